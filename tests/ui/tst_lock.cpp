// The lock: after the minutes in force nothing of a session is seen, what was typed is on the disk, the command line is
// refused, ending the program is no way round it, and the code brings everything back where it was.

#include "support/TrainingDesk.h"

#include "ui/EditorWindow.h"
#include "ui/IdleWatch.h"
#include "ui/LockDialog.h"
#include "ui/MainWindow.h"
#include "ui/Newsroom.h"
#include "ui/SignInDialog.h"

#include "support/FakeClock.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace toasoan;

class LockTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Newsroom> m_room;

    [[nodiscard]] OfficeOptions options() const
    {
        OfficeOptions options;
        options.home = m_folder->filePath(u"home"_s);
        options.training = m_folder->filePath(u"tap-huan.db"_s);
        options.person = u"ctv.trieuphong"_s;
        return options;
    }
    bool start()
    {
        m_room = std::make_unique<Newsroom>(options());
        QSignalSpy entered(m_room.get(), &Newsroom::entered);
        m_room->open();
        return !entered.isEmpty() || entered.wait(20'000);
    }
    void chooseCode(const QString &code)
    {
        bool kept = false;
        m_room->office()->unlockCode().set(code, this, [&kept](const Result<void> &done) { kept = done.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(kept, 20'000);
    }
    static LockDialog *dialog()
    {
        const QList<QWidget *> windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *found = qobject_cast<LockDialog *>(window); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void type(const QString &code)
    {
        auto *field = dialog()->findChild<QLineEdit *>();
        QTRY_VERIFY(field->isEnabled());
        field->setText(code);
        QTest::keyClick(field, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(start());
    }
    void cleanup()
    {
        delete dialog();
        m_room.reset();
        m_folder.reset();
    }

    void idleness()
    {
        FakeClock clock;
        IdleWatch watch(clock);
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setPatience(5min);
        clock.advance(4min);
        QTest::keyClick(m_room->window(), Qt::Key_Shift);
        clock.advance(4min);
        QCOMPARE(idle.size(), 0);
        clock.advance(1min);
        QCOMPARE(idle.size(), 1);
        clock.advance(60min);
        QCOMPARE(idle.size(), 1); // said once
        QTest::mouseMove(m_room->window(), { 5, 5 });
        clock.advance(5min);
        QCOMPARE(idle.size(), 2);
        watch.setPatience(0min);
        clock.advance(60min);
        QCOMPARE(idle.size(), 2);
    }

    void nothingIsSeenAndTheCodeOpens()
    {
        chooseCode(u"đông hà 26"_s);
        m_room->lock();
        QTRY_VERIFY(dialog());
        QVERIFY(!m_room->window()->isVisible());
        const auto visible = [] {
            return std::ranges::count_if(QApplication::topLevelWidgets(), [](QWidget *one) { return one->isVisible(); });
        };
        QCOMPARE(visible(), 1);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QVERIFY(dialog());
        type(u"sai mã rồi"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->findChild<QLineEdit *>()->isEnabled(), 20'000);
        QVERIFY(!m_room->window()->isVisible());
        type(u"đông hà 26"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_room->window()->isVisible(), 20'000);
        QVERIFY(!m_room->office()->settings().isLocked(m_room->office()->profile()));
    }

    void endingTheProgramOpensNothing()
    {
        chooseCode(u"đông hà 26"_s);
        m_room->lock();
        QTRY_VERIFY(dialog());
        delete dialog();
        m_room.reset();
        m_room = std::make_unique<Newsroom>(options());
        m_room->open();
        QTRY_VERIFY(dialog());
        QVERIFY(!m_room->window());
        QSignalSpy entered(m_room.get(), &Newsroom::entered);
        type(u"đông hà 26"_s);
        QVERIFY(!entered.isEmpty() || entered.wait(20'000));
        QVERIFY(m_room->window()->isVisible());
    }

    void fiveTries()
    {
        chooseCode(u"đông hà 26"_s);
        m_room->lock();
        QTRY_VERIFY(dialog());
        auto *field = dialog()->findChild<QLineEdit *>();
        for (int n = 0; n < LockDialog::mostTries; ++n) {
            QTRY_VERIFY_WITH_TIMEOUT(field->isEnabled(), 20'000);
            type(u"sai mã %1"_s.arg(n));
        }
        QTest::qWait(1'500); // longer than a comparison takes
        QVERIFY(!field->isEnabled());
        QVERIFY(!m_room->window()->isVisible());
    }

    void aKeychainThatFailsCostsNoTry()
    {
        LockDialog locked(u"Nguyễn Văn Ất (mẫu)"_s, true);
        locked.show();
        auto *field = locked.findChild<QLineEdit *>();
        for (int n = 0; n < 2 * LockDialog::mostTries; ++n)
            locked.showFault(u"Kho mật khẩu không trả lời."_s);
        QVERIFY(field->isEnabled());
        const QList<QLabel *> labels = locked.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](QLabel *one) { return one->text() == u"Kho mật khẩu không trả lời."_s; }));
        for (int n = 0; n < LockDialog::mostTries; ++n) {
            QVERIFY(field->isEnabled());
            field->setText(u"sai"_s);
            QTest::keyClick(field, Qt::Key_Return);
            locked.refuse();
        }
        QVERIFY(!field->isEnabled());
    }

    void aLetterWaitsForTheCode()
    {
        chooseCode(u"đông hà 26"_s);
        m_room->lock();
        QTRY_VERIFY(dialog());
        m_room->openGiven(m_folder->filePath(u"thư mời.toasoan"_s));
        const auto signIn = [] {
            return std::ranges::count_if(QApplication::topLevelWidgets(), [](QWidget *one) {
                return qobject_cast<SignInDialog *>(one) && one->isVisible();
            });
        };
        QCOMPARE(signIn(), 0);
        QVERIFY(!m_room->window()->isVisible());
        type(u"đông hà 26"_s);
        QTRY_COMPARE_WITH_TIMEOUT(signIn(), 1, 20'000);
    }

    void withoutACode()
    {
        m_room->lock();
        QTRY_VERIFY(dialog());
        QVERIFY(!dialog()->findChild<QLineEdit *>()->isVisible());
        QVERIFY(!m_room->window()->isVisible());
    }

    void whatWasTypedIsOnTheDisk()
    {
        chooseCode(u"đông hà 26"_s);
        std::optional<ArticleId> article;
        Content content;
        content.kind = m_room->office()->desk().rulebookToday().kinds.first().id;
        m_room->office()->desk().create(content, this, [&article](const Result<Drafted> &drafted) { article = drafted->article; });
        QTRY_VERIFY(article);
        Q_EMIT m_room->window()->editWanted(*article);
        QTRY_VERIFY(m_room->editor(*article) && m_room->editor(*article)->isLoaded());
        EditorWindow *editor = m_room->editor(*article);
        QTest::keyClicks(editor->focusWidget(), u"Tin do dang"_s);
        QVERIFY(editor->hasUnsavedText());
        m_room->saveAtOnce();
        // Asked of the disk before the event loop has turned once.
        const Content shown = editor->content();
        QVERIFY(!shown.title.isEmpty());
        std::optional<QString> kept;
        m_room->office()->store().read<QString>(
            this,
            [article](Tables &tables) -> Result<QString> {
                const auto working = tables.articles.working(*article);
                return working && *working ? (*working)->content.title : QString();
            },
            [&kept](const Result<QString> &title) { kept = title.value_or(QString()); });
        m_room->office()->store().settle();
        QTRY_VERIFY(kept);
        QCOMPARE(*kept, shown.title);
        QTRY_VERIFY(!editor->hasUnsavedText());
    }
};

QTEST_MAIN(LockTest)
#include "tst_lock.moc"
