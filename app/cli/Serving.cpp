#include "cli/Serving.h"

#include "cli/Words.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace toasoan::cli {

QString rendered(const Outcome &outcome, bool json)
{
    if (!json)
        return outcome.text;
    QJsonObject object = outcome.json;
    object[u"exit"_s] = outcome.code;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// A verb, once its words were understood.
void perform(Office &office, const Arguments &arguments, Report report)
{
    const Verb *verb = findVerb(arguments.verb);
    if (arguments.operands.size() < verb->fewest)
        return report(failed(Error { Error::Kind::BadInput, verb->name, u"operand_missing"_s }));
    verb->perform(office, arguments, std::move(report));
}

const QList<Option> *optionsOf(const QString &name)
{
    const Verb *verb = findVerb(name);
    return verb ? &verb->options : nullptr;
}

namespace {

/// Names of files are meant from the folder they were typed in, which is not the running program's.
Arguments withPathsFrom(const QString &folder, Arguments arguments, const Verb &verb)
{
    const auto isPath = [](const QString &value) { return value == "FILE"_L1 || value == "FOLDER"_L1; };
    const QStringList kinds = verb.operands.split(u' ');
    for (qsizetype i = 0; i < std::min(kinds.size(), arguments.operands.size()); ++i) {
        if (isPath(kinds.at(i)))
            arguments.operands[i] = QDir(folder).absoluteFilePath(arguments.operands.at(i));
    }
    for (const Option &option : verb.options) {
        if (!isPath(option.value) || !arguments.has(option.name))
            continue;
        for (QString &value : arguments.options[option.name])
            value = QDir(folder).absoluteFilePath(value);
    }
    return arguments;
}

} // namespace

void refuseHanded(const Error &why, const HandedVerb &handed, const std::shared_ptr<HandedReply> &reply)
{
    const Outcome outcome = failed(why);
    const bool json = handed.words.contains("--json"_L1);
    json ? reply->out(rendered(outcome, true)) : reply->error(outcome.text);
    reply->exit(outcome.code);
}

void performHanded(Office &office, const HandedVerb &handed, const std::shared_ptr<HandedReply> &reply)
{
    const auto arguments = parseArguments(handed.words, globalOptions(), optionsOf);
    // What came over the socket is believed no more than what is typed: it may hold no verb at all, or one that
    // is not for a running program.
    const Verb *verb = arguments ? findVerb(arguments->verb) : nullptr;
    if (!verb || verb->needs != Verb::Needs::Desk || !verb->perform) {
        reply->error(Words::sentence(arguments ? Error { Error::Kind::BadInput, {}, u"unknown_verb"_s }
                                               : arguments.error()));
        return reply->exit(Usage);
    }
    perform(office, withPathsFrom(handed.folder, *arguments, *verb),
            [reply, json = arguments->has(u"json"_s)](const Outcome &outcome) {
                const QString text = rendered(outcome, json);
                outcome.code == Ok || json ? reply->out(text) : reply->error(text);
                reply->exit(outcome.code);
            });
}

} // namespace toasoan::cli
