#include "cli/Words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace toasoan::cli {

QString Words::sentence(const Error &error)
{
    static const QHash<QString, const char *> hints {
        { u"no_profile"_s, QT_TR_NOOP("Nobody has signed in on this machine yet. Use the verb sign-in first, or --training FILE --as PERSON to practise.") },
        { u"findings_open"_s, QT_TR_NOOP("There are points to look at first. The text is kept; mend them, or answer each with --acknowledge CHECK=REASON.") },
        { u"reason_missing"_s, QT_TR_NOOP("This needs a reason. Nothing was changed; add --reason TEXT.") },
        { u"time_missing"_s, QT_TR_NOOP("This needs a time in the future. Nothing was changed; add --at \"dd/mm/yyyy hh:mm\".") },
        { u"targets_missing"_s, QT_TR_NOOP("No channel is named. Nothing was changed; add --channel CHANNEL.") },
        { u"unknown_verb"_s, QT_TR_NOOP("There is no such verb. Use: toasoan-cli help") },
        { u"unknown_option"_s, QT_TR_NOOP("There is no such option here. Nothing was done; use: toasoan-cli help VERB") },
        { u"value_missing"_s, QT_TR_NOOP("An option lacks its value. Nothing was done; use: toasoan-cli help VERB") },
        { u"value_unwanted"_s, QT_TR_NOOP("An option was given a value that it does not take. Nothing was done; use: toasoan-cli help VERB") },
        { u"option_twice"_s, QT_TR_NOOP("An option stands there twice. Nothing was done; use: toasoan-cli help VERB") },
        { u"operand_missing"_s, QT_TR_NOOP("Something is missing behind the verb. Nothing was done; use: toasoan-cli help VERB") },
        { u"bad_value"_s, QT_TR_NOOP("An option has a value that cannot be used. Nothing was done; use: toasoan-cli help VERB") },
        { u"keychain_missing"_s, QT_TR_NOOP("This machine has no keychain service, so nothing secret can be kept. Use --temporary to work without leaving a trace.") },
    };
    const auto found = hints.constFind(error.problem);
    return found == hints.cend() ? toasoan::Words::sentence(error) : tr(*found);
}

} // namespace toasoan::cli
