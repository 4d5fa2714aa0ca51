#pragma once
// What people read on the command line, in one place: sentences for errors (what happened, what was kept, what
// to do), names of states, actions, places and fields. English sources, translated by translations/.

#include "Desk.h"

#include <QCoreApplication>

namespace toasoan::cli {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(toasoan::cli::Words)

public:
    [[nodiscard]] static QString sentence(const Error &error);
    [[nodiscard]] static QString state(const StateId &state, bool live);
    [[nodiscard]] static QString action(const QString &action); ///< also "revision", "comment" …
    [[nodiscard]] static QString place(const QString &place);
    [[nodiscard]] static QString deadline(const Deadline &deadline, const Calendar &calendar);
    [[nodiscard]] static QString time(UtcTime time, const Calendar &calendar); ///< dd/mm/yyyy hh:mm
    [[nodiscard]] static QString severity(Severity severity);
    [[nodiscard]] static QString verbSummary(const QString &verb);

private:
    [[nodiscard]] static QString ofProblem(const QString &problem);
};

} // namespace toasoan::cli
