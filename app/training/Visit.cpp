#include "training/Visit.h"

#include "wire/Json.h"

namespace toasoan {

using namespace Qt::StringLiterals;

Folders Folders::beside(const QString &ledgerFile)
{
    return { ledgerFile + u".media"_s, ledgerFile + u".parts"_s, ledgerFile + u".pages"_s };
}

Outcome<QJsonObject> bodyOf(const Visit &visit)
{
    const auto object = wire::parseObject(visit.request.body);
    if (!object)
        return badRequest(object.error());
    return *object;
}

std::unexpected<Problem> badRequest(const Error &error) { return refuse(u"bad_request"_s, error.detail); }

} // namespace toasoan
