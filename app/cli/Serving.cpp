#include "cli/Serving.h"

#include "cli/Words.h"

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

void performHanded(Office &office, const HandedVerb &verb, const std::shared_ptr<HandedReply> &reply)
{
    const auto arguments = parseArguments(verb.words, globalOptions(), optionsOf);
    if (!arguments || arguments->verb == "serve"_L1) {
        reply->error(Words::sentence(arguments ? Error { Error::Kind::BadInput, {}, u"unknown_verb"_s }
                                               : arguments.error()));
        return reply->exit(Usage);
    }
    perform(office, *arguments, [reply, json = arguments->has(u"json"_s)](const Outcome &outcome) {
        reply->out(rendered(outcome, json));
        reply->exit(outcome.code);
    });
}

} // namespace toasoan::cli
