#include "system/System.h"

#include <QtSystemDetection>

#ifndef Q_OS_WINDOWS

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace toasoan::system {

void nameProgram() { }

QStringList commandLine(int argc, char **argv)
{
    QStringList words = QCoreApplication::arguments(); // of what it was given: up to "--", without Qt's own
    for (char **rest = std::find(argv, argv + argc, std::string_view("--")); rest != argv + argc; ++rest)
        words += QString::fromLocal8Bit(*rest);
    return words;
}

void letComeForward() { }

void offerRestart(const QString &) { }

void keepCrashFiles(const QString &) { }

std::optional<QList<QNetworkProxy>> proxiesByScript(const QUrl &, const QUrl &) { return {}; }

void showProgress(quintptr, std::optional<int>) { }

bool isPortable() { return false; }

bool takeLinks(const QString &) { return false; }

void forgetLinks() { }

bool hasLinks(const QString &) { return false; }

} // namespace toasoan::system

#endif
