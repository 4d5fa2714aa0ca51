#pragma once
// Waiting for one answer in an event loop. Only measuring does this; the product never does.

#include "core/Result.h"

#include <QEventLoop>
#include <QObject>

#include <functional>
#include <optional>

namespace toasoan::bench {

template<class T>
Result<T> await(const std::function<void(QObject *, std::function<void(Result<T>)>)> &ask)
{
    QEventLoop loop;
    QObject context;
    std::optional<Result<T>> answer;
    ask(&context, [&](Result<T> result) {
        answer = std::move(result);
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return std::move(*answer);
}

} // namespace toasoan::bench
