#pragma once
// The portal a contract test stands on: the one of training mode, or a real WordPress with the plugin. Tests speak the
// contract to it; what no call of the contract can bring about (a state, a row that somebody altered) is done behind its
// back in SQL that both databases understand, with the tables' names in braces.

#include "core/Clock.h"
#include "core/Ids.h"
#include "training/Request.h"

#include <QNetworkAccessManager>
#include <QVariantList>

#include <memory>

namespace toasoan::test {

class Ground
{
public:
    virtual ~Ground() = default;

    /// Waits for the answer. One thread at a time; others take a connection() of their own.
    [[nodiscard]] virtual Answer handle(const Request &request) = 0;
    [[nodiscard]] virtual std::unique_ptr<Ground> connection() = 0;

    /// The timer of the system comes by; a portal that looks at each call has none.
    virtual void tick() { }

    /// The way of the workstation's own Portal; made anew with each call, so that whatever was cached is gone.
    [[nodiscard]] virtual std::unique_ptr<QNetworkAccessManager> network() = 0;
    [[nodiscard]] virtual QUrl base() const = 0;

    // Behind its back; each in a transaction of its own.
    [[nodiscard]] virtual QList<QVariantList> select(const QString &sql, const QVariantList &values = {}) = 0;
    virtual int run(const QString &sql, const QVariantList &values = {}) = 0;
    [[nodiscard]] virtual qint64 lastSeq() = 0; ///< the feed's last number
    [[nodiscard]] virtual qint64 credentials() = 0; ///< how many anybody could sign in with
    /// Whether it keeps these bytes anywhere: in a row, in a file, on a page.
    [[nodiscard]] virtual bool holds(const QByteArray &bytes) = 0;

    // What the public gets.
    [[nodiscard]] virtual QByteArray page(ArticleId article) = 0; ///< empty when there is none
    [[nodiscard]] virtual Answer publicMedium(const Digest &digest) = 0;
    [[nodiscard]] virtual QStringList publicMedia() = 0; ///< that lie where the public could get them
    /// Somebody changes the page where it lies; whether there was something to change.
    [[nodiscard]] virtual bool alterPage(ArticleId article, const QByteArray &before, const QByteArray &after) = 0;
};

} // namespace toasoan::test
