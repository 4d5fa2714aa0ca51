#include "training/TrainingPortal.h"

#include "training/Feed.h"
#include "training/Membership.h"
#include "training/PublicPages.h"
#include "training/Rights.h"
#include "training/Router.h"
#include "training/Sweeping.h"
#include "training/Trace.h"
#include "training/Transitions.h"
#include "wire/Json.h"

#include "core/Clock.h"
#include "core/Ids.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Problem> cannotAnswer() { return refuse(u"unavailable"_s, u"the ledger cannot be used"_s); }

Answer notAllowed()
{
    // The contract has no name for this: no client of ours asks like that.
    Problem problem = refuse(u"bad_request"_s, u"not with this method"_s).error();
    problem.status = 405;
    return problemAnswer(problem);
}

Outcome<QString> requestId(const Request &request)
{
    const QString text = QString::fromLatin1(request.header("toasoan-request-id").trimmed());
    const auto id = RequestId::fromString(text);
    if (!id)
        return refuse(u"bad_request"_s, u"a write carries its request id"_s, u"Toasoan-Request-Id"_s);
    return id->toString();
}

Digest digestOf(const Request &request)
{
    return Digest::of(request.effectiveMethod() + '\n' + request.path.toUtf8() + '\n' + request.body);
}

/// The answer to the same request of before; what one may no longer see is not answered again.
Outcome<std::optional<Answer>> remembered(const Visit &visit, const Found &found, const QString &id)
{
    const auto row = visit.ledger.first(u"SELECT digest, status, body FROM request WHERE id = ? AND person = ?"_s,
                                        { id, visit.person.toString() });
    if (!row)
        return std::nullopt;
    if (row->at(0).toString() != digestOf(visit.request).toString())
        return refuse(u"id_reused"_s, u"another request has this id"_s, u"Toasoan-Request-Id"_s);
    if (QByteArrayView(found.route->path).startsWith("/articles/")) {
        const auto head = seen(visit, ArticleId::fromString(found.parts.value(0)).value_or(ArticleId()));
        if (!head)
            return std::unexpected(head.error());
    }
    Answer answer = jsonAnswer(QJsonDocument::fromJson(row->at(2).toByteArray()).object(), row->at(1).toInt());
    return answer;
}

void remember(const Visit &visit, const QString &id, const Answer &answer)
{
    visit.ledger.run(u"INSERT INTO request (id, person, digest, status, body, at) VALUES (?, ?, ?, ?, ?, ?)"_s,
                     { id, visit.person.toString(), digestOf(visit.request).toString(), answer.status, answer.body,
                       toRfc3339(visit.now) });
}

} // namespace

TrainingPortal::TrainingPortal(std::unique_ptr<Ledger> ledger, const Clock &clock, Ids &ids, Chance &chance)
    : m_ledger(std::move(ledger))
    , m_folders(Folders::beside(m_ledger->file()))
    , m_clock(clock)
    , m_ids(ids)
    , m_chance(chance)
    , m_signIn(chance)
{
}

TrainingPortal::~TrainingPortal() = default;

Result<std::unique_ptr<TrainingPortal>> TrainingPortal::open(const QString &file, const Clock &clock, Ids &ids,
                                                             Chance &chance)
{
    auto ledger = Ledger::open(file, ids);
    if (!ledger)
        return std::unexpected(ledger.error());
    std::unique_ptr<TrainingPortal> portal(new TrainingPortal(std::move(*ledger), clock, ids, chance));
    const bool read = portal->m_ledger->begin(Ledger::Access::Read);
    const bool ready = read && portal->loadRulebook();
    if (read)
        portal->m_ledger->rollback();
    if (!ready)
        return failure(Error::Kind::Storage, u"the training file holds no portal"_s);
    return portal;
}

Visit TrainingPortal::visitOf(const Request &request) const
{
    return Visit { .request = request,
                   .ledger = *m_ledger,
                   .folders = m_folders,
                   .rulebook = m_rulebook,
                   .ids = m_ids,
                   .chance = m_chance,
                   .now = m_clock.now() };
}

bool TrainingPortal::loadRulebook()
{
    const auto row = m_ledger->first(u"SELECT count(*) || '/' || coalesce(max(rowid), 0) || '/' || (SELECT"
                                     " coalesce(max(seq), 0) FROM feed WHERE type = 'rulebook') FROM rulebook"_s);
    if (!row)
        return false;
    if (row->at(0).toString() != m_rulebookTag || m_rulebooks.isEmpty()) {
        m_rulebooks = rulebooksOf(*m_ledger);
        m_rulebookTag = row->at(0).toString();
        m_rulebook = {};
    }
    if (m_rulebooks.isEmpty())
        return false;
    const QDate today = m_rulebooks.last().calendar.toLocal(m_clock.now()).first;
    const Rulebook *inForce = rulebookOn(m_rulebooks, today);
    if (inForce && m_rulebook.version != inForce->version)
        m_rulebook = *inForce;
    return inForce != nullptr;
}

Answer TrainingPortal::handle(const Request &request)
{
    doWhatIsDue(request);
    const auto path = apiPath(request.path);
    Answer answer = path ? answerApi(request, *path) : publicAnswer(m_folders, request);
    if (answer.status != 304 && answer.status != 204)
        answer.set("Content-Length", QByteArray::number(answer.body.size()));
    if (request.effectiveMethod() == "HEAD")
        answer.body.clear();
    if (!m_trace.isEmpty())
        traceExchange(m_trace, request, answer);
    return answer;
}

Answer TrainingPortal::answerApi(const Request &request, const QString &path)
{
    const Found found = findRoute(request.effectiveMethod(), path);
    if (!found.pathKnown)
        return problemAnswer(refuse(u"not_found"_s, u"no such call"_s).error());
    if (!found.route)
        return notAllowed();
    m_firstUsed.clear();
    const auto answer = call(found, request);
    if (!m_firstUsed.isEmpty() && m_ledger->begin(Ledger::Access::Write)) {
        SignIn::markUsed(*m_ledger, m_firstUsed);
        // What could not be written is written when it is used again.
        (void)m_ledger->commit();
    }
    if (!answer) {
        countFailure(answer.error(), request);
        return problemAnswer(answer.error());
    }
    if (found.route->writes)
        settle();
    // What was erased must not stay behind in the log of the file either.
    if (request.effectiveMethod() == "DELETE")
        m_ledger->truncateLog();
    return *answer;
}

Outcome<Answer> TrainingPortal::call(const Found &found, const Request &request)
{
    if (!m_ledger->begin(found.route->writes ? Ledger::Access::Write : Ledger::Access::Read))
        return cannotAnswer();
    if (!loadRulebook()) {
        m_ledger->rollback();
        return cannotAnswer();
    }
    Visit visit = visitOf(request);
    visit.delegations = delegationsAt(*m_ledger, m_rulebook, visit.now);
    auto answer = enter(found, visit);
    if (!m_ledger->fault().isEmpty() || !answer) {
        const bool broken = !m_ledger->fault().isEmpty();
        m_ledger->rollback();
        return broken ? Outcome<Answer>(cannotAnswer()) : answer;
    }
    return m_ledger->commit() ? answer : Outcome<Answer>(cannotAnswer());
}

Outcome<Answer> TrainingPortal::enter(const Found &found, Visit &visit)
{
    if (!found.route->open) {
        const auto caller = m_signIn.caller(*m_ledger, m_rulebook, visit.request, visit.now);
        if (!caller)
            return std::unexpected(caller.error());
        visit.person = caller->person;
        visit.credential = caller->credential;
        if (caller->isFirstUse)
            m_firstUsed = caller->credential;
    } else if (m_signIn.isBlocked(*m_ledger, QString::fromLatin1(found.route->path), visit.now)) {
        return refuse(u"too_many"_s, u"too many failed attempts"_s);
    }
    if (!found.route->writes)
        return found.route->room(visit, found.parts);
    const auto id = requestId(visit.request);
    if (!id)
        return std::unexpected(id.error());
    if (found.route->remembers) {
        const auto before = remembered(visit, found, *id);
        if (!before)
            return std::unexpected(before.error());
        if (*before)
            return **before;
    }
    const auto answer = found.route->room(visit, found.parts);
    if (answer && found.route->remembers)
        remember(visit, *id, *answer);
    return answer;
}

void TrainingPortal::doWhatIsDue(const Request &request)
{
    if (!m_ledger->begin(Ledger::Access::Read))
        return;
    const bool due = schedulesWait(*m_ledger, m_clock.now());
    const bool pages = pagesWait(*m_ledger);
    const bool sweeping = sweepingWaits(*m_ledger, m_clock.now());
    m_ledger->rollback();
    if ((due || sweeping) && m_ledger->begin(Ledger::Access::Write)) {
        Visit visit = visitOf(request);
        visit.person = PersonId(QString(systemPerson));
        if (loadRulebook()) {
            visit.delegations = delegationsAt(*m_ledger, m_rulebook, visit.now);
            if (due)
                runSchedules(visit);
            if (sweeping)
                sweep(visit);
        }
        // What could not be done is still due at the next call.
        (void)m_ledger->commit();
    }
    if (due || pages)
        settle();
}

void TrainingPortal::settle()
{
    if (!m_ledger->begin(Ledger::Access::Read))
        return;
    const bool wait = pagesWait(*m_ledger);
    m_ledger->rollback();
    if (!wait || !m_ledger->begin(Ledger::Access::Write))
        return;
    settlePages(*m_ledger, m_folders, m_rulebook);
    // What could not be settled waits in its table for the next call.
    (void)m_ledger->commit();
}

void TrainingPortal::countFailure(const Problem &problem, const Request &request)
{
    const bool invitation = problem.name == "not_found"_L1 && request.path.contains("/invitations/"_L1);
    const QString user = invitation ? u"/invitations/*"_s : SignIn::claimedUser(request);
    if ((problem.name != "unauthorized"_L1 && !invitation) || user.isEmpty())
        return;
    if (!m_ledger->begin(Ledger::Access::Write))
        return;
    SignIn::countFailure(*m_ledger, user, m_clock.now());
    (void)m_ledger->commit();
}

} // namespace toasoan
