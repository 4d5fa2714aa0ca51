#include "ui/EditorPreview.h"

#include "ui/BodyLooks.h"
#include "ui/Pictures.h"
#include "ui/Theme.h"

#include "text/BodyDocument.h"

#include <QTextCursor>

namespace toasoan {

EditorPreview::EditorPreview(Desk &desk, Executor &executor, QWidget *parent)
    : QTextBrowser(parent)
    , m_looks(new BodyLooks(document()))
    , m_pictures(new Pictures(desk, executor, *document(), this))
{
    setAccessibleName(tr("Preview"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(24);
}

void EditorPreview::show(const Content &content)
{
    const double size = font().pointSizeF();
    writeDocument(content.body, *document());
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    const auto above = [&cursor](const QString &words, const QTextCharFormat &format) {
        if (words.isEmpty())
            return;
        cursor.insertBlock();
        cursor.movePosition(QTextCursor::PreviousBlock);
        QTextBlockFormat line = blockFormat(DocumentKind::Paragraph);
        cursor.setBlockFormat(line);
        cursor.insertText(words, format);
        cursor.movePosition(QTextCursor::NextBlock);
    };
    QTextCharFormat notice;
    notice.setForeground(coloursOf(Tone::Warning, palette()).ink);
    above(content.correctionNotice, notice);
    QTextCharFormat title;
    title.setFontPointSize(size * 1.8);
    title.setFontWeight(QFont::Bold);
    above(content.title, title);
    QTextCharFormat lead;
    lead.setFontPointSize(size * 1.1);
    lead.setFontWeight(QFont::Bold);
    above(content.lead, lead);
    cursor.endEditBlock();
    if (!content.byline.isEmpty()) {
        cursor.movePosition(QTextCursor::End);
        QTextBlockFormat right = blockFormat(DocumentKind::Paragraph);
        right.setAlignment(Qt::AlignRight);
        cursor.insertBlock(right, {});
        QTextCharFormat strong;
        strong.setFontWeight(QFont::Bold);
        cursor.insertText(content.byline, strong);
    }
    m_looks->setLooks(font(), palette());
    m_pictures->fill(content.body.media(), 640);
    moveCursor(QTextCursor::Start);
}

} // namespace toasoan
