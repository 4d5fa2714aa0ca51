#include "bench/News.h"

#include <array>

using namespace Qt::StringLiterals;

namespace toasoan::bench {

namespace {

/// Most frequent first.
const QStringList &places()
{
    static const QStringList list {
        u"Đông Hà"_s,     u"Quảng Trị"_s,   u"Đồng Hới"_s,    u"Hải Lăng"_s,    u"Gio Linh"_s,    u"Cam Lộ"_s,
        u"Vĩnh Linh"_s,   u"Triệu Phong"_s, u"Hướng Hóa"_s,   u"Đakrông"_s,     u"Bố Trạch"_s,    u"Lệ Thủy"_s,
        u"Quảng Ninh"_s,  u"Quảng Trạch"_s, u"Ba Đồn"_s,      u"Tuyên Hóa"_s,   u"Minh Hóa"_s,    u"Cửa Việt"_s,
        u"Cửa Tùng"_s,    u"Khe Sanh"_s,    u"Lao Bảo"_s,     u"Hồ Xá"_s,       u"Ái Tử"_s,       u"Diên Sanh"_s,
        u"Phong Nha"_s,   u"Hoàn Lão"_s,    u"Kiến Giang"_s,  u"Quy Đạt"_s,     u"Đồng Lê"_s,     u"Nam Đông Hà"_s,
        u"Bến Quan"_s,    u"Cồn Tiên"_s,    u"Mỹ Thủy"_s,     u"La Lay"_s,      u"Tà Rụt"_s,      u"A Dơi"_s,
        u"Hướng Phùng"_s, u"Tân Lập"_s,     u"Cha Lo"_s,      u"Dân Hóa"_s,     u"Trường Sơn"_s,  u"Ninh Châu"_s,
        u"Cam Hồng"_s,    u"Sen Ngư"_s,     u"Kim Ngân"_s,    u"Thượng Trạch"_s, u"Tân Gianh"_s,  u"Cồn Cỏ"_s,
    };
    return list;
}

const QStringList &bodies()
{
    static const QStringList list {
        u"Ban Thường vụ Tỉnh ủy"_s, u"Hội đồng nhân dân"_s,   u"Ủy ban nhân dân"_s,  u"Đảng ủy phường"_s,
        u"Đảng ủy xã"_s,            u"Ban Tuyên giáo"_s,      u"Mặt trận Tổ quốc"_s, u"Hội Liên hiệp Phụ nữ"_s,
        u"Đoàn Thanh niên"_s,       u"Hội Nông dân"_s,        u"Hội Cựu chiến binh"_s, u"Liên đoàn Lao động"_s,
        u"Ủy ban Kiểm tra"_s,       u"Ban Dân vận"_s,         u"Sở Nông nghiệp"_s,   u"Công an tỉnh"_s,
    };
    return list;
}

const QStringList &deeds()
{
    static const QStringList list {
        u"triển khai nghị quyết"_s,        u"tổ chức hội nghị sơ kết"_s,   u"kiểm tra tiến độ công trình"_s,
        u"ban hành kế hoạch"_s,            u"trao tặng nhà đại đoàn kết"_s, u"khai giảng lớp bồi dưỡng"_s,
        u"học tập và làm theo lời Bác"_s,  u"tiếp xúc cử tri"_s,           u"quán triệt chỉ thị"_s,
        u"phát động phong trào thi đua"_s, u"trao huy hiệu Đảng"_s,        u"đối thoại với Nhân dân"_s,
        u"giám sát chuyển đổi số"_s,       u"xây dựng nông thôn mới"_s,    u"phòng chống thiên tai"_s,
        u"kỷ niệm ngày thành lập"_s,       u"kết nạp đảng viên mới"_s,     u"cải cách hành chính"_s,
    };
    return list;
}

UtcTime at(quint64 n, quint64 of)
{
    // Five years of work, evenly, ending at one fixed moment.
    constexpr qint64 end = 1'795'000'000;
    constexpr qint64 length = 5ll * 365 * 24 * 3600;
    const double age = static_cast<double>(of - n) / static_cast<double>(of);
    return UtcTime(std::chrono::seconds(end - static_cast<qint64>(age * static_cast<double>(length))));
}

template<class T> T idOf(quint64 n)
{
    return T(QUuid(0, 0, 0x7000, 0x80, 0, static_cast<uchar>(n >> 40), static_cast<uchar>(n >> 32),
                   static_cast<uchar>(n >> 24), static_cast<uchar>(n >> 16), static_cast<uchar>(n >> 8),
                   static_cast<uchar>(n)));
}

Block paragraphOf(const QString &text) { return Paragraph { { Run { .text = text } } }; }

} // namespace

PersonId author(quint64 n) { return PersonId(u"ctv.%1"_s.arg(n)); }

SiteId site(quint64 n) { return SiteId(n == 0 ? u"tinhuy"_s : u"xa-%1"_s.arg(n)); }

News::News(QStringList sentences)
    : m_sentences(std::move(sentences))
{
    std::vector<double> weights;
    for (qsizetype rank = 1; rank <= places().size(); ++rank)
        weights.push_back(1.0 / (static_cast<double>(rank) * static_cast<double>(rank)));
    m_places = std::discrete_distribution<int>(weights.begin(), weights.end());
}

quint64 News::below(quint64 limit) { return m_random() % limit; }

const QString &News::anyOf(const QStringList &list) { return list[static_cast<qsizetype>(below(static_cast<quint64>(list.size())))]; }

const QString &News::place() { return places()[m_places(m_random)]; }

const QString &News::sentence() { return anyOf(m_sentences); }

QString News::newsSentence()
{
    return u"%1 %2 %3 theo Nghị quyết số %4 của Ban Chấp hành Đảng bộ tỉnh."_s
        .arg(anyOf(bodies()), place(), anyOf(deeds()))
        .arg(1 + below(90));
}

QString News::title()
{
    QString title = u"%1 %2 %3"_s.arg(anyOf(bodies()), place(), anyOf(deeds()));
    if (below(3) == 0) // a few words of a real sentence make titles differ
        title += u": "_s + sentence().section(u' ', 0, 4);
    return title;
}

QString News::text(quint64 words)
{
    QString text;
    while (static_cast<quint64>(text.count(u' ')) < words)
        text += (text.isEmpty() ? u""_s : u" "_s) + (below(4) == 0 ? newsSentence() : sentence());
    return text;
}

QString News::paragraph() { return text(30 + below(60)); }

Body News::body(qsizetype bytes)
{
    QList<Block> blocks;
    for (qsizetype size = 0; size < bytes;) {
        const QString text = paragraph();
        size += text.toUtf8().size() + 7;
        blocks += paragraphOf(text);
    }
    return Body(std::move(blocks));
}

Article News::article(quint64 n, quint64 of)
{
    m_random.seed(n * 0x9e3779b97f4a7c15u + of);
    m_places.reset();
    Article article;
    article.id = idOf<ArticleId>(n);
    article.version = 3;
    article.revision = idOf<RevisionId>(1'000'000 + n);
    article.unit = UnitId(u"don-vi-%1"_s.arg(below(40)));
    article.author = author(below(200));
    article.createdAt = at(n, of);
    article.updatedAt = at(n, of);

    Content &content = article.content;
    content.site = site(below(4) == 0 ? 0 : below(60));
    content.kind = KindId(u"tin"_s);
    content.title = title();
    content.lead = newsSentence() + u' ' + sentence();
    content.byline = u"Tác giả %1 (mẫu)"_s.arg(below(200));
    content.category = CategoryId(u"xay-dung-dang"_s);
    content.channels = { ChannelId(u"trang-chu"_s) };
    // Most items are short; the mean of the smaller of two draws is a third of the range.
    const quint64 words = 150 + std::min(below(750), below(750));
    QList<Block> blocks;
    for (quint64 have = 0; have < words;) {
        const QString one = paragraph();
        have += static_cast<quint64>(one.count(u' ')) + 1;
        blocks += paragraphOf(one);
    }
    content.body = Body(std::move(blocks));
    placeArticle(article, n, of);
    return article;
}

void News::placeArticle(Article &article, quint64 n, quint64 of)
{
    // What is open is recent: the last twentieth, but never more than an office has in hand.
    static const std::array open { u"draft"_s, u"submitted"_s, u"editing"_s, u"awaiting_approval"_s,
                                   u"approved"_s, u"scheduled"_s, u"returned"_s };
    const quint64 inHand = std::min<quint64>(of / 20, 400);
    if (n + inHand * 2 > of && below(2) == 0) {
        article.state = StateId(open[static_cast<size_t>(below(open.size()))]);
        article.assignee = author(below(10));
        return;
    }
    const quint64 lot = below(100);
    article.state = StateId(lot < 5 ? u"declined"_s : u"published"_s);
    if (lot >= 6) {
        Live live;
        live.revision = article.revision;
        live.fingerprint = Digest::of(QByteArray::number(n));
        live.targets = { Target { article.content.site, ChannelId(u"trang-chu"_s) } };
        live.address = u"https://training.invalid/tin/%1.html"_s.arg(article.id.toString());
        live.since = article.updatedAt;
        article.live = live;
    }
}

} // namespace toasoan::bench
