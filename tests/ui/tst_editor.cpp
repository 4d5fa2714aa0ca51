// The editor window over a real cache: what is typed is on the disk by itself, closing cuts a revision, others'
// changes are joined, nothing secret gets in, findings lead to their place and mend it.

#include "support/EditorOffice.h"

#include "ui/EditorBar.h"
#include "ui/FindingsAnswer.h"
#include "ui/FindingsPanel.h"
#include "ui/MetadataPanel.h"
#include "ui/MetadataTime.h"
#include "ui/RevisionsPanel.h"
#include "ui/SourceView.h"

#include "text/BodyCommands.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace toasoan;

class EditorTest : public QObject
{
    Q_OBJECT

private:
    static Body paragraphs(const QStringList &lines)
    {
        QList<Block> blocks;
        for (const QString &line : lines)
            blocks += Paragraph { { Run { line } } };
        return Body(blocks);
    }
    static void type(BodyEdit &body, const QString &words)
    {
        for (const QChar c : words) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(&body, &press);
        }
    }
    static void toEnd(BodyEdit &body) { body.moveCursor(QTextCursor::End); }

private Q_SLOTS:
    void savesByItself()
    {
        EditorOffice office;
        QVERIFY(office.newsroom);
        const ArticleId article = office.draft(DeskOffice::sample(u"Phát động trồng cây"_s));
        const auto window = office.open(article);
        QVERIFY(window);
        BodyEdit &body = window->text().body();
        toEnd(body);
        type(body, u" Sáng nay, xã Triệu Phong ra quân."_s);
        QVERIFY(window->hasUnsavedText());
        QElapsedTimer time;
        time.start();
        QVERIFY(EditorOffice::saved(*window));
        QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
        const auto kept = office.kept(article);
        QVERIFY(kept);
        QVERIFY(kept->body.plainText().endsWith(u"tập huấn. Sáng nay, xã Triệu Phong ra quân."_s));
        QCOMPARE(*kept, window->content());
        QVERIFY(window->windowTitle().contains(QRegularExpression(u"\\d\\d:\\d\\d:\\d\\d"_s)));
        // Autosave is no revision.
        QVERIFY(office.revisions(article).isEmpty());
    }

    void savesWhileTypingGoesOn()
    {
        EditorOffice office;
        const ArticleId article = office.draft(DeskOffice::sample(u"Gõ liên tục"_s));
        const auto window = office.open(article);
        QVERIFY(window);
        QSignalSpy saves(window.get(), &EditorWindow::saved);
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 2500) {
            type(window->text().body(), u"a"_s);
            QTest::qWait(20);
        }
        QVERIFY2(saves.size() >= 2, qPrintable(QString::number(saves.size())));
    }

    void closingCutsARevision()
    {
        EditorOffice office;
        const ArticleId article = office.draft(DeskOffice::sample(u"Đóng cửa sổ"_s));
        {
            const auto window = office.open(article);
            QVERIFY(window);
            QSignalSpy closed(window.get(), &EditorWindow::closedFor);
            type(window->text().body(), u"Thêm. "_s);
            window->close();
            QTRY_COMPARE(closed.size(), 1);
            QVERIFY(!window->isVisible());
        }
        QCOMPARE(office.revisions(article).size(), 1);
        QCOMPARE(office.revisions(article).first().cut, Cut::Close);
        {
            // Opened, read and closed: nothing to save, nothing cut.
            const auto window = office.open(article);
            QVERIFY(window);
            QSignalSpy closed(window.get(), &EditorWindow::closedFor);
            window->close();
            QCOMPARE(closed.size(), 1);
        }
        QCOMPARE(office.revisions(article).size(), 1);
    }

    void opensWhereItWasClosed()
    {
        EditorOffice office;
        Content content = DeskOffice::sample(u"Mở lại"_s);
        content.body = paragraphs({ u"Đoạn một."_s, u"Đoạn hai dài hơn."_s });
        const ArticleId article = office.draft(content);
        {
            const auto window = office.open(article);
            QVERIFY(window);
            QTextCursor cursor = window->text().body().textCursor();
            cursor.setPosition(14);
            window->text().body().setTextCursor(cursor);
            QVERIFY(window->close());
        }
        {
            const auto window = office.open(article);
            QVERIFY(window);
            QCOMPARE(window->text().body().textCursor().position(), 14);
            QVERIFY(window->close());
        }
        content.body = paragraphs({ u"Ngắn."_s }); // by somebody else, meanwhile
        QVERIFY(DeskOffice::answer<Saved>(
            [&](QObject *context, auto answer) { office.desk().save(article, content, Cut::Save, context, answer); }));
        const auto window = office.open(article);
        QVERIFY(window);
        QCOMPARE(window->text().body().textCursor().position(), 5);
    }

    void saveKeyCutsARevision()
    {
        EditorOffice office;
        const ArticleId article = office.draft(DeskOffice::sample(u"Lưu"_s));
        const auto window = office.open(article);
        QVERIFY(window);
        type(window->text().body(), u"Thêm. "_s);
        QTest::keyClick(window.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(office.revisions(article).size(), 1);
        QTest::keyClick(window.get(), Qt::Key_S, Qt::ControlModifier);
        QTest::qWait(200);
        QCOMPARE(office.revisions(article).size(), 1);
    }

    void othersAreJoined()
    {
        EditorOffice office;
        Content content = DeskOffice::sample(u"Hai người"_s);
        content.body = paragraphs({ u"Đoạn một."_s, u"Đoạn hai."_s, u"Đoạn ba."_s });
        const ArticleId article = office.draft(content);
        const auto window = office.open(article);
        QVERIFY(window);
        BodyEdit &body = window->text().body();
        body.moveCursor(QTextCursor::Start);
        type(body, u"Mới: "_s);
        // Before this reached the disk, something else wrote the same article.
        Content other = content;
        other.body = paragraphs({ u"Đoạn một."_s, u"Đoạn hai."_s, u"Đoạn ba, đã sửa."_s });
        const auto wrote = DeskOffice::answer<Saved>(
            [&](QObject *context, auto answer) { office.desk().save(article, other, {}, context, answer); });
        QVERIFY(wrote);
        QTRY_COMPARE(window->content().body.plainText(), u"Mới: Đoạn một.\nĐoạn hai.\nĐoạn ba, đã sửa."_s);
        QVERIFY(EditorOffice::saved(*window));
        QCOMPARE(office.kept(article)->body.plainText(), u"Mới: Đoạn một.\nĐoạn hai.\nĐoạn ba, đã sửa."_s);
        // Nothing typed: what others write simply comes in, and can be undone.
        other = *office.kept(article);
        other.title = u"Tiêu đề khác"_s;
        QVERIFY(DeskOffice::answer<Saved>(
            [&](QObject *context, auto answer) { office.desk().save(article, other, {}, context, answer); }));
        QTRY_COMPARE(window->text().title().toPlainText(), u"Tiêu đề khác"_s);
        QVERIFY(!window->hasUnsavedText());
    }

    void secretsStayOut_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("html") << u"<p><b>TUYỆT MẬT</b></p><p>Nội dung</p>"_s << QString();
        QTest::newRow("text") << QString() << u"MẬT\nNội dung"_s;
        QTest::newRow("tcvn3") << QString() << u"TUY\u00d6T M\u00cbT\nN\u00e9i dung"_s;
    }

    void secretsStayOut()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        EditorOffice office;
        const ArticleId article = office.draft(DeskOffice::sample(u"Dán"_s));
        const auto window = office.open(article);
        QVERIFY(window);
        const Content before = window->content();
        auto *data = new QMimeData;
        if (!html.isEmpty())
            data->setHtml(html);
        if (!text.isEmpty())
            data->setText(text);
        QGuiApplication::clipboard()->setMimeData(data);
        QSignalSpy refused(&window->text().body(), &BodyEdit::secretRefused);
        window->text().body().paste();
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(window->content(), before);
        QVERIFY(!window->findChild<EditorBar *>()->sentence().isEmpty());
    }

    void pasteIsOurs()
    {
        EditorOffice office;
        Content content = DeskOffice::sample(u"Dán"_s);
        content.body = Body();
        const auto window = office.open(office.draft(content));
        QVERIFY(window);
        BodyEdit &body = window->text().body();
        const auto paste = [&body](QMimeData *data) {
            QGuiApplication::clipboard()->setMimeData(data);
            QSignalSpy pasted(&body, &BodyEdit::pasted);
            body.paste();
            return pasted.wait(5000);
        };
        auto *html = new QMimeData;
        html->setHtml(u"<html><body><h1>To</h1><p style='color:red'>Một <b>hai</b></p><ul><li>x</li></ul>"
                      "<script>alert(1)</script></body></html>"_s);
        QVERIFY(paste(html));
        const QByteArray xml = window->content().body.write();
        QVERIFY2(xml.contains("Một <strong>hai</strong>") && xml.contains("<ul>\n<li>x</li>"), xml.constData());
        QVERIFY(!xml.contains("alert") && !xml.contains("style"));
        // TCVN3, as old files have it.
        body.selectAll();
        auto *legacy = new QMimeData;
        legacy->setText(u"C\u00e9ng h\u00f2a x\u00b7 h\u00e9i ch\u00f1 ngh\u00dca Vi\u00d6t Nam \u00a7\u00e9c l\u00cbp"_s);
        QVERIFY(paste(legacy));
        QVERIFY2(window->content().body.plainText().contains(u"hội chủ nghĩa Việt Nam"_s),
                 qPrintable(window->content().body.plainText()));
        QVERIFY(EditorOffice::saved(*window));
    }

    void findingsLeadAndMend()
    {
        EditorOffice office;
        Content content = DeskOffice::sample(u"Điểm cần xem"_s);
        // Decomposed letters cannot be stored; a look-alike can, and has a repair.
        content.body = paragraphs({ u"Đoạn đầu."_s, u"Xã Triệu Phong thuộc tỉnh \u00D0ông."_s });
        const ArticleId article = office.draft(content);
        const auto window = office.open(article);
        QVERIFY(window);
        auto *panel = window->findChild<FindingsPanel *>();
        QTRY_VERIFY(std::ranges::any_of(panel->findings(), &Finding::hasRepair));
        const auto found = std::ranges::find_if(panel->findings(), &Finding::hasRepair);
        Q_EMIT panel->placeWanted(*found);
        QCOMPARE(window->text().body().textCursor().selectedText(), u"\u00D0ông."_s); // a finding is a word
        Q_EMIT panel->repairWanted({ *found });
        QTRY_COMPARE(window->content().body.plainText(), u"Đoạn đầu.\nXã Triệu Phong thuộc tỉnh Đông."_s);
        QVERIFY(EditorOffice::saved(*window));
        QTRY_VERIFY(std::ranges::none_of(panel->findings(), &Finding::hasRepair));
    }

    void metadataIsKept()
    {
        EditorOffice office;
        const ArticleId article = office.draft(DeskOffice::sample(u"Thông tin"_s));
        const auto window = office.open(article);
        QVERIFY(window);
        auto *panel = window->findChild<MetadataPanel *>();
        // What nobody touched comes out as it went in.
        QCOMPARE(window->content(), *office.kept(article));
        QVERIFY(panel->goTo(u"event.begins"_s));
        auto *begins = qobject_cast<MetadataTime *>(window->focusWidget() ? window->focusWidget()->parentWidget() : nullptr);
        QVERIFY(begins);
        auto *line = begins->findChild<QLineEdit *>();
        line->clear();
        QTest::keyClicks(line, u"23/11/2026 8h30"_s);
        QVERIFY(EditorOffice::saved(*window));
        const auto kept = office.kept(article);
        QVERIFY(kept->event.begins);
        QCOMPARE(toRfc3339(*kept->event.begins), u"2026-11-23T01:30:00.000Z"_s); // the province is seven hours ahead
    }

    void revisionsCompareAndComeBack()
    {
        EditorOffice office;
        Content content = DeskOffice::sample(u"Bản cũ"_s);
        content.body = paragraphs({ u"Câu thứ nhất."_s });
        const ArticleId article = office.draft(content);
        const auto window = office.open(article);
        QVERIFY(window);
        QTest::keyClick(window.get(), Qt::Key_S, Qt::ControlModifier);
        BodyEdit &body = window->text().body();
        type(body, u"Mới. "_s);
        QTest::keyClick(window.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!office.revisions(article).isEmpty());
        const RevisionId first = office.revisions(article).last().id;
        body.selectAll();
        type(body, u"Khác hẳn."_s);
        auto *panel = window->findChild<RevisionsPanel *>();
        Q_EMIT panel->restoreWanted(first);
        QTRY_VERIFY(window->content().body.plainText().contains(u"Câu thứ nhất."_s));
        QVERIFY(EditorOffice::saved(*window));
        // What was there before going back is a revision of its own.
        QTRY_VERIFY(office.revisions(article).size() >= 3);
        body.undo();
        QCOMPARE(window->content().body.plainText(), u"Khác hẳn."_s);
    }

    void sourceIsApplied()
    {
        EditorOffice office;
        const auto window = office.open(office.draft(DeskOffice::sample(u"Mã nguồn"_s)));
        QVERIFY(window);
        auto *tabs = window->findChild<QTabWidget *>();
        auto *source = window->findChild<SourceView *>();
        tabs->setCurrentWidget(source);
        auto *text = source->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(text->toPlainText().startsWith(u"<article>"_s));
        const Content before = window->content();
        QSignalSpy applied(source, &SourceView::applied);
        auto *apply = source->findChildren<QPushButton *>().last();
        for (auto *button : source->findChildren<QPushButton *>())
            apply = button->text().contains(u"Apply"_s) || button->text().contains(u"Áp dụng"_s) ? button : apply;
        // Not canonical: refused, with its place, nothing changed.
        QTextCursor cursor(text->document());
        cursor.movePosition(QTextCursor::NextBlock);
        cursor.insertText(u"<div>"_s);
        apply->click();
        QTRY_VERIFY(text->textCursor().blockNumber() >= 1);
        QTest::qWait(50);
        QCOMPARE(applied.size(), 0);
        QCOMPARE(window->content(), before);
        text->undo();
        cursor = QTextCursor(text->document());
        cursor.movePosition(QTextCursor::NextBlock);
        cursor.insertText(u"<h2>Từ mã nguồn</h2>\n"_s);
        apply->click();
        QTRY_COMPARE(applied.size(), 1);
        QVERIFY(window->content().body.plainText().startsWith(u"Từ mã nguồn\n"_s));
        QVERIFY(EditorOffice::saved(*window));
    }

    void sendingAsksAndCloses()
    {
        EditorOffice office;
        Content content = DeskOffice::sample(u"Gửi đi"_s);
        content.clearance = {}; // wants an answer
        const ArticleId article = office.draft(content);
        const auto window = office.open(article);
        QVERIFY(window);
        QSignalSpy submitted(window.get(), &EditorWindow::submitted);
        type(window->text().body(), u"Ngay trước khi gửi. "_s);
        QTest::keyClick(window.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(window->findChild<FindingsAnswer *>());
        QCOMPARE(submitted.size(), 0);
        auto *dialog = window->findChild<FindingsAnswer *>();
        for (auto *edit : dialog->findChildren<QLineEdit *>())
            edit->setText(u"Đã xin ý kiến qua điện thoại"_s);
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->isEnabled() && button->isDefault())
                button->click();
        }
        if (submitted.isEmpty() && !dialog->isHidden())
            QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(submitted.size(), 1);
        QVERIFY(!window->isVisible());
        QVERIFY(office.kept(article)->body.plainText().startsWith(u"Ngay trước khi gửi. "_s));
    }

    void readOnlyAfterSending()
    {
        EditorOffice office;
        const ArticleId article = office.draft(DeskOffice::sample(u"Đã gửi"_s));
        const auto sent = [&] {
            Decision decision;
            decision.article = article;
            decision.action = ActionId(u"submit"_s);
            std::optional<bool> done;
            QObject context;
            office.desk().decide(decision, &context, [&done](const auto &decided) { done = decided.has_value(); });
            return QTest::qWaitFor([&done] { return done.has_value(); }, 10'000) && *done;
        };
        QVERIFY(sent());
        const auto window = office.open(article);
        QVERIFY(window);
        QVERIFY(window->text().body().isReadOnly());
        QVERIFY(!window->findChild<EditorBar *>()->sentence().isEmpty());
    }

    void everyFieldHasAName()
    {
        EditorOffice office;
        const auto window = office.open(office.draft(DeskOffice::sample(u"Tên"_s)));
        QVERIFY(window);
        for (auto *widget : window->findChildren<QWidget *>()) {
            const bool field = qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget)
                || qobject_cast<QTextEdit *>(widget) || qobject_cast<QComboBox *>(widget)
                || qobject_cast<QAbstractItemView *>(widget);
            if (!field || qobject_cast<QComboBox *>(widget->parentWidget())
                || widget->inherits("QComboBoxListView") || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(EditorTest)
#include "tst_editor.moc"
