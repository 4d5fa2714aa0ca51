#pragma once
// One cache is open in one program at a time. A verb typed while that program runs is handed to it over a
// local socket that only the same user can open, is done there, and its output and exit code come back. What
// arrives on the socket is hostile until parsed: sizes are bounded and misshapen requests are dropped.

#include "core/Result.h"

#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QLockFile;

namespace toasoan {

/// What goes over: the words of the command line and the folder they were typed in.
struct HandedVerb
{
    QStringList words;
    QString folder;
    QByteArray input; ///< standard input, for verbs that read one
};

/// What comes back while and when it is done.
class HandedReply
{
public:
    virtual ~HandedReply() = default;
    virtual void out(const QString &text) = 0;
    virtual void error(const QString &text) = 0;
    virtual void exit(int code) = 0; ///< once, last
};

/// Holding the cache of one folder. Released with the object, or by the system when the process dies.
class CacheHold
{
public:
    /// Waits up to that long for another program to let go; null when it does not.
    [[nodiscard]] static std::unique_ptr<CacheHold> take(const QString &folder, std::chrono::milliseconds wait);
    ~CacheHold();

private:
    explicit CacheHold(std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> m_lock;
};

/// Accepts verbs for a held cache. Main thread.
class HandoverServer : public QObject
{
    Q_OBJECT

public:
    using Perform = std::function<void(const HandedVerb &, std::shared_ptr<HandedReply>)>;

    HandoverServer(const QString &folder, Perform perform, QObject *parent = nullptr);
    /// Storage when the socket cannot be opened.
    [[nodiscard]] Result<void> listen();

private:
    void accept();
    QString m_name;
    Perform m_perform;
    QLocalServer m_server;
};

/// Hands the verb to the program that holds the folder's cache and waits for its end. Offline when nobody
/// answers there (then the holder is another short command: wait for the hold instead).
[[nodiscard]] Result<int> handOver(const QString &folder, const HandedVerb &verb,
                                   const std::function<void(const QString &)> &out,
                                   const std::function<void(const QString &)> &error);

} // namespace toasoan
