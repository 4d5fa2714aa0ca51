// Following a document is the same as reading it, whatever is done to it and in whatever order; it costs the lines
// that changed. Rewriting says the new text and can be undone.

#include "core/RandomBody.h"
#include "text/BodyCommands.h"
#include "text/BodyFollower.h"

#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

#include <random>

using namespace Qt::StringLiterals;
using namespace toasoan;

class TestBodyFollower : public QObject
{
    Q_OBJECT

private:
    using Random = std::mt19937;

    static int below(Random &random, int end) { return end > 0 ? int(random() % unsigned(end)) : 0; }

    static QTextCursor anywhere(QTextDocument &document, Random &random)
    {
        QTextCursor cursor(&document);
        cursor.setPosition(below(random, document.characterCount()));
        return cursor;
    }

    /// One thing that a person might do.
    static void disturb(QTextDocument &document, Random &random, quint32 seed)
    {
        QTextCursor cursor = anywhere(document, random);
        switch (below(random, 14)) {
        case 0:
            cursor.insertText(u"đường"_s);
            break;
        case 1:
            cursor.insertBlock();
            break;
        case 2:
            cursor.deletePreviousChar();
            break;
        case 3:
            cursor.setPosition(below(random, document.characterCount()), QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
            break;
        case 4:
            setStyle(cursor, LineStyle(below(random, 5)));
            break;
        case 5:
            toggleList(cursor, below(random, 2) == 0);
            break;
        case 6:
            indentItem(cursor);
            break;
        case 7:
            outdentItem(cursor);
            break;
        case 8:
            insertBlocks(cursor, test::RandomBody(seed).make().blocks());
            break;
        case 9:
            pressEnter(cursor);
            break;
        case 10:
            pressBackspace(cursor);
            break;
        case 11:
            document.undo();
            break;
        case 12:
            document.redo();
            break;
        default:
            insertRow(cursor, true);
            pressDelete(cursor);
            break;
        }
    }

private Q_SLOTS:
    void sameAsReading()
    {
        for (quint32 seed = 0; seed < test::rounds(400); ++seed) {
            QTextDocument document;
            BodyFollower follower(document);
            follower.load(test::RandomBody(seed).make(12));
            Random random(seed);
            for (int step = 0; step < 25; ++step) {
                disturb(document, random, seed * 100 + quint32(step));
                // Sometimes several changes come between two readings.
                if (below(random, 3) == 0)
                    continue;
                const Body whole = readDocument(document);
                const Body followed(follower.blocks());
                if (followed != whole)
                    qDebug().noquote() << seed << step << '\n' << whole.write() << '\n' << followed.write();
                QCOMPARE(followed, whole);
                const auto parsed = Body::parse(whole.write());
                if (!parsed)
                    qDebug().noquote() << seed << step << parsed.error().problem << parsed.error().detail << '\n' << whole.write();
                QVERIFY(parsed);
            }
        }
    }

    void costsWhatChanged()
    {
        QList<Block> blocks;
        for (int i = 0; i < 3000; ++i)
            blocks += Paragraph { { Run { u"Đoạn thứ %1 của bài dài."_s.arg(i) } } };
        QTextDocument document;
        BodyFollower follower(document);
        follower.load(Body(blocks));
        QCOMPARE(follower.blocks().size(), 3000);
        QTextCursor cursor(document.findBlockByNumber(1500));
        cursor.insertText(u"Thêm "_s);
        QCOMPARE(Body(follower.blocks()), readDocument(document));
        (void)follower.blocks();
        cursor.insertText(u"chữ "_s);
        QCOMPARE(follower.blocks().size(), 3000);
        QVERIFY2(follower.linesRead() > 0 && follower.linesRead() <= 3, qPrintable(QString::number(follower.linesRead())));
    }

    void rewriteSaysIt()
    {
        for (quint32 seed = 0; seed < test::rounds(1500); ++seed) {
            QTextDocument document;
            BodyFollower follower(document);
            const Body before = test::RandomBody(seed).make(8);
            Body after = test::RandomBody(seed + 100'000).make(8);
            if (seed % 2 == 0) {
                // Mostly the same text.
                QList<Block> blocks = before.blocks();
                const auto fresh = after.blocks();
                if (!blocks.isEmpty() && seed % 4 == 0)
                    blocks.removeAt(qsizetype(seed) % blocks.size());
                if (!fresh.isEmpty())
                    blocks.insert(qsizetype(seed) % (blocks.size() + 1), fresh.first());
                after = Body(blocks);
            }
            follower.load(before);
            follower.rewrite(after.blocks());
            if (readDocument(document) != after)
                qDebug().noquote() << seed << '\n' << before.write() << '\n' << after.write() << '\n' << readDocument(document).write();
            QCOMPARE(readDocument(document), after);
            QCOMPARE(Body(follower.blocks()), after);
            if (before == after)
                continue;
            document.undo();
            QCOMPARE(Body(follower.blocks()), before);
            QCOMPARE(readDocument(document), before);
        }
    }

    void positionsAreThoseOfWords()
    {
        for (quint32 seed = 0; seed < test::rounds(500); ++seed) {
            QTextDocument document;
            BodyFollower follower(document);
            const Body body = test::RandomBody(seed).make(6);
            follower.load(body);
            for (int i = 0; i < int(body.blocks().size()); ++i) {
                const QString words = plainText(body.blocks()[i]);
                const auto *figure = std::get_if<Figure>(&body.blocks()[i]);
                const qsizetype end = figure ? plainText(figure->caption).size() : words.size();
                for (qsizetype at = 0; at < end; ++at) {
                    if (words[at] == u'\n')
                        continue;
                    const int position = follower.positionOf(i, int(at));
                    QCOMPARE(document.characterAt(position), words[at]);
                    QCOMPARE(follower.blockAt(position), i);
                }
            }
        }
    }
};

QTEST_MAIN(TestBodyFollower)
#include "tst_bodyfollower.moc"
