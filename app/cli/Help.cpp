#include "cli/Help.h"

#include "cli/Words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace toasoan::cli {

QString Words::verbSummary(const QString &verb)
{
    static const QHash<QString, const char *> summaries {
        { u"help"_s, QT_TR_NOOP("This text, or all about one verb") },
        { u"sign-in"_s, QT_TR_NOOP("Sign in with a name and the password from standard input, or with an invitation code") },
        { u"who-am-i"_s, QT_TR_NOOP("Who I am to the portal, my roles, the age of my password") },
        { u"renew"_s, QT_TR_NOOP("Replace the password by a new one") },
        { u"sign-out"_s, QT_TR_NOOP("Forget the password on this machine") },
        { u"serve"_s, QT_TR_NOOP("Keep the cache open and in sync, and do the verbs typed elsewhere") },
        { u"new"_s, QT_TR_NOOP("A new draft from the fields given as options") },
        { u"import"_s, QT_TR_NOOP("A new draft from a .txt, .html or picture file") },
        { u"save"_s, QT_TR_NOOP("Change fields of an item and cut a revision") },
        { u"attach"_s, QT_TR_NOOP("Add a picture, film, recording or document to an item") },
        { u"restore-revision"_s, QT_TR_NOOP("Make an older revision the present text") },
        { u"discard"_s, QT_TR_NOOP("Throw a draft away that was never sent") },
        { u"list"_s, QT_TR_NOOP("The items of a place (drafts, sent, incoming, waiting, live …)") },
        { u"search"_s, QT_TR_NOOP("Items by words, with or without tone marks") },
        { u"show"_s, QT_TR_NOOP("One item with its text, clocks and what you can do") },
        { u"check"_s, QT_TR_NOOP("What the checks find in an item") },
        { u"comments"_s, QT_TR_NOOP("Remarks on an item") },
        { u"revisions"_s, QT_TR_NOOP("Revisions kept of an item") },
        { u"outbox"_s, QT_TR_NOOP("What waits to be sent, and why") },
        { u"export"_s, QT_TR_NOOP("An item as text, as a page, or as canonical body") },
        { u"rulebook"_s, QT_TR_NOOP("Sites, channels and kinds of the rulebook in force") },
        { u"deadline"_s, QT_TR_NOOP("The clocks of an item, or what would be due when") },
        { u"undo"_s, QT_TR_NOOP("Take back the last decision while it is unsent") },
        { u"send-now"_s, QT_TR_NOOP("Send without waiting for the moment of undo") },
        { u"comment"_s, QT_TR_NOOP("Remark on an item or a passage of it") },
        { u"sync"_s, QT_TR_NOOP("Send what waits and fetch what is new") },
        { u"verify"_s, QT_TR_NOOP("Check the audit trail of an item link by link") },
        { u"read-back"_s, QT_TR_NOOP("Read the public page and compare it with what was approved") },
        { u"purge"_s, QT_TR_NOOP("Erase a text that must not exist, everywhere") },
        { u"backup"_s, QT_TR_NOOP("Copy all data of the portal into a folder and verify it") },
        { u"verify-backup"_s, QT_TR_NOOP("Read a backup again and compare it with its manifest") },
        { u"restore"_s, QT_TR_NOOP("Put a backup into an empty portal") },
        { u"policy"_s, QT_TR_NOOP("What is in force on this machine, and who laid it down") },
        { u"integrity"_s, QT_TR_NOOP("Check the cache file of this machine") },
    };
    const auto found = summaries.constFind(verb);
    return found == summaries.cend() ? action(QString(verb).replace(u'-', u'_')) : tr(*found);
}

QString overview()
{
    QStringList lines { Words::tr("toasoan-cli [OPTIONS] VERB [OPERANDS] [OPTIONS] – the newsroom by commands"), {} };
    for (const Verb &verb : verbs())
        lines += u"  %1 %2"_s.arg(verb.name, -18).arg(Words::verbSummary(verb.name));
    lines += QString();
    lines += Words::tr("Options for every verb:");
    for (const Option &option : globalOptions())
        lines += u"  --%1 %2"_s.arg(option.name, option.value);
    lines += QString();
    lines += Words::tr("Exit codes: 0 done, 2 usage, 3 not found, 4 kept but not sent yet, 5 sign in, 6 not allowed, 7 conflict, "
                       "8 refused by a check, 9 disk, 10 not the portal, 11 bad input, 12 differs.");
    return lines.join(u'\n');
}

QString helpFor(const Verb &verb)
{
    QStringList lines { u"toasoan-cli %1 %2"_s.arg(verb.name, verb.operands).trimmed(),
                        u"  "_s + Words::verbSummary(verb.name) };
    for (const Option &option : verb.options)
        lines += u"  --%1 %2%3"_s.arg(option.name, option.value, option.repeatable ? u" …"_s : QString());
    return lines.join(u'\n');
}

} // namespace toasoan::cli
