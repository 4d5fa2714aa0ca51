#include "ui/Icons.h"

#include "ui/Theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr std::array drawnSizes { 16, 22, 24, 32, 44, 48, 64 }; // of resources/icons/draw.py
constexpr std::array applicationSizes { 16, 24, 32, 48, 64, 128, 256 };

class PaletteIconEngine final : public QIconEngine
{
public:
    explicit PaletteIconEngine(const QString &name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        chosen(rect.size(), painter->device()->devicePixelRatio()).paint(painter, rect, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return chosen(size, 1.0).pixmap(size, 1.0, mode, state);
    }
    /// The size counts units of the window, not of the screen, so a scale of 2 wants twice the pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return chosen(size, scale).pixmap(size, scale, mode, state);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return size.boundedTo({ drawnSizes.back(), drawnSizes.back() });
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int size : drawnSizes)
            sizes += QSize(size, size);
        return sizes;
    }
    QString iconName() override { return m_name; }
    QString key() const override { return u"toasoan"_s; }
    bool isNull() override { return false; } // icon() makes none for a name that was not drawn
    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }

private:
    /// The smallest that is large enough, and no other: Qt opens every file that an icon is told of. Looked for when it is
    /// painted: most of a window's icons are in menus that nobody has opened yet.
    [[nodiscard]] const QIcon &chosen(const QSize &size, qreal scale)
    {
        const qreal wanted = std::max(size.width(), size.height()) * scale;
        const auto *enough = std::ranges::find_if(drawnSizes, [wanted](int drawn) { return drawn >= wanted; });
        const int pixels = enough == drawnSizes.end() ? drawnSizes.back() : *enough;
        const bool dark = isDark(QGuiApplication::palette());
        QIcon &found = m_drawn[{ dark, pixels }];
        if (found.isNull())
            found.addFile(u":/toasoan/icons/%1/%2/%3.png"_s.arg(dark ? "dark"_L1 : "light"_L1).arg(pixels).arg(m_name),
                          { pixels, pixels });
        return found;
    }

    QString m_name;
    std::map<std::pair<bool, int>, QIcon> m_drawn; ///< by dark and size
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
