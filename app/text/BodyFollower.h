#pragma once
// What an editor's document says, kept up while it is typed in: only lines that changed are read again, so that
// saving every second costs the same in a long article as in a short one. Lines before and behind everything
// that changed since the last reading are known to be the same, whatever happened in between (undo, paste, a
// table deleted). Where a change was not heard of, the whole document is read. The other way round, a fresh text is put into the document by its differences and can be undone.

#include "text/BodyDocument.h"

#include <QObject>

class QTextDocument;

namespace toasoan {

class BodyFollower : public QObject
{
    Q_OBJECT

public:
    /// The document is borrowed and outlives this.
    explicit BodyFollower(QTextDocument &document, QObject *parent = nullptr);

    /// Not yet made canonical: Body's constructor does that, on a worker for long texts.
    [[nodiscard]] QList<Block> blocks();

    /// Replaces the document's text; its undo steps are forgotten.
    void load(const Body &body);
    /// Changes the document so that it says this, touching only the blocks between the first and the last that
    /// differ. One undo step; nothing when nothing differs.
    void rewrite(const QList<Block> &fresh);

    /// Where an offset in plainText() of a block lies in the document; -1 when there is no such block.
    [[nodiscard]] int positionOf(int block, int offset);
    /// The block that a document position belongs to, the one before where it belongs to none; -1 before the first.
    [[nodiscard]] int blockAt(int position);

    /// How many lines were read again by the last blocks(), for tests of the cost.
    [[nodiscard]] int linesRead() const { return m_linesRead; }

private:
    void changed(int position, int removed, int added);
    void settled();
    /// Nothing is known to be as it was: the next reading is of the whole.
    void forget();
    void refresh();
    [[nodiscard]] int placeInTable(const QTextBlock &first, const Table &table, int offset) const;

    QTextDocument &m_document;
    QList<Segment> m_segments;
    int m_head = 0; ///< lines at the beginning that are as they were when read
    int m_tail = 0; ///< and at the end
    int m_revision = -1; ///< of the document, up to which all changes were heard of
    bool m_current = false;
    int m_linesRead = 0;
};

} // namespace toasoan
