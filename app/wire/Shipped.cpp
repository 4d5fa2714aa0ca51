#include "wire/Shipped.h"

#include "wire/Json.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The macro must stand outside of any namespace. It also keeps the linker from dropping the resources when
/// the library is static.
static void openResources()
{
    Q_INIT_RESOURCE(toasoan);
}

namespace toasoan::wire {

namespace {

template<class T> Result<T> shipped(const QString &name, Result<T> (*read)(const QJsonObject &) = fromJson<T>)
{
    const Result<QByteArray> text = shippedFile(name);
    if (!text)
        return std::unexpected(text.error());
    const Result<QJsonObject> object = parseObject(*text);
    Result<T> value = object ? read(*object) : std::unexpected(object.error());
    if (!value)
        value.error().detail.prepend(name + u": "_s);
    return value;
}

} // namespace

Result<QByteArray> shippedFile(const QString &name)
{
    openResources();
    QFile file(u":/toasoan/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, name + u": "_s + file.errorString());
    return file.readAll();
}

Result<Workflow> shippedWorkflow()
{
    return shipped<Workflow>(u"workflow.json"_s);
}

Result<QList<Rulebook>> shippedRulebooks()
{
    openResources();
    QList<Rulebook> rulebooks;
    for (const QString &name : QDir(u":/toasoan/rulebooks"_s).entryList({ u"*.json"_s }, QDir::Files)) {
        Result<Rulebook> rulebook = shipped(u"rulebooks/"_s + name, judgedRulebook); // by our own tests
        if (!rulebook)
            return std::unexpected(rulebook.error());
        rulebooks += *std::move(rulebook);
    }
    std::ranges::sort(rulebooks, {}, &Rulebook::version);
    return rulebooks;
}

} // namespace toasoan::wire
