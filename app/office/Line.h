#pragma once
// The way from this machine to a portal, as the organisation or the person has set it: which proxy, and how old a TLS may
// be. Finding a proxy can take seconds (a script is fetched, a network is searched for one), so it happens on a worker,
// before the first request goes out and again when the network changed; requests never wait for it in the window's thread.

#include "Settings.h"

#include "core/Executor.h"

#include <QNetworkProxy>

class QNetworkAccessManager;

namespace toasoan {

struct ProxyChoice
{
    enum class Mode { System, None, Manual, Script };
    Mode mode = Mode::System;
    QNetworkProxy manual;
    QUrl script;
};

/// What is in force. A manual proxy without a usable address, or a script without one, counts as "system": a line that is
/// set wrongly must not end all work, and the log says it.
[[nodiscard]] ProxyChoice proxyChoice(const Settings &settings);

/// The best proxy for the target. Blocks: on a worker. What cannot be found out is no proxy.
[[nodiscard]] QNetworkProxy proxyFor(const ProxyChoice &choice, const QUrl &target);

/// Sets the access up for the target, then goes on; without a turn of the event loop where nothing has to be looked up.
void findLine(const Settings &settings, const QUrl &target, QNetworkAccessManager &access, Executor &executor,
              QObject *context, std::function<void()> then);

/// Every connection of this process from now on is at least of the TLS version in force.
void holdMinimumTls(const Settings &settings);

/// Whether the organisation lets this program speak to the address: the list is empty, or names its host or, as "*.host",
/// one above it. Entries may be whole addresses. Forbidden "portal_not_allowed".
[[nodiscard]] Result<void> allowedPortal(const QUrl &address, const Settings &settings);

} // namespace toasoan
