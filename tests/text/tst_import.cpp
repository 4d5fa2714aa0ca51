// Foreign files: what we can say is kept, what we cannot is told, nothing hostile gets far.

#include "text/Export.h"
#include "text/Import.h"
#include "text/Vietnamese.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

QByteArray body(const QString &html)
{
    const auto imported = importHtml(html.toUtf8());
    return imported ? imported->body.write() : "error: " + imported.error().detail.toUtf8();
}

QByteArray article(const char *inner) { return QByteArray("<article>\n") + inner + "</article>"; }

QByteArray png()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image(12, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.save(&buffer, "png");
    return bytes;
}

bool hasNote(const Imported &imported, const QString &code)
{
    return std::ranges::any_of(imported.notes, [&](const ImportNote &note) { return note.code == code && !note.text.isEmpty(); });
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void html_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QByteArray>("canonical");
        const auto row = [](const char *name, const char *html, const char *inner) {
            QTest::newRow(name) << QString::fromUtf8(html) << article(inner);
        };
        row("paragraphs", "<p>Một  <b>hai</b></p>\n<p>ba</p>", "<p>Một <strong>hai</strong></p>\n<p>ba</p>\n");
        row("loose text", "Một<div>hai<div>ba</div>bốn</div>", "<p>Một</p>\n<p>hai</p>\n<p>ba</p>\n<p>bốn</p>\n");
        row("marks", "<p><i>a</i><u>b</u><s>c</s><sub>d</sub><sup>e</sup></p>",
            "<p><em>a</em><u>b</u><s>c</s><sub>d</sub><sup>e</sup></p>\n");
        row("styles", "<p><span style='font-weight: bold'>a</span><span style='font-style:italic'>b</span></p>",
            "<p><strong>a</strong><em>b</em></p>\n");
        row("break", "<p>a<br>b<br></p>", "<p>a<br/>b</p>\n");
        row("headings", "<h1>T</h1><h2>a</h2><h3>b</h3><h6>c</h6><h1>d</h1>", "<h2>a</h2>\n<h3>b</h3>\n<h4>c</h4>\n<h2>d</h2>\n");
        row("lists", "<ul><li>a<ol start=3><li>b</ol><li><p>c</p><p>d</p></ul>",
            "<ul>\n<li>a<ol start=\"3\">\n<li>b</li>\n</ol>\n</li>\n<li>c<br/>d</li>\n</ul>\n");
        row("list in list", "<ul><li>a</li><ul><li>b</li></ul></ul>", "<ul>\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n");
        row("quote", "<blockquote>a<p>b</p></blockquote>", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n");
        row("table", "<table><caption>C</caption><thead><tr><td>a<th>b</thead><tr><td colspan=2 rowspan=x>c</table>",
            "<table>\n<caption>C</caption>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n<tr>\n<td colspan=\"2\">c</td>\n</tr>\n</table>\n");
        row("frame table", "<table><tr><td><p>a</p><p>b</p></table>", "<p>a<br/>b</p>\n");
        row("rule", "a<hr>b", "<p>a</p>\n<hr/>\n<p>b</p>\n");
        row("pre", "<pre>một\n  hai</pre>", "<p>một<br/>  hai</p>\n");
        row("definitions", "<dl><dt>a</dt><dd>b</dd></dl>", "<p><strong>a</strong></p>\n<p>b</p>\n");
        row("links", "<p><a href='https://a.vn/x'>a</a> <a href='javascript:x()'>b</a> <a href='../c'>c</a> <a href='mailto:a@b.vn'>d</a></p>",
            "<p><a href=\"https://a.vn/x\">a</a> b c <a href=\"mailto:a@b.vn\">d</a></p>\n");
        row("dropped", "<style>p{}</style><script>x()</script><!-- k --><form><p>f</p><input></form><iframe src=x></iframe><svg><text>s</text></svg><p hidden>h</p><p style='display: none'>h</p><p>còn</p>",
            "<p>còn</p>\n");
        row("empty paragraphs", "<p>&nbsp;</p><p> </p><p>a</p>", "<p>a</p>\n");
        row("entities", "<p>&lt;b&gt; &amp; &#272;&ocirc;ng</p>", "<p>&lt;b&gt; &amp; Đông</p>\n");
        row("decomposed", "<p>To\xCC\x80" "a a\xCC\x81n</p>", "<p>Tòa án</p>\n");
        row("TCVN3 font", "<p><font face='.VnTimeH'>\xC3\xA9</font><span style='font-family:\".VnTime\"'>\xC2\xAD</span> sau</p>", "<p>Ộư sau</p>\n");
    }

    void html()
    {
        QFETCH(QString, html);
        QFETCH(QByteArray, canonical);
        QCOMPARE(body(html), canonical);
    }

    void titles()
    {
        QCOMPARE(importHtml("<title>A – Cổng</title><p>x</p>"_ba)->title, u"A – Cổng"_s);
        const auto both = importHtml("<title>A</title><h1>Tin <b>mới</b></h1><p>x</p>"_ba);
        QCOMPARE(both->title, u"Tin mới"_s);
        QCOMPARE(both->body.plainText(), u"x"_s); // the title is not said twice
    }

    void charsets()
    {
        const QByteArray head = "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1258'></head>";
        const auto declared = importHtml(QByteArray(head + "<p>Qu\x61\xD2ng Tr\x69\xF2</p>"));
        QCOMPARE(declared->body.plainText(), u"Quảng Trị"_s);
        const auto tcvn = importHtml("<p>C\xE9ng h\xDF\x61 x\xB7 h\xE9i ch\xF1 ngh\xDC\x61 Vi\xD6t Nam</p>"_ba);
        QCOMPARE(tcvn->body.plainText(), u"Cộng hòa xã hội chủ nghĩa Việt Nam"_s);
        QVERIFY(hasNote(*tcvn, u"encoding"_s));
        const auto entities = importHtml("<p>C&eacute;ng h&szlig;a x&middot; h&eacute;i ch&ntilde; ngh&Uuml;a Vi&Ouml;t Nam, th&shy;&ecirc;ng</p>"_ba);
        QCOMPARE(entities->body.plainText(), u"Cộng hòa xã hội chủ nghĩa Việt Nam, thường"_s);
    }

    void textFiles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QByteArray>("canonical");
        QTest::newRow("blank lines") << u"Tiêu đề\r\n\r\nMột\r\nhai\r\n \r\nBa"_s << u"Tiêu đề"_s << article("<p>Một<br/>hai</p>\n<p>Ba</p>\n");
        QTest::newRow("lines") << u"Tiêu đề\nMột\nHai"_s << u"Tiêu đề"_s << article("<p>Một</p>\n<p>Hai</p>\n");
        QTest::newRow("wrapped") << u"T\n\nSáng nay, tại thành phố Đông Hà, tỉnh Quảng Trị, Tỉnh ủy\ntổ chức hội nghị."_s << u"T"_s
                                 << article("<p>Sáng nay, tại thành phố Đông Hà, tỉnh Quảng Trị, Tỉnh ủy tổ chức hội nghị.</p>\n");
        QTest::newRow("markup is text") << u"T\n\n<b>&amp;</b>"_s << u"T"_s << article("<p>&lt;b&gt;&amp;amp;&lt;/b&gt;</p>\n");
    }

    void textFiles()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        QFETCH(QByteArray, canonical);
        for (const QByteArray &bytes : { text.toUtf8(), QByteArray("\xEF\xBB\xBF" + text.toUtf8()),
                                         text.normalized(QString::NormalizationForm_D).toUtf8() }) {
            const auto imported = importText(bytes);
            QVERIFY(imported);
            QCOMPARE(imported->title, title);
            QCOMPARE(imported->body.write(), canonical);
        }
    }

    void pictures()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"ảnh 1.png"_s), png());
        QDir(folder.path()).mkdir(u"trong"_s);
        write(folder.filePath(u"trong/bài.html"_s), "<h1>T</h1><img src='../%E1%BA%A3nh%201.png'><img src='/etc/passwd'><p>x</p>");
        const auto outside = importFile(folder.filePath(u"trong/bài.html"_s));
        QVERIFY(outside);
        QVERIFY(outside->pictures.isEmpty());
        QVERIFY(hasNote(*outside, u"remote_picture"_s));

        QVERIFY(QFile::link(folder.filePath(u"ảnh 1.png"_s), folder.filePath(u"trong/l.png"_s)));
        write(folder.filePath(u"trong/link.html"_s), "<p>x</p><img src=l.png>");
        QVERIFY(importFile(folder.filePath(u"trong/link.html"_s))->pictures.isEmpty());

        const QByteArray data = "data:image/png;base64," + png().toBase64();
        write(folder.filePath(u"bài.html"_s),
              "<figure><img src='%E1%BA%A3nh%201.png' alt='Toàn cảnh'><figcaption>Quang cảnh</figcaption></figure>"
              "<img src=\"" + data + "\"><img src='https://a.vn/b.jpg'><img src='//a.vn/b.jpg'><img src='khong.png'>");
        const auto imported = importFile(folder.filePath(u"bài.html"_s));
        QVERIFY(imported);
        QCOMPARE(imported->pictures.size(), 1); // the same picture twice
        QCOMPARE(imported->pictures.first().alt, u"Toàn cảnh"_s);
        QCOMPARE(imported->pictures.first().original, png());
        QCOMPARE(imported->body.blocks().size(), 2);
        const auto figure = std::get<Figure>(imported->body.blocks().first());
        QCOMPARE(figure.media, imported->pictures.first().picture.digest);
        QCOMPARE(plainText(figure.caption), u"Quang cảnh"_s);
        QVERIFY(hasNote(*imported, u"remote_picture"_s) && hasNote(*imported, u"missing_picture"_s));

        const auto alone = importFile(folder.filePath(u"ảnh 1.png"_s));
        QVERIFY(alone);
        QCOMPARE(alone->pictures.first().name, u"ảnh 1.png"_s);
    }

    void refused()
    {
        QTemporaryDir folder;
        const auto problem = [&](const QString &name, const QByteArray &bytes) {
            write(folder.filePath(name), bytes);
            const auto imported = importFile(folder.filePath(name));
            if (imported)
                return QString();
            return importFailureText(imported.error()).isEmpty() ? u"no sentence"_s : imported.error().problem;
        };
        QCOMPARE(problem(u"a.txt"_s, ""), u"file_empty"_s);
        QCOMPARE(problem(u"b.txt"_s, "  \n "), u"file_empty"_s);
        QCOMPARE(problem(u"c.docx"_s, "PK\x03\x04xx"), u"file_type"_s);
        QCOMPARE(problem(u"d.html"_s, "<script>x</script>"), u"file_empty"_s);
        QCOMPARE(problem(u"e.txt"_s, QByteArray(11 * 1024 * 1024, 'a')), u"file_too_large"_s);
        QCOMPARE(importFile(folder.filePath(u"none"_s)).error().problem, u"file_unreadable"_s);
        QCOMPARE(importFile(folder.path()).error().problem, u"file_unreadable"_s);
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("html");
        const auto many = [](const char *part, qsizetype count) { return QByteArray(part).repeated(count); };
        QTest::newRow("deep div") << many("<div>", 2'000'000);
        QTest::newRow("deep span") << many("<span>x", 1'000'000);
        QTest::newRow("unclosed formatting") << many("<font size=1><p>", 600'000);
        QTest::newRow("formatting that differs") << [] {
            QByteArray html;
            for (int i = 0; i < 200; ++i)
                html += "<font x=" + QByteArray::number(i) + ">";
            return html + QByteArray("<p>x").repeated(100'000);
        }();
        QTest::newRow("attributes") << "<p " + many("a b c d e f g h ", 500'000) + ">x";
        QTest::newRow("hidden from counting") << many("<b><table><td></b></table>", 300'000);
        QTest::newRow("hidden, fewer") << many("<b><table><td></b></table>x", 20'000);
        QTest::newRow("deep lists") << many("<ul><li>", 120) + "x";
        QTest::newRow("deep tables") << many("<table><tr><td>", 80) + "x";
        QTest::newRow("long comment") << "<!--" + many("-", 9'000'000);
        QTest::newRow("open tag") << "<p " + many("x", 9'000'000);
        QTest::newRow("zeros") << QByteArray(1'000'000, '\0');
        QTest::newRow("many paragraphs") << many("<p>Quảng Trị", 100'000);
    }

    void hostile()
    {
        QFETCH(QByteArray, html);
        const auto imported = importHtml(html);
        if (imported)
            QVERIFY(Body::parse(imported->body.write()) || imported->body.write().size() > Body::maxBytes);
        else
            QVERIFY(!imported.error().problem.isEmpty());
    }

    void exported()
    {
        const auto imported = importHtml("<h1>Tin</h1><p>Một</p><ul><li>a<ol><li>b</ol></ul><table><tr><td>1<td>2</table>"_ba);
        Content content;
        content.title = imported->title;
        content.body = imported->body;
        content.site = SiteId(u"tinhuy"_s);
        QCOMPARE(toPlainText(content), u"Tin\n\nMột\n\n- a\n  1. b\n\n1 | 2\n"_s);
        QVERIFY(toHtml(content, {}, {}).contains("<li>a<ol>"));
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
