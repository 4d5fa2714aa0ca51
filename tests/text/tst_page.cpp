// The page and its way back: what was approved is what the page says, and any difference is noticed.

#include "core/Fingerprint.h"
#include "core/RandomBody.h"
#include "text/Page.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

QString addressOf(const Digest &digest) { return u"/media/"_s + digest.toString() + u".jpg"_s; }

QString line(test::RandomBody &random)
{
    return random.words(3).trimmed();
}

Content randomContent(quint32 seed)
{
    test::RandomBody random(seed);
    std::mt19937 chance(seed * 7919 + 1);
    const auto maybe = [&chance] { return chance() % 2 == 0; };
    const auto time = [&chance] {
        return std::optional(UtcTime(std::chrono::milliseconds(1'700'000'000'000ll + qint64(chance()) * 97)));
    };
    Content content;
    content.site = SiteId(u"tinhuy"_s);
    content.kind = KindId(u"tin"_s);
    content.title = line(random);
    content.body = random.make();
    content.category = CategoryId(u"thoi-su"_s);
    content.channels = { ChannelId(u"trang-chu"_s), ChannelId(u"xay-dung-dang"_s) };
    if (maybe())
        content.lead = line(random);
    if (maybe())
        content.byline = line(random);
    if (maybe())
        content.cover = Cover { Digest::of(QByteArray::number(seed)), line(random), line(random), line(random) };
    if (maybe())
        content.source = Source { line(random), u"https://baoquangtri.vn/tin?a=1&b=2"_s, line(random), {} };
    for (auto i = chance() % 3; i > 0; --i) {
        content.attachments += Attachment { Digest::of(QByteArray::number(quint64(seed + i))), line(random), line(random),
                                            maybe() ? QDate(2026, 3, int(i)) : QDate(), line(random) };
    }
    if (maybe())
        content.correctionNotice = line(random);
    if (maybe())
        content.embargo = time();
    if (maybe())
        content.event = Event { line(random), line(random), time(), time() };
    if (maybe()) {
        content.documentNumber = u"465-QĐ/TU"_s;
        content.documentSignedOn = QDate(2017, 3, 7);
        content.documentSigner = line(random);
        content.documentType = u"Quyết định"_s;
    }
    content.period = maybe() ? u"2026-Q3"_s : QString();
    content.urgency = Urgency(chance() % 3);
    if (maybe())
        content.clearance = Clearance { line(random), QDate(2026, 11, 20) };
    content.aiUse = maybe() ? line(random) : QString();
    content.note = u"riêng Ban Biên tập"_s;
    return content;
}

Content sample()
{
    Content content;
    content.site = SiteId(u"tinhuy"_s);
    content.kind = KindId(u"tin"_s);
    content.title = u"Hội nghị Tỉnh ủy lần thứ mười"_s;
    content.lead = u"Sáng 5-3, tại Đông Hà."_s;
    content.category = CategoryId(u"thoi-su"_s);
    content.channels = { ChannelId(u"trang-chu"_s) };
    content.cover = Cover { Digest::of("a"), u"Toàn cảnh hội nghị"_s, u"Quang cảnh"_s, u"Ảnh: (mẫu)"_s };
    content.attachments = { Attachment { Digest::of("b"), u"Nghị quyết.pdf"_s, u"10-NQ/TU"_s, QDate(2026, 3, 5), {} } };
    content.body = Body({ Paragraph { { Run { u"Xem "_s }, Run { u"văn bản"_s, {}, u"https://quangtri.gov.vn/a"_s } } },
                          Figure { Figure::Form::Picture, Digest::of("c"), u"Đại biểu"_s, { Run { u"Đại biểu biểu quyết"_s } }, u"Ảnh: (mẫu)"_s },
                          Figure { Figure::Form::Video, Digest::of("d"), u"Phóng sự"_s, {}, {} },
                          Table { { Run { u"Kết quả"_s } }, { { Cell { true, 1, 1, { Run { u"Xã"_s } } } } } } });
    return content;
}

PageNames names()
{
    PageNames names;
    names.site = u"Trang thông tin Tỉnh ủy"_s;
    names.kind = u"Tin"_s;
    names.category = u"Thời sự"_s;
    names.channels = { { ChannelId(u"trang-chu"_s), u"Trang chủ"_s }, { ChannelId(u"xay-dung-dang"_s), u"Xây dựng Đảng"_s } };
    return names;
}

} // namespace

class TestPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        for (quint32 seed = 0; seed < 3000; ++seed) {
            const Content content = randomContent(seed);
            const QByteArray page = renderPage(content, names(), addressOf);
            const auto reading = readPage(page, names());
            QVERIFY2(reading, qPrintable(u"%1: %2"_s.arg(seed).arg(reading ? QString() : reading.error().detail)));
            if (fingerprint(reading->content) != fingerprint(content)) {
                qDebug().noquote() << seed << '\n'
                                   << fingerprintText(content) << '\n'
                                   << fingerprintText(reading->content);
                QFAIL("another fingerprint");
            }
            QVERIFY(!page.contains("riêng Ban Biên tập"));
        }
    }

    void mediaAreNamed()
    {
        const auto reading = readPage(renderPage(sample(), names(), addressOf));
        QVERIFY(reading);
        QCOMPARE(reading->media.size(), 4);
        for (const PageMedium &medium : reading->media)
            QCOMPARE(medium.address, addressOf(medium.digest));
    }

    void themeMayIndent()
    {
        QByteArray page = renderPage(sample(), names(), addressOf);
        page.replace("<h1 data-toasoan=\"title\">", "<h1 data-toasoan=\"title\">\n      <a href=\"/x\">");
        page.replace("</h1>", "</a>\r\n  </h1>");
        page.replace("<div data-toasoan=\"body\">", "<div class=\"entry\" data-toasoan=\"body\">\n\n   ");
        const auto reading = readPage(page, names());
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().detail));
        QCOMPARE(fingerprint(reading->content), fingerprint(sample()));
    }

    void noticed_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("title") << u"mười</h1>"_s << u"mưới</h1>"_s;
        QTest::newRow("title decomposed") << u"mười</h1>"_s << u"mười</h1>"_s.normalized(QString::NormalizationForm_D);
        QTest::newRow("lead") << u"Đông Hà"_s << u"Đồng Hà"_s;
        QTest::newRow("caption") << u"Đại biểu biểu quyết"_s << u"Đại biểu biểu quyêt"_s;
        QTest::newRow("credit") << u"<cite>Ảnh"_s << u"<cite>ảnh"_s;
        QTest::newRow("alt") << u"alt=\"Đại biểu\""_s << u"alt=\"Đại biều\""_s;
        QTest::newRow("cover alt") << u"Toàn cảnh"_s << u"Toàn cành"_s;
        QTest::newRow("cover caption") << u"Quang cảnh<"_s << u"Quang cảnh.<"_s;
        QTest::newRow("link") << u"gov.vn/a\">văn"_s << u"gov.vn/b\">văn"_s;
        QTest::newRow("image") << Digest::of("c").toString() << Digest::of("x").toString();
        QTest::newRow("cover image") << Digest::of("a").toString() << Digest::of("x").toString();
        QTest::newRow("attachment") << Digest::of("b").toString() << Digest::of("x").toString();
        QTest::newRow("attachment number") << u"10-NQ/TU"_s << u"11-NQ/TU"_s;
        QTest::newRow("attachment day, shown") << u">05/03/2026<"_s << u">06/03/2026<"_s;
        QTest::newRow("attachment day, both") << u"2026-03-05\">05/03/2026"_s << u"2026-03-06\">06/03/2026"_s;
        QTest::newRow("channel id") << u"data-value=\"trang-chu\""_s << u"data-value=\"trang-phu\""_s;
        QTest::newRow("channel name") << u">Trang chủ<"_s << u">Trang chù<"_s;
        QTest::newRow("no cover") << u"data-toasoan=\"cover.media\""_s << u""_s;
        QTest::newRow("added paragraph") << u"</article>"_s << u"<p>Thêm</p>\n</article>"_s;
        QTest::newRow("script in body") << u"</article>"_s << u"<script>a()</script></article>"_s;
        QTest::newRow("bold") << u"Xem <a"_s << u"<strong>Xem</strong> <a"_s;
        QTest::newRow("space in body") << u"<p>Xem "_s << u"<p>Xem  "_s;
        QTest::newRow("srcset") << u"<img src="_s << u"<img srcset=\"/x.jpg\" src="_s;
        QTest::newRow("hidden") << u"data-toasoan=\"title\""_s << u"data-toasoan=\"title\" hidden"_s;
        QTest::newRow("second title") << u"<h1"_s << u"<h1 data-toasoan=\"title\">x</h1><h1"_s;
        QTest::newRow("body gone") << u"data-toasoan=\"body\""_s << u""_s;
        QTest::newRow("header cell") << u"<th>Xã</th>"_s << u"<td>Xã</td>"_s;
    }

    void noticed()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QString page = QString::fromUtf8(renderPage(sample(), names(), addressOf));
        QVERIFY(page.contains(from));
        page.replace(from, to);
        const auto reading = readPage(page.toUtf8(), names());
        QVERIFY(!reading || fingerprint(reading->content) != fingerprint(sample()));
    }

    /// Any single character of what readers see, changed to another.
    void anyCharacter()
    {
        const QByteArray page = renderPage(sample(), names(), addressOf);
        const qsizetype from = page.indexOf("<div data-toasoan=\"body\">") + 26;
        const qsizetype to = page.indexOf("\n</div>", from);
        const auto before = readPage(page, names());
        QVERIFY(before);
        int noticed = 0;
        for (qsizetype i = from; i < to; ++i) {
            if (page[i] == '\n' || page.sliced(i).startsWith("controls") || page[i] == ' ')
                continue;
            // HTML closes an element whose end tag is misspelt where its parent ends: readers see the same.
            const qsizetype tag = page.lastIndexOf('<', i);
            if (page[tag + 1] == '/' && page.indexOf('>', tag) >= i)
                continue;
            QByteArray altered = page;
            altered[i] = page[i] == 'z' ? 'y' : 'z';
            const auto reading = readPage(altered, names());
            // Another address is noticed when what lies there is hashed.
            const bool same = reading && reading->media == before->media
                && fingerprint(reading->content) == fingerprint(sample());
            // The value of a presentational attribute, and the digest's file name extension, show nothing.
            const QByteArrayView around = QByteArrayView(page).sliced(std::max<qsizetype>(0, i - 20), 40);
            if (same && !around.contains("preload") && !around.contains(".jpg") && !around.contains("controls"))
                QFAIL(qPrintable(u"not noticed: "_s + QString::fromUtf8(around)));
            noticed += same ? 0 : 1;
        }
        QVERIFY(noticed > 300);
    }

    void accessible()
    {
        const QByteArray page = renderPage(sample(), names(), addressOf);
        QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"vi\">"));
        QVERIFY(page.contains("name=\"viewport\""));
        QVERIFY(page.contains("prefers-color-scheme:dark"));
        QCOMPARE(page.count("<h1"), 1);
        QVERIFY(page.contains("<main"));
        Content hostile = sample();
        hostile.title = u"</h1><script>alert(1)</script>"_s;
        PageNames withCss = names();
        withCss.css = u"</style><script>1</script>"_s;
        QVERIFY(!renderPage(hostile, names(), addressOf).contains("<script"));
        QVERIFY(!renderPage(hostile, withCss, addressOf).contains("</style><"));
    }
};

QTEST_GUILESS_MAIN(TestPage)
#include "tst_page.moc"
