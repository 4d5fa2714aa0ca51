#include "office/Program.h"

#include "office/Line.h"
#include "system/System.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace toasoan {

QString languageOf(const Settings &settings)
{
    return qEnvironmentVariable("TOASOAN_LANG", settings.value(Settings::language).toString());
}

Program::Program(const QString &name, const Settings &settings)
    : m_log(logFolder(settings), name, settings.value(Settings::logLevel).toString(), m_clock)
{
    // A dump holds what lay on the stacks; where nothing may be kept, that is not either.
    if (settings.value(Settings::crashFiles).toBool() && !settings.value(Settings::temporarySessionsOnly).toBool())
        system::keepCrashFiles(QDir(settings.localFolder()).filePath(u"crash"_s));
    holdMinimumTls(settings);
}

} // namespace toasoan
