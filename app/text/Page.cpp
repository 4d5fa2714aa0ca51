#include "text/Page.h"

#include "text/PageWords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr auto style = R"(:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--soft:#5a5a5a;--line:#d0d0d0;
--red:#9d1c1c;--link:#0b4f9e;--tint:#f5f3ee}
@media (prefers-color-scheme:dark){:root{--ink:#e9e9e9;--paper:#161616;--soft:#b3b3b3;--line:#454545;--red:#ff9b8f;
--link:#9cc7ff;--tint:#222}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.65 "Segoe UI",Roboto,"Noto Sans",sans-serif}
a{color:var(--link)}a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem}
body>header,main,body>footer{max-width:46rem;margin:0 auto;padding:1rem}
body>header{border-bottom:3px solid var(--red)}
body>footer{border-top:1px solid var(--line);color:var(--soft);font-size:.9375rem}
.site{font-weight:700;font-size:1.125rem;margin:0;color:var(--red)}
.path{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:.25rem 0 0;padding:0;color:var(--soft)}
h1{font-size:1.75rem;line-height:1.3;margin:.5rem 0}
.text{white-space:pre-line}.lead{font-weight:600}
.notice{border-left:4px solid var(--red);background:var(--tint);padding:.5rem 1rem}
figure{margin:1.5rem 0}img,video{max-width:100%;height:auto}audio{width:100%}
figcaption{color:var(--soft);font-size:.9375rem}cite{display:block;font-style:italic}
table{border-collapse:collapse;display:block;overflow-x:auto}caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{border:1px solid var(--line);padding:.375rem .625rem;text-align:left;vertical-align:top}th{background:var(--tint)}
blockquote{margin:1rem 0;padding:0 1rem;border-left:4px solid var(--line)}
.facts{border-top:1px solid var(--line);margin-top:2rem;padding-top:.5rem}
.facts dt{color:var(--soft);font-size:.9375rem}.facts dd{margin:0 0 .5rem}
)";

/// Writes elements; every text and attribute is escaped here.
class PageWriter
{
public:
    PageWriter(const Content &content, const PageNames &names, const MediaAddress &address)
        : m_content(content)
        , m_names(names)
        , m_address(address)
    {
    }

    QByteArray write();

private:
    void head();
    void banner();
    void opening();
    void cover();
    void body();
    void attachments();
    void facts();
    void sourceFacts();
    void footer();

    void text(QByteArrayView tag, QByteArrayView field, const QString &value, QByteArrayView more = {});
    void code(QByteArrayView tag, QByteArrayView field, const QString &value, const QString &name);
    void link(QByteArrayView field, const QString &value, const QString &address);
    void fact(const QString &label, QByteArrayView field, const QString &value);
    void day(QByteArrayView field, QDate value);
    void dayFact(const QString &label, QByteArrayView field, QDate value);
    void timeFact(const QString &label, QByteArrayView field, const std::optional<UtcTime> &value);
    void label(const QString &words);
    [[nodiscard]] QByteArray addressOf(const Digest &digest) const { return page::escaped(m_address(digest)); }

    const Content &m_content;
    const PageNames &m_names;
    const MediaAddress &m_address;
    QByteArray m_out;
};

QByteArray PageWriter::write()
{
    m_out = "<!DOCTYPE html>\n<html lang=\"vi\">\n";
    head();
    m_out += "<body>\n<a class=\"skip\" href=\"#noi-dung\">"_ba + u"Tới nội dung chính"_s.toUtf8() + "</a>\n";
    banner();
    m_out += "<main id=\"noi-dung\">\n";
    opening();
    cover();
    body();
    attachments();
    facts();
    m_out += "</main>\n";
    footer();
    m_out += "</body>\n</html>\n";
    return std::move(m_out);
}

void PageWriter::head()
{
    m_out += "<head>\n<meta charset=\"utf-8\">\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
    m_out += page::escaped(m_names.site.isEmpty() ? m_content.title : m_content.title + u" – "_s + m_names.site);
    m_out += "</title>\n<style>\n";
    m_out += style;
    // A style sheet ends at the first "</", whatever stands around it.
    m_out += m_names.css.toUtf8().replace("</", "<\\/");
    m_out += "</style>\n</head>\n";
}

void PageWriter::banner()
{
    m_out += "<header>\n<p class=\"site\">";
    if (!m_names.siteAddress.isEmpty())
        m_out += "<a href=\"" + page::escaped(m_names.siteAddress) + "\">";
    code("span", "site", m_content.site.toString(), m_names.site);
    if (!m_names.siteAddress.isEmpty())
        m_out += "</a>";
    m_out += "</p>\n";
    m_out += "<ul class=\"path\" aria-label=\""_ba + u"Kênh và chuyên mục"_s.toUtf8() + "\">\n";
    for (const ChannelId &channel : m_content.channels)
        code("li", "channel", channel.toString(), m_names.channels.value(channel));
    code("li", "category", m_content.category.toString(), m_names.category);
    code("li", "kind", m_content.kind.toString(), m_names.kind);
    m_out += "</ul>\n</header>\n";
}

void PageWriter::opening()
{
    if (m_content.urgency != Urgency::Normal)
        code("p", "urgency", page::toString(m_content.urgency), page::words(m_content.urgency));
    text("p", "correction_notice", m_content.correctionNotice, " role=\"note\" class=\"text notice\"");
    text("h1", "title", m_content.title);
    if (m_names.published) {
        m_out += "<p>"_ba + u"Đăng lúc "_s.toUtf8() + "<time datetime=\"" + toRfc3339(*m_names.published).toUtf8()
            + "\">" + page::words(*m_names.published).toUtf8() + "</time></p>\n";
    }
    text("p", "lead", m_content.lead, " class=\"text lead\"");
}

void PageWriter::cover()
{
    const Cover cover = m_content.cover.value_or(Cover());
    if (cover == Cover())
        return;
    m_out += "<figure data-toasoan=\"cover\">\n";
    if (!cover.media.isNull() || !cover.alt.isEmpty()) {
        m_out += "<img data-toasoan=\"cover.media\"";
        if (!cover.media.isNull())
            m_out += " src=\"" + addressOf(cover.media) + '"';
        m_out += " alt=\"" + page::escaped(cover.alt) + "\">\n";
    }
    if (!cover.caption.isEmpty() || !cover.credit.isEmpty()) {
        m_out += "<figcaption>";
        text("span", "cover.caption", cover.caption);
        text("cite", "cover.credit", cover.credit);
        m_out += "</figcaption>\n";
    }
    m_out += "</figure>\n";
}

void PageWriter::body()
{
    // In the canonical form a quotation mark is only ever the mark around an attribute, so this cannot meet text.
    static const QRegularExpression source(u"(<(?:img|video|audio)) src=\"media:([0-9a-f]{64})\""_s);
    const QString canonical = QString::fromUtf8(m_content.body.write());
    QString shown;
    qsizetype from = 0;
    for (const auto &match : source.globalMatch(canonical)) {
        shown += QStringView(canonical).sliced(from, match.capturedStart() - from);
        shown += match.captured(1);
        if (match.captured(1) != "<img"_L1)
            shown += u" controls=\"\" preload=\"metadata\""_s;
        const auto digest = Digest::fromHex(match.capturedView(2));
        shown += u" src=\""_s + (digest ? QString::fromUtf8(addressOf(*digest)) : QString()) + u'"';
        from = match.capturedEnd();
    }
    shown += QStringView(canonical).sliced(from);
    m_out += "<div data-toasoan=\"body\">\n" + shown.toUtf8() + "\n</div>\n";
}

void PageWriter::attachments()
{
    if (m_content.attachments.isEmpty())
        return;
    m_out += "<section class=\"facts\">\n<h2>"_ba + u"Tài liệu kèm theo"_s.toUtf8() + "</h2>\n<ul>\n";
    for (const Attachment &attachment : m_content.attachments) {
        m_out += "<li data-toasoan=\"attachment\">";
        m_out += "<a data-toasoan=\"attachment.name\"";
        if (!attachment.media.isNull())
            m_out += " href=\"" + addressOf(attachment.media) + '"';
        m_out += " download>" + page::escaped(attachment.name) + "</a>";
        text("span", "attachment.number", attachment.number);
        day("attachment.signed_on", attachment.signedOn);
        text("span", "attachment.signer", attachment.signer);
        m_out += "</li>\n";
    }
    m_out += "</ul>\n</section>\n";
}

void PageWriter::facts()
{
    const qsizetype before = m_out.size();
    const QByteArray open = "<dl class=\"facts\">\n";
    m_out += open;
    fact(u"Tác giả"_s, "byline", m_content.byline);
    sourceFacts();
    fact(u"Số, ký hiệu văn bản"_s, "document.number", m_content.documentNumber);
    fact(u"Loại văn bản"_s, "document.type", m_content.documentType);
    dayFact(u"Ngày ký"_s, "document.signed_on", m_content.documentSignedOn);
    fact(u"Người ký"_s, "document.signer", m_content.documentSigner);
    fact(u"Sự kiện"_s, "event.name", m_content.event.name);
    fact(u"Địa điểm"_s, "event.place", m_content.event.place);
    timeFact(u"Bắt đầu"_s, "event.begins", m_content.event.begins);
    timeFact(u"Kết thúc"_s, "event.ends", m_content.event.ends);
    fact(u"Kỳ báo cáo"_s, "period", m_content.period);
    fact(u"Sử dụng trí tuệ nhân tạo"_s, "ai_use", m_content.aiUse);
    fact(u"Đơn vị xác nhận"_s, "clearance.by", m_content.clearance.by);
    dayFact(u"Ngày xác nhận"_s, "clearance.on", m_content.clearance.on);
    timeFact(u"Không đăng trước"_s, "embargo", m_content.embargo);
    if (m_out.size() == before + open.size())
        m_out.truncate(before);
    else
        m_out += "</dl>\n";
}

void PageWriter::sourceFacts()
{
    const Source source = m_content.source.value_or(Source());
    fact(u"Nguồn"_s, "source.name", source.name);
    if (!source.address.isEmpty()) {
        label(u"Địa chỉ nguồn"_s);
        m_out += "<dd>";
        link("source.address", source.address, isAllowedLink(source.address) ? source.address : QString());
        m_out += "</dd>\n";
    }
    fact(u"Được phép sử dụng theo"_s, "source.permission", source.permission);
}

void PageWriter::footer()
{
    m_out += "<footer>\n";
    for (const QString &line : { m_names.site, m_names.owner, m_names.licence }) {
        if (!line.isEmpty())
            m_out += "<p>" + page::escaped(line) + "</p>\n";
    }
    m_out += "</footer>\n";
}

void PageWriter::text(QByteArrayView tag, QByteArrayView field, const QString &value, QByteArrayView more)
{
    if (value.isEmpty())
        return;
    m_out.append('<').append(tag).append(" data-toasoan=\"").append(field).append('"').append(more).append('>');
    m_out += page::escaped(value);
    m_out.append("</").append(tag).append(">\n");
}

void PageWriter::code(QByteArrayView tag, QByteArrayView field, const QString &value, const QString &name)
{
    if (value.isEmpty())
        return;
    m_out.append('<').append(tag).append(" data-toasoan=\"").append(field).append("\" data-value=\"");
    m_out += page::escaped(value) + "\">" + page::escaped(name.isEmpty() ? value : name);
    m_out.append("</").append(tag).append(">\n");
}

void PageWriter::link(QByteArrayView field, const QString &value, const QString &address)
{
    m_out.append("<a data-toasoan=\"").append(field).append('"');
    if (!address.isEmpty())
        m_out += " href=\"" + page::escaped(address) + "\" rel=\"noopener\"";
    m_out += '>' + page::escaped(value) + "</a>";
}

void PageWriter::label(const QString &words) { m_out += "<dt>" + words.toUtf8() + "</dt>\n"; }

void PageWriter::fact(const QString &name, QByteArrayView field, const QString &value)
{
    if (value.isEmpty())
        return;
    label(name);
    text("dd", field, value, " class=\"text\"");
}

void PageWriter::day(QByteArrayView field, QDate value)
{
    if (!value.isValid())
        return;
    m_out.append("<time data-toasoan=\"").append(field).append("\" datetime=\"");
    m_out += value.toString(Qt::ISODate).toUtf8() + "\">" + page::words(value).toUtf8() + "</time>";
}

void PageWriter::dayFact(const QString &name, QByteArrayView field, QDate value)
{
    if (!value.isValid())
        return;
    label(name);
    m_out += "<dd>";
    day(field, value);
    m_out += "</dd>\n";
}

void PageWriter::timeFact(const QString &name, QByteArrayView field, const std::optional<UtcTime> &value)
{
    if (!value)
        return;
    label(name);
    m_out.append("<dd><time data-toasoan=\"").append(field).append("\" datetime=\"");
    m_out += toRfc3339(*value).toUtf8() + "\">" + page::words(*value).toUtf8() + "</time></dd>\n";
}

} // namespace

namespace page {

QByteArray escaped(const QString &text)
{
    QByteArray out;
    const QByteArray bytes = text.toUtf8();
    out.reserve(bytes.size());
    for (const char c : bytes) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&apos;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

QString toString(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Normal:
        return {};
    case Urgency::Urgent:
        return u"urgent"_s;
    case Urgency::Flash:
        return u"flash"_s;
    }
    return {};
}

QString words(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Normal:
        return {};
    case Urgency::Urgent:
        return u"Tin khẩn"_s;
    case Urgency::Flash:
        return u"Tin nóng"_s;
    }
    return {};
}

QString words(QDate day) { return day.toString(u"dd/MM/yyyy"_s); }

QString words(UtcTime time)
{
    // Viet Nam keeps one offset all year; no time zone data is needed.
    const auto local = time.time_since_epoch() + std::chrono::hours(7);
    const auto days = std::chrono::floor<std::chrono::days>(local);
    const auto clock = QTime(0, 0).addMSecs(int((local - days).count()));
    const QDate day = QDate(1970, 1, 1).addDays(days.count());
    return u"%1, ngày %2"_s.arg(clock.toString(u"HH:mm"_s), words(day));
}

} // namespace page

PageNames pageNames(const Content &content, const Rulebook &rulebook)
{
    PageNames names;
    if (const Site *site = rulebook.site(content.site)) {
        names.site = site->name;
        names.siteAddress = site->address;
        names.owner = site->owner;
        names.licence = site->licence;
    }
    if (const Kind *kind = rulebook.kind(content.kind))
        names.kind = kind->name;
    if (const Category *category = rulebook.category(content.category))
        names.category = category->name;
    for (const ChannelId &id : content.channels) {
        if (const Channel *channel = rulebook.channel(id))
            names.channels.insert(id, channel->name);
    }
    return names;
}

QByteArray renderPage(const Content &content, const PageNames &names, const MediaAddress &mediaAddress)
{
    return PageWriter(content, names, mediaAddress).write();
}

} // namespace toasoan
