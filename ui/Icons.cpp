#include "ui/Icons.h"

#include "ui/Theme.h"

#include <QFile>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace toasoan {

QIcon icon(QLatin1StringView name)
{
    const QString colours = isDark(QGuiApplication::palette()) ? u"dark"_s : u"light"_s;
    QIcon found;
    for (const int size : { 16, 22, 32, 48 }) {
        const QString path = u":/toasoan/icons/%1/%2/%3.png"_s.arg(colours).arg(size).arg(name);
        if (QFile::exists(path))
            found.addFile(path, { size, size });
    }
    return found;
}

} // namespace toasoan
