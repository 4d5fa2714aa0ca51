#pragma once
// What picture tests share: one look per run (light or dark from TOASOAN_LOOK, the scale of the run), one folder,
// and the names that tell them apart: build/pictures/NAME-dark-x2.png.

#include "Settings.h"
#include "ui/Icons.h"
#include "ui/Language.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

namespace toasoan {

class Look
{
public:
    /// Vietnamese, and the appearance of this run.
    static void apply()
    {
        QApplication::setWindowIcon(applicationIcon());
        installLanguage(*qApp, QStringLiteral("vi"));
        applyAppearance(name());
        applyTextSize(Settings::textPoints.standard.toInt());
    }

    /// Whether the picture was kept and the window fits the smallest screen, 1366×768 with a task bar. What is on its
    /// way (answers, pictures) arrives first.
    [[nodiscard]] static bool take(QWidget &window, const QString &picture)
    {
        QTest::qWait(120);
        const QString folder = QStringLiteral(TOASOAN_SOURCE_DIR "/build/pictures");
        const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR");
        const QString file = QStringLiteral("%1/%2-%3%4.png")
                                 .arg(folder, picture, name(), scale.isEmpty() ? QString() : QStringLiteral("-x") + scale);
        return QDir().mkpath(folder) && window.grab().save(file) && window.height() <= 728 && window.width() <= 1366;
    }

private:
    [[nodiscard]] static QString name() { return qEnvironmentVariable("TOASOAN_LOOK", QStringLiteral("light")); }
};

} // namespace toasoan
