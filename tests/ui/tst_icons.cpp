// What the windows ask for is what the build draws: no more, no less, and each picture has something in it.

#include "ui/Icons.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

const QString root = QStringLiteral(TOASOAN_SOURCE_DIR);

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList listed()
{
    QStringList names;
    for (const QString &line : textOf(root + u"/resources/icons/icons.txt"_s).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            names += line;
    }
    return names;
}

/// name → the file that asks for it: as icon("name"_L1), or out of a table, where any text with a hyphen that the
/// set knows is a name.
QMap<QString, QString> used()
{
    static const QRegularExpression call(u"\\bicon\\(\\s*\"([^\"]+)\"_L1"_s);
    static const QRegularExpression hyphenated(u"\"([a-z]+(?:-[a-z]+)+)\""_s);
    QSet<QString> set;
    QDirIterator theme(u"/usr/share/icons/breeze"_s, { u"*.svg"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (theme.hasNext())
        set += theme.nextFileInfo().completeBaseName();
    QMap<QString, QString> names;
    QDirIterator walk(root + u"/ui"_s, { u"*.cpp"_s, u"*.h"_s }, QDir::Files);
    while (walk.hasNext()) {
        const QString path = walk.next();
        const QString text = textOf(path);
        for (const auto &match : call.globalMatch(text))
            names[match.captured(1)] = QFileInfo(path).fileName();
        for (const auto &match : hyphenated.globalMatch(text)) {
            if (set.contains(match.captured(1)))
                names[match.captured(1)] = QFileInfo(path).fileName();
        }
    }
    return names;
}

bool hasInk(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 100)
                return true;
        }
    }
    return false;
}

/// Mean lightness of what is drawn.
double lightness(const QImage &image)
{
    double sum = 0;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor colour = image.pixelColor(x, y); colour.alpha() > 100) {
                sum += colour.lightnessF();
                ++count;
            }
        }
    }
    return count ? sum / count : 0;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsWhatIsUsed()
    {
        const QStringList names = listed();
        QVERIFY(names.size() > 5);
        QStringList faults;
        const auto asked = used();
        for (const auto &[name, file] : asked.asKeyValueRange()) {
            if (!names.contains(name))
                faults += u"%1 uses \"%2\", which resources/icons/icons.txt does not list"_s.arg(file, name);
        }
        for (const QString &name : names) {
            if (!asked.contains(name))
                faults += u"resources/icons/icons.txt lists \"%1\", which nothing uses"_s.arg(name);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
        QStringList sorted = names;
        sorted.sort();
        QCOMPARE(names, sorted);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    }

    void everyPictureIsDrawn()
    {
        for (const QString &name : listed()) {
            for (const int size : { 16, 22, 24, 32, 44, 48, 64 }) {
                for (const QString &colours : { u"light"_s, u"dark"_s }) {
                    const QString path = u":/toasoan/icons/%1/%2/%3.png"_s.arg(colours).arg(size).arg(name);
                    const QImage image(path);
                    QVERIFY2(image.size() == QSize(size, size), qPrintable(path));
                    QVERIFY2(hasInk(image), qPrintable(path + u" is empty"_s));
                }
            }
        }
        QVERIFY(hasInk(applicationIcon().pixmap(48, 48).toImage()));
        QVERIFY(icon("no-such-icon"_L1).isNull());
    }

    void anIconFollowsThePalette()
    {
        const QIcon made = icon("configure"_L1);
        applyAppearance(u"light");
        const double onLight = lightness(made.pixmap(32, 32).toImage());
        applyAppearance(u"dark");
        const double onDark = lightness(made.pixmap(32, 32).toImage());
        applyAppearance(u"system");
        QVERIFY2(onLight < 0.4 && onDark > 0.6, qPrintable(u"%1 %2"_s.arg(onLight).arg(onDark)));
    }

    void aDisabledIconIsFainter()
    {
        const QIcon made = icon("configure"_L1);
        QVERIFY(made.pixmap({ 32, 32 }, 1.0, QIcon::Disabled).toImage() != made.pixmap({ 32, 32 }, 1.0, QIcon::Normal).toImage());
    }

    void doubleScalingGetsTwiceThePixels()
    {
        const QPixmap pixels = icon("configure"_L1).pixmap(QSize(22, 22), 2.0);
        QCOMPARE(pixels.size(), QSize(44, 44));
        QCOMPARE(pixels.devicePixelRatio(), 2.0);
    }
};

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
