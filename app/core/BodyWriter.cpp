// Writes the canonical form of resources/body.md. Every choice that XML leaves open is made here once: order
// of attributes, nesting of marks, where a line feed stands, which characters are escaped. parse() compares
// with what this file writes, so this file is the definition.

#include "core/Body.h"

#include <QSpan>

#include <array>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

struct MarkTag
{
    Mark mark;
    QByteArrayView name;
};

/// Outermost first; links lie outside of all.
constexpr std::array<MarkTag, 6> markTags { {
    { Mark::Strong, "strong" },
    { Mark::Emphasis, "em" },
    { Mark::Underline, "u" },
    { Mark::Strike, "s" },
    { Mark::Subscript, "sub" },
    { Mark::Superscript, "sup" },
} };

class BodyWriter
{
public:
    QByteArray write(const QList<Block> &blocks);

private:
    void block(const Paragraph &paragraph);
    void block(const Heading &heading);
    void block(const List &list);
    void block(const Quote &quote);
    void block(const Figure &figure);
    void block(const Table &table);
    void block(const Rule &) { m_out += "<hr/>\n"; }
    void cell(const Cell &cell);

    void text(QSpan<const Run> runs);
    void marked(QSpan<const Run> runs, size_t level);
    void plain(const Run &run);
    void escaped(QStringView text);
    void attribute(QByteArrayView name, QStringView value);
    void number(QByteArrayView name, int value);

    QByteArray m_out;
};

QByteArray BodyWriter::write(const QList<Block> &blocks)
{
    m_out += "<article>\n";
    for (const Block &some : blocks)
        std::visit([this](const auto &value) { block(value); }, some);
    m_out += "</article>";
    return std::move(m_out);
}

void BodyWriter::block(const Paragraph &paragraph)
{
    m_out += "<p>";
    text(paragraph.text);
    m_out += "</p>\n";
}

void BodyWriter::block(const Heading &heading)
{
    const char level = static_cast<char>('0' + heading.level);
    m_out += "<h";
    m_out += level;
    m_out += '>';
    text(heading.text);
    m_out += "</h";
    m_out += level;
    m_out += ">\n";
}

void BodyWriter::block(const List &list)
{
    m_out += list.numbered ? "<ol" : "<ul";
    number("start", list.start);
    m_out += ">\n";
    for (const ListItem &item : list.items) {
        m_out += "<li>";
        text(item.text);
        for (const List &nested : item.nested)
            block(nested);
        m_out += "</li>\n";
    }
    m_out += list.numbered ? "</ol>\n" : "</ul>\n";
}

void BodyWriter::block(const Quote &quote)
{
    m_out += "<blockquote>\n";
    for (const Paragraph &paragraph : quote.paragraphs)
        block(paragraph);
    m_out += "</blockquote>\n";
}

void BodyWriter::block(const Figure &figure)
{
    const QString source = u"media:"_s + figure.media.toString();
    m_out += "<figure>\n";
    switch (figure.form) {
    case Figure::Form::Picture:
        m_out += "<img";
        attribute("src", source);
        attribute("alt", figure.alt);
        m_out += "/>\n";
        break;
    case Figure::Form::Video:
    case Figure::Form::Audio: {
        const QByteArrayView name = figure.form == Figure::Form::Video ? "video" : "audio";
        m_out.append('<').append(name);
        attribute("src", source);
        attribute("title", figure.alt);
        m_out.append("></").append(name).append(">\n");
        break;
    }
    }
    if (!figure.caption.isEmpty() || !figure.credit.isEmpty()) {
        m_out += "<figcaption>";
        text(figure.caption);
        if (!figure.credit.isEmpty()) {
            m_out += "<cite>";
            escaped(figure.credit);
            m_out += "</cite>";
        }
        m_out += "</figcaption>\n";
    }
    m_out += "</figure>\n";
}

void BodyWriter::block(const Table &table)
{
    m_out += "<table>\n";
    if (!table.caption.isEmpty()) {
        m_out += "<caption>";
        text(table.caption);
        m_out += "</caption>\n";
    }
    for (const QList<Cell> &row : table.rows) {
        m_out += "<tr>\n";
        for (const Cell &some : row)
            cell(some);
        m_out += "</tr>\n";
    }
    m_out += "</table>\n";
}

void BodyWriter::cell(const Cell &cell)
{
    m_out += cell.header ? "<th" : "<td";
    number("colspan", cell.columns);
    number("rowspan", cell.rows);
    m_out += '>';
    text(cell.text);
    m_out += cell.header ? "</th>\n" : "</td>\n";
}

void BodyWriter::text(QSpan<const Run> runs)
{
    while (!runs.empty()) {
        qsizetype length = 1;
        while (length < runs.size() && runs[length].link == runs.front().link)
            ++length;
        const bool link = !runs.front().link.isEmpty();
        if (link) {
            m_out += "<a";
            attribute("href", runs.front().link);
            m_out += '>';
        }
        marked(runs.first(length), 0);
        if (link)
            m_out += "</a>";
        runs = runs.subspan(length);
    }
}

void BodyWriter::marked(QSpan<const Run> runs, size_t level)
{
    if (level == markTags.size()) {
        for (const Run &run : runs)
            plain(run);
        return;
    }
    const auto &[mark, name] = markTags.at(level);
    while (!runs.empty()) {
        const bool has = runs.front().marks.testFlag(mark);
        qsizetype length = 1;
        while (length < runs.size() && runs[length].marks.testFlag(mark) == has)
            ++length;
        if (has)
            m_out.append('<').append(name).append('>');
        marked(runs.first(length), level + 1);
        if (has)
            m_out.append("</").append(name).append('>');
        runs = runs.subspan(length);
    }
}

void BodyWriter::plain(const Run &run)
{
    QStringView rest = run.text;
    for (qsizetype at = rest.indexOf(u'\n'); at >= 0; at = rest.indexOf(u'\n')) {
        escaped(rest.first(at));
        m_out += "<br/>";
        rest = rest.sliced(at + 1);
    }
    escaped(rest);
}

void BodyWriter::escaped(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        switch (c) {
        case '&':
            m_out += "&amp;";
            break;
        case '<':
            m_out += "&lt;";
            break;
        case '>':
            m_out += "&gt;";
            break;
        case '"':
            m_out += "&quot;";
            break;
        case '\'':
            m_out += "&apos;";
            break;
        default:
            m_out += c;
        }
    }
}

void BodyWriter::attribute(QByteArrayView name, QStringView value)
{
    m_out.append(' ').append(name).append("=\"");
    escaped(value);
    m_out += '"';
}

void BodyWriter::number(QByteArrayView name, int value)
{
    if (value != 1)
        attribute(name, QString::number(value));
}

} // namespace

QByteArray Body::write() const
{
    return BodyWriter().write(m_blocks);
}

} // namespace toasoan
