// Account and password: what it says is so, renewing is one click, and leaving is never done by mistake.

#include "support/TrainingDesk.h"
#include "ui/AccountDialog.h"
#include "ui/Language.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace toasoan;

class AccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, u"en"_s); }
    void init()
    {
        m_desk = std::make_unique<TrainingDesk>();
        QVERIFY(m_desk->enter());
        QVERIFY(QTest::qWaitFor([this] { return m_desk->office.session().state() == Session::State::SignedIn; }));
        m_dialog = std::make_unique<AccountDialog>(m_desk->parts());
        m_dialog->open();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    void saysWhoAndWhat()
    {
        const SessionInfo &info = m_desk->office.session().info();
        QVERIFY(!info.roles.isEmpty());
        QVERIFY(shows(info.name));
        QVERIFY(shows(u"Internet"_s));
        QVERIFY(shows(u"Head of the board"_s));
        const Site *site = m_desk->office.desk().rulebookToday().site(info.roles.firstKey());
        QVERIFY(site && shows(site->name));
        QVERIFY(shows(u"In use since today"_s) || shows(u"In use for"_s));
    }

    void renewsInOneClick()
    {
        button(u"Renew"_s)->click();
        QVERIFY(!button(u"Renew"_s)->isEnabled());
        QVERIFY(QTest::qWaitFor([this] { return shows(u"The password is new"_s); }));
        QVERIFY(button(u"Renew"_s)->isEnabled());
        QCOMPARE(m_desk->office.session().state(), Session::State::SignedIn);
    }

    void signingOutAsksAndCanBeLeft()
    {
        QSignalSpy left(m_dialog.get(), &AccountDialog::signedOut);
        button(u"Sign out"_s)->click();
        auto *box = m_dialog->findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        box->button(QMessageBox::Cancel)->click();
        QVERIFY(QTest::qWaitFor([this] { return !m_dialog->findChild<QMessageBox *>(); }));
        QCOMPARE(m_desk->office.session().state(), Session::State::SignedIn);
        QCOMPARE(left.size(), 0);
    }

    void signsOut()
    {
        QSignalSpy left(m_dialog.get(), &AccountDialog::signedOut);
        button(u"Sign out"_s)->click();
        auto *box = m_dialog->findChild<QMessageBox *>();
        QVERIFY(box);
        for (QAbstractButton *choice : box->buttons()) {
            if (box->buttonRole(choice) == QMessageBox::DestructiveRole)
                choice->click();
        }
        QVERIFY(QTest::qWaitFor([&left] { return left.size() == 1; }));
        QCOMPARE(left.first().first().toBool(), false);
        QCOMPARE(m_desk->office.session().state(), Session::State::SignedOut);
        QVERIFY(!m_dialog->isVisible());
    }

    void anInvitationIsPassedOn()
    {
        QSignalSpy wanted(m_dialog.get(), &AccountDialog::invitationWanted);
        QVERIFY(!button(u"Use the code…"_s)->isEnabled());
        m_dialog->findChild<QLineEdit *>()->setText(u" ABCD-1234 "_s);
        button(u"Use the code…"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"ABCD-1234"_s);
        // Nothing of the present person was touched.
        QCOMPARE(m_desk->office.session().state(), Session::State::SignedIn);
    }

private:
    [[nodiscard]] bool shows(const QString &text) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text().contains(text); });
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *found : m_dialog->findChildren<QPushButton *>()) {
            if (found->text().remove(u'&').startsWith(text))
                return found;
        }
        qFatal("no button %s", qPrintable(text));
    }

    std::unique_ptr<TrainingDesk> m_desk;
    std::unique_ptr<AccountDialog> m_dialog;
};

QTEST_MAIN(AccountTest)
#include "tst_account.moc"
