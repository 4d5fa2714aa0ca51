// What is approved is one text, the same in every language: the vectors were made by a second implementation
// (tests/data/fingerprint/generate.py). And nothing that goes out can change without the fingerprint changing.

#include "core/Fingerprint.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace toasoan;

using Change = std::function<void(toasoan::Content &)>;
Q_DECLARE_METATYPE(Change)

namespace {

Digest digestOf(const QJsonValue &value)
{
    return Digest::fromHex(value.toString()).value_or(Digest());
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

/// The contract's content; read here by hand, since core knows nothing of the wire.
Content read(const QJsonObject &json)
{
    const auto text = [](const QJsonValue &value) { return value.toString(); };
    Content content;
    content.site = SiteId(text(json["site"_L1]));
    content.kind = KindId(text(json["kind"_L1]));
    content.title = text(json["title"_L1]);
    content.lead = text(json["lead"_L1]);
    content.body = Body::parse(text(json["body"_L1]).toUtf8()).value_or(Body({ Rule {}, Rule {} }));
    if (json.contains("cover"_L1)) {
        const QJsonValue cover = json["cover"_L1];
        content.cover = Cover { digestOf(cover["media"_L1]), text(cover["alt"_L1]),
            text(cover["caption"_L1]), text(cover["credit"_L1]) };
    }
    content.byline = text(json["byline"_L1]);
    if (json.contains("source"_L1)) {
        const QJsonValue source = json["source"_L1];
        content.source = Source { text(source["name"_L1]), text(source["address"_L1]),
            text(source["permission"_L1]), digestOf(source["original"_L1]) };
    }
    content.category = CategoryId(text(json["category"_L1]));
    for (const QJsonValue channel : json["channels"_L1].toArray())
        content.channels.append(ChannelId(text(channel)));
    for (const QJsonValue some : json["attachments"_L1].toArray()) {
        content.attachments.append({ digestOf(some["media"_L1]), text(some["name"_L1]),
            text(some["number"_L1]), dayOf(some["signed_on"_L1]), text(some["signer"_L1]) });
    }
    content.correctionNotice = text(json["correction_notice"_L1]);
    content.embargo = fromRfc3339(text(json["embargo"_L1]));
    const QJsonValue event = json["event"_L1];
    content.event = { text(event["name"_L1]), text(event["place"_L1]),
        fromRfc3339(text(event["begins"_L1])), fromRfc3339(text(event["ends"_L1])) };
    const QJsonValue document = json["document"_L1];
    content.documentNumber = text(document["number"_L1]);
    content.documentSignedOn = dayOf(document["signed_on"_L1]);
    content.documentSigner = text(document["signer"_L1]);
    content.documentType = text(document["type"_L1]);
    content.period = text(json["period"_L1]);
    content.urgency = json["urgency"_L1] == "flash"_L1 ? Urgency::Flash
        : json["urgency"_L1] == "urgent"_L1            ? Urgency::Urgent
                                                       : Urgency::Normal;
    content.clearance
        = { text(json["clearance"_L1]["by"_L1]), dayOf(json["clearance"_L1]["on"_L1]) };
    content.aiUse = text(json["ai_use"_L1]);
    content.personalData.purpose = text(json["personal_data"_L1]["purpose"_L1]);
    content.note = text(json["note"_L1]);
    content.twin = ArticleId::fromString(text(json["twin"_L1]));
    return content;
}

QJsonArray vectors()
{
    QFile file(QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/fingerprint/vectors.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

Content full()
{
    for (const QJsonValue vector : vectors()) {
        if (vector["name"_L1] == "full"_L1)
            return read(vector["content"_L1].toObject());
    }
    return {};
}

} // namespace

class FingerprintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectorsAreMany();
    void vector_data();
    void vector();
    void changes_data();
    void changes();
    void staysTheSame_data();
    void staysTheSame();
    void halfAPairCountsAsReplacement();
};

void FingerprintTest::vectorsAreMany()
{
    QSet<QString> names;
    QSet<QString> digests;
    int notApproved = 0;
    const QJsonArray all = vectors();
    for (const QJsonValue vector : all) {
        const QString name = vector["name"_L1].toString();
        names.insert(name);
        digests.insert(vector["sha256"_L1].toString());
        if (name.startsWith("not approved"_L1)) {
            ++notApproved;
            QCOMPARE(vector["sha256"_L1].toString(), fingerprint(full()).toString());
        }
    }
    QVERIFY(all.size() >= 200);
    QCOMPARE(names.size(), all.size());
    QVERIFY(notApproved >= 7);
    QVERIFY2(digests.size() >= 200, qPrintable(QString::number(digests.size())));
}

void FingerprintTest::vector_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const QJsonValue vector : vectors())
        QTest::newRow(qPrintable(vector["name"_L1].toString())) << vector.toObject();
}

void FingerprintTest::vector()
{
    QFETCH(const QJsonObject, vector);
    const Content content = read(vector["content"_L1].toObject());
    QCOMPARE(QString::fromUtf8(content.body.write()), vector["content"_L1]["body"_L1].toString());
    QCOMPARE(QString::fromUtf8(fingerprintText(content)), vector["text"_L1].toString());
    QCOMPARE(fingerprint(content).toString(), vector["sha256"_L1].toString());
}

void FingerprintTest::changes_data()
{
    QTest::addColumn<Change>("change");
    const auto row
        = [](const char *name, Change change) { QTest::newRow(name) << std::move(change); };
    row("site", [](Content &c) { c.site = SiteId(u"van-phong"_s); });
    row("kind", [](Content &c) { c.kind = KindId(u"bai"_s); });
    row("title", [](Content &c) { c.title += u'.'; });
    row("tone style", [](Content &c) { c.title = u"Tỉnh uỷ"_s; });
    row("lead", [](Content &c) { c.lead.clear(); });
    row("body", [](Content &c) { c.body = Body({ Paragraph { { { u"khác"_s } } } }); });
    row("byline", [](Content &c) { c.byline = u"A"_s; });
    row("cover", [](Content &c) { c.cover.reset(); });
    row("cover medium", [](Content &c) { c.cover->media = Digest::of("x"); });
    row("cover alt", [](Content &c) { c.cover->alt += u' '; });
    row("cover caption", [](Content &c) { c.cover->caption += u' '; });
    row("cover credit", [](Content &c) { c.cover->credit += u' '; });
    row("source", [](Content &c) { c.source.reset(); });
    row("source name", [](Content &c) { c.source->name += u' '; });
    row("source address", [](Content &c) { c.source->address += u'/'; });
    row("source permission", [](Content &c) { c.source->permission.clear(); });
    row("category", [](Content &c) { c.category = CategoryId(u"x"_s); });
    row("channel more", [](Content &c) { c.channels.append(ChannelId(u"x"_s)); });
    row("channel less", [](Content &c) { c.channels.removeLast(); });
    row("channels joined", [](Content &c) { c.channels = { ChannelId(u"trang-chu,noi-bat"_s) }; });
    row("attachment medium", [](Content &c) { c.attachments[0].media = Digest::of("x"); });
    row("attachment name", [](Content &c) { c.attachments[0].name += u'x'; });
    row("attachment number", [](Content &c) { c.attachments[0].number += u'x'; });
    row("attachment day", [](Content &c) { c.attachments[0].signedOn = QDate(2020, 1, 1); });
    row("attachment signer", [](Content &c) { c.attachments[0].signer += u'x'; });
    row("attachment order", [](Content &c) { c.attachments.swapItemsAt(0, 1); });
    row("attachment less", [](Content &c) { c.attachments.removeLast(); });
    row("correction notice", [](Content &c) { c.correctionNotice.clear(); });
    row("embargo", [](Content &c) { *c.embargo += std::chrono::milliseconds(1); });
    row("no embargo", [](Content &c) { c.embargo.reset(); });
    row("event name", [](Content &c) { c.event.name += u'x'; });
    row("event place", [](Content &c) { c.event.place += u'x'; });
    row("event begins", [](Content &c) { c.event.begins.reset(); });
    row("event ends", [](Content &c) { *c.event.ends -= std::chrono::milliseconds(1); });
    row("event turned round", [](Content &c) { std::swap(c.event.begins, c.event.ends); });
    row("document number", [](Content &c) { c.documentNumber += u'x'; });
    row("document day", [](Content &c) { c.documentSignedOn = {}; });
    row("document signer", [](Content &c) { c.documentSigner += u'x'; });
    row("document type", [](Content &c) { c.documentType += u'x'; });
    row("period", [](Content &c) { c.period += u'x'; });
    row("urgency", [](Content &c) { c.urgency = Urgency::Flash; });
    row("clearance by", [](Content &c) { c.clearance.by += u'x'; });
    row("clearance day", [](Content &c) { c.clearance.on = {}; });
    row("use of AI", [](Content &c) { c.aiUse.clear(); });
}

void FingerprintTest::changes()
{
    QFETCH(const Change, change);
    const Content before = full();
    Content after = before;
    change(after);
    QVERIFY(fingerprint(after) != fingerprint(before));
}

void FingerprintTest::staysTheSame_data()
{
    QTest::addColumn<Change>("change");
    const auto row
        = [](const char *name, Change change) { QTest::newRow(name) << std::move(change); };
    row("note", [](Content &c) { c.note += u'x'; });
    row("twin", [](Content &c) { c.twin.reset(); });
    row("personal data", [](Content &c) { c.personalData = {}; });
    row("captured original", [](Content &c) { c.source->original = Digest::of("x"); });
    row("newer members", [](Content &c) { c.more.insert(u"x"_s, 1); });
    row("channel order", [](Content &c) { std::ranges::reverse(c.channels); });
    row("channel twice", [](Content &c) { c.channels.append(c.channels.first()); });
}

void FingerprintTest::staysTheSame()
{
    QFETCH(const Change, change);
    const Content before = full();
    Content after = before;
    change(after);
    QVERIFY(after != before);
    QCOMPARE(fingerprint(after).toString(), fingerprint(before).toString());
}

void FingerprintTest::halfAPairCountsAsReplacement()
{
    Content half = full();
    half.title = u"a"_s + QChar(0xd800) + u"b"_s;
    Content replaced = full();
    replaced.title = u"a\ufffdb"_s;
    QCOMPARE(fingerprint(half).toString(), fingerprint(replaced).toString());
}

QTEST_GUILESS_MAIN(FingerprintTest)
#include "tst_fingerprint.moc"
