// Proving: the public page is read as any reader would and its fingerprint computed anew; the audit trail is
// checked link by link against what this machine has seen before; a purge erases a text everywhere. A
// code printed on a page proves nothing, so none is looked at.

#include "Desk.h"
#include "Guarded.h"

#include "core/Clock.h"
#include "core/Fingerprint.h"
#include "portal/Portal.h"
#include "store/Store.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QStringList fieldsThatDiffer(const Content &expected, const Content &found)
{
    QStringList names;
    const auto compare = [&names](const QString &name, bool same) {
        if (!same)
            names += name;
    };
    compare(u"title"_s, expected.title == found.title);
    compare(u"lead"_s, expected.lead == found.lead);
    compare(u"body"_s, expected.body == found.body);
    compare(u"cover"_s, expected.cover == found.cover);
    compare(u"byline"_s, expected.byline == found.byline);
    compare(u"category"_s, expected.category == found.category);
    compare(u"channels"_s, expected.channels == found.channels);
    compare(u"attachments"_s, expected.attachments == found.attachments);
    compare(u"correctionNotice"_s, expected.correctionNotice == found.correctionNotice);
    compare(u"event"_s, expected.event == found.event);
    compare(u"documentNumber"_s, expected.documentNumber == found.documentNumber);
    return names;
}

/// Fetches each medium of a page, one after the other, and notes those whose bytes are not their name.
class MediaReading : public QObject
{
public:
    using Done = std::function<void(Result<QStringList>)>;

    MediaReading(Portal &portal, QUrl page, QList<PageMedium> media, Done done, QObject *parent)
        : QObject(parent)
        , m_portal(portal)
        , m_page(std::move(page))
        , m_media(std::move(media))
        , m_done(std::move(done))
    {
    }

    void next()
    {
        if (m_media.isEmpty())
            return end(m_wrong);
        const PageMedium medium = m_media.takeFirst();
        m_portal.fetchPublic(m_page.resolved(QUrl(medium.address)), this,
                             [this, medium](const Result<PublicAnswer> &answer) {
                                 if (!answer)
                                     return end(std::unexpected(answer.error()));
                                 if (answer->status != 200 || Digest::of(answer->bytes) != medium.digest)
                                     m_wrong += u"media/"_s + medium.digest.toString();
                                 next();
                             });
    }

private:
    void end(Result<QStringList> result)
    {
        deleteLater();
        m_done(std::move(result));
    }

    Portal &m_portal;
    QUrl m_page;
    QList<PageMedium> m_media;
    QStringList m_wrong;
    Done m_done;
};

} // namespace

void Desk::readBack(ArticleId article, QObject *context, Callback<ReadBack> answer)
{
    look(article, this, [this, article, answer = guarded(context, std::move(answer))](const Result<Sight> &sight) {
        if (!sight)
            return answer(std::unexpected(sight.error()));
        if (sight->confirmed)
            return readBackOf(*sight->confirmed, answer);
        // Only its summary is kept here.
        fetch(article, this, [this, article, answer](const Result<void> &fetched) {
            if (!fetched)
                return answer(std::unexpected(fetched.error()));
            look(article, this, [this, answer](const Result<Sight> &whole) {
                if (!whole)
                    return answer(std::unexpected(whole.error()));
                readBackOf(whole->confirmed.value_or(Article()), answer);
            });
        });
    });
}

void Desk::readBackOf(const Article &confirmed, const Callback<ReadBack> &answer)
{
    if (!confirmed.live)
        return answer(failure(Error::Kind::Conflict, u"nothing of it is live"_s, u"not_live"_s));
    const QUrl page(confirmed.live->address);
    m_parts.portal.fetchPublic(page, this, [this, confirmed, page, answer](const Result<PublicAnswer> &fetched) {
        if (!fetched)
            return answer(std::unexpected(fetched.error()));
        ReadBack report { .address = confirmed.live->address, .approved = confirmed.live->fingerprint,
                          .found = {}, .differences = {} };
        if (fetched->status != 200) {
            report.differences += u"status %1"_s.arg(fetched->status);
            return answer(report);
        }
        auto reading = readPage(fetched->bytes);
        if (!reading) {
            report.differences += reading.error().detail;
            return answer(report);
        }
        report.found = fingerprint(reading->content);
        if (confirmed.revision == confirmed.live->revision)
            report.differences = fieldsThatDiffer(confirmed.content, reading->content);
        auto *media = new MediaReading(
            m_parts.portal, page, reading->media,
            [report, answer](const Result<QStringList> &wrong) mutable {
                if (!wrong)
                    return answer(std::unexpected(wrong.error()));
                report.differences += *wrong;
                report.same = report.found == report.approved && wrong->isEmpty();
                answer(report);
            },
            this);
        media->next();
    });
}

void Desk::verify(ArticleId article, QObject *context, Callback<Verified> answer)
{
    const auto say = guarded(context, std::move(answer));
    const auto check = [this, article, say](const QList<HistoryEntry> &entries, bool fromPortal) {
        m_parts.store.write<Verified>(
            this,
            [article, entries, fromPortal](Tables &tables) -> Result<Verified> {
                const auto known = tables.histories.head(article);
                if (!known)
                    return std::unexpected(known.error());
                const auto head = verifyHistory(entries, *known);
                if (!head)
                    return std::unexpected(head.error());
                if (fromPortal) {
                    if (const auto done = tables.histories.put(article, entries); !done)
                        return std::unexpected(done.error());
                    if (const auto done = tables.histories.setHead(article, *head); !done)
                        return std::unexpected(done.error());
                }
                return Verified { *head, entries, fromPortal };
            },
            say);
    };
    m_parts.portal.history(article, this, [this, article, check, say](const Result<QList<HistoryEntry>> &entries) {
        if (entries)
            return check(*entries, true);
        m_parts.store.read<QList<HistoryEntry>>(
            this, [article](Tables &tables) { return tables.histories.entries(article); },
            [check, say](const Result<QList<HistoryEntry>> &kept) {
                kept ? check(*kept, false) : say(std::unexpected(kept.error()));
            });
    });
}

void Desk::purge(ArticleId article, const QString &reason, QObject *context, Callback<void> answer)
{
    if (reason.trimmed().isEmpty())
        return answer(failure(Error::Kind::BadInput, u"a reason is needed"_s, u"reason_missing"_s));
    look(article, this, [this, article, reason, answer = guarded(context, std::move(answer))](const Result<Sight> &sight) {
        // An administrator purges by its number what he has no sight of.
        if (!sight && sight.error().problem != "not_found"_L1)
            return answer(std::unexpected(sight.error()));
        const auto here = [this, article, answer] {
            m_parts.store.purge(this, article, m_parts.clock.now(), answer);
        };
        if (sight && !sight->row.known) {
            if (sight->row.summary.author != m_me)
                return answer(failure(Error::Kind::Forbidden, u"somebody else's text"_s, u"not_your_role"_s));
            return here();
        }
        // The portal decides, and goes first: a text that is erased here and lives on there is not erased.
        m_parts.portal.purgeArticle(article, reason, m_parts.ids.make<RequestId>(), this,
                                    [here, answer, isHere = sight.has_value()](const Result<void> &gone) {
                                        if (!gone && (!isHere || gone.error().problem != "not_found"_L1))
                                            return answer(std::unexpected(gone.error()));
                                        here();
                                    });
    });
}

} // namespace toasoan
