// Who comes in at a real portal's workstation: two people of one machine, each with a code of his own; what the organisation
// lays down about it; and that nothing that goes wrong while somebody signs in ends or loses the office that is open.
// Nobody is asked here (offline), so the portal's side is not tried: tests of Session, and packaging/dev windows-test, do.

#include "support/TrainingDesk.h"

#include "ui/EditorWindow.h"
#include "ui/LockDialog.h"
#include "ui/MainWindow.h"
#include "ui/Newsroom.h"
#include "ui/PeopleDialog.h"
#include "ui/SignInDialog.h"
#include "ui/SourceView.h"

#include "office/Words.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;

class EnteringTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Newsroom> m_room;

    [[nodiscard]] QString home() const { return m_folder->filePath(u"home"_s); }
    static Profile person(const QString &id, const QString &name)
    {
        return { .portalId = u"cong-thu"_s, .base = QUrl(u"https://cong.example.vn/wp-json/toasoan/v1"_s),
                 .network = Network::Internet, .person = PersonId(id), .displayName = name,
                 .portalName = u"Cổng thử (mẫu)"_s };
    }
    const Profile m_one = person(u"ctv.trieuphong"_s, u"Nguyễn Văn Ất (mẫu)"_s);
    const Profile m_other = person(u"bbt.bientap"_s, u"Trần Thị Bính (mẫu)"_s);

    [[nodiscard]] OfficeOptions atThePortal() const
    {
        OfficeOptions options;
        options.home = home();
        options.offline = true;
        return options;
    }
    [[nodiscard]] OfficeOptions inTraining() const
    {
        OfficeOptions options = atThePortal();
        options.training = m_folder->filePath(u"tap-huan.db"_s);
        options.person = u"ctv.trieuphong"_s;
        return options;
    }
    template <typename Window>
    static Window *shown()
    {
        const QList<QWidget *> windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *found = qobject_cast<Window *>(window); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static bool says(QWidget *window, const QString &words)
    {
        const QList<QLabel *> labels = window->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&words](QLabel *one) { return one->text().contains(words); });
    }
    /// Somebody who has a code and left his session locked.
    void leaveLocked(const Profile &profile, const QString &code)
    {
        Settings settings(home());
        QVERIFY(settings.keepProfile(profile));
        QVERIFY(settings.setLocked(profile, true));
        KeychainCredentials keychain;
        SystemChance chance;
        PoolExecutor executor;
        std::optional<Result<void>> kept;
        UnlockCode(keychain, chance, executor, profile.key()).set(code, this, [&kept](const Result<void> &done) { kept = done; });
        QTRY_VERIFY_WITH_TIMEOUT(kept, 30'000);
        QVERIFY2(*kept, "no keychain answers; this test runs below with_keyring.sh");
    }
    static void type(const QString &code)
    {
        auto *field = shown<LockDialog>()->findChild<QLineEdit *>();
        QTRY_VERIFY_WITH_TIMEOUT(field->isEnabled(), 30'000);
        field->setText(code);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void begin(const OfficeOptions &options)
    {
        m_room = std::make_unique<Newsroom>(options);
        m_room->open();
    }
    bool beginAndEnter(const OfficeOptions &options)
    {
        m_room = std::make_unique<Newsroom>(options);
        QSignalSpy entered(m_room.get(), &Newsroom::entered);
        m_room->open();
        return !entered.isEmpty() || entered.wait(30'000);
    }
    std::optional<ArticleId> newDraft()
    {
        std::optional<ArticleId> article;
        Content content;
        content.kind = m_room->office()->desk().rulebookToday().kinds.first().id;
        m_room->office()->desk().create(content, this, [&article](const Result<Drafted> &drafted) {
            if (drafted)
                article = drafted->article;
        });
        if (!QTest::qWaitFor([&article] { return article.has_value(); }, 20'000))
            return {};
        Q_EMIT m_room->window()->editWanted(*article);
        const bool open = QTest::qWaitFor([&] { return m_room->editor(*article) && m_room->editor(*article)->isLoaded(); }, 20'000);
        return open ? article : std::nullopt;
    }
    /// Adds a paragraph to the source of a text, and does not apply it.
    static void changeSource(EditorWindow *editor, const QString &words)
    {
        auto *source = editor->findChild<SourceView *>();
        editor->findChild<QTabWidget *>()->setCurrentWidget(source);
        auto *text = source->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(text->toPlainText().contains(u"article"_s));
        text->selectAll();
        text->insertPlainText(u"<article>\n<p>%1</p>\n</article>"_s.arg(words));
        QVERIFY(source->isChanged());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        const QList<QWidget *> windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) { // they borrow from the office
            if (!window->parentWidget() && (!m_room || window != m_room->window()))
                window->deleteLater();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_room.reset();
        m_folder.reset();
    }

    void eachByHisOwnCode()
    {
        leaveLocked(m_one, u"mã của Ất 1"_s);
        leaveLocked(m_other, u"mã của Bính 2"_s);
        begin(atThePortal());
        QTRY_VERIFY(shown<LockDialog>());
        QVERIFY(says(shown<LockDialog>(), m_other.displayName)); // who was here last
        shown<LockDialog>()->userChangeWanted();
        QTRY_VERIFY(shown<PeopleDialog>());
        auto *list = shown<PeopleDialog>()->findChild<QListWidget *>();
        const auto rows = list->findItems(m_one.displayName, Qt::MatchContains);
        QCOMPARE(rows.size(), 1);
        list->setCurrentItem(rows.first());
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(shown<LockDialog>() && says(shown<LockDialog>(), m_one.displayName));
        type(u"mã của Bính 2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<LockDialog>()->findChild<QLineEdit *>()->isEnabled(), 30'000);
        QVERIFY(!m_room->window());
        QSignalSpy entered(m_room.get(), &Newsroom::entered);
        type(u"mã của Ất 1"_s);
        QVERIFY(!entered.isEmpty() || entered.wait(30'000));
        QCOMPARE(m_room->office()->profile().person, m_one.person);
        const Settings settings(home());
        QVERIFY(settings.isLocked(m_other));
        QVERIFY(!settings.isLocked(m_one));
        QCOMPARE(settings.wrongCodesOf(m_one), 0);
    }

    void startingAgainGivesNoTryBack()
    {
        leaveLocked(m_one, u"mã của Ất 1"_s);
        for (int n = 0; n < LockDialog::mostTries; ++n) {
            begin(atThePortal());
            QTRY_VERIFY(shown<LockDialog>());
            type(u"sai %1"_s.arg(n));
            QTRY_COMPARE_WITH_TIMEOUT(Settings(home()).wrongCodesOf(m_one), n + 1, 30'000);
            QTRY_VERIFY_WITH_TIMEOUT(n + 1 == LockDialog::mostTries || shown<LockDialog>()->findChild<QLineEdit *>()->isEnabled(), 30'000);
            delete shown<LockDialog>();
            m_room.reset();
        }
        begin(atThePortal());
        QTRY_VERIFY(shown<LockDialog>());
        QVERIFY(!shown<LockDialog>()->findChild<QLineEdit *>()->isEnabled());
    }

    void aSignInThatFailsLeavesTheOfficeAlone()
    {
        leaveLocked(m_one, u"mã của Ất 1"_s);
        QVERIFY(Settings(home()).setLocked(m_one, false));
        QVERIFY(beginAndEnter(atThePortal()));
        const QPointer<Office> office = m_room->office();
        const QPointer<MainWindow> window = m_room->window();
        QSignalSpy left(m_room.get(), &Newsroom::left);
        Q_EMIT window->signInWanted();
        QTRY_VERIFY(shown<SignInDialog>());
        const QPointer<SignInDialog> dialog = shown<SignInDialog>();
        Q_EMIT dialog->wanted({ .address = m_one.base.toString(), .user = u"ctv.trieuphong"_s, .secret = u"x"_s });
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QLineEdit *>()->isEnabled(), 30'000); // answered: nobody was reached
        QVERIFY(office && window && window->isVisible());
        // Given up while the portal is asked: what it then says reaches nobody.
        Q_EMIT dialog->wanted({ .address = m_one.base.toString(), .user = u"ctv.trieuphong"_s, .secret = u"x"_s });
        dialog->reject();
        QTest::qWait(500);
        QVERIFY(!shown<QMessageBox>());
        QVERIFY(left.isEmpty());
        QVERIFY(office && window && window->isVisible());
    }

    void inPassingOnly()
    {
        Settings settings(home());
        QVERIFY(settings.keepProfile(m_one));
        QVERIFY(settings.setValue(Settings::temporarySessionsOnly, true));
        begin(atThePortal());
        QTRY_VERIFY(shown<SignInDialog>());
        QVERIFY(!shown<PeopleDialog>());
        std::optional<Result<void>> entered;
        m_room->office()->enter(m_one, this, [&entered](const Result<void> &done) { entered = done; });
        QTRY_VERIFY(entered);
        QCOMPARE(entered->error().problem, u"temporary_only"_s);
        QVERIFY(!QDir(home() + u"/local/"_s + m_one.key()).exists());
    }

    void aPortalNoLongerAllowed()
    {
        Settings settings(home());
        QVERIFY(settings.keepProfile(m_one));
        QVERIFY(settings.setValue(Settings::allowedPortals, QStringList { u"khac.example.vn"_s }));
        begin(atThePortal());
        QTRY_VERIFY(shown<SignInDialog>());
        QVERIFY(!shown<QMessageBox>());
        QVERIFY(says(shown<SignInDialog>(), Words::sentence({ Error::Kind::Forbidden, {}, u"portal_not_allowed"_s })));
    }

    void whatASessionInPassingWouldLose()
    {
        OfficeOptions options = inTraining();
        options.temporary = true;
        QVERIFY(beginAndEnter(options));
        const auto article = newDraft();
        QVERIFY(article);
        QTest::keyClicks(m_room->editor(*article)->focusWidget(), u"Tin gap"_s);
        QSignalSpy left(m_room.get(), &Newsroom::left);
        m_room->window()->close();
        const auto box = [this] { return m_room->window()->findChild<QMessageBox *>(); };
        QTRY_VERIFY_WITH_TIMEOUT(box() && box()->isVisible(), 20'000);
        QTest::keyClick(box(), Qt::Key_Escape);
        QTRY_VERIFY(!box());
        QVERIFY(left.isEmpty());
        QVERIFY(m_room->window()->isVisible());
        m_room->window()->close();
        QTRY_VERIFY_WITH_TIMEOUT(box() && box()->isVisible(), 20'000);
        for (QAbstractButton *button : box()->buttons()) {
            if (box()->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_COMPARE(left.size(), 1);
    }

    void sourceThatWasNotApplied()
    {
        QVERIFY(beginAndEnter(inTraining()));
        const auto article = newDraft();
        QVERIFY(article);
        EditorWindow *editor = m_room->editor(*article);
        changeSource(editor, u"Câu sửa trong mã nguồn."_s);
        QSignalSpy left(m_room.get(), &Newsroom::left);
        m_room->window()->close();
        QTest::qWait(500);
        QVERIFY(left.isEmpty()); // somebody has to say what shall become of it
        QVERIFY(m_room->editor(*article));
        // Nobody can be asked when the machine goes down.
        m_room->saveAtOnce();
        std::optional<QString> kept;
        m_room->office()->store().read<QString>(
            this,
            [article](Tables &tables) -> Result<QString> {
                const auto working = tables.articles.working(*article);
                return working && *working ? (*working)->content.body.plainText() : QString();
            },
            [&kept](const Result<QString> &text) { kept = text.value_or(QString()); });
        QTRY_VERIFY(kept);
        QVERIFY2(kept->contains(u"Câu sửa trong mã nguồn."_s), qPrintable(*kept));
    }
};

QTEST_MAIN(EnteringTest)
#include "tst_entering.moc"
