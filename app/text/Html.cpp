#include "text/Html.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr qint64 dearestFormatting = 2'000'000; ///< elements that Gumbo may have to make anew
constexpr int mostAttributes = 400; ///< of one tag; Gumbo compares each with each

bool isVoid(const QByteArray &tag)
{
    constexpr std::array<QByteArrayView, 14> names { "area", "base", "br",     "col",   "embed", "hr",  "img",
                                 "input", "link", "meta", "param", "source", "track", "wbr" };
    return std::ranges::find(names, QByteArrayView(tag)) != names.end();
}

/// Those that close themselves when the next of them begins.
bool closesItself(const QByteArray &tag)
{
    constexpr std::array<QByteArrayView, 18> names { "p",     "li",    "dd",    "dt",    "option", "optgroup", "tr", "td",
                                 "th", "thead", "tbody", "tfoot", "colgroup", "rp", "rt", "html", "head", "body" };
    return std::ranges::find(names, QByteArrayView(tag)) != names.end();
}

bool isFormatting(const QByteArray &tag)
{
    constexpr std::array<QByteArrayView, 14> names { "a",    "b", "big",    "code",   "em", "font", "i",
                                 "nobr", "s", "small", "strike", "strong", "tt", "u" };
    return std::ranges::find(names, QByteArrayView(tag)) != names.end();
}

/// Counts through the tags of a text without building anything.
class TagCounter
{
public:
    TagCounter(QByteArrayView html, const HtmlLimits &limits)
        : m_html(html)
        , m_limits(limits)
    {
    }

    [[nodiscard]] bool tooDear()
    {
        while (m_at < m_html.size()) {
            const qsizetype open = m_html.indexOf('<', m_at);
            if (open < 0)
                return false;
            m_at = open + 1;
            if (m_html.sliced(m_at).startsWith("!--"))
                skipComment();
            else if (tag())
                return true;
        }
        return false;
    }

private:
    void skipComment()
    {
        const qsizetype end = m_html.indexOf("-->", m_at);
        m_at = end < 0 ? m_html.size() : end + 3;
    }

    /// True when it is one too many.
    bool tag()
    {
        const bool closing = m_at < m_html.size() && m_html[m_at] == '/';
        if (closing)
            ++m_at;
        const QByteArray name = readName();
        if (name.isEmpty())
            return false;
        if (skipAttributes() > mostAttributes)
            return true;
        if (isVoid(name))
            return ++m_elements > m_limits.elements;
        if (closing) {
            leave(name);
            return false;
        }
        return enter(name);
    }

    QByteArray readName()
    {
        const qsizetype from = m_at;
        const auto ends = [](char c) { return c == '>' || c == '/' || c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; };
        while (m_at < m_html.size() && !ends(m_html[m_at]) && m_at - from < 64)
            ++m_at;
        const QByteArrayView name = m_html.sliced(from, m_at - from);
        const bool letter = !name.isEmpty() && ((name[0] | 0x20) >= 'a' && (name[0] | 0x20) <= 'z');
        return letter ? name.toByteArray().toLower() : QByteArray();
    }

    int skipAttributes()
    {
        int count = 0;
        bool inName = false;
        char quote = 0;
        char last = 0;
        for (; m_at < m_html.size(); ++m_at) {
            const char c = m_html[m_at];
            if (quote != 0) {
                if (c == quote)
                    quote = 0;
            } else if (c == '>') {
                ++m_at;
                break;
            } else if ((c == '"' || c == '\'') && last == '=') {
                quote = c;
            } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '/') {
                inName = false;
                continue; // spaces may stand between '=' and the quote
            } else if (!inName) {
                inName = true;
                ++count;
            }
            last = c;
        }
        return count;
    }

    bool enter(const QByteArray &name)
    {
        if (++m_elements > m_limits.elements)
            return true;
        m_work += m_formatting;
        if (closesItself(name))
            return m_work > dearestFormatting;
        ++m_open[name];
        ++m_depth;
        if (isFormatting(name))
            ++m_formatting;
        return m_depth > m_limits.depth || m_work > dearestFormatting;
    }

    void leave(const QByteArray &name)
    {
        const auto at = m_open.find(name);
        if (at == m_open.end() || *at == 0)
            return;
        --*at;
        --m_depth;
        if (isFormatting(name))
            --m_formatting;
    }

    QByteArrayView m_html;
    const HtmlLimits &m_limits;
    qsizetype m_at = 0;
    int m_elements = 0;
    int m_depth = 0;
    int m_formatting = 0;
    qint64 m_work = 0;
    QHash<QByteArray, int> m_open;
};

QByteArrayView view(const GumboStringPiece &piece) { return { piece.data, qsizetype(piece.length) }; }

const GumboVector *childrenOf(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE)
        return &node->v.element.children;
    return node->type == GUMBO_NODE_DOCUMENT ? &node->v.document.children : nullptr;
}

const GumboAttribute *find(const GumboNode *element, const char *name)
{
    const bool has = element->type == GUMBO_NODE_ELEMENT || element->type == GUMBO_NODE_TEMPLATE;
    return has ? gumbo_get_attribute(&element->v.element.attributes, name) : nullptr;
}

} // namespace

std::optional<Error> htmlTooDear(QByteArrayView html, const HtmlLimits &limits)
{
    if (html.size() > limits.bytes)
        return Error { Error::Kind::BadInput, u"html of %1 bytes"_s.arg(html.size()), u"file_too_large"_s };
    if (TagCounter(html, limits).tooDear())
        return Error { Error::Kind::BadInput, u"too many or too deeply nested elements"_s, u"too_complex"_s };
    return std::nullopt;
}

void HtmlTree::Free::operator()(GumboOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

Result<HtmlTree> HtmlTree::parse(QByteArray html, const HtmlLimits &limits)
{
    if (auto error = htmlTooDear(html, limits))
        return std::unexpected(std::move(*error));
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    HtmlTree tree;
    tree.m_html = std::move(html);
    tree.m_output.reset(
        gumbo_parse_with_options(&options, tree.m_html.constData(), size_t(tree.m_html.size())));
    return tree;
}

const GumboNode *HtmlTree::root() const { return m_output->document; }

QByteArray tagOf(const GumboNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
        return {};
    if (node->v.element.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(node->v.element.tag);
    GumboStringPiece name = node->v.element.original_tag;
    gumbo_tag_from_original_text(&name);
    return view(name).toByteArray().toLower();
}

bool isElement(const GumboNode *node, GumboTag tag)
{
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag;
}

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

QString textOf(const GumboNode *textNode) { return QString::fromUtf8(textNode->v.text.text); }

QString attributeOf(const GumboNode *element, const char *name)
{
    const GumboAttribute *attribute = find(element, name);
    if (attribute == nullptr)
        return {};
    const QString value = QString::fromUtf8(attribute->value);
    return value.isNull() ? u""_s : value;
}

bool hasAttribute(const GumboNode *element, const char *name) { return find(element, name) != nullptr; }

qsizetype childCount(const GumboNode *node)
{
    const GumboVector *children = childrenOf(node);
    return children ? qsizetype(children->length) : 0;
}

const GumboNode *childAt(const GumboNode *node, qsizetype index)
{
    return static_cast<const GumboNode *>(childrenOf(node)->data[index]);
}

const GumboNode *nextBelow(const GumboNode *top, const GumboNode *node)
{
    return childCount(node) > 0 ? childAt(node, 0) : nextBeside(top, node);
}

const GumboNode *nextBeside(const GumboNode *top, const GumboNode *node)
{
    while (node != top) {
        const GumboNode *parent = node->parent;
        const auto next = qsizetype(node->index_within_parent) + 1;
        if (next < childCount(parent))
            return childAt(parent, next);
        node = parent;
    }
    return nullptr;
}

} // namespace toasoan
