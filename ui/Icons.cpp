#include "ui/Icons.h"

#include "ui/Theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr std::array drawnSizes { 16, 22, 24, 32, 44, 48, 64 }; // of resources/icons/draw.py
constexpr std::array applicationSizes { 16, 24, 32, 48, 64, 128, 256 };

QIcon drawn(QLatin1StringView colours, const QString &name)
{
    QIcon found;
    for (const int size : drawnSizes) {
        const QString path = u":/toasoan/icons/%1/%2/%3.png"_s.arg(colours).arg(size).arg(name);
        if (QFile::exists(path))
            found.addFile(path, { size, size });
    }
    return found;
}

class PaletteIconEngine final : public QIconEngine
{
public:
    explicit PaletteIconEngine(const QString &name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        chosen().paint(painter, rect, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return chosen().pixmap(size, 1.0, mode, state);
    }
    /// The size counts units of the window, not of the screen, so a scale of 2 wants twice the pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return chosen().pixmap(size, scale, mode, state);
    }
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return chosen().actualSize(size, mode, state);
    }
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override
    {
        return chosen().availableSizes(mode, state);
    }
    QString iconName() override { return m_name; }
    QString key() const override { return u"toasoan"_s; }
    bool isNull() override { return false; } // icon() makes none for a name that was not drawn
    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }

private:
    /// Looked for when it is painted: most of a window's icons are in menus that nobody has opened yet.
    [[nodiscard]] const QIcon &chosen()
    {
        const bool dark = isDark(QGuiApplication::palette());
        QIcon &found = dark ? m_dark : m_light;
        if (found.isNull())
            found = drawn(dark ? "dark"_L1 : "light"_L1, m_name);
        return found;
    }

    QString m_name;
    QIcon m_light;
    QIcon m_dark;
};

} // namespace

QIcon icon(QLatin1StringView name)
{
    return QFile::exists(u":/toasoan/icons/light/16/%1.png"_s.arg(name)) ? QIcon(new PaletteIconEngine(name)) : QIcon();
}

QIcon applicationIcon()
{
    QIcon found;
    for (const int size : applicationSizes)
        found.addFile(u":/toasoan/icons/app/%1.png"_s.arg(size), { size, size });
    return found;
}

} // namespace toasoan
