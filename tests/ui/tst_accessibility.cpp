// Every dialog can be used by ear and by keyboard alone, in both languages; and the walk that says so sees faults.

#include "support/TrainingDesk.h"
#include "support/WindowWalk.h"
#include "ui/AboutDialog.h"
#include "ui/AccountDialog.h"
#include "ui/KeysDialog.h"
#include "ui/LockDialog.h"
#include "ui/Language.h"
#include "ui/SettingsDialog.h"

#include <QCheckBox>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace toasoan;

class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        m_desk = std::make_unique<TrainingDesk>();
        QVERIFY(m_desk->enter());
        QVERIFY(QTest::qWaitFor([this] { return m_desk->office.session().state() == Session::State::SignedIn; }));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void dialogs_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("which");
        for (const QString &language : { u"vi"_s, u"en"_s }) {
            for (const QString &which : { u"settings"_s, u"lock"_s, u"unlock-code"_s, u"account"_s, u"about"_s, u"keys"_s })
                QTest::addRow("%s %s", qPrintable(which), qPrintable(language)) << language << which;
        }
    }
    void dialogs()
    {
        QFETCH(QString, language);
        QFETCH(QString, which);
        installLanguage(*qApp, language);
        const QMainWindow window;
        const std::unique_ptr<QDialog> dialog = make(which, window);
        dialog->open();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        const QStringList faults = pageFaults(*dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
        QVERIFY2(dialog->sizeHint().width() <= 1366 && dialog->height() <= 700, "does not fit a small screen");
    }

    void theWalkSeesFaults()
    {
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *nameless = new QLineEdit;
        auto *one = new QPushButton(u"&One"_s);
        auto *other = new QCheckBox(u"&Other"_s);
        auto *hopeless = new QPushButton(u"&Đăng"_s);
        auto *unreachable = new QPushButton(u"Never"_s);
        unreachable->setFocusPolicy(Qt::NoFocus);
        for (QWidget *widget : { static_cast<QWidget *>(nameless), static_cast<QWidget *>(one), static_cast<QWidget *>(other),
                                 static_cast<QWidget *>(hopeless), static_cast<QWidget *>(unreachable) })
            column->addWidget(widget);
        for (int i = 0; i < 2; ++i) {
            auto *action = new QAction(u"Twice"_s, &dialog);
            action->setShortcut(QKeySequence(u"Ctrl+J"_s));
            dialog.addAction(action);
        }
        dialog.open();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(namelessFaults(dialog).size(), 2); // the window's title, the line
        QCOMPARE(mnemonicFaults(dialog).size(), 2); // O twice, and a letter that no key has
        QCOMPARE(shortcutFaults(dialog), QStringList { u"Ctrl+J is for Twice and Twice"_s });
        QCOMPARE(tabFaults(dialog).size(), 1);
        QVERIFY(tabFaults(dialog).first().contains(u"Never"_s));
    }

    void aFieldThatKeepsTabHidesNothing()
    {
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        column->addWidget(new QPushButton(u"Before"_s));
        column->addWidget(new QPlainTextEdit);
        column->addWidget(new QPushButton(u"After"_s));
        dialog.open();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(tabFaults(dialog), QStringList {});
    }

    void keysAreThoseOfTheActions()
    {
        installLanguage(*qApp, u"en"_s);
        QMainWindow window;
        QMenu *menu = window.menuBar()->addMenu(u"&Article"_s);
        QAction *save = menu->addAction(u"&Save…"_s);
        save->setShortcuts({ QKeySequence(u"Ctrl+S"_s), QKeySequence(u"F2"_s) });
        menu->addAction(u"Without a key"_s);
        QAction *hidden = menu->addAction(u"Hidden"_s);
        hidden->setShortcut(QKeySequence(u"F5"_s));
        hidden->setVisible(false);
        auto *loose = new QAction(u"Search"_s, &window);
        loose->setShortcut(QKeySequence(u"Ctrl+F"_s));
        window.addAction(loose);
        QCOMPARE(KeysDialog::actionsWithKeys(window), (QList<QAction *> { loose, save }));
        const KeysDialog dialog(window);
        QMap<QString, QString> rows;
        const auto *tree = dialog.findChild<QTreeWidget *>();
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *group = tree->topLevelItem(i);
            for (int j = 0; j < group->childCount(); ++j)
                rows[group->text(0) + u'/' + group->child(j)->text(0)] = group->child(j)->text(1);
        }
        QCOMPARE(rows, (QMap<QString, QString> { { u"Article/Save"_s, u"Ctrl+S, F2"_s }, { u"In the window/Search"_s, u"Ctrl+F"_s } }));
    }

    void everyLicenceHasItsText()
    {
        const AboutDialog dialog(m_desk->parts());
        auto *list = dialog.findChild<QListWidget *>();
        const auto *text = dialog.findChild<QPlainTextEdit *>();
        QVERIFY(list->count() >= 8);
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            const QString shown = text->toPlainText();
            QVERIFY2(shown.size() > 800 && shown.contains(u"opyright"_s), qPrintable(list->item(row)->text()));
        }
        list->setCurrentRow(0);
        QVERIFY(text->toPlainText().contains(u"GNU LESSER GENERAL PUBLIC LICENSE"_s));
        QVERIFY(text->toPlainText().contains(u"GNU GENERAL PUBLIC LICENSE"_s));
    }

private:
    std::unique_ptr<QDialog> make(const QString &which, const QWidget &window)
    {
        if (which == "lock"_L1)
            return std::make_unique<LockDialog>(u"Nguyễn Văn Mẫu"_s, true);
        if (which == "unlock-code"_L1)
            return std::make_unique<UnlockCodeDialog>(15);
        if (which == "settings"_L1)
            return std::make_unique<SettingsDialog>(m_desk->parts());
        if (which == "account"_L1)
            return std::make_unique<AccountDialog>(m_desk->parts());
        if (which == "about"_L1)
            return std::make_unique<AboutDialog>(m_desk->parts());
        return std::make_unique<KeysDialog>(window);
    }

    std::unique_ptr<TrainingDesk> m_desk;
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
