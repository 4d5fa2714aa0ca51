#pragma once
// Carries one outbox row to the portal and back: media → marked as in flight → sent under its own id → the
// answer settled in one transaction. At each arrow the program may end; what is found in flight afterwards is
// simply sent again under the same id. Whatever happens, the row ends in exactly one of the states below.

#include "sync/Join.h"
#include "sync/SyncParts.h"

namespace toasoan {

class RowPush final : public QObject
{
public:
    enum class End {
        Confirmed, ///< the portal has it; the row is gone
        Rebased, ///< merged with a newer revision; its successors wait
        Parked, ///< refused, or in conflict: a person has to decide
        Waits, ///< not accepted yet; waits for a later try
        Unsettled, ///< the answer could not be written down; still marked as in flight
    };

    struct Outcome
    {
        End end = End::Waits;
        std::optional<Receipt> receipt = {};
        std::optional<Error> error = {}; ///< of Parked, Waits, Unsettled
        Verdict verdict = {}; ///< of Waits: what it means for the rest of the round
        Joined joined = {};
    };

    /// hasty: a person is waiting, so only short pauses between tries. done is called once.
    RowPush(SyncParts &parts, OutboxRow row, bool hasty, std::function<void(const Outcome &)> done,
            QObject *parent);
    void start();

private:
    void sendMedia();
    void mark();
    void send();
    void answered(Result<std::optional<Receipt>> answer);
    void overtaken(const Article &current);
    void fetchBase(const Article &current, RevisionId parent);
    void failed(const Error &error);
    void waits(const Error &error, const Verdict &verdict);
    void park(const Error &error);
    void end(Outcome outcome);
    void unsettled(const Error &error);

    SyncParts &m_parts;
    OutboxRow m_row;
    bool m_hasty = false;
    std::function<void(const Outcome &)> m_done;
    int m_tries = 0; ///< in this round
    bool m_askedBase = false;
};

} // namespace toasoan
