#pragma once
// One value of each exchanged type with every field set, so that a field nobody writes or reads is noticed.
// The people are samples.

#include "wire/Json.h"

namespace toasoan::samples {

using namespace Qt::StringLiterals;

inline const QString uuid = u"01990000-0000-7000-8000-00000000000%1"_s;

template<class T> T id(int number)
{
    return *T::fromString(uuid.arg(number));
}

inline UtcTime time(int minute)
{
    return *fromRfc3339(u"2026-11-23T01:%1:00.250Z"_s.arg(minute, 2, 10, QLatin1Char('0')));
}

inline Digest digest(int number)
{
    return Digest::of(QByteArray::number(number));
}

inline QJsonObject more()
{
    return { { u"later"_s, QJsonObject { { u"số"_s, 1.5 }, { u"không"_s, QJsonValue() } } } };
}

inline Body body()
{
    return Body({ Paragraph { { Run { u"Ngày 23/11, tại "_s }, Run { u"Đông Hà"_s, Mark::Strong } } },
                  Heading { 2, { Run { u"Kết quả"_s } } } });
}

inline Content content()
{
    Content content;
    content.site = SiteId(u"tinhuy"_s);
    content.kind = KindId(u"tin"_s);
    content.title = u"Hội nghị \"tổng kết\" \\ 2026"_s;
    content.lead = u"Sáng 23/11, Ban Thường vụ họp.\nDòng hai 😀"_s;
    content.body = body();
    content.cover = Cover { digest(1), u"Toàn cảnh"_s, u"Hội nghị"_s, u"Ảnh: A (mẫu)"_s };
    content.byline = u"Lê Văn A (mẫu)"_s;
    content.source = Source { u"Báo mẫu"_s, u"https://example.vn/a"_s, u"Thỏa thuận 1"_s, digest(2) };
    content.category = CategoryId(u"thoi-su"_s);
    content.channels = { ChannelId(u"trang-chu"_s), ChannelId(u"zalo"_s) };
    content.attachments = { { digest(3), u"465-QĐ-TU.pdf"_s, u"465-QĐ/TU"_s, QDate(2017, 8, 1), u"Trần B (mẫu)"_s } };
    content.correctionNotice = u"Đính chính: tên"_s;
    content.embargo = time(1);
    content.event = { u"Hội nghị"_s, u"Đông Hà"_s, time(2), time(3) };
    content.documentNumber = u"12-CT/TU"_s;
    content.documentSignedOn = QDate(2026, 11, 20);
    content.documentSigner = u"Bí thư (mẫu)"_s;
    content.documentType = u"chỉ thị"_s;
    content.period = u"2026-10"_s;
    content.urgency = Urgency::Flash;
    content.clearance = { u"Chánh Văn phòng (mẫu)"_s, QDate(2026, 11, 22) };
    content.aiUse = u"soát lỗi"_s;
    content.personalData = { u"biểu dương"_s, u"đã đồng ý"_s };
    content.note = u"Xin đăng sớm"_s;
    content.twin = id<ArticleId>(9);
    content.more = more();
    return content;
}

inline Live live()
{
    return { id<RevisionId>(2), digest(4), { { SiteId(u"tinhuy"_s), ChannelId(u"trang-chu"_s) } },
             u"https://training.invalid/tin/1.html"_s, time(5) };
}

inline Article article()
{
    Article article;
    article.id = id<ArticleId>(1);
    article.version = 7;
    article.state = StateId(u"approved"_s);
    article.author = PersonId(u"a"_s);
    article.assignee = PersonId(u"b"_s);
    article.unit = UnitId(u"dong-ha"_s);
    article.revision = id<RevisionId>(2);
    article.parent = id<RevisionId>(3);
    article.content = content();
    article.approval = Approval { PersonId(u"c"_s), time(4), id<RevisionId>(2), digest(4), u"12"_s };
    article.live = live();
    article.schedule = Schedule { time(30), live().targets, PersonId(u"d"_s) };
    article.due = time(40);
    article.createdAt = time(0);
    article.updatedAt = time(6);
    article.submittedAt = time(3);
    article.more = more();
    return article;
}

inline Summary summary()
{
    Summary summary = summaryOf(article());
    summary.more = more();
    return summary;
}

inline SessionInfo session()
{
    return { .person = PersonId(u"a"_s), .name = u"Lê Văn A (mẫu)"_s, .unit = UnitId(u"dong-ha"_s),
             .roles = { { SiteId(u"tinhuy"_s), { Role::Contributor, Role::Editor } }, { SiteId(u"btg"_s), {} } },
             .network = Network::Wan, .portal = u"Cổng mẫu"_s, .portalId = u"cong-mau"_s, .serverTime = time(1),
             .credentialSince = time(0), .rulebookVersion = 2, .articleBytes = 1048576, .mediaBytes = 536870912,
             .capabilities = { u"packages"_s, u"backup"_s }, .more = more() };
}

inline Credential credential(const QString &secret = u"m4u-bí-mật:2"_s)
{
    return { PersonId(u"a"_s), u"a-máy-1"_s, secret, time(0) };
}

inline ChangePage changes()
{
    return { { { 5, Change::Type::Article, uuid.arg(1), false, {}, summary() },
               { 6, Change::Type::Comment, uuid.arg(4), false, uuid.arg(1), {} },
               { 7, Change::Type::Assignment, uuid.arg(5), true, {}, {} },
               { 8, Change::Type::Reminder, uuid.arg(5), false, {}, {} },
               { 9, Change::Type::Royalty, uuid.arg(1), false, {}, {} },
               { 10, Change::Type::Delegation, uuid.arg(5), false, {}, {} },
               { 9'007'199'254'740'991, Change::Type::Rulebook, u"2"_s, false, {}, {} } },
             u"c/10+=&"_s, true, std::chrono::seconds(30) };
}

inline Revision revision()
{
    return { id<ArticleId>(1), id<RevisionId>(2), id<RevisionId>(3), time(2), content() };
}

inline Transition transition()
{
    return { id<ArticleId>(1), id<TransitionId>(6), ActionId(u"publish"_s), id<RevisionId>(2), digest(4),
             u"kịp giờ"_s, live().targets, time(20), time(9), u"12"_s, PersonId(u"b"_s),
             { { CheckId(u"personal_data"_s), u"body"_s, u"đã đồng ý"_s } } };
}

inline HistoryEntry historyEntry()
{
    return { 3, u"publish"_s, uuid.arg(6), PersonId(u"d"_s), time(9), time(8), StateId(u"approved"_s),
             StateId(u"published"_s), id<RevisionId>(2), digest(4), u"kịp giờ"_s, u"{\"targets\":[]}"_s, digest(5),
             digest(6) };
}

inline Receipt receipt()
{
    return { uuid.arg(6), id<ArticleId>(1), 8, StateId(u"published"_s), id<RevisionId>(2), time(9),
             { 3, digest(6) }, live() };
}

inline Comment comment()
{
    return { id<CommentId>(4), id<ArticleId>(1), PersonId(u"b"_s), id<RevisionId>(2), u"Đông Hà"_s,
             u"Viết đủ tên phường"_s, time(7), true };
}

inline Lease lease()
{
    return { PersonId(u"b"_s), time(15), PersonId(u"a"_s) };
}

inline Assignment assignment()
{
    return { id<AssignmentId>(5), SiteId(u"tinhuy"_s), UnitId(u"dong-ha"_s), PersonId(u"a"_s), u"Đưa tin đại hội"_s,
             KindId(u"tin"_s), time(50), id<ArticleId>(1) };
}

inline Reminder reminder()
{
    return { id<ReminderId>(5), PersonId(u"b"_s), PersonId(u"a"_s), u"Đề nghị gửi bài"_s, id<ArticleId>(1), time(1),
             time(2) };
}

inline Delegation delegation()
{
    return { id<DelegationId>(5), PersonId(u"c"_s), PersonId(u"b"_s), SiteId(u"tinhuy"_s), Role::Approver, time(1),
             time(59), true };
}

inline Royalty royalty()
{
    return { id<ArticleId>(1), u"2026-11"_s, u"tin"_s, u"1.5"_s,
             { { PersonId(u"a"_s), 70 }, { PersonId(u"b"_s), 30 } } };
}

inline Handover handover()
{
    return { PersonId(u"a"_s), PersonId(u"b"_s), SiteId(u"tinhuy"_s), u"chuyển công tác"_s };
}

inline Health health()
{
    return { true, time(1), 5'000'000'000, time(0), 3, { { ChannelId(u"trang-chu"_s), time(0) } }, more() };
}

inline Problem problem()
{
    return { 409, u"wrong_state"_s, u"Wrong state"_s, u"published"_s, u"action"_s, more() };
}

inline BackupPage backup()
{
    return { u"cong-mau"_s, Network::Internet, time(1),
             { { u"media"_s, digest(1).toString(), { { u"bytes"_s, 5 }, { u"type"_s, u"image/png"_s } } } },
             u"n1"_s, true };
}

/// Sealed. Its article says nothing that RFC 8785 text cannot say here.
inline Package package()
{
    Article packed = article();
    packed.more = {};
    packed.content.more = {};
    Package package { u"cong-mau"_s, Network::Wan, time(1), PersonId(u"d"_s), { packed },
                      { { packed.id, { historyEntry() } } }, {}, {} };
    for (const int number : { 1, 2, 3 })
        package.media.insert(digest(number), QByteArray::number(number));
    if (const Result<Digest> seal = wire::sealOf(package))
        package.seal = *seal;
    return package;
}

} // namespace toasoan::samples
