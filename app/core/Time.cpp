#include "core/Time.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace toasoan {

QString toRfc3339(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::UTC)
        .toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

std::optional<UtcTime> fromRfc3339(QStringView text)
{
    static const QRegularExpression shape(
        u"\\A\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?([Zz]|[+-]\\d\\d:\\d\\d)\\z"_s);
    if (!shape.matchView(text).hasMatch())
        return std::nullopt;
    const QDateTime parsed = QDateTime::fromString(text.toString().toUpper(), Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    return UtcTime(std::chrono::milliseconds(parsed.toMSecsSinceEpoch()));
}

} // namespace toasoan
