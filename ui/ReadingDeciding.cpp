// The deciding half of the reading pane: what a key or button leads to. A decision is about the text that is shown;
// what is missing for it (reasons, answers, a time) is asked for in the pane itself.

#include "ui/ReadingPane.h"

#include "core/Clock.h"
#include "office/Words.h"
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

const ActionId withdrawal(u"withdraw"_s);
const ActionId onPaper(u"approve_on_paper"_s);

} // namespace

void ReadingPane::wanted(const ActionId &action)
{
    const ActionRule *rule = m_parts.desk.rulebookToday().workflow.action(action);
    if (!m_sight || !rule || m_busy || m_form->isOpen())
        return;
    if (action == ActionId(u"publish"_s) || action == ActionId(u"schedule"_s))
        return openPublishing(action == ActionId(u"schedule"_s));
    if (!rule->checks.isEmpty() && !answered(*rule))
        return;
    rule->reason ? openForm(action) : decide(action, {});
}

bool ReadingPane::answered(const ActionRule &)
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

void ReadingPane::openForm(const ActionId &action)
{
    const QString name = action.toString();
    const QString hint = action == withdrawal
        ? tr("The public page is taken down at once, with its pictures. Say why:")
        : action == onPaper     ? tr("Approval on paper: the number of the slip that the head of the board has signed:")
        : name == "correct"_L1  ? tr("What is on the portal stays until the corrected text is approved and published. Say why:")
        : name == "return"_L1   ? tr("Goes back to the author. What should be changed?")
        : name == "decline"_L1  ? tr("The item will not be used. The author reads this reason:")
                                : tr("Say why; it stands in the audit trail:");
    m_actions->setBusy(tr("Enter does it, Esc gives up"));
    m_form->open(action, hint);
    if (action == onPaper)
        return;
    m_parts.desk.reasons(action, this, [this, action](const Result<QStringList> &reasons) {
        if (reasons)
            m_form->offer(action, *reasons);
    });
}

void ReadingPane::decide(const ActionId &action, const QString &reason)
{
    if (!m_article || m_busy)
        return;
    m_busy = true;
    m_actions->setBusy(action == withdrawal ? tr("Taking it off the portal …") : tr("Writing it down …"));
    const Decision decision { .article = *m_article, .action = action, .reason = reason, .channels = {}, .at = {},
                              .paper = action == onPaper ? reason : QString(), .assignee = {},
                              .acknowledged = m_findings->answers() };
    m_parts.desk.decide(decision, this, [this, decision](const std::expected<Decided, Refused> &done) {
        m_busy = false;
        m_actions->setBusy({});
        if (!done)
            return refused(decision.action, done.error());
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
    m_alarm->clear();
    const UtcTime at = decided.receipt ? decided.receipt->at : m_parts.clock.now();
    Q_EMIT said(tr("Withdrawn at %1. The public no longer sees it.")
                    .arg(Words::time(at, m_parts.desk.rulebookToday().calendar)),
                Tone::Good);
}

void ReadingPane::refused(const ActionId &action, const Refused &why)
{
    const QString sentence = Words::sentence(why.why);
    if (action == withdrawal && m_sight) {
        const Content *content = m_sight->content();
        const Site *site = m_parts.desk.rulebookToday().site(content ? content->site : m_sight->row.summary.site);
        m_form->close();
        const bool unreached = why.why.problem == "not_withdrawn"_L1;
        m_alarm->raise(unreached ? tr("NOT WITHDRAWN – this machine is offline") : tr("NOT WITHDRAWN"),
                       unreached ? tr("Nothing was queued: the page is still there. Call the duty officer now.") : sentence,
                       site ? site->dutyTelephone : QString());
        return;
    }
    if (!why.findings.isEmpty() && m_sight) {
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
