#pragma once
// An article laid out as readers of the portal will see it, in one document: first what stands around the body as
// paragraphs of our own, then the body through text/BodyDocument, so that nothing is shown that BodyDocument could
// not read back. Every part keeps its place ("title", "lead", "body" and block …), so that findings and remarks
// can point at it. Looks come from the palette; sizes follow the document's font, hence the zoom.

#include "core/Article.h"
#include "core/Deadline.h"
#include "text/Page.h"

#include <QCoreApplication>
#include <QList>
#include <QPalette>
#include <QTextCursor>

class QTextBlock;
class QTextDocument;

namespace toasoan {

class ArticleDocument
{
    Q_DECLARE_TR_FUNCTIONS(toasoan::ArticleDocument)

public:
    /// Where one part of the content stands.
    struct Part
    {
        QString place;
        int block = -1; ///< index in the body; -1 elsewhere
        QTextCursor where; ///< selects it
        bool exact = true; ///< its characters are those of the content, one by one
    };

    explicit ArticleDocument(QTextDocument &document);

    /// Replaces everything. Pictures are no wider than that many pixels.
    void write(const Content &content, const PageNames &names, const Calendar &calendar,
               const QPalette &palette, int pictureWidth);
    /// After a change of size: pictures only.
    void setPictureWidth(int width);
    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }
    /// The place as a selection; a null cursor when the content has no such place.
    [[nodiscard]] QTextCursor find(const QString &place, int block, int from, int length) const;

private:
    enum class Look {
        Where,
        Title,
        Dateline,
        Notice,
        Lead,
        Cover,
        Body,
        Heading,
        Fact,
        File,
    };
    class Styling;
    struct Piece
    {
        Block block;
        Look look;
        QString place;
        int index = -1;
    };

    void opening(const Content &content, const PageNames &names, const Calendar &calendar);
    void closing(const Content &content, const Calendar &calendar);
    void sources(const Content &content);
    void attachments(const Content &content);
    void line(Look look, const QString &place, const QString &text);
    void fact(const QString &place, const QString &label, const QString &value);
    void body(const Body &body);
    static void dress(Styling &styling, Look look, const QTextBlock &block);
    void lay(const QPalette &palette);

    QTextDocument &m_document;
    QList<Piece> m_pieces;
    QList<Part> m_parts;
};

} // namespace toasoan
