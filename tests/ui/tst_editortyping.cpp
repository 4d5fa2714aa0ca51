// Vietnamese as Unikey sends it: bursts of Backspace and letters without a pause, as key events with text; and as an
// input method commits it. A thousand words must come out exactly in every field, and undo must empty it again. What
// a key costs in an article of a megabyte is printed, beside a bare QTextEdit with the same text.

#include "support/EditorOffice.h"

#include "text/BodyCommands.h"

#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace toasoan;

class EditorTypingTest : public QObject
{
    Q_OBJECT

private:
    static QStringList words(int count)
    {
        static const QStringList some
            = u"Đảng ủy xã Triệu Phong tổ chức hội nghị quán triệt nghị quyết của Tỉnh ủy về phát triển kinh tế biển "
              "người dân phấn khởi hưởng ứng trồng rừng nghĩa trang liệt sĩ Trường Sơn đường Hồ Chí Minh huyện đảo Cồn Cỏ "
              "khuyến khích doanh nghiệp đầu tư năng lượng tái tạo thuở nhỏ giữ gìn quốc hữu hoá quyển sách nghiêng nguệch ngoạc"_s
                  .split(u' ');
        QStringList all;
        for (int i = 0; i < count; ++i)
            all += some[i % some.size()];
        return all;
    }

    static QString bare(const QString &word)
    {
        QString letters;
        for (const QChar c : word.normalized(QString::NormalizationForm_D)) {
            if (!c.isMark())
                letters += c == u'đ' ? u'd' : c == u'Đ' ? u'D' : c;
        }
        return letters;
    }

    static void press(QWidget &field, int key, const QString &text)
    {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&field, &down);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&field, &up);
    }

    /// The letters as they are pressed; at the end Unikey takes back what the tone changes and sends it anew.
    static void typeWord(QWidget &field, const QString &word)
    {
        const QString plain = bare(word);
        for (const QChar c : plain)
            press(field, 0, QString(c));
        qsizetype same = 0;
        while (same < plain.size() && same < word.size() && plain[same] == word[same])
            ++same;
        for (qsizetype i = same; i < plain.size(); ++i)
            press(field, Qt::Key_Backspace, u"\b"_s);
        for (qsizetype i = same; i < word.size(); ++i)
            press(field, 0, QString(word[i]));
    }

    static void typeAll(QWidget &field, const QStringList &all)
    {
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (i > 0)
                press(field, Qt::Key_Space, u" "_s);
            typeWord(field, all[i]);
        }
    }

    static Content empty()
    {
        Content content = DeskOffice::sample(QString());
        content.title = content.lead = QString();
        content.body = Body();
        return content;
    }

    /// 1 MB of paragraphs with some headings and lists.
    static Body megabyte()
    {
        const QString line = words(60).join(u' ');
        QList<Block> blocks;
        qsizetype bytes = 0;
        for (int i = 0; bytes < 1024 * 1024; ++i) {
            if (i % 20 == 0)
                blocks += Heading { 2, { Run { u"Mục %1"_s.arg(i / 20) } } };
            blocks += Paragraph { { Run { line }, Run { u" in đậm"_s, Mark::Strong } } };
            bytes += line.toUtf8().size() + 60;
        }
        return Body(blocks);
    }

    /// Microseconds from a key to its paint, sorted.
    static QList<qint64> measure(QTextEdit &field, int keys)
    {
        QList<qint64> times;
        QElapsedTimer time;
        for (int i = 0; i < keys; ++i) {
            time.start();
            press(field, 0, i % 6 == 5 ? u" "_s : u"ô"_s);
            field.viewport()->repaint();
            times += time.nsecsElapsed() / 1000;
            QTest::qWait(i % 10 == 0 ? 30 : 1); // saves and checks run beside
        }
        std::ranges::sort(times);
        return times;
    }

private Q_SLOTS:
    void unikeyBursts_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("body") << u"body"_s;
        QTest::newRow("title") << u"title"_s;
        QTest::newRow("lead") << u"lead"_s;
    }

    void unikeyBursts()
    {
        QFETCH(QString, field);
        EditorOffice office;
        const ArticleId article = office.draft(empty());
        const auto window = office.open(article);
        QVERIFY(window);
        EditorText &text = window->text();
        const bool inBody = field == "body"_L1;
        QWidget &typed = inBody ? static_cast<QWidget &>(text.body()) : field == "title"_L1 ? text.title() : text.lead();
        typed.setFocus();
        const QStringList all = words(1000);
        typeAll(typed, all);
        const auto shown = [&] {
            const Content content = window->content();
            return inBody ? content.body.plainText() : field == "title"_L1 ? content.title : content.lead;
        };
        QCOMPARE(shown(), all.join(u' '));
        QVERIFY(EditorOffice::saved(*window));
        const Content kept = *office.kept(article);
        QCOMPARE(inBody ? kept.body.plainText() : field == "title"_L1 ? kept.title : kept.lead, all.join(u' '));
        QTextDocument *document
            = inBody ? text.body().document() : static_cast<QPlainTextEdit &>(typed).document();
        int steps = 0;
        for (; document->isUndoAvailable() && steps < 20'000; ++steps)
            document->undo();
        QCOMPARE(shown(), QString());
        if (inBody)
            QVERIFY2(steps <= 1001, qPrintable(QString::number(steps))); // a word is at most one step
        while (document->isRedoAvailable())
            document->redo();
        QCOMPARE(shown(), all.join(u' '));
    }

    void undoTakesAWord()
    {
        EditorOffice office;
        const auto window = office.open(office.draft(empty()));
        QVERIFY(window);
        BodyEdit &body = window->text().body();
        for (const QString &word : { u"Tiếng "_s, u"Việt "_s, u"giàu"_s }) {
            for (const QChar c : word) {
                press(body, 0, QString(c));
                QTest::qWait(60); // as a hand types
            }
        }
        QCOMPARE(body.toPlainText(), u"Tiếng Việt giàu"_s);
        body.undo();
        QCOMPARE(body.toPlainText(), u"Tiếng Việt "_s);
        body.undo();
        QCOMPARE(body.toPlainText(), u"Tiếng "_s);
    }

    void inputMethod()
    {
        EditorOffice office;
        const ArticleId article = office.draft(empty());
        const auto window = office.open(article);
        QVERIFY(window);
        const QStringList all = words(300);
        for (QWidget *field : { static_cast<QWidget *>(&window->text().body()), static_cast<QWidget *>(&window->text().title()) }) {
            field->setFocus();
            for (const QString &word : all) {
                QInputMethodEvent preedit(bare(word), {});
                QCoreApplication::sendEvent(field, &preedit);
                QInputMethodEvent commit;
                commit.setCommitString(word + u' ');
                QCoreApplication::sendEvent(field, &commit);
            }
        }
        QCOMPARE(window->content().body.plainText(), all.join(u' ') + u' ');
        QCOMPARE(window->content().title.trimmed(), all.join(u' '));
        QVERIFY(EditorOffice::saved(*window));
        QCOMPARE(*office.kept(article), window->content());
    }

    void keysThroughTheWholeBody()
    {
        // Lists, quotes, headings by their keys, with text in between; what is on the disk is what is shown.
        EditorOffice office;
        const ArticleId article = office.draft(empty());
        const auto window = office.open(article);
        QVERIFY(window);
        BodyEdit &body = window->text().body();
        body.setFocus();
        QTest::keyClick(&body, Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
        typeAll(body, { u"Kết"_s, u"quả"_s });
        QTest::keyClick(&body, Qt::Key_Return);
        typeAll(body, { u"Mở"_s, u"đầu"_s });
        QTest::keyClick(&body, Qt::Key_Return);
        QTest::keyClick(&body, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        typeAll(body, { u"một"_s });
        QTest::keyClick(&body, Qt::Key_Return);
        QTest::keyClick(&body, Qt::Key_Tab);
        typeAll(body, { u"sâu"_s });
        QTest::keyClick(&body, Qt::Key_Return);
        QTest::keyClick(&body, Qt::Key_Return); // out to the first level
        typeAll(body, { u"hai"_s });
        QTest::keyClick(&body, Qt::Key_Return);
        QTest::keyClick(&body, Qt::Key_Return); // out of the list
        QTest::keyClick(&body, Qt::Key_B, Qt::ControlModifier);
        typeAll(body, { u"đậm"_s });
        QTest::keyClick(&body, Qt::Key_B, Qt::ControlModifier);
        press(body, Qt::Key_Space, u" "_s);
        typeAll(body, { u"thường"_s });
        QByteArray xml = window->content().body.write().replace("\n", "");
        QCOMPARE(xml, QByteArray("<article><h3>Kết quả</h3><p>Mở đầu</p><ul><li>một<ul><li>sâu</li></ul></li><li>hai</li></ul>"
                                 "<p><strong>đậm</strong> thường</p></article>"));
        QVERIFY(EditorOffice::saved(*window));
        QCOMPARE(office.kept(article)->body, window->content().body);
    }

    void keyToPaint()
    {
        EditorOffice office;
        Content content = empty();
        content.title = u"Bài một megabyte"_s;
        content.body = megabyte();
        const auto window = office.open(office.draft(content));
        QVERIFY(window);
        BodyEdit &body = window->text().body();
        QTextEdit plain;
        plain.resize(body.size());
        plain.setPlainText(content.body.plainText());
        plain.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plain));
        const auto middle = [](QTextEdit &edit) {
            QTextCursor cursor(edit.document()->findBlockByNumber(edit.document()->blockCount() / 2));
            edit.setTextCursor(cursor);
            edit.ensureCursorVisible();
            QTest::qWait(1500); // Qt lays the rest of a long text out in between
        };
        middle(plain);
        const QList<qint64> bareTimes = measure(plain, 300);
        middle(body);
        const QList<qint64> times = measure(body, 300);
        const auto at = [](const QList<qint64> &list, double part) { return double(list[qsizetype(double(list.size() - 1) * part)]) / 1000; };
        qInfo("key to paint, 1 MB: median %.2f ms, p99 %.2f ms; bare QTextEdit: median %.2f ms, p99 %.2f ms", at(times, 0.5),
              at(times, 0.99), at(bareTimes, 0.5), at(bareTimes, 0.99));
        QVERIFY(EditorOffice::saved(*window));
    }
};

QTEST_MAIN(EditorTypingTest)
#include "tst_editortyping.moc"
