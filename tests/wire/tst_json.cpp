// Every exchanged type comes back as it went, byte for byte; what is missing, misshapen or must not be
// stored is named by its path; what nobody knows is kept.

#include "support/WireSamples.h"
#include "wire/Json.h"

#include <QTest>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

/// Value → JSON → text → JSON → value → JSON.
template<class T> QString fault(const T &value)
{
    const QByteArray bytes = wire::toBytes(wire::toJson(value));
    const auto object = wire::parseObject(bytes);
    if (!object)
        return object.error().detail;
    const Result<T> back = wire::fromJson<T>(*object);
    if (!back)
        return back.error().detail;
    if constexpr (std::equality_comparable<T>) {
        if (!(*back == value))
            return u"another value came back: "_s + QString::fromUtf8(bytes);
    }
    return wire::toBytes(wire::toJson(*back)) == bytes ? QString() : u"other bytes came back"_s;
}

/// Takes each member away, and gives each another shape: a path for every one of them that is required.
template<class T> QString requiredFault(const T &value, const QStringList &required)
{
    const QJsonObject good = wire::toJson(value);
    for (const QString &key : good.keys()) {
        QJsonObject without = good;
        without.remove(key);
        const Result<T> missing = wire::fromJson<T>(without);
        if (missing.has_value() == required.contains(key))
            return key + (missing ? u" is not missed"_s : u" is missed: "_s + missing.error().detail);
        if (!missing && missing.error().detail != key + u": is missing"_s)
            return missing.error().detail;
        QJsonObject other = good;
        other.insert(key, QJsonArray { QJsonArray() });
        const Result<T> misshapen = wire::fromJson<T>(other);
        if (key != "later"_L1 && misshapen.has_value())
            return key + u" may have any shape"_s;
        if (key != "later"_L1 && !misshapen.error().detail.startsWith(key))
            return misshapen.error().detail;
    }
    return {};
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("content") << fault(samples::content());
        QTest::newRow("empty content") << fault(Content());
        QTest::newRow("article") << fault(samples::article());
        QTest::newRow("summary") << fault(samples::summary());
        QTest::newRow("session") << fault(samples::session());
        QTest::newRow("credential") << fault(samples::credential());
        QTest::newRow("changes") << fault(samples::changes());
        QTest::newRow("revision") << fault(samples::revision());
        Revision first = samples::revision();
        first.parent = {};
        QTest::newRow("first revision") << fault(first);
        QTest::newRow("transition") << fault(samples::transition());
        QTest::newRow("receipt") << fault(samples::receipt());
        Receipt bare;
        bare.id = u"2"_s;
        QTest::newRow("bare receipt") << fault(bare);
        QTest::newRow("comment") << fault(samples::comment());
        QTest::newRow("lease") << fault(samples::lease());
        QTest::newRow("assignment") << fault(samples::assignment());
        QTest::newRow("reminder") << fault(samples::reminder());
        QTest::newRow("delegation") << fault(samples::delegation());
        QTest::newRow("royalty") << fault(samples::royalty());
        QTest::newRow("handover") << fault(samples::handover());
        QTest::newRow("health") << fault(samples::health());
        QTest::newRow("history entry") << fault(samples::historyEntry());
        QTest::newRow("problem") << fault(samples::problem());
        QTest::newRow("package") << fault(samples::package());
        QTest::newRow("backup") << fault(samples::backup());
        QTest::newRow("articles") << fault(QList<Article> { samples::article(), samples::article() });
        QTest::newRow("revisions") << fault(QList<Revision> { samples::revision() });
        QTest::newRow("history") << fault(QList<HistoryEntry> { samples::historyEntry() });
        QTest::newRow("comments") << fault(QList<Comment> { samples::comment() });
        QTest::newRow("receipts") << fault(QList<Receipt> { samples::receipt() });
        QTest::newRow("no articles") << fault(QList<Article>());
    }
    void comesBack()
    {
        QFETCH(QString, fault);
        QCOMPARE(fault, QString());
    }

    void missesMembers_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("content") << requiredFault(samples::content(),
                                                  { u"site"_s, u"kind"_s, u"title"_s, u"lead"_s, u"body"_s, u"byline"_s,
                                                    u"category"_s, u"channels"_s, u"attachments"_s, u"urgency"_s });
        QTest::newRow("article") << requiredFault(samples::article(),
                                                  { u"id"_s, u"version"_s, u"state"_s, u"author"_s, u"revision"_s,
                                                    u"content"_s, u"created_at"_s, u"updated_at"_s });
        QTest::newRow("summary") << requiredFault(samples::summary(),
                                                  { u"id"_s, u"version"_s, u"site"_s, u"kind"_s, u"title"_s, u"byline"_s,
                                                    u"author"_s, u"state"_s, u"channels"_s, u"live"_s, u"updated_at"_s });
        QTest::newRow("transition") << requiredFault(
            samples::transition(), { u"article"_s, u"id"_s, u"action"_s, u"revision"_s, u"made_at"_s });
        QTest::newRow("receipt") << requiredFault(samples::receipt(), { u"id"_s, u"at"_s });
        QTest::newRow("revision") << requiredFault(
            samples::revision(), { u"article"_s, u"revision"_s, u"parent"_s, u"made_at"_s, u"content"_s });
        QTest::newRow("history") << requiredFault(
            samples::historyEntry(), { u"number"_s, u"what"_s, u"id"_s, u"who"_s, u"at"_s, u"hash"_s });
        QTest::newRow("delegation") << requiredFault(samples::delegation(),
                                                     { u"id"_s, u"from"_s, u"to"_s, u"site"_s, u"role"_s, u"begins"_s,
                                                       u"ends"_s, u"revoked"_s });
        QTest::newRow("session") << requiredFault(
            samples::session(),
            { u"person"_s, u"name"_s, u"roles"_s, u"network"_s, u"portal"_s, u"portal_id"_s, u"server_time"_s,
              u"credential_since"_s, u"rulebook_version"_s, u"limits"_s, u"capabilities"_s });
    }
    void missesMembers()
    {
        QFETCH(QString, fault);
        QCOMPARE(fault, QString());
    }

    void namesThePath_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("problem");
        QTest::newRow("half a pair") << QByteArray("Xin đăng sớm") << QByteArray("\\ud83d sớm")
                                     << u"content.note: holds half of a surrogate pair"_s << u"not_canonical"_s;
        QTest::newRow("low half") << QByteArray("Xin đăng sớm") << QByteArray("\\ude00")
                                  << u"content.note: holds half of a surrogate pair"_s << u"not_canonical"_s;
        QTest::newRow("body") << QByteArray("<p>Ngày") << QByteArray("<p >Ngày") << u"content.body: "_s
                              << u"not_canonical"_s;
        QTest::newRow("decomposed body") << QByteArray("Kết quả") << QByteArray("Kết qu\u0061\u0309") << u"content.body: "_s
                                         << u"not_canonical"_s;
        QTest::newRow("day") << QByteArray("2017-08-01") << QByteArray("2017-8-1")
                             << u"content.attachments[0].signed_on: is not a day"_s << QString();
        QTest::newRow("digest") << samples::digest(3).toString().toLatin1() << QByteArray("ABC")
                                << u"content.attachments[0].media: is not a SHA-256"_s << QString();
        QTest::newRow("fraction") << QByteArray("\"version\":7") << QByteArray("\"version\":7.5")
                                  << u"version: is not an integer"_s << QString();
        QTest::newRow("negative") << QByteArray("\"version\":7") << QByteArray("\"version\":-7")
                                  << u"version: is out of range"_s << QString();
        QTest::newRow("channel") << QByteArray("\"channel\":\"trang-chu\"") << QByteArray("\"channel\":\"\"")
                                 << u"live.targets[0].channel: is empty"_s << QString();
        QTest::newRow("word") << QByteArray("flash") << QByteArray("soon") << u"content.urgency: is an unknown word"_s
                              << QString();
    }
    void namesThePath()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, detail);
        QFETCH(QString, problem);
        QByteArray bytes = wire::toBytes(wire::toJson(samples::article()));
        QVERIFY(bytes.contains(from));
        const auto object = wire::parseObject(bytes.replace(from, to));
        QVERIFY(object.has_value());
        const Result<Article> article = wire::fromJson<Article>(*object);
        QVERIFY(!article.has_value());
        QCOMPARE(article.error().kind, Error::Kind::Protocol);
        QVERIFY2(article.error().detail.startsWith(detail), qPrintable(article.error().detail));
        QCOMPARE(article.error().problem, problem);
    }

    void keepsDraftsAsTheyAreTyped()
    {
        // Fields of a draft may be decomposed: the cache must give back what it took.
        Content content;
        content.title = u"Ho\u0323\u0302i nghi\u0323"_s;
        QCOMPARE(fault(content), QString());
    }

    void leavesUnknownChangesOut()
    {
        QJsonObject page = wire::toJson(samples::changes());
        QJsonArray entries = page.value("entries"_L1).toArray();
        entries.prepend(QJsonObject { { u"seq"_s, 4 }, { u"type"_s, u"poll"_s }, { u"id"_s, u"x"_s },
                                      { u"op"_s, u"put"_s }, { u"summary"_s, 1 } });
        page.insert("entries"_L1, entries);
        const auto read = wire::fromJson<ChangePage>(page);
        QVERIFY(read.has_value());
        QCOMPARE(*read, samples::changes());
    }

    void believesNoAlteredPackage_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("text") << QByteArray("Xin đăng sớm") << QByteArray("Xin đăng ngay");
        QTest::newRow("medium") << QByteArray("\"MQ==\"") << QByteArray("\"Mg==\"");
        QTest::newRow("base64") << QByteArray("\"MQ==\"") << QByteArray("\"M!==\"");
        QTest::newRow("unknown member") << QByteArray("{\"articles\"") << QByteArray("{\"added\":\"x\",\"articles\"");
        QTest::newRow("network") << QByteArray("\"wan\"") << QByteArray("\"internet\"");
        QTest::newRow("history") << QByteArray("\"number\":3") << QByteArray("\"number\":4");
    }
    void believesNoAlteredPackage()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray bytes = wire::toBytes(wire::toJson(samples::package()));
        QVERIFY(bytes.contains(from));
        bytes.replace(from, to);
        const auto package = wire::parseObject(bytes).and_then(wire::fromJson<Package>);
        QVERIFY(!package.has_value());
        QCOMPARE(package.error().kind, Error::Kind::Protocol);
    }

    void wantsOneObject_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : { "", "[]", "3", "{", "{}x", "{\"a\":}", "\xff", "<html></html>" })
            QTest::newRow(text) << QByteArray(text);
    }
    void wantsOneObject()
    {
        QFETCH(QByteArray, text);
        const auto object = wire::parseObject(text);
        QVERIFY(!object.has_value());
        QCOMPARE(object.error().kind, Error::Kind::Protocol);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
