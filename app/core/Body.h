#pragma once
// The text of an article: a small value tree that can say everything the portal shows and nothing else.
// Inline text is a flat list of runs, not a tree of nested marks: two texts that look the same are the same
// value, and merging, comparing and editing work on runs. The canonical form (resources/body.md) is
// well-formed XML that is also HTML, with one spelling per thing; whatever is not canonical is refused,
// never repaired, because one revision id must have one text everywhere.

#include "core/Digest.h"
#include "core/Result.h"

#include <QFlags>
#include <QList>

#include <variant>
#include <vector>

namespace toasoan {

/// In the order of nesting of the canonical form: a, strong, em, u, s, sub, sup.
enum class Mark : quint8 {
    Strong = 1,
    Emphasis = 2,
    Underline = 4,
    Strike = 8,
    Subscript = 16,
    Superscript = 32,
};
Q_DECLARE_FLAGS(Marks, Mark)
Q_DECLARE_OPERATORS_FOR_FLAGS(Marks)

/// Characters that share their marks and link. '\n' is a line break (`<br/>`).
struct Run
{
    QString text;
    Marks marks = {};
    QString link = {}; ///< http, https, mailto or tel address; empty for none

    bool operator==(const Run &) const = default;
};

/// Canonical when no run is empty and no two neighbours share marks and link.
using Text = QList<Run>;

[[nodiscard]] QString plainText(const Text &text);
/// Drops empty runs, joins neighbours that look the same, gives a combining mark to the run of its base and
/// drops links that isAllowedLink() refuses (their text stays).
[[nodiscard]] Text normalized(Text text);

struct Paragraph
{
    Text text;
    bool operator==(const Paragraph &) const = default;
};

struct Heading
{
    int level = 2; ///< 2 to 4; the title is the only h1
    Text text;
    bool operator==(const Heading &) const = default;
};

struct List;

struct ListItem
{
    Text text;
    std::vector<List> nested; ///< lists below this item
    bool operator==(const ListItem &other) const;
};

struct List
{
    bool numbered = false;
    int start = 1; ///< of a numbered list; 1 for the others
    std::vector<ListItem> items; ///< never empty
    bool operator==(const List &other) const;
};

struct Quote
{
    QList<Paragraph> paragraphs; ///< never empty
    bool operator==(const Quote &) const = default;
};

struct Figure
{
    enum class Form { Picture, Video, Audio };

    Form form = Form::Picture;
    Digest media;
    QString alt; ///< what it shows, for those who cannot see it
    Text caption;
    QString credit; ///< "Ảnh: …"
    bool operator==(const Figure &) const = default;
};

struct Cell
{
    bool header = false;
    int columns = 1; ///< spans
    int rows = 1;
    Text text;
    bool operator==(const Cell &) const = default;
};

struct Table
{
    Text caption;
    QList<QList<Cell>> rows; ///< never empty, nor is a row
    bool operator==(const Table &) const = default;
};

struct Rule
{
    bool operator==(const Rule &) const = default;
};

using Block = std::variant<Paragraph, Heading, List, Quote, Figure, Table, Rule>;

/// The words of one block, cells and items parted by line feeds; captions and credits included.
[[nodiscard]] QString plainText(const Block &block);

class Body
{
public:
    static constexpr int maxListDepth = 9; ///< as in word processors
    static constexpr int maxStart = 32767; ///< of a numbered list
    static constexpr int maxSpan = 1000; ///< of a cell, as in HTML
    static constexpr qsizetype maxBytes = 4 * 1024 * 1024; ///< of the canonical form

    Body() = default;
    /// Made canonical on the way in: runs are normalized, numbers brought into their range, empty lists,
    /// quotes, tables and rows left out, lists below maxListDepth joined to the deepest, line feeds in alt
    /// and credit made spaces. What is left to refuse for parse() are characters (text::tidy() repairs
    /// them), figures without a medium and sheer size.
    explicit Body(QList<Block> blocks);

    /// Reads the canonical form. BadInput with line, column and reason when it is not well-formed, holds
    /// what the schema does not know, or is spelt in another way than write() spells it.
    [[nodiscard]] static Result<Body> parse(QByteArrayView xml);

    /// The canonical form, UTF-8, without a trailing line feed.
    [[nodiscard]] QByteArray write() const;

    [[nodiscard]] const QList<Block> &blocks() const { return m_blocks; }
    [[nodiscard]] bool isEmpty() const { return m_blocks.isEmpty(); }

    /// Blocks parted by line feeds.
    [[nodiscard]] QString plainText() const;
    /// Every medium, in order of appearance, each once.
    [[nodiscard]] QList<Digest> media() const;

    bool operator==(const Body &) const = default;

private:
    QList<Block> m_blocks;
};

/// A place and reason why a text cannot be part of a body or field; nothing when it can: NFC, no control
/// characters but '\n', no U+2028, U+2029, U+FEFF, noncharacters or lone surrogates (XML 1.0, 2.2;
/// TCVN 6909:2001), at most 30 combining marks in a row (UAX #15).
[[nodiscard]] std::optional<QString> characterFault(QStringView text);

/// http://, https://, mailto: or tel: in lower case with something after it, at most 2048 UTF-16 units, no
/// characterFault(), no space of any kind, none of < > " \.
[[nodiscard]] bool isAllowedLink(QStringView link);

} // namespace toasoan
