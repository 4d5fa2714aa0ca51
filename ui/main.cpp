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

#include <algorithm>
#include <string_view>

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

/// One program for each person and each place where settings lie, from wherever it is started; those who practise beside
/// it have theirs.
QString instanceName(const OfficeOptions &options, const Settings &settings)
{
    const QString training = options.training.isEmpty() ? QString() : QDir::current().absoluteFilePath(options.training);
    const QString place = QDir::current().absoluteFilePath(settings.localFolder()) + u'\n' + training + u'\n' + options.person;
    return u"toasoan-"_s + Digest::of(place.toUtf8()).toString().first(16);
}

/// A file named on the command line, as a program in another folder finds it.
QString whole(const QString &given)
{
    return given.isEmpty() || BrowserReturn::isReturn(given) ? given : QDir::current().absoluteFilePath(given);
}

/// The options this program was started with, for whoever starts it again; a letter was read by then.
QString restartWords(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words.sliced(1)) {
        if (word == "--"_L1)
            break;
        quoted += u'"' + word + u'"';
    }
    return quoted.join(u' ');
}

/// How many words of the command line Qt may look at. It has options of its own, some of which load code; what comes
/// after "--" was put there by a browser or a letter.
int wordsForQt(int argc, char **argv)
{
    return static_cast<int>(std::find(argv, argv + argc, std::string_view("--")) - argv);
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
    int forQt = wordsForQt(argc, argv);
    QApplication application(forQt, argv);
    const QStringList words = system::commandLine(argc, argv);
    QApplication::setApplicationName(u"toasoan"_s);
    QApplication::setApplicationVersion(QStringLiteral(TOASOAN_VERSION));
    QApplication::setDesktopFileName(u"toasoan"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(applicationIcon());
    // The help of the options wants a language before the options, which say where the settings lie, are read.
    installLanguage(application, qEnvironmentVariable("TOASOAN_LANG", u"vi"_s));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(words);
    const QString given = whole(parser.positionalArguments().value(0));
    const OfficeOptions options = readOptions(parser);
    const Settings settings(options.home);
    KDSingleApplication first(instanceName(options, settings));
    if (!first.isPrimaryInstance()) {
        system::letComeForward();
        // Where the first does not answer it is dead, and only its number lives on; the cache has a lock of its own.
        if (first.sendMessage(given.toUtf8()))
            return 0;
    }
    const Program program(u"toasoan"_s, settings);
    system::offerRestart(restartWords(words));
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
