#include "system/System.h"

#include <QtSystemDetection>

#ifndef Q_OS_WINDOWS

namespace toasoan::system {

void nameProgram() { }

void offerRestart(const QString &) { }

void keepCrashFiles(const QString &) { }

std::optional<QList<QNetworkProxy>> proxiesByScript(const QUrl &, const QUrl &) { return {}; }

void showProgress(quintptr, std::optional<int>) { }

bool takeLinks(const QString &) { return false; }

void forgetLinks() { }

} // namespace toasoan::system

#endif
