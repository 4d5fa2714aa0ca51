#include "ui/EditorWindow.h"

#include "ui/ArticleView.h"
#include "ui/BodyBar.h"
#include "ui/BodyEdit.h"
#include "ui/EditorBar.h"
#include "ui/EditorField.h"
#include "ui/EditorLease.h"
#include "ui/EditorPictures.h"
#include "ui/EditorText.h"
#include "ui/FindingsPanel.h"
#include "ui/MetadataPanel.h"
#include "ui/RevisionsPanel.h"
#include "ui/SourceView.h"

#include "core/Clock.h"
#include "core/Merge.h"
#include "office/Words.h"

#include <QCloseEvent>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

EditorWindow::~EditorWindow() = default;

Content EditorWindow::fields() const
{
    Content content = m_base;
    content.body = Body();
    m_text->take(content);
    m_metadata->take(content);
    return content;
}

Content EditorWindow::content() const
{
    Content content = fields();
    content.body = Body(m_text->body().follower().blocks());
    return content;
}

// --- The article -----------------------------------------------------------------------------------------

void EditorWindow::look()
{
    m_parts.desk.look(m_article, this, [this](const Result<Sight> &sight) {
        if (sight)
            return seen(*sight);
        if (!m_loaded)
            m_bar->say(EditorBar::Matter::ReadOnly, { Words::sentence(sight.error()), Tone::Danger });
    });
}

void EditorWindow::seen(const Sight &sight)
{
    judgeState(sight);
    const Content *content = sight.content();
    if (!content) {
        const Error missing { Error::Kind::BadInput, {}, u"text_missing"_s };
        m_bar->say(EditorBar::Matter::ReadOnly, { Words::sentence(missing), Tone::Warning });
        return;
    }
    if (!m_loaded) {
        m_base = *content;
        m_text->load(*content);
        m_metadata->show(*content, sight.row.summary.live);
        m_keeping->begin(*content);
        m_pictures->fill(content->body);
        m_loaded = true;
        m_tabs->setEnabled(true);
        (content->title.isEmpty() ? m_text->title().setFocus() : m_text->body().setFocus());
        returnToPlace();
        retitle();
        find();
        return;
    }
    // What others changed; while something is typed here, the next save joins the two.
    if (!m_keeping->isBusy() && !m_keeping->isDirty() && *content != m_keeping->kept())
        takeIn(*content);
}

void EditorWindow::returnToPlace()
{
    const QString mine = m_article.toString() + u' ';
    for (const QString &kept : m_parts.settings.value(Settings::editorPlaces).toStringList()) {
        if (!kept.startsWith(mine))
            continue;
        // Somebody may have made the text shorter meanwhile.
        QTextCursor cursor(m_text->body().document());
        cursor.setPosition(std::clamp(QStringView(kept).sliced(mine.size()).toInt(), 0,
                                      m_text->body().document()->characterCount() - 1));
        m_text->body().setTextCursor(cursor);
        m_text->body().ensureCursorVisible();
        return;
    }
}

void EditorWindow::keepPlace()
{
    if (!m_loaded || m_parts.profile.temporary)
        return;
    constexpr qsizetype many = 50;
    const QString mine = m_article.toString() + u' ';
    QStringList places = m_parts.settings.value(Settings::editorPlaces).toStringList();
    places.removeIf([&mine](const QString &kept) { return kept.startsWith(mine); });
    places.prepend(mine + QString::number(m_text->body().textCursor().position()));
    places.resize(std::min(places.size(), many));
    std::ignore = m_parts.settings.setValue(Settings::editorPlaces, places); // a place that is lost costs a key press
}

void EditorWindow::takeIn(const Content &content)
{
    m_base = content;
    m_text->change(content);
    m_metadata->show(content, m_metadata->isLive());
    m_keeping->begin(content);
    m_pictures->fill(content.body);
    m_bar->say(EditorBar::Matter::Elsewhere,
               { tr("Changes of others came in and are part of the text now. Undo takes them out again."), Tone::Info });
}

void EditorWindow::change(const Content &content)
{
    m_base = content;
    m_text->change(content);
    m_metadata->show(content, m_metadata->isLive());
    m_pictures->fill(content.body);
    m_keeping->touch();
}

void EditorWindow::judgeState(const Sight &sight)
{
    const Rulebook &book = m_parts.desk.rulebookToday();
    const Article predicted = sight.predicted(book.workflow);
    m_editable = sight.content() && book.workflow.mayEdit(situationOf(book, predicted, m_parts.desk.me(), {}));
    const QList<ActionId> possible = m_parts.desk.possible(sight);
    m_action = {};
    for (const QString &name : { u"submit"_s, u"forward"_s }) {
        if (m_action.isEmpty() && possible.contains(ActionId(name)))
            m_action = ActionId(name);
    }
    m_submit->setVisible(!m_action.isEmpty());
    if (!m_action.isEmpty()) {
        m_submit->setText(Words::action(m_action.toString()));
        m_submit->setToolTip(tr("%1 (Ctrl+Enter)").arg(m_submit->text()));
    }
    m_save->setEnabled(m_editable);
    applyEditable();
    // A draft that the portal has never seen is nobody else's.
    if (m_editable && sight.confirmed) {
        m_lease->want();
    } else {
        m_lease->giveBack();
        m_bar->settle(EditorBar::Matter::Held);
    }
    if (m_editable || !sight.content())
        m_bar->settle(EditorBar::Matter::ReadOnly);
    else
        m_bar->say(EditorBar::Matter::ReadOnly,
                   { tr("In this state you can read the item but not change it: %1.")
                         .arg(Words::state(predicted.state, predicted.live.has_value())),
                     Tone::Neutral });
    sayWaiting(sight);
}

void EditorWindow::applyEditable()
{
    // What would be typed between the save and the decision would be sent by nobody.
    const bool readOnly = !m_editable || m_deciding;
    m_text->setReadOnly(readOnly);
    m_metadata->setReadOnly(readOnly);
    m_findings->setReadOnly(readOnly);
    m_revisions->setReadOnly(readOnly);
    m_source->setReadOnly(readOnly);
}

void EditorWindow::sayWaiting(const Sight &sight)
{
    using Matter = EditorBar::Matter;
    const auto confirmed = sight.confirmed ? sight.confirmed->revision : RevisionId();
    const bool chained = !sight.working || sight.working->parent == confirmed
        || std::ranges::any_of(sight.pending, [&sight](const OutboxRow &row) {
               return row.intent.id == sight.working->parent.toString();
           });
    if (sight.confirmed && !chained)
        m_bar->say(Matter::Conflict, { tr("Somebody else changed the same words. Both texts are kept; settle it in the"
                                          " main window, under the item."),
                                       Tone::Danger });
    else
        m_bar->settle(Matter::Conflict);
    if (sight.row.parked && chained)
        m_bar->say(Matter::Parked, { tr("The portal did not take a change of this item. It is kept here; the main"
                                        " window says why."),
                                     Tone::Warning });
    else
        m_bar->settle(Matter::Parked);
    const auto queue = m_parts.sync.status().queue;
    if (!sight.pending.isEmpty() && !sight.row.parked && queue != SyncStatus::Queue::Flowing)
        m_bar->say(Matter::Waiting, { tr("%n change(s) of this item wait for the portal. They are kept on this machine.",
                                         nullptr, int(sight.pending.size())),
                                      Tone::Info });
    else
        m_bar->settle(Matter::Waiting);
}

// --- Keeping ---------------------------------------------------------------------------------------------

void EditorWindow::save()
{
    if (m_editable)
        m_keeping->save(Cut::Save);
}

void EditorWindow::showFailure(const Error &error)
{
    retitle();
    if (error.problem == "secrecy_mark"_L1)
        return m_bar->say(EditorBar::Matter::Saving, { Words::sentence(error), Tone::Danger });
    m_bar->say(EditorBar::Matter::Saving,
               { tr("NOT SAVED. The text stays in this window, and saving is tried again every few seconds. %1")
                     .arg(Words::sentence(error)),
                 Tone::Danger, tr("Try again"), [this] { m_keeping->save({}); } });
}

void EditorWindow::refuseSecret()
{
    m_bar->say(EditorBar::Matter::Secrecy,
               { tr("The text carries a mark of secrecy. Nothing was pasted and nothing was written; handle it as the"
                    " secrecy rules say."),
                 Tone::Danger });
}

void EditorWindow::retitle()
{
    const QString words = m_text->title().words();
    const QString title = words.isEmpty() ? tr("New item") : words;
    if (!m_loaded)
        setWindowTitle(tr("Opening…"));
    else if (m_keeping->failure())
        setWindowTitle(tr("NOT SAVED – %1").arg(title));
    else if (!m_editable)
        setWindowTitle(tr("%1 – read only").arg(title));
    else if (m_savedAt.isEmpty())
        setWindowTitle(title);
    else
        setWindowTitle(tr("%1 – saved %2", "title, time").arg(title, m_savedAt));
}

void EditorWindow::finish(std::function<void(bool)> done)
{
    if (m_source->isChanged()) {
        showUnapplied();
        return done(false);
    }
    finishText(std::move(done));
}

void EditorWindow::finishText(std::function<void(bool)> done)
{
    if (!m_loaded || !m_editable || !m_keeping->hasWork())
        return done(true);
    m_keeping->save(Cut::Close, std::move(done));
}

void EditorWindow::saveAtOnce()
{
    if (!m_loaded || !m_editable)
        return;
    // Nobody is there to be asked whether what was changed in the source is meant; the revision before it stays.
    if (const auto unapplied = m_source->unapplied())
        applySource(*unapplied);
    m_keeping->saveAtOnce();
}

void EditorWindow::applySource(const Body &body)
{
    Content changed = content();
    changed.body = body;
    change(changed);
}

void EditorWindow::showUnapplied()
{
    showNormal();
    raise();
    activateWindow();
    m_tabs->setCurrentWidget(m_source);
    m_bar->say(EditorBar::Matter::Paste,
               { tr("The source was changed and not applied to the item."), Tone::Warning, tr("Close without it"),
                 [this] { finishText([this](bool kept) { closeIf(kept); }); } });
}

void EditorWindow::closeIf(bool kept)
{
    if (!kept)
        return;
    m_mayClose = true;
    close();
}

void EditorWindow::closeEvent(QCloseEvent *event)
{
    const bool work = m_loaded && m_editable && m_keeping->hasWork();
    if (m_mayClose || (!work && !m_source->isChanged())) {
        m_keeping->giveUp();
        keepPlace();
        event->accept();
        Q_EMIT closedFor(m_article);
        return;
    }
    event->ignore();
    if (m_keeping->failure() && !m_source->isChanged())
        m_bar->say(EditorBar::Matter::Saving, { tr("NOT SAVED. What was typed since the last save would be lost."),
                                                Tone::Danger, tr("Close and lose it"), [this] { closeIf(true); } });
    finish([this](bool kept) { closeIf(kept); });
}

} // namespace toasoan
