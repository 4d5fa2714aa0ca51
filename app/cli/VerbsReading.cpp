// Reading: what is here, as lines for people and objects for scripts. Nothing here asks the portal.

#include "cli/Verbs.h"
#include "cli/Words.h"

#include "text/Export.h"
#include "wire/Json.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace toasoan::cli {

namespace {

constexpr int listPage = 200;

QString line(const ArticleRow &row, const Calendar &calendar)
{
    QString text = u"%1  %2  %3  %4"_s.arg(row.summary.id.toString().right(8),
                                          Words::state(row.summary.state, row.summary.live),
                                          Words::time(row.touchedAt, calendar), row.title);
    if (row.summary.live && row.summary.state.toString() != "published"_L1)
        text += u"  "_s + Words::tr("[live]");
    if (!row.pending.isEmpty())
        text += u"  "_s + Words::tr("[waits to be sent: %1]").arg(Words::action(row.pending));
    if (row.parked)
        text += u"  "_s + Words::tr("[wants your decision]");
    return text;
}

QJsonObject object(const ArticleRow &row)
{
    QJsonObject json = wire::toJson(row.summary);
    json[u"title"_s] = row.title;
    json[u"touchedAt"_s] = toRfc3339(row.touchedAt);
    json[u"pending"_s] = row.pending;
    json[u"parked"_s] = row.parked;
    json[u"known"_s] = row.known;
    json[u"working"_s] = row.working;
    return json;
}

Outcome rowsOutcome(const QList<ArticleRow> &rows, const Calendar &calendar)
{
    QStringList lines;
    QJsonArray list;
    for (const ArticleRow &row : rows) {
        lines += line(row, calendar);
        list += object(row);
    }
    if (lines.isEmpty())
        lines += Words::tr("Nothing here.");
    return { Ok, lines.join(u'\n'), { { u"articles"_s, list } } };
}

void list(Office &office, const Arguments &arguments, Report report)
{
    const QString wanted = arguments.operands.value(0, u"all"_s);
    QStringList known;
    for (const PlaceOfList &place : office.desk().places()) {
        known += place.id;
        if (place.id != wanted)
            continue;
        office.desk().list(place.place, listPage, {}, &office, [&office, report](const Result<ArticlePage> &page) {
            page ? report(rowsOutcome(page->rows, office.desk().rulebookToday().calendar))
                 : report(failed(page.error()));
        });
        return;
    }
    Outcome outcome { Usage, Words::tr("There is no such place. The places are:"), {} };
    for (const QString &place : known)
        outcome.text += u"\n  %1  %2"_s.arg(place, -10).arg(Words::place(place));
    report(std::move(outcome));
}

void search(Office &office, const Arguments &arguments, Report report)
{
    office.desk().search(arguments.operands.join(u' '), listPage, &office,
                         [&office, report](const Result<QList<ArticleRow>> &rows) {
                             rows ? report(rowsOutcome(*rows, office.desk().rulebookToday().calendar))
                                  : report(failed(rows.error()));
                         });
}

Outcome sightOutcome(Desk &desk, const Sight &sight)
{
    const Rulebook &book = desk.rulebookToday();
    const Article article = sight.predicted(book.workflow);
    QStringList lines { line(sight.row, book.calendar) };
    QStringList verbs;
    for (const ActionId &action : desk.possible(sight))
        verbs += QString(action.toString()).replace(u'_', u'-');
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines += u"  %1: %2"_s.arg(name, value);
    };
    add(Words::tr("Number"), sight.row.summary.id.toString());
    add(Words::tr("Site"), article.content.site.toString());
    add(Words::tr("Kind"), article.content.kind.toString());
    add(Words::tr("Author"), article.author.toString());
    add(Words::tr("Byline"), article.content.byline);
    add(Words::tr("Supply"), Words::deadline(desk.supplyDeadline(article), book.calendar));
    add(Words::tr("Publication"), Words::deadline(desk.publicationDeadline(article), book.calendar));
    if (article.live)
        add(Words::tr("Live at"), article.live->address);
    add(Words::tr("You can"), verbs.join(u", "_s));
    if (const Content *content = sight.content())
        lines += u'\n' + toPlainText(*content);
    QJsonObject json = object(sight.row);
    if (sight.content())
        json[u"content"_s] = wire::toJson(*sight.content());
    json[u"possible"_s] = QJsonArray::fromStringList(verbs);
    if (article.live)
        json[u"address"_s] = article.live->address;
    return { Ok, lines.join(u'\n'), json };
}

/// Texts of long ago are not kept here; whoever wants one gets it from the portal. Without the portal `next` runs
/// all the same: what is known is still worth showing.
void withText(Office &office, const Arguments &arguments, const Report &report, std::function<void(const Sight &)> next)
{
    withArticle(office, arguments, 0, report, [&office, report, next](ArticleId article) {
        const auto look = [&office, article, report](std::function<void(const Sight &)> seen) {
            office.desk().look(article, &office, [report, seen = std::move(seen)](const Result<Sight> &sight) {
                sight ? seen(*sight) : report(failed(sight.error()));
            });
        };
        look([&office, article, look, next](const Sight &sight) {
            if (sight.content() || office.isOffline())
                return next(sight);
            office.desk().fetch(article, &office, [look, next](const Result<void> &) { look(next); });
        });
    });
}

void show(Office &office, const Arguments &arguments, Report report)
{
    withText(office, arguments, report,
             [&office, report](const Sight &sight) { report(sightOutcome(office.desk(), sight)); });
}

void check(Office &office, const Arguments &arguments, Report report)
{
    withArticle(office, arguments, 0, report, [&office, report](ArticleId article) {
        office.desk().findings(article, &office, [report](const Result<Findings> &findings) {
            if (!findings)
                return report(failed(findings.error()));
            QJsonArray list;
            for (const Finding &finding : *findings)
                list += toJson(finding);
            report({ blocks(*findings) ? int(CheckFailed) : int(Ok),
                     findings->isEmpty() ? Words::tr("Nothing to mend.") : toText(*findings),
                     { { u"findings"_s, list } } });
        });
    });
}

void comments(Office &office, const Arguments &arguments, Report report)
{
    withArticle(office, arguments, 0, report, [&office, report](ArticleId article) {
        office.desk().comments(article, &office, [&office, report](const Result<QList<Comment>> &comments) {
            if (!comments)
                return report(failed(comments.error()));
            QStringList lines;
            QJsonArray list;
            for (const Comment &comment : *comments) {
                lines += u"%1  %2: %3"_s.arg(
                    Words::time(comment.at, office.desk().rulebookToday().calendar), comment.author.toString(),
                    comment.quote.isEmpty() ? comment.text : u"“%1” – %2"_s.arg(comment.quote, comment.text));
                list += wire::toJson(comment);
            }
            report({ Ok, lines.isEmpty() ? Words::tr("Nothing here.") : lines.join(u'\n'), { { u"comments"_s, list } } });
        });
    });
}

void revisions(Office &office, const Arguments &arguments, Report report)
{
    withArticle(office, arguments, 0, report, [&office, report](ArticleId article) {
        office.desk().revisions(article, &office, [&office, report](const Result<QList<RevisionEntry>> &entries) {
            if (!entries)
                return report(failed(entries.error()));
            QStringList lines;
            QJsonArray list;
            for (const RevisionEntry &entry : *entries) {
                lines += entry.id.toString() + u"  "_s
                    + Words::time(entry.madeAt, office.desk().rulebookToday().calendar);
                list += QJsonObject { { u"revision"_s, entry.id.toString() },
                                      { u"parent"_s, entry.parent.isNull() ? QString() : entry.parent.toString() },
                                      { u"madeAt"_s, toRfc3339(entry.madeAt) } };
            }
            report({ Ok, lines.isEmpty() ? Words::tr("Nothing here.") : lines.join(u'\n'), { { u"revisions"_s, list } } });
        });
    });
}

void outbox(Office &office, const Arguments &, Report report)
{
    office.desk().outbox(&office, [report](const Result<QList<OutboxRow>> &rows) {
        if (!rows)
            return report(failed(rows.error()));
        QStringList lines;
        QJsonArray list;
        for (const OutboxRow &row : *rows) {
            const QString why = row.lastError ? Words::sentence(*row.lastError) : QString();
            const QString end = row.intent.article.isNull() ? QString() : row.intent.article.toString().right(8);
            lines += u"%1  %2  %3"_s.arg(end, Words::action(row.intent.label), why).trimmed();
            list += QJsonObject { { u"article"_s, row.intent.article.isNull() ? QString() : row.intent.article.toString() },
                                  { u"what"_s, row.intent.label },
                                  { u"parked"_s, row.state == OutboxRow::State::Parked },
                                  { u"attempts"_s, row.attempts },
                                  { u"problem"_s, row.lastError ? row.lastError->problem : QString() } };
        }
        report({ Ok, lines.isEmpty() ? Words::tr("Nothing waits to be sent.") : lines.join(u'\n'), { { u"rows"_s, list } } });
    });
}

struct Exported
{
    Content content;
    QHash<Digest, QByteArray> media; ///< as far as they are on this machine
};

Result<Exported> readWhole(Tables &tables, ArticleId article)
{
    const auto sight = readSight(tables, article);
    if (!sight)
        return std::unexpected(sight.error());
    if (!sight->content())
        return failure(Error::Kind::BadInput, {}, u"text_missing"_s);
    Exported whole { *sight->content(), {} };
    for (const Digest &digest : whole.content.media()) {
        const auto medium = tables.media.find(digest);
        if (!medium)
            return std::unexpected(medium.error());
        if (!*medium || !(*medium)->whole)
            continue;
        const auto bytes = tables.media.read(digest, 0, (*medium)->size);
        if (!bytes)
            return std::unexpected(bytes.error());
        whole.media.insert(digest, *bytes);
    }
    return whole;
}

QByteArray exportedBytes(const Exported &whole, const Arguments &arguments, const Rulebook &book)
{
    if (arguments.has(u"body"_s))
        return whole.content.body.write();
    if (!arguments.has(u"html"_s))
        return toPlainText(whole.content).toUtf8();
    return toHtml(whole.content, pageNames(whole.content, book), [&whole](const Digest &digest) {
        const auto found = whole.media.constFind(digest);
        return found == whole.media.cend() ? std::nullopt : std::optional(*found);
    });
}

void exportArticle(Office &office, const Arguments &arguments, Report report)
{
    withText(office, arguments, report, [&office, arguments, report](const Sight &sight) {
        office.store().read<Exported>(
            &office, [article = sight.row.summary.id](Tables &tables) { return readWhole(tables, article); },
            [&office, arguments, report](const Result<Exported> &whole) {
                if (!whole)
                    return report(failed(whole.error()));
                const QByteArray bytes = exportedBytes(*whole, arguments, office.desk().rulebookToday());
                const QString path = arguments.value(u"to"_s);
                if (path.isEmpty())
                    return report({ Ok, QString::fromUtf8(bytes), { { u"text"_s, QString::fromUtf8(bytes) } } });
                QSaveFile file(path);
                if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
                    return report(failed(Error { Error::Kind::Storage, file.errorString(), u"file_unwritable"_s }));
                report({ Ok, Words::tr("Written to %1.").arg(path), { { u"file"_s, path }, { u"bytes"_s, bytes.size() } } });
            });
    });
}

void rulebook(Office &office, const Arguments &, Report report)
{
    const Rulebook &book = office.desk().rulebookToday();
    QStringList lines { Words::tr("Rulebook %1, in force since %2: %3")
                            .arg(book.version)
                            .arg(Words::day(book.from), book.ground) };
    for (const Site &site : book.sites) {
        lines += u"%1  %2"_s.arg(site.id.toString(), -14).arg(site.name);
        for (const Channel &channel : book.channels) {
            if (channel.site == site.id)
                lines += u"    %1  %2 (%3)"_s.arg(channel.id.toString(), -24).arg(channel.name, toString(channel.network));
        }
    }
    lines += Words::tr("Kinds:");
    for (const Kind &kind : book.kinds)
        lines += u"    %1  %2"_s.arg(kind.id.toString(), -24).arg(kind.name);
    report({ Ok, lines.join(u'\n'), wire::toJson(book) });
}

/// What would be due when, without an article.
void whatIf(Office &office, const Arguments &arguments, Report report)
{
    const Rulebook &book = office.desk().rulebookToday();
    const Kind *kind = book.kind(KindId(arguments.value(u"kind"_s)));
    const DeadlineRule *rule = kind ? book.deadlineRule(kind->supplyRule) : nullptr;
    if (!rule)
        return report(failed(badValue(u"kind"_s).error()));
    Article article;
    article.content.kind = kind->id;
    article.content.period = arguments.value(u"period"_s);
    article.content.documentSignedOn = readDay(arguments.value(u"signed"_s)).value_or(QDate());
    article.content.event.begins = readTime(arguments.value(u"begins"_s), book.calendar);
    article.content.event.ends = readTime(arguments.value(u"ends"_s), book.calendar);
    const auto due = dueTime(*rule, book.calendar, article);
    if (!due)
        return report({ Ok, Words::tr("no deadline yet"), { { u"due"_s, QJsonValue() } } });
    report({ Ok, Words::tr("%1: due %2").arg(kind->name, Words::time(*due, book.calendar)),
             { { u"kind"_s, kind->id.toString() }, { u"due"_s, toRfc3339(*due) } } });
}

void deadlineOf(Office &office, const Arguments &arguments, Report report)
{
    if (arguments.operands.isEmpty())
        return whatIf(office, arguments, report);
    withArticle(office, arguments, 0, report, [&office, report](ArticleId article) {
        office.desk().look(article, &office, [&office, report](const Result<Sight> &sight) {
            if (!sight)
                return report(failed(sight.error()));
            Desk &desk = office.desk();
            const Rulebook &book = desk.rulebookToday();
            const Article predicted = sight->predicted(book.workflow);
            const Deadline supply = desk.supplyDeadline(predicted);
            const Deadline publication = desk.publicationDeadline(predicted);
            const auto due = [](const Deadline &one) { return one.due ? QJsonValue(toRfc3339(*one.due)) : QJsonValue(); };
            report({ Ok,
                     u"%1: %2\n%3: %4"_s.arg(Words::tr("Supply"), Words::deadline(supply, book.calendar),
                                            Words::tr("Publication"), Words::deadline(publication, book.calendar)),
                     { { u"supply"_s, due(supply) }, { u"publication"_s, due(publication) } } });
        });
    });
}

} // namespace

QList<Verb> readingVerbs()
{
    return {
        { u"list"_s, u"[PLACE]"_s, 0, Verb::Needs::Desk, {}, list },
        { u"search"_s, u"WORDS …"_s, 1, Verb::Needs::Desk, {}, search },
        { u"show"_s, u"ID"_s, 1, Verb::Needs::Desk, {}, show },
        { u"check"_s, u"ID"_s, 1, Verb::Needs::Desk, {}, check },
        { u"comments"_s, u"ID"_s, 1, Verb::Needs::Desk, {}, comments },
        { u"revisions"_s, u"ID"_s, 1, Verb::Needs::Desk, {}, revisions },
        { u"outbox"_s, {}, 0, Verb::Needs::Desk, {}, outbox },
        { u"export"_s, u"ID"_s, 1, Verb::Needs::Desk,
          { { u"html"_s, {} }, { u"text"_s, {} }, { u"body"_s, {} }, { u"to"_s, u"FILE"_s } }, exportArticle },
        { u"rulebook"_s, {}, 0, Verb::Needs::Desk, {}, rulebook },
        { u"deadline"_s, u"[ID]"_s, 0, Verb::Needs::Desk,
          { { u"kind"_s, u"KIND"_s },
            { u"begins"_s, u"TIME"_s },
            { u"ends"_s, u"TIME"_s },
            { u"signed"_s, u"dd/mm/yyyy"_s },
            { u"period"_s, u"yyyy-mm|yyyy-Qn|yyyy"_s } },
          deadlineOf },
    };
}

} // namespace toasoan::cli
