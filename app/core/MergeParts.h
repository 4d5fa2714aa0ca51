#pragma once
// The parts of a merge, inside of core. A part that merges cleanly has one outcome; where both sides changed
// the same, there are two whole outcomes, each of which a person can read and choose: all of mine with what of
// theirs does not touch it, and all of theirs with what of mine does not.

#include "core/Diff.h"
#include "core/Merge.h"

#include <algorithm>
#include <optional>

namespace toasoan {

template <class T> struct Outcome
{
    T mine;
    T theirs; ///< equal to mine where nothing conflicts
    bool conflict = false;

    [[nodiscard]] static Outcome clean(T value) { return { value, value, false }; }
    [[nodiscard]] static Outcome both(T mine, T theirs)
    {
        return { std::move(mine), std::move(theirs), true };
    }
};

/// A value that is taken whole.
template <class T>
[[nodiscard]] Outcome<T> mergeWhole(const T &base, const T &mine, const T &theirs)
{
    if (mine == theirs || theirs == base)
        return Outcome<T>::clean(mine);
    if (mine == base)
        return Outcome<T>::clean(theirs);
    return Outcome<T>::both(mine, theirs);
}

[[nodiscard]] Outcome<Text> mergeText(const Text &base, const Text &mine, const Text &theirs);

/// The words of a plain text.
[[nodiscard]] Outcome<QString> mergeWords(
    const QString &base, const QString &mine, const QString &theirs);

/// A stretch of a sequence: one outcome, or two.
template <class T> struct Stretch
{
    std::vector<T> base;
    std::vector<T> mine;
    std::vector<T> theirs; ///< unused where nothing conflicts
    bool conflict = false;
};

/// What of a body was made of it, and where the conflicts are.
struct MergedBody
{
    Body body;
    QList<MergeConflict> conflicts;
};

[[nodiscard]] MergedBody mergeBody(const Body &base, const Body &mine, const Body &theirs);

} // namespace toasoan
