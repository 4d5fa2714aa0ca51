// The composition root of toasoan-cli: words → arguments → the program that holds the cache, or an office of our
// own → the verb → text or JSON and an exit code. Nothing is printed on standard output but the result.

#include "cli/Help.h"
#include "cli/Serving.h"
#include "cli/Verbs.h"
#include "cli/Words.h"

#include "office/Line.h"
#include "office/LogFile.h"
#include "system/System.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::cli;

namespace {

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

OfficeOptions officeOptions(const Arguments &arguments)
{
    return { .home = arguments.value(u"home"_s, qEnvironmentVariable("TOASOAN_HOME")),
             .training = arguments.value(u"training"_s, qEnvironmentVariable("TOASOAN_TRAINING")),
             .person = arguments.value(u"as"_s),
             .address = arguments.value(u"portal"_s),
             .trace = arguments.value(u"trace"_s, qEnvironmentVariable("TOASOAN_TRACE")),
             .offline = arguments.has(u"offline"_s),
             .temporary = arguments.has(u"temporary"_s),
             .undo = std::chrono::seconds(arguments.value(u"undo"_s, u"0"_s).toInt()) };
}

/// Holds the cache open, syncs, and does what is typed elsewhere, until it is told to end.
void serve(Office &office, bool json)
{
    auto *server = new HandoverServer(
        office.cacheFolder(), [&office](const HandedVerb &verb, const std::shared_ptr<HandedReply> &reply) { performHanded(office, verb, reply); },
        &office);
    if (const auto listening = server->listen(); !listening) {
        print(stderr, rendered(failed(listening.error()), json));
        return QCoreApplication::exit(StorageFailed);
    }
    if (!office.isOffline())
        office.sync().watch();
    print(stdout, toasoan::cli::Words::tr("The newsroom is open; verbs typed elsewhere are done here."));
}

/// Hands the verb to whoever holds the cache; nothing when it is ours to do.
std::optional<int> handedOver(Office &office, const QStringList &words)
{
    const auto profile = office.chosenProfile();
    if (!profile || profile->temporary)
        return {};
    const auto folder = office.settings().cacheFolder(*profile);
    if (!folder)
        return {};
    const auto code = handOver(
        *folder, { words, QDir::currentPath(), {} }, [](const QString &text) { print(stdout, text); },
        [](const QString &text) { print(stderr, text); });
    if (code)
        return *code;
    // Nobody serves: the cache is free, or a short command holds it for a moment.
    if (code.error().problem == "nobody_serves"_L1)
        return {};
    // It may have been done: doing it here could make it happen twice.
    print(stderr, failed(code.error()).text);
    return exitCodeOf(code.error());
}

/// The language asked for, else that of the person.
QString languageOf(const Arguments &arguments)
{
    const QString usual = Settings(arguments.value(u"home"_s, qEnvironmentVariable("TOASOAN_HOME"))).value(Settings::language).toString();
    return arguments.value(u"lang"_s, qEnvironmentVariable("TOASOAN_LANG", usual));
}

void start(Office &office, const Arguments &arguments)
{
    const bool json = arguments.has(u"json"_s);
    const Report finish = [json](const Outcome &outcome) {
        print(outcome.code == Ok || json ? stdout : stderr, rendered(outcome, json));
        QCoreApplication::exit(outcome.code);
    };
    const Verb *verb = findVerb(arguments.verb);
    if (verb->needs == Verb::Needs::Nothing)
        return perform(office, arguments, finish);
    if (const auto prepared = office.prepare(); !prepared)
        return finish(failed(prepared.error()));
    if (verb->needs == Verb::Needs::Portal)
        return office.findLine(&office, [&office, arguments, finish] { perform(office, arguments, finish); });
    const auto profile = office.chosenProfile();
    if (!profile)
        return finish(failed(profile.error()));
    if (office.settings().isLocked(*profile))
        return finish(failed(Error { Error::Kind::Forbidden, {}, u"session_locked"_s }));
    office.enter(*profile, &office, [&office, arguments, finish, json](const Result<void> &entered) {
        if (!entered)
            return finish(failed(entered.error()));
        arguments.verb == "serve"_L1 ? serve(office, json) : perform(office, arguments, finish);
    });
}

void installLanguage(QCoreApplication &application, const QString &language)
{
    // The sources are English; without a translation they speak for themselves.
    auto *translator = new QTranslator(&application);
    if (translator->load(u":/toasoan/translations/toasoan_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(translator);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"toasoan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOASOAN_VERSION));
    const QStringList words = QCoreApplication::arguments().mid(1);
    auto arguments = parseArguments(words, globalOptions(), optionsOf);
    installLanguage(application, arguments ? languageOf(*arguments) : u"vi"_s);
    if (!arguments) {
        print(stderr, failed(arguments.error()).text);
        return Usage;
    }
    if (arguments->verb.isEmpty()) {
        print(stdout, overview());
        return Usage;
    }
    const OfficeOptions options = officeOptions(*arguments);
    const Settings settings(options.home);
    const SystemClock clock;
    const LogFile log(logFolder(settings), u"toasoan-cli"_s, settings.value(Settings::logLevel).toString(), clock);
    if (settings.value(Settings::crashFiles).toBool())
        system::keepCrashFiles(QDir(settings.localFolder()).filePath(u"crash"_s));
    holdMinimumTls(settings);
    Office office(options);
    if (findVerb(arguments->verb)->needs == Verb::Needs::Desk && arguments->verb != "serve"_L1) {
        if (const auto prepared = office.prepare(); prepared) {
            if (const auto code = handedOver(office, words))
                return *code;
        }
    }
    QMetaObject::invokeMethod(&office, [&] { start(office, *arguments); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
