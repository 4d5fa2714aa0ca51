// Publishing and taking down, over the training portal: the live address and what reading it back shows come from the
// page itself; a withdrawal is done or said not to be done, and never queued.

#include "support/ReadingOffice.h"
#include "ui/DecisionAlarm.h"
#include "ui/DecisionForm.h"
#include "ui/PublishDialog.h"
#include "ui/PublishStrip.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDirIterator>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace toasoan;

namespace {

const QString publisher = u"vp.dangbai"_s;
const Content text = cleanText(u"Tỉnh ủy họp phiên tháng mười một (mẫu)"_s, { u"Hội nghị diễn ra trong một ngày."_s });

} // namespace

class PublishTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ReadingOffice> m_office;

    PublishDialog *dialogOf(ReadingDesk &desk, ArticleId id, int key, Qt::KeyboardModifiers modifiers)
    {
        if (!desk.open(id) || !desk.arm())
            return nullptr;
        desk.press(key, modifiers);
        auto *dialog = desk.pane->findChild<PublishDialog *>();
        if (dialog && !desk.still([dialog] { return dialog->isActiveWindow(); }))
            return nullptr;
        return dialog;
    }
    bool alterThePage()
    {
        QDirIterator pages(m_office->house.folder.path(), { u"*.html"_s }, QDir::Files, QDirIterator::Subdirectories);
        if (!pages.hasNext())
            return false;
        QFile page(pages.next());
        if (!page.open(QIODevice::ReadWrite))
            return false;
        QByteArray html = page.readAll();
        html.replace("một ngày"_ba, "hai ngày"_ba);
        page.resize(0);
        page.seek(0);
        return page.write(html) == html.size();
    }

private Q_SLOTS:
    void init() { m_office = std::make_unique<ReadingOffice>(); }
    void cleanup() { m_office.reset(); }

    void publishingEndsWithTheLivePageReadBack()
    {
        const ArticleId id = m_office->approved(text);
        ReadingDesk &desk = m_office->desk(publisher);
        m_office->seat(publisher).engine->watch();
        PublishDialog *dialog = dialogOf(desk, id, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChildren<QCheckBox *>().size(), 1);
        QTest::keyClick(dialog, Qt::Key_Return); // Enter alone publishes nothing
        QCOMPARE(dialog->step(), PublishDialog::Step::Choosing);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.still([dialog] { return dialog->step() == PublishDialog::Step::Waiting; }));
        desk.settle();
        QVERIFY2(dialog->progressWords().contains(u"10"_s), qPrintable(dialog->progressWords()));
        QVERIFY(turnUntil(m_office->house.clock, [dialog] { return dialog->step() == PublishDialog::Step::Done; }));
        auto *strip = dialog->findChild<PublishStrip *>();
        QVERIFY(strip->address().startsWith(u"http"_s));
        QVERIFY2(strip->resultWords().startsWith(u'✔'), qPrintable(strip->resultWords()));
        QVERIFY(m_office->house.article(id)->live);
    }

    void theUndoTakesPublishingBack()
    {
        const ArticleId id = m_office->approved(text);
        ReadingDesk &desk = m_office->desk(publisher);
        PublishDialog *dialog = dialogOf(desk, id, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.queues(QStringList { u"publish"_s }));
        QVERIFY(desk.still([dialog] { return dialog->step() == PublishDialog::Step::Waiting; }));
        desk.settle();
        bool back = false;
        desk.desk->undo(id, dialog, [&back](const Result<void> &done) { back = done.has_value(); });
        QVERIFY(desk.still([&] { return back && dialog->step() == PublishDialog::Step::Choosing; }));
        QVERIFY(desk.labels().isEmpty());
    }

    void aScheduleIsLocalTimeOfTheProvince()
    {
        const ArticleId id = m_office->approved(text);
        ReadingDesk &desk = m_office->desk(publisher);
        PublishDialog *dialog = dialogOf(desk, id, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dialog);
        auto *time = dialog->findChild<QDateTimeEdit *>();
        time->setDateTime(QDateTime(QDate(2027, 1, 4), QTime(7, 30), QTimeZone::UTC));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.queues(QStringList { u"schedule"_s }));
        const auto transition = transitionOf(desk.rows().first().intent);
        QVERIFY(transition && transition->at);
        QCOMPARE(toRfc3339(*transition->at), u"2027-01-04T00:30:00.000Z"_s);
        QCOMPARE(transition->targets.size(), 1);
    }

    void anAlteredPageIsTold()
    {
        const ArticleId id = m_office->published(text);
        ReadingDesk &desk = m_office->desk(publisher);
        m_office->seat(publisher).settle();
        QVERIFY(desk.open(id));
        auto *strip = desk.pane->findChild<PublishStrip *>();
        QVERIFY(desk.still([strip] { return strip->isVisible(); }));
        strip->check();
        QVERIFY(desk.still([strip] { return strip->resultWords().startsWith(u'✔'); }));
        QVERIFY(alterThePage());
        strip->check();
        QVERIFY(desk.still([strip] { return strip->resultWords().startsWith(u'✘'); }));
    }

    void takingDownOfflineSaysSoAndQueuesNothing()
    {
        const ArticleId id = m_office->published(text);
        ReadingDesk &desk = m_office->desk(publisher);
        m_office->seat(publisher).settle();
        QVERIFY(desk.open(id));
        QVERIFY(desk.still([&desk] { return desk.offers(u"withdraw"_s); }));
        m_office->house.net->setPlan([](const FaultyAccess::Seen &) { return Fault::Refused; });
        // Never waits for the text to be read: this may be an emergency.
        desk.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.pane->findChild<DecisionForm *>()->isOpen());
        desk.type(u"Sai số liệu"_s);
        desk.press(Qt::Key_Return);
        auto *alarm = desk.pane->findChild<DecisionAlarm *>();
        QVERIFY(turnUntil(m_office->house.clock, [alarm] { return !alarm->words().isEmpty(); }));
        QVERIFY2(alarm->words().contains(u"0233"_s), qPrintable(alarm->words()));
        QVERIFY(desk.labels().isEmpty());
        QVERIFY(m_office->house.article(id)->live);
        // With the line back it is done at once, and the portal says so.
        m_office->house.net->setPlan({});
        QSignalSpy decided(desk.pane.get(), &ReadingPane::decided);
        desk.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(u"Sai số liệu"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(turnUntil(m_office->house.clock, [&decided] { return !decided.isEmpty(); }));
        QVERIFY(alarm->words().isEmpty());
        QVERIFY(!m_office->house.article(id)->live);
    }
};

QTEST_MAIN(PublishTest)
#include "tst_publish.moc"
