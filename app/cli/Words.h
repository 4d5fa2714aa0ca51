#pragma once
// What people read on the command line only: hints that name verbs and options, put before the sentences that
// every head shares.

#include "office/Words.h"

namespace toasoan::cli {

class Words : public toasoan::Words
{
    Q_DECLARE_TR_FUNCTIONS(toasoan::cli::Words)

public:
    [[nodiscard]] static QString sentence(const Error &error);
    [[nodiscard]] static QString verbSummary(const QString &verb);
};

} // namespace toasoan::cli
