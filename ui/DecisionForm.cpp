#include "ui/DecisionForm.h"

#include "office/Words.h"
#include "ui/DecisionKeys.h"
#include "ui/Icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace toasoan {

DecisionForm::DecisionForm(QWidget *parent)
    : QFrame(parent)
    , m_hint(new QLabel(this))
    , m_reason(new QComboBox(this))
    , m_do(new QPushButton(this))
    , m_leave(new QPushButton(tr("Cancel"), this))
{
    setFrameShape(QFrame::StyledPanel);
    m_hint->setWordWrap(true);
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->setCompleter(nullptr);
    m_reason->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_do->setToolTip(tr("Enter"));
    m_leave->setToolTip(tr("Esc"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(m_do);
    row->addWidget(m_leave);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 6, 12, 8);
    rows->addWidget(m_hint);
    rows->addLayout(row);
    connect(m_do, &QPushButton::clicked, this, &DecisionForm::accept);
    connect(m_leave, &QPushButton::clicked, this, &DecisionForm::cancel);
    // A combo box keeps Enter and Esc to itself, so neither comes here as a key.
    connect(m_reason->lineEdit(), &QLineEdit::returnPressed, this, &DecisionForm::accept);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &DecisionForm::cancel);
    connect(m_reason->lineEdit(), &QLineEdit::textChanged, this,
            [this](const QString &text) { m_do->setEnabled(!text.trimmed().isEmpty()); });
    hide();
}

void DecisionForm::open(const ActionId &action, const QString &hint)
{
    const bool paper = action == ActionId(u"approve_on_paper"_s);
    m_action = action;
    m_hint->setText(hint);
    m_reason->clear();
    m_reason->setEditText({});
    const QString wanted = paper ? tr("Number of the signed slip") : tr("Reason");
    m_reason->lineEdit()->setPlaceholderText(wanted);
    m_reason->setAccessibleName(wanted);
    m_do->setText(Words::action(action.toString()));
    m_do->setIcon(icon(QLatin1StringView(decisionKey(action).icon)));
    m_do->setEnabled(false);
    QFrame::show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void DecisionForm::offer(const ActionId &action, const QStringList &reasons)
{
    if (action != m_action || !reason().isEmpty())
        return;
    m_reason->addItems(reasons);
    m_reason->setCurrentIndex(-1);
    m_reason->setEditText({});
}

void DecisionForm::close()
{
    m_action = {};
    hide();
}

QString DecisionForm::reason() const { return m_reason->currentText().trimmed(); }

void DecisionForm::complain(const QString &sentence) { m_hint->setText(sentence); }

void DecisionForm::accept()
{
    if (!isOpen())
        return;
    if (reason().isEmpty())
        return complain(tr("This needs a reason. Nothing was changed; write why."));
    Q_EMIT accepted(m_action, reason());
}

void DecisionForm::cancel()
{
    close();
    Q_EMIT cancelled();
}

} // namespace toasoan
