#include "simulated/Workstation.h"

#include "simulated/World.h"

#include "core/ReplyTo.h"
#include "training/TrainingAccess.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr Statement keptTexts { "trial_texts",
                                "SELECT revision.content FROM revision JOIN article ON number = revision.article WHERE article.id = ?" };
constexpr Statement workingTexts { "trial_working",
                                   "SELECT xml FROM working_block JOIN article ON number = working_block.article WHERE article.id = ?" };

Content sample(const QString &word)
{
    Content content;
    content.site = SiteId(u"tinhuy"_s);
    content.kind = KindId(u"bai"_s);
    content.title = u"Tin thử %1 (mẫu)"_s.arg(word);
    content.lead = u"Bài mẫu dùng để thử đồng bộ (mẫu)."_s;
    content.byline = u"Nguyễn Thị Hoài (mẫu)"_s;
    content.category = CategoryId(u"tinh-uy"_s);
    content.channels = { ChannelId(u"net-cap-1"_s) };
    content.body = Body({ Paragraph { { Run { u"Câu đầu %1."_s.arg(word) } } }, Paragraph { { Run { u"Câu cuối."_s } } } });
    return content;
}

} // namespace

void TurnExecutor::run(QObject *context, std::function<void()> work, std::function<void()> done)
{
    const ReplyTo reply(context);
    work();
    reply(std::move(done));
}

Workstation::Workstation(World &world, Promises &promises, int number, const PersonId &person)
    : m_world(world)
    , m_promises(promises)
    , m_number(number)
    , m_person(person)
    , m_ids(static_cast<quint32>(number) + 1)
    , m_chance(world.below(1'000'000))
{
    start();
}

Workstation::~Workstation() { crash(); }

QString Workstation::cacheFile() const { return m_world.folder() + u"/may-%1.db"_s.arg(m_number); }

void Workstation::start()
{
    m_dead = std::make_shared<bool>(false);
    Database::Options options;
    options.path = cacheFile();
    options.fails = [dead = m_dead, full = m_full](const char *) { return *dead || *full; };
    const bool full = std::exchange(*m_full, false);
    auto opened = Store::open(options, Store::Threads::Callers);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    m_store = std::move(*opened);
    m_life = std::make_unique<QObject>();
    m_portal = std::make_unique<Portal>(*m_world.net, TrainingAccess::base());
    m_portal->setCredential(m_person.toString(), m_world.password());
    m_engine = std::make_unique<SyncEngine>(*m_store, *m_portal, m_world.clock, m_ids, m_chance);
    m_engine->setPerson(m_person);
    m_desk = std::make_unique<Desk>(
        DeskParts { *m_store, *m_engine, *m_portal, m_world.clock, m_ids, m_executor, m_executor }, m_person);
    bool ready = false;
    m_desk->open(m_life.get(), [&ready](const Result<void> &) { ready = true; });
    m_world.untilQuiet([&ready] { return ready; });
    *m_full = full; // somebody who cannot open his cache at all does nothing that could be lost
    m_engine->watch();
}

void Workstation::crash()
{
    if (!isRunning())
        return;
    *m_dead = true;
    m_life.reset();
    m_desk.reset();
    m_engine.reset();
    m_portal.reset();
    m_store.reset();
}

void Workstation::reinstall()
{
    crash();
    for (const QString &end : { u""_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(cacheFile() + end);
    m_promises.reinstalled(m_number);
}

void Workstation::act()
{
    const QList<ArticleId> &all = m_promises.articles();
    if (all.isEmpty() || (all.size() < 4 && m_world.chanceOf(15)))
        return create();
    const ArticleId article = all.at(m_world.below(static_cast<quint32>(all.size())));
    const quint32 lot = m_world.below(100);
    if (lot < 45)
        write(article);
    else if (lot < 75)
        decide(article);
    else if (lot < 82)
        comment(article);
    else if (lot < 92)
        tidyUp(article);
    else
        m_engine->wake();
}

void Workstation::create()
{
    const QString word = m_promises.word();
    m_desk->create(sample(word), m_life.get(), [this, word](const Result<Drafted> &drafted) {
        if (!drafted)
            return;
        m_promises.created(drafted->article);
        m_promises.kept(drafted->article, word, m_number);
    });
}

void Workstation::write(ArticleId article)
{
    const QString word = m_promises.word();
    const quint32 where = m_world.below(3);
    const quint32 how = m_world.below(3);
    const std::optional<Cut> cut = how == 0 ? std::nullopt : std::optional(how == 1 ? Cut::Save : Cut::Close);
    m_desk->look(article, m_life.get(), [=, this](const Result<Sight> &sight) {
        if (!sight || !sight->content() || !m_desk->mayEdit(*sight))
            return;
        const Content seen = *sight->content();
        Content content = seen;
        QList<Block> blocks = content.body.blocks();
        const Block paragraph = Paragraph { { Run { u"Câu %1 do máy %2 viết."_s.arg(word).arg(m_number) } } };
        if (where == 0)
            blocks.prepend(paragraph);
        else if (where == 1)
            blocks.append(paragraph);
        else
            blocks[blocks.size() / 2] = Paragraph { { Run { Body({ blocks.at(blocks.size() / 2) }).plainText().trimmed() + u' ' + word } } };
        content.body = Body(blocks);
        m_desk->saveOver(article, { seen }, content, cut, m_life.get(), [=, this](const Result<Saved> &saved) {
            if (saved)
                m_promises.kept(article, word, m_number);
        });
    });
}

void Workstation::decide(ArticleId article)
{
    const quint32 which = m_world.below(1000);
    m_desk->look(article, m_life.get(), [=, this](const Result<Sight> &sight) {
        if (!sight)
            return;
        const QList<ActionId> possible = m_desk->possible(*sight);
        if (possible.isEmpty())
            return;
        Decision decision;
        decision.article = article;
        decision.action = possible.at(which % possible.size());
        decision.reason = u"Lý do thử"_s;
        decision.paper = u"01-PT"_s;
        decision.at = m_world.clock.now() + std::chrono::hours(1);
        decideAs(decision, true);
    });
}

void Workstation::decideAs(const Decision &decision, bool again)
{
    m_desk->decide(decision, m_life.get(), [=, this](const std::expected<Decided, Refused> &decided) {
        if (decided)
            return m_promises.decided(decision.article, decision.action.toString(), decided->id, m_number);
        if (!again || decided.error().why.problem != "findings_open"_L1)
            return;
        Decision answered = decision;
        for (const Finding &finding : decided.error().findings) {
            if (finding.severity == Severity::Warn)
                answered.acknowledged += Acknowledged { finding.check, finding.place, u"Đã xem"_s };
        }
        decideAs(answered, false);
    });
}

void Workstation::comment(ArticleId article)
{
    m_desk->comment(article, u"Ghi chú thử"_s, {}, m_life.get(), [](const Result<CommentId> &) { });
}

void Workstation::tidyUp(ArticleId article)
{
    const auto whatever = [](const Result<void> &) { };
    switch (m_world.below(6)) {
    case 0:
        m_promises.released(article, m_number);
        return m_desk->undo(article, m_life.get(), whatever);
    case 1:
        return m_desk->sendNow(article, m_life.get(), whatever);
    case 2:
        return m_desk->tryAgain(article, m_life.get(), whatever);
    case 3:
        m_promises.released(article, m_number);
        return m_desk->giveUp(article, m_life.get(), [](const Result<QStringList> &) { });
    case 4:
        return settleConflict(article);
    default:
        return m_desk->discard(article, m_life.get(), [this, article](const Result<void> &done) {
            if (done)
                m_promises.discarded(article);
        });
    }
}

void Workstation::settleConflict(ArticleId article)
{
    m_desk->conflict(article, m_life.get(), [this, article](const Result<std::optional<OpenConflict>> &conflict) {
        if (!conflict || !*conflict)
            return;
        m_promises.released(article, m_number);
        m_desk->settle(article, (*conflict)->mine, m_life.get(), [](const Result<QStringList> &) { });
    });
}

bool Workstation::settle(bool &changed)
{
    m_engine->credentialRenewed();
    m_engine->setReachable(true);
    for (int round = 0; round < 12; ++round) {
        std::optional<Result<SyncReport>> report;
        m_engine->run(m_life.get(), [&report](const Result<SyncReport> &done) { report = done; });
        if (!m_world.until([&report] { return report.has_value(); }))
            return false;
        if (*report && ((*report)->pushed > 0 || (*report)->pulled > 0))
            changed = true;
        m_unrest = unrest();
        if (*report && m_unrest.isEmpty())
            return true;
        if (!*report)
            m_unrest = report->error().problem + u' ' + report->error().detail;
        m_world.clock.advance(std::chrono::minutes(1)); // what waits for its undo, or for a try to be due
    }
    return false;
}

/// A row waits for nobody but a person when it, or one before it, was refused.
QString Workstation::unrest()
{
    QSet<ArticleId> refused;
    for (const OutboxRow &row : see<QList<OutboxRow>>([](Tables &tables) { return tables.outbox.all(); })) {
        if (row.state == OutboxRow::State::Parked)
            refused += row.intent.article;
        else if (!refused.contains(row.intent.article))
            return u"%1 waits, tried %2 times"_s.arg(row.intent.label).arg(row.attempts);
    }
    return {};
}

template<class T> T Workstation::see(const std::function<Result<T>(Tables &)> &work)
{
    std::optional<Result<T>> answer;
    m_store->read<T>(m_life.get(), work, [&answer](Result<T> result) { answer = std::move(result); });
    m_world.untilQuiet([&answer] { return answer.has_value(); });
    if (!answer || !*answer)
        qFatal("%s", answer ? qPrintable(answer->error().detail) : "no answer");
    return std::move(**answer);
}

std::optional<ArticleRow> Workstation::row(ArticleId article)
{
    return see<std::optional<ArticleRow>>([article](Tables &tables) { return tables.articles.row(article); });
}

bool Workstation::hasRow(const QString &transition)
{
    return see<bool>([&transition](Tables &tables) -> Result<bool> {
        const auto rows = tables.outbox.all();
        if (!rows)
            return std::unexpected(rows.error());
        return std::ranges::any_of(*rows, [&transition](const OutboxRow &row) { return row.intent.id == transition; });
    });
}

QByteArray Workstation::texts(ArticleId article)
{
    return see<QByteArray>([article](Tables &tables) -> Result<QByteArray> {
        QByteArray all;
        const auto take = [&all](const Row &row) -> Result<void> {
            all += row.bytes(0);
            return {};
        };
        for (const Statement *statement : { &keptTexts, &workingTexts }) {
            if (const auto read = tables.database.each(*statement, { article.toString() }, take); !read)
                return std::unexpected(read.error());
        }
        const auto working = tables.articles.working(article);
        const auto confirmed = tables.articles.confirmed(article);
        if (working && *working)
            all += (*working)->content.title.toUtf8();
        if (confirmed && *confirmed)
            all += ((*confirmed)->content.title + (*confirmed)->content.body.plainText()).toUtf8();
        return all;
    });
}

QString Workstation::damage()
{
    std::optional<Result<void>> whole;
    m_store->integrity(m_life.get(), [&whole](const Result<void> &done) { whole = done; });
    m_world.untilQuiet([&whole] { return whole.has_value(); });
    return *whole ? QString() : whole->error().detail;
}

} // namespace toasoan
