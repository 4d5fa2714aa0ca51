#include "ui/LockDialog.h"

#include "ui/Icons.h"
#include "ui/Theme.h"

#include "office/UnlockCode.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QLineEdit *secretField()
{
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    return field;
}

QLabel *sentence(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

void complain(QLabel &label, const QString &text)
{
    QPalette own = label.palette();
    own.setColor(QPalette::WindowText, dangerInk(own));
    label.setPalette(own);
    label.setText(text);
}

} // namespace

LockDialog::LockDialog(const QString &person, bool hasCode, int wrong, QWidget *parent)
    : QDialog(parent)
    , m_code(secretField())
    , m_message(sentence())
    , m_open(new QPushButton(tr("&Unlock")))
    , m_wrong(wrong)
{
    setWindowTitle(tr("Tòa soạn is locked"));
    setWindowFlag(Qt::WindowCloseButtonHint, false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(sentence(tr("The session of %1 is locked. All that was written is saved.").arg(person)));
    if (hasCode) {
        auto *form = new QFormLayout;
        form->addRow(tr("Unlocking &code:"), m_code);
        column->addLayout(form);
    } else {
        m_code->setParent(this);
        m_code->hide();
        complain(*m_message, tr("No unlocking code was chosen on this machine: sign in at the portal again to go on."));
    }
    column->addWidget(m_message);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_open, QDialogButtonBox::AcceptRole);
    QPushButton *signIn = buttons->addButton(tr("&Sign in again…"), QDialogButtonBox::ActionRole);
    QPushButton *change = buttons->addButton(tr("C&hange user…"), QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    m_open->setVisible(hasCode);
    m_open->setEnabled(false);
    connect(m_code, &QLineEdit::textChanged, this, [this](const QString &text) { m_open->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &LockDialog::type);
    connect(signIn, &QPushButton::clicked, this, &LockDialog::signInWanted);
    connect(change, &QPushButton::clicked, this, &LockDialog::userChangeWanted);
    if (hasCode && m_wrong >= mostTries)
        leaveSigningIn();
    resize(440, sizeHint().height());
}

void LockDialog::type()
{
    const QString code = m_code->text();
    m_code->clear();
    m_code->setEnabled(false);
    Q_EMIT codeTyped(code);
}

void LockDialog::refuse()
{
    if (++m_wrong < mostTries)
        return showFault(tr("This is not the code."));
    leaveSigningIn();
}

void LockDialog::leaveSigningIn()
{
    m_code->setEnabled(false);
    complain(*m_message, tr("Wrong five times: sign in at the portal again to go on."));
}

void LockDialog::showFault(const QString &text)
{
    complain(*m_message, text);
    m_code->setEnabled(true);
    m_code->setFocus();
}

UnlockCodeDialog::UnlockCodeDialog(int minutes, QWidget *parent)
    : QDialog(parent)
    , m_code(secretField())
    , m_again(secretField())
    , m_message(sentence())
    , m_keep(nullptr)
{
    setWindowTitle(tr("Unlocking code"));
    auto *column = new QVBoxLayout(this);
    const QString why = minutes > 0
        ? tr("This program locks itself when nobody has touched it for %n minute(s).", nullptr, minutes) + u' '
        : QString();
    column->addWidget(sentence(why + tr("With the code you come back to your work, also without a network. It is kept in the"
                                        " keychain of the system, and nobody can read it there.")));
    auto *form = new QFormLayout;
    form->addRow(tr("New &code:"), m_code);
    form->addRow(tr("Once &more:"), m_again);
    column->addLayout(form);
    column->addWidget(m_message);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_keep = buttons->button(QDialogButtonBox::Save);
    column->addWidget(buttons);
    connect(m_code, &QLineEdit::textChanged, this, &UnlockCodeDialog::check);
    connect(m_again, &QLineEdit::textChanged, this, &UnlockCodeDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT codeChosen(m_code->text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    resize(440, sizeHint().height());
}

void UnlockCodeDialog::check()
{
    const bool longEnough = m_code->text().size() >= UnlockCode::shortest;
    m_keep->setEnabled(longEnough && m_code->text() == m_again->text());
    m_message->setText(longEnough || m_code->text().isEmpty()
                           ? QString()
                           : tr("At least %n character(s).", nullptr, UnlockCode::shortest));
}

void UnlockCodeDialog::showRefusal(const QString &text) { complain(*m_message, text); }

} // namespace toasoan
