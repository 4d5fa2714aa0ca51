#include "ui/BodyLooks.h"

#include "ui/Theme.h"

#include "text/BodyDocument.h"

#include <QPalette>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace toasoan {

BodyLooks::BodyLooks(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void BodyLooks::setLooks(const QFont &font, const QPalette &palette)
{
    constexpr double sizes[] { 1.4, 1.2, 1.05 };
    for (int i = 0; i < 3; ++i) {
        m_headings[i].setFontPointSize(font.pointSizeF() * sizes[i]);
        m_headings[i].setFontWeight(QFont::Bold);
    }
    m_caption.setFontPointSize(font.pointSizeF() * 0.88);
    m_caption.setForeground(quietInk(palette));
    m_caption.setFontItalic(true);
    m_quote.setForeground(quietInk(palette));
    m_quote.setFontItalic(true);
    m_header.setFontWeight(QFont::Bold);
    m_link.setForeground(palette.color(QPalette::Link));
    rehighlight();
}

void BodyLooks::highlightBlock(const QString &text)
{
    if (text.isEmpty())
        return;
    const QTextBlock line = currentBlock();
    const QTextBlockFormat format = line.blockFormat();
    const int length = int(text.size());
    switch (DocumentKind(format.intProperty(KindProperty))) {
    case DocumentKind::Heading:
        setFormat(0, length, m_headings[std::clamp(format.intProperty(LevelProperty), 2, 4) - 2]);
        break;
    case DocumentKind::Caption:
    case DocumentKind::TableCaption:
        setFormat(0, length, m_caption);
        break;
    case DocumentKind::Quote:
        setFormat(0, length, m_quote);
        break;
    case DocumentKind::Paragraph:
        // Cells hold paragraphs without a kind of their own.
        if (!format.hasProperty(KindProperty)) {
            if (const QTextTable *table = QTextCursor(line).currentTable();
                table && table->cellAt(line.position()).format().boolProperty(HeaderProperty))
                setFormat(0, length, m_header);
        }
        break;
    case DocumentKind::Item:
    case DocumentKind::Figure:
    case DocumentKind::Rule:
    case DocumentKind::Filler:
        break;
    }
    links();
}

void BodyLooks::links()
{
    const QTextBlock line = currentBlock();
    for (auto it = line.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (fragment.charFormat().hasProperty(LinkProperty))
            setFormat(fragment.position() - line.position(), fragment.length(), m_link);
    }
}

} // namespace toasoan
