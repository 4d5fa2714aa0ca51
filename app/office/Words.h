#pragma once
// What people read in windows and on the command line alike, in one place: sentences for errors (what happened,
// what was kept, what to do), names of states, actions and places, times and deadlines. English sources,
// translated by translations/. Nothing here names a button or an option; each head adds its own hints.

#include "Desk.h"

#include <QCoreApplication>
#include <QHash>

namespace toasoan {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(toasoan::Words)

public:
    [[nodiscard]] static QString sentence(const Error &error);
    [[nodiscard]] static QString state(const StateId &state, bool live);
    [[nodiscard]] static QString action(const QString &action); ///< also "revision", "comment" …
    [[nodiscard]] static QString place(const QString &place);
    [[nodiscard]] static QString deadline(const Deadline &deadline, const Calendar &calendar);
    /// For a chip: "2 hours left"; empty when there is nothing to say.
    [[nodiscard]] static QString deadlineShort(const Deadline &deadline);
    [[nodiscard]] static QString role(Role role);
    [[nodiscard]] static QString network(Network network);
    [[nodiscard]] static QString time(UtcTime time, const Calendar &calendar); ///< dd/mm/yyyy hh:mm
    [[nodiscard]] static QString day(QDate date); ///< dd/mm/yyyy
    [[nodiscard]] static QString severity(Severity severity);

private:
    using Names = QHash<QString, const char *>;
    /// The translated name of that code; otherwise what is given.
    [[nodiscard]] static QString named(const Names &names, const QString &code, const QString &otherwise);
    [[nodiscard]] static QString ofProblem(const QString &problem);
    [[nodiscard]] static QString officeTime(std::chrono::minutes left);
};

} // namespace toasoan
