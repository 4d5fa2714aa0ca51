#pragma once
// What is different between two texts of one article, field by field, the words of the body block by block: what a
// person must read before he approves a second time, and nothing else. Pure; a long text takes longer than a frame,
// so windows run it on the executor.

#include "core/Merge.h"
#include "core/Rulebook.h"

#include <QCoreApplication>

namespace toasoan {

/// One field, or one stretch of blocks of the body.
struct ComparedPart
{
    QString name; ///< of the field, for people; empty in the body
    QList<DiffPiece> pieces;
    [[nodiscard]] bool isSame() const;
    bool operator==(const ComparedPart &) const = default;
};

struct Comparison
{
    Q_DECLARE_TR_FUNCTIONS(toasoan::Comparison)

public:
    QList<ComparedPart> fields; ///< only those that differ
    QList<ComparedPart> body; ///< all of it, in order
    QStringList notes; ///< changes that words do not show: pictures, files, emphasis

    [[nodiscard]] bool isEmpty() const;
    /// How many places differ.
    [[nodiscard]] int changes() const;
    [[nodiscard]] static Comparison of(const Content &from, const Content &to, const Rulebook &rulebook);
    /// Name of a field for people ("title" → "Title").
    [[nodiscard]] static QString fieldName(const QString &place);
};

} // namespace toasoan
