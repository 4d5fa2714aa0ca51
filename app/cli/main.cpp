// The composition root of toasoan-cli: words → arguments → the program that holds the cache, or an office of our
// own → the verb → text or JSON and an exit code. Nothing is printed on standard output but the result.

#include "cli/Help.h"
#include "cli/Serving.h"
#include "cli/Verbs.h"
#include "cli/Words.h"

#include "office/Program.h"

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

QString homeOf(const Arguments &arguments) { return arguments.value(u"home"_s, qEnvironmentVariable("TOASOAN_HOME")); }

OfficeOptions officeOptions(const Arguments &arguments)
{
    return { .home = homeOf(arguments),
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
    if (!arguments) {
        installLanguage(application, u"vi"_s);
        print(stderr, failed(arguments.error()).text);
        return Usage;
    }
    const Settings settings(homeOf(*arguments));
    installLanguage(application, arguments->value(u"lang"_s, languageOf(settings)));
    if (arguments->verb.isEmpty()) {
        print(stdout, overview());
        return Usage;
    }
    const Program program(u"toasoan-cli"_s, settings);
    Office office(officeOptions(*arguments));
    if (findVerb(arguments->verb)->needs == Verb::Needs::Desk && arguments->verb != "serve"_L1) {
        if (const auto prepared = office.prepare(); prepared) {
            if (const auto code = handedOver(office, words))
                return *code;
        }
    }
    QMetaObject::invokeMethod(&office, [&] { start(office, *arguments); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
