// Each check on contents that it must refuse and on ones that it must leave alone.

#include "checks/Checks.h"
#include "checks/SampleRulebook.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

const QDate today(2026, 3, 6);

std::optional<MediumFacts> facts(const Digest &digest)
{
    return MediumFacts { digest == Digest::of("file") ? u"application/pdf"_s : u"image/jpeg"_s, 1000, false };
}

bool present(const Digest &) { return true; }

/// "check@place", sorted.
QStringList names(const Findings &findings, Severity atLeast = Severity::Note)
{
    QStringList names;
    for (const Finding &finding : findings) {
        if (int(finding.severity) <= int(atLeast))
            names += finding.check.toString() + u'@' + finding.place;
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

Content withText(const QString &text)
{
    Content content = test::goodContent();
    content.body = Body({ Paragraph { { Run { text } } } });
    return content;
}

Findings only(const Findings &findings, const QString &check)
{
    Findings some;
    std::ranges::copy_if(findings, std::back_inserter(some), [&](const Finding &f) { return f.check.toString() == check; });
    return some;
}

Findings judged(const Content &content, const QString &check)
{
    return only(runChecks(content, test::sampleRulebook(), today, facts), check);
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodIsGood()
    {
        QCOMPARE(names(structuralFaults(test::goodContent(), test::sampleRulebook(), present)), QStringList());
        QCOMPARE(names(runChecks(test::goodContent(), test::sampleRulebook(), today, facts)), QStringList());
    }

    void structural_data()
    {
        QTest::addColumn<Content>("content");
        QTest::addColumn<QStringList>("faults");
        const auto row = [](const char *name, const QStringList &faults, const auto &change) {
            Content content = test::goodContent();
            change(content);
            QTest::newRow(name) << content << faults;
        };
        row("no title", { u"required_fields@title"_s }, [](Content &c) { c.title.clear(); });
        row("blank title", { u"canonical@title"_s, u"required_fields@title"_s }, [](Content &c) { c.title = u"  "_s; });
        row("no body", { u"required_fields@body"_s }, [](Content &c) { c.body = Body(); });
        row("blank body", { u"required_fields@body"_s }, [](Content &c) { c.body = Body({ Paragraph { { Run { u" "_s } } }, Rule {} }); });
        row("unknown kind", { u"required_fields@kind"_s }, [](Content &c) { c.kind = KindId(u"x"_s); });
        row("unknown site", { u"network@channels"_s, u"required_fields@category"_s, u"required_fields@site"_s },
            [](Content &c) { c.site = SiteId(u"x"_s); });
        row("everything missing", { u"required_fields@cover"_s, u"required_fields@event"_s, u"required_fields@period"_s },
            [](Content &c) { c.kind = KindId(u"day-du"_s); c.cover.reset(); });
        row("WAN channel", { u"network@channels"_s }, [](Content &c) { c.channels = { ChannelId(u"net"_s), ChannelId(u"wan"_s) }; });
        row("link channel", { u"network@channels"_s }, [](Content &c) { c.channels = { ChannelId(u"thu"_s) }; });
        row("another site's channel", { u"network@channels"_s }, [](Content &c) { c.channels = { ChannelId(u"khac"_s) }; });
        row("unknown channel", { u"network@channels"_s }, [](Content &c) { c.channels = { ChannelId(u"?"_s) }; });
        row("no source", { u"required_fields@source"_s, u"source@source.address"_s, u"source@source.name"_s,
                           u"source@source.original"_s, u"source@source.permission"_s },
            [](Content &c) { c.kind = KindId(u"khai-thac"_s); });
        row("whole source", {}, [](Content &c) {
            c.kind = KindId(u"khai-thac"_s);
            c.source = Source { u"Báo Nhân Dân"_s, u"https://nhandan.vn/a"_s, u"Thỏa thuận 1, 2-1-2026"_s, Digest::of("o") };
        });
        row("source not permitted", { u"source@source.name"_s }, [](Content &c) {
            c.source = Source { u"Blog"_s, u"https://a.vn/a"_s, u"đồng ý"_s, {} };
        });
        row("document", {}, [](Content &c) {
            c.kind = KindId(u"van-ban"_s);
            c.documentNumber = u"465-QĐ/TU"_s;
            c.documentSignedOn = QDate(2017, 3, 7);
            c.documentSigner = u"Bí thư (mẫu)"_s;
            c.documentType = u"Quyết định"_s;
        });
        row("document not on the list", { u"approved_list@document.number"_s, u"approved_list@document.type"_s }, [](Content &c) {
            c.documentNumber = u"12-CV/TU"_s;
            c.documentType = u"Công văn"_s;
        });
        row("excluded attachment", { u"approved_list@attachments/0.number"_s }, [](Content &c) { c.attachments[0].number = u"12-CV/TU"_s; });
        row("no alt texts", { u"alt_text@body.alt"_s, u"alt_text@cover.alt"_s }, [](Content &c) {
            c.cover->alt = u" "_s;
            c.cover->alt.clear();
            c.body = Body({ Paragraph { { Run { u"a"_s } } }, Figure { Figure::Form::Video, Digest::of("v"), {}, {}, {} } });
        });
        row("figure without medium", { u"canonical@body"_s, u"media_present@body"_s }, [](Content &c) {
            c.body = Body({ Paragraph { { Run { u"a"_s } } }, Figure { Figure::Form::Picture, {}, u"mô tả"_s, {}, {} } });
        });
        row("decomposed title", { u"canonical@title"_s }, [](Content &c) { c.title = c.title.normalized(QString::NormalizationForm_D); });
        row("decomposed body", { u"canonical@body"_s }, [](Content &c) {
            c.body = Body({ Paragraph { { Run { u"a\u0001"_s } } } });
        });
        row("spaces around", { u"canonical@lead"_s }, [](Content &c) { c.lead += u' '; });
        row("title of two lines", { u"canonical@title"_s }, [](Content &c) { c.title += u"\nhai"_s; });
        row("too long", { u"canonical@body"_s }, [](Content &c) { c.body = Body({ Paragraph { { Run { QString(1024 * 1024, u'a') } } } }); });
    }

    void structural()
    {
        QFETCH(Content, content);
        QFETCH(QStringList, faults);
        const Findings findings = structuralFaults(content, test::sampleRulebook(), present);
        QCOMPARE(names(findings), faults);
        QVERIFY(std::ranges::all_of(findings, [](const Finding &f) { return f.severity == Severity::Block && !f.message.isEmpty(); }));
    }

    void missingMedia()
    {
        const auto findings = structuralFaults(test::goodContent(), test::sampleRulebook(), [](const Digest &) { return false; });
        QCOMPARE(names(findings), QStringList({ u"media_present@attachments/0"_s, u"media_present@body"_s, u"media_present@cover"_s }));
        QCOMPARE(only(findings, u"media_present"_s).at(1).block, 1);
    }

    void someOfThem()
    {
        Content content;
        QCOMPARE(structuralFaults(content, test::sampleRulebook(), present, {}).size(), 0);
        QCOMPARE(names(structuralFaults(content, test::sampleRulebook(), present, { CheckId(u"nonsense"_s) })), QStringList({ u"nonsense@rulebook"_s }));
        // Judgement is not for portals.
        QVERIFY(!structuralFaults(content, test::sampleRulebook(), present, { CheckId(u"secrecy"_s) }).isEmpty());
        QCOMPARE(structuralChecks().size(), 7);
    }

    void personalData_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("repaired");
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        QTest::newRow("personal id") << u"CCCD số 045085001234 cấp năm 2021"_s << u"CCCD số 04********34 cấp năm 2021"_s;
        QTest::newRow("spaced") << u"căn cước 045 085 001 234"_s << u"căn cước 04* *** *** *34"_s;
        QTest::newRow("telephone") << u"Điện thoại: 0912.345.678"_s << u"Điện thoại: 09**.***.*78"_s;
        QTest::newRow("country code") << u"Zalo +84912345678"_s << u"Zalo +84*******78"_s;
        QTest::newRow("card") << u"số thẻ 4111 1111 1111 1111"_s << u"số thẻ 41** **** **** **11"_s;
        QTest::newRow("mail") << u"Thư: nguyenvana@gmail.com"_s << u"Thư: n***@gmail.com"_s;
        QTest::newRow("tax code") << u"MST 0100233488"_s << u"MST 01******88"_s;
        same("no context", u"Dự án 045085001234 đồng"_s);
        same("no province", u"CCCD 945085001234"_s);
        same("not a word", u"ĐTXD 0912345678"_s); // "ĐT" inside of another word
        same("card that fails Luhn", u"số thẻ 4111 1111 1111 1112"_s);
        same("tax code that fails", u"MST 0100233489"_s);
        same("role mailbox", u"vanphong@quangtri.gov.vn"_s);
        same("hotline", u"điện thoại 19001234"_s);
        same("numbers of documents and days", u"Quyết định 465-QĐ/TU, ngày 07/3/2017; 1.234.567.890 đồng; 5-3-2026"_s);
        same("shares", u"đạt 98,5 %, tăng 12.000 ha so với năm 2025"_s);
    }

    void personalData()
    {
        QFETCH(QString, text);
        QFETCH(QString, repaired);
        const Content content = withText(text);
        const Findings findings = judged(content, u"personal_data"_s);
        QCOMPARE(toasoan::repaired(content, findings).body.plainText(), repaired);
        QCOMPARE(findings.isEmpty(), text == repaired);
        for (const Finding &finding : findings) {
            for (const QString &word : text.split(u' '))
                QVERIFY(word.size() < 9 || !finding.message.contains(word));
        }
    }

    void declaredPersonalData()
    {
        Content content = withText(u"CCCD số 045085001234"_s);
        QVERIFY(judged(content, u"personal_data"_s).first().severity == Severity::Warn);
        content.personalData = PersonalDataUse { u"khen thưởng"_s, u"văn bản ngày 1-3-2026"_s };
        QVERIFY(judged(content, u"personal_data"_s).first().severity == Severity::Note);
    }

    void unicode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("repaired");
        QTest::newRow("clean") << u"Cộng hòa xã hội chủ nghĩa"_s << u"Cộng hòa xã hội chủ nghĩa"_s;
        QTest::newRow("look-alike") << u"\u00D0ảng bộ tỉnh"_s << u"Đảng bộ tỉnh"_s;
        QTest::newRow("invisible") << u"Quảng\u200B Trị\u00A0là tỉnh"_s << u"Quảng Trị là tỉnh"_s;
        QTest::newRow("TCVN3") << u"Céng hßa x· héi chñ nghÜa ViÖt Nam"_s << u"Cộng hòa xã hội chủ nghĩa Việt Nam"_s;
        QTest::newRow("VNI") << u"Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"_s << u"Cộng hòa xã hội chủ nghĩa Việt Nam"_s;
        QTest::newRow("French") << u"Théâtre de l'Opéra, très élégant"_s << u"Théâtre de l'Opéra, très élégant"_s;
    }

    void unicode()
    {
        QFETCH(QString, text);
        QFETCH(QString, repaired);
        Content content = withText(text);
        content.title = text;
        const Findings findings = judged(content, u"unicode"_s);
        const Content better = toasoan::repaired(content, findings);
        QCOMPARE(better.body.plainText(), repaired);
        QCOMPARE(better.title, repaired);
        QCOMPARE(judged(better, u"unicode"_s).size(), 0);
    }

    /// A repair inside of a bold word leaves it bold, and its neighbours as they are.
    void repairKeepsLooks()
    {
        Content content = test::goodContent();
        const auto list = [](const QString &second) {
            List list;
            list.items = { ListItem { { Run { u"một"_s } }, {} }, ListItem { { Run { u"hai "_s }, Run { second, Mark::Strong } }, {} } };
            return list;
        };
        content.body = Body({ Rule {}, list(u"\u00D0ảng"_s) });
        const Content better = repaired(content, judged(content, u"unicode"_s));
        QCOMPARE(better.body, Body({ Rule {}, list(u"Đảng"_s) }));
    }

    void linkText_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("count");
        for (const QString &words : { u"đây"_s, u"Xem tại đây"_s, u"xem thêm…"_s, u"[Tại đây]"_s, u"click vào đây"_s, u">>"_s })
            QTest::newRow(qPrintable(words)) << words << 1;
        for (const QString &words : { u"Nghị quyết 10-NQ/TU"_s, u"Báo cáo quý I tại đây"_s, u"https://a.vn"_s })
            QTest::newRow(qPrintable(words)) << words << 0;
    }

    void linkText()
    {
        QFETCH(QString, words);
        QFETCH(int, count);
        Content content = test::goodContent();
        content.body = Body({ Paragraph { { Run { u"Văn bản: "_s }, Run { words, {}, u"https://a.vn/b"_s } } } });
        const Findings findings = judged(content, u"link_text"_s);
        QCOMPARE(int(findings.size()), count);
        if (count > 0)
            QCOMPARE(plainText(content.body.blocks().first()).sliced(findings.first().from, findings.first().length), words);
    }

    void documentForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("repaired");
        QTest::newRow("Party as state") << u"Hướng dẫn 36/HD-VPTW và 465/QĐ-TU"_s << u"Hướng dẫn 36-HD/VPTW và 465-QĐ/TU"_s;
        QTest::newRow("state as Party") << u"Quyết định 15-QĐ/UBND"_s << u"Quyết định 15/QĐ-UBND"_s;
        for (const QString &good : { u"36-HD/VPTW"_s, u"15/QĐ-UBND"_s, u"30/2020/NĐ-CP"_s, u"01/2011/TT-BTTTT"_s, u"10-NQ/TU"_s, u"12/3-5"_s })
            QTest::newRow(qPrintable(good)) << good << good;
    }

    void documentForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, repaired);
        const Content content = withText(text);
        QCOMPARE(toasoan::repaired(content, judged(content, u"document_form"_s)).body.plainText(), repaired);
    }

    void mediaFormats()
    {
        Content content = test::goodContent();
        content.cover->alt = u"IMG_2034"_s;
        const auto bad = [](const Digest &) { return std::optional(MediumFacts { u"image/webp"_s, 1ll << 40, true }); };
        const Findings findings = only(runChecks(content, test::sampleRulebook(), today, bad), u"media_formats"_s);
        QCOMPARE(names(findings), QStringList({ u"media_formats@attachments/0"_s, u"media_formats@body"_s, u"media_formats@cover"_s, u"media_formats@cover.alt"_s }));
        QCOMPARE(findings.size(), 10); // three uses: type, size and metadata each; and the name of a file
        QVERIFY(blocks(findings));
    }

    void lengthsAndDeclarations()
    {
        Content content = test::goodContent();
        content.title = u"Hội nghị."_s;
        QCOMPARE(repaired(content, judged(content, u"lengths"_s)).title, u"Hội nghị"_s);
        content.title = u"HỘI NGHỊ TỈNH ỦY LẦN THỨ MƯỜI"_s.repeated(9);
        QCOMPARE(judged(content, u"lengths"_s).size(), 2);
        content.clearance = {};
        content.lead = u"Là một mô hình ngôn ngữ, tôi"_s;
        QCOMPARE(names(judged(content, u"declarations"_s)), QStringList({ u"declarations@clearance"_s, u"declarations@lead"_s }));
        content.aiUse = u"soát lỗi chính tả"_s;
        QCOMPARE(names(judged(content, u"declarations"_s)), QStringList({ u"declarations@clearance"_s }));
    }

    void brokenPatternBlocks()
    {
        Rulebook rulebook = test::sampleRulebook();
        rulebook.secrecy[0].pattern = u"(("_s;
        QVERIFY(blocks(only(runChecks(test::goodContent(), rulebook, today, facts), u"secrecy"_s)));
    }
};

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
