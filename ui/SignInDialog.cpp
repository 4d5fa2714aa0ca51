#include "ui/SignInDialog.h"

#include "ui/Icons.h"
#include "ui/Theme.h"

#include "office/Words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// A letter's file is a few lines; anything larger is something else.
constexpr qint64 largestFile = 64 * 1024;

/// In the order of the tabs.
enum class Way { Invitation, Password, Browser };

} // namespace

Result<SignInWish> readInvitationFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return failure(Error::Kind::BadInput, path, u"file_unreadable"_s);
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    SignInWish wish { .address = object[u"portal"_s].toString(), .invitation = object[u"invitation"_s].toString(),
                      .user = object[u"user"_s].toString(), .secret = {}, .temporary = false };
    if (wish.address.isEmpty())
        return failure(Error::Kind::BadInput, path, u"file_unreadable"_s);
    return wish;
}

SignInDialog::SignInDialog(QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit)
    , m_ways(new QTabWidget)
    , m_code(new QLineEdit)
    , m_user(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_temporary(new QCheckBox(tr("&Temporary session: keep nothing on this machine")))
    , m_message(new QLabel)
{
    setWindowTitle(tr("Sign in to the portal"));
    auto *column = new QVBoxLayout(this);
    auto *place = new QFormLayout;
    m_address->setPlaceholderText(u"cong.example.vn"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    place->addRow(tr("&Address of the portal:"), m_address);
    column->addLayout(place);
    m_ways->addTab(invitationPage(), tr("Invitation"));
    m_ways->addTab(passwordPage(), tr("Name and password"));
    m_ways->addTab(browserPage(), tr("Browser"));
    column->addWidget(m_ways);
    m_temporary->setToolTip(tr("For somebody else's computer: drafts and password are gone when the program ends."));
    column->addWidget(m_temporary);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_message);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ask = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::ask);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    for (QLineEdit *field : { m_address, m_code, m_user, m_secret })
        connect(field, &QLineEdit::textChanged, this, &SignInDialog::check);
    connect(m_ways, &QTabWidget::currentChanged, this, &SignInDialog::check);
    connect(this, &QDialog::rejected, this, &SignInDialog::browserGivenUp);
    check();
    resize(480, sizeHint().height());
}

QWidget *SignInDialog::invitationPage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    auto *text = new QLabel(tr("The letter from the administrator holds a code that works once, for seven days."));
    text->setWordWrap(true);
    form->addRow(text);
    m_code->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    form->addRow(tr("&Code:"), m_code);
    auto *file = new QPushButton(icon("document-open"_L1), tr("Open a .toasoan &file…"));
    connect(file, &QPushButton::clicked, this, &SignInDialog::openFile);
    form->addRow(QString(), file);
    return page;
}

QWidget *SignInDialog::passwordPage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    m_user->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferLowercase);
    m_secret->setEchoMode(QLineEdit::Password);
    form->addRow(tr("&User name:"), m_user);
    form->addRow(tr("&Password:"), m_secret);
    return page;
}

QWidget *SignInDialog::browserPage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    auto *text = new QLabel(tr("Whoever has an account on the portal's site signs in there, in this machine's browser, and"
                               " allows Tòa soạn. The program gets a password of its own; yours stays in the browser."));
    text->setWordWrap(true);
    form->addRow(text);
    return page;
}

void SignInDialog::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open an invitation"), {}, tr("Invitations (*.toasoan)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto wish = readInvitationFile(path);
        wish ? fill(*wish) : showError(wish.error());
    });
    dialog->open();
}

void SignInDialog::fixAddress(const QString &address)
{
    m_addressFixed = true;
    m_address->setText(address);
    m_address->setReadOnly(true);
    m_address->setToolTip(tr("Laid down by your organisation"));
}

void SignInDialog::fixTemporary()
{
    m_temporaryFixed = true;
    m_temporary->setChecked(true);
    m_temporary->setEnabled(false);
    m_temporary->setToolTip(tr("Laid down by your organisation"));
}

void SignInDialog::fill(const SignInWish &wish)
{
    if (!m_addressFixed)
        m_address->setText(wish.address);
    m_code->setText(wish.invitation);
    m_user->setText(wish.user);
    m_ways->setCurrentIndex(wish.invitation.isEmpty() && !wish.user.isEmpty() ? 1 : 0);
    m_temporary->setChecked(wish.temporary || m_temporaryFixed);
    m_message->clear();
    if (m_ways->currentIndex() == 1)
        m_secret->setFocus();
}

void SignInDialog::check()
{
    const bool typed = !m_user->text().trimmed().isEmpty() && !m_secret->text().isEmpty();
    const Way way = Way(m_ways->currentIndex());
    const bool who = way == Way::Browser || (way == Way::Invitation ? !m_code->text().trimmed().isEmpty() : typed);
    m_ask->setText(way == Way::Browser ? tr("Open the browser") : tr("Sign in"));
    m_ask->setEnabled(!m_busy && who && !m_address->text().trimmed().isEmpty());
}

void SignInDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *widget : { static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_ways) })
        widget->setEnabled(!busy);
    m_temporary->setEnabled(!busy && !m_temporaryFixed);
    if (std::exchange(m_awaitsBrowser, false))
        Q_EMIT browserGivenUp();
    if (busy) {
        m_message->setText(tr("Asking the portal…"));
        m_message->setPalette(palette());
    }
    check();
}

void SignInDialog::awaitBrowser()
{
    setBusy(false);
    m_awaitsBrowser = true;
    m_message->setPalette(palette());
    m_message->setText(tr("Sign in in the browser and allow Tòa soạn; this window goes on by itself. If the browser did not come"
                          " up, press the button again."));
}

void SignInDialog::showError(const Error &error)
{
    setBusy(false);
    QPalette own = palette();
    own.setColor(QPalette::WindowText, isDark(own) ? coloursOf(Tone::Danger, own).ink : QColor(0x9b1c12));
    m_message->setPalette(own);
    // A password that was refused is no lost work, so the general sentence would be beside the point.
    const bool wrong = error.kind == Error::Kind::Unauthorized && error.problem.isEmpty();
    m_message->setText(wrong ? tr("The portal does not know this name and password, or the code was used or has run out. Check what you typed, or ask the administrator for a new letter.")
                             : Words::sentence(error));
}

void SignInDialog::ask()
{
    if (Way(m_ways->currentIndex()) == Way::Browser) {
        Q_EMIT browserWanted({ .address = m_address->text().trimmed(), .temporary = m_temporary->isChecked() });
        return;
    }
    const bool invited = Way(m_ways->currentIndex()) == Way::Invitation;
    Q_EMIT wanted({ .address = m_address->text().trimmed(),
                    .invitation = invited ? m_code->text().trimmed() : QString(),
                    .user = invited ? QString() : m_user->text().trimmed(),
                    .secret = invited ? QString() : m_secret->text(),
                    .temporary = m_temporary->isChecked() });
}

} // namespace toasoan
