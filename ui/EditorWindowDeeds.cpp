// What people do in an editor window besides typing: send, mend what the checks found, go back to a revision.

#include "ui/EditorWindow.h"

#include "ui/ArticleView.h"
#include "ui/BodyBar.h"
#include "ui/BodyEdit.h"
#include "ui/EditorBar.h"
#include "ui/EditorField.h"
#include "ui/EditorText.h"
#include "ui/FindingsAnswer.h"
#include "ui/FindingsPanel.h"
#include "ui/MetadataPanel.h"
#include "ui/SourceView.h"

#include "core/Clock.h"
#include "core/Merge.h"
#include "office/Words.h"

#include <QDockWidget>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr std::chrono::milliseconds quiet { 800 };
constexpr std::chrono::milliseconds longest { 5000 };

} // namespace

void EditorWindow::tabChosen(int)
{
    if (!m_loaded)
        return;
    if (m_tabs->currentWidget() == m_source)
        m_source->show(m_text->body().follower().blocks());
    else if (m_tabs->currentWidget() == m_preview)
        m_preview->setArticle(content());
    else
        m_text->body().setFocus();
}

void EditorWindow::joinIn(const Content &sent, const Content &joined)
{
    // Keys that came while the two were joined on the store's thread are joined as well.
    const Content now = content();
    const Content all = now == sent ? joined : merge(sent, now, joined).content;
    m_base = all;
    m_text->change(all);
    m_metadata->show(all, m_metadata->isLive());
    m_bar->say(EditorBar::Matter::Elsewhere,
               { tr("Changes of others came in and are part of the text now. Undo takes them out again."), Tone::Info });
}

void EditorWindow::lookSoon()
{
    // Every save of its own and every step of a sync comes by here: one look when it is quiet again.
    m_parts.clock.after(quiet, this, [this, asked = ++m_lookAsked] {
        if (asked == m_lookAsked)
            look();
    });
}

// --- Sending ---------------------------------------------------------------------------------------------

void EditorWindow::setDeciding(bool deciding)
{
    m_deciding = deciding;
    applyEditable();
}

void EditorWindow::submit(const QList<Acknowledged> &answers)
{
    if (m_action.isEmpty() || m_deciding)
        return;
    setDeciding(true);
    m_keeping->save({}, [this, answers](bool kept) {
        if (kept)
            decide(answers);
        else
            setDeciding(false); // why is said above the text
    });
}

void EditorWindow::decide(const QList<Acknowledged> &answers)
{
    Decision decision;
    decision.article = m_article;
    decision.action = m_action;
    decision.acknowledged = answers;
    m_parts.desk.decide(decision, this, [this, answers](const std::expected<Decided, Refused> &decided) {
        setDeciding(false);
        if (!decided)
            return refused(decided.error(), answers);
        Q_EMIT submitted(m_article);
        m_mayClose = true;
        close();
    });
}

void EditorWindow::refused(const Refused &refusal, const QList<Acknowledged> &answers)
{
    if (refusal.why.problem == "findings_open"_L1 && answers.isEmpty()) {
        showFindings(refusal.findings);
        auto *dialog = new FindingsAnswer(refusal.findings, m_submit->text(), this);
        connect(dialog, &FindingsAnswer::answered, this, &EditorWindow::submit);
        dialog->open();
        return;
    }
    m_bar->say(EditorBar::Matter::Paste, { Words::sentence(refusal.why), Tone::Warning });
    if (refusal.findings.isEmpty())
        return;
    showFindings(refusal.findings);
    m_findingsDock->show();
    m_findingsDock->raise();
    m_findings->select(0);
}

// --- Findings --------------------------------------------------------------------------------------------

void EditorWindow::find()
{
    // Looking costs more than saving in a long article: in a pause, or after a while of typing without one.
    const auto now = m_parts.clock.steady();
    if (m_finding || (m_keeping->isDirty() && now - m_foundAt < longest))
        return;
    m_finding = true;
    m_foundAt = now;
    m_parts.desk.findingsBehind(m_article, this, [this](const Result<Findings> &findings) {
        m_finding = false;
        if (findings)
            showFindings(*findings);
        if (m_keeping->savedAt() > m_foundAt)
            find();
    });
}

void EditorWindow::showFindings(const Findings &findings)
{
    m_findings->show(findings);
    const int count = int(findings.size());
    m_findingsDock->setWindowTitle(count > 0 ? tr("To look at (%1)").arg(count) : tr("To look at"));
}

void EditorWindow::goTo(const Finding &finding)
{
    if (finding.place == "title"_L1 || finding.place == "lead"_L1) {
        m_tabs->setCurrentWidget(m_text);
        EditorField &field = finding.place == "title"_L1 ? m_text->title() : m_text->lead();
        return field.selectRange(finding.from, finding.length);
    }
    if (!finding.place.startsWith("body"_L1)) {
        m_metadataDock->show();
        m_metadataDock->raise();
        m_metadata->goTo(finding.place);
        return;
    }
    m_tabs->setCurrentWidget(m_text);
    BodyEdit &body = m_text->body();
    body.setFocus(Qt::OtherFocusReason);
    const bool alt = finding.place == "body.alt"_L1;
    const int from = body.follower().positionOf(finding.block, alt ? 0 : finding.from);
    if (from < 0)
        return;
    QTextCursor cursor(body.document());
    cursor.setPosition(from);
    if (!alt && finding.length > 0)
        cursor.setPosition(body.follower().positionOf(finding.block, finding.from + finding.length),
                           QTextCursor::KeepAnchor);
    body.setTextCursor(cursor);
    body.ensureCursorVisible();
    if (alt && m_editable)
        Q_EMIT m_text->bar().figureWanted();
}

void EditorWindow::repair(const Findings &findings)
{
    if (!m_editable)
        return;
    // Positions count in a text that is on the disk, so the newest one goes there first and is looked at again.
    m_keeping->save({}, [this, findings](bool kept) {
        if (!kept)
            return;
        m_parts.desk.findings(m_article, this, [this, findings](const Result<Findings> &fresh) {
            if (!fresh)
                return;
            Findings wanted;
            std::ranges::copy_if(*fresh, std::back_inserter(wanted), [&findings](const Finding &one) {
                return std::ranges::any_of(findings, [&one](const Finding &other) {
                    return one.check == other.check && one.place == other.place && one.message == other.message
                        && one.repair == other.repair;
                });
            });
            const Content base = m_keeping->kept();
            const Content mended = repaired(base, wanted);
            const Content now = content();
            change(now == base ? mended : merge(base, now, mended).content);
        });
    });
}

// --- Revisions -------------------------------------------------------------------------------------------

void EditorWindow::restore(RevisionId revision)
{
    if (!m_editable || revision.isNull())
        return;
    // What is there now becomes a revision of its own first: going back can be gone back from.
    m_keeping->save(Cut::Save, [this, revision](bool kept) {
        if (!kept)
            return;
        m_parts.desk.contentOf(m_article, revision, this, [this](const Result<Content> &older) {
            if (!older)
                return m_bar->say(EditorBar::Matter::Paste, { Words::sentence(older.error()), Tone::Danger });
            change(*older);
            m_keeping->save(Cut::Save);
            m_tabs->setCurrentWidget(m_text);
        });
    });
}

} // namespace toasoan
