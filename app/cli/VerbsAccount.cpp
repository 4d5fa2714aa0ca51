// Accounts: signing in with a password or an invitation, who I am, renewing the credential, signing out, help.
// Secrets are read from standard input, never from the command line, where every process could see them.

#include "cli/Help.h"
#include "cli/Verbs.h"
#include "cli/Words.h"

#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace toasoan::cli {

namespace {

Outcome whoOutcome(const SessionInfo &info, const Calendar *calendar)
{
    QStringList lines { Words::tr("%1 (%2) at %3").arg(info.name, info.person.toString(), info.portal) };
    QJsonObject roles;
    for (const auto &[site, held] : info.roles.asKeyValueRange()) {
        QStringList names;
        for (const Role role : held)
            names += toString(role);
        names.sort();
        lines += u"  %1: %2"_s.arg(site.toString(), names.join(u", "_s));
        roles[site.toString()] = QJsonArray::fromStringList(names);
    }
    if (calendar)
        lines += Words::tr("  Password since %1").arg(Words::time(info.credentialSince, *calendar));
    return { Ok, lines.join(u'\n'),
             { { u"person"_s, info.person.toString() },
               { u"name"_s, info.name },
               { u"portal"_s, info.portal },
               { u"network"_s, toString(info.network) },
               { u"credentialSince"_s, toRfc3339(info.credentialSince) },
               { u"roles"_s, roles } } };
}

void signIn(Office &office, const Arguments &arguments, Report report)
{
    const auto entered = [&office, report](const Result<SessionInfo> &info) {
        if (!info)
            return report(failed(info.error()));
        office.enterAfterSignIn(*info, &office, [&office, info = *info, report](const Result<void> &done) {
            done ? report(whoOutcome(info, &office.desk().rulebookToday().calendar)) : report(failed(done.error()));
        });
    };
    if (arguments.has(u"invitation"_s))
        return office.session().acceptInvitation(arguments.value(u"invitation"_s), &office, entered);
    QTextStream input(stdin);
    const QString secret = input.readLine();
    office.session().signIn(arguments.value(u"user"_s), secret, &office, entered);
}

void whoAmI(Office &office, const Arguments &, Report report)
{
    office.session().confirm(&office, [&office, report](const Result<SessionInfo> &info) {
        info ? report(whoOutcome(*info, &office.desk().rulebookToday().calendar)) : report(failed(info.error()));
    });
}

void renew(Office &office, const Arguments &, Report report)
{
    office.session().renew(&office, [&office, report](const Result<SessionInfo> &info) {
        info ? report(whoOutcome(*info, &office.desk().rulebookToday().calendar)) : report(failed(info.error()));
    });
}

void signOut(Office &office, const Arguments &, Report report)
{
    const Profile profile = office.session().profile();
    office.session().signOut(true, &office, [&office, profile, report](const Result<void> &done) {
        if (!done)
            return report(failed(done.error()));
        if (const auto dropped = office.settings().dropProfile(profile); !dropped)
            return report(failed(dropped.error()));
        report({ Ok, Words::tr("Signed out; the password is gone from the keychain. Your drafts stay encrypted on this machine."), {} });
    });
}

void help(Office &, const Arguments &arguments, Report report)
{
    const QString topic = arguments.operands.value(0);
    if (!topic.isEmpty() && !findVerb(topic))
        return report(failed(Error { Error::Kind::BadInput, topic, u"unknown_verb"_s }));
    report({ Ok, topic.isEmpty() ? overview() : helpFor(*findVerb(topic)), {} });
}

} // namespace

QList<Verb> accountVerbs()
{
    return {
        { u"help"_s, u"[VERB]"_s, 0, Verb::Needs::Nothing, {}, help },
        { u"sign-in"_s, {}, 0, Verb::Needs::Portal,
          { { u"portal"_s, u"ADDRESS"_s }, { u"user"_s, u"NAME"_s }, { u"invitation"_s, u"CODE"_s } }, signIn },
        { u"who-am-i"_s, {}, 0, Verb::Needs::Desk, {}, whoAmI },
        { u"renew"_s, {}, 0, Verb::Needs::Desk, {}, renew },
        { u"sign-out"_s, {}, 0, Verb::Needs::Desk, {}, signOut },
        { u"serve"_s, {}, 0, Verb::Needs::Desk, {}, nullptr },
    };
}

} // namespace toasoan::cli
