#include "training/PublicPages.h"

#include "training/MediaRoom.h"
#include "training/Shelf.h"

#include "text/Page.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

const QString pageFolder = u"tin"_s;
const QString mediaFolder = u"media"_s;

QString pageFile(const Folders &folders, ArticleId article)
{
    return folders.pages + u'/' + pageFolder + u'/' + article.toString() + u".html"_s;
}

QString publicMedium(const Folders &folders, const QString &digest)
{
    return folders.pages + u'/' + mediaFolder + u'/' + digest;
}

bool replaceFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

bool showMedia(Ledger &ledger, const Folders &folders, const Article &article, const Content &content)
{
    for (const Digest &digest : content.media()) {
        if (!articleHasMedium(ledger, article.id, digest))
            return false;
        const QString target = publicMedium(folders, digest.toString());
        QFile whole(folders.media + u'/' + digest.toString());
        if (!whole.open(QIODevice::ReadOnly) || !replaceFile(target, whole.readAll()))
            return false;
        ledger.run(u"INSERT OR IGNORE INTO media_live (digest, article) VALUES (?, ?)"_s,
                   { digest.toString(), article.id.toString() });
    }
    return true;
}

/// Media that the page no longer shows, and no other page does, leave the public folder.
bool hideMedia(Ledger &ledger, const Folders &folders, ArticleId article, const QList<Digest> &still)
{
    bool all = true;
    const QString id = article.toString();
    for (const QVariantList &row : ledger.select(u"SELECT digest FROM media_live WHERE article = ?"_s, { id })) {
        if (still.contains(Digest::fromHex(row.at(0).toString()).value_or(Digest())))
            continue;
        const auto other = ledger.first(u"SELECT 1 FROM media_live WHERE digest = ? AND article <> ?"_s,
                                        { row.at(0), id });
        const QString path = publicMedium(folders, row.at(0).toString());
        if (other || !QFile::exists(path) || QFile::remove(path))
            ledger.run(u"DELETE FROM media_live WHERE digest = ? AND article = ?"_s, { row.at(0), id });
        else
            all = false;
    }
    return all;
}

bool takeAway(Ledger &ledger, const Folders &folders, ArticleId article)
{
    const QString page = pageFile(folders, article);
    const bool gone = !QFile::exists(page) || QFile::remove(page);
    return hideMedia(ledger, folders, article, {}) && gone;
}

bool settle(Ledger &ledger, const Folders &folders, const Rulebook &rulebook, ArticleId id)
{
    const auto head = headOf(ledger, id);
    if (!head || !head->live)
        return takeAway(ledger, folders, id);
    const auto article = articleOf(ledger, id);
    const auto content = article && article->live ? contentOf(ledger, article->live->revision) : std::nullopt;
    if (!content || !showMedia(ledger, folders, *article, *content))
        return false;
    PageNames names = pageNames(*content, rulebook);
    names.published = article->live->since;
    const QByteArray page = renderPage(*content, names, [](const Digest &digest) {
        return trainingOrigin + u'/' + mediaFolder + u'/' + digest.toString();
    });
    return replaceFile(pageFile(folders, id), page) && hideMedia(ledger, folders, id, content->media());
}

} // namespace

QString pageAddress(ArticleId article)
{
    return trainingOrigin + u'/' + pageFolder + u'/' + article.toString() + u".html"_s;
}

void pageChanged(Ledger &ledger, ArticleId article)
{
    ledger.run(u"INSERT OR IGNORE INTO page (article) VALUES (?)"_s, { article.toString() });
}

bool pagesWait(Ledger &ledger)
{
    return ledger.first(u"SELECT 1 FROM page UNION ALL SELECT 1 FROM sweep LIMIT 1"_s).has_value();
}

void settlePages(Ledger &ledger, const Folders &folders, const Rulebook &rulebook)
{
    for (const QVariantList &row : ledger.select(u"SELECT article FROM page"_s)) {
        const ArticleId id = ArticleId::fromString(row.at(0).toString()).value_or(ArticleId());
        if (settle(ledger, folders, rulebook, id))
            ledger.run(u"DELETE FROM page WHERE article = ?"_s, { row.at(0) });
    }
    sweepMedia(ledger, folders);
}

Answer publicAnswer(const Folders &folders, const Request &request)
{
    const auto nothing = problemAnswer(refuse(u"not_found"_s, u"no such page"_s).error());
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() != 2 || (request.method != "GET" && request.method != "HEAD"))
        return nothing;
    // Only names that are an id or a digest reach the file system: no path can climb out of the folder.
    QString path;
    if (parts.at(0) == pageFolder && parts.at(1).endsWith(u".html"_s)) {
        const auto id = ArticleId::fromString(parts.at(1).chopped(5));
        path = id ? pageFile(folders, *id) : QString();
    }
    if (parts.at(0) == mediaFolder && Digest::fromHex(parts.at(1)))
        path = publicMedium(folders, parts.at(1));
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return nothing;
    Answer answer = bytesAnswer(request, file.readAll());
    if (parts.at(0) == pageFolder)
        answer.set("Content-Type", "text/html; charset=utf-8");
    answer.set("Cache-Control", "no-cache");
    answer.set("X-Content-Type-Options", "nosniff");
    return answer;
}

} // namespace toasoan
