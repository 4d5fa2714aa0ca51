#include "Policy.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// A list of group policy is a key of its own, with its rows as numbered values.
QStringList rowsBelow(QSettings &settings, const QString &name)
{
    QStringList rows;
    settings.beginGroup(name);
    const QStringList keys = settings.childKeys();
    for (const QString &key : keys)
        rows += settings.value(key).toString();
    settings.endGroup();
    return rows;
}

} // namespace

Policy::Places Policy::places()
{
#ifdef Q_OS_WINDOWS
    return { { u"HKEY_LOCAL_MACHINE\\Software\\Policies\\ToaSoan"_s, u"HKEY_CURRENT_USER\\Software\\Policies\\ToaSoan"_s,
               u"HKEY_LOCAL_MACHINE\\Software\\ToaSoan"_s },
             QSettings::NativeFormat };
#else
    return { { u"/etc/toasoan/policy.ini"_s, {}, u"/etc/toasoan/preset.ini"_s }, QSettings::IniFormat };
#endif
}

Policy::Policy(const Places &places)
{
    for (size_t i = 0; i < layers; ++i) {
        if (!places.of[i].isEmpty())
            m_layers[i] = std::make_unique<QSettings>(places.of[i], places.format);
    }
}

std::optional<QVariant> Policy::value(Layer layer, const char *name) const
{
    QSettings *settings = m_layers[static_cast<size_t>(layer)].get();
    if (!settings)
        return {};
    const QString key = QString::fromLatin1(name);
    if (const QStringList rows = rowsBelow(*settings, key); !rows.isEmpty())
        return rows;
    const QVariant value = settings->value(key);
    return value.isValid() ? std::optional(value) : std::nullopt;
}

} // namespace toasoan
