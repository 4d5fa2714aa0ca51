#include "ui/ArticleDocument.h"

#include "office/Words.h"
#include "text/BodyDocument.h"
#include "ui/Theme.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int lineHeight = 145;

/// The credit stands behind the caption, as on the page; in the document it is a mere property.
Figure withCredit(Figure figure)
{
    if (figure.credit.isEmpty())
        return figure;
    if (!figure.caption.isEmpty())
        figure.caption += Run { u" "_s };
    figure.caption += Run { figure.credit, Mark::Emphasis };
    figure.caption = normalized(figure.caption);
    return figure;
}

} // namespace

/// Sets looks without touching what BodyDocument put there.
class ArticleDocument::Styling
{
public:
    Styling(QTextDocument &document, const QPalette &palette)
        : m_document(document)
        , m_palette(palette)
        , m_unit(QFontMetricsF(document.defaultFont()).height())
    {
    }

    void paragraph(const QTextBlock &block, double before, double after, bool spread = true)
    {
        QTextBlockFormat format;
        format.setTopMargin(before * m_unit);
        format.setBottomMargin(after * m_unit);
        if (spread) // a line with a picture in it must not be stretched
            format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).mergeBlockFormat(format);
    }
    void characters(const QTextBlock &block, const QTextCharFormat &format)
    {
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
        cursor.mergeBlockCharFormat(format);
    }
    void words(const QTextBlock &block, int size, QFont::Weight weight, const QColor &ink = {})
    {
        QTextCharFormat format;
        format.setProperty(QTextFormat::FontSizeAdjustment, size);
        if (weight != QFont::Normal)
            format.setFontWeight(weight);
        if (ink.isValid())
            format.setForeground(ink);
        characters(block, format);
    }
    void band(const QTextBlock &block, const ToneColours &colours)
    {
        QTextBlockFormat format;
        format.setBackground(colours.paper);
        QTextCursor(block).mergeBlockFormat(format);
        words(block, 0, QFont::Normal, colours.ink);
    }
    void table(QTextTable &table)
    {
        QTextTableFormat format = table.format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_palette.color(QPalette::Mid));
        format.setBorderCollapse(false); // collapsed borders are drawn only where a cell has its own
        format.setCellPadding(m_unit * 0.3);
        format.setCellSpacing(0);
        format.setTopMargin(0);
        format.setBottomMargin(m_unit * 0.8);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table.setFormat(format);
        for (int row = 0; row < table.rows(); ++row) {
            for (int column = 0; column < table.columns(); ++column)
                cell(table.cellAt(row, column));
        }
    }
    /// Links in the palette's colour: plain blue cannot be read on dark paper.
    void links()
    {
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextFragment piece = it.fragment();
                if (piece.charFormat().stringProperty(LinkProperty).isEmpty())
                    continue;
                QTextCursor cursor(&m_document);
                cursor.setPosition(piece.position());
                cursor.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
                QTextCharFormat format;
                format.setForeground(m_palette.color(QPalette::Link));
                cursor.mergeCharFormat(format);
            }
        }
    }
    [[nodiscard]] const QPalette &palette() const { return m_palette; }

private:
    void cell(const QTextTableCell &cell)
    {
        if (!cell.format().boolProperty(HeaderProperty))
            return;
        QTextCharFormat format = cell.format();
        format.setBackground(m_palette.color(QPalette::AlternateBase));
        QTextTableCell(cell).setFormat(format);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::DemiBold);
        characters(cell.firstCursorPosition().block(), bold);
    }

    QTextDocument &m_document;
    QPalette m_palette;
    double m_unit;
};

namespace {

/// Marks and numbers of lists, which BodyDocument keeps as paths only.
class Bullets
{
public:
    void add(const QTextBlock &block)
    {
        const QString path = block.blockFormat().stringProperty(PathProperty);
        QTextList *&list = m_lists[path];
        if (list) {
            list->add(block);
            return;
        }
        const QString last = path.section(u'/', -1);
        const auto mark = last.indexOf(u'o');
        QTextListFormat format;
        format.setIndent(int(path.count(u'/')) + 1);
        format.setStyle(mark >= 0                            ? QTextListFormat::ListDecimal
                            : path.count(u'/') % 2 == 0 ? QTextListFormat::ListDisc
                                                        : QTextListFormat::ListCircle);
        if (mark >= 0)
            format.setStart(last.mid(mark + 1).toInt());
        list = QTextCursor(block).createList(format);
    }

private:
    QHash<QString, QTextList *> m_lists;
};

int itemsOf(const List &list)
{
    int count = 0;
    for (const ListItem &item : list.items) {
        ++count;
        for (const List &nested : item.nested)
            count += itemsOf(nested);
    }
    return count;
}

/// Paragraphs that BodyDocument makes of it, a table's cells not counted.
int blocksOf(const Block &block)
{
    if (const auto *quote = std::get_if<Quote>(&block))
        return int(quote->paragraphs.size());
    if (const auto *list = std::get_if<List>(&block))
        return itemsOf(*list);
    return std::holds_alternative<Figure>(block) ? 2 : 1;
}

QTextTable *tableAt(const QTextBlock &block)
{
    return block.isValid() ? QTextCursor(block).currentTable() : nullptr;
}

template<class Styling> void styleBody(Styling &styling, Bullets &bullets, const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    const QColor quiet = quietInk(styling.palette());
    switch (DocumentKind(format.intProperty(KindProperty))) {
    case DocumentKind::Heading:
        styling.paragraph(block, 0.6, 0.3);
        styling.words(block, format.intProperty(LevelProperty) == 2 ? 1 : 0, QFont::Bold);
        break;
    case DocumentKind::Item:
        styling.paragraph(block, 0, 0.25);
        bullets.add(block);
        break;
    case DocumentKind::Quote: {
        styling.paragraph(block, 0.1, 0.4);
        styling.words(block, 0, QFont::Normal, quiet);
        break;
    }
    case DocumentKind::Figure:
        styling.paragraph(block, 0.4, 0.2, false);
        break;
    case DocumentKind::Caption:
    case DocumentKind::TableCaption: {
        styling.paragraph(block, 0, block.text().isEmpty() ? 0 : 0.6);
        styling.words(block, -1, QFont::Normal, quiet);
        break;
    }
    case DocumentKind::Rule:
    case DocumentKind::Filler:
    case DocumentKind::Paragraph:
        styling.paragraph(block, 0, 0.55);
        break;
    }
}

} // namespace

ArticleDocument::ArticleDocument(QTextDocument &document)
    : m_document(document)
{
}

void ArticleDocument::line(Look look, const QString &place, const QString &text)
{
    if (!text.trimmed().isEmpty())
        m_pieces += Piece { Paragraph { normalized({ Run { text } }) }, look, place };
}

void ArticleDocument::fact(const QString &place, const QString &label, const QString &value)
{
    if (!value.trimmed().isEmpty())
        m_pieces += Piece { Paragraph { normalized({ Run { tr("%1:").arg(label) + u' ', Mark::Strong }, Run { value } }) },
                            Look::Fact, place };
}

void ArticleDocument::opening(const Content &content, const PageNames &names, const Calendar &calendar)
{
    QStringList path { names.site };
    for (const ChannelId &channel : content.channels)
        path += names.channels.value(channel, channel.toString());
    path += names.category;
    path.removeAll(QString());
    line(Look::Where, u"channels"_s, path.join(u"  ›  "_s));
    line(Look::Notice, u"correctionNotice"_s, content.correctionNotice);
    line(Look::Title, u"title"_s, content.title.isEmpty() ? tr("(no title yet)") : content.title);
    QStringList dateline;
    if (names.published)
        dateline += tr("Published %1").arg(Words::time(*names.published, calendar));
    dateline += names.kind;
    dateline += content.byline;
    dateline.removeAll(QString());
    line(Look::Dateline, u"byline"_s, dateline.join(u"  ·  "_s));
    line(Look::Lead, u"lead"_s, content.lead);
    if (content.cover && !content.cover->media.isNull()) {
        const Text caption = content.cover->caption.isEmpty() ? Text() : Text { Run { content.cover->caption } };
        m_pieces += Piece { withCredit({ Figure::Form::Picture, content.cover->media, content.cover->alt, caption,
                                         content.cover->credit }),
                            Look::Cover, u"cover"_s };
    }
}

void ArticleDocument::body(const Body &body)
{
    int index = 0;
    for (const Block &block : body.blocks()) {
        const auto *figure = std::get_if<Figure>(&block);
        m_pieces += Piece { figure ? Block(withCredit(*figure)) : block, Look::Body, u"body"_s, index++ };
    }
}

void ArticleDocument::sources(const Content &content)
{
    if (!content.source)
        return;
    fact(u"source"_s, tr("Source"), content.source->name);
    const QString &address = content.source->address;
    if (!address.isEmpty()) {
        const Run link { address, {}, isAllowedLink(address) ? address : QString() };
        m_pieces += Piece { Paragraph { normalized({ link }) }, Look::Fact, u"source"_s };
    }
    fact(u"source"_s, tr("Used by permission"), content.source->permission);
}

void ArticleDocument::attachments(const Content &content)
{
    if (content.attachments.isEmpty())
        return;
    line(Look::Heading, u"attachments"_s, tr("Attached files"));
    for (qsizetype i = 0; i < content.attachments.size(); ++i) {
        const Attachment &one = content.attachments[i];
        QStringList words { one.name, one.number, one.signedOn.isValid() ? Words::day(one.signedOn) : QString(), one.signer };
        words.removeAll(QString());
        line(Look::File, u"attachments/%1"_s.arg(i), words.join(u"  ·  "_s));
    }
}

void ArticleDocument::closing(const Content &content, const Calendar &calendar)
{
    const auto time = [&calendar](const std::optional<UtcTime> &at) { return at ? Words::time(*at, calendar) : QString(); };
    attachments(content);
    sources(content);
    fact(u"documentNumber"_s, tr("Document number"), content.documentNumber);
    fact(u"documentType"_s, tr("Type of document"), content.documentType);
    fact(u"documentSignedOn"_s, tr("Signed on"), content.documentSignedOn.isValid() ? Words::day(content.documentSignedOn) : QString());
    fact(u"documentSigner"_s, tr("Signed by"), content.documentSigner);
    fact(u"event"_s, tr("Event"), content.event.name);
    fact(u"event"_s, tr("Place"), content.event.place);
    fact(u"event"_s, tr("Begins"), time(content.event.begins));
    fact(u"event"_s, tr("Ends"), time(content.event.ends));
    fact(u"period"_s, tr("Period of the report"), content.period);
    fact(u"aiUse"_s, tr("Use of artificial intelligence"), content.aiUse);
    fact(u"clearance"_s, tr("Cleared by"), content.clearance.by);
    fact(u"embargo"_s, tr("Not before"), time(content.embargo));
}

void ArticleDocument::write(const Content &content, const PageNames &names, const Calendar &calendar,
                            const QPalette &palette, int pictureWidth)
{
    m_pieces.clear();
    m_parts.clear();
    opening(content, names, calendar);
    body(content.body);
    closing(content, calendar);
    QList<Block> blocks;
    for (const Piece &piece : m_pieces)
        blocks += piece.block;
    writeDocument(Body(blocks), m_document);
    lay(palette);
    setPictureWidth(pictureWidth);
}

void ArticleDocument::dress(Styling &styling, Look look, const QTextBlock &block)
{
    const QColor quiet = quietInk(styling.palette());
    switch (look) {
    case Look::Where:
        styling.paragraph(block, 0.2, 0.5);
        return styling.words(block, -1, QFont::Normal, quiet);
    case Look::Title:
        styling.paragraph(block, 0, 0.35);
        return styling.words(block, 2, QFont::Bold);
    case Look::Dateline:
        styling.paragraph(block, 0, 0.6);
        return styling.words(block, -1, QFont::Normal, quiet);
    case Look::Notice:
        styling.paragraph(block, 0, 0.6);
        return styling.band(block, coloursOf(Tone::Warning, styling.palette()));
    case Look::Lead:
        styling.paragraph(block, 0, 0.7);
        return styling.words(block, 0, QFont::DemiBold);
    case Look::Heading:
        styling.paragraph(block, 0.8, 0.3);
        return styling.words(block, 0, QFont::Bold);
    case Look::Fact:
    case Look::File:
        styling.paragraph(block, 0, 0.15);
        return styling.words(block, -1, QFont::Normal);
    case Look::Cover:
    case Look::Body:
        return;
    }
}

/// Walks pieces and blocks side by side: how many blocks each kind of piece makes is BodyDocument's rule.
void ArticleDocument::lay(const QPalette &palette)
{
    Styling styling(m_document, palette);
    Bullets bullets;
    QTextBlock block = m_document.begin();
    for (const Piece &piece : m_pieces) {
        const QTextBlock first = block;
        QTextBlock last = block;
        for (int count = blocksOf(piece.block); count > 0 && block.isValid(); --count) {
            if (piece.look == Look::Cover || piece.look == Look::Body)
                styleBody(styling, bullets, block);
            else
                dress(styling, piece.look, block);
            last = block;
            block = block.next();
        }
        QTextTable *table = std::holds_alternative<Table>(piece.block) ? tableAt(block) : nullptr;
        if (table) {
            styling.table(*table);
            last = m_document.findBlock(table->lastPosition());
            block = m_document.findBlock(table->lastPosition() + 1);
        }
        QTextCursor where(&m_document);
        where.setPosition(first.position());
        where.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
        // Captions follow their picture's own sign, cells stand between signs of the table.
        const bool exact = !table && !std::holds_alternative<Figure>(piece.block);
        m_parts += Part { piece.place, piece.index, where, exact };
    }
    styling.links();
}

void ArticleDocument::setPictureWidth(int width)
{
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        if (DocumentKind(block.blockFormat().intProperty(KindProperty)) != DocumentKind::Figure)
            continue;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            QTextImageFormat image = it.fragment().charFormat().toImageFormat();
            if (!image.isValid())
                continue;
            image.setMaximumWidth(QTextLength(QTextLength::FixedLength, width));
            QTextCursor cursor(&m_document);
            cursor.setPosition(it.fragment().position());
            cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
            cursor.setCharFormat(image);
            break; // the format changed under the iterator
        }
    }
}

QTextCursor ArticleDocument::find(const QString &place, int block, int from, int length) const
{
    const QString field = place.section(u'.', 0, 0);
    for (const Part &part : m_parts) {
        const bool here = block >= 0 ? part.block == block
                                     : part.place == place || part.place == field
                || part.place.section(u'/', 0, 0) == field;
        if (!here)
            continue;
        QTextCursor found = part.where;
        const int start = found.selectionStart();
        const int end = found.selectionEnd();
        if (part.exact && length > 0 && start + from + length <= end) {
            found.setPosition(start + from);
            found.setPosition(start + from + length, QTextCursor::KeepAnchor);
        }
        return found;
    }
    return {};
}

} // namespace toasoan
