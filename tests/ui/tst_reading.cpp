// The reading pane as an approver uses it between two meetings, by real keys: nothing is decided before the text was
// there for a second, nothing twice, and what was pressed can be taken back as long as the outbox says so.

#include "support/ReadingOffice.h"
#include "ui/AssigneeMenu.h"
#include "ui/CommentsView.h"
#include "ui/ComparisonView.h"
#include "ui/DecisionForm.h"
#include "ui/DecisionUndo.h"
#include "ui/ReadingArming.h"
#include "ui/ReadingFindings.h"
#include "ui/ReadingHeader.h"
#include "ui/Theme.h"
#include "ui/TimelineView.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace toasoan;

namespace {

const QString author = u"ctv.trieuphong"_s;
const QString editor = u"bbt.bientap"_s;
const QString approver = u"bbt.lanhdao"_s;
const Content text = cleanText(u"Xã Triệu Phong ra quân làm đường (mẫu)"_s,
                               { u"Sáng nay, bà con đã góp công làm đường."_s, u"Đoạn thứ hai nói về kết quả."_s });

} // namespace

class ReadingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ReadingOffice> m_office;

private Q_SLOTS:
    void init() { m_office = std::make_unique<ReadingOffice>(); }
    void cleanup() { m_office.reset(); }

    void keysWaitUntilTheTextWasRead()
    {
        const ArticleId id = m_office->waiting(text);
        ReadingDesk &desk = m_office->desk(approver);
        QVERIFY(desk.open(id));
        QVERIFY(desk.still([&desk] { return desk.offers(u"approve"_s); }));
        QVERIFY(!desk.pane->isArmed());
        desk.press(Qt::Key_F9);
        QVERIFY(desk.labels().isEmpty());
        m_office->house.clock.advance(999ms);
        desk.press(Qt::Key_F9);
        QVERIFY(desk.labels().isEmpty());
        m_office->house.clock.advance(1ms);
        desk.settle();
        QVERIFY(desk.pane->isArmed());
        desk.press(Qt::Key_F9);
        QVERIFY(desk.queues(QStringList { u"approve"_s }));
    }

    void aHeldKeyDecidesNothing()
    {
        const ArticleId id = m_office->waiting(text);
        ReadingDesk &desk = m_office->desk(approver);
        QVERIFY(desk.open(id));
        QVERIFY(desk.arm());
        QWidget *sheet = desk.pane->findChild<ArticleText *>();
        QTest::simulateEvent(sheet, true, Qt::Key_F9, {}, {}, true);
        desk.settle();
        QVERIFY(desk.labels().isEmpty());
    }

    void approvalWaitsTenSecondsAndCanBeTakenBack()
    {
        const ArticleId id = m_office->waiting(text);
        ReadingDesk &desk = m_office->desk(approver);
        QSignalSpy decided(desk.pane.get(), &ReadingPane::decided);
        QVERIFY(desk.open(id));
        QVERIFY(desk.arm());
        const UtcTime pressed = m_office->house.clock.now();
        desk.press(Qt::Key_F9);
        QVERIFY(desk.still([&decided] { return decided.size() == 1; }));
        const QList<OutboxRow> rows = desk.rows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().intent.notBefore, pressed + 10s);
        auto *bar = desk.pane->findChild<DecisionUndo *>();
        QVERIFY(desk.still([bar] { return bar->isVisible(); }));
        QVERIFY2(bar->words().contains(u"10"_s), qPrintable(bar->words()));
        QVERIFY(desk.still([&desk] { return !desk.pane->findChild<ReadingHeader *>()->pendingWords().isEmpty(); }));
        m_office->house.clock.advance(3s);
        desk.settle();
        QVERIFY2(bar->words().contains(u"7"_s), qPrintable(bar->words()));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.queues({}));
        QVERIFY(desk.still([bar] { return !bar->isVisible(); }));
        QVERIFY(desk.still([&desk] { return desk.offers(u"approve"_s); }));
    }

    void theCountdownSurvivesANewWindow()
    {
        const ArticleId id = m_office->waiting(text);
        ReadingDesk &desk = m_office->desk(approver);
        QVERIFY(desk.open(id));
        QVERIFY(desk.arm());
        desk.press(Qt::Key_F9);
        QVERIFY(desk.queues({ u"approve"_s }));
        DecisionUndo bar(*desk.desk, m_office->house.clock);
        bar.resize(700, 40);
        QVERIFY(desk.still([&bar] { return bar.article().has_value(); }));
        QVERIFY(*bar.article() == id);
        m_office->house.clock.advance(11s);
        desk.settle();
        QVERIFY(!bar.article());
    }

    void returningNeedsAReason()
    {
        const ArticleId id = m_office->waiting(text);
        ReadingDesk &desk = m_office->desk(approver);
        QVERIFY(desk.open(id));
        QVERIFY(desk.arm());
        desk.press(Qt::Key_F8);
        auto *form = desk.pane->findChild<DecisionForm *>();
        QVERIFY(form->isOpen());
        desk.press(Qt::Key_F9); // whoever writes a reason does not approve
        desk.press(Qt::Key_Return);
        QVERIFY(desk.labels().isEmpty());
        desk.type(u"Thiếu ảnh"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.queues(QStringList { u"return"_s }));
        const auto transition = transitionOf(desk.rows().first().intent);
        QVERIFY(transition);
        QCOMPARE(transition->reason, u"Thiếu ảnh"_s);
        // The next time it is offered.
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.queues({}));
        QVERIFY(desk.still([&desk] { return desk.offers(u"return"_s) && desk.action(u"return"_s)->isEnabled(); }));
        desk.press(Qt::Key_F8);
        auto *reasons = form->findChild<QComboBox *>();
        QVERIFY(desk.still([reasons] { return reasons->count() == 1; }));
        QCOMPARE(reasons->itemText(0), u"Thiếu ảnh"_s);
        desk.press(Qt::Key_Escape);
        QVERIFY(!form->isOpen());
    }

    void rightsDecideWhatIsOffered()
    {
        const ArticleId id = m_office->waiting(text);
        ReadingDesk &writer = m_office->desk(author);
        QVERIFY(writer.open(id));
        QVERIFY(!writer.offers(u"approve"_s));
        QVERIFY(!writer.offers(u"return"_s));
        // Nobody approves what he wrote himself, whatever his roles are.
        const QString both = u"bbt.kiemnhiem"_s;
        const ArticleId own = m_office->waiting(text, both);
        ReadingDesk &desk = m_office->desk(both);
        QVERIFY(desk.open(own));
        QVERIFY(!desk.offers(u"approve"_s));
        m_office->seat(both).settle();
        QVERIFY(desk.open(id));
        QVERIFY(desk.still([&desk] { return desk.offers(u"approve"_s); }));
    }

    void warningsWantAReasonFirst()
    {
        Content open = text;
        open.clearance = {};
        const ArticleId id = m_office->waiting(open);
        ReadingDesk &desk = m_office->desk(approver);
        QVERIFY(desk.open(id));
        QVERIFY(desk.arm());
        auto *findings = desk.pane->findChild<ReadingFindings *>();
        QVERIFY2(desk.still([findings] { return findings->open() > 0; }), "the sample has no warning any more");
        desk.press(Qt::Key_F9);
        QVERIFY(desk.labels().isEmpty());
        QVERIFY(desk.pane->findChild<QTabWidget *>()->currentWidget() == findings);
        for (auto *line : findings->findChildren<QLineEdit *>()) {
            line->setFocus();
            desk.type(u"Đã gọi điện xác nhận"_s);
        }
        QCOMPARE(findings->open(), 0);
        desk.press(Qt::Key_F9);
        QVERIFY(desk.queues(QStringList { u"approve"_s }));
        const auto transition = transitionOf(desk.rows().first().intent);
        QVERIFY(transition && !transition->acknowledged.isEmpty());
        QCOMPARE(transition->acknowledged.first().reason, u"Đã gọi điện xác nhận"_s);
    }

    void whatComesBackShowsItsChangesFirst()
    {
        const ArticleId id = m_office->waiting(text);
        ReadingDesk &desk = m_office->desk(approver);
        QVERIFY(desk.open(id));
        QVERIFY(desk.arm()); // this is what it was seen as
        desk.settle();
        desk.pane->clear();
        QVERIFY(m_office->act(approver, id, u"send_back"_s, u"Sửa câu đầu"_s));
        m_office->seat(editor).settle();
        m_office->seat(editor).revise(id, withParagraph(text, 0, u"Sáng 24/11, bà con đã góp công làm đường."_s));
        QVERIFY(m_office->act(editor, id, u"forward"_s));
        m_office->seat(approver).settle();
        auto *changes = desk.pane->findChild<ComparisonView *>();
        desk.pane->show(id);
        QVERIFY(desk.still([changes] { return changes->comparison().changes() > 0; }));
        desk.settle();
        QCOMPARE(changes->comparison().changes(), 1);
        QVERIFY(desk.pane->findChild<QTabWidget *>()->currentWidget() == changes);
        QVERIFY(changes->text().toPlainText().contains(u"24/11"_s));
        QVERIFY(desk.arm()); // reading the changes is reading
    }

    void aNewTextTakesTheKeysAway()
    {
        const ArticleId id = m_office->editing(text);
        ReadingDesk &desk = m_office->desk(approver);
        QVERIFY(desk.open(id));
        QVERIFY(desk.arm());
        QSignalSpy armed(desk.pane->findChild<ReadingArming *>(), &ReadingArming::changed);
        m_office->seat(editor).settle();
        m_office->seat(editor).revise(id, withParagraph(text, 1, u"Đoạn hai đã khác."_s));
        QVERIFY(m_office->seat(editor).settle() > 0);
        m_office->seat(approver).settle();
        auto *view = desk.pane->findChild<ArticleView *>();
        QVERIFY(desk.still([view] { return view->content().body.plainText().contains(u"khác"_s); }));
        QVERIFY(!armed.isEmpty());
        QCOMPARE(armed.first().first().toBool(), false);
    }

    void remarksHangOnTheirPassage()
    {
        const ArticleId id = m_office->waiting(text);
        ReadingDesk &desk = m_office->desk(approver);
        QVERIFY(desk.open(id));
        auto *view = desk.pane->findChild<ArticleView *>();
        QVERIFY(view->showQuote(u"góp công làm đường"_s));
        QCOMPARE(view->selectedText(), u"góp công làm đường"_s);
        desk.press(Qt::Key_M, Qt::ControlModifier);
        auto *remarks = desk.pane->findChild<CommentsView *>();
        QVERIFY(desk.pane->findChild<QTabWidget *>()->currentWidget() == remarks);
        desk.type(u"Ghi rõ bao nhiêu ngày công"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.queues(QStringList { u"comment"_s }));
        QVERIFY(desk.still([remarks] { return !remarks->isWriting(); }));
        const auto kept = m_office->seat(approver).see<QList<Comment>>(
            [id](Tables &tables) { return tables.comments.of(id); });
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().quote, u"góp công làm đường"_s);
        QVERIFY(!remarks->isWriting());
    }

    void theTrailComesWhenSomebodyLooks()
    {
        const ArticleId id = m_office->waiting(text);
        ReadingDesk &desk = m_office->desk(approver);
        QVERIFY(desk.open(id));
        auto *list = desk.pane->findChild<TimelineView *>()->findChild<QTreeWidget *>();
        QVERIFY(list);
        QCOMPARE(list->topLevelItemCount(), 0);
        desk.pane->findChild<QTabWidget *>()->setCurrentIndex(4);
        QVERIFY(desk.still([list] { return list->topLevelItemCount() >= 3; })); // sent, received, forwarded
    }

    void anItemCanBeReceivedForSomebodyElse()
    {
        const ArticleId id = m_office->submitted(text);
        ReadingDesk &desk = m_office->desk(editor);
        QVERIFY(desk.open(id));
        auto *menu = desk.pane->findChild<AssigneeMenu *>();
        QVERIFY(!menu->menuAction()->isEnabled());
        QVERIFY(desk.arm());
        QVERIFY(menu->menuAction()->isEnabled());
        const Rulebook &book = desk.desk->rulebookToday();
        QStringList names;
        for (const QAction *one : menu->actions())
            names += one->text();
        QVERIFY(names.contains(book.person(PersonId(approver))->name));
        QVERIFY(!names.contains(book.person(PersonId(editor))->name)); // the button itself is for me
        QVERIFY(!names.contains(book.person(PersonId(author))->name)); // who may not receive
        desk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(menu->isVisible());
        menu->actions().at(names.indexOf(book.person(PersonId(approver))->name))->trigger();
        menu->hide();
        QVERIFY(desk.queues(QStringList { u"receive"_s }));
        QVERIFY(m_office->seat(editor).settle() > 0);
        const auto article = m_office->house.article(id);
        QVERIFY(article);
        QCOMPARE(article->state, StateId(u"editing"_s));
        QCOMPARE(article->assignee, PersonId(approver));
    }

    /// What a person chose for reading reaches a window that is open, and its zoom stays.
    void theSizeOfTheTextFollowsTheSetting()
    {
        const ArticleId id = m_office->waiting(text);
        ReadingDesk &desk = m_office->desk(approver);
        QVERIFY(desk.open(id));
        auto *sheet = desk.pane->findChild<ArticleText *>();
        applyTextSize(12);
        const double before = sheet->font().pointSizeF();
        applyTextSize(24);
        QCOMPARE(sheet->font().pointSizeF(), 2 * before);
        applyTextSize(12);
    }

    void linksOpenOnlyWhereTheyMay()
    {
        ReadingDesk &desk = m_office->desk(approver);
        ArticleView view(*desk.desk, desk.executor);
        Content content = text;
        content.body = Body({ Paragraph { { Run { u"gọi "_s }, Run { u"số này"_s, {}, u"tel:0233"_s } } } });
        view.setArticle(content);
        QVERIFY(view.showPlace(u"body"_s, 0, 4, 6));
        QCOMPARE(view.selectedText(), u"số này"_s);
        QVERIFY(view.showPlace(u"title"_s));
        QVERIFY(!view.showPlace(u"cover.alt"_s));
    }
};

QTEST_MAIN(ReadingTest)
#include "tst_reading.moc"
