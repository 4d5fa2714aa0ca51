#pragma once
// The training portal, made anew in a folder of its own.

#include "support/Ground.h"

#include "training/TrainingAccess.h"
#include "training/TrainingContent.h"
#include "training/TrainingPortal.h"

#include "core/Chance.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace toasoan::test {

class TrainingGround final : public Ground
{
public:
    TrainingGround(std::unique_ptr<TrainingPortal> portal, QString file, const Clock &clock, Ids &ids, Chance &chance)
        : m_clock(clock)
        , m_ids(ids)
        , m_chance(chance)
        , m_file(std::move(file))
        , m_portal(std::move(portal))
    {
        // TOASOAN_TRACE names a file that validate_traffic.py holds against the contract.
        m_portal->setTraceFile(qEnvironmentVariable("TOASOAN_TRACE"));
    }

    [[nodiscard]] static std::unique_ptr<TrainingGround> open(const QString &file, const Clock &clock, Ids &ids, Chance &chance)
    {
        auto opened = TrainingPortal::open(file, clock, ids, chance);
        return opened ? std::make_unique<TrainingGround>(std::move(*opened), file, clock, ids, chance) : nullptr;
    }

    [[nodiscard]] TrainingPortal &portal() { return *m_portal; }

    Answer handle(const Request &request) override { return m_portal->handle(request); }
    /// As another process would have.
    std::unique_ptr<Ground> connection() override { return open(m_file, m_clock, m_ids, m_chance); }

    std::unique_ptr<QNetworkAccessManager> network() override
    {
        auto access = std::make_unique<TrainingAccess>(m_file, m_clock, m_ids, m_chance);
        access->setTraceFile(qEnvironmentVariable("TOASOAN_TRACE"));
        return access;
    }
    QUrl base() const override { return TrainingAccess::base(); }

    QList<QVariantList> select(const QString &sql, const QVariantList &values = {}) override
    {
        Ledger &ledger = m_portal->ledger();
        if (!ledger.begin(Ledger::Access::Read))
            return {};
        const auto rows = ledger.select(plain(sql), values);
        ledger.rollback();
        return rows;
    }
    int run(const QString &sql, const QVariantList &values = {}) override
    {
        Ledger &ledger = m_portal->ledger();
        if (!ledger.begin(Ledger::Access::Write))
            return 0;
        const int touched = ledger.run(plain(sql), values);
        return ledger.commit() ? touched : 0;
    }
    qint64 lastSeq() override
    {
        return number(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'feed'"));
    }
    qint64 credentials() override { return number(QStringLiteral("SELECT count(*) FROM {credential} WHERE revoked = 0")); }
    bool holds(const QByteArray &bytes) override
    {
        QDirIterator files(QFileInfo(m_file).path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(bytes))
                return true;
        }
        return false;
    }

    QByteArray page(ArticleId article) override
    {
        const Answer answer = get(QStringLiteral("/tin/%1.html").arg(article.toString()));
        return answer.status == 200 ? answer.body : QByteArray();
    }
    Answer publicMedium(const Digest &digest) override { return get(QStringLiteral("/media/") + digest.toString()); }
    QStringList publicMedia() override { return QDir(m_portal->folders().pages + QStringLiteral("/media")).entryList(QDir::Files); }
    bool alterPage(ArticleId article, const QByteArray &before, const QByteArray &after) override
    {
        QFile page(m_portal->folders().pages + QStringLiteral("/tin/%1.html").arg(article.toString()));
        if (!page.open(QIODevice::ReadWrite))
            return false;
        QByteArray text = page.readAll();
        const bool there = text.contains(before);
        text.replace(before, after);
        return there && page.resize(0) && page.seek(0) && page.write(text) == text.size();
    }

private:
    qint64 number(const QString &sql)
    {
        const auto rows = select(sql);
        return rows.isEmpty() ? 0 : rows.first().at(0).toLongLong();
    }
    static QString plain(QString sql) { return sql.remove(QLatin1Char('{')).remove(QLatin1Char('}')); }

    Answer get(const QString &path)
    {
        Request request;
        request.method = "GET";
        request.path = path;
        return m_portal->handle(request);
    }

    const Clock &m_clock;
    Ids &m_ids;
    Chance &m_chance;
    QString m_file;
    std::unique_ptr<TrainingPortal> m_portal;
};

} // namespace toasoan::test
