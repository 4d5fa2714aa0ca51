#include "ui/SettingsDialog.h"

#include "ui/Theme.h"

#include "office/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
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
    , m_textPoints(number(Settings::textPoints, 9, 24))
    , m_sample(new QLabel(tr("The news as you read and edit it")))
    , m_undoSeconds(number(Settings::undoSeconds, 0, 60))
    , m_revisionMinutes(number(Settings::revisionMinutes, 1, 60))
    , m_methodOverride(new QCheckBox(tr("Send changes past a web &firewall")))
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

QSpinBox *SettingsDialog::number(const Settings::Key &key, int from, int to)
{
    auto *box = new QSpinBox;
    box->setRange(from, to);
    box->setValue(m_parts.settings.value(key).toInt());
    connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::edited);
    return box;
}

QWidget *SettingsDialog::lookPage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    // Each language by its own name, so that whoever cannot read the present one finds the way back.
    m_language->addItem(u"Tiếng Việt"_s, u"vi"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    choose(*m_language, m_parts.settings.value(Settings::language));
    form->addRow(tr("&Language:"), m_language);
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
    return page;
}

QWidget *SettingsDialog::linePage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    m_methodOverride->setChecked(m_parts.settings.value(Settings::methodOverride).toBool());
    connect(m_methodOverride, &QCheckBox::toggled, this, &SettingsDialog::edited);
    form->addRow(m_methodOverride);
    form->addRow(hint(tr("For offices whose firewall lets only GET and POST pass. The IT officer knows whether yours does.")));
    return page;
}

QList<std::pair<const Settings::Key *, QVariant>> SettingsDialog::chosen() const
{
    return { { &Settings::language, m_language->currentData() },
             { &Settings::appearance, m_appearance->currentData() },
             { &Settings::textPoints, m_textPoints->value() },
             { &Settings::undoSeconds, m_undoSeconds->value() },
             { &Settings::revisionMinutes, m_revisionMinutes->value() },
             { &Settings::methodOverride, m_methodOverride->isChecked() } };
}

void SettingsDialog::edited()
{
    if (!m_applyButton)
        return; // still being built
    const auto all = chosen();
    const auto differs = [this](const auto &row) { return m_parts.settings.value(*row.first) != row.second; };
    m_applyButton->setEnabled(std::ranges::any_of(all, differs));
    const bool later = differs(all.at(0)) || differs(all.back());
    showNotice(later ? tr("Language and firewall take effect the next time the program starts.") : QString(), false);
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
