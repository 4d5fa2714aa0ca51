#include "ui/SettingsDialog.h"

#include "ui/Theme.h"

#include "office/Words.h"
#include "system/System.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// A quiet sentence under a field that says what the field does.
QLabel *hint(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void choose(QComboBox &box, const QVariant &value)
{
    box.setCurrentIndex(std::max(0, box.findData(value.toString())));
}

} // namespace

SettingsDialog::SettingsDialog(const WindowParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_language(new QComboBox)
    , m_appearance(new QComboBox)
    , m_textPoints(number(Settings::textPoints))
    , m_sample(new QLabel(tr("The news as you read and edit it")))
    , m_undoSeconds(number(Settings::undoSeconds))
    , m_revisionMinutes(number(Settings::revisionMinutes))
    , m_idleLockMinutes(number(Settings::idleLockMinutes))
    , m_methodOverride(tick(Settings::methodOverride, tr("Send changes past a web &firewall")))
    , m_proxyMode(new QComboBox)
    , m_proxyAddress(new QLineEdit(parts.settings.value(Settings::proxyAddress).toString()))
    , m_updateCheck(tick(Settings::updateCheck, tr("Say when a &new version is there")))
    , m_crashFiles(tick(Settings::crashFiles, tr("Keep a file of what happened when the program &crashes")))
    , m_notice(new QLabel)
{
    setWindowTitle(tr("Settings"));
    auto *column = new QVBoxLayout(this);
    auto *pages = new QTabWidget;
    pages->addTab(lookPage(), tr("Look"));
    pages->addTab(workPage(), tr("Work"));
    pages->addTab(linePage(), tr("Line and storage"));
    column->addWidget(pages, 1);
    m_notice->setWordWrap(true);
    m_notice->hide();
    column->addWidget(m_notice);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply);
    m_applyButton = buttons->button(QDialogButtonBox::Apply);
    m_applyButton->setEnabled(false);
    connect(m_applyButton, &QPushButton::clicked, this, &SettingsDialog::apply);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (apply())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(460, sizeHint().height());
}

QSpinBox *SettingsDialog::number(const Settings::Key &key)
{
    auto *box = new QSpinBox;
    box->setRange(key.least, key.most);
    box->setValue(m_parts.settings.value(key).toInt());
    connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::edited);
    return box;
}

QCheckBox *SettingsDialog::tick(const Settings::Key &key, const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setChecked(m_parts.settings.value(key).toBool());
    connect(box, &QCheckBox::toggled, this, &SettingsDialog::edited);
    return box;
}

/// A field as the form has it; one that was laid down says who did it and takes no change.
void SettingsDialog::addRow(QFormLayout &form, const QString &label, QWidget *field, const Settings::Key &key)
{
    label.isEmpty() ? form.addRow(field) : form.addRow(label, field);
    if (!m_parts.settings.inForce(key).isLocked())
        return;
    field->setEnabled(false);
    form.addRow(hint(tr("Laid down by your organisation")));
}

QWidget *SettingsDialog::lookPage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    // Each language by its own name, so that whoever cannot read the present one finds the way back.
    m_language->addItem(u"Tiếng Việt"_s, u"vi"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    choose(*m_language, m_parts.settings.value(Settings::language));
    addRow(*form, tr("&Language:"), m_language, Settings::language);
    m_appearance->addItem(tr("As the system"), u"system"_s);
    m_appearance->addItem(tr("Light"), u"light"_s);
    m_appearance->addItem(tr("Dark"), u"dark"_s);
    choose(*m_appearance, m_parts.settings.value(Settings::appearance));
    form->addRow(tr("&Appearance:"), m_appearance);
    m_textPoints->setSuffix(tr(" pt"));
    form->addRow(tr("Size of article &text:"), m_textPoints);
    m_sample->setMargin(8);
    m_sample->setMinimumHeight(56);
    m_sample->setAutoFillBackground(true);
    m_sample->setBackgroundRole(QPalette::Base);
    m_sample->setForegroundRole(QPalette::Text);
    m_sample->setFrameShape(QFrame::StyledPanel);
    const auto size = [this] {
        QFont font = m_sample->font();
        font.setPointSize(m_textPoints->value());
        m_sample->setFont(font);
    };
    size();
    form->addRow(m_sample);
    connect(m_textPoints, &QSpinBox::valueChanged, this, size);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsDialog::edited);
    connect(m_appearance, &QComboBox::currentIndexChanged, this, [this] {
        applyAppearance(m_appearance->currentData().toString());
        edited();
    });
    return page;
}

QWidget *SettingsDialog::workPage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    m_undoSeconds->setSuffix(tr(" seconds"));
    m_undoSeconds->setSpecialValueText(tr("Send at once"));
    form->addRow(tr("&Decisions wait before they are sent:"), m_undoSeconds);
    form->addRow(hint(tr("While a decision waits it can be taken back. It is kept on disk meanwhile.")));
    m_revisionMinutes->setSuffix(tr(" minutes"));
    form->addRow(tr("Keep a &revision after work of:"), m_revisionMinutes);
    form->addRow(hint(tr("Every keystroke is saved within a second; a revision is a point to which you can go back.")));
    m_idleLockMinutes->setSuffix(tr(" minutes"));
    m_idleLockMinutes->setSpecialValueText(tr("Never"));
    addRow(*form, tr("&Lock when nobody has touched it for:"), m_idleLockMinutes, Settings::idleLockMinutes);
    form->addRow(hint(tr("Locked at once by Ctrl+Shift+L. The unlocking code opens it again.")));
    auto *code = new QPushButton(tr("Choose the &unlocking code…"));
    connect(code, &QPushButton::clicked, this, &SettingsDialog::unlockCodeWanted);
    form->addRow(QString(), code);
    return page;
}

QWidget *SettingsDialog::linePage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    addProxyRows(*form);
    form->addRow(m_methodOverride);
    form->addRow(hint(tr("For offices whose firewall lets only GET and POST pass. The IT officer knows whether yours does.")));
    addRow(*form, {}, m_updateCheck, Settings::updateCheck);
    addRow(*form, {}, m_crashFiles, Settings::crashFiles);
    form->addRow(hint(tr("It stays on this machine and goes to nobody.")));
    if (system::isPortable())
        form->addRow(linksTick());
    return page;
}

/// Of a program that nobody installed. Done at once: it is the system's setting, not ours.
QCheckBox *SettingsDialog::linksTick()
{
    auto *box = new QCheckBox(tr("Letters (.toasoan) and links of the portal open this program"));
    const QString program = QCoreApplication::applicationFilePath();
    box->setChecked(system::hasLinks(program));
    connect(box, &QCheckBox::toggled, box, [box, program](bool on) {
        if (!on)
            return system::forgetLinks();
        if (!system::takeLinks(program)) {
            const QSignalBlocker quiet(box);
            box->setChecked(false);
        }
    });
    return box;
}

void SettingsDialog::addProxyRows(QFormLayout &form)
{
    m_proxyMode->addItem(tr("As the system"), u"system"_s);
    m_proxyMode->addItem(tr("None"), u"none"_s);
    m_proxyMode->addItem(tr("This one"), u"manual"_s);
    const Settings::InForce mode = m_parts.settings.inForce(Settings::proxyMode);
    if (mode.value.toString() == "pac"_L1) // a script is IT's to name
        m_proxyMode->addItem(tr("By a script: %1").arg(m_parts.settings.value(Settings::proxyPac).toString()), u"pac"_s);
    choose(*m_proxyMode, mode.value);
    addRow(form, tr("&Proxy:"), m_proxyMode, Settings::proxyMode);
    m_proxyAddress->setPlaceholderText(u"proxy.example.vn:8080"_s);
    m_proxyAddress->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    form.addRow(tr("A&ddress of the proxy:"), m_proxyAddress);
    const bool mine = !mode.isLocked() && !m_parts.settings.inForce(Settings::proxyAddress).isLocked();
    const auto needed = [this, mine] { m_proxyAddress->setEnabled(mine && m_proxyMode->currentData() == u"manual"_s); };
    needed();
    connect(m_proxyMode, &QComboBox::currentIndexChanged, this, needed);
    connect(m_proxyMode, &QComboBox::currentIndexChanged, this, &SettingsDialog::edited);
    connect(m_proxyAddress, &QLineEdit::textEdited, this, &SettingsDialog::edited);
}

QList<std::pair<const Settings::Key *, QVariant>> SettingsDialog::chosen() const
{
    QList<std::pair<const Settings::Key *, QVariant>> rows {
        { &Settings::language, m_language->currentData() },
        { &Settings::appearance, m_appearance->currentData() },
        { &Settings::textPoints, m_textPoints->value() },
        { &Settings::undoSeconds, m_undoSeconds->value() },
        { &Settings::revisionMinutes, m_revisionMinutes->value() },
        { &Settings::idleLockMinutes, m_idleLockMinutes->value() },
        { &Settings::methodOverride, m_methodOverride->isChecked() },
        { &Settings::proxyMode, m_proxyMode->currentData() },
        { &Settings::proxyAddress, m_proxyAddress->text().trimmed() },
        { &Settings::updateCheck, m_updateCheck->isChecked() },
        { &Settings::crashFiles, m_crashFiles->isChecked() },
    };
    rows.removeIf([this](const auto &row) { return m_parts.settings.inForce(*row.first).isLocked(); });
    return rows;
}

/// Of a chosen row: whether it is read when the program starts, and not again.
static bool takesEffectLater(const Settings::Key *key)
{
    return key == &Settings::language || key == &Settings::methodOverride || key == &Settings::proxyMode
        || key == &Settings::proxyAddress || key == &Settings::crashFiles;
}

void SettingsDialog::edited()
{
    if (!m_applyButton)
        return; // still being built
    const auto all = chosen();
    const auto differs = [this](const auto &row) { return m_parts.settings.value(*row.first) != row.second; };
    m_applyButton->setEnabled(std::ranges::any_of(all, differs));
    const bool later
        = std::ranges::any_of(all, [&](const auto &row) { return takesEffectLater(row.first) && differs(row); });
    showNotice(later ? tr("Some of this takes effect the next time the program starts.") : QString(), false);
}

void SettingsDialog::showNotice(const QString &text, bool bad)
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, bad ? dangerInk(own) : quietInk(own));
    m_notice->setPalette(own);
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

bool SettingsDialog::apply()
{
    for (const auto &[key, value] : chosen()) {
        if (m_parts.settings.value(*key) == value)
            continue; // what a person never touched stays the default, also when the default changes
        if (const auto kept = m_parts.settings.setValue(*key, value); !kept) {
            showNotice(Words::sentence(kept.error()), true);
            return false;
        }
    }
    m_parts.desk.setUndoTime(std::chrono::seconds(m_undoSeconds->value()));
    applyTextSize(m_textPoints->value());
    m_applyButton->setEnabled(false);
    Q_EMIT settingsChanged();
    return true;
}

void SettingsDialog::done(int result)
{
    if (result == QDialog::Rejected)
        applyAppearance(m_parts.settings.value(Settings::appearance).toString());
    QDialog::done(result);
}

} // namespace toasoan
