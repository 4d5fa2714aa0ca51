// Pictures of every dialog, page by page, light and dark, for people to look at: build/pictures/NAME-PAGE-LOOK.png.
// What a program can see of them is tested here: nothing is wider than the small screen, and no text is cut off.

#include "support/TrainingDesk.h"
#include "ui/AboutDialog.h"
#include "ui/AccountDialog.h"
#include "ui/Icons.h"
#include "ui/KeysDialog.h"
#include "ui/Language.h"
#include "ui/LockDialog.h"
#include "ui/SettingsDialog.h"
#include "ui/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCalendarWidget>
#include <QColorDialog>
#include <QDir>
#include <QFileDialog>
#include <QFontDialog>
#include <QLabel>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace toasoan;

class DialogPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setWindowIcon(applicationIcon());
        installLanguage(*qApp, u"vi"_s);
        m_scale = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s);
        m_desk = std::make_unique<TrainingDesk>();
        QVERIFY(m_desk->enter());
        QVERIFY(QTest::qWaitFor([this] { return m_desk->office.session().state() == Session::State::SignedIn; }));
        QMenu *menu = m_window.menuBar()->addMenu(u"&Bài"_s);
        for (const auto &[text, keys] : { std::pair { u"&Viết bài mới"_s, u"Ctrl+N"_s }, { u"&Lưu"_s, u"Ctrl+S"_s }, { u"&Duyệt"_s, u"F9"_s } })
            menu->addAction(text)->setShortcut(QKeySequence(keys));
    }
    void cleanupTestCase()
    {
        applyAppearance(u"system");
        m_desk.reset();
    }

    void everyDialog_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<QString>("look");
        for (const QString &look : { u"light"_s, u"dark"_s }) {
            for (const QString &which : { u"settings"_s, u"lock"_s, u"lock-without-code"_s, u"unlock-code"_s, u"account"_s, u"about"_s,
                                          u"keys"_s, u"qt-file"_s, u"qt-colour"_s, u"qt-font"_s, u"qt-calendar"_s, u"qt-message"_s })
                QTest::addRow("%s %s", qPrintable(which), qPrintable(look)) << which << look;
        }
    }
    void everyDialog()
    {
        QFETCH(QString, which);
        QFETCH(QString, look);
        applyAppearance(look);
        const std::unique_ptr<QWidget> dialog = make(which);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        auto *tabs = dialog->findChild<QTabWidget *>();
        const int pages = tabs && !which.startsWith("qt"_L1) ? tabs->count() : 1;
        for (int page = 0; page < pages; ++page) {
            if (pages > 1)
                tabs->setCurrentIndex(page);
            QCoreApplication::processEvents();
            take(*dialog, u"%1-%2"_s.arg(which).arg(page + 1), look);
            QVERIFY2(dialog->width() <= 1366 && dialog->height() <= 720, qPrintable(which));
            if (!which.startsWith("qt"_L1))
                QCOMPARE(cutOff(*dialog), QStringList {});
        }
    }

private:
    std::unique_ptr<QWidget> make(const QString &which)
    {
        if (which == "settings"_L1)
            return std::make_unique<SettingsDialog>(m_desk->parts());
        if (which == "lock"_L1)
            return std::make_unique<LockDialog>(u"Nguyễn Văn Mẫu"_s, true);
        if (which == "lock-without-code"_L1)
            return std::make_unique<LockDialog>(u"Nguyễn Văn Mẫu"_s, false);
        if (which == "unlock-code"_L1)
            return std::make_unique<UnlockCodeDialog>(15);
        if (which == "account"_L1)
            return std::make_unique<AccountDialog>(m_desk->parts());
        if (which == "about"_L1)
            return std::make_unique<AboutDialog>(m_desk->parts());
        if (which == "keys"_L1)
            return std::make_unique<KeysDialog>(m_window);
        if (which == "qt-colour"_L1)
            return std::make_unique<QColorDialog>();
        if (which == "qt-font"_L1)
            return std::make_unique<QFontDialog>();
        if (which == "qt-calendar"_L1)
            return std::make_unique<QCalendarWidget>();
        if (which == "qt-message"_L1)
            return std::make_unique<QMessageBox>(QMessageBox::Question, u"Tòa soạn"_s, u"Lưu thay đổi?"_s,
                                                 QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel | QMessageBox::Help);
        auto dialog = std::make_unique<QFileDialog>(nullptr, QString(), m_desk->folder.path());
        dialog->setOption(QFileDialog::DontUseNativeDialog);
        return dialog;
    }
    /// Labels and buttons whose text needs more room than they have.
    static QStringList cutOff(const QWidget &window)
    {
        QStringList found;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != &window)
                continue;
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const int needed = label && label->wordWrap() ? label->heightForWidth(label->width()) : widget->sizeHint().height();
            if (label && !label->text().isEmpty() && (needed > label->height() || (!label->wordWrap() && label->sizeHint().width() > label->width())))
                found += label->text();
            if (button && !button->text().isEmpty() && button->sizeHint().width() > button->width())
                found += button->text();
        }
        return found;
    }
    void take(QWidget &window, const QString &name, const QString &look) const
    {
        const QString folder = QStringLiteral(TOASOAN_SOURCE_DIR "/build/pictures");
        QVERIFY(QDir().mkpath(folder));
        const QString scale = m_scale == "1"_L1 ? QString() : u"-x"_s + m_scale;
        QVERIFY(window.grab().save(u"%1/dialog-%2-%3%4.png"_s.arg(folder, name, look, scale)));
    }

    QString m_scale;
    QMainWindow m_window;
    std::unique_ptr<TrainingDesk> m_desk;
};

QTEST_MAIN(DialogPicturesTest)
#include "tst_dialog_pictures.moc"
