#pragma once
// What each program of this product is before it does anything: what it says goes into a log, where it crashes a file is
// kept on this machine, and no connection is of an older TLS than the organisation allows. One in a process, made in
// main() after the settings and before whatever speaks to a portal.

#include "office/LogFile.h"

namespace toasoan {

/// What the environment (TOASOAN_LANG) or the person asks for: "vi" or "en".
[[nodiscard]] QString languageOf(const Settings &settings);

class Program
{
public:
    /// name: of its log file. The settings are read here and not needed afterwards.
    Program(const QString &name, const Settings &settings);

private:
    SystemClock m_clock;
    LogFile m_log;
};

} // namespace toasoan
