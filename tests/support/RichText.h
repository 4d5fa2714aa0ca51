#pragma once
// A long item for pictures: cover, link, list in a list, quote, table. Its words are samples.

#include "core/Article.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace toasoan {

using namespace Qt::StringLiterals;

inline QByteArray photograph()
{
    QImage image(1200, 675, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 675);
    sky.setColorAt(0, 0x6fa8dc);
    sky.setColorAt(0.6, 0xd9ead3);
    sky.setColorAt(0.61, 0x6aa84f);
    sky.setColorAt(1, 0x274e13);
    painter.fillRect(image.rect(), sky);
    painter.setPen(QPen(QColor(0xb45f06), 60));
    painter.drawLine(100, 675, 560, 420);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 85);
    return bytes;
}

/// The given item with everything that a body can hold; its words are samples.
inline Content richText(Content content, const Digest &picture)
{
    content.title = u"Xã Triệu Phong ra quân làm đường giao thông nông thôn, chào mừng đại hội chi bộ (mẫu)"_s;
    content.lead = u"Sáng 23/11, hơn ba trăm cán bộ, đảng viên và nhân dân xã Triệu Phong đã ra quân mở rộng hai tuyến đường liên "
                   "thôn, góp hơn một nghìn ngày công."_s;
    content.cover = Cover { picture, u"Con đường mới giữa cánh đồng"_s, u"Tuyến đường liên thôn sau buổi ra quân."_s,
                            u"Ảnh: Nguyễn Thị Hoài (mẫu)"_s };
    content.body = Body({
        Paragraph { { Run { u"Từ sáng sớm, "_s }, Run { u"lực lượng đoàn viên"_s, Mark::Strong },
                      Run { u" cùng bà con các thôn đã có mặt đông đủ, mang theo cuốc, xẻng và xe rùa để bắt tay vào việc. Xem thêm tại "_s },
                      Run { u"trang của xã"_s, {}, u"https://example.vn/xa"_s }, Run { u"."_s } } },
        Heading { 2, { Run { u"Kết quả bước đầu"_s } } },
        List { false, 1, { ListItem { { Run { u"Mở rộng 1,2 km đường lên 5 m."_s } }, {} },
                           ListItem { { Run { u"Hiến 800 m² đất."_s } },
                                      { List { true, 1, { ListItem { { Run { u"Thôn An Lợi: 500 m²"_s } }, {} },
                                                          ListItem { { Run { u"Thôn Phú Tài: 300 m²"_s } }, {} } } } } } } },
        Quote { { Paragraph { { Run { u"Đường rộng thì bà con đi lại, chở lúa đều thuận, ai cũng phấn khởi."_s } } } } },
        Table { { Run { u"Ngày công theo thôn"_s } },
                { { Cell { true, 1, 1, { Run { u"Thôn"_s } } }, Cell { true, 1, 1, { Run { u"Số người"_s } } }, Cell { true, 1, 1, { Run { u"Ngày công"_s } } } },
                  { Cell { false, 1, 1, { Run { u"An Lợi"_s } } }, Cell { false, 1, 1, { Run { u"180"_s } } }, Cell { false, 1, 1, { Run { u"620"_s } } } },
                  { Cell { false, 1, 1, { Run { u"Phú Tài"_s } } }, Cell { false, 1, 1, { Run { u"135"_s } } }, Cell { false, 1, 1, { Run { u"440"_s } } } } } },
        Paragraph { { Run { u"Đợt ra quân kéo dài đến hết tháng 11."_s } } },
    });
    return content;
}

} // namespace toasoan
