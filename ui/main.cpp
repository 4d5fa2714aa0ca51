// The composition root of the windows: words of the command line → options → a newsroom. The program ends when
// nobody works in it any more.

#include "ui/BrowserReturn.h"
#include "ui/Icons.h"
#include "ui/Language.h"
#include "ui/Newsroom.h"
#include "ui/Theme.h"

#include "core/Digest.h"
#include "office/Program.h"
#include "system/System.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSessionManager>

#include <kdsingleapplication.h>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

OfficeOptions readOptions(const QCommandLineParser &parser)
{
    return { .home = parser.isSet(u"home"_s) ? parser.value(u"home"_s) : qEnvironmentVariable("TOASOAN_HOME"),
             .training = parser.isSet(u"training"_s) ? parser.value(u"training"_s) : qEnvironmentVariable("TOASOAN_TRAINING"),
             .person = parser.value(u"as"_s),
             .address = parser.value(u"portal"_s),
             .trace = qEnvironmentVariable("TOASOAN_TRACE"),
             .offline = parser.isSet(u"offline"_s),
             .temporary = parser.isSet(u"temporary"_s),
             .minimized = parser.isSet(u"minimized"_s) };
}

void addOptions(QCommandLineParser &parser)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("main", source); };
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, text(QT_TRANSLATE_NOOP("main", "An invitation (.toasoan), or what the browser brings back.")),
                                 u"[file]"_s);
    parser.addOptions({
        { u"portal"_s, text(QT_TRANSLATE_NOOP("main", "Sign in to this portal.")), u"ADDRESS"_s },
        { u"training"_s, text(QT_TRANSLATE_NOOP("main", "Practise: the portal is this file.")), u"FILE"_s },
        { u"as"_s, text(QT_TRANSLATE_NOOP("main", "Work as this person.")), u"PERSON"_s },
        { u"home"_s, text(QT_TRANSLATE_NOOP("main", "Keep settings and drafts below this folder.")), u"FOLDER"_s },
        { u"offline"_s, text(QT_TRANSLATE_NOOP("main", "Ask nobody; everything waits.")) },
        { u"temporary"_s, text(QT_TRANSLATE_NOOP("main", "Keep nothing on this machine.")) },
        { u"minimized"_s, text(QT_TRANSLATE_NOOP("main", "Begin with a small window, as when the machine starts.")) },
    });
}

/// One program for each person and each place where settings lie; those who practise beside it have theirs.
QString instanceName(const OfficeOptions &options)
{
    const QString place = QDir(options.home).absolutePath() + u'\n' + options.training + u'\n' + options.person;
    return u"toasoan-"_s + Digest::of(place.toUtf8()).toString().first(16);
}

/// A file named on the command line, as a program in another folder finds it.
QString whole(const QString &given)
{
    return given.isEmpty() || BrowserReturn::isReturn(given) ? given : QDir::current().absoluteFilePath(given);
}

/// The options this program was started with, for whoever starts it again; a letter was read by then.
QString restartWords(const QString &given)
{
    QStringList words;
    const QStringList all = QApplication::arguments().sliced(1);
    for (const QString &word : all) {
        if (given.isEmpty() || !given.endsWith(word))
            words += u'"' + word + u'"';
    }
    return words.join(u' ');
}

/// The system says that it is going down, or that somebody needs room for a new version.
void saveWhenEnding(QApplication &application, Newsroom &newsroom)
{
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &newsroom,
                     [&newsroom](const QSessionManager &) { newsroom.saveAtOnce(); }, Qt::DirectConnection);
    // Windows asks every window afterwards; one that is not done yet would keep the program.
    QObject::connect(&application, &QCoreApplication::aboutToQuit, &newsroom, &Newsroom::letGo);
}

} // namespace

int main(int argc, char **argv)
{
    system::nameProgram();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"toasoan"_s);
    QApplication::setApplicationVersion(QStringLiteral(TOASOAN_VERSION));
    QApplication::setDesktopFileName(u"toasoan"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(applicationIcon());
    // The help of the options wants a language before the options, which say where the settings lie, are read.
    installLanguage(application, qEnvironmentVariable("TOASOAN_LANG", u"vi"_s));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const QString given = whole(parser.positionalArguments().value(0));
    const OfficeOptions options = readOptions(parser);
    KDSingleApplication first(instanceName(options));
    // Where the first does not answer it is dead, and only its number lives on; the cache has a lock of its own.
    if (!first.isPrimaryInstance() && first.sendMessage(given.toUtf8()))
        return 0;

    const Settings settings(options.home);
    const Program program(u"toasoan"_s, settings);
    system::offerRestart(restartWords(given));
    installLanguage(application, languageOf(settings));
    applyAppearance(settings.value(Settings::appearance).toString());
    applyTextSize(settings.value(Settings::textPoints).toInt());

    Newsroom newsroom(options);
    saveWhenEnding(application, newsroom);
    QObject::connect(&first, &KDSingleApplication::messageReceived, &newsroom,
                     [&newsroom](const QByteArray &message) { newsroom.openGiven(QString::fromUtf8(message)); });
    // Not quit(): that asks every window once more, and the main window leaves the answer to the newsroom.
    QObject::connect(&newsroom, &Newsroom::left, &application, [] { QApplication::exit(); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        &newsroom,
        [&newsroom, given] {
            // A link that nobody waits for opens the program like a click on its icon.
            given.isEmpty() || BrowserReturn::isReturn(given) ? newsroom.open() : newsroom.openGiven(given);
        },
        Qt::QueuedConnection);
    return QApplication::exec();
}
