// The engine between real caches and the real training portal: people who write at the same time, lose sight,
// lose the network or the credential, are refused, or must know at once.

#include "support/SyncOffice.h"

#include <QBuffer>
#include <QSignalSpy>

using namespace toasoan;
using namespace std::chrono_literals;

namespace {

const Content text = sampleText(u"Phiên họp thường kỳ (mẫu)"_s,
                                { u"Đoạn một nói về thành phần dự họp."_s, u"Đoạn hai nói về nội dung họp."_s,
                                  u"Đoạn ba nói về kết luận của cuộc họp."_s });

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void editsAtTheSameTimeMerge();
    void editsOfTheSameWordsAreBothKept();
    void unsentTextMergesOnPull();
    void bindingActionOnMergedTextIsParked();
    void lostSightIsForgotten();
    void changedScopeIsSweptAndUnsentTextStays();
    void refusalParksOneArticle();
    void offlineFailsNothing();
    void lostCredentialAsksOnce();
    void retryAfterIsWaitedFor();
    void captivePageCountsNoAttempt();
    void pushNowTellsTheTruth_data();
    void pushNowTellsTheTruth();
    void withdrawalLeftByACrashIsNeverSent();
    void watchingPollsAndWakes();
    void mediaGoBeforeTheTextAndComeWithIt();
    void joinedRunsEachHaveTheirRound();

private:
    ArticleId inEditing();
    ArticleId published();
    Seat &seat(const QString &name);
    QStringList paragraphs(const Content &content) { return content.body.plainText().split(u'\n'); }

    std::unique_ptr<PortalHouse> m_house;
    std::map<QString, std::unique_ptr<Seat>> m_seats;
};

void TestEngine::init() { m_house = std::make_unique<PortalHouse>(); }

void TestEngine::cleanup()
{
    m_seats.clear();
    m_house.reset();
}

Seat &TestEngine::seat(const QString &name)
{
    auto &one = m_seats[name];
    if (!one)
        one = std::make_unique<Seat>(*m_house, name, static_cast<quint32>(m_seats.size()));
    return *one;
}

ArticleId TestEngine::inEditing()
{
    Seat &author = seat(u"ctv.trieuphong"_s);
    Seat &editor = seat(u"bbt.bientap"_s);
    const ArticleId id = author.draft(text);
    if (!author.settle() || !editor.settle())
        qFatal("no way into editing");
    editor.act(id, u"receive"_s);
    if (!editor.settle() || !editor.confirmed(id))
        qFatal("not received");
    return id;
}

ArticleId TestEngine::published()
{
    const ArticleId id = inEditing();
    Seat &editor = seat(u"bbt.bientap"_s);
    Seat &approver = seat(u"bbt.lanhdao"_s);
    Seat &publisher = seat(u"vp.dangbai"_s);
    editor.act(id, u"forward"_s);
    editor.settle();
    approver.settle();
    approver.act(id, u"approve"_s, {}, true);
    approver.settle();
    publisher.settle();
    publisher.act(id, u"publish"_s, {}, true, sampleTargets);
    publisher.settle();
    if (!publisher.confirmed(id) || !publisher.confirmed(id)->live)
        qFatal("not published");
    return id;
}

void TestEngine::editsAtTheSameTimeMerge()
{
    const ArticleId id = inEditing();
    Seat &one = seat(u"bbt.bientap"_s);
    Seat &two = seat(u"bbt.lanhdao"_s);
    QVERIFY(two.settle());
    one.revise(id, withParagraph(text, 0, u"Người thứ nhất sửa đoạn một."_s));
    two.revise(id, withParagraph(text, 2, u"Người thứ hai sửa đoạn ba."_s));
    QVERIFY(one.settle());
    const auto report = two.sync();
    QVERIFY(report);
    QCOMPARE(report->merged, QList<ArticleId> { id });
    QVERIFY(report->conflicts.isEmpty());
    QCOMPARE(report->waiting, 0);
    QVERIFY(one.settle());
    const auto there = m_house->article(id);
    QVERIFY(there);
    QCOMPARE(paragraphs(there->content),
             (QStringList { u"Người thứ nhất sửa đoạn một."_s, u"Đoạn hai nói về nội dung họp."_s,
                            u"Người thứ hai sửa đoạn ba."_s }));
    for (Seat *person : { &one, &two }) {
        QCOMPARE(person->confirmed(id)->content, there->content);
        QVERIFY(!person->working(id));
    }
    QCOMPARE(m_house->trail(id).count(u"revision"_s), 3);
}

void TestEngine::editsOfTheSameWordsAreBothKept()
{
    const ArticleId id = inEditing();
    const ArticleId other = inEditing();
    Seat &one = seat(u"bbt.bientap"_s);
    Seat &two = seat(u"bbt.lanhdao"_s);
    QVERIFY(two.settle());
    const Content theirs = withParagraph(text, 0, u"Thành phần gồm toàn thể cấp ủy viên."_s);
    const Content mine = withParagraph(text, 0, u"Dự họp có lãnh đạo các ban xây dựng Đảng."_s);
    one.revise(id, theirs);
    two.revise(id, mine);
    two.revise(other, mine);
    QVERIFY(one.settle());
    QSignalSpy conflicts(two.engine.get(), &SyncEngine::conflictFound);
    const auto report = two.sync();
    QVERIFY(report);
    QCOMPARE(report->conflicts, QList<ArticleId> { id });
    QCOMPARE(report->parked, QList<ArticleId> { id });
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(m_house->article(other)->content, mine); // the rest flows
    QCOMPARE(m_house->article(id)->content, theirs);
    QCOMPARE(two.working(id)->content, mine);

    // Nothing changes by itself; a person decides.
    QVERIFY(two.sync());
    QCOMPARE(two.rows().size(), 1);
    const Content decided = withParagraph(text, 0, u"Thành phần gồm cấp ủy viên và lãnh đạo các ban."_s);
    const auto settled = two.write<QStringList>(
        [&](Tables &tables) { return settleConflict(tables, two.ids, id, decided, m_house->clock.now()); });
    QVERIFY(settled);
    two.revise(id, decided);
    QVERIFY(two.settle());
    QVERIFY(one.settle());
    QCOMPARE(one.confirmed(id)->content, decided);
    QCOMPARE(two.confirmed(id)->content, decided);
}

void TestEngine::unsentTextMergesOnPull()
{
    const ArticleId id = inEditing();
    Seat &one = seat(u"bbt.bientap"_s);
    Seat &two = seat(u"bbt.lanhdao"_s);
    QVERIFY(two.settle());
    two.type(id, withParagraph(text, 2, u"Đang viết dở đoạn ba, chưa gửi."_s));
    one.revise(id, withParagraph(text, 0, u"Đoạn một đã được biên tập."_s));
    QVERIFY(one.settle());
    const auto report = two.sync();
    QVERIFY(report);
    QCOMPARE(report->merged, QList<ArticleId> { id });
    QCOMPARE(paragraphs(two.working(id)->content).at(0), u"Đoạn một đã được biên tập."_s);
    QCOMPARE(paragraphs(two.working(id)->content).at(2), u"Đang viết dở đoạn ba, chưa gửi."_s);
    QCOMPARE(two.working(id)->parent, one.confirmed(id)->revision);
}

void TestEngine::bindingActionOnMergedTextIsParked()
{
    const ArticleId id = inEditing();
    Seat &one = seat(u"bbt.bientap"_s);
    Seat &two = seat(u"bbt.lanhdao"_s);
    QVERIFY(two.settle());
    two.revise(id, withParagraph(text, 2, u"Người duyệt sửa đoạn ba."_s));
    two.act(id, u"forward"_s);
    two.act(id, u"approve"_s, {}, true);
    one.revise(id, withParagraph(text, 0, u"Biên tập viên sửa đoạn một."_s));
    QVERIFY(one.settle());
    QVERIFY(two.sync());
    const QList<OutboxRow> left = two.rows();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().intent.label, u"approve"_s);
    QCOMPARE(left.first().state, OutboxRow::State::Parked);
    QCOMPARE(m_house->article(id)->state, StateId(u"awaiting_approval"_s));
    QVERIFY(!m_house->article(id)->approval);
}

void TestEngine::lostSightIsForgotten()
{
    const ArticleId id = inEditing();
    Seat &editor = seat(u"bbt.bientap"_s);
    Seat &approver = seat(u"bbt.lanhdao"_s);
    Seat &publisher = seat(u"vp.dangbai"_s);
    editor.act(id, u"forward"_s);
    QVERIFY(editor.settle());
    QVERIFY(approver.settle());
    approver.act(id, u"approve"_s, {}, true);
    QVERIFY(approver.settle());
    QVERIFY(publisher.settle());
    QVERIFY(publisher.confirmed(id));
    approver.act(id, u"revoke"_s, u"Cần kiểm tra lại số liệu."_s);
    QVERIFY(approver.settle());
    const auto report = publisher.sync();
    QVERIFY(report);
    QCOMPARE(report->gone, 1);
    QVERIFY(!publisher.row(id));
}

void TestEngine::changedScopeIsSweptAndUnsentTextStays()
{
    const ArticleId clean = inEditing();
    const ArticleId typed = inEditing();
    Seat &editor = seat(u"bbt.bientap"_s);
    Seat &author = seat(u"ctv.trieuphong"_s);
    QVERIFY(author.settle());
    editor.type(typed, withParagraph(text, 1, u"Chưa gửi thì mất quyền."_s));

    auto books = editor.see<QList<Rulebook>>([](Tables &tables) { return tables.rulebooks.all(); });
    Rulebook book = books.last();
    book.version += 1;
    for (auto &person : book.people) {
        if (person.id == editor.me)
            person.roles = { { SiteId(u"tinhuy"_s), { Role::Contributor } } };
    }
    Portal administrator(*m_house->access, TrainingAccess::base());
    administrator.setCredential(u"vp.quantri"_s, m_house->password);
    const auto put = m_house->await<Receipt>([&](Callback<Receipt> answer) {
        administrator.putRulebook(book, m_house->ids.make<RequestId>(), &administrator, std::move(answer));
    });
    QVERIFY2(put.has_value(), put ? "" : qPrintable(put.error().detail));

    const auto report = editor.sync();
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
    QVERIFY(!editor.row(clean));
    QVERIFY(editor.row(typed));
    QVERIFY(!editor.row(typed)->known);
    QCOMPARE(paragraphs(editor.working(typed)->content).at(1), u"Chưa gửi thì mất quyền."_s);
    QVERIFY(report->conflicts.contains(typed));
    QVERIFY(author.settle());
    QVERIFY(author.confirmed(clean) && author.confirmed(typed)); // pulled again, nothing lost
    const QString mark
        = editor.see<QString>([](Tables &tables) { return tables.meta.text(Meta::Name::SweepMark); });
    QCOMPARE(mark, QString());
}

void TestEngine::refusalParksOneArticle()
{
    const ArticleId refused = inEditing();
    const ArticleId flows = inEditing();
    Seat &editor = seat(u"bbt.bientap"_s);
    editor.act(refused, u"approve"_s, {}, true);
    editor.revise(flows, withParagraph(text, 1, u"Bài khác vẫn đi."_s));
    QSignalSpy parked(editor.engine.get(), &SyncEngine::parked);
    const auto report = editor.sync();
    QVERIFY(report);
    QCOMPARE(report->parked, QList<ArticleId> { refused });
    QCOMPARE(report->pushed, 1);
    QCOMPARE(parked.size(), 1);
    QCOMPARE(editor.rows().size(), 1);
    QCOMPARE(editor.rows().first().lastError->kind, Error::Kind::Forbidden);
    QVERIFY(turnUntil(m_house->clock, [&] { return editor.engine->status().parked == 1; }));
    // A notice lasts: later rounds neither send nor lose it.
    QVERIFY(editor.sync());
    QCOMPARE(editor.rows().first().attempts, 1);
}

void TestEngine::offlineFailsNothing()
{
    Seat &author = seat(u"ctv.trieuphong"_s);
    QVERIFY(author.settle());
    m_house->net->setPlan([](const FaultyAccess::Seen &) { return Fault::Refused; });
    const ArticleId id = author.draft(text);
    for (int i = 0; i < 20; ++i) {
        const auto report = author.sync();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Offline);
    }
    QCOMPARE(author.engine->status().queue, SyncStatus::Queue::Offline);
    QVERIFY(author.engine->status().since);
    QCOMPARE(author.rows().size(), 2);
    QCOMPARE(author.rows().first().state, OutboxRow::State::Waiting);
    m_house->net->setPlan({});
    QCOMPARE(author.settle(), 1);
    QCOMPARE(author.engine->status().queue, SyncStatus::Queue::Flowing);
    QCOMPARE(m_house->trail(id), (QStringList { u"revision"_s, u"submit"_s }));
}

void TestEngine::lostCredentialAsksOnce()
{
    Seat &author = seat(u"ctv.trieuphong"_s);
    QVERIFY(author.settle());
    const ArticleId id = author.draft(text);
    author.portal->setCredential(author.me.toString(), u"sai-mat-khau"_s);
    QSignalSpy wanted(author.engine.get(), &SyncEngine::credentialWanted);
    for (int i = 0; i < 2; ++i) {
        const auto report = author.sync();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Unauthorized);
    }
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(author.rows().size(), 2);
    author.engine->watch();
    QVERIFY(turnUntil(m_house->clock, [&] { return !author.engine->isRunning(); }));
    author.portal->setCredential(author.me.toString(), m_house->password);
    author.engine->credentialRenewed();
    QVERIFY(turnUntil(
        m_house->clock, [&] { return author.engine->status().lastSync && author.rows().isEmpty(); }, false));
    author.engine->unwatch();
    QCOMPARE(m_house->trail(id), (QStringList { u"revision"_s, u"submit"_s }));
}

void TestEngine::retryAfterIsWaitedFor()
{
    Seat &author = seat(u"ctv.trieuphong"_s);
    QVERIFY(author.settle());
    author.draft(text);
    m_house->net->restart();
    bool once = true;
    UtcTime refusedAt {};
    UtcTime againAt {};
    QByteArray firstId;
    m_house->net->setPlan([&](const FaultyAccess::Seen &seen) {
        if (seen.verb != "PUT")
            return Fault::None;
        if (std::exchange(once, false)) {
            refusedAt = m_house->clock.now();
            firstId = seen.requestId;
            return Fault::TooMany;
        }
        againAt = m_house->clock.now();
        return seen.requestId == firstId ? Fault::None : Fault::Broken;
    });
    const auto report = author.sync();
    m_house->net->setPlan({});
    QVERIFY(report);
    QCOMPARE(report->pushed, 2);
    QVERIFY(againAt - refusedAt >= 2s);
}

void TestEngine::captivePageCountsNoAttempt()
{
    Seat &author = seat(u"ctv.trieuphong"_s);
    QVERIFY(author.settle());
    author.draft(text);
    m_house->net->setPlan([](const FaultyAccess::Seen &) { return Fault::CaptivePage; });
    for (int i = 0; i < 20; ++i)
        QVERIFY(!author.sync());
    for (const OutboxRow &row : author.rows()) {
        QCOMPARE(row.attempts, 0);
        QCOMPARE(row.state, OutboxRow::State::Waiting);
    }
    m_house->net->setPlan({});
    QVERIFY(author.settle());
}

void TestEngine::pushNowTellsTheTruth_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("always");
    QTest::addColumn<bool>("done");
    QTest::newRow("the portal answers") << int(Fault::None) << false << true;
    QTest::newRow("one reply is lost") << int(Fault::LostReply) << false << true;
    QTest::newRow("one request is lost") << int(Fault::LostRequest) << false << true;
    QTest::newRow("doubled") << int(Fault::Doubled) << false << true;
    QTest::newRow("nobody is reached") << int(Fault::Refused) << true << false;
    QTest::newRow("captive page") << int(Fault::CaptivePage) << true << false;
    QTest::newRow("busy") << int(Fault::Unavailable) << true << false;
}

void TestEngine::pushNowTellsTheTruth()
{
    QFETCH(int, fault);
    QFETCH(bool, always);
    QFETCH(bool, done);
    const ArticleId id = published();
    Seat &publisher = seat(u"vp.dangbai"_s);
    bool met = false;
    m_house->net->setPlan([&](const FaultyAccess::Seen &) {
        return always || !std::exchange(met, true) ? static_cast<Fault>(fault) : Fault::None;
    });
    const qint64 row = publisher.act(id, u"withdraw"_s, u"Sai tên đồng chí."_s);
    const auto receipt = m_house->await<Receipt>(
        [&](Callback<Receipt> answer) { publisher.engine->pushNow(row, &publisher, std::move(answer)); });
    m_house->net->setPlan({});
    QCOMPARE(receipt.has_value(), done);
    QVERIFY(publisher.rows().isEmpty()); // never left to be sent later
    QCOMPARE(!m_house->article(id)->live.has_value(), done);
    QVERIFY(publisher.settle());
    QCOMPARE(m_house->trail(id).count(u"withdraw"_s), done ? 1 : 0);
}

void TestEngine::withdrawalLeftByACrashIsNeverSent()
{
    const ArticleId id = published();
    Seat &publisher = seat(u"vp.dangbai"_s);
    publisher.act(id, u"withdraw"_s, u"Sai tên đồng chí."_s);
    m_house->clock.advance(60s); // the program ended between the key press and the request
    const auto report = publisher.sync();
    QVERIFY(report);
    QCOMPARE(report->parked, QList<ArticleId> { id });
    QCOMPARE(publisher.rows().first().lastError->problem, u"not_sent"_s);
    QVERIFY(m_house->article(id)->live);
}

void TestEngine::watchingPollsAndWakes()
{
    Seat &author = seat(u"ctv.trieuphong"_s);
    QVERIFY(author.settle());
    const auto requests = [&] { return m_house->net->seen().size(); };
    const auto resting = [&] { return !author.engine->isRunning() && m_house->clock.timers() > 0; };
    m_house->clock.advance(std::chrono::hours(1));
    author.engine->watch();
    QVERIFY(turnUntil(m_house->clock, resting, false));
    const auto before = requests();
    const auto wait = m_house->clock.next();
    QVERIFY(wait && *wait >= 1s);
    m_house->clock.advance(*wait - 1ms);
    QVERIFY(!author.engine->isRunning());
    m_house->clock.advance(1ms);
    QVERIFY(author.engine->isRunning());
    QVERIFY(turnUntil(m_house->clock, resting, false));
    QVERIFY(requests() > before);

    author.draft(text);
    author.engine->wake();
    QVERIFY(author.engine->isRunning());
    QVERIFY(turnUntil(m_house->clock, resting, false));
    QCOMPARE(author.rows().size(), 0); // asking moves time, perhaps to the next round
    QVERIFY(turnUntil(m_house->clock, resting, false));

    author.engine->setReachable(false);
    author.engine->wake();
    QVERIFY(!author.engine->isRunning());
    author.engine->setReachable(true);
    QVERIFY(author.engine->isRunning());
    QVERIFY(turnUntil(m_house->clock, resting, false));
    author.engine->unwatch();
    m_house->clock.advance(std::chrono::hours(5));
    QVERIFY(!author.engine->isRunning());
}

void TestEngine::mediaGoBeforeTheTextAndComeWithIt()
{
    Seat &author = seat(u"ctv.trieuphong"_s);
    Seat &editor = seat(u"bbt.bientap"_s);
    QVERIFY(author.settle());
    // Two and a half pieces.
    QByteArray bytes = QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000");
    while (bytes.size() < 2'600'000)
        bytes += QByteArray::number(bytes.size());
    bytes += QByteArray::fromHex("ffd9");
    const Digest digest = Digest::of(bytes);
    const auto added = author.write<Digest>([bytes](Tables &tables) -> Result<Digest> {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        Medium medium;
        medium.type = u"image/jpeg"_s;
        medium.name = u"hop.jpg"_s;
        return tables.media.add(buffer, medium);
    });
    QVERIFY(added);
    Content content = text;
    content.cover = Cover { digest, u"Quang cảnh phiên họp"_s, u"Phiên họp thường kỳ."_s, u"Ảnh: (mẫu)"_s };
    const ArticleId id = author.draft(content);
    // The connection breaks in the middle of the second piece.
    int pieces = 0;
    m_house->net->setPlan([&](const FaultyAccess::Seen &seen) {
        return seen.verb == "PATCH" && ++pieces == 2 ? Fault::LostReply : Fault::None;
    });
    QVERIFY(author.settle());
    m_house->net->setPlan({});
    QCOMPARE(m_house->article(id)->content, content);
    QVERIFY(pieces <= 4); // nothing was sent from the beginning again
    QVERIFY(editor.settle());
    const auto there = editor.see<std::optional<Medium>>([digest](Tables &t) { return t.media.find(digest); });
    QVERIFY(there && there->whole);
}

void TestEngine::joinedRunsEachHaveTheirRound()
{
    Seat &author = seat(u"ctv.trieuphong"_s);
    QVERIFY(author.settle());
    int first = 0;
    int second = 0;
    author.engine->run(&author, [&](const Result<SyncReport> &report) { first = report ? report->pushed + 1 : -1; });
    author.draft(text); // queued while a round is under way
    author.engine->run(&author, [&](const Result<SyncReport> &report) { second = report ? report->pushed + 1 : -1; });
    QVERIFY(turnUntil(m_house->clock, [&] { return first != 0 && second != 0; }));
    QVERIFY(first > 0 && second > 0);
    QCOMPARE(first + second, 4);
    QVERIFY(author.rows().isEmpty());
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
