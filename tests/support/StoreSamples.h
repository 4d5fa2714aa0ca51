#pragma once
// A cache to try things on, and articles to put into it. Ids and times are counted, not drawn, so that a
// failing test fails again in the same way.

#include "store/Migrations.h"
#include "store/Tables.h"

#include <QTemporaryDir>
#include <QTest>

namespace toasoan::samples {

using namespace Qt::StringLiterals;

inline const QByteArray key = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");

/// 1 → "00000000-0000-7000-8000-000000000001".
template<class T> T id(quint64 number)
{
    return T(QUuid(0, 0, 0x7000, 0x80, 0, static_cast<uchar>(number >> 40), static_cast<uchar>(number >> 32),
                   static_cast<uchar>(number >> 24), static_cast<uchar>(number >> 16), static_cast<uchar>(number >> 8),
                   static_cast<uchar>(number)));
}

inline UtcTime at(qint64 second) { return UtcTime(std::chrono::seconds(1'790'000'000 + second)); }

inline Block paragraph(const QString &text) { return Paragraph { { Run { text } } }; }

inline Content content(const QString &title, const QString &lead, const QStringList &paragraphs)
{
    QList<Block> blocks;
    for (const QString &text : paragraphs)
        blocks += paragraph(text);
    Content content;
    content.site = SiteId(u"tinhuy"_s);
    content.kind = KindId(u"tin"_s);
    content.title = title;
    content.lead = lead;
    content.body = Body(blocks);
    content.byline = u"Nguyễn Văn Mẫu (mẫu)"_s;
    content.category = CategoryId(u"xay-dung-dang"_s);
    content.channels = { ChannelId(u"trang-chu"_s) };
    return content;
}

inline Article article(quint64 number, const Content &content, const QString &state = u"draft"_s)
{
    Article article;
    article.id = id<ArticleId>(number);
    article.version = 1;
    article.state = StateId(state);
    article.author = PersonId(u"ctv.mau"_s);
    article.unit = UnitId(u"xa-mau"_s);
    article.revision = id<RevisionId>(1'000'000 + number);
    article.content = content;
    article.createdAt = at(static_cast<qint64>(number));
    article.updatedAt = at(static_cast<qint64>(number));
    return article;
}

inline Article article(quint64 number, const QString &title, const QString &state = u"draft"_s)
{
    return article(number, content(title, u"Tóm tắt của tin."_s, { u"Đoạn thứ nhất."_s, u"Đoạn thứ hai."_s }), state);
}

inline Intent intent(quint64 number, ArticleId article, Errand what = Errand::Revision)
{
    return { .what = what,
             .id = id<RevisionId>(2'000'000 + number).toString(),
             .request = id<RequestId>(3'000'000 + number),
             .article = article,
             .label = toString(what),
             .bytes = QByteArray("{\"n\":") + QByteArray::number(number) + '}',
             .madeAt = at(static_cast<qint64>(number)),
             .notBefore = {} };
}

/// The error as the test's output shows it.
template<class T> QByteArray why(const Result<T> &result)
{
    return result ? QByteArray() : result.error().detail.toUtf8() + " / " + result.error().problem.toUtf8();
}

/// A migrated cache file in a folder that vanishes with it. Reopening is like a new start of the program.
class CacheFile
{
public:
    explicit CacheFile(QByteArray useKey = key)
        : m_key(std::move(useKey))
    {
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"cache.db"_s); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] Database::Options options() const { return { .path = path(), .key = m_key }; }

    Result<std::unique_ptr<Database>> open(std::function<bool(const char *)> fails = {})
    {
        Database::Options with = options();
        with.fails = std::move(fails);
        auto database = Database::open(with);
        if (!database)
            return database;
        if (const Result<void> migrated = migrate(**database); !migrated)
            return std::unexpected(migrated.error());
        return database;
    }

    /// Whether any file of the folder holds these bytes, and which.
    [[nodiscard]] QString fileWith(const QByteArray &bytes) const
    {
        for (const QFileInfo &entry : QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(entry.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                return entry.fileName();
        }
        return {};
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_key;
};

/// Runs work in one transaction with tables of its own.
template<class T> Result<T> inside(Database &database, const std::function<Result<T>(Tables &)> &work)
{
    return database.transaction<T>([&] {
        Tables tables(database);
        return work(tables);
    });
}

} // namespace toasoan::samples

/// QVERIFY for a Result, with its error.
#define VERIFY_RESULT(result)                                                                                          \
    do {                                                                                                               \
        const auto &outcome_ = (result);                                                                               \
        QVERIFY2(outcome_.has_value(), toasoan::samples::why(outcome_).constData());                                   \
    } while (false)
