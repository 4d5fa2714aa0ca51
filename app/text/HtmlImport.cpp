#include "text/HtmlImport.h"

#include "text/Vietnamese.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int deepestWalk = 300;
constexpr QChar lineBreak(0x2028);

bool isAnyOf(const QByteArray &tag, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&tag](const char *name) { return tag == name; });
}

bool isHtmlSpace(QChar c) { return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f'; }

/// Runs of white space become one space, those around line breaks and at the ends nothing.
Text collapsed(const Text &text)
{
    Text result;
    bool space = true;
    for (const Run &run : text) {
        Run kept = run;
        kept.text.clear();
        for (const QChar c : run.text) {
            if (isHtmlSpace(c)) {
                if (!space)
                    kept.text += u' ';
                space = true;
            } else {
                if (c == lineBreak && kept.text.endsWith(u' '))
                    kept.text.chop(1);
                kept.text += c;
                space = c == lineBreak;
            }
        }
        if (!kept.text.isEmpty())
            result += kept;
    }
    const auto trailing = [](QChar c) { return c == u' ' || c == lineBreak || c == QChar(0xA0); };
    while (!result.isEmpty()) {
        QString &last = result.last().text;
        while (!last.isEmpty() && trailing(last.back()))
            last.chop(1);
        if (!last.isEmpty())
            break;
        result.removeLast();
    }
    return result;
}

bool hasWords(const Text &text)
{
    return std::ranges::any_of(text, [](const Run &run) {
        return std::ranges::any_of(run.text, [](QChar c) { return !c.isSpace(); });
    });
}

int numberOf(const GumboNode *node, const char *name, int most)
{
    bool ok = false;
    const int value = attributeOf(node, name).trimmed().toInt(&ok);
    return ok ? std::clamp(value, 1, most) : 1;
}

void appendLine(Text &text, const Text &more)
{
    if (!text.isEmpty() && !more.isEmpty())
        text += Run { QString(lineBreak) };
    text += more;
}

} // namespace

void HtmlImport::Sink::flush()
{
    const Text text = collapsed(std::exchange(line, {}));
    if (hasWords(text))
        blocks += Paragraph { text };
}

QList<Block> HtmlImport::read(const GumboNode *root)
{
    QString documentTitle;
    for (const GumboNode *node = root; node != nullptr; node = nextBelow(root, node)) {
        if (isElement(node, GUMBO_TAG_TITLE) && documentTitle.isEmpty() && node->v.element.tag_namespace == GUMBO_NAMESPACE_HTML) {
            for (qsizetype i = 0; i < childCount(node); ++i)
                documentTitle += isText(childAt(node, i)) ? textOf(childAt(node, i)) : QString();
        }
    }
    Sink sink;
    children(root, {}, sink);
    sink.flush();
    title = m_heading.isEmpty() ? documentTitle.simplified() : m_heading;
    return sink.blocks;
}

void HtmlImport::children(const GumboNode *parent, const Look &look, Sink &sink)
{
    for (qsizetype i = 0; i < childCount(parent); ++i)
        node(childAt(parent, i), look, sink);
}

void HtmlImport::node(const GumboNode *node, const Look &look, Sink &sink)
{
    if (isText(node)) {
        text(textOf(node), look, sink);
    } else if (node->type == GUMBO_NODE_ELEMENT) {
        if (look.depth >= deepestWalk)
            wordsBelow(node, look, sink);
        else
            element(node, look, sink);
    }
}

/// Below the depth that people write: the words, without a stack.
void HtmlImport::wordsBelow(const GumboNode *top, const Look &look, Sink &sink)
{
    ++notes[u"depth"_s];
    const GumboNode *next = nullptr;
    for (const GumboNode *node = top; node != nullptr; node = next) {
        const bool dropped = node->type == GUMBO_NODE_ELEMENT && isDropped(node, tagOf(node));
        next = dropped ? nextBeside(top, node) : nextBelow(top, node);
        if (isText(node))
            text(textOf(node), look, sink);
    }
}

void HtmlImport::text(QString words, const Look &look, Sink &sink)
{
    if (look.font != 0) {
        const auto encoding = LegacyEncoding(look.font);
        words = look.capitals ? fromLegacy(words, encoding).toUpper() : fromLegacy(words, encoding);
        ++notes[u"encoding"_s];
    }
    if (look.preformatted)
        words.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', lineBreak).replace(u' ', QChar(0xA0)).replace(u'\t', QChar(0xA0));
    sink.line += Run { words, look.marks, look.link };
}

bool HtmlImport::isDropped(const GumboNode *node, const QByteArray &tag)
{
    const auto drop = [this](QLatin1StringView note) {
        ++notes[QString(note)];
        return true;
    };
    if (node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return drop("drawing"_L1);
    if (isAnyOf(tag, { "head", "title", "meta", "link", "base", "style", "template" }))
        return true;
    if (isAnyOf(tag, { "script", "noscript" }))
        return drop("script"_L1);
    if (isAnyOf(tag, { "form", "input", "button", "select", "textarea", "option", "datalist" }))
        return drop("form"_L1);
    if (isAnyOf(tag, { "iframe", "object", "embed", "applet", "canvas", "frame", "frameset", "map" }))
        return drop("embedded"_L1);
    if (isAnyOf(tag, { "video", "audio", "source", "track" }))
        return drop("media"_L1);
    const QString style = attributeOf(node, "style").remove(u' ').toLower();
    if (hasAttribute(node, "hidden") || style.contains("display:none"_L1) || style.contains("visibility:hidden"_L1)
        || style.contains("mso-hide:all"_L1))
        return drop("hidden"_L1);
    return false;
}

void HtmlImport::element(const GumboNode *node, Look look, Sink &sink)
{
    const QByteArray tag = tagOf(node);
    if (isDropped(node, tag))
        return;
    ++look.depth;
    style(node, look);
    if (isAnyOf(tag, { "strong", "b" }))
        look.marks |= Mark::Strong;
    else if (isAnyOf(tag, { "em", "i", "cite", "dfn", "var" }))
        look.marks |= Mark::Emphasis;
    else if (isAnyOf(tag, { "u", "ins" }))
        look.marks |= Mark::Underline;
    else if (isAnyOf(tag, { "s", "strike", "del" }))
        look.marks |= Mark::Strike;
    else if (tag == "sub")
        look.marks |= Mark::Subscript;
    else if (tag == "sup")
        look.marks |= Mark::Superscript;
    else if (tag == "a")
        link(node, look);
    else if (tag == "font")
        font(attributeOf(node, "face"), look);

    if (tag == "br") {
        sink.line += Run { QString(lineBreak), look.marks, look.link };
    } else if (tag == "img") {
        image(node, sink);
    } else if (tag == "hr") {
        sink.flush();
        sink.blocks += Rule {};
    } else if (tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6') {
        heading(node, tag[1] - '0', look, sink);
    } else if (isAnyOf(tag, { "ul", "ol", "menu", "dir" })) {
        list(node, look, sink);
    } else if (tag == "blockquote") {
        quote(node, look, sink);
    } else if (tag == "table") {
        table(node, look, sink);
    } else if (tag == "figure") {
        figure(node, look, sink);
    } else if (isAnyOf(tag, { "p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "address",
                              "center", "fieldset", "details", "summary", "dl", "dt", "dd", "pre", "listing", "xmp",
                              "figcaption", "caption", "li", "tr", "td", "th", "legend", "hgroup", "body", "html" })) {
        look.preformatted = look.preformatted || isAnyOf(tag, { "pre", "listing", "xmp" });
        if (tag == "dt")
            look.marks |= Mark::Strong;
        sink.flush();
        children(node, look, sink);
        sink.flush();
    } else {
        children(node, look, sink);
    }
}

/// What word processors write instead of elements.
void HtmlImport::style(const GumboNode *node, Look &look)
{
    const QString style = attributeOf(node, "style").toLower();
    if (style.isEmpty())
        return;
    static const QRegularExpression bold(u"font-weight\\s*:\\s*(?:bold|[6-9]00)"_s);
    static const QRegularExpression family(u"font-family\\s*:\\s*[\"']?([^;,\"']+)"_s);
    if (style.contains(bold))
        look.marks |= Mark::Strong;
    if (style.contains("font-weight:normal"_L1) || style.contains("font-weight: normal"_L1))
        look.marks.setFlag(Mark::Strong, false);
    if (style.contains("font-style:italic"_L1) || style.contains("font-style: italic"_L1))
        look.marks |= Mark::Emphasis;
    if (style.contains("text-decoration"_L1)) {
        if (style.contains("underline"_L1) && look.link.isEmpty())
            look.marks |= Mark::Underline;
        if (style.contains("line-through"_L1))
            look.marks |= Mark::Strike;
    }
    if (const auto match = family.match(style); match.hasMatch())
        font(match.captured(1), look);
}

void HtmlImport::font(const QString &family, Look &look)
{
    if (family.isEmpty())
        return;
    const QString name = family.trimmed();
    look.font = int(encodingOfFont(name));
    look.capitals = look.font == int(LegacyEncoding::Tcvn3) && name.endsWith(u'h', Qt::CaseInsensitive);
}

void HtmlImport::link(const GumboNode *node, Look &look)
{
    const QString written = attributeOf(node, "href").trimmed();
    if (written.isEmpty() || written.startsWith(u'#'))
        return;
    if (isAllowedLink(written)) {
        look.link = written;
        return;
    }
    const QUrl url(written);
    const QString encoded = QString::fromLatin1(url.toEncoded());
    const QString scheme = url.scheme();
    if (url.isValid() && (scheme == "http"_L1 || scheme == "https"_L1) && isAllowedLink(encoded))
        look.link = encoded;
    else
        ++notes[u"link"_s];
}

void HtmlImport::heading(const GumboNode *node, int level, const Look &look, Sink &sink)
{
    sink.flush();
    QList<Block> after;
    Look plain = look;
    plain.marks.setFlag(Mark::Strong, false); // a heading is bold by itself
    const Text text = textBelow(node, plain, after, nullptr);
    if (level == 1 && m_heading.isEmpty() && hasWords(text))
        m_heading = plainText(text).replace(lineBreak, u' ').simplified();
    else if (hasWords(text))
        sink.blocks += Heading { level <= 2 ? 2 : level == 3 ? 3 : 4, text };
    sink.blocks += after;
}

/// The words below a node as one text; pictures, tables and rules come after it, lists where they can.
Text HtmlImport::textBelow(const GumboNode *node, const Look &look, QList<Block> &after, std::vector<List> *lists)
{
    Sink inner;
    children(node, look, inner);
    inner.flush();
    Text text;
    for (Block &block : inner.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            appendLine(text, paragraph->text);
        } else if (const auto *heading = std::get_if<Heading>(&block)) {
            appendLine(text, heading->text);
        } else if (const auto *quote = std::get_if<Quote>(&block)) {
            for (const Paragraph &paragraph : quote->paragraphs)
                appendLine(text, paragraph.text);
        } else if (auto *list = std::get_if<List>(&block); list != nullptr && lists != nullptr) {
            lists->push_back(std::move(*list));
        } else {
            after += block;
        }
    }
    return text;
}

void HtmlImport::list(const GumboNode *node, const Look &look, Sink &sink)
{
    sink.flush();
    List list;
    list.numbered = isElement(node, GUMBO_TAG_OL);
    list.start = list.numbered ? numberOf(node, "start", Body::maxStart) : 1;
    QList<Block> after;
    for (qsizetype i = 0; i < childCount(node); ++i) {
        const GumboNode *child = childAt(node, i);
        if (child->type == GUMBO_NODE_ELEMENT || child->type == GUMBO_NODE_TEXT)
            item(child, look, list, after);
    }
    if (!list.items.empty())
        sink.blocks += std::move(list);
    sink.blocks += after;
}

void HtmlImport::item(const GumboNode *node, const Look &look, List &list, QList<Block> &after)
{
    ListItem item;
    if (isElement(node, GUMBO_TAG_LI) && look.depth < deepestWalk) {
        Look inner = look;
        ++inner.depth;
        style(node, inner);
        item.text = textBelow(node, inner, after, &item.nested);
    } else {
        // Lists directly in lists belong to the item before; anything else is an item of its own.
        Sink sink;
        this->node(node, look, sink);
        sink.flush();
        for (Block &block : sink.blocks) {
            if (auto *nested = std::get_if<List>(&block))
                item.nested.push_back(std::move(*nested));
            else if (const auto *paragraph = std::get_if<Paragraph>(&block))
                appendLine(item.text, paragraph->text);
            else
                after += block;
        }
        if (item.text.isEmpty() && !item.nested.empty() && !list.items.empty()) {
            for (List &nested : item.nested)
                list.items.back().nested.push_back(std::move(nested));
            return;
        }
    }
    if (hasWords(item.text) || !item.nested.empty())
        list.items.push_back(std::move(item));
}

void HtmlImport::quote(const GumboNode *node, const Look &look, Sink &sink)
{
    sink.flush();
    Sink inner;
    children(node, look, inner);
    inner.flush();
    Quote quote;
    const auto close = [&] {
        if (!quote.paragraphs.isEmpty())
            sink.blocks += std::exchange(quote, {});
    };
    for (Block &block : inner.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            quote.paragraphs += *paragraph;
        } else if (const auto *deeper = std::get_if<Quote>(&block)) {
            quote.paragraphs += deeper->paragraphs;
        } else if (const auto *heading = std::get_if<Heading>(&block)) {
            quote.paragraphs += Paragraph { heading->text };
        } else {
            close();
            sink.blocks += block;
        }
    }
    close();
}

void HtmlImport::table(const GumboNode *node, const Look &look, Sink &sink)
{
    sink.flush();
    Table table;
    QList<Block> after;
    const auto rowsOf = [&](const GumboNode *part, bool head) {
        for (qsizetype i = 0; i < childCount(part); ++i) {
            if (isElement(childAt(part, i), GUMBO_TAG_TR))
                row(childAt(part, i), head, look, table, after);
        }
    };
    for (qsizetype i = 0; i < childCount(node); ++i) {
        const GumboNode *part = childAt(node, i);
        if (isElement(part, GUMBO_TAG_CAPTION))
            table.caption = textBelow(part, look, after, nullptr);
        else if (isElement(part, GUMBO_TAG_THEAD))
            rowsOf(part, true);
        else if (isElement(part, GUMBO_TAG_TBODY) || isElement(part, GUMBO_TAG_TFOOT))
            rowsOf(part, false);
    }
    // A table of one cell is a frame around text, not a table.
    if (table.rows.size() == 1 && table.rows.first().size() == 1 && table.caption.isEmpty()) {
        if (hasWords(table.rows.first().first().text))
            sink.blocks += Paragraph { table.rows.first().first().text };
        ++notes[u"layout_table"_s];
    } else if (!table.rows.isEmpty()) {
        sink.blocks += std::move(table);
    }
    sink.blocks += after;
}

void HtmlImport::row(const GumboNode *node, bool head, const Look &look, Table &table, QList<Block> &after)
{
    QList<Cell> cells;
    for (qsizetype i = 0; i < childCount(node); ++i) {
        const GumboNode *child = childAt(node, i);
        const bool header = isElement(child, GUMBO_TAG_TH);
        if (!header && !isElement(child, GUMBO_TAG_TD))
            continue;
        Look inner = look;
        ++inner.depth;
        style(child, inner);
        Cell cell;
        cell.header = header || head;
        cell.columns = numberOf(child, "colspan", Body::maxSpan);
        cell.rows = numberOf(child, "rowspan", Body::maxSpan);
        if (inner.depth < deepestWalk)
            cell.text = textBelow(child, inner, after, nullptr);
        cells += cell;
    }
    if (!cells.isEmpty())
        table.rows += cells;
}

void HtmlImport::figure(const GumboNode *node, const Look &look, Sink &sink)
{
    sink.flush();
    const qsizetype first = sink.blocks.size();
    Text caption;
    QList<Block> after;
    for (qsizetype i = 0; i < childCount(node); ++i) {
        const GumboNode *child = childAt(node, i);
        if (isElement(child, GUMBO_TAG_FIGCAPTION))
            caption = textBelow(child, look, after, nullptr);
        else
            this->node(child, look, sink);
    }
    sink.flush();
    for (qsizetype i = sink.blocks.size() - 1; i >= first && hasWords(caption); --i) {
        if (auto *figure = std::get_if<Figure>(&sink.blocks[i])) {
            figure->caption = std::exchange(caption, {});
            break;
        }
    }
    if (hasWords(caption))
        sink.blocks += Paragraph { caption };
    sink.blocks += after;
}

void HtmlImport::image(const GumboNode *node, Sink &sink)
{
    const QString alt = attributeOf(node, "alt").simplified();
    const Digest digest = picture(attributeOf(node, "src").trimmed(), alt);
    if (digest.isNull())
        return;
    sink.flush();
    sink.blocks += Figure { Figure::Form::Picture, digest, alt, {}, {} };
}

std::optional<QByteArray> HtmlImport::bytesOf(const QString &source)
{
    static const QRegularExpression data(u"^data:image/[a-z+.-]+;base64,"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = data.match(source.first(std::min<qsizetype>(source.size(), 64))); match.hasMatch())
        return QByteArray::fromBase64(QStringView(source).sliced(match.capturedLength()).toLatin1());
    static const QRegularExpression elsewhere(u"^(?:[a-z][a-z0-9+.-]*:|/|\\\\)"_s, QRegularExpression::CaseInsensitiveOption);
    const QString name = QUrl::fromPercentEncoding(source.section(u'?', 0, 0).section(u'#', 0, 0).toUtf8());
    if (source.isEmpty() || source.contains(elsewhere) || name.contains(elsewhere) || name.contains(QChar(0))
        || name.contains(u'\\') || name.split(u'/').contains(".."_L1)) {
        ++notes[u"remote_picture"_s];
        return std::nullopt;
    }
    std::optional<QByteArray> bytes = m_beside ? m_beside(name) : std::nullopt;
    if (!bytes)
        ++notes[u"missing_picture"_s];
    return bytes;
}

Digest HtmlImport::picture(const QString &source, const QString &alt)
{
    if (const auto known = m_known.constFind(source); known != m_known.constEnd())
        return *known;
    if (pictures.size() >= m_limits.pictures) {
        ++notes[u"many_pictures"_s];
        return {};
    }
    const std::optional<QByteArray> bytes = bytesOf(source);
    if (!bytes)
        return m_known[source];
    m_pictureBytes += bytes->size();
    Result<Picture> made = m_pictureBytes > 4 * largestPictureBytes
        ? failure(Error::Kind::BadInput, u"too many bytes of pictures"_s, u"picture_too_large"_s)
        : publishingRendition(*bytes);
    if (!made) {
        ++notes[u"broken_picture"_s];
        return m_known[source];
    }
    if (made->size.width() <= 2 && made->size.height() <= 2) {
        ++notes[u"pixel"_s];
        return m_known[source];
    }
    if (made->metadataDropped)
        ++notes[u"metadata"_s];
    const Digest digest = made->digest;
    const bool isNew = std::ranges::none_of(pictures, [&](const auto &some) { return some.picture.digest == digest; });
    if (isNew) {
        const QString name = source.startsWith("data:"_L1) ? QString() : source.section(u'/', -1);
        pictures += ImportedPicture { std::move(*made), *bytes, name, alt };
    }
    return m_known[source] = digest;
}

} // namespace toasoan
