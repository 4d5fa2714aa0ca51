#pragma once
// One whole round: what a crash or a lost answer left is made ready again → rulebook → rows, one after the
// other → changes → media that are missing here. The rulebook comes first for a second reason: a captive
// portal's page is noticed there, before any row counts a failed attempt.

#include "sync/Asking.h"
#include "sync/Pull.h"
#include "sync/RowPush.h"
#include "sync/SyncEngine.h"

namespace toasoan {

class SyncRound final : public Asking
{
public:
    /// asked: a person wants it now, so rows that step aside after failures are tried too.
    SyncRound(SyncEngine &engine, SyncParts &parts, bool asked);
    void start();
    [[nodiscard]] const SyncReport &report() const { return m_report; }

private:
    void askRulebook(std::function<void()> then);
    void nextRow();
    void pushRow(const OutboxRow &row);
    void pushed(const OutboxRow &row, const RowPush::Outcome &outcome);
    void noteJoined(ArticleId article, const Joined &joined);
    void pull();
    void pulled(const Result<Pull::Found> &found);
    void nextMedium();
    void fetchMedium(const Medium &medium, qint64 offset);
    void complete();
    void gaveUp(const Error &error) override;

    SyncEngine &m_engine;
    bool m_asked = false;
    SyncReport m_report;
    QString m_rulebookTag;
    Workflow m_workflow; ///< of the newest rulebook
    QSet<Digest> m_skippedMedia;
    int m_mediaFetched = 0;
    int m_failedRows = 0; ///< in a row
    int m_rebased = 0;
    int m_stoodAside = 0;
};

} // namespace toasoan
