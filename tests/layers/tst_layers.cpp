// The CMake link list is the layering. This test reads both, the link lists and every include, so that an
// arrow that points up or sideways fails even where the compiler would let it pass (a header-only class, a
// relative path), and so that time and chance have one door each.

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(TOASOAN_SOURCE_DIR);

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sourcesBelow(const QString &folder, QDirIterator::IteratorFlag flag = QDirIterator::Subdirectories)
{
    QStringList paths;
    QDirIterator walk(root + u'/' + folder, { u"*.cpp"_s, u"*.h"_s }, QDir::Files, flag);
    while (walk.hasNext())
        paths += walk.next();
    paths.sort();
    return paths;
}

/// Where a folder of the link lists lies.
QString pathOf(const QString &folder) { return folder == "ui"_L1 ? folder : u"app/"_s + folder; }

/// folder → the folders it links, as the link lists of ui/ and app/*/CMakeLists.txt say.
QMap<QString, QSet<QString>> linkLists()
{
    static const QRegularExpression call(u"toasoan_library\\((\\w+) LINKS([^)]*)\\)"_s);
    static const QRegularExpression target(u"toasoan_(\\w+)"_s);
    QMap<QString, QSet<QString>> links;
    QStringList files { root + u"/ui/CMakeLists.txt"_s };
    QDirIterator walk(root + u"/app"_s, { u"CMakeLists.txt"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files += walk.next();
    for (const QString &file : std::as_const(files)) {
        const auto match = call.match(textOf(file));
        if (!match.hasMatch())
            continue;
        QSet<QString> &list = links[match.captured(1)];
        for (const auto &linked : target.globalMatch(match.captured(2)))
            list += linked.captured(1);
    }
    return links;
}

/// Everything reached from a folder by link lists.
QSet<QString> closure(const QString &folder, const QMap<QString, QSet<QString>> &links)
{
    QSet<QString> reached;
    QStringList open { folder };
    while (!open.isEmpty()) {
        for (const QString &next : links.value(open.takeFirst())) {
            if (!reached.contains(next)) {
                reached += next;
                open += next;
            }
        }
    }
    return reached;
}

struct Include
{
    QString folder; ///< first part of the path, "" for none
    QString text;
    int line;
};

QList<Include> includesOf(const QString &source)
{
    static const QRegularExpression shape(u"^\\s*#\\s*include\\s+[\"<]([^\">]+)[\">]"_s);
    QList<Include> found;
    int number = 0;
    for (const QString &line : source.split(u'\n')) {
        ++number;
        if (const auto match = shape.match(line); match.hasMatch()) {
            const QString path = match.captured(1);
            found += Include { path.contains(u'/') ? path.section(u'/', 0, 0) : QString(), path, number };
        }
    }
    return found;
}

/// Complaints about one file of a folder.
QStringList faults(const QString &name, const QString &folder, const QString &source,
                   const QSet<QString> &known, const QSet<QString> &allowed)
{
    QStringList found;
    for (const Include &include : includesOf(source)) {
        const QString place = u"%1:%2 includes %3"_s.arg(name).arg(include.line).arg(include.text);
        if (include.text.startsWith(u"../"_s))
            found += place + u" by a relative path"_s;
        if (known.contains(include.folder) && include.folder != folder && !allowed.contains(include.folder))
            found += place + u", which "_s + folder + u" does not link"_s;
        if (folder != "ui"_L1 && include.text.startsWith(u"QtWidgets"_s) || (folder != "ui"_L1 && include.text == u"QWidget"_s))
            found += place + u": no widgets below ui/"_s;
    }
    return found;
}

/// Uses of time or chance outside of the one door.
QStringList secretDoors(const QString &name, const QString &source)
{
    static const QRegularExpression door(
        u"\\b(QTimer|QElapsedTimer|QBasicTimer|currentDateTime\\w*|currentMSecsSinceEpoch|currentSecsSinceEpoch"
        "|QDate::currentDate|QTime::currentTime|createUuid\\w*|QRandomGenerator|system_clock|steady_clock)\\b"_s);
    QStringList found;
    int number = 0;
    for (const QString &line : source.split(u'\n')) {
        ++number;
        const QString code = line.section(u"//"_s, 0, 0);
        if (const auto match = door.match(code); match.hasMatch())
            found += u"%1:%2 uses %3"_s.arg(name).arg(number).arg(match.captured(1));
    }
    return found;
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storeAndPortalNeverMeet()
    {
        const auto links = linkLists();
        QVERIFY(links.size() >= 8);
        QVERIFY(!closure(u"store"_s, links).contains(u"portal"_s));
        QVERIFY(!closure(u"portal"_s, links).contains(u"store"_s));
        QVERIFY(links.value(u"core"_s).isEmpty());
        for (const auto &[folder, linked] : links.asKeyValueRange())
            QVERIFY2(!linked.contains(u"ui"_s), qPrintable(folder + u" points up to ui"_s));
        for (const QString &folder : links.keys())
            QVERIFY2(!closure(folder, links).contains(folder), qPrintable(folder + u" links itself"_s));
    }

    void includesFollowTheLinkLists()
    {
        const auto links = linkLists();
        const QSet<QString> known(links.keyBegin(), links.keyEnd());
        QStringList found;
        int files = 0;
        for (const QString &folder : links.keys()) {
            const QSet<QString> allowed = closure(folder, links);
            for (const QString &path : sourcesBelow(pathOf(folder))) {
                ++files;
                found += faults(path.mid(root.size() + 1), folder, textOf(path), known, allowed);
            }
        }
        QVERIFY(files > 20);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void rootOfAppLinksWhatItSays()
    {
        // Desk, Sight, Backup, Settings lie in app/ itself; they know no windows, commands or training portal.
        for (const QString &path : sourcesBelow(u"app"_s, QDirIterator::NoIteratorFlags)) {
            for (const Include &include : includesOf(textOf(path))) {
                for (const QString &above : { u"ui"_s, u"cli"_s, u"office"_s, u"training"_s })
                    QVERIFY2(include.folder != above, qPrintable(path + u" includes "_s + include.text));
            }
        }
    }

    void timeAndChanceHaveOneDoor()
    {
        QStringList found;
        for (const QString &path : sourcesBelow(u"app"_s) + sourcesBelow(u"ui"_s)) {
            const QString name = path.mid(root.size() + 1);
            if (!name.startsWith(u"app/core/Clock."_s) && !name.startsWith(u"app/core/Ids."_s)
                && !name.startsWith(u"app/core/Chance."_s))
                found += secretDoors(name, textOf(path));
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void wrongArrowsAreNoticed()
    {
        const QSet<QString> known { u"core"_s, u"store"_s, u"portal"_s };
        QCOMPARE(faults(u"x"_s, u"store"_s, u"#include \"portal/Portal.h\"\n"_s, known, { u"core"_s }).size(), 1);
        QCOMPARE(faults(u"x"_s, u"store"_s, u"#include \"../portal/P.h\"\n"_s, known, { u"core"_s }).size(), 1);
        QCOMPARE(faults(u"x"_s, u"core"_s, u"#include <QWidget>\n"_s, known, {}).size(), 1);
        QCOMPARE(faults(u"x"_s, u"store"_s, u"#include \"core/Ids.h\"\n"_s, known, { u"core"_s }).size(), 0);
        QCOMPARE(secretDoors(u"x"_s, u"QTimer t;\n// QTimer\nQUuid::createUuid();"_s).size(), 2);
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
