// Pictures of the reading pane and its windows, to be looked at: build/pictures/reading-*.png, in Vietnamese. The test fails only when one cannot be made or does not fit the smallest screen.

#include "support/Look.h"
#include "support/ReadingOffice.h"
#include "support/RichText.h"
#include "ui/ConflictDialog.h"
#include "ui/DecisionAlarm.h"
#include "ui/PublishDialog.h"
#include "ui/PublishStrip.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace toasoan;

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
    static void take(QWidget &window, const QString &name) { QVERIFY2(Look::take(window, u"reading-"_s + name), qPrintable(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        Look::apply();
    }
    void init() { m_office = std::make_unique<ReadingOffice>(); }
    void cleanup() { m_office.reset(); }

    void approving()
    {
        keepPicture(u"ctv.trieuphong"_s);
        keepPicture(u"bbt.lanhdao"_s);
        Content content = richText(cleanText({}, {}), m_picture);
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
        Content content = richText(cleanText({}, {}), {});
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
        Content content = richText(cleanText({}, {}), {});
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
