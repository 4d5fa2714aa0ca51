#include "core/Chance.h"

#include <QRandomGenerator>

namespace toasoan {

QByteArray SystemChance::bytes(int count)
{
    QByteArray result;
    result.reserve(count);
    while (result.size() < count) {
        const quint32 word = QRandomGenerator::system()->generate();
        result.append(reinterpret_cast<const char *>(&word), static_cast<qsizetype>(sizeof word));
    }
    result.truncate(count);
    return result;
}

double SystemChance::fraction() { return QRandomGenerator::system()->generateDouble(); }

} // namespace toasoan
