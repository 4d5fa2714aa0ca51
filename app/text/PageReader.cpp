// Reads a public page as the fingerprint needs it. Marked elements are fields; whatever a theme puts around
// them is ignored, whatever it puts inside of them is a fault, and so is hiding them. What people read and
// what programs read (datetime, data-value, href) must say the same, or the page lies to one of them.

#include "text/Html.h"
#include "text/Page.h"
#include "text/PageWords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr HtmlLimits pageLimits { 24ll * 1024 * 1024, 256, 400'000 };
constexpr int deepestBody = 64;

std::optional<Digest> digestOfAddress(const QString &address)
{
    static const QRegularExpression ending(u"(?:^|[/:=])([0-9a-f]{64})(?:\\.[A-Za-z0-9]{1,5})?$"_s);
    const auto match = ending.match(address);
    return match.hasMatch() ? Digest::fromHex(match.capturedView(1)) : std::nullopt;
}

/// The spaces of HTML; a theme's indentation is made of nothing else.
QString trimmed(const QString &text)
{
    constexpr QStringView spaces = u" \n\t\r\f";
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && spaces.contains(text[from]))
        ++from;
    while (to > from && spaces.contains(text[to - 1]))
        --to;
    return text.sliced(from, to - from);
}

bool standsAlone(const QByteArray &tag) { return tag == "br" || tag == "hr" || tag == "img"; }

/// How a browser shows a medium, not what it shows.
bool isPresentation(QByteArrayView attribute)
{
    constexpr std::array names { "controls", "preload", "loading", "decoding" };
    return std::ranges::any_of(names, [&](const char *name) { return attribute == QByteArrayView(name); });
}

class PageReader
{
public:
    explicit PageReader(const PageNames *expected)
        : m_expected(expected)
    {
    }

    [[nodiscard]] Result<PageReading> read(const GumboNode *root);

private:
    void field(const GumboNode *node, const QString &name);
    bool attachmentField(const GumboNode *node, const QString &name);
    bool coverField(const GumboNode *node, const QString &name);
    bool codeField(const GumboNode *node, const QString &name);
    bool timeField(const GumboNode *node, const QString &name);
    bool textField(const GumboNode *node, const QString &name);
    [[nodiscard]] QString *textPlace(const QString &name);
    [[nodiscard]] Source &source();

    void body(const GumboNode *node);
    void canonical(const GumboNode *node, QByteArray &out, int depth);
    void attributes(const GumboNode *element, QByteArray &out);
    [[nodiscard]] Digest medium(const QString &address, const QString &place);
    [[nodiscard]] QString text(const GumboNode *node, const QString &place, int depth = 0);
    void code(const GumboNode *node, const QString &place, const QString &expected, QString &value);
    void refuse(const QString &place, QLatin1StringView reason);

    const PageNames *m_expected;
    PageReading m_reading;
    QSet<QString> m_seen;
    bool m_hasBody = false;
    std::optional<Error> m_error;
};

void PageReader::refuse(const QString &place, QLatin1StringView reason)
{
    if (!m_error)
        m_error = Error { Error::Kind::BadInput, place + u": "_s + reason, u"page"_s };
}

Result<PageReading> PageReader::read(const GumboNode *root)
{
    const GumboNode *next = nullptr;
    for (const GumboNode *node = root; node != nullptr && !m_error; node = next) {
        const QString name = attributeOf(node, "data-toasoan");
        const bool isBody = name == "body"_L1;
        next = isBody ? nextBeside(root, node) : nextBelow(root, node);
        if (name.isNull())
            continue;
        if (hasAttribute(node, "hidden") || hasAttribute(node, "style") || hasAttribute(node, "aria-hidden"))
            refuse(name, "a field may not be hidden or restyled"_L1);
        if (isBody)
            body(node);
        else
            field(node, name);
    }
    if (!m_hasBody)
        refuse(u"body"_s, "there is none"_L1);
    if (m_error)
        return std::unexpected(*m_error);
    return std::move(m_reading);
}

void PageReader::field(const GumboNode *node, const QString &name)
{
    if (name == "channel"_L1) {
        QString id;
        const QString asWritten = attributeOf(node, "data-value");
        code(node, name, m_expected ? m_expected->channels.value(ChannelId(asWritten)) : QString(), id);
        m_reading.content.channels += ChannelId(id);
        return;
    }
    if (name == "attachment"_L1) {
        m_reading.content.attachments += Attachment {};
        for (const auto part : { "name"_L1, "number"_L1, "signed_on"_L1, "signer"_L1 })
            m_seen.remove("attachment."_L1 + part);
        return;
    }
    if (m_seen.contains(name)) {
        refuse(name, "it stands there twice"_L1);
        return;
    }
    m_seen += name;
    if (!attachmentField(node, name) && !coverField(node, name) && !codeField(node, name) && !timeField(node, name)
        && !textField(node, name))
        refuse(name, "unknown field"_L1);
}

bool PageReader::attachmentField(const GumboNode *node, const QString &name)
{
    if (!name.startsWith("attachment."_L1))
        return false;
    if (m_reading.content.attachments.isEmpty()) {
        refuse(name, "outside of an attachment"_L1);
        return true;
    }
    Attachment &attachment = m_reading.content.attachments.last();
    const QString shown = text(node, name);
    if (name == "attachment.name"_L1) {
        attachment.name = shown;
        if (hasAttribute(node, "href"))
            attachment.media = medium(attributeOf(node, "href"), name);
    } else if (name == "attachment.number"_L1) {
        attachment.number = shown;
    } else if (name == "attachment.signer"_L1) {
        attachment.signer = shown;
    } else if (name == "attachment.signed_on"_L1) {
        attachment.signedOn = QDate::fromString(attributeOf(node, "datetime"), Qt::ISODate);
        if (!attachment.signedOn.isValid() || shown != page::words(attachment.signedOn))
            refuse(name, "the day that is shown is another"_L1);
    } else {
        return false;
    }
    return true;
}

bool PageReader::coverField(const GumboNode *node, const QString &name)
{
    if (name != "cover"_L1 && !name.startsWith("cover."_L1))
        return false;
    if (!m_reading.content.cover)
        m_reading.content.cover = Cover();
    Cover &cover = *m_reading.content.cover;
    if (name == "cover.media"_L1) {
        cover.alt = attributeOf(node, "alt");
        if (hasAttribute(node, "srcset"))
            refuse(name, "a picture with several addresses"_L1);
        if (hasAttribute(node, "src"))
            cover.media = medium(attributeOf(node, "src"), name);
    } else if (name == "cover.caption"_L1) {
        cover.caption = text(node, name);
    } else if (name == "cover.credit"_L1) {
        cover.credit = text(node, name);
    }
    return name == "cover"_L1 || name == "cover.media"_L1 || name == "cover.caption"_L1 || name == "cover.credit"_L1;
}

void PageReader::code(const GumboNode *node, const QString &place, const QString &expected, QString &value)
{
    value = attributeOf(node, "data-value");
    if (value.isEmpty())
        refuse(place, "data-value is missing"_L1);
    const QString shown = text(node, place);
    if (m_expected != nullptr && shown != trimmed(expected.isEmpty() ? value : expected))
        refuse(place, "the name that is shown is another"_L1);
}

bool PageReader::codeField(const GumboNode *node, const QString &name)
{
    Content &content = m_reading.content;
    const PageNames names = m_expected ? *m_expected : PageNames();
    QString id;
    if (name == "site"_L1) {
        code(node, name, names.site, id);
        content.site = SiteId(id);
    } else if (name == "kind"_L1) {
        code(node, name, names.kind, id);
        content.kind = KindId(id);
    } else if (name == "category"_L1) {
        code(node, name, names.category, id);
        content.category = CategoryId(id);
    } else if (name == "urgency"_L1) {
        id = attributeOf(node, "data-value");
        content.urgency = id == page::toString(Urgency::Flash) ? Urgency::Flash : Urgency::Urgent;
        if (id != page::toString(content.urgency) || text(node, name) != page::words(content.urgency))
            refuse(name, "unknown, or shown in other words"_L1);
    } else {
        return false;
    }
    return true;
}

bool PageReader::timeField(const GumboNode *node, const QString &name)
{
    Content &content = m_reading.content;
    std::optional<UtcTime> *time = name == "embargo"_L1 ? &content.embargo
        : name == "event.begins"_L1                     ? &content.event.begins
        : name == "event.ends"_L1                       ? &content.event.ends
                                                        : nullptr;
    QDate *day = name == "document.signed_on"_L1 ? &content.documentSignedOn
        : name == "clearance.on"_L1              ? &content.clearance.on
                                                 : nullptr;
    if (time == nullptr && day == nullptr)
        return false;
    const QString written = attributeOf(node, "datetime");
    QString expected;
    if (time != nullptr) {
        *time = fromRfc3339(written);
        expected = *time ? page::words(**time) : QString();
    } else {
        *day = QDate::fromString(written, Qt::ISODate);
        expected = page::words(*day);
    }
    if (expected.isEmpty() || text(node, name) != expected)
        refuse(name, "the time that is shown is another"_L1);
    return true;
}

Source &PageReader::source()
{
    if (!m_reading.content.source)
        m_reading.content.source = Source();
    return *m_reading.content.source;
}

QString *PageReader::textPlace(const QString &name)
{
    Content &content = m_reading.content;
    if (name == "source.name"_L1)
        return &source().name;
    if (name == "source.address"_L1)
        return &source().address;
    if (name == "source.permission"_L1)
        return &source().permission;
    const std::array<std::pair<QLatin1StringView, QString *>, 12> places { {
        { "title"_L1, &content.title },
        { "lead"_L1, &content.lead },
        { "byline"_L1, &content.byline },
        { "correction_notice"_L1, &content.correctionNotice },
        { "document.number"_L1, &content.documentNumber },
        { "document.type"_L1, &content.documentType },
        { "document.signer"_L1, &content.documentSigner },
        { "event.name"_L1, &content.event.name },
        { "event.place"_L1, &content.event.place },
        { "period"_L1, &content.period },
        { "ai_use"_L1, &content.aiUse },
        { "clearance.by"_L1, &content.clearance.by },
    } };
    const auto at = std::ranges::find(places, name, &std::pair<QLatin1StringView, QString *>::first);
    return at == places.end() ? nullptr : at->second;
}

bool PageReader::textField(const GumboNode *node, const QString &name)
{
    QString *place = textPlace(name);
    if (place == nullptr)
        return false;
    *place = text(node, name);
    if (name == "source.address"_L1 && hasAttribute(node, "href") && attributeOf(node, "href") != *place)
        refuse(name, "the link leads elsewhere"_L1);
    return true;
}

/// The text of a field. A theme may wrap it in a link or span, nothing else.
QString PageReader::text(const GumboNode *node, const QString &place, int depth)
{
    QString words;
    for (qsizetype i = 0; i < childCount(node); ++i) {
        const GumboNode *child = childAt(node, i);
        if (isText(child))
            words += textOf(child);
        else if (depth < 4 && (isElement(child, GUMBO_TAG_A) || isElement(child, GUMBO_TAG_SPAN))
                 && !hasAttribute(child, "style") && !hasAttribute(child, "hidden")
                 && !hasAttribute(child, "data-toasoan"))
            words += text(child, place, depth + 1);
        else if (child->type != GUMBO_NODE_COMMENT)
            refuse(place, "something else than text"_L1);
    }
    return depth == 0 ? trimmed(words) : words;
}

Digest PageReader::medium(const QString &address, const QString &place)
{
    const auto digest = digestOfAddress(address);
    if (!digest) {
        refuse(place, "an address that does not end in a digest"_L1);
        return {};
    }
    const PageMedium medium { *digest, address };
    if (!m_reading.media.contains(medium))
        m_reading.media += medium;
    return *digest;
}

void PageReader::body(const GumboNode *node)
{
    if (std::exchange(m_hasBody, true))
        refuse(u"body"_s, "it stands there twice"_L1);
    QByteArray out;
    for (qsizetype i = 0; i < childCount(node); ++i)
        canonical(childAt(node, i), out, 0);
    if (m_error)
        return;
    Result<Body> body = Body::parse(out.trimmed());
    if (!body)
        m_error = Error { Error::Kind::BadInput, u"body: "_s + body.error().detail, u"page"_s };
    else
        m_reading.content.body = std::move(*body);
}

void PageReader::canonical(const GumboNode *node, QByteArray &out, int depth)
{
    if (isText(node)) {
        out += page::escaped(textOf(node));
        return;
    }
    if (node->type != GUMBO_NODE_ELEMENT || depth > deepestBody) {
        refuse(u"body"_s, "neither element nor text, or nested too deep"_L1);
        return;
    }
    const QByteArray tag = tagOf(node);
    const bool shown = tag != "tbody"; // HTML puts it around rows by itself
    if (shown) {
        out += '<' + tag;
        attributes(node, out);
        out += standsAlone(tag) ? "/>" : ">";
    }
    for (qsizetype i = 0; i < childCount(node); ++i)
        canonical(childAt(node, i), out, depth + 1);
    if (shown && !standsAlone(tag))
        out += "</" + tag + '>';
}

void PageReader::attributes(const GumboNode *element, QByteArray &out)
{
    const GumboVector &all = element->v.element.attributes;
    const QByteArray tag = tagOf(element);
    const bool isMedium = tag == "img" || tag == "video" || tag == "audio";
    for (unsigned i = 0; i < all.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(all.data[i]);
        QString value = QString::fromUtf8(attribute->value);
        if (isMedium && isPresentation(attribute->name))
            continue;
        if (isMedium && qstrcmp(attribute->name, "src") == 0)
            value = u"media:"_s + medium(value, u"body"_s).toString();
        out += ' ';
        out += attribute->name;
        out += "=\"" + page::escaped(value) + '"';
    }
}

Result<PageReading> readMarked(QByteArrayView html, const PageNames *expected)
{
    Result<HtmlTree> tree = HtmlTree::parse(html.toByteArray(), pageLimits);
    if (!tree)
        return std::unexpected(tree.error());
    return PageReader(expected).read(tree->root());
}

} // namespace

Result<PageReading> readPage(QByteArrayView html) { return readMarked(html, nullptr); }

Result<PageReading> readPage(QByteArrayView html, const PageNames &expected) { return readMarked(html, &expected); }

} // namespace toasoan
