#include "ui/AccountDialog.h"

#include "ui/Icons.h"
#include "ui/Theme.h"

#include "core/Clock.h"
#include "office/Words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// Text that can be selected with mouse and keyboard, so that it can be read out and copied.
QLabel *fact()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AccountDialog::AccountDialog(const WindowParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_person(fact())
    , m_portal(fact())
    , m_network(fact())
    , m_standing(fact())
    , m_roles(fact())
    , m_age(fact())
    , m_message(fact())
{
    setWindowTitle(tr("Account and password"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(personBox());
    column->addWidget(passwordBox());
    column->addWidget(invitationBox());
    column->addWidget(leaveBox());
    column->addWidget(m_message);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(&m_parts.session, &Session::stateChanged, this, &AccountDialog::refresh);
    connect(&m_parts.session, &Session::infoChanged, this, &AccountDialog::refresh);
    connect(&m_parts.session, &Session::unkept, this, [this] {
        say(tr("The password works, but the keychain of this machine could not keep it; you will be asked for it again."), true);
    });
    m_message->hide();
    refresh();
    resize(520, sizeHint().height());
}

QWidget *AccountDialog::personBox()
{
    auto *box = new QGroupBox(tr("Who I am"));
    auto *form = new QFormLayout(box);
    form->addRow(tr("Person:"), m_person);
    form->addRow(tr("Portal:"), m_portal);
    form->addRow(tr("Network:"), m_network);
    form->addRow(tr("Roles:"), m_roles);
    form->addRow(tr("Standing:"), m_standing);
    return box;
}

QWidget *AccountDialog::passwordBox()
{
    auto *box = new QGroupBox(tr("Password"));
    auto *column = new QVBoxLayout(box);
    column->addWidget(m_age);
    auto *row = new QHBoxLayout;
    m_renew = new QPushButton(icon("view-refresh"_L1), tr("&Renew the password"));
    m_renew->setToolTip(tr("The portal makes a new one, this machine's keychain keeps it, and only then the old one ends."));
    m_renew->setAccessibleDescription(m_renew->toolTip());
    connect(m_renew, &QPushButton::clicked, this, &AccountDialog::renew);
    m_signIn = new QPushButton(icon("user-identity"_L1), tr("&Sign in again…"));
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT signInWanted();
    });
    row->addWidget(m_renew);
    row->addWidget(m_signIn);
    row->addStretch(1);
    column->addLayout(row);
    return box;
}

QWidget *AccountDialog::invitationBox()
{
    auto *box = new QGroupBox(tr("Invitation code"));
    auto *column = new QVBoxLayout(box);
    auto *text = new QLabel(tr("&Code of a letter from the administrator; it works once, for seven days:"));
    text->setWordWrap(true);
    column->addWidget(text);
    auto *row = new QHBoxLayout;
    m_code = new QLineEdit;
    m_code->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    text->setBuddy(m_code);
    auto *use = new QPushButton(tr("&Use the code…"));
    use->setEnabled(false);
    use->setAutoDefault(false);
    connect(m_code, &QLineEdit::textChanged, use, [use](const QString &code) { use->setEnabled(!code.trimmed().isEmpty()); });
    connect(m_code, &QLineEdit::returnPressed, use, &QPushButton::click);
    connect(use, &QPushButton::clicked, this, [this] {
        const QString code = m_code->text().trimmed();
        accept();
        Q_EMIT invitationWanted(code);
    });
    row->addWidget(m_code, 1);
    row->addWidget(use);
    column->addLayout(row);
    return box;
}

QWidget *AccountDialog::leaveBox()
{
    auto *box = new QGroupBox(tr("This machine"));
    auto *row = new QHBoxLayout(box);
    m_signOut = new QPushButton(tr("Sign &out"));
    connect(m_signOut, &QPushButton::clicked, this, [this] { askLeave(false); });
    m_forget = new QPushButton(tr("&Forget me on this machine…"));
    connect(m_forget, &QPushButton::clicked, this, [this] { askLeave(true); });
    row->addWidget(m_signOut);
    row->addWidget(m_forget);
    row->addStretch(1);
    return box;
}

QString AccountDialog::standing() const
{
    switch (m_parts.session.state()) {
    case Session::State::SignedOut:
        return tr("Signed out. Your drafts are kept; nothing is sent until somebody signs in.");
    case Session::State::SigningIn:
        return tr("Asking the portal…");
    case Session::State::SignedIn:
        return tr("Signed in; the portal knows you.");
    case Session::State::Unconfirmed:
        return tr("The portal was not reached yet. You work offline; what you do is sent later.");
    case Session::State::Paused:
        return tr("The portal does not accept the password any more. Nothing is sent until you sign in again.");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString AccountDialog::age() const
{
    if (info().credentialSince == UtcTime {})
        return tr("How old the password is will show once the portal was reached.");
    const auto days = std::chrono::floor<std::chrono::days>(m_parts.clock.now() - info().credentialSince).count();
    const QString since = Words::time(info().credentialSince, m_parts.desk.rulebookToday().calendar);
    return days < 1 ? tr("In use since today (%1).").arg(since)
                    : tr("In use for %n day(s), since %1.", nullptr, static_cast<int>(days)).arg(since);
}

void AccountDialog::showRoles()
{
    const Rulebook &book = m_parts.desk.rulebookToday();
    // Before the portal has answered, the rulebook on this machine knows what it said last.
    QMap<SiteId, Roles> roles = info().roles;
    if (const Person *me = book.person(m_parts.desk.me()); roles.isEmpty() && me)
        roles = me->roles;
    QStringList lines;
    for (const auto &[id, held] : roles.asKeyValueRange()) {
        QStringList names;
        for (const Role role : allRoles) {
            if (held.contains(role))
                names += Words::role(role);
        }
        const Site *site = book.site(id);
        lines += tr("%1: %2", "site: roles").arg(site ? site->name : id.toString(), names.join(u", "_s));
    }
    m_roles->setText(lines.isEmpty() ? tr("None on this portal.") : lines.join(u'\n'));
}

void AccountDialog::refresh()
{
    const Rulebook &book = m_parts.desk.rulebookToday();
    const Profile &profile = m_parts.profile;
    const Person *me = book.person(m_parts.desk.me());
    const Unit *unit = me ? book.unit(me->unit) : nullptr;
    QStringList who { !info().name.isEmpty() ? info().name : me ? me->name : profile.displayName };
    if (me && !me->title.isEmpty())
        who += me->title;
    if (unit)
        who += unit->name;
    m_person->setText(who.join(u" – "_s));
    const QString portal = info().portal.isEmpty() ? profile.portalName : info().portal;
    m_portal->setText(portal.isEmpty() ? profile.base.host() : tr("%1 (%2)", "name (address)").arg(portal, profile.base.host()));
    m_network->setText(Words::network(profile.network));
    m_standing->setText(standing());
    m_age->setText(age());
    showRoles();
    const auto state = m_parts.session.state();
    const bool known = state == Session::State::SignedIn;
    m_renew->setEnabled(known && !m_busy);
    m_signIn->setVisible(state == Session::State::Paused || state == Session::State::SignedOut);
    m_signOut->setEnabled(state != Session::State::SignedOut && !m_busy);
    m_forget->setEnabled(!profile.temporary && !m_busy);
}

void AccountDialog::renew()
{
    m_busy = true;
    refresh();
    say(tr("Asking the portal…"), false);
    m_parts.session.renew(this, [this](const Result<SessionInfo> &renewed) {
        m_busy = false;
        refresh();
        if (renewed)
            say(tr("The password is new, and kept in this machine's keychain. The old one has ended."), false);
        else
            say(tr("The password was not renewed; the old one stays in use. %1").arg(Words::sentence(renewed.error())), true);
    });
}

void AccountDialog::askLeave(bool forget)
{
    const int waiting = m_parts.sync.status().waiting;
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(waiting > 0 ? QMessageBox::Warning : QMessageBox::Question);
    box->setWindowTitle(windowTitle());
    box->setText(forget ? tr("Forget your password and your name on this machine?")
                        : tr("Sign out until the password is typed again?"));
    const QString kept = tr("Your drafts stay on this machine, encrypted, until you come back.");
    box->setInformativeText(waiting > 0 ? tr("%n change(s) wait to be sent and go out when you sign in here again.", nullptr, waiting) + u'\n' + kept
                                        : kept);
    auto *yes = box->addButton(forget ? tr("Forget me") : tr("Sign out"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QAbstractButton::clicked, this, [this, forget] { leave(forget); });
    box->open();
}

void AccountDialog::leave(bool forget)
{
    m_busy = true;
    refresh();
    m_parts.session.signOut(true, this, [this, forget](const Result<void> &left) {
        m_busy = false;
        refresh();
        if (!left)
            return say(Words::sentence(left.error()), true);
        if (forget) {
            if (const auto dropped = m_parts.settings.dropProfile(m_parts.profile); !dropped)
                return say(Words::sentence(dropped.error()), true);
        }
        accept();
        Q_EMIT signedOut(forget);
    });
}

void AccountDialog::say(const QString &text, bool bad)
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, bad ? dangerInk(own) : own.color(QPalette::WindowText));
    m_message->setPalette(own);
    m_message->setText(text);
    m_message->show();
}

} // namespace toasoan
