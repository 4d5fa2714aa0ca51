#pragma once
// A small rulebook for tests of checks, and a content that it finds nothing wrong with.

#include "core/Article.h"
#include "core/Rulebook.h"

namespace toasoan::test {

inline Rulebook sampleRulebook()
{
    using namespace Qt::StringLiterals;
    Rulebook rulebook;
    rulebook.network = Network::Internet;
    const SiteId site(u"tinhuy"_s);
    const auto named = [](auto value, const QString &id, const QString &name) {
        value.id = decltype(value.id)(id);
        value.name = name;
        return value;
    };
    const auto channel = [&](const QString &id, const QString &ofSite, Network network, bool publishable) {
        Channel channel = named(Channel(), id, id);
        channel.site = SiteId(ofSite);
        channel.network = network;
        channel.publishable = publishable;
        return channel;
    };
    const auto kind = [&](const QString &id, const QSet<QString> &required) {
        Kind kind = named(Kind(), id, id);
        kind.required = required;
        return kind;
    };
    rulebook.sites = { named(Site(), u"tinhuy"_s, u"Trang Tỉnh ủy"_s), named(Site(), u"vanphong"_s, u"Văn phòng"_s) };
    rulebook.channels = { channel(u"net"_s, u"tinhuy"_s, Network::Internet, true),
                          channel(u"wan"_s, u"tinhuy"_s, Network::Wan, true),
                          channel(u"thu"_s, u"tinhuy"_s, Network::Internet, false),
                          channel(u"khac"_s, u"vanphong"_s, Network::Internet, true) };
    rulebook.categories = { Category { CategoryId(u"thoi-su"_s), site, u"Thời sự"_s } };
    rulebook.kinds = {
        kind(u"tin"_s, { u"title"_s, u"body"_s }),
        kind(u"khai-thac"_s, { u"title"_s, u"body"_s, u"source"_s }),
        kind(u"van-ban"_s, { u"title"_s, u"document"_s }),
        kind(u"day-du"_s, { u"title"_s, u"body"_s, u"event"_s, u"period"_s, u"cover"_s, u"lead"_s }),
    };
    rulebook.documentTypes = { u"Quyết định"_s, u"Nghị quyết"_s };
    rulebook.documentExclusions = { u"^\\d+-CV/"_s };
    rulebook.permittedSources = { u"Báo Nhân Dân"_s };
    rulebook.secrecy = {
        TextPattern { u"mat"_s, u"Dấu MẬT"_s, u"(?<!\\p{L})MẬT(?!\\p{L})"_s, {}, {}, u"block"_s },
    };
    const auto pattern = [](const QString &id, const QString &regex, const QStringList &context,
                            const QString &validation, const QString &severity) {
        return TextPattern { id, id, regex, context, validation, severity };
    };
    rulebook.personalData = {
        pattern(u"cccd"_s, u"(?<!\\d)\\d{12}(?!\\d)"_s, { u"CCCD"_s, u"căn cước"_s }, u"cccd"_s, u"high"_s),
        pattern(u"mobile"_s, u"(?<!\\d)(?:\\+?84|0)(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\\d)\\d{7}(?!\\d)"_s,
                { u"điện thoại"_s, u"ĐT"_s, u"Zalo"_s }, {}, u"medium"_s),
        pattern(u"hotline"_s, u"(?<!\\d)1[89]00\\d{4,6}(?!\\d)"_s, {}, {}, u"none"_s),
        pattern(u"mst"_s, u"(?<!\\d)\\d{10}(?:-?\\d{3})?(?!\\d)"_s, { u"MST"_s, u"mã số thuế"_s }, u"mst"_s, u"low"_s),
        pattern(u"card"_s, u"(?<!\\d)(?:\\d[ -]?){13,19}(?!\\d)"_s, { u"thẻ"_s }, u"luhn"_s, u"high"_s),
        pattern(u"email"_s, u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s, {}, {}, u"low"_s),
    };
    rulebook.allowedMailDomains = { u"gov.vn"_s };
    rulebook.limits.pictureTypes = { u"image/jpeg"_s, u"image/png"_s };
    rulebook.limits.videoTypes = { u"video/mp4"_s };
    rulebook.limits.audioTypes = { u"audio/mpeg"_s };
    rulebook.limits.attachmentTypes = { u"application/pdf"_s };
    return rulebook;
}

inline Content goodContent()
{
    using namespace Qt::StringLiterals;
    Content content;
    content.site = SiteId(u"tinhuy"_s);
    content.kind = KindId(u"tin"_s);
    content.title = u"Hội nghị Tỉnh ủy lần thứ mười"_s;
    content.lead = u"Sáng 5-3, tại Đông Hà, Tỉnh ủy tổ chức hội nghị."_s;
    content.category = CategoryId(u"thoi-su"_s);
    content.channels = { ChannelId(u"net"_s) };
    content.cover = Cover { Digest::of("cover"), u"Toàn cảnh hội nghị"_s, {}, {} };
    content.body = Body({ Paragraph { { Run { u"Hội nghị thảo luận "_s }, Run { u"Nghị quyết 10-NQ/TU"_s, {}, u"https://quangtri.gov.vn/a"_s } } },
                          Figure { Figure::Form::Picture, Digest::of("figure"), u"Đại biểu biểu quyết"_s, {}, {} } });
    content.attachments = { Attachment { Digest::of("file"), u"Nghị quyết.pdf"_s, u"10-NQ/TU"_s, QDate(2026, 3, 5), {} } };
    content.clearance = Clearance { u"Trưởng ban (mẫu)"_s, QDate(2026, 3, 5) };
    return content;
}

} // namespace toasoan::test
