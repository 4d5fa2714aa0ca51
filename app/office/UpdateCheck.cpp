#include "office/UpdateCheck.h"

#include "core/Clock.h"
#include "portal/Profile.h"
#include "portal/Request.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

Q_LOGGING_CATEGORY(updateLog, "toasoan.update", QtInfoMsg)

constexpr std::chrono::minutes untilFirst { 1 };
constexpr std::chrono::hours between { 24 };
constexpr std::chrono::seconds updatePatience { 20 };
constexpr qint64 largestRelease = 64 * 1024;

} // namespace

Result<Release> readRelease(const QByteArray &file)
{
    const QJsonDocument document = QJsonDocument::fromJson(file);
    const Release release { QVersionNumber::fromString(document[u"version"].toString()),
                            QUrl(document[u"page"].toString(), QUrl::StrictMode), document[u"notes"].toString() };
    if (release.version.isNull())
        return failure(Error::Kind::Protocol, u"the file names no version"_s, u"no_release"_s);
    return Release { release.version, isSafeAddress(release.page) ? release.page : QUrl(), release.notes };
}

UpdateCheck::UpdateCheck(QNetworkAccessManager &access, Clock &clock, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_clock(clock)
    , m_settings(settings)
{
}

void UpdateCheck::begin()
{
    m_clock.after(untilFirst, this, [this] { ask(); });
}

void UpdateCheck::ask()
{
    m_clock.after(between, this, [this] { ask(); });
    const QUrl address(m_settings.value(Settings::updateAddress).toString(), QUrl::StrictMode);
    if (!m_settings.value(Settings::updateCheck).toBool() || !isSafeAddress(address))
        return;
    QNetworkRequest request = requestTo(address, updatePatience);
    request.setDecompressedSafetyCheckThreshold(largestRelease);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    QNetworkReply *reply = m_access.get(request);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > largestRelease)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (reply->error() != QNetworkReply::NoError) {
            qCInfo(updateLog, "not asked: %s", qUtf8Printable(reply->errorString()));
            return;
        }
        const auto release = readRelease(reply->read(largestRelease));
        if (!release)
            qCWarning(updateLog, "%s", qUtf8Printable(release.error().detail));
        else if (release->version > QVersionNumber::fromString(QLatin1StringView(TOASOAN_VERSION)))
            Q_EMIT found(*release);
    });
}

} // namespace toasoan
