#include "cli/Arguments.h"

#include "core/Lookup.h"

using namespace Qt::StringLiterals;

namespace toasoan::cli {

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const QStringList all = options.value(option);
    return all.isEmpty() ? otherwise : all.last();
}

Result<Arguments> parseArguments(const QStringList &words, const QList<Option> &globals,
                                 const std::function<const QList<Option> *(const QString &)> &optionsOf)
{
    Arguments arguments;
    const QList<Option> *verbOptions = nullptr;
    bool onlyOperands = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (onlyOperands || !word.startsWith(u"--"_s)) {
            if (!arguments.verb.isEmpty()) {
                arguments.operands += word;
                continue;
            }
            verbOptions = optionsOf(word);
            if (!verbOptions)
                return failure(Error::Kind::BadInput, word, u"unknown_verb"_s);
            arguments.verb = word;
            continue;
        }
        if (word == "--"_L1) {
            onlyOperands = true;
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const Option *option = rowWith(globals, &Option::name, name);
        if (!option && verbOptions)
            option = rowWith(*verbOptions, &Option::name, name);
        if (!option)
            return failure(Error::Kind::BadInput, u"--"_s + name, u"unknown_option"_s);
        QString value;
        if (!option->value.isEmpty()) {
            if (word.contains(u'='))
                value = word.section(u'=', 1);
            else if (i + 1 < words.size())
                value = words.at(++i);
            else
                return failure(Error::Kind::BadInput, u"--"_s + name, u"value_missing"_s);
        } else if (word.contains(u'=')) {
            return failure(Error::Kind::BadInput, u"--"_s + name, u"value_unwanted"_s);
        }
        if (!option->repeatable && arguments.options.contains(name))
            return failure(Error::Kind::BadInput, u"--"_s + name, u"option_twice"_s);
        arguments.options[name] += value;
    }
    return arguments;
}

} // namespace toasoan::cli
