// The deciding half of the reading pane: what a key or button leads to. A decision is about the text that is shown;
// what is missing for it (reasons, answers, a time) is asked for in the pane itself.

#include "ui/ReadingPane.h"

#include "core/Clock.h"
#include "office/Words.h"
#include "ui/AssigneeMenu.h"
#include "ui/ConflictDialog.h"
#include "ui/DecisionAlarm.h"
#include "ui/DecisionForm.h"
#include "ui/DecisionUndo.h"
#include "ui/PublishDialog.h"
#include "ui/ReadingActions.h"
#include "ui/ReadingFindings.h"

#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

const ActionId onPaper(u"approve_on_paper"_s);

} // namespace

void ReadingPane::wanted(const ActionId &action)
{
    const ActionRule *rule = m_parts.desk.rulebookToday().workflow.action(action);
    if (!m_sight || !rule || m_busy || m_form->isOpen())
        return;
    if (action == ActionId(u"publish"_s) || action == ActionId(u"schedule"_s))
        return openPublishing(action == ActionId(u"schedule"_s));
    if (!rule->checks.isEmpty() && !answered())
        return;
    rule->reason ? openForm(action) : decide(action, {});
}

bool ReadingPane::answered()
{
    if (!m_findings->isBlocked() && m_findings->open() == 0)
        return true;
    m_tabs->setCurrentWidget(m_findings);
    if (m_findings->isBlocked()) {
        m_findings->setFocus();
        Q_EMIT said(tr("Points marked in red stop this item. Send it back to be mended."), Tone::Danger);
        return false;
    }
    m_findings->focusOpen();
    Q_EMIT said(tr("%n warning(s) want a reason first.", nullptr, m_findings->open()), Tone::Warning);
    return false;
}

QString ReadingPane::hintOf(const ActionId &action)
{
    const QString name = action.toString();
    if (action == withdrawal)
        return tr("The public page is taken down at once, with its pictures. Say why:");
    if (action == onPaper)
        return tr("Approval on paper: the number of the slip that the head of the board has signed:");
    if (name == "correct"_L1)
        return tr("What is on the portal stays until the corrected text is approved and published. Say why:");
    if (name == "return"_L1)
        return tr("Goes back to the author. What should be changed?");
    if (name == "decline"_L1)
        return tr("The item will not be used. The author reads this reason:");
    return tr("Say why; it stands in the audit trail:");
}

void ReadingPane::openForm(const ActionId &action)
{
    m_actions->setBusy(tr("Enter does it, Esc gives up"));
    m_form->open(action, hintOf(action));
    if (action == onPaper)
        return;
    m_parts.desk.reasons(action, this, [this, action](const Result<QStringList> &reasons) {
        if (reasons)
            m_form->offer(action, *reasons);
    });
}

void ReadingPane::offerAssignees()
{
    const Rulebook &book = m_parts.desk.rulebookToday();
    m_assigning = {};
    for (const ActionId &id : m_parts.desk.possible(*m_sight)) {
        const ActionRule *rule = book.workflow.action(id);
        if (rule && rule->hasEffect(u"assign_actor"_s)) {
            m_assigning = id;
            m_assignees->offer(book, *rule, m_sight->row.summary.site, m_parts.desk.me());
        }
    }
    m_assign->setVisible(!m_assigning.isEmpty());
}

void ReadingPane::decide(const ActionId &action, const QString &reason, const PersonId &assignee)
{
    if (!m_article || m_busy)
        return;
    m_busy = true;
    m_actions->setBusy(action == withdrawal ? tr("Taking it off the portal …") : tr("Writing it down …"));
    const Decision decision { .article = *m_article, .action = action, .reason = reason, .channels = {}, .at = {},
                              .paper = action == onPaper ? reason : QString(), .assignee = assignee,
                              .acknowledged = m_findings->answers() };
    m_parts.desk.decide(decision, this, [this, decision](const std::expected<Decided, Refused> &done) {
        m_busy = false;
        m_actions->setBusy({});
        if (!done)
            return refused(decision, done.error());
        m_form->close();
        m_undo->refresh();
        if (decision.action == withdrawal)
            withdrawn(*done);
        m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason);
        Q_EMIT decided(decision.article, decision.action);
    });
}

void ReadingPane::withdrawn(const Decided &decided)
{
    if (decided.receipt && decided.receipt->article == m_alarmed)
        m_alarm->clear();
    const UtcTime at = decided.receipt ? decided.receipt->at : m_parts.clock.now();
    Q_EMIT said(tr("Withdrawn at %1. The public no longer sees it.")
                    .arg(Words::time(at, m_parts.desk.rulebookToday().calendar)),
                Tone::Good);
}

/// Also when another item is shown by now: nobody may believe that it is gone.
void ReadingPane::stillThere(ArticleId article, const Error &why)
{
    const bool same = m_article == article && m_sight;
    if (same)
        m_form->close();
    m_alarmed = article;
    m_parts.desk.look(article, this, [this, why](const Result<Sight> &sight) {
        const Rulebook &book = m_parts.desk.rulebookToday();
        const Site *site = sight ? book.site(sight->row.summary.site) : nullptr;
        const QString title = sight ? sight->row.summary.title : QString();
        const bool unreached = why.problem == "not_withdrawn"_L1;
        m_alarm->raise(unreached ? tr("NOT WITHDRAWN – this machine is offline") : tr("NOT WITHDRAWN"),
                       unreached ? tr("“%1” is still on the portal and nothing was queued. Call the duty officer now.").arg(title)
                                 : Words::sentence(why),
                       site ? site->dutyTelephone : QString());
    });
}

void ReadingPane::withdrawAgain()
{
    if (m_article == m_alarmed)
        return wanted(withdrawal);
    show(m_alarmed);
}

void ReadingPane::refused(const Decision &decision, const Refused &why)
{
    const QString sentence = Words::sentence(why.why);
    if (decision.action == withdrawal)
        return stillThere(decision.article, why.why);
    // Whoever has gone on to another item is told, but not shown points of this one.
    if (m_article != decision.article || !m_sight) {
        Q_EMIT said(sentence, Tone::Danger);
        return;
    }
    if (!why.findings.isEmpty()) {
        m_form->close();
        m_findings->show(why.findings, m_sight->history, true);
        m_tabs->setCurrentWidget(m_findings);
        m_findings->focusOpen();
    }
    if (m_form->isOpen()) {
        m_actions->setBusy(tr("Enter does it, Esc gives up"));
        m_form->complain(sentence);
    }
    Q_EMIT said(sentence, Tone::Danger);
}

void ReadingPane::openPublishing(bool later)
{
    auto *dialog = new PublishDialog(m_parts, *m_sight, later, this);
    connect(dialog, &PublishDialog::decided, m_undo, &DecisionUndo::refresh);
    // The next item comes when the person has seen how this one went.
    connect(dialog, &PublishDialog::decided, this, [this, dialog](ArticleId article, const ActionId &action) {
        connect(dialog, &QDialog::finished, this, [this, article, action] { Q_EMIT decided(article, action); });
    });
    dialog->open();
}

void ReadingPane::openConflict()
{
    m_parts.desk.conflict(*m_article, this, [this, id = *m_article](const Result<std::optional<OpenConflict>> &open) {
        if (!open)
            return complain(open.error());
        if (!*open || m_article != id)
            return;
        auto *dialog = new ConflictDialog(m_parts, id, **open, this);
        connect(dialog, &ConflictDialog::settled, this, [this](ArticleId, const QStringList &labels) {
            QStringList names;
            for (const QString &label : labels) {
                if (label != "revision"_L1)
                    names += u"“%1”"_s.arg(Words::action(label));
            }
            Q_EMIT said(names.isEmpty() ? tr("Settled. Both texts stay among the revisions.")
                                        : tr("Settled. Both texts stay among the revisions; press again: %1.").arg(names.join(u", "_s)),
                        Tone::Good);
        });
        dialog->open();
    });
}

void ReadingPane::takeBack()
{
    if (!m_article)
        return;
    m_parts.desk.undo(*m_article, this, [this, id = *m_article](const Result<void> &done) {
        if (!done)
            return complain(done.error());
        m_undo->refresh();
        Q_EMIT undone(id);
    });
}

void ReadingPane::complain(const Error &why) { Q_EMIT said(Words::sentence(why), Tone::Danger); }

} // namespace toasoan
