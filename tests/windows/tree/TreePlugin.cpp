#include "TreePlugin.h"

#include "TreeServer.h"

namespace toasoan {

QObject *TreePlugin::create(const QString &, const QString &specification)
{
    bool isPort = false;
    const ushort port = specification.toUShort(&isPort);
    return isPort && port > 0 ? new TreeServer(port) : nullptr;
}

} // namespace toasoan
