#pragma once
// A whole portal on one SQLite file: every call of the contract, synchronously, in the thread that owns it.
// Several of them, in several threads and processes, share one file. What is due is done before a call is
// answered, so a portal that nobody asks does nothing and one that somebody asks is never behind. A write and
// everything that follows from it stand in one transaction, or nothing does.

#include "training/Ledger.h"
#include "training/Request.h"
#include "training/SignIn.h"
#include "training/Visit.h"

namespace toasoan {

class Clock;
class Ids;
class Chance;
struct Route;
struct Found;

class TrainingPortal
{
public:
    /// Opens the file; Storage when it is missing its content (TrainingContent.h makes it) or cannot be used.
    /// clock, ids and chance are borrowed. To be used in the thread that opens it.
    [[nodiscard]] static Result<std::unique_ptr<TrainingPortal>> open(const QString &file, const Clock &clock,
                                                                      Ids &ids, Chance &chance);
    ~TrainingPortal();

    /// Answers any request whatever; a problem of the contract when it refuses.
    [[nodiscard]] Answer handle(const Request &request);

    /// Appends every exchange as one line of JSON {method, path, requestHeaders, requestBody, status,
    /// responseHeaders, responseBody}, without secrets; empty for none.
    void setTraceFile(const QString &path) { m_trace = path; }

    /// What is kept; for whoever makes content or tests what a portal makes of a state it is in.
    [[nodiscard]] Ledger &ledger() { return *m_ledger; }
    [[nodiscard]] const Folders &folders() const { return m_folders; }

private:
    TrainingPortal(std::unique_ptr<Ledger> ledger, const Clock &clock, Ids &ids, Chance &chance);
    [[nodiscard]] Answer answerApi(const Request &request, const QString &path);
    [[nodiscard]] Outcome<Answer> call(const Found &found, const Request &request);
    [[nodiscard]] Outcome<Answer> enter(const Found &found, Visit &visit);
    [[nodiscard]] Visit visitOf(const Request &request) const;
    [[nodiscard]] bool loadRulebook();
    void doWhatIsDue(const Request &request);
    void settle();
    void countFailure(const Problem &problem, const Request &request);

    std::unique_ptr<Ledger> m_ledger;
    Folders m_folders;
    const Clock &m_clock;
    Ids &m_ids;
    Chance &m_chance;
    SignIn m_signIn;
    QList<Rulebook> m_rulebooks;
    QString m_rulebookTag;
    QString m_trace;
    QString m_firstUsed; ///< credential that signed the present call, and none before
    Rulebook m_rulebook; ///< in force at the time of the call
};

} // namespace toasoan
