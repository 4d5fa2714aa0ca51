// What the editor's keys and buttons make of a text, told by the text that comes out.

#include "text/BodyCommands.h"

#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace toasoan;

class TestBodyCommands : public QObject
{
    Q_OBJECT

private:
    static QByteArray inner(const QTextDocument &document)
    {
        QByteArray xml = readDocument(document).write();
        xml.replace("\n", "");
        return xml.sliced(9, xml.size() - 19); // <article> … </article>
    }
    static Body body(const QByteArray &inside)
    {
        const auto parsed = Body::parse("<article>\n" + inside + "</article>");
        return parsed ? *parsed : Body();
    }
    /// Behind these words.
    static QTextCursor behind(const QTextDocument &document, const QString &words)
    {
        QTextCursor cursor = document.find(words);
        cursor.clearSelection();
        return cursor;
    }

private Q_SLOTS:
    void enterLeavesHeading()
    {
        QTextDocument document;
        writeDocument(body("<h2>Kết quả</h2>\n"), document);
        QTextCursor cursor = behind(document, u"Kết quả"_s);
        QVERIFY(pressEnter(cursor));
        cursor.insertText(u"Sáng nay"_s);
        QCOMPARE(inner(document), QByteArray("<h2>Kết quả</h2><p>Sáng nay</p>"));
        document.undo();
        document.undo();
        QCOMPARE(inner(document), QByteArray("<h2>Kết quả</h2>"));
    }

    void emptyItemLeavesList()
    {
        QTextDocument document;
        writeDocument(body("<ul>\n<li>một</li>\n</ul>\n"), document);
        QTextCursor cursor = behind(document, u"một"_s);
        cursor.insertBlock();
        QVERIFY(pressEnter(cursor));
        cursor.insertText(u"hết"_s);
        QCOMPARE(inner(document), QByteArray("<ul><li>một</li></ul><p>hết</p>"));
    }

    void itemsHang()
    {
        QTextDocument document;
        writeDocument(body("<ol>\n<li>một</li>\n<li>hai</li>\n<li>ba</li>\n</ol>\n"), document);
        QVERIFY(indentItem(behind(document, u"hai"_s)));
        QCOMPARE(inner(document), QByteArray("<ol><li>một<ol><li>hai</li></ol></li><li>ba</li></ol>"));
        QVERIFY(indentItem(behind(document, u"ba"_s)));
        QCOMPARE(inner(document), QByteArray("<ol><li>một<ol><li>hai</li><li>ba</li></ol></li></ol>"));
        QVERIFY(outdentItem(behind(document, u"hai"_s)));
        QCOMPARE(inner(document), QByteArray("<ol><li>một</li><li>hai<ol><li>ba</li></ol></li></ol>"));
        // The first item has nothing to hang on.
        QVERIFY(indentItem(behind(document, u"một"_s)));
        QCOMPARE(inner(document), QByteArray("<ol><li>một</li><li>hai<ol><li>ba</li></ol></li></ol>"));
    }

    void listsOnAndOff()
    {
        QTextDocument document;
        writeDocument(body("<p>một</p>\n<p>hai</p>\n"), document);
        QTextCursor all(&document);
        all.select(QTextCursor::Document);
        toggleList(all, false);
        QCOMPARE(inner(document), QByteArray("<ul><li>một</li><li>hai</li></ul>"));
        toggleList(all, true);
        QCOMPARE(inner(document), QByteArray("<ol><li>một</li><li>hai</li></ol>"));
        toggleList(all, true);
        QCOMPARE(inner(document), QByteArray("<p>một</p><p>hai</p>"));
    }

    void stylesOfLines()
    {
        QTextDocument document;
        writeDocument(body("<p>một</p>\n<p>hai</p>\n"), document);
        QTextCursor all(&document);
        all.select(QTextCursor::Document);
        setStyle(all, LineStyle::Quote);
        QCOMPARE(inner(document), QByteArray("<blockquote><p>một</p><p>hai</p></blockquote>"));
        setStyle(behind(document, u"hai"_s), LineStyle::Heading3);
        QCOMPARE(inner(document), QByteArray("<blockquote><p>một</p></blockquote><h3>hai</h3>"));
        QCOMPARE(styleAt(behind(document, u"hai"_s)), LineStyle::Heading3);
    }

    void marks()
    {
        QTextDocument document;
        writeDocument(body("<p>Tỉnh ủy <em>đã họp</em></p>\n"), document);
        QTextCursor cursor(&document);
        cursor.setPosition(5);
        cursor.setPosition(10, QTextCursor::KeepAnchor);
        setMark(cursor, Mark::Strong, true);
        QCOMPARE(inner(document), QByteArray("<p>Tỉnh <strong>ủy <em>đã</em></strong><em> họp</em></p>"));
        setMark(cursor, Mark::Strong, false);
        QCOMPARE(inner(document), QByteArray("<p>Tỉnh ủy <em>đã họp</em></p>"));
    }

    void links()
    {
        QTextDocument document;
        writeDocument(body("<p>Xem <a href=\"https://cu.example/\">tại đây</a> nhé</p>\n"), document);
        QTextCursor link = linkAround(behind(document, u"tại"_s));
        QCOMPARE(link.selectedText(), u"tại đây"_s);
        setLink(link, u"https://moi.example/"_s, u"tại đây"_s);
        QCOMPARE(inner(document), QByteArray("<p>Xem <a href=\"https://moi.example/\">tại đây</a> nhé</p>"));
        setLink(linkAround(behind(document, u"tại"_s)), {}, {});
        QCOMPARE(inner(document), QByteArray("<p>Xem tại đây nhé</p>"));
    }

    void wordsGoIntoTheLine()
    {
        QTextDocument document;
        writeDocument(body("<p>Một hai</p>\n"), document);
        QTextCursor cursor = behind(document, u"Một"_s);
        insertBlocks(cursor, body("<p> và <strong>rưỡi</strong></p>\n").blocks());
        cursor.insertText(u"!"_s, characterFormat({}));
        QCOMPARE(inner(document), QByteArray("<p>Một và <strong>rưỡi</strong>! hai</p>"));
    }

    void blocksPartTheLine()
    {
        QTextDocument document;
        writeDocument(body("<p>Một hai</p>\n"), document);
        QTextCursor cursor = behind(document, u"Một"_s);
        insertBlocks(cursor, body("<h2>Giữa</h2>\n<ul>\n<li>x</li>\n</ul>\n").blocks());
        QCOMPARE(inner(document), QByteArray("<p>Một</p><h2>Giữa</h2><ul><li>x</li></ul><p> hai</p>"));
        document.undo();
        QCOMPARE(inner(document), QByteArray("<p>Một hai</p>"));
    }

    void cutAndPasteKeepsBlocks()
    {
        const Body whole = body("<p>Đầu</p>\n<ul>\n<li>một</li>\n<li>hai</li>\n</ul>\n<table>\n<tr>\n<th>a</th>\n<td>b</td>\n</tr>\n</table>\n<p>Cuối</p>\n");
        QTextDocument document;
        writeDocument(whole, document);
        QTextCursor all(&document);
        all.select(QTextCursor::Document);
        const QList<Block> taken = selectedBlocks(all);
        QTextDocument other;
        writeDocument(Body(), other);
        QTextCursor cursor(&other);
        insertBlocks(cursor, taken);
        QCOMPARE(readDocument(other).write(), whole.write());
    }

    void tableByHand()
    {
        QTextDocument document;
        writeDocument(body("<p>Số liệu</p>\n"), document);
        QTextCursor cursor = behind(document, u"Số liệu"_s);
        insertTable(cursor, 2, 2, true);
        cursor.insertText(u"Xã"_s);
        QVERIFY(pressTab(cursor, false));
        cursor.insertText(u"Hộ"_s);
        QVERIFY(pressTab(cursor, false));
        cursor.insertText(u"Hải Lăng"_s);
        QVERIFY(pressTab(cursor, false));
        cursor.insertText(u"12"_s);
        const QByteArray two = "<p>Số liệu</p><table><tr><th>Xã</th><th>Hộ</th></tr><tr><td>Hải Lăng</td><td>12</td></tr></table>";
        QCOMPARE(inner(document), two);
        QVERIFY(pressTab(cursor, false)); // a new row
        cursor.insertText(u"Gio Linh"_s);
        QCOMPARE(inner(document), two.chopped(8) + "<tr><td>Gio Linh</td><td></td></tr></table>");
        removeRow(cursor);
        QCOMPARE(inner(document), two);
        insertColumn(behind(document, u"Xã"_s), true);
        QCOMPARE(inner(document), QByteArray("<p>Số liệu</p><table><tr><th>Xã</th><th></th><th>Hộ</th></tr><tr><td>Hải Lăng</td><td></td><td>12</td></tr></table>"));
        removeColumn(QTextCursor(behind(document, u"Xã"_s)));
        setHeaderRow(behind(document, u"12"_s), true);
        QCOMPARE(inner(document), QByteArray("<p>Số liệu</p><table><tr><th></th><th>Hộ</th></tr><tr><th></th><th>12</th></tr></table>"));
        removeRow(behind(document, u"12"_s));
        removeRow(behind(document, u"Hộ"_s));
        QCOMPARE(inner(document), QByteArray("<p>Số liệu</p><p></p>"));
    }

    void figures()
    {
        const QByteArray media(64, 'a');
        const QByteArray figure = "<figure>\n<img src=\"media:" + media + "\" alt=\"Hội trường\"/>\n<figcaption>Quang cảnh</figcaption>\n</figure>\n";
        const QByteArray flat = QByteArray(figure).replace("\n", "");
        QTextDocument document;
        writeDocument(body("<p>Trước</p>\n" + figure + "<p>Sau</p>\n"), document);
        QTextCursor cursor = behind(document, u"Quang cảnh"_s);
        QVERIFY(pressEnter(cursor));
        cursor.insertText(u"Tiếp"_s);
        QCOMPARE(inner(document), "<p>Trước</p>" + flat + "<p>Tiếp</p><p>Sau</p>");
        // Words never slip into a caption.
        cursor.movePosition(QTextCursor::StartOfBlock);
        QVERIFY(pressBackspace(cursor));
        QCOMPARE(inner(document), "<p>Trước</p>" + flat + "<p>Tiếp</p><p>Sau</p>");
        const QTextBlock line = figureAt(behind(document, u"Quang cảnh"_s));
        QVERIFY(line.isValid());
        Figure changed = figureOf(line);
        QCOMPARE(changed.alt, u"Hội trường"_s);
        QCOMPARE(plainText(changed.caption), u"Quang cảnh"_s);
        changed.alt = u"Đại biểu"_s;
        changed.credit = u"Ảnh: P.V."_s;
        changeFigure(line, changed);
        QVERIFY(inner(document).contains("alt=\"Đại biểu\"/><figcaption>Quang cảnh<cite>Ảnh: P.V.</cite>"));
        // Delete before the picture takes it away whole.
        cursor = behind(document, u"Trước"_s);
        QVERIFY(pressDelete(cursor));
        QCOMPARE(inner(document), QByteArray("<p>Trước</p><p>Tiếp</p><p>Sau</p>"));
    }

    void deletedAcrossKinds()
    {
        QTextDocument document;
        writeDocument(body("<h2>Đầu đề</h2>\n<ul>\n<li>một</li>\n<li>hai</li>\n</ul>\n<blockquote>\n<p>lời</p>\n</blockquote>\n"), document);
        QTextCursor cursor = behind(document, u"Đầu"_s);
        cursor.setPosition(behind(document, u"ha"_s).position(), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        QCOMPARE(inner(document), QByteArray("<h2>Đầui</h2><blockquote><p>lời</p></blockquote>"));
        document.undo();
        QCOMPARE(inner(document), QByteArray("<h2>Đầu đề</h2><ul><li>một</li><li>hai</li></ul><blockquote><p>lời</p></blockquote>"));
    }
};

QTEST_MAIN(TestBodyCommands)
#include "tst_bodycommands.moc"
