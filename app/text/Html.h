#pragma once
// Gumbo's tree for the two that read foreign HTML (imports, pages). Gumbo's cost grows with depth times
// elements, and with unclosed formatting elements times paragraphs, so the bytes are counted through once
// before it sees them, and what would be too dear is refused. Internal to text/.

#include "core/Result.h"

#include <QByteArray>

#include <gumbo.h>

#include <memory>

namespace toasoan {

struct HtmlLimits
{
    qint64 bytes = 10ll * 1024 * 1024;
    int depth = 256; ///< of open elements
    int elements = 120'000;
};

/// Nothing when the parser can take it; else BadInput, problem "too_complex" or "file_too_large".
[[nodiscard]] std::optional<Error> htmlTooDear(QByteArrayView html, const HtmlLimits &limits);

class HtmlTree
{
public:
    /// UTF-8. BadInput as htmlTooDear().
    [[nodiscard]] static Result<HtmlTree> parse(QByteArray html, const HtmlLimits &limits = {});

    [[nodiscard]] const GumboNode *root() const;

private:
    struct Free
    {
        void operator()(GumboOutput *output) const;
    };

    QByteArray m_html; // the tree points into it; a QByteArray's bytes stay where they are when it moves
    std::unique_ptr<GumboOutput, Free> m_output;
};

/// Lower case, also of elements that Gumbo does not know; empty for other nodes.
[[nodiscard]] QByteArray tagOf(const GumboNode *node);
[[nodiscard]] bool isElement(const GumboNode *node, GumboTag tag);
[[nodiscard]] bool isText(const GumboNode *node); ///< white space and CDATA included
[[nodiscard]] QString textOf(const GumboNode *textNode);
/// Null when the attribute is not there.
[[nodiscard]] QString attributeOf(const GumboNode *element, const char *name);
[[nodiscard]] bool hasAttribute(const GumboNode *element, const char *name);
[[nodiscard]] qsizetype childCount(const GumboNode *node);
[[nodiscard]] const GumboNode *childAt(const GumboNode *node, qsizetype index);
/// The next in document order that lies below `top`; null at the end. Needs no stack.
[[nodiscard]] const GumboNode *nextBelow(const GumboNode *top, const GumboNode *node);
/// The same, leaving out what lies below `node`.
[[nodiscard]] const GumboNode *nextBeside(const GumboNode *top, const GumboNode *node);

} // namespace toasoan
