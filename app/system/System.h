#pragma once
// What the operating system offers and Qt does not hand out. Each function does on Windows what its sentence says; where
// another system has its own way of doing it, or none, the sentence says that too. Nothing here knows of articles.

#include <QList>
#include <QNetworkProxy>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace toasoan::system {

/// The name under which the taskbar, notices and jump lists gather this program's windows. Elsewhere the desktop file does
/// that.
void nameProgram();

/// What this program was started with, its own name first, as the system holds it and not as a character set of the
/// machine can say it. argc and argv are main()'s; where Qt reads options of its own before "--", those are left out.
[[nodiscard]] QStringList commandLine(int argc, char **argv);

/// Another program of this person may put its windows before all others, once: the second start before it hands over. Only
/// whoever was just started by a person may say so. Elsewhere the window manager decides.
void letComeForward();

/// Whoever updates this program may start it again with these words, and the system does so after it was ended to make
/// room for a new version (RegisterApplicationRestart). Elsewhere nobody ends a program that is being updated.
void offerRestart(const QString &words);

/// From now on a crash leaves two files in the folder, which is made when the first one is written: a small dump, and the
/// modules with the offset where each frame of the stack lies. They stay on this machine. The oldest go, so that at most
/// ten crashes are kept. Elsewhere the system keeps dumps of its own (coredumpctl).
void keepCrashFiles(const QString &folder);

/// Proxies for the target by a script (PAC), best first. Blocks while the script is fetched, up to many seconds: on a
/// worker. Nothing when it could not be asked, or when this system cannot (Linux).
[[nodiscard]] std::optional<QList<QNetworkProxy>> proxiesByScript(const QUrl &script, const QUrl &target);

/// Progress on the window's button in the taskbar, in hundredths; nothing: none. Elsewhere there is no such button.
void showProgress(quintptr window, std::optional<int> hundredths);

/// Whether nobody installed this program: portable.ini lies beside it. Elsewhere there is no such form.
[[nodiscard]] bool isPortable();

/// Makes this program what opens letters (.toasoan) and toasoan: links of the person who is logged in, until forgetLinks().
/// For a program that nobody installed. False when the system refused, or where desktop files do this.
[[nodiscard]] bool takeLinks(const QString &program);
void forgetLinks();
/// Whether they are this program's by takeLinks().
[[nodiscard]] bool hasLinks(const QString &program);

} // namespace toasoan::system
