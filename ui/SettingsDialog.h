#pragma once
// Everything a person can choose, as the Settings table has it. As on Windows: what is seen changes while it is
// chosen, OK keeps it, Cancel gives back what was. Nothing is written before OK or Apply. What the organisation has laid
// down is shown, says so, and cannot be changed.

#include "ui/Parts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace toasoan {

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const WindowParts &parts, QWidget *parent = nullptr);

    void done(int result) override; ///< gives the look back when nothing was kept

Q_SIGNALS:
    /// Kept: whoever reads settings reads them again.
    void settingsChanged();
    /// Another code for the lock.
    void unlockCodeWanted();

private:
    [[nodiscard]] QWidget *lookPage();
    [[nodiscard]] QWidget *workPage();
    [[nodiscard]] QWidget *linePage();
    [[nodiscard]] QSpinBox *number(const Settings::Key &key);
    [[nodiscard]] QCheckBox *linksTick();
    [[nodiscard]] QCheckBox *tick(const Settings::Key &key, const QString &text);
    void addRow(QFormLayout &form, const QString &label, QWidget *field, const Settings::Key &key);
    void addProxyRows(QFormLayout &form);
    void edited();
    void showNotice(const QString &text, bool bad);
    bool apply();
    [[nodiscard]] QList<std::pair<const Settings::Key *, QVariant>> chosen() const;

    WindowParts m_parts;
    QComboBox *m_language;
    QComboBox *m_appearance;
    QSpinBox *m_textPoints;
    QLabel *m_sample;
    QSpinBox *m_undoSeconds;
    QSpinBox *m_revisionMinutes;
    QSpinBox *m_idleLockMinutes;
    QCheckBox *m_methodOverride;
    QComboBox *m_proxyMode;
    QLineEdit *m_proxyAddress;
    QCheckBox *m_updateCheck;
    QCheckBox *m_crashFiles;
    QLabel *m_notice;
    QPushButton *m_applyButton = nullptr;
};

} // namespace toasoan
