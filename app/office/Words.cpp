#include "office/Words.h"

using namespace Qt::StringLiterals;

namespace toasoan {

QString Words::named(const Names &names, const QString &code, const QString &otherwise)
{
    const auto found = names.constFind(code);
    return found == names.cend() ? otherwise : tr(*found);
}

QString Words::ofProblem(const QString &problem)
{
    static const Names sentences {
        { u"not_found"_s, QT_TR_NOOP("There is no such item here. Nothing was changed; look at the list for the right number.") },
        { u"ambiguous"_s, QT_TR_NOOP("Several items end with these characters. Nothing was changed; type more of the number.") },
        { u"no_profile"_s, QT_TR_NOOP("Nobody has signed in on this machine yet. Sign in first, or practise in training mode.") },
        { u"no_credential"_s, QT_TR_NOOP("The keychain of this machine holds no password for this account. Your drafts are kept; sign in again.") },
        { u"cache_busy"_s, QT_TR_NOOP("Another program keeps this cache open and does not answer. Nothing was changed; close it and try again.") },
        { u"holder_died"_s, QT_TR_NOOP("The program that keeps this cache open ended in the middle: this may have been done. Look at the item before you repeat it.") },
        { u"secrecy_mark"_s, QT_TR_NOOP("The text carries a mark of secrecy. Nothing of it was written on this machine; handle it as the secrecy rules say.") },
        { u"check_failed"_s, QT_TR_NOOP("A check stops this. The text is kept as it is; mend the points below and try again.") },
        { u"findings_open"_s, QT_TR_NOOP("There are points to look at first. The text is kept; mend them, or answer each with a reason.") },
        { u"not_your_role"_s, QT_TR_NOOP("Your role on this site does not allow this. Nothing was changed.") },
        { u"four_eyes"_s, QT_TR_NOOP("Nobody decides alone about his own work: somebody else has to do this. Nothing was changed.") },
        { u"wrong_state"_s, QT_TR_NOOP("The item is not in a state where this is possible. Nothing was changed; look at it again.") },
        { u"not_live"_s, QT_TR_NOOP("The item is not on the portal now. Nothing was changed.") },
        { u"not_editable"_s, QT_TR_NOOP("You may not edit the item in its present state. Nothing was changed.") },
        { u"reason_missing"_s, QT_TR_NOOP("This needs a reason. Nothing was changed; write why.") },
        { u"time_missing"_s, QT_TR_NOOP("This needs a time in the future. Nothing was changed; choose one.") },
        { u"targets_missing"_s, QT_TR_NOOP("No channel is named. Nothing was changed; choose a channel.") },
        { u"text_missing"_s, QT_TR_NOOP("The text of this item is not on this machine yet. Connect and sync, then try again.") },
        { u"changed_meanwhile"_s, QT_TR_NOOP("The item changed while you decided. Nothing was sent; look at it again and repeat.") },
        { u"fingerprint_mismatch"_s, QT_TR_NOOP("This is not the text that was approved. Nothing was published; have it approved again.") },
        { u"parent_mismatch"_s, QT_TR_NOOP("Somebody else saved before you. Both texts are kept; look at the differences and decide.") },
        { u"wan_only"_s, QT_TR_NOOP("This content belongs to the Party's own network and never goes to the Internet. Nothing was sent.") },
        { u"in_flight"_s, QT_TR_NOOP("It may have been sent already and cannot be taken back. Look at the item after the next sync.") },
        { u"nothing_to_undo"_s, QT_TR_NOOP("Nothing of this item waits to be sent.") },
        { u"maybe_arrived"_s, QT_TR_NOOP("The line broke in the middle: it may have had its effect. Sync, then look at the item before you repeat it.") },
        { u"history_broken"_s, QT_TR_NOOP("The audit trail does not hold together. Tell the administrator; nothing was changed here.") },
        { u"file_unreadable"_s, QT_TR_NOOP("The file cannot be read. Nothing was taken from it; check its name and whether it is open elsewhere.") },
        { u"file_too_large"_s, QT_TR_NOOP("The file is too large. Nothing was taken from it; make it smaller or split it.") },
        { u"file_type"_s, QT_TR_NOOP("This kind of file is not on the portal's list. Nothing was taken from it; save it in another format.") },
        { u"file_empty"_s, QT_TR_NOOP("The file is empty. Nothing was taken from it.") },
        { u"keychain_missing"_s, QT_TR_NOOP("This machine has no keychain service, so nothing secret can be kept. Use a temporary session to work without leaving a trace.") },
        { u"wrong_key"_s, QT_TR_NOOP("The cache cannot be opened with the key in the keychain. The file was left untouched; call the IT officer.") },
        { u"newer_cache"_s, QT_TR_NOOP("The cache was written by a newer version of this program. The file was left untouched; install the newer version.") },
        { u"not_withdrawn"_s, QT_TR_NOOP("NOT WITHDRAWN – this machine has no network. Nothing was queued; call the duty officer now.") },
        { u"keychain_denied"_s, QT_TR_NOOP("The keychain of this machine is locked or refused. Your drafts are kept; unlock it and try again.") },
        { u"no_backup"_s, QT_TR_NOOP("There is no finished backup in this folder. Nothing was changed.") },
        { u"backup_damaged"_s, QT_TR_NOOP("A file of the backup is not what its manifest says. Nothing was restored; use another copy.") },
        { u"folder_not_empty"_s, QT_TR_NOOP("The folder is not empty. Nothing was written; name a new one.") },
        { u"text_too_large"_s, QT_TR_NOOP("The text is too large for the portal. It is kept here; split it.") },
        { u"lock_held"_s, QT_TR_NOOP("Somebody else is editing the item. Your text is kept on this machine.") },
        { u"not_canonical"_s, QT_TR_NOOP("The text is not in the portal's form. It is kept here; save it again in this program.") },
        { u"bad_address"_s, QT_TR_NOOP("This is not the address of a site. Nothing was sent; type it as it stands in the letter, for example cong.example.vn.") },
        { u"unsafe_address"_s, QT_TR_NOOP("The portal is reached over https only. Nothing was sent; type the address without http://.") },
        { u"no_portal"_s, QT_TR_NOOP("This site answers, but it is no portal that this program works with. Check the address, or ask the administrator whether the plugin is active.") },
        { u"plain_links"_s, QT_TR_NOOP("The portal's plugin is there, but its site has plain links. Ask the administrator to switch pretty links on.") },
        { u"no_browser"_s, QT_TR_NOOP("No browser could be opened, or the portal offers no page for it. Sign in with the letter's code, or with name and password.") },
        { u"browser_refused"_s, QT_TR_NOOP("The browser came back without a password. Nothing was kept; try again, or sign in with the letter's code.") },
        { u"tls_clock"_s, QT_TR_NOOP("The clock of this machine seems to be behind: the portal's certificate is not valid yet. Nothing was sent; set date and time, then try again.") },
        { u"tls_expired"_s, QT_TR_NOOP("By this machine's clock the portal's certificate has expired. Nothing was sent; check date and time of this machine first, and if they are right, tell the portal's administrator.") },
        { u"tls_other_host"_s, QT_TR_NOOP("The certificate belongs to another site. Nothing was sent; check the address, and tell the IT officer if it is right.") },
        { u"tls_issuer"_s, QT_TR_NOOP("This machine does not know who issued the portal's certificate; somebody may be listening in. Nothing was sent; tell the IT officer.") },
        { u"tls"_s, QT_TR_NOOP("No secure connection to the portal came about. Nothing was sent; tell the IT officer.") },
        { u"laid_down"_s, QT_TR_NOOP("This was laid down by your organisation. Nothing was changed; ask the IT officer.") },
        { u"portal_not_allowed"_s, QT_TR_NOOP("Your organisation lets this program speak to certain portals only, and this is none of them. Nothing was sent; ask the IT officer.") },
        { u"nothing_sent"_s, QT_TR_NOOP("No version of this item was kept or sent yet, so there is nothing to remark on. Save it first.") },
        { u"temporary_only"_s, QT_TR_NOOP("On this machine one works in temporary sessions only. Sign in; nothing is kept when the program ends.") },
        { u"session_locked"_s, QT_TR_NOOP("The session is locked. Nothing was done; unlock it in its window first.") },
        { u"no_unlock_code"_s, QT_TR_NOOP("No unlocking code was chosen on this machine. All that was written is kept; sign in at the portal again.") },
        { u"code_too_short"_s, QT_TR_NOOP("The code is too short. Nothing was changed; take at least six characters.") },
        { u"period_closed"_s, QT_TR_NOOP("The period is closed. Nothing was changed.") },
        { u"damaged"_s, QT_TR_NOOP("The cache is damaged. The file was left untouched; call the IT officer.") },
    };
    return named(sentences, problem, {});
}

QString Words::sentence(const Error &error)
{
    if (const QString known = ofProblem(error.problem); !known.isEmpty())
        return known;
    switch (error.kind) {
    case Error::Kind::Offline:
        return tr("The portal was not reached. What you did is kept on this machine and will be sent by itself when the line is back.");
    case Error::Kind::Timeout:
        return tr("The portal did not answer in time. What you did is kept and will be sent again; nothing is done twice.");
    case Error::Kind::Unauthorized:
        return tr("The portal does not accept the password any more. Your work is kept; sign in again.");
    case Error::Kind::Forbidden:
        return tr("The portal does not allow you to do this. Your text is kept on this machine.");
    case Error::Kind::Conflict:
        return tr("The item has moved on meanwhile. Your text is kept; look at the item again.");
    case Error::Kind::Rejected:
        return tr("The portal refuses this content. Your text is kept; mend it and send it again.");
    case Error::Kind::RateLimited:
        return tr("The portal is busy. What you did is kept and will be sent a little later.");
    case Error::Kind::Protocol:
        return tr("What answered is not the portal (a login page of the network?). What you did is kept; check the connection.");
    case Error::Kind::Storage:
        return tr("This machine could not write to its disk. What was saved before is kept; free some space and try again.");
    case Error::Kind::BadInput:
        return tr("This cannot be used as it is. Nothing was changed.");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString Words::state(const StateId &state, bool live)
{
    static const Names names {
        { u"draft"_s, QT_TR_NOOP("Draft") },
        { u"submitted"_s, QT_TR_NOOP("Waiting to be received") },
        { u"editing"_s, QT_TR_NOOP("Being edited") },
        { u"awaiting_approval"_s, QT_TR_NOOP("Waiting for approval") },
        { u"approved"_s, QT_TR_NOOP("Waiting to be published") },
        { u"scheduled"_s, QT_TR_NOOP("Scheduled") },
        { u"published"_s, QT_TR_NOOP("Published") },
        { u"returned"_s, QT_TR_NOOP("Returned for changes") },
        { u"declined"_s, QT_TR_NOOP("Not used") },
    };
    if (state.toString() == "published"_L1 && !live)
        return tr("Withdrawn");
    return named(names, state.toString(), state.toString());
}

QString Words::action(const QString &action)
{
    static const Names names {
        { u"submit"_s, QT_TR_NOOP("Submit to the board") },
        { u"recall"_s, QT_TR_NOOP("Recall") },
        { u"receive"_s, QT_TR_NOOP("Receive") },
        { u"forward"_s, QT_TR_NOOP("Forward for approval") },
        { u"send_back"_s, QT_TR_NOOP("Send back to editing") },
        { u"return"_s, QT_TR_NOOP("Return to the author") },
        { u"decline"_s, QT_TR_NOOP("Not used") },
        { u"approve"_s, QT_TR_NOOP("Approve") },
        { u"approve_on_paper"_s, QT_TR_NOOP("Approve on paper") },
        { u"revoke"_s, QT_TR_NOOP("Revoke approval") },
        { u"schedule"_s, QT_TR_NOOP("Schedule") },
        { u"unschedule"_s, QT_TR_NOOP("Unschedule") },
        { u"publish"_s, QT_TR_NOOP("Publish") },
        { u"correct"_s, QT_TR_NOOP("Correct the published item") },
        { u"abandon"_s, QT_TR_NOOP("Abandon the correction") },
        { u"withdraw"_s, QT_TR_NOOP("Withdraw") },
        { u"confirm_withdrawal"_s, QT_TR_NOOP("Confirm the emergency removal") },
        { u"revision"_s, QT_TR_NOOP("Send the text") },
        { u"comment"_s, QT_TR_NOOP("Comment") },
    };
    return named(names, action, action);
}

QString Words::place(const QString &place)
{
    static const Names names {
        { u"drafts"_s, QT_TR_NOOP("Drafts") },
        { u"sent"_s, QT_TR_NOOP("Sent") },
        { u"returned"_s, QT_TR_NOOP("Returned for changes") },
        { u"mine_live"_s, QT_TR_NOOP("My published items") },
        { u"incoming"_s, QT_TR_NOOP("Waiting to be received") },
        { u"editing"_s, QT_TR_NOOP("Being edited") },
        { u"waiting"_s, QT_TR_NOOP("Waiting for approval") },
        { u"approved"_s, QT_TR_NOOP("Waiting to be published") },
        { u"scheduled"_s, QT_TR_NOOP("Scheduled") },
        { u"live"_s, QT_TR_NOOP("Published") },
        { u"withdrawn"_s, QT_TR_NOOP("Withdrawn") },
        { u"all"_s, QT_TR_NOOP("All items") },
    };
    return named(names, place, place);
}

QString Words::time(UtcTime time, const Calendar &calendar)
{
    const auto [date, clock] = calendar.toLocal(time);
    return day(date) + u' ' + clock.toString(u"HH:mm"_s);
}

QString Words::day(QDate date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

QString Words::officeTime(std::chrono::minutes left)
{
    const auto minutes = std::abs(left.count());
    return minutes < 60 ? tr("%n minute(s)", nullptr, static_cast<int>(minutes))
                        : tr("%n hour(s)", nullptr, static_cast<int>((minutes + 30) / 60));
}

QString Words::deadlineShort(const Deadline &deadline)
{
    switch (deadline.standing) {
    case Deadline::Standing::Unset:
    case Deadline::Standing::Kept:
        return {};
    case Deadline::Standing::Running:
    case Deadline::Standing::Near:
        return tr("%1 of office time left").arg(officeTime(deadline.officeTimeLeft));
    case Deadline::Standing::Late:
        return tr("late by %1").arg(officeTime(deadline.officeTimeLeft));
    case Deadline::Standing::Missed:
        return tr("done late");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString Words::role(Role role)
{
    switch (role) {
    case Role::Contributor:
        return tr("Collaborator");
    case Role::Editor:
        return tr("Member of the board");
    case Role::Approver:
        return tr("Head of the board");
    case Role::Standing:
        return tr("Standing member of the board");
    case Role::Publisher:
        return tr("Publisher");
    case Role::Administrator:
        return tr("Administrator");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString Words::network(Network network)
{
    return network == Network::Wan ? tr("The Party's network (WAN)") : tr("Internet");
}

QString Words::deadline(const Deadline &deadline, const Calendar &calendar)
{
    const QString due = deadline.due ? time(*deadline.due, calendar) : QString();
    switch (deadline.standing) {
    case Deadline::Standing::Unset:
        return tr("no deadline yet");
    case Deadline::Standing::Running:
    case Deadline::Standing::Near:
        return tr("%1 of office time left, until %2").arg(officeTime(deadline.officeTimeLeft), due);
    case Deadline::Standing::Late:
        return tr("late by %1 of office time, was due %2").arg(officeTime(deadline.officeTimeLeft), due);
    case Deadline::Standing::Kept:
        return tr("done in time, was due %1").arg(due);
    case Deadline::Standing::Missed:
        return tr("done late, was due %1").arg(due);
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString Words::severity(Severity severity)
{
    switch (severity) {
    case Severity::Block:
        return tr("must be mended");
    case Severity::Warn:
        return tr("look at it");
    case Severity::Note:
        return tr("note");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace toasoan
