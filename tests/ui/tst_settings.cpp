// Choosing: OK keeps, Cancel gives back, and nothing is written that a person did not change.

#include "support/TrainingDesk.h"
#include "ui/SettingsDialog.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace toasoan;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TrainingDesk>();
        QVERIFY(m_desk->enter());
        m_dialog = std::make_unique<SettingsDialog>(m_desk->parts());
        m_dialog->open();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
        applyAppearance(u"system");
    }

    void okKeeps()
    {
        QSignalSpy told(m_dialog.get(), &SettingsDialog::settingsChanged);
        for (QSpinBox *box : m_dialog->findChildren<QSpinBox *>())
            box->setValue(box->value() + 1);
        for (QCheckBox *box : m_dialog->findChildren<QCheckBox *>())
            box->setChecked(!box->isChecked());
        chooseData(u"dark"_s);
        press(QDialogButtonBox::Ok);
        QCOMPARE(told.size(), 1);
        QVERIFY(!m_dialog->isVisible());
        const Settings &settings = m_desk->office.settings();
        QCOMPARE(settings.value(Settings::textPoints).toInt(), 13);
        QCOMPARE(QApplication::font("toasoan::BodyEdit").pointSize(), 13);
        QCOMPARE(settings.value(Settings::undoSeconds).toInt(), 11);
        QCOMPARE(settings.value(Settings::revisionMinutes).toInt(), 11);
        QCOMPARE(settings.value(Settings::methodOverride).toBool(), true);
        QCOMPARE(settings.value(Settings::updateCheck).toBool(), false);
        QCOMPARE(settings.value(Settings::crashFiles).toBool(), false);
        QCOMPARE(settings.value(Settings::idleLockMinutes).toInt(), 1);
        QCOMPARE(settings.value(Settings::appearance).toString(), u"dark"_s);
        QVERIFY(isDark(QGuiApplication::palette()));
    }

    void cancelGivesBack()
    {
        QSignalSpy told(m_dialog.get(), &SettingsDialog::settingsChanged);
        const bool before = isDark(QGuiApplication::palette());
        chooseData(before ? u"light"_s : u"dark"_s);
        QVERIFY(isDark(QGuiApplication::palette()) != before); // seen while it is chosen
        press(QDialogButtonBox::Cancel);
        QCOMPARE(isDark(QGuiApplication::palette()), before);
        QCOMPARE(told.size(), 0);
        QCOMPARE(m_desk->office.settings().value(Settings::appearance).toString(), u"system"_s);
    }

    void escapeIsCancel()
    {
        const bool before = isDark(QGuiApplication::palette());
        chooseData(before ? u"light"_s : u"dark"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(isDark(QGuiApplication::palette()), before);
    }

    void applyKeepsAndStays()
    {
        QPushButton *apply = m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Apply);
        QVERIFY(!apply->isEnabled());
        chooseData(u"dark"_s);
        QVERIFY(apply->isEnabled());
        apply->click();
        QVERIFY(!apply->isEnabled());
        QVERIFY(m_dialog->isVisible());
        press(QDialogButtonBox::Cancel);
        QVERIFY(isDark(QGuiApplication::palette())); // what was applied stays
    }

    void whatWasNotTouchedIsNotWritten()
    {
        chooseData(u"light"_s);
        press(QDialogButtonBox::Ok);
        const QSettings file(m_desk->folder.filePath(u"home/config/toasoan.ini"_s), QSettings::IniFormat);
        QCOMPARE(file.childKeys(), QStringList { u"appearance"_s });
    }

private:
    void press(QDialogButtonBox::StandardButton which)
    {
        m_dialog->findChild<QDialogButtonBox *>()->button(which)->click();
    }
    void chooseData(const QString &value)
    {
        for (QComboBox *box : m_dialog->findChildren<QComboBox *>()) {
            if (const int row = box->findData(value); row >= 0)
                return box->setCurrentIndex(row);
        }
        QFAIL("no such choice");
    }

    std::unique_ptr<TrainingDesk> m_desk;
    std::unique_ptr<SettingsDialog> m_dialog;
};

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
