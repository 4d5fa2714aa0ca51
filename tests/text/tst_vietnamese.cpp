// Real Vietnamese in every encoding that still turns up, and other languages that must be left alone.

#include "core/Body.h"
#include "text/Vietnamese.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

const QString sentence = u"Sáng 5-3, tại thành phố Đông Hà, Ban Chấp hành Đảng bộ tỉnh Quảng Trị tổ chức hội nghị "
                         "lần thứ mười để thảo luận, cho ý kiến về kết quả thực hiện nghị quyết; những nhiệm vụ trọng "
                         "tâm của quý II. Đồng chí Bí thư Tỉnh ủy chủ trì và phát biểu kết luận."_s;

/// The way back, for test data alone: letter by letter through the table under test's inverse, which the
/// fixed samples below keep honest.
QString inEncoding(const QString &text, LegacyEncoding encoding)
{
    QString out;
    for (const QChar c : text) {
        QString spelt(c);
        for (int first = 1; first < 256 && c.unicode() > 0x7F; ++first) {
            const QString one = fromWindows1252(QByteArray(1, char(first)));
            if (fromLegacy(one, encoding) == c) {
                spelt = one;
                break;
            }
        }
        if (encoding == LegacyEncoding::VniWindows && c.unicode() > 0x7F) {
            for (const char16_t base : u"aeouyAEOUYôöÔÖ") {
                for (int mark = 0xC0; mark < 0x100; ++mark) {
                    const QString two = QString(QChar(base)) + QChar(mark);
                    if (QChar(mark).isLower() == QChar(base).isLower() && fromLegacy(two, encoding) == c)
                        spelt = two;
                }
            }
        }
        out += spelt;
    }
    return out;
}

QByteArray bytesOf(const QString &reading)
{
    QByteArray bytes;
    for (const QChar c : reading) {
        for (int byte = 0; byte < 256; ++byte) {
            if (fromWindows1252(QByteArray(1, char(byte))) == c) {
                bytes += char(byte);
                break;
            }
        }
    }
    return bytes;
}

} // namespace

class TestVietnamese : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tidies_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tidied");
        QTest::newRow("clean") << sentence << sentence;
        QTest::newRow("decomposed") << sentence.normalized(QString::NormalizationForm_D) << sentence;
        QTest::newRow("look-alikes") << u"\u00D0ảng bộ, \u0189ông Hà, \u00F0ất"_s << u"Đảng bộ, Đông Hà, đất"_s;
        QTest::newRow("old tone marks") << u"a\u0340 a\u0341"_s << u"à á"_s;
        QTest::newRow("invisible") << u"Qu\u200Bảng\uFEFF T\u00ADrị\u200E"_s << u"Quảng Trị"_s;
        QTest::newRow("between letter and tone") << u"ho\u200Ba\u0300"_s << u"hoà"_s;
        QTest::newRow("spaces") << u"Quảng\u00A0Trị\tlà\u3000tỉnh"_s << u"Quảng Trị là tỉnh"_s;
        QTest::newRow("line ends") << u"một\r\nhai\rba\u2028bốn"_s << u"một\nhai\nba\nbốn"_s;
        QTest::newRow("Word's symbols") << u"\uF0B7 một \uF0FC hai \uF8FF"_s << u"• một ✓ hai "_s;
        QTest::newRow("Cyrillic twins") << u"Тỉnh ủy, Nga: Москва"_s << u"Tỉnh ủy, Nga: Москва"_s;
        QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) + u"b"_s << u"ab"_s;
        QTest::newRow("emoji") << u"hay 😀"_s << u"hay 😀"_s;
        QTest::newRow("noncharacter") << u"a\uFFFFb\uFDD0"_s << u"ab"_s;
        QTest::newRow("many marks") << u"a"_s + QString(100, QChar(0x0316)) + u"b"_s << u"a"_s + QString(30, QChar(0x0316)) + u"b"_s;
    }

    void tidies()
    {
        QFETCH(QString, text);
        QFETCH(QString, tidied);
        const Tidied result = tidyCounted(text);
        QCOMPARE(result.text, tidied);
        QCOMPARE(tidy(result.text), result.text);
        QVERIFY(!characterFault(result.text));
        QCOMPARE(tidyCounted(tidied).changed(), false);
    }

    /// Bytes as programs of the time wrote them.
    void fixedSamples_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        QTest::newRow("TCVN3 (ABC) 1") << QByteArray("C\xE9ng h\xDF" "a x\xB7 h\xE9i ch\xF1 ngh\xDC" "a Vi\xD6t Nam") << u"TCVN3 (ABC)"_s
                                << u"Cộng hòa xã hội chủ nghĩa Việt Nam"_s;
        QTest::newRow("TCVN3 (ABC) 2") << QByteArray("\xA7\xB6ng b\xE9 t\xD8nh, Th\xAD\xEAng tr\xF9" "c T\xD8nh \xF1y") << u"TCVN3 (ABC)"_s
                                << u"Đảng bộ tỉnh, Thường trực Tỉnh ủy"_s;
        QTest::newRow("TCVN3 (ABC) 3") << QByteArray("H\xE9i ngh\xDE l\xC7n th\xF8 m\xAD\xEAi") << u"TCVN3 (ABC)"_s
                                << u"Hội nghị lần thứ mười"_s;
        QTest::newRow("TCVN3 (ABC) 4") << QByteArray("Quy\xD5t \xAE\xDEnh ph\xAA duy\xD6t") << u"TCVN3 (ABC)"_s
                                << u"Quyết định phê duyệt"_s;
        QTest::newRow("VNI-Windows 1") << QByteArray("Co\xE4ng ho\xF8" "a xa\xF5 ho\xE4i chu\xFB ngh\xF3" "a Vie\xE4t Nam") << u"VNI-Windows"_s
                                << u"Cộng hòa xã hội chủ nghĩa Việt Nam"_s;
        QTest::newRow("VNI-Windows 2") << QByteArray("\xD1" "a\xFBng bo\xE4 t\xE6nh, Th\xF6\xF4\xF8ng tr\xF6\xEF" "c T\xE6nh u\xFBy") << u"VNI-Windows"_s
                                << u"Đảng bộ tỉnh, Thường trực Tỉnh ủy"_s;
        QTest::newRow("VNI-Windows 3") << QByteArray("Ho\xE4i ngh\xF2 la\xE0n th\xF6\xF9 m\xF6\xF4\xF8i") << u"VNI-Windows"_s
                                << u"Hội nghị lần thứ mười"_s;
        QTest::newRow("VNI-Windows 4") << QByteArray("Quye\xE1t \xF1\xF2nh phe\xE2 duye\xE4t") << u"VNI-Windows"_s
                                << u"Quyết định phê duyệt"_s;
        QTest::newRow("VPS 1") << QByteArray("C\xB6ng h\xF2" "a x\xE3 h\xB6i ch\xFB ngh\xEF" "a Vi\x8Ct Nam") << u"VPS"_s
                                << u"Cộng hòa xã hội chủ nghĩa Việt Nam"_s;
        QTest::newRow("VPS 2") << QByteArray("\xF1\xE4ng b\xB6 t\xCCnh, Th\xDC\xA9ng tr\xBF" "c T\xCCnh \xFBy") << u"VPS"_s
                                << u"Đảng bộ tỉnh, Thường trực Tỉnh ủy"_s;
        QTest::newRow("VPS 3") << QByteArray("H\xB6i ngh\xCE l\xC0n th\xD9 m\xDC\xA9i") << u"VPS"_s
                                << u"Hội nghị lần thứ mười"_s;
        QTest::newRow("VPS 4") << QByteArray("Quy\x89t \xC7\xCEnh ph\xEA duy\x8Ct") << u"VPS"_s
                                << u"Quyết định phê duyệt"_s;
        QTest::newRow("VISCII 1") << QByteArray("C\xB5ng h\xF2" "a x\xE3 h\xB5i ch\xFC ngh\xEE" "a Vi\xAEt Nam") << u"VISCII"_s
                                << u"Cộng hòa xã hội chủ nghĩa Việt Nam"_s;
        QTest::newRow("VISCII 2") << QByteArray("\xD0\xE4ng b\xB5 t\xEFnh, Th\xDF\xB6ng tr\xF1" "c T\xEFnh \xFCy") << u"VISCII"_s
                                << u"Đảng bộ tỉnh, Thường trực Tỉnh ủy"_s;
        QTest::newRow("VISCII 3") << QByteArray("H\xB5i ngh\xB8 l\xA5n th\xD1 m\xDF\xB6i") << u"VISCII"_s
                                << u"Hội nghị lần thứ mười"_s;
        QTest::newRow("VISCII 4") << QByteArray("Quy\xAAt \xF0\xB8nh ph\xEA duy\xAEt") << u"VISCII"_s
                                << u"Quyết định phê duyệt"_s;
    }

    void fixedSamples()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QString, text);
        const Decoded decoded = decodeBytes(bytes);
        QCOMPARE(decoded.text, text);
        QCOMPARE(decoded.encoding, encoding);
    }

    void legacy_data()
    {
        QTest::addColumn<int>("encoding");
        for (const auto encoding : { LegacyEncoding::Tcvn3, LegacyEncoding::VniWindows, LegacyEncoding::Vps, LegacyEncoding::Viscii })
            QTest::newRow(qPrintable(toString(encoding))) << int(encoding);
    }

    void legacy()
    {
        QFETCH(int, encoding);
        legacyText(LegacyEncoding(encoding));
    }

    static void legacyText(LegacyEncoding encoding)
    {
        const QString reading = inEncoding(sentence, encoding);
        QVERIFY(reading != sentence);
        QCOMPARE(fromLegacy(reading, encoding), sentence);
        const LegacyGuess guess = guessLegacy(reading);
        QCOMPARE(toString(guess.encoding), toString(encoding));
        QVERIFY2(guess.certainty >= 0.8, qPrintable(QString::number(guess.certainty)));
        const Decoded decoded = decodeBytes(bytesOf(reading));
        QCOMPARE(decoded.text, sentence);
        QCOMPARE(decoded.encoding, toString(encoding));
        // The same text after a program read the bytes as Latin-1 and saved UTF-8.
        QCOMPARE(decodeBytes(reading.toUtf8()).text, sentence);
    }

    void capitalsOfTcvn3()
    {
        QCOMPARE(fromTcvn3Capitals(u"c\u00E9ng h\u00DFa"_s), u"CỘNG HÒA"_s);
        QVERIFY(encodingOfFont(u".VnTimeH") == LegacyEncoding::Tcvn3);
        QVERIFY(encodingOfFont(u"VNI-Times") == LegacyEncoding::VniWindows);
        QVERIFY(encodingOfFont(u"Times New Roman") == LegacyEncoding::None);
    }

    void vniTakesMixedCase() { QCOMPARE(fromLegacy(u"T\u00C6NH U\u00FBY, ho\u00D8a"_s, LegacyEncoding::VniWindows), u"TỈNH ỦY, hòa"_s); }

    void leftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Unicode") << sentence;
        QTest::newRow("decomposed") << sentence.normalized(QString::NormalizationForm_D);
        QTest::newRow("Latin-1 letters only") << u"Cà phê và bánh mì có giá là mà thì"_s;
        QTest::newRow("short Latin-1") << u"Xã Hà Nam"_s;
        QTest::newRow("French") << u"L'élève a été très étonné par la forêt où naît le fleuve"_s;
        QTest::newRow("German") << u"Die Grüße aus München und Köln für die Gäste über Nürnberg"_s;
        QTest::newRow("Spanish") << u"El señor está en España mañana, ¿qué día será? Según él, también"_s;
        QTest::newRow("Portuguese") << u"Não há informação à disposição da população em São João"_s;
        QTest::newRow("quotes") << u"“Tin” – bài… 20°C, ±5, §3, ©"_s;
        QTest::newRow("ASCII") << u"Tinh uy Quang Tri"_s;
        QTest::newRow("empty") << QString();
    }

    void leftAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(toString(guessLegacy(text).encoding), QString());
        QCOMPARE(decodeBytes(text.toUtf8()).text, text);
    }

    void bytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        const auto wide = [](bool little, bool mark) {
            QByteArray bytes;
            for (const QChar c : (mark ? QString(QChar(0xFEFF)) : QString()) + sentence) {
                bytes += char(little ? c.cell() : c.row());
                bytes += char(little ? c.row() : c.cell());
            }
            return bytes;
        };
        QTest::newRow("UTF-8") << sentence.toUtf8() << u"UTF-8"_s << sentence;
        QTest::newRow("UTF-8, marked") << "\xEF\xBB\xBF" + sentence.toUtf8() << u"UTF-8"_s << sentence;
        QTest::newRow("UTF-16LE") << wide(true, true) << u"UTF-16"_s << sentence;
        QTest::newRow("UTF-16BE") << wide(false, true) << u"UTF-16"_s << sentence;
        QTest::newRow("UTF-16LE, unmarked") << wide(true, false) << u"UTF-16"_s << sentence;
        QTest::newRow("Windows-1258") << QByteArray("H\xF4\xF2i ngh\x69\xF2 T\x69\xD2nh u\xD2y Qu\x61\xD2ng Tr\x69\xF2")
                                      << u"Windows-1258"_s << u"Hội nghị Tỉnh ủy Quảng Trị"_s;
        QTest::newRow("French") << QByteArray("l'\xE9l\xE8ve \xE9tonn\xE9") << u"Windows-1252"_s << u"l'élève étonné"_s;
        QTest::newRow("empty") << QByteArray() << u"UTF-8"_s << QString();
    }

    void bytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QString, text);
        const Decoded decoded = decodeBytes(bytes);
        QCOMPARE(decoded.text, text);
        QCOMPARE(decoded.encoding, encoding);
    }

    void syllables()
    {
        for (const QString &word : u"Đảng nghiêng khuỷu quyết giếng gì quốc huyện uỷ ủy oà thuở xoong yêu nghệ kỷ khuya giặt quả"_s.split(u' '))
            QVERIFY2(isVietnameseSyllable(word), qPrintable(word));
        for (const QString &word : u"ngi cê quuy thàc từt street nghan ka gê áà b x été"_s.split(u' '))
            QVERIFY2(!isVietnameseSyllable(word), qPrintable(word));
    }

    void sorts()
    {
        const QStringList ordered = u"a|à|ả|ã|á|ạ|an|anh|ăn|ân|ba|bà|bá|ca|da|đa|đá|em|êm|o|ô|ơ|u|ư|xa|y"_s.split(u'|');
        QStringList mixed = ordered;
        std::ranges::reverse(mixed);
        std::ranges::sort(mixed, {}, [](const QString &text) { return sortKey(text); });
        QCOMPARE(mixed, ordered);
        QVERIFY(sortKey(u"an ba") < sortKey(u"anh")); // a space ends a word
        QVERIFY(sortKey(u"Hà") > sortKey(u"hà") && sortKey(u"Hà") < sortKey(u"hạ"));
        QVERIFY(sortKey(u"Xã 2") < sortKey(u"Xã A"));
        QVERIFY(sortKey(u"hòa bình") < sortKey(u"hóa đơn")); // letters decide before tones
        QCOMPARE(sortKey(u"Đông Hà"_s.normalized(QString::NormalizationForm_D)), sortKey(u"Đông Hà"));
    }

    void toneStyle()
    {
        const QStringList old = u"chóa chóe chọe chùy dóa dọa góa hòa hóa hỏa họa hòe họe húy hủy khóa khỏa khóe khỏe lòa lòe lóe lũy lụy ngõa ngóe ngụy nhòa nhóa nhòe nhóe nhụy òa óe ỏe ọe sòa súy thòa thóa thỏa thùy thúy thủy thụy tòa tỏa tọa tòe tóe tõe tỏe trụy tùy túy tủy tụy úy ủy xòa xóa xõa xỏa xòe xọe xùy xúy đóa đọa"_s.split(u' ');
        const QStringList fresh = u"choá choé choẹ chuỳ doá doạ goá hoà hoá hoả hoạ hoè hoẹ huý huỷ khoá khoả khoé khoẻ loà loè loé luỹ luỵ ngoã ngoé nguỵ nhoà nhoá nhoè nhoé nhuỵ oà oé oẻ oẹ soà suý thoà thoá thoả thuỳ thuý thuỷ thuỵ toà toả toạ toè toé toẽ toẻ truỵ tuỳ tuý tuỷ tuỵ uý uỷ xoà xoá xoã xoả xoè xoẹ xuỳ xuý đoá đoạ"_s.split(u' ');
        QCOMPARE(old.size(), 69);
        for (qsizetype i = 0; i < old.size(); ++i) {
            QCOMPARE(withToneStyle(old[i], ToneStyle::New), fresh[i]);
            QCOMPARE(withToneStyle(fresh[i], ToneStyle::Old), old[i]);
            QCOMPARE(withToneStyle(old[i].toUpper(), ToneStyle::New), fresh[i].toUpper());
            QCOMPARE(withToneStyle(old[i], ToneStyle::Old), old[i]);
        }
        for (const QString &fixed : { u"quý"_s, u"quỳ"_s, u"hoàng"_s, u"huỳnh"_s, u"khuya"_s, u"hoa"_s, u"toàn quốc"_s }) {
            QCOMPARE(withToneStyle(fixed, ToneStyle::Old), fixed);
            QCOMPARE(withToneStyle(fixed, ToneStyle::New), fixed);
        }
        QCOMPARE(withToneStyle(u"Tỉnh ủy, Tòa án", ToneStyle::New), u"Tỉnh uỷ, Toà án"_s);
    }
};

QTEST_GUILESS_MAIN(TestVietnamese)
#include "tst_vietnamese.moc"
