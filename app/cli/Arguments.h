#pragma once
// The command line as values, before anything is opened: global options, the verb, its options and its
// operands. Unknown options are refused, never ignored, since a misspelt --reason must not publish anything.

#include "core/Result.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace toasoan::cli {

/// One option: "--reason TEXT", or a switch when value is empty.
struct Option
{
    QString name; ///< without dashes
    QString value; ///< what stands for its value in the help; empty: a switch
    bool repeatable = false;
};

struct Arguments
{
    QString verb;
    QStringList operands;
    QHash<QString, QStringList> options; ///< name → values; switches have one empty value

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option, const QString &otherwise = {}) const;
    [[nodiscard]] QStringList values(const QString &option) const { return options.value(option); }
};

/// Options before the verb must be among globals; after it among globals or those of the verb
/// (optionsOf gives null for an unknown verb). "--" ends options. BadInput says which word is wrong.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList &words, const QList<Option> &globals,
                                               const std::function<const QList<Option> *(const QString &)> &optionsOf);

} // namespace toasoan::cli
