// toasoan-window-bench: what the windows cost at 100,000 articles, each figure beside its yardstick, a bare Qt widget
// with the same content. Starting and memory are measured in programs of their own (this one, called again), the rest
// in one program that has the main window and an editor open. It measures and does not judge, like toasoan-bench.

#include "bench/Cache.h"
#include "bench/Figures.h"
#include "bench/Sentences.h"
#include "bench/windows/SlowDisk.h"
#include "ui/ArticleListModel.h"
#include "ui/ArticleView.h"
#include "ui/BodyEdit.h"
#include "ui/EditorText.h"
#include "ui/EditorWindow.h"
#include "ui/Language.h"
#include "ui/MainWindow.h"
#include "ui/Newsroom.h"
#include "ui/PlacesView.h"
#include "ui/ReadingPane.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QListView>
#include <QMainWindow>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace toasoan::bench {

namespace {

constexpr quint64 size = 100'000;
constexpr int patience = 30'000; // milliseconds

using Steady = std::chrono::steady_clock;

struct Options
{
    QString work = u"build/bench"_s;
    QStringList only;
    int rounds = 20;
};

/// Somebody's cache and settings below a folder, and the training portal beside it.
struct Home
{
    QString folder;
    QString training;

    [[nodiscard]] OfficeOptions options() const
    {
        OfficeOptions options;
        options.home = folder;
        options.training = training;
        options.person = u"bbt.lanhdao"_s;
        options.offline = true;
        return options;
    }
};

std::unexpected<Error> broken(const QString &what) { return failure(Error::Kind::Storage, what); }

/// Tells of each time that a widget is about to be painted.
class Painted final : public QObject
{
public:
    Painted(QWidget *widget, std::function<void()> told)
        : m_told(std::move(told))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_told();
        return false;
    }

private:
    std::function<void()> m_told;
};

QListView *listOf(MainWindow &window)
{
    for (auto *view : window.findChildren<QListView *>()) {
        if (qobject_cast<ArticleListModel *>(view->model()))
            return view;
    }
    qFatal("the main window has no list of articles");
}

/// Opens the windows and waits until the list shows articles.
Result<std::unique_ptr<Newsroom>> enter(const Home &home)
{
    auto newsroom = std::make_unique<Newsroom>(home.options());
    QSignalSpy entered(newsroom.get(), &Newsroom::entered);
    newsroom->open();
    if (entered.isEmpty() && !entered.wait(patience))
        return broken(u"nobody entered"_s);
    return newsroom;
}

double pss()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no smaps_rollup");
    static const QRegularExpression line(u"^Pss:\\s+(\\d+) kB"_s, QRegularExpression::MultilineOption);
    return line.match(QString::fromLatin1(file.readAll())).captured(1).toDouble() / 1024;
}

/// The second life of this program: one window, a line when it can be used, another with its memory, and out.
int showOnce(const Home &home, bool bare)
{
    const auto say = [](const QString &line) {
        std::printf("%s\n", qPrintable(line));
        std::fflush(stdout);
    };
    std::unique_ptr<Newsroom> newsroom;
    std::unique_ptr<QMainWindow> window;
    std::unique_ptr<Painted> painted;
    QListView *list = nullptr;
    QEventLoop loop;
    const auto watch = [&](QListView *view) {
        list = view;
        painted = std::make_unique<Painted>(view->viewport(), [&loop, view, bare] {
            if (bare || view->model()->rowCount() > 0)
                QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
    };
    if (bare) {
        window = std::make_unique<QMainWindow>();
        window->setCentralWidget(new QListView);
        window->resize(1280, 720);
        watch(window->findChild<QListView *>());
        window->show();
    } else {
        applyAppearance(u"light");
        installLanguage(*qApp, u"vi"_s);
        newsroom = std::make_unique<Newsroom>(home.options());
        QObject::connect(newsroom.get(), &Newsroom::entered, newsroom.get(), [&] {
            newsroom->window()->findChild<PlacesView *>()->choose(u"all"_s);
            watch(listOf(*newsroom->window()));
        });
        newsroom->open();
    }
    loop.exec();
    say(u"ready"_s);
    QTest::qWait(1000);
    say(u"pss %1"_s.arg(pss()));
    return 0;
}

/// Milliseconds until the other program says that it is ready, and its memory in MB.
Result<std::pair<double, double>> start(const Options &options, const QString &what)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto begun = Steady::now();
    process.start(QCoreApplication::applicationFilePath(), { u"--work"_s, options.work, u"--show"_s, what });
    const auto line = [&process]() -> QString {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(patience))
                return {};
        }
        return QString::fromUtf8(process.readLine()).trimmed();
    };
    if (line() != "ready"_L1)
        return broken(what + u" did not start"_s);
    const double time = std::chrono::duration<double, std::milli>(Steady::now() - begun).count();
    const QString memory = line();
    if (!memory.startsWith("pss "_L1) || !process.waitForFinished(patience))
        return broken(what + u" did not end"_s);
    return std::pair(time, memory.sliced(4).toDouble());
}

Result<void> measureStart(const Options &options, Figures &figures)
{
    Figure starting { .operation = u"warm start to a usable window"_s, .yardstick = u"QMainWindow, empty QListView"_s,
                      .ours = {}, .theirs = {}, .bound = { .fraction = 0.5, .beyond = 100 } };
    Figure memory { .operation = u"PSS, MB"_s, .yardstick = u"the same"_s, .ours = {}, .theirs = {},
                    .bound = { .fraction = 0.5, .beyond = 60 } };
    for (int round = -1; round < options.rounds; ++round) {
        const auto bare = start(options, u"bare"_s);
        const auto ours = start(options, u"ours"_s);
        if (!bare || !ours)
            return std::unexpected((bare ? ours : bare).error());
        if (round < 0)
            continue; // the first one fills the system's caches
        starting.theirs.addValue(bare->first);
        starting.ours.addValue(ours->first);
        memory.theirs.addValue(bare->second);
        memory.ours.addValue(ours->second);
    }
    figures.add(size, std::move(starting));
    figures.add(size, std::move(memory));
    return {};
}

/// One notch of the wheel after the other; what the notch leads to (a page is read) is part of its frame.
void scroll(QListView &list, Samples &samples, int frames)
{
    QScrollBar *bar = list.verticalScrollBar();
    bar->setValue(0);
    QTest::qWait(200);
    const int step = std::max(1, bar->singleStep() * 3);
    for (int i = 0; i < frames; ++i) {
        samples.time([&] {
            bar->setValue(bar->value() + step);
            list.viewport()->repaint();
            QCoreApplication::processEvents();
        });
        QTest::qWait(4);
    }
}

Result<void> measureScrolling(MainWindow &window, const Options &options, Figures &figures)
{
    QListView &ours = *listOf(window);
    QListView bare;
    QStringList lines;
    for (quint64 i = 0; i < size; ++i)
        lines += u"Tin số %1 của Cổng thông tin"_s.arg(i);
    QStringListModel model(lines);
    bare.setUniformItemSizes(true);
    bare.setModel(&model);
    bare.resize(ours.size());
    bare.show();
    if (!QTest::qWaitForWindowExposed(&bare))
        return broken(u"no bare list"_s);
    for (const double fraction : { 0.99, 1.0 }) {
        Figure figure { .operation = fraction < 1 ? u"scrolling, a frame"_s : u"scrolling, the longest frame"_s,
                        .yardstick = u"QListView, 100,000 lines"_s, .ours = {}, .theirs = {},
                        .bound = fraction < 1 ? Bound { .fraction = 0.99, .milliseconds = 16 } : Bound { .fraction = 1, .ratio = 2 } };
        scroll(bare, figure.theirs, options.rounds * 50);
        scroll(ours, figure.ours, options.rounds * 50);
        figures.add(size, std::move(figure));
    }
    return {};
}

Result<void> measureOpening(MainWindow &window, const Options &options, Figures &figures)
{
    QListView &list = *listOf(window);
    auto *view = window.reading().findChild<ArticleView *>();
    QTextEdit bare;
    bare.resize(view->size());
    bare.show();
    if (!QTest::qWaitForWindowExposed(&bare))
        return broken(u"no bare text"_s);
    Figure figure { .operation = u"opening an article"_s, .yardstick = u"QTextEdit, the same words"_s, .ours = {}, .theirs = {},
                    .bound = { .fraction = 0.5 } };
    list.verticalScrollBar()->setValue(0);
    for (int i = 0; i < options.rounds * 5; ++i) {
        QSignalSpy painted(view, &ArticleView::painted);
        const QModelIndex index = list.model()->index(i % 50 + 1, 0);
        const auto begun = Steady::now();
        list.setCurrentIndex(index);
        if (painted.isEmpty() && !painted.wait(patience))
            return broken(u"article %1 was not painted"_s.arg(i));
        figure.ours.add(Steady::now() - begun);
        const QString words = view->content().body.plainText();
        figure.theirs.time([&] {
            bare.setPlainText(words);
            bare.viewport()->repaint();
        });
        QTest::qWait(20);
    }
    figures.add(size, std::move(figure));
    return {};
}

Result<void> measurePlaces(MainWindow &window, const Options &options, Figures &figures)
{
    QListView &list = *listOf(window);
    auto *places = window.findChild<PlacesView *>();
    Figure figure { .operation = u"switching places"_s, .yardstick = u"QListView, another model of 200 lines"_s, .ours = {}, .theirs = {},
                    .bound = { .fraction = 0.5 } };
    QListView bare;
    bare.resize(list.size());
    bare.show();
    if (!QTest::qWaitForWindowExposed(&bare))
        return broken(u"no bare list"_s);
    QStringListModel models[2];
    for (QStringListModel &model : models) {
        QStringList lines;
        for (int i = 0; i < 200; ++i)
            lines += u"Tin số %1"_s.arg(i);
        model.setStringList(lines);
    }
    for (int i = 0; i < options.rounds * 2; ++i) {
        QSignalSpy loaded(list.model(), SIGNAL(loaded()));
        const auto begun = Steady::now();
        places->choose(i % 2 ? u"all"_s : u"live"_s);
        if (loaded.isEmpty() && !loaded.wait(patience))
            return broken(u"a place was not loaded"_s);
        list.viewport()->repaint();
        figure.ours.add(Steady::now() - begun);
        figure.theirs.time([&] {
            bare.setModel(&models[i % 2]);
            bare.viewport()->repaint();
        });
        QTest::qWait(20);
    }
    figures.add(size, std::move(figure));
    return {};
}

/// From the key to its paint, while autosaves and checks run beside.
void keys(QTextEdit &field, Samples &samples, int count)
{
    QTextCursor cursor(field.document()->findBlockByNumber(field.document()->blockCount() / 2));
    field.setTextCursor(cursor);
    field.ensureCursorVisible();
    QTest::qWait(1500); // Qt lays the rest of a long text out in between
    for (int i = 0; i < count; ++i) {
        samples.time([&] {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, i % 6 == 5 ? u" "_s : u"ô"_s);
            QCoreApplication::sendEvent(&field, &press);
            field.viewport()->repaint();
        });
        QTest::qWait(i % 10 == 0 ? 60 : 15); // somebody who types fast
    }
}

Result<void> measureKeys(Newsroom &newsroom, News &news, const Options &options, Figures &figures)
{
    Office &office = *newsroom.office();
    Content content;
    content.site = SiteId(u"tinhuy"_s);
    content.kind = KindId(u"bai"_s);
    content.title = u"Bài một megabyte (mẫu)"_s;
    content.body = news.body(1024 * 1024);
    std::optional<Result<Drafted>> drafted;
    office.desk().create(content, &office, [&](const Result<Drafted> &answer) { drafted = answer; });
    if (!QTest::qWaitFor([&] { return drafted.has_value(); }, patience))
        return broken(u"no draft"_s);
    if (!*drafted)
        return std::unexpected(drafted->error());
    const WindowParts parts { office.desk(), office.sync(), office.session(), office.settings(), office.clock(), office.executor(),
                              office.profile() };
    EditorWindow window(parts, (*drafted)->article);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    if (!QTest::qWaitFor([&] { return window.isLoaded(); }, patience) || !QTest::qWaitForWindowActive(&window))
        return broken(u"no editor"_s);
    BodyEdit &body = window.text().body();
    body.setFocus();
    for (const auto delay : { 0ms, 50ms }) {
        QTextEdit bare;
        bare.resize(body.size());
        bare.setPlainText(content.body.plainText());
        bare.show();
        if (!QTest::qWaitForWindowExposed(&bare))
            return broken(u"no bare text"_s);
        for (const bool ratio : { false, true }) {
            Figure figure { .operation = u"key to paint, 1 MB%1%2"_s.arg(delay > 0ms ? u", fsync +50 ms"_s : u""_s, ratio ? u" (2)"_s : u""_s),
                            .yardstick = u"QTextEdit, the same words"_s, .ours = {}, .theirs = {},
                            .bound = ratio ? Bound { .fraction = 0.99, .ratio = 1.5 } : Bound { .fraction = 0.99, .milliseconds = 16 } };
            const int before = syncs();
            delaySyncs({});
            keys(bare, figure.theirs, options.rounds * 15);
            delaySyncs(delay);
            keys(body, figure.ours, options.rounds * 15);
            if (syncs() == before)
                return broken(u"nothing was saved while keys were pressed"_s);
            figures.add(size, std::move(figure));
        }
    }
    delaySyncs({});
    if (!QTest::qWaitFor([&window] { return !window.hasUnsavedText(); }, patience))
        return broken(u"the text was not saved"_s);
    // The next run starts with the cache as it was filled.
    std::optional<Result<void>> discarded;
    office.desk().discard((*drafted)->article, &office, [&](const Result<void> &answer) { discarded = answer; });
    return QTest::qWaitFor([&] { return discarded.has_value(); }, patience) ? *discarded : broken(u"the draft stays"_s);
}

/// Puts the filled cache where somebody's is: under the key that it was filled with.
Result<void> furnish(const Home &home, const QString &filled)
{
    const QString mark = home.folder + u"/filled"_s;
    if (QFile::exists(mark))
        return {};
    QDir(home.folder).removeRecursively();
    if (!QDir().mkpath(home.folder))
        return broken(home.folder);
    {
        const auto opened = enter(home); // makes its folder and its key
        if (!opened)
            return std::unexpected(opened.error());
    }
    QDirIterator caches(home.folder, { u"cache.db"_s }, QDir::Files, QDirIterator::Subdirectories);
    if (!caches.hasNext())
        return broken(u"no cache"_s);
    const QString cache = caches.next();
    QFile keysFile(home.training + u".keys"_s);
    if (!keysFile.open(QIODevice::ReadWrite))
        return broken(keysFile.errorString());
    static const QRegularExpression hex(u"=[0-9a-f]{64}"_s);
    const QByteArray keys = QString::fromUtf8(keysFile.readAll()).replace(hex, u'=' + QString::fromLatin1(key.toHex())).toUtf8();
    keysFile.resize(0);
    keysFile.seek(0);
    keysFile.write(keys);
    for (const QString &end : { u""_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(cache + end);
    QFile done(mark);
    return QFile::copy(filled, cache) && done.open(QIODevice::WriteOnly) ? Result<void>() : broken(u"cannot copy the cache"_s);
}

Result<void> run(const Options &options)
{
    const Result<QStringList> sentences = readSentences();
    if (!sentences)
        return std::unexpected(sentences.error());
    News news(*sentences);
    QDir().mkpath(options.work);
    const auto filled = filledCache(options.work, size, news);
    if (!filled)
        return std::unexpected(filled.error());
    const Home home { options.work + u"/home"_s, options.work + u"/home/tap-huan.db"_s };
    applyAppearance(u"light");
    installLanguage(*qApp, u"vi"_s);
    if (const auto furnished = furnish(home, *filled); !furnished)
        return furnished;
    const auto wanted = [&](const QString &name) { return options.only.isEmpty() || options.only.contains(name); };
    Figures figures;
    Figures::printHead();
    if (wanted(u"start"_s)) {
        if (const auto done = measureStart(options, figures); !done)
            return done;
    }
    const auto newsroom = enter(home);
    if (!newsroom)
        return std::unexpected(newsroom.error());
    MainWindow &window = *(*newsroom)->window();
    window.findChild<PlacesView *>()->choose(u"all"_s);
    if (!QTest::qWaitFor([&] { return listOf(window)->model()->rowCount() > 0; }, patience))
        return broken(u"the list stays empty"_s);
    Result<void> done;
    if (done && wanted(u"scroll"_s))
        done = measureScrolling(window, options, figures);
    if (done && wanted(u"open"_s))
        done = measureOpening(window, options, figures);
    if (done && wanted(u"places"_s))
        done = measurePlaces(window, options, figures);
    if (done && wanted(u"keys"_s))
        done = measureKeys(**newsroom, news, options, figures);
    if (!done)
        return done;
    QFile json(options.work + u"/windows.json"_s);
    if (!json.open(QIODevice::WriteOnly) || json.write(QJsonDocument(figures.toJson()).toJson()) < 0)
        return broken(json.errorString());
    std::printf("\nfigures: %s\n", qPrintable(json.fileName()));
    return {};
}

} // namespace

} // namespace toasoan::bench

int main(int argc, char **argv)
{
    using namespace toasoan::bench;
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"What windows cost beside bare ones."_s);
    parser.addHelpOption();
    parser.addOptions({ { u"work"_s, u"Folder of the filled caches."_s, u"folder"_s, u"build/bench"_s },
                        { u"only"_s, u"Some of: start, scroll, open, places, keys."_s, u"names"_s },
                        { u"rounds"_s, u"Times that each operation is repeated."_s, u"n"_s, u"20"_s },
                        { u"show"_s, u"Shows one window and ends: bare or ours."_s, u"what"_s } });
    parser.process(application);
    const Options options { parser.value(u"work"_s), parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts),
                            std::max(1, parser.value(u"rounds"_s).toInt()) };
    if (parser.isSet(u"show"_s))
        return showOnce({ options.work + u"/home"_s, options.work + u"/home/tap-huan.db"_s }, parser.value(u"show"_s) == "bare"_L1);
    if (const auto done = run(options); !done) {
        std::fprintf(stderr, "toasoan-window-bench: %s %s\n", qPrintable(done.error().problem), qPrintable(done.error().detail));
        return 1;
    }
    return 0;
}
