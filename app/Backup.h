#pragma once
// The portal's data, whole, in a folder on a storage device (clause 11): pages of the contract's JSON, media by
// their digest, and a manifest with the hash of every file, written last, so that a folder without a manifest
// is no backup. Verified by reading everything again. Restored only into an empty portal, media first.
// Main thread; one task at a time per object.

#include "portal/Callback.h"
#include "wire/Exchange.h"

#include <QObject>

#include <memory>

namespace toasoan {

class Clock;
class Ids;
class Portal;

struct BackupReport
{
    QString folder;
    int items = 0;
    int media = 0;
    qint64 bytes = 0;
    UtcTime madeAt {};
    QString portalId;
};

/// Reads every file of the folder again and compares it with the manifest. BadInput "no_backup" without one,
/// "damaged" naming the first file that is not what the manifest says.
[[nodiscard]] Result<BackupReport> verifyBackup(const QString &folder);

/// Pulls everything into an empty or new folder. BadInput "folder_not_empty"; Storage; the portal's errors.
/// What was written before an error stays, without a manifest.
class BackupTask : public QObject
{
    Q_OBJECT

public:
    BackupTask(Portal &portal, Clock &clock, QString folder, Callback<BackupReport> done, QObject *parent);
    void start();

private:
    void nextPage(const QString &since);
    void nextMedium();
    [[nodiscard]] Result<void> keep(const QString &name, const QByteArray &bytes);
    void end(Result<BackupReport> result);

    Portal &m_portal;
    Clock &m_clock;
    QString m_folder;
    Callback<BackupReport> m_done;
    BackupReport m_report;
    QJsonArray m_files;
    QList<Digest> m_media;
    int m_pages = 0;
};

/// Puts a verified backup into an empty portal. Conflict "wrong_state" when the portal is not empty.
class RestoreTask : public QObject
{
    Q_OBJECT

public:
    RestoreTask(Portal &portal, Ids &ids, QString folder, Callback<BackupReport> done, QObject *parent);
    void start();

private:
    void nextMedium();
    void nextPage();
    void end(Result<BackupReport> result);

    Portal &m_portal;
    Ids &m_ids;
    QString m_folder;
    Callback<BackupReport> m_done;
    BackupReport m_report;
    QStringList m_pages;
    QStringList m_media;
};

} // namespace toasoan
