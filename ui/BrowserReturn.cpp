#include "ui/BrowserReturn.h"

#include "core/Chance.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr qsizetype longestAddress = 4096;

} // namespace

BrowserReturn::BrowserReturn(Chance &chance, QObject *parent)
    : QObject(parent)
    , m_chance(chance)
{
}

QUrl BrowserReturn::wait()
{
    m_state = QString::fromLatin1(m_chance.bytes(16).toHex());
    QUrl address(u"toasoan://signed-in"_s);
    QUrlQuery query;
    query.addQueryItem(u"state"_s, m_state);
    address.setQuery(query);
    return address;
}

void BrowserReturn::stop() { m_state.clear(); }

bool BrowserReturn::isReturn(const QString &word) { return word.startsWith("toasoan:"_L1, Qt::CaseInsensitive); }

bool BrowserReturn::take(const QString &word)
{
    if (m_state.isEmpty() || word.size() > longestAddress)
        return false;
    const QUrl address = QUrl::fromEncoded(word.trimmed().toUtf8(), QUrl::StrictMode);
    // WordPress adds its own members with "&" or "?" to whatever was there.
    const QUrlQuery query(address.query(QUrl::FullyEncoded).replace(u'?', u'&'));
    const auto item = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded).replace(u'+', u' ');
    };
    if (address.scheme() != "toasoan"_L1 || item(u"state"_s) != m_state)
        return false;
    stop();
    const BrowserCredential credential { item(u"user_login"_s), item(u"password"_s) };
    if (credential.user.isEmpty() || credential.secret.isEmpty())
        Q_EMIT refused();
    else
        Q_EMIT returned(credential);
    return true;
}

} // namespace toasoan
