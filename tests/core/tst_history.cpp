// Nobody can change, remove, insert or swap an entry of the audit trail without everybody noticing.

#include "core/History.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace toasoan;

Q_DECLARE_METATYPE(std::function<void(toasoan::HistoryEntry &)>)

namespace {

using Change = std::function<void(HistoryEntry &)>;

const RevisionId revision = *RevisionId::fromString(u"0192f0c1-0000-7000-8000-000000000001");

UtcTime minute(int number)
{
    return UtcTime(std::chrono::minutes(29'000'000 + number));
}

QList<HistoryEntry> chain(int length)
{
    QList<HistoryEntry> entries;
    for (int number = 1; number <= length; ++number) {
        HistoryEntry entry;
        entry.number = number;
        entry.what = number % 2 ? u"revision"_s : u"approve"_s;
        entry.id = u"0192f0c1-0000-7000-8000-%1"_s.arg(number, 12, 16, QChar(u'0'));
        entry.who = PersonId(u"bien-tap-1"_s);
        entry.at = minute(number);
        entry.madeAt = minute(number - 1);
        entry.from = StateId(u"editing"_s);
        entry.to = StateId(u"awaiting_approval"_s);
        entry.revision = revision;
        entry.fingerprint = Digest::of(QByteArray::number(number));
        entry.reason = u"Trình lãnh đạo duyệt"_s;
        entry.details = u"{\"targets\":[]}"_s;
        entry.previous = entries.isEmpty() ? Digest() : entries.last().hash;
        entry.hash = entryHash(entry);
        entries.append(entry);
    }
    return entries;
}

void seal(QList<HistoryEntry> &entries, qsizetype from)
{
    for (qsizetype i = from; i < entries.size(); ++i) {
        entries[i].number = static_cast<int>(i) + 1;
        entries[i].previous = i == 0 ? Digest() : entries[i - 1].hash;
        entries[i].hash = entryHash(entries[i]);
    }
}

HistoryHead headOf(const QList<HistoryEntry> &entries)
{
    return { static_cast<int>(entries.size()), entries.last().hash };
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesTheCanonicalText();
    void acceptsAWholeChain();
    void noticesAChangedMember_data();
    void noticesAChangedMember();
    void noticesAChangedMemberUnderANewHash_data() { noticesAChangedMember_data(); }
    void noticesAChangedMemberUnderANewHash();
    void noticesRemoval();
    void noticesInsertion();
    void noticesSwaps();
    void noticesTruncation();
    void noticesARewrittenChain();
};

void HistoryTest::hashesTheCanonicalText()
{
    HistoryEntry entry;
    entry.number = 1;
    entry.what = u"purge"_s;
    entry.reason = u"theo yêu cầu \"khẩn\""_s;
    // Written by hand after resources/fingerprint.md, not by canonicalJson().
    const QByteArray text
        = "{\"at\":\"1970-01-01T00:00:00.000Z\",\"details\":\"\",\"fingerprint\":\"\",\"from\":"
          "\"\","
          "\"id\":\"\",\"made_at\":\"\",\"number\":\"1\",\"previous\":\"\","
          "\"reason\":\"theo yêu cầu \\\"khẩn\\\"\",\"revision\":\"\",\"to\":\"\","
          "\"what\":\"purge\",\"who\":\"\"}";
    QCOMPARE(entryHash(entry).toString(), Digest::of(text).toString());
    const QString half(QChar(0xd800));
    entry.reason = half;
    QVERIFY(!entryHash(entry).isNull());
}

void HistoryTest::acceptsAWholeChain()
{
    const auto entries = chain(6);
    QCOMPARE(verifyHistory(entries).value(), headOf(entries));
    QCOMPARE(verifyHistory({}).value(), HistoryHead());
    for (int seen = 1; seen <= 6; ++seen)
        QCOMPARE(
            verifyHistory(entries, { seen, entries.at(seen - 1).hash }).value(), headOf(entries));
}

void HistoryTest::noticesAChangedMember_data()
{
    QTest::addColumn<Change>("change");
    const auto row
        = [](const char *name, Change change) { QTest::newRow(name) << std::move(change); };
    row("number", [](HistoryEntry &e) { ++e.number; });
    row("what", [](HistoryEntry &e) { e.what = u"decline"_s; });
    row("id", [](HistoryEntry &e) { e.id = u"x"_s; });
    row("who", [](HistoryEntry &e) { e.who = PersonId(u"bien-tap-2"_s); });
    row("at", [](HistoryEntry &e) { e.at += std::chrono::milliseconds(1); });
    row("madeAt", [](HistoryEntry &e) { *e.madeAt -= std::chrono::milliseconds(1); });
    row("madeAt gone", [](HistoryEntry &e) { e.madeAt.reset(); });
    row("from", [](HistoryEntry &e) { e.from = StateId(u"draft"_s); });
    row("to", [](HistoryEntry &e) { e.to = StateId(u"approved"_s); });
    row("from and to", [](HistoryEntry &e) { std::swap(e.from, e.to); });
    row("revision", [](HistoryEntry &e) { e.revision = RevisionId(); });
    row("fingerprint", [](HistoryEntry &e) { e.fingerprint = Digest::of("x"); });
    row("no fingerprint", [](HistoryEntry &e) { e.fingerprint = Digest(); });
    row("reason", [](HistoryEntry &e) { e.reason += u' '; });
    row("details", [](HistoryEntry &e) { e.details = u"{}"_s; });
    row("reason into details", [](HistoryEntry &e) { std::swap(e.reason, e.details); });
    row("previous", [](HistoryEntry &e) { e.previous = Digest::of("x"); });
    row("hash", [](HistoryEntry &e) { e.hash = Digest::of("x"); });
    row("no hash", [](HistoryEntry &e) { e.hash = Digest(); });
}

void HistoryTest::noticesAChangedMember()
{
    QFETCH(const Change, change);
    for (int at = 0; at < 5; ++at) {
        auto entries = chain(5);
        change(entries[at]);
        const auto head = verifyHistory(entries);
        QVERIFY(!head);
        QCOMPARE(head.error().kind, Error::Kind::Protocol);
        const QString place = u"history, entry %1: "_s.arg(at + 1);
        QVERIFY2(head.error().detail.startsWith(place), qPrintable(head.error().detail));
    }
}

void HistoryTest::noticesAChangedMemberUnderANewHash()
{
    QFETCH(const Change, change);
    for (int at = 0; at < 4; ++at) {
        auto entries = chain(5);
        change(entries[at]);
        if (entries[at].hash == chain(5).at(at).hash)
            entries[at].hash = entryHash(entries[at]);
        QVERIFY(!verifyHistory(entries)); // the next one no longer follows
    }
}

void HistoryTest::noticesRemoval()
{
    for (int at = 0; at < 4; ++at) {
        auto entries = chain(5);
        entries.removeAt(at);
        QVERIFY(!verifyHistory(entries));
        for (int i = at; i < 4; ++i)
            entries[i].number = i + 1;
        QVERIFY(!verifyHistory(entries));
    }
}

void HistoryTest::noticesInsertion()
{
    for (int at = 0; at < 5; ++at) {
        auto entries = chain(5);
        auto added = entries.at(at);
        entries.insert(at, added);
        QVERIFY(!verifyHistory(entries));
        added.what = u"comment"_s;
        added.hash = entryHash(added);
        entries[at] = added;
        QVERIFY(!verifyHistory(entries));
    }
}

void HistoryTest::noticesSwaps()
{
    for (int a = 0; a < 5; ++a) {
        for (int b = a + 1; b < 5; ++b) {
            auto entries = chain(5);
            entries.swapItemsAt(a, b);
            QVERIFY(!verifyHistory(entries));
            std::swap(entries[a].number, entries[b].number);
            QVERIFY(!verifyHistory(entries));
        }
    }
}

void HistoryTest::noticesTruncation()
{
    const auto entries = chain(5);
    for (int left = 0; left < 5; ++left) {
        QVERIFY(verifyHistory(entries.first(left))); // in itself it holds
        const auto head = verifyHistory(entries.first(left), headOf(entries));
        QVERIFY(!head);
        QCOMPARE(head.error().kind, Error::Kind::Protocol);
        QVERIFY(head.error().detail.startsWith(u"history, entry %1: "_s.arg(left + 1)));
    }
}

void HistoryTest::noticesARewrittenChain()
{
    const auto entries = chain(5);
    for (int at = 0; at < 5; ++at) {
        auto rewritten = entries;
        rewritten[at].reason = u"khác"_s;
        seal(rewritten, at);
        QVERIFY(verifyHistory(rewritten)); // in itself it holds
        for (int seen = 1; seen <= 5; ++seen) {
            const auto head = verifyHistory(rewritten, { seen, entries.at(seen - 1).hash });
            QCOMPARE(head.has_value(), seen <= at);
        }
    }
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
