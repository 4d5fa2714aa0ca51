#include "office/Line.h"

#include "system/System.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QPointer>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

Q_LOGGING_CATEGORY(lineLog, "toasoan.line", QtInfoMsg)

/// "host:port", with or without a scheme.
std::optional<QNetworkProxy> proxyAt(const QString &typed)
{
    const QUrl url(typed.contains("://"_L1) ? typed : u"http://"_s + typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() <= 0)
        return {};
    const bool socks = url.scheme().startsWith("socks"_L1);
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         static_cast<quint16>(url.port()));
}

bool isUnder(const QString &host, const QString &entry)
{
    if (entry.startsWith("*."_L1))
        return host.endsWith(entry.sliced(1), Qt::CaseInsensitive);
    const QString named = entry.contains("://"_L1) ? QUrl(entry).host() : entry.section(u'/', 0, 0).section(u':', 0, 0);
    return host.compare(named, Qt::CaseInsensitive) == 0;
}

} // namespace

ProxyChoice proxyChoice(const Settings &settings)
{
    const QString mode = settings.value(Settings::proxyMode).toString();
    ProxyChoice choice;
    if (mode == "none"_L1)
        choice.mode = ProxyChoice::Mode::None;
    if (mode == "manual"_L1) {
        if (const auto proxy = proxyAt(settings.value(Settings::proxyAddress).toString())) {
            choice.mode = ProxyChoice::Mode::Manual;
            choice.manual = *proxy;
        } else {
            qCWarning(lineLog, "the proxy's address cannot be read; the system's proxy is used");
        }
    }
    if (mode == "pac"_L1) {
        const QUrl script(settings.value(Settings::proxyPac).toString(), QUrl::StrictMode);
        if (script.isValid() && !script.host().isEmpty()) {
            choice.mode = ProxyChoice::Mode::Script;
            choice.script = script;
        } else {
            qCWarning(lineLog, "the address of the proxy script cannot be read; the system's proxy is used");
        }
    }
    return choice;
}

QNetworkProxy proxyFor(const ProxyChoice &choice, const QUrl &target)
{
    QList<QNetworkProxy> found;
    switch (choice.mode) {
    case ProxyChoice::Mode::None:
        break;
    case ProxyChoice::Mode::Manual:
        found = { choice.manual };
        break;
    case ProxyChoice::Mode::Script:
        if (const auto proxies = system::proxiesByScript(choice.script, target))
            found = *proxies;
        else
            qCWarning(lineLog, "the proxy script could not be asked; no proxy is used");
        break;
    case ProxyChoice::Mode::System:
        found = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(target));
        break;
    }
    return found.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : found.first();
}

void findLine(const Settings &settings, const QUrl &target, QNetworkAccessManager &access, Executor &executor,
              QObject *context, std::function<void()> then)
{
    const ProxyChoice choice = proxyChoice(settings);
    // Nobody asks a proxy for the way to the own machine.
    if (choice.mode == ProxyChoice::Mode::None || choice.mode == ProxyChoice::Mode::Manual
        || target.host() == "127.0.0.1"_L1 || target.host() == "localhost"_L1) {
        const bool manual = choice.mode == ProxyChoice::Mode::Manual;
        access.setProxy(manual ? choice.manual : QNetworkProxy(QNetworkProxy::NoProxy));
        return then();
    }
    executor.compute<QNetworkProxy>(
        &access, [choice, target] { return proxyFor(choice, target); },
        [&access, context = QPointer(context), then = std::move(then)](const QNetworkProxy &proxy) {
            access.setProxy(proxy);
            if (context)
                then();
        });
}

void holdMinimumTls(const Settings &settings)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    const bool newest = settings.value(Settings::minimumTls).toString() == "1.3"_L1;
    configuration.setProtocol(newest ? QSsl::TlsV1_3OrLater : QSsl::TlsV1_2OrLater);
    QSslConfiguration::setDefaultConfiguration(configuration);
}

Result<void> allowedPortal(const QUrl &address, const Settings &settings)
{
    const QStringList allowed = settings.value(Settings::allowedPortals).toStringList();
    const auto holds = [&address](const QString &entry) { return isUnder(address.host(), entry.trimmed()); };
    if (allowed.isEmpty() || std::ranges::any_of(allowed, holds))
        return {};
    return failure(Error::Kind::Forbidden, address.host(), u"portal_not_allowed"_s);
}

} // namespace toasoan
