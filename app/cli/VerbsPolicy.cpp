// What is in force on this machine, and who says so: for the IT officer who wonders whether a policy has arrived.

#include "cli/Verbs.h"
#include "cli/Words.h"

using namespace Qt::StringLiterals;

namespace toasoan::cli {

namespace {

QString nameOf(Settings::Origin origin)
{
    switch (origin) {
    case Settings::Origin::MachinePolicy:
        return u"machine"_s;
    case Settings::Origin::PersonPolicy:
        return u"user"_s;
    case Settings::Origin::Person:
        return u"person"_s;
    case Settings::Origin::Installer:
        return u"installer"_s;
    case Settings::Origin::Standard:
        return u"default"_s;
    }
    return {};
}

QString wordsOf(Settings::Origin origin)
{
    switch (origin) {
    case Settings::Origin::MachinePolicy:
        return Words::tr("laid down for this machine");
    case Settings::Origin::PersonPolicy:
        return Words::tr("laid down for this user");
    case Settings::Origin::Person:
        return Words::tr("chosen by the person");
    case Settings::Origin::Installer:
        return Words::tr("given to the installer");
    case Settings::Origin::Standard:
        return Words::tr("default");
    }
    return {};
}

void policy(Office &office, const Arguments &, Report report)
{
    QStringList lines;
    QJsonArray list;
    for (const Settings::Key *key : Settings::table()) {
        if (!key->policy)
            continue;
        const Settings::InForce inForce = office.settings().inForce(*key);
        const QString name = QString::fromLatin1(key->policy);
        const bool many = inForce.value.typeId() == QMetaType::QStringList;
        const QString text = many ? inForce.value.toStringList().join(u", "_s) : inForce.value.toString();
        lines += u"%1 %2  (%3)"_s.arg(name, -22).arg(text.isEmpty() ? u"–"_s : text, wordsOf(inForce.origin));
        list += QJsonObject { { u"name"_s, name },
                              { u"value"_s, QJsonValue::fromVariant(inForce.value) },
                              { u"source"_s, nameOf(inForce.origin) } };
    }
    report({ Ok, lines.join(u'\n'), { { u"policies"_s, list } } });
}

} // namespace

QList<Verb> policyVerbs()
{
    return { { u"policy"_s, {}, 0, Verb::Needs::Nothing, {}, policy } };
}

} // namespace toasoan::cli
