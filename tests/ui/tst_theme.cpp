// Light and dark: what is written can be read, and a choice reaches open windows at once.

#include "ui/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyAppearance(u"system"); }

    void contrastIsAsTheStandardSays()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
        QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void everythingIsReadable_data()
    {
        QTest::addColumn<QString>("appearance");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
    }
    void everythingIsReadable()
    {
        QFETCH(QString, appearance);
        applyAppearance(appearance);
        const QPalette palette = QGuiApplication::palette();
        QCOMPARE(isDark(palette), appearance == "dark"_L1);
        const auto readable = [](const QColor &ink, const QColor &paper) { return contrast(ink, paper) >= 4.5; };
        for (const Tone tone : { Tone::Neutral, Tone::Info, Tone::Good, Tone::Warning, Tone::Danger }) {
            const ToneColours colours = coloursOf(tone, palette);
            QVERIFY2(readable(colours.ink, colours.paper), qPrintable(QString::number(contrast(colours.ink, colours.paper))));
        }
        for (const auto ground : { QPalette::Window, QPalette::Base, QPalette::AlternateBase }) {
            const QColor paper = palette.color(ground);
            for (const QColor &ink : { quietInk(palette), dangerInk(palette), palette.color(QPalette::WindowText),
                                       palette.color(QPalette::Link) })
                QVERIFY2(readable(ink, paper), qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), paper.name()).arg(contrast(ink, paper))));
        }
        QVERIFY(readable(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)));
        QVERIFY(readable(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)));
        QVERIFY(readable(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)));
    }

    void anOpenWindowFollows()
    {
        applyAppearance(u"light");
        QLabel label(u"Tin"_s);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QTRY_VERIFY(!isDark(label.palette())); // the platform tells of it in its own turn
        applyAppearance(u"dark");
        QTRY_VERIFY(isDark(label.palette()));
        applyAppearance(u"light");
        QTRY_VERIFY(!isDark(label.palette()));
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
