#include "sync/Pull.h"

#include "wire/Json.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

    constexpr int mostRestarts = 3; ///< of one pull, when the scope keeps changing under it

    QString keyOf(Change::Type type, const QString &id) { return QString::number(static_cast<int>(type)) + u'/' + id; }

    ArticleId articleId(const QString &text) { return ArticleId::fromString(text).value_or(ArticleId()); }

    template<class T> Result<T> passOn(const Error &error) { return std::unexpected(error); }

} // namespace

bool isKeptWhole(const Summary &summary, const PersonId &me, const Workflow &workflow)
{
    if (summary.author == me || (!summary.assignee.isEmpty() && summary.assignee == me))
        return true;
    if (!workflow.state(summary.state))
        return true; // a newer portal's state: better too much than too little
    return workflow.isOpen(summary.state);
}

Pull::Pull(SyncParts &parts, Workflow workflow, std::function<void(Result<Found>)> done, QObject *parent)
    : Asking(parts, parent)
    , m_workflow(std::move(workflow))
    , m_done(std::move(done))
{
}

void Pull::start()
{
    struct Where
    {
        QString cursor;
        bool sweeping = false;
    };
    inStore<Where>(
        [](Tables &tables) -> Result<Where> {
            const auto cursor = tables.meta.text(Meta::Name::Cursor);
            if (!cursor)
                return passOn<Where>(cursor.error());
            const auto mark = tables.meta.text(Meta::Name::SweepMark);
            if (!mark)
                return passOn<Where>(mark.error());
            return Where { mark->isEmpty() ? *cursor : QString(), !mark->isEmpty() };
        },
        [this](const Where &where) {
            m_cursor = where.cursor;
            m_sweeping = where.sweeping;
            m_seen.clear();
            askPage();
        });
}

void Pull::askPage()
{
    ask<ChangePage>(
        [this](Callback<ChangePage> answer) {
            m_parts.portal.changes(m_cursor, pageLimit, this, std::move(answer));
        },
        [this](ChangePage page) { gotPage(std::move(page)); },
        [this](const Error &error) {
            if (error.problem != "scope_changed"_L1 || ++m_restarts > mostRestarts)
                return false;
            pullAllAgain();
            return true;
        });
}

void Pull::pullAllAgain()
{
    inStore<bool>(
        [](Tables &tables) -> Result<bool> {
            if (const auto done = tables.meta.setText(Meta::Name::SweepMark, u"1"_s); !done)
                return passOn<bool>(done.error());
            return true;
        },
        [this](bool) { start(); });
}

void Pull::gotPage(ChangePage page)
{
    if (page.more && page.next == m_cursor)
        return gaveUp({ Error::Kind::Protocol, u"the delta feed does not move on"_s });
    m_found.pollAfter = page.pollAfter;
    m_found.entries += static_cast<int>(page.entries.size());
    for (const Change &change : page.entries) {
        m_found.rulebook = m_found.rulebook || change.type == Change::Type::Rulebook;
        if (change.gone)
            m_seen.remove(keyOf(change.type, change.id));
        else
            m_seen.insert(keyOf(change.type, change.id));
    }
    inStore<Fetched>([page = std::move(page), me = m_parts.person, workflow = m_workflow](
                         Tables &tables) { return plan(tables, page, me, workflow); },
                     [this](Fetched planned) {
                         m_now = std::move(planned);
                         fetchArticles();
                     });
}

Result<Pull::Fetched> Pull::plan(Tables &tables, const ChangePage &page, const PersonId &me,
                                 const Workflow &workflow)
{
    Fetched planned;
    planned.page = page;

    // Of one thing only the last word counts.
    QMap<QString, qsizetype> last;
    for (qsizetype i = 0; i < page.entries.size(); ++i)
        last[keyOf(page.entries.at(i).type, page.entries.at(i).id)] = i;
    QSet<ArticleId> talks;
    for (qsizetype i = 0; i < page.entries.size(); ++i) {
        const Change &change = page.entries.at(i);
        if (change.gone || last.value(keyOf(change.type, change.id)) != i)
            continue;
        switch (change.type) {
        case Change::Type::Article: {
            const ArticleId id = articleId(change.id);
            const auto row = tables.articles.row(id);
            if (!row)
                return passOn<Fetched>(row.error());
            const bool current = *row && (*row)->known && (*row)->whole && change.summary
                && (*row)->summary.version >= change.summary->version;
            const bool inUse = *row && ((*row)->whole || (*row)->working || !(*row)->pending.isEmpty());
            const bool wanted = !change.summary || inUse || isKeptWhole(*change.summary, me, workflow);
            if (id.isNull() || current || !wanted)
                break;
            planned.texts.append(id);
            // A history that was seen once is watched; others are fetched when somebody looks.
            const auto head = tables.histories.head(id);
            if (!head)
                return passOn<Fetched>(head.error());
            if (head->length > 0)
                planned.trails.append(id);
            break;
        }
        case Change::Type::Comment:
            talks.insert(articleId(change.article));
            break;
        case Change::Type::Assignment:
        case Change::Type::Reminder:
        case Change::Type::Royalty:
        case Change::Type::Delegation:
            planned.records.append(change);
            break;
        case Change::Type::Rulebook:
            break;
        }
    }
    talks.remove(ArticleId());
    planned.talks = QList<ArticleId>(talks.cbegin(), talks.cend());
    return planned;
}

void Pull::fetchArticles()
{
    if (m_now.texts.isEmpty())
        return fetchComments();
    const QList<ArticleId> some = m_now.texts.first(std::min<qsizetype>(batch, m_now.texts.size()));
    ask<QList<Article>>(
        [this, some](Callback<QList<Article>> answer) { m_parts.portal.articles(some, this, std::move(answer)); },
        [this, some](QList<Article> articles) {
            for (Article &article : articles) {
                if (!some.contains(article.id))
                    return gaveUp({ Error::Kind::Protocol, u"an article that nobody asked for"_s });
                m_now.articles.append(std::move(article));
            }
            m_now.texts.remove(0, some.size());
            fetchArticles();
        });
}

void Pull::fetchComments()
{
    if (m_now.talks.isEmpty())
        return fetchRecords();
    const ArticleId id = m_now.talks.takeFirst();
    ask<QList<Comment>>(
        [this, id](Callback<QList<Comment>> answer) { m_parts.portal.comments(id, this, std::move(answer)); },
        [this, id](const QList<Comment> &comments) {
            m_now.comments.insert(id, comments);
            fetchComments();
        },
        [this](const Error &error) {
            // Gone out of sight in between: a later page says so.
            if (error.kind != Error::Kind::Rejected && error.kind != Error::Kind::Forbidden)
                return false;
            fetchComments();
            return true;
        });
}

template<class T>
void Pull::fetchOne(std::function<void(Callback<T>)> call, const Change &change, ArticleId article)
{
    ask<T>(
        std::move(call),
        [this, change, article](const T &value) {
            m_now.recordValues.append({ change.type, change.id, article, wire::toJson(value) });
            fetchRecords();
        },
        [this](const Error &error) {
            if (error.kind != Error::Kind::Rejected && error.kind != Error::Kind::Forbidden)
                return false;
            fetchRecords();
            return true;
        });
}

void Pull::fetchRecords()
{
    if (m_now.records.isEmpty())
        return fetchHistories();
    fetchRecord(m_now.records.takeFirst());
}

void Pull::fetchRecord(const Change &change)
{
    Portal &portal = m_parts.portal;
    const ArticleId article = articleId(change.article);
    switch (change.type) {
    case Change::Type::Assignment:
        return fetchOne<Assignment>(
            [this, &portal, id = AssignmentId::fromString(change.id).value_or(AssignmentId())](
                Callback<Assignment> answer) { portal.assignment(id, this, std::move(answer)); },
            change, article);
    case Change::Type::Reminder:
        return fetchOne<Reminder>(
            [this, &portal, id = ReminderId::fromString(change.id).value_or(ReminderId())](
                Callback<Reminder> answer) { portal.reminder(id, this, std::move(answer)); },
            change, article);
    case Change::Type::Delegation:
        return fetchOne<Delegation>(
            [this, &portal, id = DelegationId::fromString(change.id).value_or(DelegationId())](
                Callback<Delegation> answer) { portal.delegation(id, this, std::move(answer)); },
            change, article);
    case Change::Type::Royalty: {
        const ArticleId of = article.isNull() ? articleId(change.id) : article;
        return fetchOne<Royalty>(
            [this, &portal, of](Callback<Royalty> answer) { portal.royalty(of, this, std::move(answer)); }, change,
            of);
    }
    case Change::Type::Article:
    case Change::Type::Comment:
    case Change::Type::Rulebook:
        break;
    }
    fetchRecords();
}

void Pull::fetchHistories()
{
    if (m_now.trails.isEmpty())
        return land();
    const ArticleId id = m_now.trails.takeFirst();
    ask<QList<HistoryEntry>>(
        [this, id](Callback<QList<HistoryEntry>> answer) { m_parts.portal.history(id, this, std::move(answer)); },
        [this, id](const QList<HistoryEntry> &entries) {
            m_now.histories.insert(id, entries);
            fetchHistories();
        },
        [this](const Error &error) {
            if (error.kind != Error::Kind::Rejected && error.kind != Error::Kind::Forbidden)
                return false;
            fetchHistories();
            return true;
        });
}

void Pull::land()
{
    inStore<Landed>(
        [fetched = m_now, &ids = m_parts.ids, now = m_parts.clock.now()](Tables &tables) {
            return write(tables, ids, fetched, now);
        },
        [this](const Landed &what) { landed(what); });
}

Result<Pull::Landed> Pull::write(Tables &tables, Ids &ids, const Fetched &fetched, UtcTime now)
{
    Landed landed;
    QSet<ArticleId> whole;
    for (const Article &article : fetched.articles)
        whole.insert(article.id);
    for (const Change &change : fetched.page.entries) {
        if (const auto done = writeEntry(tables, change, whole, landed); !done)
            return passOn<Landed>(done.error());
    }
    for (const Article &article : fetched.articles) {
        const auto joined = takeIn(tables, ids, article, now);
        if (!joined)
            return passOn<Landed>(joined.error());
        landed.changed.insert(article.id);
        if (joined->merged)
            landed.merged.insert(article.id);
        if (joined->conflict)
            landed.conflicts.insert(article.id);
    }
    for (const QList<Comment> &comments : fetched.comments) {
        for (const Comment &comment : comments) {
            if (const auto done = tables.comments.put(comment); !done)
                return passOn<Landed>(done.error());
        }
    }
    for (const Fetched::Record &record : fetched.recordValues) {
        if (const auto done = tables.records.put(record.type, record.id, record.article, record.json); !done)
            return passOn<Landed>(done.error());
    }
    if (const auto done = writeHistories(tables, fetched, landed); !done)
        return passOn<Landed>(done.error());
    if (const auto done = tables.meta.setText(Meta::Name::Cursor, fetched.page.next); !done)
        return passOn<Landed>(done.error());
    return landed;
}

Result<void> Pull::writeEntry(Tables &tables, const Change &change, const QSet<ArticleId> &fetched, Landed &landed)
{
    switch (change.type) {
    case Change::Type::Article: {
        const ArticleId id = articleId(change.id);
        if (change.gone) {
            // Fetched all the same: it went and came again, and the newest word is the text.
            if (fetched.contains(id))
                return {};
            const auto row = tables.articles.row(id);
            if (!row)
                return std::unexpected(row.error());
            if (!*row || !(*row)->known)
                return {};
            const auto kept = tables.articles.forget(id);
            if (!kept)
                return std::unexpected(kept.error());
            ++landed.gone;
            landed.changed.insert(id);
            if (*kept)
                landed.conflicts.insert(id);
            return {};
        }
        if (!change.summary || fetched.contains(id))
            return {};
        const auto row = tables.articles.row(id);
        if (!row)
            return std::unexpected(row.error());
        if (*row && (*row)->known && (*row)->summary.version >= change.summary->version)
            return {};
        landed.changed.insert(id);
        return tables.articles.putSummary(*change.summary);
    }
    case Change::Type::Comment: {
        const auto id = CommentId::fromString(change.id);
        return change.gone && id ? tables.comments.remove(*id) : Result<void>();
    }
    case Change::Type::Assignment:
    case Change::Type::Reminder:
    case Change::Type::Royalty:
    case Change::Type::Delegation:
        return change.gone ? tables.records.remove(change.type, change.id) : Result<void>();
    case Change::Type::Rulebook:
        return {};
    }
    return {};
}

Result<void> Pull::writeHistories(Tables &tables, const Fetched &fetched, Landed &landed)
{
    for (auto one = fetched.histories.cbegin(); one != fetched.histories.cend(); ++one) {
        const auto known = tables.histories.head(one.key());
        if (!known)
            return std::unexpected(known.error());
        const Result<HistoryHead> head = verifyHistory(one.value(), *known);
        if (!head) {
            landed.rewritten.insert(one.key(), head.error().detail);
            continue;
        }
        if (const auto done = tables.histories.put(one.key(), one.value()); !done)
            return done;
        if (const auto done = tables.histories.setHead(one.key(), *head); !done)
            return done;
    }
    return {};
}

void Pull::landed(const Landed &what)
{
    m_found.changed += what.changed;
    m_found.merged += what.merged;
    m_found.conflicts += what.conflicts;
    m_found.gone += what.gone;
    m_found.rewritten.insert(what.rewritten);
    m_cursor = m_now.page.next;
    if (m_now.page.more)
        askPage();
    else if (m_sweeping)
        sweep();
    else
        finish(m_found);
}

void Pull::sweep()
{
    inStore<Landed>(
        [seen = m_seen](Tables &tables) -> Result<Landed> {
            Landed swept;
            const auto known = tables.articles.known();
            if (!known)
                return passOn<Landed>(known.error());
            for (const ArticleId &id : *known) {
                if (seen.contains(keyOf(Change::Type::Article, id.toString())))
                    continue;
                const auto kept = tables.articles.forget(id);
                if (!kept)
                    return passOn<Landed>(kept.error());
                ++swept.gone;
                swept.changed.insert(id);
                if (*kept)
                    swept.conflicts.insert(id);
            }
            for (const Change::Type type :
                 { Change::Type::Assignment, Change::Type::Reminder, Change::Type::Delegation }) {
                const auto records = tables.records.all(type);
                if (!records)
                    return passOn<Landed>(records.error());
                for (const QJsonObject &record : *records) {
                    const QString id = record.value("id"_L1).toString();
                    if (id.isEmpty() || seen.contains(keyOf(type, id)))
                        continue;
                    if (const auto done = tables.records.remove(type, id); !done)
                        return passOn<Landed>(done.error());
                }
            }
            if (const auto done = tables.meta.setText(Meta::Name::SweepMark, {}); !done)
                return passOn<Landed>(done.error());
            return swept;
        },
        [this](const Landed &swept) {
            m_found.changed += swept.changed;
            m_found.conflicts += swept.conflicts;
            m_found.gone += swept.gone;
            m_sweeping = false;
            finish(m_found);
        });
}

void Pull::gaveUp(const Error &error) { finish(std::unexpected(error)); }

void Pull::finish(Result<Found> result)
{
    deleteLater();
    m_done(std::move(result));
}

} // namespace toasoan
