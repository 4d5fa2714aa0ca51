#pragma once
// How a body's lines look: drawn over the document and never part of it, so that a heading typed, pasted or joined
// from a paragraph always looks like one, and light and dark need no change of the text. Works line by line;
// typing costs the line that is typed in.

#include <QSyntaxHighlighter>

class QPalette;

namespace toasoan {

class BodyLooks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit BodyLooks(QTextDocument *document);
    /// Sizes and colours anew; draws everything again.
    void setLooks(const QFont &font, const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    void links();

    QTextCharFormat m_headings[3];
    QTextCharFormat m_caption;
    QTextCharFormat m_quote;
    QTextCharFormat m_header;
    QTextCharFormat m_link;
};

} // namespace toasoan
