#pragma once
// A verb of several steps runs its steps in its own object's context and answers in somebody else's: the
// answer is dropped when that context is gone by then. Main thread.

#include <QObject>
#include <QPointer>

#include <functional>

namespace toasoan {

template<class Argument>
[[nodiscard]] std::function<void(Argument)> guarded(QObject *context, std::function<void(Argument)> answer)
{
    return [context = QPointer<QObject>(context), answer = std::move(answer)](Argument value) {
        if (context)
            answer(std::move(value));
    };
}

} // namespace toasoan
