#pragma once
// A step that asks the portal for something and may have to ask again. Asking changes nothing at the portal,
// so it is repeated as Retry says, and what Retry would park is here simply the end of the round.

#include "sync/SyncParts.h"

#include <functional>

namespace toasoan {

class Asking : public QObject
{
public:
    explicit Asking(SyncParts &parts, QObject *parent)
        : QObject(parent)
        , m_parts(parts)
    {
    }

protected:
    /// Calls until there is an answer. handled: errors that are answers too (true: taken care of).
    template<class T>
    void ask(std::function<void(Callback<T>)> call, std::function<void(T)> ok,
             std::function<bool(const Error &)> handled = {})
    {
        call([this, call, ok, handled](Result<T> result) {
            if (result) {
                m_tries = 0;
                ok(std::move(*result));
                return;
            }
            if (handled && handled(result.error())) {
                m_tries = 0;
                return;
            }
            ++m_tries;
            const Verdict verdict
                = m_parts.retry.judge(result.error(), m_tries, m_tries, m_parts.chance.fraction());
            if (verdict.next == Verdict::Next::Again)
                m_parts.clock.after(verdict.after, this, [this, call, ok, handled] { ask<T>(call, ok, handled); });
            else
                gaveUp(result.error());
        });
    }

    /// Reads or writes the store; an error there ends the round.
    template<class T>
    void inStore(std::function<Result<T>(Tables &)> work, std::function<void(T)> ok)
    {
        m_parts.store.write<T>(this, std::move(work), [this, ok = std::move(ok)](Result<T> result) {
            if (result)
                ok(std::move(*result));
            else
                gaveUp(result.error());
        });
    }

    virtual void gaveUp(const Error &error) = 0;

    SyncParts &m_parts;

private:
    int m_tries = 0; ///< of the call under way
};

} // namespace toasoan
