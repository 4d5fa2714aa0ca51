// Into the editor's document and back is the identity; what the editor's keys do means what people expect.

#include "core/RandomBody.h"
#include "text/BodyDocument.h"

#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace toasoan;

class TestBodyDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identity()
    {
        for (quint32 seed = 0; seed < 3000; ++seed) {
            const Body body = test::RandomBody(seed).make();
            QTextDocument document;
            writeDocument(body, document);
            const Body back = readDocument(document);
            if (back != body)
                qDebug().noquote() << seed << '\n' << body.write() << '\n' << back.write();
            QCOMPARE(back, body);
        }
    }

    void documentIsReused()
    {
        QTextDocument document;
        for (quint32 seed = 0; seed < 50; ++seed) {
            const Body body = test::RandomBody(seed).make();
            writeDocument(body, document);
            QCOMPARE(readDocument(document), body);
            QVERIFY(!document.isUndoAvailable() && !document.isModified());
        }
    }

    void spannedTable()
    {
        const auto cell = [](const QString &text, int columns, int rows, bool header = false) {
            return Cell { header, columns, rows, { Run { text } } };
        };
        const Body body({ Table { { Run { u"Kết quả"_s } },
                                  { { cell(u"Xã"_s, 1, 2, true), cell(u"Chỉ tiêu"_s, 2, 1, true) },
                                    { cell(u"a"_s, 1, 1), cell(u"b"_s, 1, 1) } } },
                          Table { {}, { { cell(u"c"_s, 1, 1) } } } });
        QTextDocument document;
        writeDocument(body, document);
        QCOMPARE(readDocument(document), body);
    }

    void typing()
    {
        QTextDocument document;
        writeDocument(Body(), document);
        QTextCursor cursor(&document);
        cursor.insertText(u"Một"_s);
        cursor.insertBlock(QTextBlockFormat());
        cursor.insertText(u"hai"_s, characterFormat(Mark::Strong));
        QCOMPARE(readDocument(document), Body({ Paragraph { { Run { u"Một"_s } } }, Paragraph { { Run { u"hai"_s, Mark::Strong } } } }));
    }

    void enterInItem()
    {
        List list;
        list.items = { ListItem { { Run { u"một"_s } }, {} } };
        QTextDocument document;
        writeDocument(Body({ list }), document);
        QTextCursor cursor(&document);
        cursor.movePosition(QTextCursor::End);
        cursor.insertBlock();
        cursor.insertText(u"hai"_s);
        list.items.push_back(ListItem { { Run { u"hai"_s } }, {} });
        QCOMPARE(readDocument(document), Body({ list }));
    }

    void undone()
    {
        const Body body({ Heading { 2, { Run { u"Đầu"_s } } }, Paragraph { { Run { u"thân"_s } } } });
        QTextDocument document;
        writeDocument(body, document);
        QTextCursor cursor(&document);
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u" bài"_s);
        document.undo();
        QCOMPARE(readDocument(document), body);
    }
};

// Fonts and layouts need an application with a platform, off screen here.
QTEST_MAIN(TestBodyDocument)
#include "tst_bodydocument.moc"
