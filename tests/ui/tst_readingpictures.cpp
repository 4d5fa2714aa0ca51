// Pictures of the reading pane and its windows, to be looked at: build/pictures/reading-*.png, in light and dark, in
// Vietnamese. The test fails only when one cannot be made or does not fit the smallest screen.

#include "support/ReadingOffice.h"
#include "ui/ConflictDialog.h"
#include "ui/DecisionAlarm.h"
#include "ui/PublishDialog.h"
#include "ui/PublishStrip.h"

#include <QBuffer>
#include <QPainter>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace toasoan;

namespace {

QByteArray photograph()
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

Content richText(const Digest &picture)
{
    Content content = cleanText(u"Xã Triệu Phong ra quân làm đường giao thông nông thôn, chào mừng đại hội chi bộ (mẫu)"_s, {});
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

} // namespace

class ReadingPictures : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ReadingOffice> m_office;
    Digest m_picture;

    void keepPicture(const QString &name)
    {
        const QByteArray bytes = photograph();
        m_picture = Digest::of(bytes);
        const auto done = m_office->seat(name).write<Digest>([&](Tables &tables) {
            QBuffer buffer;
            buffer.setData(bytes);
            buffer.open(QIODevice::ReadOnly);
            return tables.media.add(buffer, { .digest = m_picture, .type = u"image/jpeg"_s, .name = u"duong.jpg"_s,
                                              .kind = MediumKind::Rendition, .renditionOf = {}, .addedAt = m_office->house.clock.now() });
        });
        QVERIFY(done.has_value());
    }
    static void take(QWidget &window, const QString &name)
    {
        for (int i = 0; i < 80; ++i) {
            QCoreApplication::processEvents();
            QThread::usleep(1000);
        }
        const QString folder = QStringLiteral(TOASOAN_SOURCE_DIR "/build/pictures");
        QVERIFY(QDir().mkpath(folder));
        const QString look = qEnvironmentVariable("TOASOAN_LOOK");
        QVERIFY(window.grab().save(folder + u"/reading-"_s + name + look + u".png"_s));
        QVERIFY2(window.height() <= 728 && window.width() <= 1366, qPrintable(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto *translator = new QTranslator(this);
        if (translator->load(u":/toasoan/translations/toasoan_vi.qm"_s))
            QCoreApplication::installTranslator(translator);
        if (!qEnvironmentVariable("TOASOAN_LOOK").contains("dark"_L1))
            return;
        QPalette dark(QColor(0x31363b), QColor(0x232629));
        dark.setColor(QPalette::Base, 0x1b1e20);
        dark.setColor(QPalette::AlternateBase, 0x2a2e32);
        dark.setColor(QPalette::Text, 0xeff0f1);
        dark.setColor(QPalette::WindowText, 0xeff0f1);
        dark.setColor(QPalette::ButtonText, 0xeff0f1);
        dark.setColor(QPalette::Link, 0x6ab7ff);
        dark.setColor(QPalette::PlaceholderText, 0x9aa2ab);
        QApplication::setPalette(dark);
    }
    void init() { m_office = std::make_unique<ReadingOffice>(); }
    void cleanup() { m_office.reset(); }

    void approving()
    {
        keepPicture(u"ctv.trieuphong"_s);
        keepPicture(u"bbt.lanhdao"_s);
        Content content = richText(m_picture);
        const ArticleId id = m_office->waiting(content);
        ReadingDesk &desk = m_office->desk(u"bbt.lanhdao"_s);
        QVERIFY(desk.open(id));
        take(*desk.pane, u"unarmed"_s);
        QVERIFY(desk.arm());
        take(*desk.pane, u"article"_s);
        desk.press(Qt::Key_F8);
        take(*desk.pane, u"return"_s);
        desk.press(Qt::Key_Escape);
        auto *tabs = desk.pane->findChild<QTabWidget *>();
        auto *view = desk.pane->findChild<ArticleView *>();
        view->showQuote(u"Hiến 800 m² đất."_s);
        take(*desk.pane, u"middle"_s);
        desk.press(Qt::Key_M, Qt::ControlModifier);
        desk.type(u"Đề nghị ghi rõ tên hộ hiến đất."_s);
        take(*desk.pane, u"remark"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        take(*desk.pane, u"remarks"_s);
        tabs->setCurrentIndex(4);
        take(*desk.pane, u"trail"_s);
        tabs->setCurrentIndex(0);
        desk.press(Qt::Key_F9);
        m_office->house.clock.advance(1s);
        take(*desk.pane, u"approved"_s);
    }

    void secondApproval()
    {
        Content content = richText({});
        content.cover.reset();
        content.clearance = {};
        const ArticleId id = m_office->waiting(content);
        ReadingDesk &desk = m_office->desk(u"bbt.lanhdao"_s);
        QVERIFY(desk.open(id));
        QVERIFY(desk.arm());
        desk.settle();
        desk.pane->clear();
        take(*desk.pane, u"nothing"_s);
        QVERIFY(m_office->act(u"bbt.lanhdao"_s, id, u"send_back"_s, u"Sửa câu đầu"_s));
        m_office->seat(u"bbt.bientap"_s).settle();
        Content after = withParagraph(content, 6 - 1, u"Đợt ra quân kéo dài đến hết tháng 12, có tổng kết."_s);
        after.title = u"Xã Triệu Phong ra quân mở rộng đường giao thông nông thôn (mẫu)"_s;
        m_office->seat(u"bbt.bientap"_s).revise(id, after);
        QVERIFY(m_office->act(u"bbt.bientap"_s, id, u"forward"_s));
        m_office->seat(u"bbt.lanhdao"_s).settle();
        desk.pane->show(id);
        desk.settle();
        take(*desk.pane, u"changes"_s);
        QVERIFY(desk.arm());
        desk.press(Qt::Key_F9);
        take(*desk.pane, u"findings"_s);
    }

    void publishing()
    {
        Content content = richText({});
        content.cover.reset();
        const ArticleId id = m_office->approved(content);
        ReadingDesk &desk = m_office->desk(u"vp.dangbai"_s);
        QVERIFY(desk.open(id));
        QVERIFY(desk.arm());
        take(*desk.pane, u"publisher"_s);
        m_office->seat(u"vp.dangbai"_s).engine->watch();
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        auto *dialog = desk.pane->findChild<PublishDialog *>();
        QVERIFY(dialog);
        take(*dialog, u"publish"_s);
        dialog->publish();
        QVERIFY(desk.still([dialog] { return dialog->step() == PublishDialog::Step::Waiting; }));
        take(*dialog, u"publish-waiting"_s);
        QVERIFY(turnUntil(m_office->house.clock, [dialog] { return dialog->step() == PublishDialog::Step::Done; }));
        take(*dialog, u"publish-done"_s);
        dialog->close();
        desk.settle();
        desk.pane->findChild<PublishStrip *>()->check();
        desk.settle();
        take(*desk.pane, u"live"_s);
        m_office->seat(u"vp.dangbai"_s).engine->unwatch();
        m_office->house.net->setPlan([](const FaultyAccess::Seen &) { return Fault::Refused; });
        desk.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(u"Sai số liệu ở bảng"_s);
        take(*desk.pane, u"withdraw"_s);
        desk.press(Qt::Key_Return);
        auto *alarm = desk.pane->findChild<DecisionAlarm *>();
        QVERIFY(turnUntil(m_office->house.clock, [alarm] { return !alarm->words().isEmpty(); }));
        take(*desk.pane, u"not-withdrawn"_s);
    }

    void conflict()
    {
        const Content text = cleanText(u"Hội nghị tổng kết (mẫu)"_s, { u"Đoạn một nói về khai mạc."_s, u"Đoạn hai nói về thảo luận."_s,
                                                                       u"Đoạn ba nói về kết luận."_s });
        const ArticleId id = m_office->editing(text);
        ReadingDesk &desk = m_office->desk(u"bbt.lanhdao"_s);
        Content theirs = withParagraph(text, 0, u"Chiều qua đã bế mạc kỳ họp cuối năm với sự có mặt của các đại biểu."_s);
        theirs.title = u"Bế mạc hội nghị (mẫu)"_s;
        Content mine = withParagraph(text, 0, u"Sáng nay khai mạc hội nghị toàn tỉnh, có hơn hai trăm đại biểu."_s);
        mine.title = u"Khai mạc hội nghị (mẫu)"_s;
        m_office->seat(u"bbt.bientap"_s).revise(id, theirs);
        m_office->seat(u"bbt.lanhdao"_s).revise(id, mine);
        QVERIFY(m_office->seat(u"bbt.bientap"_s).settle() > 0);
        QVERIFY(m_office->seat(u"bbt.lanhdao"_s).sync());
        QVERIFY(desk.open(id));
        take(*desk.pane, u"conflict"_s);
        std::optional<OpenConflict> open;
        desk.desk->conflict(id, desk.pane.get(), [&open](const Result<std::optional<OpenConflict>> &found) { open = found.value_or(std::nullopt); });
        QVERIFY(desk.still([&open] { return open.has_value(); }));
        Profile profile;
        auto *dialog = new ConflictDialog(WindowParts { *desk.desk, *m_office->seat(u"bbt.lanhdao"_s).engine, desk.session, desk.settings,
                                                        m_office->house.clock, desk.executor, profile },
                                          id, *open, desk.pane.get());
        dialog->open();
        dialog->choose(ConflictSide::Mine);
        take(*dialog, u"conflict-window"_s);
    }
};

QTEST_MAIN(ReadingPictures)
#include "tst_readingpictures.moc"
