#pragma once
// The verbs of toasoan-cli, as one table: name, operands, options, what it does. A verb reports exactly once,
// with an exit code, text for people and the same as JSON for scripts; it prints nothing by itself.

#include "cli/Arguments.h"
#include "cli/ExitCode.h"
#include "office/Office.h"

#include <QJsonArray>
#include <QJsonObject>

namespace toasoan::cli {

struct Outcome
{
    int code = Ok;
    QString text; ///< for people; may have several lines
    QJsonObject json; ///< for --json
};
using Report = std::function<void(Outcome)>;

struct Verb
{
    enum class Needs {
        Nothing, ///< neither network nor cache
        Portal, ///< the portal, before anybody has signed in
        Desk, ///< the cache of a profile
    };
    using Perform = void (*)(Office &, const Arguments &, Report);

    QString name;
    QString operands; ///< "ID", "FILE …"; shown in the help
    int fewest = 0; ///< operands
    Needs needs = Needs::Desk;
    QList<Option> options;
    Perform perform = nullptr;
};

[[nodiscard]] const QList<Verb> &verbs();
[[nodiscard]] const Verb *findVerb(const QString &name); ///< null when there is none
[[nodiscard]] const QList<Option> &globalOptions();

// The rooms of the table, one per file.
[[nodiscard]] QList<Verb> readingVerbs();
[[nodiscard]] QList<Verb> writingVerbs();
[[nodiscard]] QList<Verb> decidingVerbs();
[[nodiscard]] QList<Verb> provingVerbs();
[[nodiscard]] QList<Verb> accountVerbs();
[[nodiscard]] QList<Verb> policyVerbs();

// What several verbs share.
[[nodiscard]] Outcome failed(const Error &error);
[[nodiscard]] Outcome failed(const Refused &refused);
[[nodiscard]] QJsonObject toJson(const Finding &finding);
[[nodiscard]] QString toText(const Findings &findings);
/// Resolves operand `at` to an article, then goes on; reports the failure otherwise.
void withArticle(Office &office, const Arguments &arguments, int at, Report report,
                 std::function<void(ArticleId)> next);
/// Ends a verb that queued something: one round, unless offline; what was refused or waits is part of the report.
void sendAndReport(Office &office, ArticleId article, Outcome outcome, Report report);
/// "dd/mm/yyyy hh:mm" or "dd/mm/yyyy" in local time, or RFC 3339.
[[nodiscard]] std::optional<UtcTime> readTime(const QString &text, const Calendar &calendar);
[[nodiscard]] std::optional<QDate> readDay(const QString &text);
[[nodiscard]] inline std::unexpected<Error> badValue(const QString &option)
{
    return failure(Error::Kind::BadInput, option, QStringLiteral("bad_value"));
}

} // namespace toasoan::cli
