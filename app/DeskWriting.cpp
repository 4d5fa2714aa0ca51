// Writing: nothing reaches the disk before it was looked at for secrecy marks, and nothing that was accepted
// is ever only in memory. Autosave overwrites the working row; a revision is cut when somebody says so.

#include "Desk.h"
#include "DeskMedia.h"
#include "Guarded.h"

#include "core/Clock.h"
#include "core/Merge.h"
#include "portal/Portal.h"
#include "store/Store.h"
#include "sync/SyncEngine.h"
#include "wire/Json.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// Everything a person would read in it.
QString wordsOf(const Content &content)
{
    QStringList words { content.title, content.lead, content.body.plainText(), content.byline, content.note,
                        content.correctionNotice, content.documentNumber, content.event.name };
    if (content.cover)
        words << content.cover->alt << content.cover->caption;
    for (const Attachment &attachment : content.attachments)
        words << attachment.name << attachment.number;
    return words.join(u'\n');
}

Result<void> withoutMarks(const QString &words, const Rulebook &book)
{
    if (secrecyMarks(words, book).isEmpty())
        return {};
    return failure(Error::Kind::Rejected, u"a mark of secrecy was found; nothing was written"_s, u"secrecy_mark"_s);
}

} // namespace

Result<void> Desk::secrecy(const QString &words) const
{
    return withoutMarks(words, rulebookToday());
}

void Desk::create(const Content &content, QObject *context, Callback<Drafted> answer)
{
    keepDraft(content, {}, {}, guarded(context, std::move(answer)));
}

void Desk::import(const QString &path, const Content &rest, QObject *context, Callback<Drafted> answer)
{
    m_parts.executor.compute<Result<Imported>>(
        this, [path] { return importFile(path); },
        [this, rest, answer = guarded(context, std::move(answer))](const Result<Imported> &imported) {
            if (!imported)
                return answer(std::unexpected(imported.error()));
            if (const auto clean = secrecy(imported->words()); !clean)
                return answer(std::unexpected(clean.error()));
            Content content = rest;
            if (content.title.isEmpty())
                content.title = imported->title;
            content.body = imported->body;
            keepDraft(content, imported->pictures, imported->notes, answer);
        });
}

void Desk::keepDraft(const Content &content, const QList<ImportedPicture> &pictures, const QList<ImportNote> &notes,
                     Callback<Drafted> answer)
{
    if (const auto clean = secrecy(wordsOf(content)); !clean)
        return answer(std::unexpected(clean.error()));
    const UtcTime now = m_parts.clock.now();
    const Person *person = rulebookToday().person(m_me);
    Article article;
    article.id = m_parts.ids.make<ArticleId>();
    article.state = rulebookToday().workflow.initial();
    article.author = m_me;
    article.unit = person ? person->unit : UnitId();
    article.content = content;
    article.createdAt = article.updatedAt = now;
    m_parts.store.write<Drafted>(
        this,
        [article, pictures, notes, now](Tables &tables) -> Result<Drafted> {
            for (const ImportedPicture &one : pictures) {
                if (const auto added = addPicture(tables, one.picture, one.original, one.name, now); !added)
                    return std::unexpected(added.error());
            }
            if (const auto created = tables.articles.create(article); !created)
                return std::unexpected(created.error());
            return Drafted { article.id, article.content.title, notes };
        },
        std::move(answer));
}

void Desk::save(ArticleId article, const Content &content, std::optional<Cut> cut, QObject *context,
                Callback<Saved> answer)
{
    saveChanged(
        article, content, [content](Tables &, const Content &) -> Result<Content> { return content; }, cut,
        guarded(context, std::move(answer)));
}

struct Desk::Joining
{
    std::function<Result<Content>(Tables &, const Content &)> change;
    std::shared_ptr<std::optional<Content>> joined;
};

Desk::Joining Desk::joining(const QList<Content> &seen, const Content &content) const
{
    const auto joined = std::make_shared<std::optional<Content>>();
    const auto change = [seen, content, joined, book = rulebookToday()](Tables &, const Content &current) -> Result<Content> {
        if (current == content || seen.contains(current))
            return content;
        *joined = merge(seen.first(), content, current).content;
        // Two halves of a mark, each harmless, can have come together.
        if (const auto clean = withoutMarks(wordsOf(**joined), book); !clean)
            return std::unexpected(clean.error());
        return **joined;
    };
    return { change, joined };
}

void Desk::saveOver(ArticleId article, const QList<Content> &seen, const Content &content, std::optional<Cut> cut,
                    QObject *context, Callback<Saved> answer)
{
    const Joining one = joining(seen, content);
    saveChanged(article, content, one.change, cut,
                [joined = one.joined, answer = guarded(context, std::move(answer))](Result<Saved> saved) {
                    if (saved)
                        saved->joined = *joined;
                    answer(std::move(saved));
                });
}

void Desk::saveAtOnce(ArticleId article, const QList<Content> &seen, const Content &content)
{
    if (secrecy(wordsOf(content)))
        write(article, joining(seen, content).change, std::nullopt, [](const Result<Saved> &) { });
}

void Desk::saveChanged(ArticleId article, const Content &content,
                       std::function<Result<Content>(Tables &, const Content &)> change, std::optional<Cut> cut,
                       Callback<Saved> answer)
{
    m_parts.executor.compute<Result<void>>(
        this,
        [content, book = rulebookToday()] { return withoutMarks(wordsOf(content), book); },
        [this, article, change = std::move(change), cut, answer = std::move(answer)](const Result<void> &clean) {
            if (!clean)
                return answer(std::unexpected(clean.error()));
            write(article, change, cut, answer);
        });
}

void Desk::write(ArticleId article, std::function<Result<Content>(Tables &, const Content &)> change,
                 std::optional<Cut> cut, Callback<Saved> answer)
{
    const UtcTime now = m_parts.clock.now();
    m_parts.store.write<Saved>(
        this,
        [article, change, cut, now, me = m_me, book = rulebookToday(), &ids = m_parts.ids](
            Tables &tables) -> Result<Saved> {
            const auto sight = readSight(tables, article);
            if (!sight)
                return std::unexpected(sight.error());
            if (!sight->content())
                return failure(Error::Kind::BadInput, u"the text is not on this machine"_s, u"text_missing"_s);
            const Article predicted = sight->predicted(book.workflow);
            if (!book.workflow.mayEdit(situationOf(book, predicted, me, {})))
                return failure(Error::Kind::Forbidden, u"not in this state"_s, u"not_editable"_s);
            const auto content = change(tables, *sight->content());
            if (!content)
                return std::unexpected(content.error());
            Working working { article, sight->working ? sight->working->parent : sight->confirmed->revision,
                              *content, now };
            Saved saved { now, {}, {} };
            const bool same = *sight->content() == *content;
            if (cut && !(same && *cut == Cut::Periodic)) {
                const KeptRevision kept { ids.make<RevisionId>(), article, working.parent, now, *content, *cut };
                // A draft stays on its machine until Gửi; what the board edits is everybody's at each save.
                const bool shared = predicted.state == StateId(u"editing"_s);
                const bool sends = shared && !(same && !sight->working);
                const auto done = sends ? queueRevision(tables, kept, ids.make<RequestId>())
                                        : tables.articles.keep(kept);
                if (!done)
                    return std::unexpected(done.error());
                if (sends)
                    working.parent = kept.id;
                saved.revision = kept.id;
            }
            if (const auto done = tables.articles.saveWorking(working); !done)
                return std::unexpected(done.error());
            return saved;
        },
        [this, answer = std::move(answer)](const Result<Saved> &saved) {
            if (saved && !saved->revision.isNull())
                m_parts.sync.wake();
            answer(saved);
        });
}

void Desk::restoreRevision(ArticleId article, RevisionId revision, QObject *context, Callback<Saved> answer)
{
    write(
        article,
        [revision](Tables &tables, const Content &) -> Result<Content> {
            const auto kept = tables.articles.revision(revision);
            if (!kept)
                return std::unexpected(kept.error());
            if (!*kept)
                return failure(Error::Kind::BadInput, u"no such revision here"_s, u"not_found"_s);
            return (*kept)->content;
        },
        Cut::Save, guarded(context, std::move(answer)));
}

void Desk::takeLease(ArticleId article, bool takeOver, QObject *context, Callback<LeaseOutcome> answer)
{
    m_parts.portal.lock(article, takeOver, m_parts.ids.make<RequestId>(), context, std::move(answer));
}

void Desk::giveLeaseBack(ArticleId article)
{
    m_parts.portal.unlock(article, m_parts.ids.make<RequestId>(), this, [](const Result<void> &) { });
}

void Desk::discard(ArticleId article, QObject *context, Callback<void> answer)
{
    m_parts.store.write<void>(
        context, [article](Tables &tables) { return tables.articles.discard(article); }, std::move(answer));
}

} // namespace toasoan
