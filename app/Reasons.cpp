#include "Reasons.h"

#include "store/Tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace toasoan {

namespace {

constexpr qsizetype most = 8;

Result<QJsonObject> kept(Tables &tables)
{
    const auto text = tables.meta.text(Meta::Name::Reasons);
    if (!text)
        return std::unexpected(text.error());
    return QJsonDocument::fromJson(text->toUtf8()).object();
}

QStringList listOf(const QJsonObject &all, const ActionId &action)
{
    QStringList list;
    const QJsonArray array = all.value(action.toString()).toArray();
    for (const QJsonValue &one : array)
        list += one.toString();
    return list;
}

} // namespace

Result<QStringList> recentReasons(Tables &tables, const ActionId &action)
{
    const auto all = kept(tables);
    if (!all)
        return std::unexpected(all.error());
    return listOf(*all, action);
}

Result<void> rememberReason(Tables &tables, const ActionId &action, const QString &reason)
{
    if (reason.isEmpty())
        return {};
    auto all = kept(tables);
    if (!all)
        return std::unexpected(all.error());
    QStringList list = listOf(*all, action);
    list.removeAll(reason);
    list.prepend(reason);
    all->insert(action.toString(), QJsonArray::fromStringList(list.first(std::min(most, list.size()))));
    return tables.meta.setText(Meta::Name::Reasons, QString::fromUtf8(QJsonDocument(*all).toJson(QJsonDocument::Compact)));
}

} // namespace toasoan
