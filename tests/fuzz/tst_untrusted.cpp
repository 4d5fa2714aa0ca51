// Bytes that nobody we know has made: mutated documents through every reader. Whatever comes in, the answer is a
// value or an error, in bounded time and memory; a value that comes out is canonical. Seeded, so that a failure can
// be made again; TOASOAN_FUZZ_ROUNDS makes it longer.

#include "checks/Checks.h"
#include "core/Fingerprint.h"
#include "core/RandomBody.h"
#include "text/Import.h"
#include "text/Page.h"
#include "text/Vietnamese.h"

#include <QTest>

#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

class Mutator
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    {
    }

    size_t below(size_t end) { return m_random() % end; }

    QByteArray mutated(QByteArray bytes)
    {
        for (size_t left = 1 + below(6); left > 0; --left)
            once(bytes);
        return bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    }

private:
    void once(QByteArray &bytes)
    {
        const auto at = [&] { return qsizetype(below(size_t(bytes.size()) + 1)); };
        const qsizetype place = at();
        const qsizetype length = std::min<qsizetype>(qsizetype(below(80)), bytes.size() - place);
        switch (below(7)) {
        case 0:
            bytes.insert(place, char(below(256)));
            break;
        case 1:
            bytes.remove(place, length);
            break;
        case 2:
            bytes.insert(at(), bytes.sliced(place, length).repeated(qsizetype(1 + below(20))));
            break;
        case 3:
            if (place < bytes.size())
                bytes[place] = char(below(256));
            break;
        case 4:
            bytes.insert(place, token());
            break;
        case 5:
            bytes.truncate(std::max<qsizetype>(1, place));
            break;
        default:
            bytes.insert(place, token().repeated(qsizetype(1 + below(200))));
        }
    }

    QByteArray token()
    {
        static const std::array<QByteArray, 40> tokens {
            "<table>", "<tr>", "<td>", "</table>", "<b>", "</b>", "<p>", "</p>", "<ul>", "<li>", "<ol start=\"99999999999\">",
            "<a href=\"", "<select>", "<template>", "<svg>", "<math>", "<!--", "-->", "<![CDATA[", "]]>", "<figure>",
            "<img src=\"data:image/png;base64,AAAA\">", "<font face=\".VnTimeH\">", "&#0;", "&#xD800;", "&#x10FFFF;", "&quot;",
            "\xCC\x80", "\xEF\xBB\xBF", "\xF0\x9F\x98\x80", "\xED\xA0\x80", "\xC2\xAD", "data-toasoan=\"body\"", "<br/>",
            "colspan=\"1000000\"", "<blockquote>", "<frameset>", "</article>", "<plaintext>", "\r\n",
        };
        return tokens[below(tokens.size())];
    }

    std::mt19937 m_random;
};

int rounds(int usual)
{
    const int wanted = qEnvironmentVariableIntValue("TOASOAN_FUZZ_ROUNDS");
    return wanted > 0 ? wanted : usual;
}

QString address(const Digest &digest) { return u"/media/"_s + digest.toString(); }

QByteArray seedHtml(quint32 seed)
{
    QByteArray html = "<html><head><meta charset=utf-8><title>Tin</title></head><body><h1>Hội nghị</h1>";
    html += test::RandomBody(seed).make().write();
    return html + "<table><tr><th colspan=2>a<td>b</table></body></html>";
}

} // namespace

class FuzzUntrusted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void html()
    {
        for (int seed = 0; seed < rounds(4000); ++seed) {
            Mutator mutator { quint32(seed) };
            const auto imported = importHtml(mutator.mutated(seedHtml(quint32(seed % 50))));
            if (!imported)
                continue;
            const auto parsed = Body::parse(imported->body.write());
            QVERIFY2(parsed || imported->body.write().size() > Body::maxBytes,
                     qPrintable(u"%1: %2"_s.arg(seed).arg(parsed ? QString() : parsed.error().detail)));
            QVERIFY(!characterFault(imported->title));
        }
    }

    void text()
    {
        const std::array<QByteArray, 4> seeds {
            u"Sáng 5-3, Tỉnh ủy\r\n\r\ntổ chức hội nghị"_s.toUtf8(), "C\xE9ng h\xDF\x61 x\xB7 h\xE9i\n\nch\xF1 ngh\xDC\x61",
            "Co\xE4ng ho\xF8\x61 xa\xF5 ho\xE4i", "\xFF\xFE\x54\x00\xC9\x1E"
        };
        for (int seed = 0; seed < rounds(8000); ++seed) {
            Mutator mutator { quint32(seed) };
            const auto imported = importText(mutator.mutated(seeds[size_t(seed) % seeds.size()]));
            if (imported)
                QVERIFY2(Body::parse(imported->body.write()), qPrintable(QString::number(seed)));
        }
    }

    void tidied()
    {
        std::mt19937 random(1);
        for (int seed = 0; seed < rounds(20000); ++seed) {
            QString text;
            for (auto left = random() % 40; left > 0; --left) {
                constexpr std::array<char16_t, 8> bases { 0x0000, 0x0020, 0x00A0, 0x0300, 0x1EA0, 0x2000, 0xD800, 0xF000 };
                text += QChar(char16_t(bases[random() % bases.size()] + random() % 0x120));
            }
            const QString once = tidy(text);
            QVERIFY2(!characterFault(once), qPrintable(QString::number(seed)));
            QCOMPARE(tidy(once), once);
            for (const auto encoding : { LegacyEncoding::Tcvn3, LegacyEncoding::VniWindows, LegacyEncoding::Vps, LegacyEncoding::Viscii })
                QVERIFY(fromLegacy(text, encoding).size() <= text.size());
        }
    }

    /// Whatever body is read from mutated bytes is spelt exactly as these bytes.
    void bodies()
    {
        for (int seed = 0; seed < rounds(20000); ++seed) {
            Mutator mutator { quint32(seed) };
            const QByteArray bytes = mutator.mutated(test::RandomBody(quint32(seed % 200)).make().write());
            if (const auto body = Body::parse(bytes))
                QCOMPARE(body->write(), bytes);
        }
    }

    /// A page that was altered is refused, or read as something that can be hashed.
    void pages()
    {
        Content content;
        content.site = SiteId(u"tinhuy"_s);
        content.title = u"Hội nghị"_s;
        for (int seed = 0; seed < rounds(4000); ++seed) {
            Mutator mutator { quint32(seed) };
            content.body = test::RandomBody(quint32(seed % 50)).make();
            content.cover = Cover { Digest::of("a"), u"mô tả"_s, {}, {} };
            const auto reading = readPage(mutator.mutated(renderPage(content, {}, address)));
            if (reading)
                QVERIFY(!fingerprint(reading->content).isNull());
        }
    }

    void checks()
    {
        Rulebook rulebook;
        rulebook.personalData = { TextPattern { u"n"_s, u"số"_s, u"\\d{9,12}"_s, { u"CCCD"_s }, u"cccd"_s, u"high"_s } };
        for (int seed = 0; seed < rounds(3000); ++seed) {
            Mutator mutator { quint32(seed) };
            const auto imported = importText(mutator.mutated("CCCD 045 085 001 234 M\xE1\xBA\xACT  Co\xE4ng \xC3\x90\x61ng 36/HD-VPTW"));
            if (!imported)
                continue;
            Content content;
            content.title = imported->title;
            content.body = imported->body;
            const Findings findings = runChecks(content, rulebook, QDate(2026, 1, 1), {});
            const Content better = repaired(content, findings);
            QVERIFY(better.body.blocks().size() <= content.body.blocks().size());
            for (const Finding &finding : findings)
                QVERIFY(finding.from >= 0 && finding.length >= 0);
        }
    }
};

QTEST_GUILESS_MAIN(FuzzUntrusted)
#include "tst_untrusted.moc"
