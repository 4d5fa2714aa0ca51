#include "office/LogFile.h"

#include "Settings.h"

#include <QDir>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <atomic>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// Qt's messages come to a function without an owner.
std::atomic<LogFile *> taker = nullptr;

QByteArray nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return {};
}

/// Which categories speak at all.
QString rulesOf(const QString &level)
{
    if (level == "debug"_L1)
        return u"toasoan.*=true"_s;
    const QString quiet = u"toasoan.*.debug=false\n"_s;
    return level == "info"_L1 ? quiet + u"toasoan.*.info=true"_s : quiet + u"toasoan.*.info=false"_s;
}

/// A folder is laid down for many people at once: environment names between percent signs.
QString filledIn(QString text)
{
    static const QRegularExpression name(u"%(\\w+)%"_s);
    qsizetype from = 0;
    for (auto match = name.match(text); match.hasMatch(); match = name.match(text, from)) {
        const QString value = qEnvironmentVariable(match.captured(1).toUtf8().constData());
        text.replace(match.capturedStart(), match.capturedLength(), value);
        from = match.capturedStart() + value.size();
    }
    return text;
}

} // namespace

QString logFolder(const Settings &settings)
{
    const QString chosen = filledIn(settings.value(Settings::logFolder).toString());
    return chosen.isEmpty() ? QDir(settings.localFolder()).filePath(u"log"_s) : QDir::fromNativeSeparators(chosen);
}

LogFile::LogFile(const QString &folder, const QString &program, const QString &level, const Clock &clock)
    : m_clock(clock)
    , m_file(QDir(folder).filePath(program + u".log"_s))
{
    if (level == "off"_L1)
        return;
    QDir().mkpath(folder);
    if (!m_file.open(QIODevice::Append | QIODevice::Text))
        return;
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // Whoever looks for a fault by Qt's own variable has said more than we.
    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(rulesOf(level));
    taker = this;
    m_before = qInstallMessageHandler(&LogFile::take);
}

LogFile::~LogFile()
{
    if (taker.load() != this)
        return;
    taker = nullptr;
    qInstallMessageHandler(m_before);
}

void LogFile::take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    LogFile *file = taker;
    if (!file)
        return;
    file->write(type, context.category, text);
    if (file->m_before)
        file->m_before(type, context, text);
}

void LogFile::write(QtMsgType type, const char *category, const QString &text)
{
    const QByteArray line = toRfc3339(m_clock.now()).toLatin1() + ' ' + nameOf(type) + ' ' + category + ": "
        + QString(text).replace(u'\n', u' ').toUtf8() + '\n';
    const QMutexLocker locker(&m_mutex);
    if (m_file.size() + line.size() > m_most)
        turn();
    m_file.write(line);
    m_file.flush();
}

void LogFile::turn()
{
    const QString path = m_file.fileName();
    const auto numbered = [&path](int number) { return u"%1.%2"_s.arg(path).arg(number); };
    const QString aside = path + u".old"_s;
    m_file.close();
    // Windows moves no file that another program of ours writes: this one then grows, and what was kept before stays.
    const bool moved = QFile::rename(path, aside);
    if (moved) {
        QFile::remove(numbered(older));
        for (int number = older - 1; number >= 1; --number)
            QFile::rename(numbered(number), numbered(number + 1));
        QFile::rename(aside, numbered(1));
    }
    m_file.open(QIODevice::Append | QIODevice::Text);
    m_most = moved ? largest : m_file.size() + largest;
}

} // namespace toasoan
