#pragma once
// A real WordPress with the plugin, started by packaging/wordpress/portal in the folder that TOASOAN_WORDPRESS names. Its
// tables are emptied for each test. It reads the time from a file in that folder, so that tests move it as they do
// elsewhere; behind.php, a process inside of WordPress, does what goes on behind the portal's back. With
// TOASOAN_WORDPRESS_INSIDE that process also answers the calls of the contract, through the plugin's own Portal: what is
// exhaustive would take most of its time for web server and WordPress to begin.

#include "support/Ground.h"
#include "support/RecordingAccess.h"

#include "training/Trace.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSaveFile>
#include <QTcpSocket>
#include <QUrl>

namespace toasoan::test {

/// A line of JSON there, a line of JSON back.
class WordPressBehind
{
public:
    explicit WordPressBehind(const QString &folder)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(TOASOAN_SOURCE_DIR "/packaging/wordpress/portal"),
                        { QStringLiteral("php"), folder, QStringLiteral(TOASOAN_SOURCE_DIR "/tests/wordpress/behind.php") });
    }
    ~WordPressBehind()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
    }

    [[nodiscard]] QJsonObject ask(const QJsonObject &question)
    {
        m_process.write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60'000))
                qFatal("behind.php does not answer");
        }
        const QJsonObject answer = QJsonDocument::fromJson(m_process.readLine()).object();
        if (answer.contains(QLatin1StringView("fault")))
            qFatal("behind.php: %s", qPrintable(answer.value(QLatin1StringView("fault")).toString()));
        return answer;
    }

private:
    QProcess m_process;
};

class WordPressGround final : public Ground
{
public:
    /// The portal starts anew with these rulebooks.
    WordPressGround(const Clock &clock, const QJsonArray &rulebooks, const QString &invited)
        : m_clock(clock)
        , m_folder(qEnvironmentVariable("TOASOAN_WORDPRESS"))
        , m_behind(shared(m_folder))
    {
        tellTime();
        std::ignore = m_behind->ask({ { QStringLiteral("fresh"), QJsonObject { { QStringLiteral("rulebooks"), rulebooks },
                                                                                { QStringLiteral("invited"), invited } } } });
    }

    [[nodiscard]] static bool isWanted() { return qEnvironmentVariableIsSet("TOASOAN_WORDPRESS"); }

    Answer handle(const Request &request) override
    {
        tellTime();
        const Answer answer = m_inside && request.path.startsWith(QLatin1StringView("/wp-json/toasoan/v1/")) ? answered(request)
                                                                                                          : exchange(request);
        const QString trace = qEnvironmentVariable("TOASOAN_TRACE");
        if (!trace.isEmpty() && request.path.contains(QLatin1StringView("/toasoan/v1/")) && reaches(request.method, request.path))
            traceExchange(trace, request, answer);
        return answer;
    }
    /// Whether the portal gets to see it: a web server in front of it answers some of what is hostile by itself.
    [[nodiscard]] static bool reaches(const QByteArray &method, const QString &path)
    {
        return !isWanted() || (method != "TRACE" && !path.contains(QLatin1StringView("..")));
    }
    std::unique_ptr<Ground> connection() override { return std::unique_ptr<Ground>(new WordPressGround(*this)); }

    void tick() override
    {
        tellTime();
        std::ignore = m_behind->ask({ { QStringLiteral("tick"), true } });
    }

    std::unique_ptr<QNetworkAccessManager> network() override
    {
        tellTime();
        const QString trace = qEnvironmentVariable("TOASOAN_TRACE");
        if (trace.isEmpty())
            return std::make_unique<QNetworkAccessManager>();
        return std::make_unique<RecordingAccess>(m_network, trace);
    }
    QUrl base() const override { return address(QStringLiteral("/wp-json/toasoan/v1")); }

    QList<QVariantList> select(const QString &sql, const QVariantList &values = {}) override
    {
        QList<QVariantList> rows;
        for (const QJsonValue &row : query("select", sql, values).value(QLatin1StringView("rows")).toArray())
            rows += row.toArray().toVariantList();
        return rows;
    }
    int run(const QString &sql, const QVariantList &values = {}) override
    {
        return query("run", sql, values).value(QLatin1StringView("touched")).toInt();
    }
    qint64 lastSeq() override
    {
        return select(QStringLiteral("SELECT value FROM {counter} WHERE name = 'seq'")).first().first().toLongLong();
    }
    qint64 credentials() override
    {
        return m_behind->ask({ { QStringLiteral("credentials"), true } }).value(QLatin1StringView("count")).toInteger();
    }
    bool holds(const QByteArray &bytes) override
    {
        const QJsonObject found = m_behind->ask({ { QStringLiteral("search"), QString::fromUtf8(bytes) } });
        if (found.value(QLatin1StringView("found")).toBool())
            return true;
        for (const QString &folder : { m_folder + QStringLiteral("/media"), uploads() }) {
            QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(bytes))
                    return true;
            }
        }
        return false;
    }

    QByteArray page(ArticleId article) override
    {
        const Answer answer = get(QStringLiteral("/tin/%1/").arg(article.toString()));
        return answer.status == 200 ? answer.body : QByteArray();
    }
    Answer publicMedium(const Digest &digest) override
    {
        for (const QString &name : publicMedia()) {
            if (name.startsWith(digest.toString()))
                return get(QStringLiteral("/wp-content/uploads/toasoan/") + name);
        }
        return get(QStringLiteral("/wp-content/uploads/toasoan/") + digest.toString());
    }
    QStringList publicMedia() override
    {
        QStringList names = QDir(uploads() + QStringLiteral("/toasoan")).entryList(QDir::Files);
        names.removeIf([](const QString &name) { return name.size() < 64; }); // index.html and the like
        return names;
    }
    bool alterPage(ArticleId article, const QByteArray &before, const QByteArray &after) override
    {
        return m_behind
            ->ask({ { QStringLiteral("alter"),
                      QJsonObject { { QStringLiteral("article"), article.toString() },
                                    { QStringLiteral("before"), QString::fromUtf8(before) },
                                    { QStringLiteral("after"), QString::fromUtf8(after) } } } })
            .value(QLatin1StringView("altered"))
            .toBool();
    }

private:
    /// One process for all grounds of a test program: WordPress takes its time to start.
    static std::shared_ptr<WordPressBehind> shared(const QString &folder)
    {
        static std::shared_ptr<WordPressBehind> one;
        if (!one)
            one = std::make_shared<WordPressBehind>(folder);
        return one;
    }

    WordPressGround(const WordPressGround &other)
        : m_clock(other.m_clock)
        , m_folder(other.m_folder)
        , m_told(other.m_told)
    {
    }

    QUrl address(const QString &path) const
    {
        QFile file(m_folder + QStringLiteral("/address"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no portal runs in %s", qPrintable(m_folder));
        return QUrl(QString::fromUtf8(file.readAll().trimmed()) + path);
    }
    QString uploads() const { return m_folder + QStringLiteral("/wp-content/uploads"); }

    void tellTime()
    {
        const QString now = toRfc3339(m_clock.now());
        if (std::exchange(m_told, now) == now)
            return;
        QSaveFile file(m_folder + QStringLiteral("/now"));
        if (!file.open(QIODevice::WriteOnly) || file.write(now.toLatin1()) < 0 || !file.commit())
            qFatal("the time cannot be set");
    }

    QJsonObject query(const char *kind, const QString &sql, const QVariantList &values)
    {
        QJsonArray bound;
        for (const QVariant &value : values)
            bound += value.typeId() == QMetaType::QByteArray ? QJsonValue(QString::fromUtf8(value.toByteArray()))
                                                             : QJsonValue::fromVariant(value);
        return m_behind->ask({ { QString::fromLatin1(kind), sql }, { QStringLiteral("values"), bound } });
    }

    Answer get(const QString &path)
    {
        Request request;
        request.method = "GET";
        request.path = path;
        return handle(request);
    }

    Answer answered(const Request &request)
    {
        QJsonObject query;
        for (const auto &[name, value] : request.query.queryItems(QUrl::FullyDecoded))
            query.insert(name, value);
        QJsonObject headers;
        for (auto header = request.headers.begin(); header != request.headers.end(); ++header)
            headers.insert(QString::fromLatin1(header.key()).toLower(), QString::fromUtf8(header.value()));
        const QJsonObject said = m_behind->ask(
            { { QStringLiteral("call"),
                QJsonObject { { QStringLiteral("method"), QString::fromLatin1(request.method) },
                              { QStringLiteral("path"), request.path.sliced(QLatin1StringView("/wp-json/toasoan/v1").size()) },
                              { QStringLiteral("query"), query },
                              { QStringLiteral("headers"), headers },
                              { QStringLiteral("body"), QString::fromUtf8(request.body) } } } });
        Answer answer;
        answer.status = said.value(QLatin1StringView("status")).toInt();
        answer.body = said.value(QLatin1StringView("body")).toString().toUtf8();
        const QJsonObject told = said.value(QLatin1StringView("headers")).toObject();
        for (auto header = told.begin(); header != told.end(); ++header)
            answer.headers.emplaceBack(header.key().toLatin1(), header.value().toString().toUtf8());
        return answer;
    }

    /// HTTP/1.1 on a connection of its own, so that it works in any thread.
    Answer exchange(const Request &request)
    {
        const QUrl base = address({});
        QByteArray target = request.path.toUtf8().toPercentEncoding("/-._~!$&'()*+,;=:@");
        if (!request.query.isEmpty())
            target += '?' + request.query.toString(QUrl::FullyEncoded).toUtf8();
        QByteArray sent = request.method + ' ' + target + " HTTP/1.1\r\nHost: " + base.authority().toLatin1()
            + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(request.body.size()) + "\r\n";
        for (auto header = request.headers.begin(); header != request.headers.end(); ++header)
            sent += header.key() + ": " + header.value() + "\r\n";
        QTcpSocket socket;
        socket.connectToHost(base.host(), static_cast<quint16>(base.port()));
        if (!socket.waitForConnected(10'000))
            return refused("no connection");
        socket.write(sent + "\r\n" + request.body);
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(30'000)) { }
        QByteArray all;
        while (socket.waitForReadyRead(60'000) || socket.bytesAvailable() > 0)
            all += socket.readAll();
        return parsed(all);
    }

    static Answer refused(const QByteArray &why)
    {
        Answer answer;
        answer.status = 599;
        answer.body = why;
        return answer;
    }

    static Answer parsed(const QByteArray &all)
    {
        const qsizetype end = all.indexOf("\r\n\r\n");
        if (end < 0)
            return refused("no answer: " + all);
        const QList<QByteArray> lines = all.first(end).split('\n');
        Answer answer;
        answer.status = lines.first().split(' ').value(1).toInt();
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.emplaceBack(line.first(colon), line.sliced(colon + 1).trimmed());
        }
        answer.body = answer.header("Transfer-Encoding") == "chunked" ? joined(all.sliced(end + 4)) : all.sliced(end + 4);
        return answer;
    }

    static QByteArray joined(QByteArrayView chunks)
    {
        QByteArray body;
        while (true) {
            const qsizetype line = chunks.indexOf("\r\n");
            const qsizetype size = line < 0 ? 0 : chunks.first(line).toLongLong(nullptr, 16);
            if (size <= 0 || chunks.size() < line + 2 + size)
                return body;
            body += chunks.sliced(line + 2, size);
            chunks = chunks.sliced(std::min(line + 2 + size + 2, chunks.size()));
        }
    }

    const Clock &m_clock;
    QString m_folder;
    QNetworkAccessManager m_network; ///< of what is recorded
    std::shared_ptr<WordPressBehind> m_behind; ///< null for further connections
    QString m_told;
    bool m_inside = qEnvironmentVariableIsSet("TOASOAN_WORDPRESS_INSIDE");
};

} // namespace toasoan::test
