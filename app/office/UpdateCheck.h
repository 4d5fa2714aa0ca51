#pragma once
// Whether IT has put a newer version where this organisation keeps it: one small file, asked for once a day, never from
// anywhere that nobody set. Nothing is downloaded and nothing installed: a person is told, and IT rolls out.

#include "Settings.h"

#include <QObject>
#include <QVersionNumber>

class QNetworkAccessManager;

namespace toasoan {

class Clock;

/// What the file says: {"version": "0.2.0", "page": "https://…", "notes": "…"}.
struct Release
{
    QVersionNumber version;
    QUrl page; ///< where it is explained; empty for none
    QString notes;
    bool operator==(const Release &) const = default;
};

/// Protocol when it is no such file; the page is dropped when it is not https.
[[nodiscard]] Result<Release> readRelease(const QByteArray &file);

class UpdateCheck : public QObject
{
    Q_OBJECT

public:
    /// All borrowed.
    UpdateCheck(QNetworkAccessManager &access, Clock &clock, const Settings &settings, QObject *parent = nullptr);
    /// A minute from now, then once a day; what is in force is read each time.
    void begin();

Q_SIGNALS:
    /// Newer than this program.
    void found(const toasoan::Release &release);

private:
    void ask();

    QNetworkAccessManager &m_access;
    Clock &m_clock;
    const Settings &m_settings;
};

} // namespace toasoan
