// Stamps must be found however they were typed; ordinary words must not be.

#include "checks/Checks.h"
#include "checks/SampleRulebook.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;

class TestSecrecy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) {
            QTest::newRow(name) << text;
            QTest::newRow(qPrintable(QString::fromUtf8(name) + u", decomposed"_s)) << text.normalized(QString::NormalizationForm_D);
        };
        row("alone", u"MẬT"_s);
        row("top", u"TUYỆT MẬT"_s);
        row("high", u"Tài liệu này đóng dấu TỐI MẬT, không phổ biến."_s);
        row("own line", u"TỈNH ỦY QUẢNG TRỊ\nMẬT\nSố 12-BC/TU"_s);
        row("beside the name of the body", u"TỈNH ỦY QUẢNG TRỊ      MẬT"_s);
        row("spaced", u"M Ậ T"_s);
        row("spaced high", u"T Ố I  M Ậ T"_s);
        row("spaced top", u"T U Y Ệ T   M Ậ T"_s);
        row("in brackets", u"Báo cáo số 12-BC/TU (MẬT)"_s);
        row("with urgency", u"HỎA TỐC MẬT"_s);
        row("with urgency after", u"MẬT KHẨN"_s);
        row("in a heading", u"BÁO CÁO MẬT VỀ TÌNH HÌNH"_s);
        row("named", u"Độ mật: Tối mật"_s);
        row("named, plain", u"ĐỘ MẬT: MẬT"_s);
        row("dash", u"TUYỆT-MẬT"_s);
        row("no-break space", u"TỐI\u00A0MẬT"_s);
        row("zero width", u"M\u200BẬ\u200BT"_s);
        QTest::newRow("TCVN3") << u"tµi liÖu MËT"_s;
        QTest::newRow("VNI") << u"MAÄT"_s;
        QTest::newRow("VISCII") << u"M‡T"_s;
        QTest::newRow("head of an excluded document") << u"TỈNH ỦY\nSố: 1203-CV/TU\nĐông Hà"_s;
    }

    void found()
    {
        QFETCH(QString, text);
        const auto marks = secrecyMarks(text, test::sampleRulebook());
        QVERIFY(!marks.isEmpty());
        for (const SecrecyMark &mark : marks) {
            QVERIFY(mark.from >= 0 && mark.length > 0 && mark.from + mark.length <= text.size());
            const QString found = text.sliced(mark.from, mark.length).normalized(QString::NormalizationForm_C);
            QVERIFY2(found.contains(u'T') || found.contains(u"mật"_s, Qt::CaseInsensitive) || found.contains(u"CV"), qPrintable(found));
        }
    }

    /// They also hold under a rulebook that says nothing.
    void builtIn()
    {
        for (const QString &text : { u"TUYỆT MẬT"_s, u"MẬT"_s, u"T Ố I M Ậ T"_s })
            QVERIFY(!secrecyMarks(text, Rulebook()).isEmpty());
    }

    void ordinary_data()
    {
        QTest::addColumn<QString>("text");
        int number = 0;
        for (const QString &text :
             { u"bảo mật thông tin"_s, u"mật độ dân số"_s, u"bí mật nhà nước"_s, u"BẢO MẬT THÔNG TIN"_s, u"MẬT ĐỘ DÂN SỐ"_s,
               u"LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC"_s, u"quản lý tên đăng nhập, mật khẩu của mình"_s, u"ĐỔI MẬT KHẨU"_s,
               u"Mật ong Hướng Hóa"_s, u"MẬT ONG RỪNG"_s, u"các văn bản không mật"_s, u"VĂN BẢN KHÔNG MẬT"_s,
               u"thân mật"_s, u"cơ mật viện"_s, u"tuyệt mật"_s, u"MẮT"_s, u"MÁT"_s, u"MÁT MẺ"_s, u"Mặt trận"_s, u"MẶT TRẬN"_s,
               u"tối mắt tối mũi"_s, u"MMẬT"_s, u"Công văn số 12-CV/TU, ngày 5-3-2026 của Tỉnh ủy"_s,
               u"Số 10-NQ/TU"_s, u"K H Á N H"_s, u"B Ả O M Ậ T"_s, u"TUẦN TRĂNG MẬT"_s, u"GIẢI MẬT TÀI LIỆU LỊCH SỬ"_s }) {
            QTest::newRow(qPrintable(QString::number(++number) + u' ' + text)) << text;
            QTest::newRow(qPrintable(QString::number(number) + u", decomposed"_s)) << text.normalized(QString::NormalizationForm_D);
        }
    }

    void ordinary()
    {
        QFETCH(QString, text);
        QCOMPARE(secrecyMarks(text, test::sampleRulebook()).size(), 0);
    }

    void positionsAreThoseOfTheText()
    {
        const QString text = u"Ủy ban: "_s.normalized(QString::NormalizationForm_D) + u"TỐI MẬT."_s.normalized(QString::NormalizationForm_D);
        const auto marks = secrecyMarks(text, test::sampleRulebook());
        QCOMPARE(marks.size(), 1);
        QCOMPARE(text.sliced(marks.first().from, marks.first().length).normalized(QString::NormalizationForm_C), u"TỐI MẬT"_s);
    }

    /// A finding never repeats what must not be kept.
    void findingSaysNothing()
    {
        Content content = test::goodContent();
        content.note = u"kèm báo cáo (MẬT)"_s;
        const Findings findings = runChecks(content, test::sampleRulebook(), QDate(2026, 3, 6), {});
        const auto mark = std::ranges::find(findings, CheckId(u"secrecy"_s), &Finding::check);
        QVERIFY(mark != findings.end());
        QVERIFY(mark->severity == Severity::Block);
        QCOMPARE(mark->place, u"note"_s);
        QVERIFY(!mark->message.contains(u"báo cáo"));
    }

    void cost()
    {
        // Runs of what the patterns begin with must not make them slow.
        const QString text = u"T U Y Ệ "_s.repeated(50'000) + u"MẬ "_s.repeated(50'000) + u"TỐI    "_s.repeated(20'000);
        QVERIFY(secrecyMarks(text, test::sampleRulebook()).size() < 10);
    }
};

QTEST_GUILESS_MAIN(TestSecrecy)
#include "tst_secrecy.moc"
