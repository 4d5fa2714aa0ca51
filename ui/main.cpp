// The composition root of the windows: words of the command line → options → a newsroom. The program ends when
// nobody works in it any more.

#include "ui/BrowserReturn.h"
#include "ui/Icons.h"
#include "ui/Language.h"
#include "ui/Newsroom.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QCommandLineParser>

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
             .temporary = parser.isSet(u"temporary"_s) };
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
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"toasoan"_s);
    QApplication::setApplicationVersion(QStringLiteral(TOASOAN_VERSION));
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(applicationIcon());
    // The help of the options wants a language before the options, which say where the settings lie, are read.
    installLanguage(application, qEnvironmentVariable("TOASOAN_LANG", u"vi"_s));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const QString given = parser.positionalArguments().value(0);
    if (BrowserReturn::isReturn(given))
        return BrowserReturn::handOn(QUrl(given)) ? 0 : 1;
    const OfficeOptions options = readOptions(parser);
    const Settings settings(options.home);
    installLanguage(application, qEnvironmentVariable("TOASOAN_LANG", settings.value(Settings::language).toString()));
    applyAppearance(settings.value(Settings::appearance).toString());
    applyTextSize(settings.value(Settings::textPoints).toInt());

    Newsroom newsroom(options);
    // Not quit(): that asks every window once more, and the main window leaves the answer to the newsroom.
    QObject::connect(&newsroom, &Newsroom::left, &application, [] { QApplication::exit(); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        &newsroom, [&newsroom, given] { given.isEmpty() ? newsroom.open() : newsroom.openInvitation(given); },
        Qt::QueuedConnection);
    return QApplication::exec();
}
