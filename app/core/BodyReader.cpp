// Reads the canonical form, and only that. The schema is walked by hand: an element that does not belong where
// it stands ends the reading at once, so depth and cost are bounded by the schema and not by the sender. What
// was read is written again and compared byte by byte, so no spelling but one can pass.

#include "core/Body.h"

#include "core/CodePoints.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// Line and column (in characters) of a byte, both from 1.
QString placeOf(QByteArrayView text, qsizetype offset)
{
    int line = 1;
    int column = 1;
    for (const char c : text.first(offset)) {
        if (c == '\n') {
            ++line;
            column = 1;
        } else if ((c & 0xc0) != 0x80) {
            ++column;
        }
    }
    return u"line %1, column %2"_s.arg(line).arg(column);
}

/// From 1, in code points, of a place that Qt counts in UTF-16 units from 0.
int columnOf(QByteArrayView text, qint64 line, qint64 units)
{
    qsizetype at = 0;
    while (--line > 0 && at < text.size())
        at = text.indexOf('\n', at) + 1;
    int column = 1;
    for (qint64 left = units; left > 0 && at < text.size(); ++column) {
        const auto first = static_cast<unsigned char>(text[at]);
        const int bytes = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        left -= bytes == 4 ? 2 : 1;
        at += bytes;
    }
    return column;
}

Marks markNamed(QStringView name)
{
    static constexpr std::array<std::pair<QLatin1StringView, Mark>, 6> known { {
        { "strong"_L1, Mark::Strong },
        { "em"_L1, Mark::Emphasis },
        { "u"_L1, Mark::Underline },
        { "s"_L1, Mark::Strike },
        { "sub"_L1, Mark::Subscript },
        { "sup"_L1, Mark::Superscript },
    } };
    for (const auto &[tag, mark] : known) {
        if (name == tag)
            return mark;
    }
    return {};
}

class BodyReader
{
public:
    explicit BodyReader(QByteArrayView xml)
        : m_xml(xml)
        , m_reader(QByteArray::fromRawData(xml.data(), xml.size()))
    {
        m_reader.setNamespaceProcessing(false);
    }

    [[nodiscard]] Result<QList<Block>> read();

private:
    using Token = QXmlStreamReader::TokenType;

    /// What may stand behind the runs of a text, and how it was found.
    struct Tail
    {
        QString *credit = nullptr;
        std::vector<List> *lists = nullptr;
        int depth = 0; ///< of the list that the text is an item of
        bool begun = false;
    };

    /// A text under construction with the look of what comes next.
    struct Growing
    {
        Text text;
        Run look;
        QList<Run> outer; ///< looks to come back to, one per open element

        void append(QStringView characters);
    };

    Token next();
    bool nextChild();
    void endEmpty();
    void refuse(const QString &reason);
    void refuse(QLatin1StringView reason) { refuse(QString(reason)); }
    [[nodiscard]] bool at(QLatin1StringView name) const { return m_reader.name() == name; }
    [[nodiscard]] QString attribute(QLatin1StringView name) const;
    void allowAttributes(std::initializer_list<QLatin1StringView> names = {});
    [[nodiscard]] int number(QLatin1StringView name, int max);

    [[nodiscard]] std::optional<Block> block();
    [[nodiscard]] List list(int depth);
    [[nodiscard]] Quote quote();
    [[nodiscard]] Figure figure();
    [[nodiscard]] Table table();
    [[nodiscard]] QList<Cell> row();
    [[nodiscard]] Text text() { return text(Tail {}); }
    [[nodiscard]] Text text(Tail tail);
    void inText(Growing &growing, Tail &tail);
    void begin(Growing &growing, Tail &tail);
    [[nodiscard]] QString credit();
    void checkCharacters(const QString &text);
    void checkRuns(const Text &text);

    QByteArrayView m_xml;
    QXmlStreamReader m_reader;
};

Result<QList<Block>> BodyReader::read()
{
    QList<Block> blocks;
    if (!nextChild() || !at("article"_L1))
        refuse("the root is not <article>"_L1);
    allowAttributes();
    while (nextChild()) {
        if (std::optional<Block> some = block())
            blocks.append(std::move(*some));
        else
            refuse("no block of an article"_L1);
    }
    while (!m_reader.atEnd())
        next();
    if (!m_reader.hasError())
        return blocks;
    // Qt's own messages may quote the text, which never goes into an error.
    const bool ours = m_reader.error() == QXmlStreamReader::CustomError;
    const QString reason = ours ? m_reader.errorString() : u"not well-formed"_s;
    return failure(Error::Kind::BadInput,
        u"line %1, column %2: %3"_s.arg(m_reader.lineNumber())
            .arg(columnOf(m_xml, m_reader.lineNumber(), m_reader.columnNumber()))
            .arg(reason));
}

BodyReader::Token BodyReader::next()
{
    const Token token = m_reader.readNext();
    switch (token) {
    case QXmlStreamReader::Comment:
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
    case QXmlStreamReader::ProcessingInstruction:
        refuse("neither element nor text"_L1);
        break;
    case QXmlStreamReader::Characters:
        if (m_reader.isCDATA())
            refuse("a CDATA section"_L1);
        break;
    case QXmlStreamReader::NoToken:
    case QXmlStreamReader::Invalid:
    case QXmlStreamReader::StartDocument:
    case QXmlStreamReader::EndDocument:
    case QXmlStreamReader::StartElement:
    case QXmlStreamReader::EndElement:
        break;
    }
    return m_reader.hasError() ? QXmlStreamReader::Invalid : token;
}

/// The first reason is the one that is told.
void BodyReader::refuse(const QString &reason)
{
    if (!m_reader.hasError())
        m_reader.raiseError(reason);
}

/// The next element inside of the one that is open; false at its end tag.
bool BodyReader::nextChild()
{
    while (!m_reader.atEnd()) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
            return false;
        case QXmlStreamReader::Characters:
            if (!std::ranges::all_of(m_reader.text(), [](QChar c) { return c == u'\n'; }))
                refuse("text where only elements can be"_L1);
            break;
        default:
            break;
        }
    }
    return false;
}

void BodyReader::endEmpty()
{
    if (next() != QXmlStreamReader::EndElement)
        refuse("an element that must be empty"_L1);
}

QString BodyReader::attribute(QLatin1StringView name) const
{
    return m_reader.attributes().value(name).toString();
}

void BodyReader::allowAttributes(std::initializer_list<QLatin1StringView> names)
{
    const auto attributes = m_reader.attributes();
    for (const QXmlStreamAttribute &given : attributes) {
        if (!std::ranges::any_of(names, [&](auto name) { return given.qualifiedName() == name; }))
            refuse("an attribute that does not belong here"_L1);
        checkCharacters(given.value().toString());
    }
}

int BodyReader::number(QLatin1StringView name, int max)
{
    if (!m_reader.attributes().hasAttribute(name))
        return 1;
    bool isNumber = false;
    const int value = attribute(name).toInt(&isNumber);
    if (!isNumber || value < 1 || value > max)
        refuse("a number out of its range"_L1);
    return value;
}

std::optional<Block> BodyReader::block()
{
    if (at("ul"_L1) || at("ol"_L1))
        return list(1);
    allowAttributes();
    if (at("figure"_L1))
        return figure();
    if (at("p"_L1))
        return Paragraph { text() };
    if (at("h2"_L1) || at("h3"_L1) || at("h4"_L1)) {
        const int level = m_reader.name().back().digitValue();
        return Heading { level, text() };
    }
    if (at("blockquote"_L1))
        return quote();
    if (at("table"_L1))
        return table();
    if (at("hr"_L1)) {
        endEmpty();
        return Rule {};
    }
    return std::nullopt;
}

List BodyReader::list(int depth)
{
    List list;
    list.numbered = at("ol"_L1);
    if (depth > Body::maxListDepth)
        refuse("lists nested too deep"_L1);
    if (list.numbered)
        allowAttributes({ "start"_L1 });
    else
        allowAttributes();
    list.start = number("start"_L1, Body::maxStart);
    while (nextChild()) {
        if (!at("li"_L1))
            refuse("a list holds something else than <li>"_L1);
        allowAttributes();
        ListItem item;
        item.text = text({ .lists = &item.nested, .depth = depth });
        list.items.push_back(std::move(item));
    }
    if (list.items.empty())
        refuse("a list without items"_L1);
    return list;
}

Quote BodyReader::quote()
{
    Quote quote;
    while (nextChild()) {
        if (!at("p"_L1))
            refuse("a quote holds something else than <p>"_L1);
        allowAttributes();
        quote.paragraphs.append(Paragraph { text() });
    }
    if (quote.paragraphs.isEmpty())
        refuse("a quote without paragraphs"_L1);
    return quote;
}

Figure BodyReader::figure()
{
    Figure figure;
    if (!nextChild() || !(at("img"_L1) || at("video"_L1) || at("audio"_L1))) {
        refuse("a figure begins with <img>, <video> or <audio>"_L1);
        return figure;
    }
    figure.form = at("img"_L1) ? Figure::Form::Picture
        : at("video"_L1)       ? Figure::Form::Video
                               : Figure::Form::Audio;
    const auto words = figure.form == Figure::Form::Picture ? "alt"_L1 : "title"_L1;
    allowAttributes({ "src"_L1, words });
    const QString source = attribute("src"_L1);
    const auto media = source.startsWith("media:"_L1)
        ? Digest::fromHex(QStringView(source).sliced(6))
        : std::nullopt;
    if (media)
        figure.media = *media;
    else
        refuse("src is not media: with 64 lower-case hex digits"_L1);
    figure.alt = attribute(words);
    endEmpty();
    if (!nextChild())
        return figure;
    if (!at("figcaption"_L1))
        refuse("only <figcaption> can follow in a figure"_L1);
    allowAttributes();
    figure.caption = text({ .credit = &figure.credit });
    if (nextChild())
        refuse("<figcaption> is the last of a figure"_L1);
    return figure;
}

Table BodyReader::table()
{
    Table table;
    bool first = true;
    for (; nextChild(); first = false) {
        allowAttributes();
        if (first && at("caption"_L1))
            table.caption = text();
        else if (at("tr"_L1))
            table.rows.append(row());
        else
            refuse("a table holds one <caption>, then <tr>"_L1);
    }
    if (table.rows.isEmpty())
        refuse("a table without rows"_L1);
    return table;
}

QList<Cell> BodyReader::row()
{
    QList<Cell> row;
    while (nextChild()) {
        if (!at("td"_L1) && !at("th"_L1))
            refuse("a row holds something else than <td> or <th>"_L1);
        allowAttributes({ "colspan"_L1, "rowspan"_L1 });
        Cell cell;
        cell.header = at("th"_L1);
        cell.columns = number("colspan"_L1, Body::maxSpan);
        cell.rows = number("rowspan"_L1, Body::maxSpan);
        cell.text = text();
        row.append(std::move(cell));
    }
    if (row.isEmpty())
        refuse("a row without cells"_L1);
    return row;
}

void BodyReader::Growing::append(QStringView characters)
{
    if (!text.isEmpty() && text.last().marks == look.marks && text.last().link == look.link)
        text.last().text += characters;
    else
        text.append(Run { characters.toString(), look.marks, look.link });
}

/// Runs up to the end tag of the element that is open now.
Text BodyReader::text(Tail tail)
{
    Growing growing;
    while (!m_reader.atEnd()) {
        switch (next()) {
        case QXmlStreamReader::Characters:
            inText(growing, tail);
            break;
        case QXmlStreamReader::StartElement:
            begin(growing, tail);
            break;
        case QXmlStreamReader::EndElement:
            if (growing.outer.isEmpty()) {
                checkRuns(growing.text);
                return growing.text;
            }
            growing.look = growing.outer.takeLast();
            break;
        default:
            break;
        }
    }
    return {};
}

void BodyReader::inText(Growing &growing, Tail &tail)
{
    const QStringView characters = m_reader.text();
    if (tail.begun && tail.lists != nullptr) {
        if (!std::ranges::all_of(characters, [](QChar c) { return c == u'\n'; }))
            refuse("text behind a nested list"_L1);
    } else if (tail.begun) {
        refuse("text behind <cite>"_L1);
    } else if (characters.contains(u'\n')) {
        refuse("a line feed inside of a text"_L1);
    } else {
        growing.append(characters);
    }
}

void BodyReader::begin(Growing &growing, Tail &tail)
{
    if (growing.outer.isEmpty() && tail.lists != nullptr && (at("ul"_L1) || at("ol"_L1))) {
        tail.begun = true;
        tail.lists->push_back(list(tail.depth + 1));
        return;
    }
    if (tail.begun) {
        refuse("an element where the text has ended"_L1);
        return;
    }
    if (growing.outer.isEmpty() && tail.credit != nullptr && at("cite"_L1)) {
        tail.begun = true;
        *tail.credit = credit();
        return;
    }
    if (at("br"_L1)) {
        allowAttributes();
        endEmpty();
        growing.append(u"\n");
        return;
    }
    Run look = growing.look;
    if (at("a"_L1) && look.link.isEmpty()) {
        allowAttributes({ "href"_L1 });
        look.link = attribute("href"_L1);
        if (!isAllowedLink(look.link))
            refuse("an address that a link cannot have"_L1);
    } else {
        const Marks mark = markNamed(m_reader.name());
        allowAttributes();
        if (!mark || (look.marks & mark))
            refuse("an element that cannot be inside of a text here"_L1);
        look.marks |= mark;
    }
    growing.outer.append(std::exchange(growing.look, look));
}

QString BodyReader::credit()
{
    allowAttributes();
    QString credit;
    Token token = next();
    for (; token == QXmlStreamReader::Characters; token = next())
        credit += m_reader.text();
    if (token != QXmlStreamReader::EndElement)
        refuse("<cite> holds text alone"_L1);
    checkCharacters(credit);
    return credit;
}

/// Whole runs, because a combining mark may come with another piece than its base.
void BodyReader::checkRuns(const Text &text)
{
    bool stands = false; // a character that a combining mark could belong to
    for (const Run &run : text) {
        if (stands && QChar::isMark(CodePoints(run.text).next()))
            refuse("a combining mark that looks different from its base"_L1);
        checkCharacters(run.text);
        stands = !run.text.endsWith(u'\n');
    }
}

void BodyReader::checkCharacters(const QString &text)
{
    if (const auto fault = characterFault(text))
        refuse(*fault);
}

} // namespace

Result<Body> Body::parse(QByteArrayView xml)
{
    const auto refuse = [&](qsizetype offset, const QString &reason) {
        return failure(Error::Kind::BadInput, placeOf(xml, offset) + u": "_s + reason);
    };
    if (xml.size() > maxBytes)
        return refuse(0, u"larger than %1 bytes"_s.arg(maxBytes));
    // Before any XML is read: no declaration, no document type, no byte order mark, no other encoding.
    if (!xml.startsWith("<article>\n"))
        return refuse(0, u"does not begin with <article> and a line feed"_s);
    if (!QUtf8StringView(xml.data(), xml.size()).isValidUtf8())
        return refuse(0, u"not UTF-8"_s);

    Result<QList<Block>> blocks = BodyReader(xml).read();
    if (!blocks)
        return std::unexpected(blocks.error());
    Body body(std::move(*blocks));
    const QByteArray canonical = body.write();
    const auto difference = std::ranges::mismatch(xml, canonical).in1;
    if (difference != xml.end() || canonical.size() != xml.size())
        return refuse(difference - xml.begin(), u"not the canonical spelling"_s);
    return body;
}

} // namespace toasoan
