// Where the portal's word meets unsent text: receipts, pulled articles and overtaken revisions, on a real
// cache. After each step the same is asked: is every text somebody wrote still readable here?

#include "sync/Join.h"

#include "core/Fingerprint.h"
#include "support/FakeClock.h"
#include "support/StoreSamples.h"
#include "wire/Json.h"
#include "wire/Shipped.h"

using namespace toasoan;
using namespace toasoan::samples;
using namespace Qt::StringLiterals;

namespace {

const PersonId me(u"ctv.trieuphong"_s);
const Content first = content(u"Hội nghị tổng kết công tác Đảng"_s, u"Sáng 15/11, Tỉnh ủy tổ chức hội nghị."_s,
                              { u"Đoạn thứ nhất nói về khai mạc hội nghị."_s, u"Đoạn thứ hai nói về thảo luận."_s,
                                u"Đoạn thứ ba nói về kết luận."_s });

Content with(Content base, int paragraph, const QString &text)
{
    QList<Block> blocks = base.body.blocks();
    blocks[paragraph] = samples::paragraph(text);
    base.body = Body(blocks);
    return base;
}

Article confirmedArticle(int version, quint64 revision, const Content &text, const QString &state = u"editing"_s)
{
    Article article = samples::article(1, text, state);
    article.version = version;
    article.author = me;
    article.revision = id<RevisionId>(revision);
    article.parent = id<RevisionId>(revision - 1);
    return article;
}

Intent revisionIntent(quint64 revision, quint64 parent, const Content &text)
{
    const Revision value { id<ArticleId>(1), id<RevisionId>(revision), parent ? id<RevisionId>(parent) : RevisionId(),
                           at(100), text };
    return { .what = Errand::Revision, .id = value.id.toString(), .request = id<RequestId>(90'000 + revision),
             .article = value.article, .label = u"revision"_s, .bytes = wire::toBytes(wire::toJson(value)),
             .madeAt = at(100), .notBefore = {} };
}

Intent transitionIntent(quint64 number, const QString &action, quint64 revision, const Digest &fingerprint = {})
{
    Transition value;
    value.article = id<ArticleId>(1);
    value.id = id<TransitionId>(number);
    value.action = ActionId(action);
    value.revision = id<RevisionId>(revision);
    value.fingerprint = fingerprint;
    value.madeAt = at(100);
    return { .what = Errand::Transition, .id = value.id.toString(), .request = id<RequestId>(80'000 + number),
             .article = value.article, .label = action, .bytes = wire::toBytes(wire::toJson(value)),
             .madeAt = at(100), .notBefore = {} };
}

Receipt receiptFor(int version, quint64 revision, const QString &state)
{
    Receipt receipt;
    receipt.article = id<ArticleId>(1);
    receipt.id = id<RevisionId>(revision).toString();
    receipt.version = version;
    receipt.state = StateId(state);
    receipt.revision = id<RevisionId>(revision);
    receipt.at = at(500);
    receipt.history = { version, Digest::of(QByteArray::number(version)) };
    return receipt;
}

} // namespace

class TestJoin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void receiptOfFirstRevisionMakesItConfirmed();
    void receiptKeepsWhatWasWrittenSince();
    void repeatedAndLateReceiptsMoveNothingBack();
    void rewrittenHistoryIsTold();
    void transitionLeavesTheRestToThePull();
    void pullMergesCleanly();
    void pullKeepsBothInAConflict();
    void pullLeavesQueuedRevisionsToThePush();
    void olderPullChangesNothing();
    void rebaseMovesTheWholeQueue();
    void rebaseParksBindingActions();
    void rebaseLeavesBindingActionsThatReadersCannotTellApart();
    void rebaseConflictParksAndKeepsBoth();
    void rebaseDropsWhatSaysNothingNew();
    void rebaseNeedsItsBase();
    void settlingEndsAConflict();

private:
    template<class T> T in(const std::function<Result<T>(Tables &)> &work)
    {
        const Result<T> result = inside<T>(*m_database, work);
        if (!result)
            qFatal("%s", why(result).constData());
        return *result;
    }
    bool put(const std::function<Result<void>(Tables &)> &work)
    {
        return in<bool>([&](Tables &tables) -> Result<bool> {
            if (const auto done = work(tables); !done)
                return std::unexpected(done.error());
            return true;
        });
    }
    std::optional<Article> confirmed()
    {
        return in<std::optional<Article>>([](Tables &tables) { return tables.articles.confirmed(id<ArticleId>(1)); });
    }
    std::optional<Working> working()
    {
        return in<std::optional<Working>>([](Tables &tables) { return tables.articles.working(id<ArticleId>(1)); });
    }
    QList<OutboxRow> rows()
    {
        return in<QList<OutboxRow>>([](Tables &tables) { return tables.outbox.of(id<ArticleId>(1)); });
    }
    qint64 append(const Intent &intent)
    {
        return in<qint64>([&](Tables &tables) { return tables.outbox.append(intent); });
    }
    Joined confirmFirst(const Receipt &receipt)
    {
        const OutboxRow row = rows().first();
        return in<Joined>([&](Tables &t) { return confirmRow(t, m_ids, row, receipt, me, at(600)); });
    }
    Joined rebaseFirst(const Article &current)
    {
        const OutboxRow row = rows().first();
        return in<Joined>([&](Tables &t) -> Result<Joined> {
            if (const auto started = t.outbox.startSending(row.seq); !started)
                return std::unexpected(started.error());
            return rebaseRow(t, m_ids, row, current, at(600));
        });
    }
    /// Whether some revision that is kept here has this content.
    bool keeps(const Content &text)
    {
        return in<bool>([&](Tables &tables) -> Result<bool> {
            const auto entries = tables.articles.revisions(id<ArticleId>(1));
            if (!entries)
                return std::unexpected(entries.error());
            for (const RevisionEntry &entry : *entries) {
                const auto kept = tables.articles.revision(entry.id);
                if (!kept)
                    return std::unexpected(kept.error());
                if (*kept && (*kept)->content == text)
                    return true;
            }
            return false;
        });
    }
    void saveWorking(quint64 parent, const Content &text)
    {
        QVERIFY(put([&](Tables &tables) {
            return tables.articles.saveWorking({ id<ArticleId>(1), id<RevisionId>(parent), text, at(200) });
        }));
    }
    void knownArticle()
    {
        QVERIFY(put([&](Tables &tables) { return tables.articles.putConfirmed(confirmedArticle(3, 10, first)); }));
    }

    std::unique_ptr<CacheFile> m_file;
    std::unique_ptr<Database> m_database;
    FakeIds m_ids;
};

void TestJoin::init()
{
    m_database.reset();
    m_file = std::make_unique<CacheFile>();
    auto opened = m_file->open();
    VERIFY_RESULT(opened);
    m_database = std::move(*opened);
    const auto books = wire::shippedRulebooks();
    VERIFY_RESULT(books);
    QVERIFY(put([&](Tables &tables) -> Result<void> {
        for (const Rulebook &book : *books) {
            if (const auto done = tables.rulebooks.put(book); !done)
                return done;
        }
        return {};
    }));
}

void TestJoin::receiptOfFirstRevisionMakesItConfirmed()
{
    Article draft = samples::article(1, first, u"draft"_s);
    draft.author = me;
    QVERIFY(put([&](Tables &tables) { return tables.articles.create(draft); }));
    append(revisionIntent(10, 0, first));
    append(transitionIntent(1, u"submit"_s, 10));
    confirmFirst(receiptFor(1, 10, u"draft"_s));
    QCOMPARE(rows().size(), 1);
    QVERIFY(confirmed());
    QCOMPARE(confirmed()->content, first);
    QCOMPARE(confirmed()->revision, id<RevisionId>(10));
    QCOMPARE(confirmed()->author, me);
    QVERIFY(!working());
    confirmFirst(receiptFor(2, 10, u"submitted"_s));
    QCOMPARE(rows().size(), 0);
    QCOMPARE(confirmed()->state, StateId(u"submitted"_s));
}

void TestJoin::receiptKeepsWhatWasWrittenSince()
{
    knownArticle();
    const Content sent = with(first, 0, u"Khai mạc lúc bảy giờ ba mươi."_s);
    const Content since = with(sent, 2, u"Kết luận của đồng chí Bí thư Tỉnh ủy."_s);
    append(revisionIntent(11, 10, sent));
    saveWorking(11, since);
    confirmFirst(receiptFor(4, 11, u"editing"_s));
    QCOMPARE(confirmed()->version, 4);
    QCOMPARE(confirmed()->content, sent);
    QVERIFY(working());
    QCOMPARE(working()->content, since);
    QCOMPARE(working()->parent, id<RevisionId>(11));
}

void TestJoin::repeatedAndLateReceiptsMoveNothingBack()
{
    knownArticle();
    const Content sent = with(first, 0, u"Bản tôi gửi."_s);
    const Content later = with(sent, 1, u"Người khác sửa tiếp."_s);
    append(revisionIntent(11, 10, sent));
    const OutboxRow row = rows().first();
    QVERIFY(put([&](Tables &t) -> Result<void> {
        const auto joined = takeIn(t, m_ids, confirmedArticle(5, 12, later), at(600));
        return joined ? Result<void>() : std::unexpected(joined.error());
    }));
    for (int i = 0; i < 2; ++i)
        in<Joined>([&](Tables &t) { return confirmRow(t, m_ids, row, receiptFor(4, 11, u"editing"_s), me, at(600)); });
    QCOMPARE(rows().size(), 0);
    QCOMPARE(confirmed()->version, 5);
    QCOMPARE(confirmed()->content, later);
    QVERIFY(keeps(sent));
}

void TestJoin::rewrittenHistoryIsTold()
{
    knownArticle();
    QVERIFY(put([](Tables &t) {
        return t.histories.setHead(id<ArticleId>(1), { 4, Digest::of(QByteArrayView("another past")) });
    }));
    append(revisionIntent(11, 10, with(first, 0, u"Một câu mới."_s)));
    const Joined joined = confirmFirst(receiptFor(4, 11, u"editing"_s));
    QVERIFY(!joined.rewritten.isEmpty());
    QCOMPARE(rows().size(), 0);
}

void TestJoin::transitionLeavesTheRestToThePull()
{
    knownArticle();
    append(transitionIntent(1, u"forward"_s, 10));
    confirmFirst(receiptFor(4, 10, u"awaiting_approval"_s));
    QCOMPARE(confirmed()->state, StateId(u"awaiting_approval"_s));
    QCOMPARE(confirmed()->version, 3); // so that the pull fetches approval, schedule, assignee
}

void TestJoin::pullMergesCleanly()
{
    knownArticle();
    const Content mine = with(first, 0, u"Tôi viết lại đoạn thứ nhất."_s);
    const Content theirs = with(first, 2, u"Họ viết lại đoạn thứ ba."_s);
    saveWorking(10, mine);
    const Joined joined
        = in<Joined>([&](Tables &t) { return takeIn(t, m_ids, confirmedArticle(4, 11, theirs), at(600)); });
    QVERIFY(joined.merged && !joined.conflict);
    QCOMPARE(working()->parent, id<RevisionId>(11));
    QCOMPARE(working()->content, with(theirs, 0, u"Tôi viết lại đoạn thứ nhất."_s));
    QVERIFY(keeps(mine));
}

void TestJoin::pullKeepsBothInAConflict()
{
    knownArticle();
    const Content mine = with(first, 0, u"Khai mạc lúc tám giờ."_s);
    const Content theirs = with(first, 0, u"Lễ khai mạc lùi sang buổi chiều."_s);
    saveWorking(10, mine);
    for (int version = 4; version < 6; ++version) {
        const Joined joined
            = in<Joined>([&](Tables &t) { return takeIn(t, m_ids, confirmedArticle(version, 11, theirs), at(600)); });
        QVERIFY(joined.conflict);
    }
    QCOMPARE(working()->content, mine);
    QCOMPARE(confirmed()->content, theirs);
    QVERIFY(keeps(mine));
    QVERIFY(keeps(first)); // what both were made from
    const auto kept = in<QList<RevisionEntry>>([](Tables &t) { return t.articles.revisions(id<ArticleId>(1)); });
    QCOMPARE(std::ranges::count(kept, Cut::BeforeMerge, &RevisionEntry::cut), 1);
    const auto open
        = in<std::optional<OpenConflict>>([](Tables &t) { return openConflict(t, id<ArticleId>(1)); });
    QVERIFY(open);
    QCOMPARE(open->base, first);
    QCOMPARE(open->mine, mine);
    QCOMPARE(open->theirs, theirs);
}

void TestJoin::pullLeavesQueuedRevisionsToThePush()
{
    knownArticle();
    const Content mine = with(first, 0, u"Tôi sửa."_s);
    append(revisionIntent(11, 10, mine));
    saveWorking(11, mine);
    const Joined joined = in<Joined>([&](Tables &t) {
        return takeIn(t, m_ids, confirmedArticle(4, 12, with(first, 2, u"Họ sửa."_s)), at(600));
    });
    QVERIFY(!joined.merged && !joined.conflict);
    QCOMPARE(working()->content, mine);
    QVERIFY(keeps(first));
    QCOMPARE(rows().size(), 1);
}

void TestJoin::olderPullChangesNothing()
{
    knownArticle();
    in<Joined>([&](Tables &t) {
        return takeIn(t, m_ids, confirmedArticle(2, 9, with(first, 0, u"Bản cũ."_s)), at(600));
    });
    QCOMPARE(confirmed()->version, 3);
    QCOMPARE(confirmed()->content, first);
}

void TestJoin::rebaseMovesTheWholeQueue()
{
    knownArticle();
    const Content mine = with(first, 0, u"Tôi sửa đoạn một."_s);
    const Content more = with(mine, 1, u"Tôi sửa tiếp đoạn hai."_s);
    const Content theirs = with(first, 2, u"Họ sửa đoạn ba."_s);
    append(revisionIntent(11, 10, mine));
    append(revisionIntent(12, 11, more));
    append(transitionIntent(1, u"forward"_s, 12, fingerprint(more)));
    saveWorking(12, more);
    const Joined joined = rebaseFirst(confirmedArticle(4, 20, theirs));
    QVERIFY(joined.merged && !joined.conflict && !joined.parked);

    const QList<OutboxRow> queue = rows();
    QCOMPARE(queue.size(), 3);
    const auto one = revisionOf(queue[0].intent);
    const auto two = revisionOf(queue[1].intent);
    const auto action = transitionOf(queue[2].intent);
    QVERIFY(one && two && action);
    QVERIFY(one->id != id<RevisionId>(11) && two->id != id<RevisionId>(12));
    QCOMPARE(one->parent, id<RevisionId>(20));
    QCOMPARE(two->parent, one->id);
    QCOMPARE(action->revision, two->id);
    QCOMPARE(action->fingerprint, fingerprint(two->content)); // forward binds nothing: it follows the text
    QCOMPARE(one->content, with(theirs, 0, u"Tôi sửa đoạn một."_s));
    QCOMPARE(two->content, with(one->content, 1, u"Tôi sửa tiếp đoạn hai."_s));
    QCOMPARE(working()->parent, two->id);
    QCOMPARE(working()->content, two->content);
    QVERIFY(keeps(mine));
    QSet<QString> requests;
    for (const OutboxRow &row : queue) {
        QCOMPARE(row.state, OutboxRow::State::Waiting);
        QCOMPARE(row.attempts, 0);
        requests.insert(row.intent.request.toString());
    }
    QCOMPARE(requests.size(), 3);
    QVERIFY(!requests.contains(id<RequestId>(90'011).toString()));
}

void TestJoin::rebaseParksBindingActions()
{
    knownArticle();
    const Content mine = with(first, 0, u"Tôi sửa đoạn một."_s);
    append(revisionIntent(11, 10, mine));
    append(transitionIntent(1, u"approve"_s, 11, fingerprint(mine)));
    const Joined joined = rebaseFirst(confirmedArticle(4, 20, with(first, 2, u"Họ sửa đoạn ba."_s)));
    QVERIFY(joined.merged && joined.parked);
    const QList<OutboxRow> queue = rows();
    QCOMPARE(queue.size(), 2);
    QCOMPARE(queue[0].state, OutboxRow::State::Waiting);
    QCOMPARE(queue[1].state, OutboxRow::State::Parked);
    QCOMPARE(queue[1].lastError->problem, u"fingerprint_mismatch"_s);
    QCOMPARE(transitionOf(queue[1].intent)->fingerprint, fingerprint(mine)); // what the person approved
}

void TestJoin::rebaseLeavesBindingActionsThatReadersCannotTellApart()
{
    knownArticle();
    const Content mine = with(first, 0, u"Tôi sửa đoạn một."_s);
    Content theirs = first;
    theirs.note = u"Ghi chú cho Ban Biên tập, bạn đọc không thấy."_s;
    append(revisionIntent(11, 10, mine));
    append(transitionIntent(1, u"approve"_s, 11, fingerprint(mine)));
    const Joined joined = rebaseFirst(confirmedArticle(4, 20, theirs));
    QVERIFY(!joined.parked);
    QCOMPARE(transitionOf(rows()[1].intent)->revision.toString(), rows()[0].intent.id);
}

void TestJoin::rebaseConflictParksAndKeepsBoth()
{
    knownArticle();
    const Content mine = with(first, 0, u"Khai mạc lúc tám giờ."_s);
    const Content theirs = with(first, 0, u"Lễ khai mạc lùi sang buổi chiều."_s);
    append(revisionIntent(11, 10, mine));
    append(transitionIntent(1, u"forward"_s, 11));
    const Joined joined = rebaseFirst(confirmedArticle(4, 20, theirs));
    QVERIFY(joined.conflict && joined.parked);
    const QList<OutboxRow> queue = rows();
    QCOMPARE(queue.size(), 2);
    QCOMPARE(queue[0].state, OutboxRow::State::Parked);
    QCOMPARE(queue[0].lastError->problem, u"edit_conflict"_s);
    QVERIFY(queue[0].lastError->detail.contains(u"body"_s));
    QVERIFY(!in<std::optional<OutboxRow>>([](Tables &t) { return t.outbox.ready(at(9000)); }));
    QCOMPARE(confirmed()->content, theirs);
    QVERIFY(working());
    QCOMPARE(working()->content, mine);
    QVERIFY(keeps(mine) && keeps(theirs) && keeps(first));
    const auto open
        = in<std::optional<OpenConflict>>([](Tables &t) { return openConflict(t, id<ArticleId>(1)); });
    QVERIFY(open);
    QCOMPARE(open->base, first);
    QCOMPARE(open->mineRevision, id<RevisionId>(11));
}

void TestJoin::rebaseDropsWhatSaysNothingNew()
{
    knownArticle();
    const Content same = with(first, 0, u"Cả hai sửa giống hệt nhau."_s);
    append(revisionIntent(11, 10, same));
    append(transitionIntent(1, u"forward"_s, 11));
    saveWorking(11, same);
    rebaseFirst(confirmedArticle(4, 20, same));
    const QList<OutboxRow> queue = rows();
    QCOMPARE(queue.size(), 1);
    QCOMPARE(transitionOf(queue[0].intent)->revision, id<RevisionId>(20));
    QVERIFY(!working());
}

void TestJoin::rebaseNeedsItsBase()
{
    knownArticle();
    append(revisionIntent(11, 7, with(first, 0, u"Từ một bản cũ."_s)));
    const OutboxRow row = rows().first();
    const auto joined = inside<Joined>(
        *m_database, [&](Tables &t) { return rebaseRow(t, m_ids, row, confirmedArticle(4, 20, first), at(600)); });
    QVERIFY(!joined);
    QCOMPARE(joined.error().problem, u"base_missing"_s);
    QCOMPARE(confirmed()->version, 3);
    QCOMPARE(rows().size(), 1);
}

void TestJoin::settlingEndsAConflict()
{
    knownArticle();
    const Content mine = with(first, 0, u"Khai mạc lúc tám giờ."_s);
    const Content theirs = with(first, 0, u"Lễ khai mạc lùi sang buổi chiều."_s);
    append(revisionIntent(11, 10, mine));
    append(transitionIntent(1, u"forward"_s, 11));
    rebaseFirst(confirmedArticle(4, 20, theirs));
    const Content decided = with(first, 0, u"Khai mạc lúc tám giờ, lùi sang buổi chiều."_s);
    const auto labels = in<QStringList>(
        [&](Tables &t) { return settleConflict(t, m_ids, id<ArticleId>(1), decided, at(700)); });
    QCOMPARE(labels, (QStringList { u"revision"_s, u"forward"_s }));
    QCOMPARE(rows().size(), 0);
    QCOMPARE(working()->parent, id<RevisionId>(20));
    QCOMPARE(working()->content, decided);
    QVERIFY(keeps(mine));
    QVERIFY(!in<std::optional<OpenConflict>>([](Tables &t) { return openConflict(t, id<ArticleId>(1)); }));
}

QTEST_GUILESS_MAIN(TestJoin)
#include "tst_join.moc"
