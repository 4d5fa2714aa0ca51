#include "text/BodyCommands.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextList>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// The command is one undo step, however it ends.
class Step
{
public:
    explicit Step(const QTextCursor &cursor)
        : m_cursor(cursor)
    {
        m_cursor.beginEditBlock();
    }
    ~Step() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(Step)

private:
    QTextCursor m_cursor;
};

QString pathOf(const QTextBlock &line)
{
    return kindOf(line) == DocumentKind::Item ? line.blockFormat().stringProperty(PathProperty) : QString();
}

/// Lines whose kind a person may choose.
bool isFree(const QTextBlock &line)
{
    if (QTextCursor(line).currentTable())
        return false;
    switch (kindOf(line)) {
    case DocumentKind::Paragraph:
    case DocumentKind::Heading:
    case DocumentKind::Item:
    case DocumentKind::Quote:
    case DocumentKind::Filler:
        return true;
    case DocumentKind::Figure:
    case DocumentKind::Caption:
    case DocumentKind::TableCaption:
    case DocumentKind::Rule:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

QList<QTextBlock> freeLines(const QTextCursor &cursor)
{
    QList<QTextBlock> lines;
    const QTextDocument *document = cursor.document();
    const QTextBlock last = document->findBlock(cursor.selectionEnd());
    for (QTextBlock line = document->findBlock(cursor.selectionStart()); line.isValid(); line = line.next()) {
        if (isFree(line))
            lines += line;
        if (line == last)
            break;
    }
    return lines;
}

void setFormat(const QTextBlock &line, const QTextBlockFormat &format) { QTextCursor(line).setBlockFormat(format); }

/// An item's format; the signs are those of a neighbour in the same list, or new ones.
void setItem(const QTextBlock &line, const QString &path)
{
    QTextBlockFormat format = blockFormat(DocumentKind::Item);
    format.setProperty(PathProperty, path);
    const QTextBlock before = line.previous();
    for (QTextBlock other = before; other.isValid() && !pathOf(other).isEmpty(); other = other.previous()) {
        if (pathOf(other) == path && other.textList()) {
            format.setObjectIndex(other.textList()->objectIndex());
            setFormat(line, format);
            return;
        }
        if (!pathOf(other).startsWith(path.section(u'/', 0, 0)))
            break;
    }
    setFormat(line, format);
    const QString mark = path.section(u'/', -1);
    const qsizetype numbered = mark.indexOf(u'o');
    const int start = numbered >= 0 ? QStringView(mark).sliced(numbered + 1).toInt() : 1;
    QTextCursor(line).createList(listFormat(numbered >= 0, start, int(path.count(u'/'))));
}

/// Items that hang below the line: deeper ones in the same list that follow it.
QList<QTextBlock> below(const QTextBlock &line)
{
    QList<QTextBlock> lines;
    const QString path = pathOf(line) + u'/';
    for (QTextBlock next = line.next(); next.isValid() && pathOf(next).startsWith(path); next = next.next())
        lines += next;
    return lines;
}

QString newList(QTextDocument &document, bool numbered)
{
    return QString::number(newPart(document)) + (numbered ? u"o1"_s : u"u"_s);
}

bool isNumbered(const QString &path) { return path.section(u'/', -1).contains(u'o'); }

QTextBlockFormat formatOf(LineStyle style)
{
    switch (style) {
    case LineStyle::Paragraph:
        return blockFormat(DocumentKind::Paragraph);
    case LineStyle::Heading2:
        return headingFormat(2);
    case LineStyle::Heading3:
        return headingFormat(3);
    case LineStyle::Heading4:
        return headingFormat(4);
    case LineStyle::Quote:
        return blockFormat(DocumentKind::Quote);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

DocumentKind kindAt(const QTextCursor &cursor) { return kindOf(cursor.block()); }

std::optional<LineStyle> styleAt(const QTextCursor &cursor)
{
    if (cursor.currentTable())
        return std::nullopt;
    switch (kindAt(cursor)) {
    case DocumentKind::Paragraph:
    case DocumentKind::Filler:
        return LineStyle::Paragraph;
    case DocumentKind::Heading:
        return LineStyle(std::clamp(cursor.blockFormat().intProperty(LevelProperty), 2, 4) - 1);
    case DocumentKind::Quote:
        return LineStyle::Quote;
    case DocumentKind::Item:
    case DocumentKind::Figure:
    case DocumentKind::Caption:
    case DocumentKind::TableCaption:
    case DocumentKind::Rule:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

void setStyle(const QTextCursor &cursor, LineStyle style)
{
    const Step step(cursor);
    QTextBlockFormat format = formatOf(style);
    const QList<QTextBlock> lines = freeLines(cursor);
    if (style == LineStyle::Quote && !lines.isEmpty()) {
        const QTextBlock before = lines.first().previous();
        const bool joins = before.isValid() && kindOf(before) == DocumentKind::Quote;
        format.setProperty(PartProperty, joins ? before.blockFormat().intProperty(PartProperty)
                                               : newPart(*cursor.document()));
    }
    for (const QTextBlock &line : lines)
        setFormat(line, format);
}

bool isItem(const QTextCursor &cursor, bool numbered)
{
    const QString path = pathOf(cursor.block());
    return !path.isEmpty() && !cursor.currentTable() && isNumbered(path) == numbered;
}

void toggleList(const QTextCursor &cursor, bool numbered)
{
    const QList<QTextBlock> lines = freeLines(cursor);
    if (lines.isEmpty())
        return;
    const Step step(cursor);
    const bool off = std::ranges::all_of(
        lines, [numbered](const QTextBlock &line) { return !pathOf(line).isEmpty() && isNumbered(pathOf(line)) == numbered; });
    if (off) {
        for (const QTextBlock &line : lines)
            setFormat(line, blockFormat(DocumentKind::Paragraph));
        return;
    }
    const QString before = pathOf(lines.first().previous()).section(u'/', 0, 0);
    const bool joins = !before.isEmpty() && isNumbered(before) == numbered;
    const QString path = joins ? before : newList(*cursor.document(), numbered);
    for (const QTextBlock &line : lines)
        setItem(line, path);
}

bool indentItem(const QTextCursor &cursor)
{
    const QTextBlock line = cursor.block();
    const QString path = pathOf(line);
    if (path.isEmpty() || cursor.currentTable())
        return false;
    const QString before = pathOf(line.previous());
    // The first item of a list has nothing to hang on.
    if (path.count(u'/') + 1 >= Body::maxListDepth || !(before == path || before.startsWith(path + u'/')))
        return true;
    const Step step(cursor);
    const qsizetype depth = path.count(u'/') + 1;
    const QString deeper = before == path ? path + u'/' + newList(*cursor.document(), isNumbered(path))
                                          : before.section(u'/', 0, depth);
    const QList<QTextBlock> children = below(line);
    setItem(line, deeper);
    for (const QTextBlock &child : children) {
        if (pathOf(child).count(u'/') + 1 < Body::maxListDepth)
            setItem(child, deeper + pathOf(child).sliced(path.size()));
    }
    return true;
}

bool outdentItem(const QTextCursor &cursor)
{
    const QTextBlock line = cursor.block();
    const QString path = pathOf(line);
    if (path.isEmpty() || cursor.currentTable())
        return false;
    const Step step(cursor);
    const QList<QTextBlock> children = below(line);
    if (!path.contains(u'/')) {
        setFormat(line, blockFormat(DocumentKind::Paragraph));
        return true;
    }
    const QString shallower = path.section(u'/', 0, -2);
    setItem(line, shallower);
    for (const QTextBlock &child : children)
        setItem(child, shallower + pathOf(child).sliced(path.size()));
    return true;
}

Marks marksOf(const QTextCharFormat &format) { return Marks::fromInt(Marks::Int(format.intProperty(MarksProperty))); }

QTextCharFormat withMark(const QTextCharFormat &format, Mark mark, bool on)
{
    Marks marks = marksOf(format);
    marks.setFlag(mark, on);
    if (on && mark == Mark::Subscript)
        marks.setFlag(Mark::Superscript, false);
    if (on && mark == Mark::Superscript)
        marks.setFlag(Mark::Subscript, false);
    return characterFormat(marks, format.stringProperty(LinkProperty));
}

namespace {

/// Gives every stretch of the selection that looks the same a new look; pictures are left alone.
void reformat(const QTextCursor &cursor, const std::function<QTextCharFormat(const QTextCharFormat &)> &change)
{
    struct Stretch
    {
        int from;
        int to;
        QTextCharFormat format;
    };
    QList<Stretch> stretches;
    const int begin = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    for (QTextBlock line = cursor.document()->findBlock(begin); line.isValid() && line.position() < end; line = line.next()) {
        for (auto it = line.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int from = std::max(begin, fragment.position());
            const int to = std::min(end, fragment.position() + fragment.length());
            if (from < to && !fragment.charFormat().isImageFormat())
                stretches += Stretch { from, to, change(fragment.charFormat()) };
        }
    }
    const Step step(cursor);
    for (const Stretch &stretch : std::as_const(stretches)) {
        QTextCursor part(cursor.document());
        part.setPosition(stretch.from);
        part.setPosition(stretch.to, QTextCursor::KeepAnchor);
        part.setCharFormat(stretch.format);
    }
}

} // namespace

void setMark(const QTextCursor &cursor, Mark mark, bool on)
{
    reformat(cursor, [mark, on](const QTextCharFormat &format) { return withMark(format, mark, on); });
}

QTextCursor linkAround(const QTextCursor &cursor)
{
    QTextCursor found(cursor);
    const QString link = cursor.charFormat().stringProperty(LinkProperty);
    found.clearSelection();
    if (link.isEmpty())
        return found;
    int from = -1;
    int to = -1;
    for (auto it = cursor.block().begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (fragment.charFormat().stringProperty(LinkProperty) != link) {
            if (to >= cursor.position())
                break;
            from = -1;
            continue;
        }
        from = from < 0 ? fragment.position() : from;
        to = fragment.position() + fragment.length();
    }
    if (from >= 0 && to >= from) {
        found.setPosition(from);
        found.setPosition(to, QTextCursor::KeepAnchor);
    }
    return found;
}

void setLink(const QTextCursor &cursor, const QString &address, const QString &text)
{
    QTextCursor place(cursor);
    const Step step(cursor);
    const QString shown = text.isEmpty() ? address : text;
    if (!address.isEmpty() && place.selectedText() != shown) {
        place.insertText(shown, characterFormat(marksOf(place.charFormat()), address));
        return;
    }
    reformat(place, [&address](const QTextCharFormat &format) { return characterFormat(marksOf(format), address); });
}

QList<Block> selectedBlocks(const QTextCursor &cursor)
{
    QTextDocument part;
    QTextCursor writer(&part);
    writer.insertFragment(QTextDocumentFragment(cursor));
    QList<Block> blocks = readDocument(part).blocks();
    // Words out of the middle of one line are words, whatever the line is.
    if (cursor.document()->findBlock(cursor.selectionStart()) == cursor.document()->findBlock(cursor.selectionEnd())
        && blocks.size() == 1) {
        if (const auto *heading = std::get_if<Heading>(&blocks.first()))
            return { Paragraph { heading->text } };
    }
    return blocks;
}

namespace {

/// Several blocks where only words can be.
void insertWords(QTextCursor &cursor, const QList<Block> &blocks)
{
    QStringList words;
    for (const Block &block : blocks)
        words += plainText(block);
    cursor.insertText(words.join(u'\n').replace(u'\n', QChar::LineSeparator), characterFormat({}));
}

} // namespace

void insertBlocks(QTextCursor &cursor, const QList<Block> &blocks)
{
    if (blocks.isEmpty())
        return;
    const Step step(cursor);
    cursor.removeSelectedText();
    const auto *words = blocks.size() == 1 ? std::get_if<Paragraph>(&blocks.first()) : nullptr;
    if (words && kindAt(cursor) == DocumentKind::Filler)
        cursor.setBlockFormat(blockFormat(DocumentKind::Paragraph));
    if (kindAt(cursor) == DocumentKind::Figure) {
        // Beside a picture there is no room; its caption is the nearest place for words.
        cursor.movePosition(QTextCursor::NextBlock);
        cursor.movePosition(QTextCursor::EndOfBlock);
    }
    if (words)
        return insertText(words->text, cursor);
    if (cursor.currentTable() || kindAt(cursor) == DocumentKind::TableCaption)
        return insertWords(cursor, blocks);
    // The line is cut where the cursor stands; what is inserted takes an empty line over, but never a caption.
    if (!isFree(cursor.block())) {
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock(blockFormat(DocumentKind::Filler), {});
    } else if (!isEmptyLine(cursor.block())) {
        if (!cursor.atBlockEnd()) {
            cursor.insertBlock(cursor.blockFormat());
            cursor.movePosition(QTextCursor::PreviousBlock);
            cursor.movePosition(QTextCursor::EndOfBlock);
        }
        if (!isEmptyLine(cursor.block()))
            cursor.insertBlock(blockFormat(DocumentKind::Filler), {});
    }
    const int behind = cursor.document()->characterCount() - cursor.position();
    writeLines(blocks, cursor);
    cursor.setPosition(std::max(0, cursor.document()->characterCount() - behind));
}

} // namespace toasoan
