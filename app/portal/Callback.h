#pragma once
// How asynchronous calls of this folder answer: once, in the thread of their context, never before the call
// has returned, with a value or an Error. When the context is gone by then the answer is dropped; what was
// asked may have had its effect all the same.

#include "core/Result.h"

#include <functional>

namespace toasoan {

template<class T> using Callback = std::function<void(Result<T>)>;

} // namespace toasoan
