// toasoan-bench: what opening, listing, searching, saving and syncing cost at growing numbers of articles, each
// beside its yardstick, as a table and as JSON. It measures and does not judge: the exit code is 0 once
// everything was measured; a bound that is exceeded is printed as "over".

#include "bench/Measures.h"
#include "bench/Sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace toasoan::bench {

namespace {

struct Operation
{
    QString name;
    Result<void> (*measure)(const Bench &);
};

const QList<Operation> &operations()
{
    static const QList<Operation> list { { u"open"_s, measureOpen },
                                         { u"list"_s, measureLists },
                                         { u"search"_s, measureSearch },
                                         { u"save"_s, measureSaves },
                                         { u"sync"_s, measureSync } };
    return list;
}

struct Options
{
    QList<quint64> sizes;
    QStringList only;
    int rounds = 20;
    QString work;
    QString json;
};

int complain(const QString &sentence)
{
    std::fprintf(stderr, "toasoan-bench: %s\n", sentence.toUtf8().constData());
    return 1;
}

Result<Options> optionsOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Speed figures beside their yardsticks."_s);
    parser.addHelpOption();
    parser.addOptions({ { u"sizes"_s, u"Numbers of articles."_s, u"list"_s, u"1000,10000,100000"_s },
                        { u"only"_s, u"Some of: open, list, search, save, sync."_s, u"names"_s },
                        { u"rounds"_s, u"Times that each operation is repeated."_s, u"n"_s, u"20"_s },
                        { u"work"_s, u"Folder of the filled caches."_s, u"folder"_s, u"build/bench"_s },
                        { u"json"_s, u"Where the figures go (default: bench.json in that folder)."_s, u"file"_s } });
    parser.process(application);
    Options options;
    const QStringList sizes = parser.value(u"sizes"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &size : sizes)
        options.sizes += size.toULongLong();
    options.only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    options.rounds = parser.value(u"rounds"_s).toInt();
    options.work = parser.value(u"work"_s);
    options.json = parser.isSet(u"json"_s) ? parser.value(u"json"_s) : options.work + u"/bench.json"_s;
    if (options.sizes.isEmpty() || std::ranges::any_of(options.sizes, [](quint64 n) { return n < 200; }))
        return failure(Error::Kind::BadInput, u"--sizes are numbers of articles, 200 or more"_s);
    if (options.rounds < 1)
        return failure(Error::Kind::BadInput, u"--rounds is a number, 1 or more"_s);
    for (const QString &name : std::as_const(options.only)) {
        if (std::ranges::none_of(operations(), [&](const Operation &one) { return one.name == name; }))
            return failure(Error::Kind::BadInput, u"--only knows no operation \"%1\""_s.arg(name));
    }
    return options;
}

Result<void> writeJson(const QString &path, const Options &options, const Figures &figures)
{
    QJsonObject object = figures.toJson();
    object[u"rounds"_s] = options.rounds;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        return failure(Error::Kind::BadInput, u"cannot write %1: %2"_s.arg(path, file.errorString()));
    return {};
}

Result<void> run(const Options &options)
{
    const Result<QStringList> sentences = readSentences();
    if (!sentences)
        return std::unexpected(sentences.error());
    if (!QDir().mkpath(options.work))
        return failure(Error::Kind::BadInput, u"cannot make the folder "_s + options.work);
    std::printf("text: %lld sentences of Debian's maint-guide-vi and libreoffice-help-vi\n",
                static_cast<long long>(sentences->size()));
    News news(*sentences);
    QList<QString> paths;
    for (const quint64 size : options.sizes) {
        const Result<QString> path = filledCache(options.work, size, news);
        if (!path)
            return std::unexpected(path.error());
        paths += *path;
    }
    Figures figures;
    Figures::printHead();
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const Bench bench { paths[i], options.work, options.sizes[i], options.rounds, news, figures };
        for (const Operation &operation : operations()) {
            if (!options.only.isEmpty() && !options.only.contains(operation.name))
                continue;
            if (const Result<void> done = operation.measure(bench); !done)
                return std::unexpected(done.error());
        }
    }
    figures.printGrowth();
    if (const Result<void> written = writeJson(options.json, options, figures); !written)
        return written;
    std::printf("\nfigures: %s\n", options.json.toUtf8().constData());
    return {};
}

} // namespace

} // namespace toasoan::bench

int main(int argc, char **argv)
{
    using namespace toasoan::bench;
    const QCoreApplication application(argc, argv);
    const auto options = optionsOf(application);
    if (!options)
        return complain(options.error().detail);
    const auto done = run(*options);
    return done ? 0 : complain(done.error().detail);
}
