#pragma once
// What the program says of itself, in a file that an IT officer can read: one line per message with its time (UTC), how
// grave it is and which part spoke. It never holds text of an article or a secret, because nobody may say such a thing to
// a logging category. It stays small: at 1 MiB the file becomes .1, .1 becomes .2, and .5 goes.

#include "core/Clock.h"

#include <QFile>
#include <QMutex>

namespace toasoan {

class Settings;

/// Where the settings in force want it.
[[nodiscard]] QString logFolder(const Settings &settings);

class LogFile
{
public:
    /// level: "off", "warning", "info" or "debug". Takes over Qt's messages until destroyed; they go on to whoever had
    /// them before, too. One at a time in a process. A folder that cannot be written means no file, and no failure: the
    /// program's work is another.
    LogFile(const QString &folder, const QString &program, const QString &level, const Clock &clock);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    [[nodiscard]] QString path() const { return m_file.fileName(); }
    static constexpr qint64 largest = 1024 * 1024;
    static constexpr int older = 5;

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(QtMsgType type, const char *category, const QString &text);
    void turn();

    const Clock &m_clock;
    QMutex m_mutex; ///< messages come from every thread
    QFile m_file;
    qint64 m_most = largest; ///< bytes, until it is turned
    QtMessageHandler m_before = nullptr;
};

} // namespace toasoan
