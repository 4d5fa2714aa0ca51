#include "ui/ReadingPane.h"

#include "office/Words.h"
#include "ui/ArticleView.h"
#include "ui/AssigneeMenu.h"
#include "ui/CommentsView.h"
#include "ui/ComparisonDialog.h"
#include "ui/ComparisonView.h"
#include "ui/ConflictBar.h"
#include "ui/DecisionAlarm.h"
#include "ui/DecisionForm.h"
#include "ui/DecisionUndo.h"
#include "ui/Icons.h"
#include "ui/PublishStrip.h"
#include "ui/ReadingActions.h"
#include "ui/ReadingArming.h"
#include "ui/ReadingFindings.h"
#include "ui/ReadingHeader.h"
#include "ui/TimelineView.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

ReadingPane::ReadingPane(const WindowParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
{
    setAccessibleName(tr("Reading pane"));
    m_arming = new ReadingArming(parts.clock, this);
    build();
    buildTabs();
    buildActions();
    connectDesk();
    connectViews();
    connectNotices();
    clear();
}

ReadingPane::~ReadingPane() = default;

void ReadingPane::build()
{
    m_undo = new DecisionUndo(m_parts.desk, m_parts.clock, this);
    m_header = new ReadingHeader(this);
    m_conflict = new ConflictBar(this);
    m_alarm = new DecisionAlarm(this);
    m_actions = new ReadingActions(this);
    m_form = new DecisionForm(this);
    m_strip = new PublishStrip(m_parts.desk, this);
    m_missing = new QWidget(this);
    m_missingWords = new QLabel(m_missing);
    m_missingWords->setWordWrap(true);
    auto *again = new QPushButton(tr("Fetch it now"), m_missing);
    connect(again, &QPushButton::clicked, this, &ReadingPane::fetchText);
    auto *missing = new QHBoxLayout(m_missing);
    missing->setContentsMargins(12, 4, 12, 4);
    missing->addWidget(m_missingWords, 1);
    missing->addWidget(again);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    for (QWidget *part : { static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_conflict),
                           static_cast<QWidget *>(m_actions), static_cast<QWidget *>(m_form),
                           static_cast<QWidget *>(m_strip), m_missing })
        rows->addWidget(part);
    rows->addWidget(m_tabs, 1);
    auto *nothing = new QLabel(tr("Choose an item in the list to read it here."), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(nothing);
    m_stack->addWidget(page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_undo);
    all->addWidget(m_alarm);
    all->addWidget(m_stack, 1);
}

void ReadingPane::buildTabs()
{
    m_view = new ArticleView(m_parts.desk, m_parts.executor, this);
    m_changes = new ComparisonView(m_parts.executor, this);
    m_findings = new ReadingFindings(this);
    m_comments = new CommentsView(this);
    m_timeline = new TimelineView(this);
    m_tabs->addTab(m_view, QString());
    m_tabs->addTab(m_changes, QString());
    m_tabs->addTab(m_findings, QString());
    m_tabs->addTab(m_comments, QString());
    m_tabs->addTab(m_timeline, QString());
    for (int i = 0; i < m_tabs->count(); ++i) {
        const QKeySequence key(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i));
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            m_tabs->setCurrentIndex(i);
            m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
        });
        m_tabs->setTabToolTip(i, key.toString(QKeySequence::NativeText));
    }
    retitleTabs();
}

void ReadingPane::takeFocus() { m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason); }

void ReadingPane::buildActions()
{
    const auto make = [this](QLatin1StringView name, const QString &text, const QKeySequence &key, auto &&done) {
        auto *made = new QAction(icon(name), text, this);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QAction::triggered, this, done);
        addAction(made);
        return made;
    };
    // The main window has the key for editing: it also works from the list.
    m_edit = make("document-edit"_L1, tr("Edit"), {}, [this] {
        if (m_article)
            Q_EMIT editWanted(*m_article);
    });
    m_remark = make("edit-comment"_L1, tr("Remark on the selected passage"), Qt::CTRL | Qt::Key_M, [this] {
        const QString quote = m_view->selectedText();
        m_tabs->setCurrentWidget(m_comments);
        m_comments->write(quote);
    });
    m_find = make("edit-find"_L1, tr("Find in this item"), QKeySequence::Find, [this] {
        m_tabs->setCurrentWidget(m_view);
        m_view->openFind();
    });
    m_takeBack = make("edit-undo"_L1, tr("Take back what waits to be sent"), {}, [this] { takeBack(); });
    for (QAction *action : m_actions->all())
        addAction(action);
    m_assignees = new AssigneeMenu(this);
    m_assign = make("user-identity"_L1, tr("Receive for somebody else"), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
                    [this] { m_assignees->popup(m_actions->mapToGlobal(m_actions->rect().bottomLeft())); });
    m_assign->setMenu(m_assignees);
    m_assign->setVisible(false);
    m_assign->setEnabled(false);
    connect(m_assignees, &AssigneeMenu::chosen, this, [this](const PersonId &person) {
        if (m_sight && !m_assigning.isEmpty() && m_arming->isArmed())
            decide(m_assigning, {}, person);
    });
}

QList<QAction *> ReadingPane::articleActions() const
{
    return m_actions->all() + QList<QAction *> { m_assign, m_remark, m_find, m_takeBack };
}

bool ReadingPane::isArmed() const { return m_arming->isArmed(); }

void ReadingPane::connectDesk()
{
    connect(&m_parts.desk, &Desk::articlesChanged, this, [this](const QList<ArticleId> &changed) {
        if (m_article && changed.contains(*m_article))
            reload();
    });
    connect(&m_parts.desk, &Desk::commentsChanged, this, [this](const QList<ArticleId> &changed) {
        if (m_article && changed.contains(*m_article))
            showComments();
    });
    connect(&m_parts.desk, &Desk::rulebooksChanged, this, &ReadingPane::reload);
}

void ReadingPane::connectViews()
{
    connect(m_view, &ArticleView::painted, this, &ReadingPane::textPainted);
    connect(m_changes, &ComparisonView::painted, this, &ReadingPane::textPainted);
    connect(m_changes, &ComparisonView::compared, this, &ReadingPane::retitleTabs);
    connect(m_arming, &ReadingArming::changed, this, [this](bool armed) {
        m_actions->setArmed(armed);
        m_assign->setEnabled(armed);
        // Seen is what was on the screen long enough to be decided about.
        if (armed && m_sight && m_sight->confirmed && !m_sight->working)
            m_parts.desk.saw(m_sight->row.summary.id, m_sight->confirmed->revision, this, [](const Result<void> &) {});
    });
    connect(m_actions, &ReadingActions::wanted, this, &ReadingPane::wanted);
    connect(m_form, &DecisionForm::accepted, this,
            [this](const ActionId &action, const QString &reason) { decide(action, reason); });
    connect(m_form, &DecisionForm::cancelled, this, [this] {
        m_actions->setBusy({});
        m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_findings, &ReadingFindings::placeWanted, this, [this](const Finding &finding) {
        m_tabs->setCurrentWidget(m_view);
        m_view->showPlace(finding.place, finding.block, finding.from, finding.length);
    });
    connect(m_comments, &CommentsView::quoteWanted, this, [this](const QString &quote) {
        m_tabs->setCurrentWidget(m_view);
        if (!m_view->showQuote(quote))
            Q_EMIT said(tr("This passage is no longer in the text."), Tone::Info);
    });
    connect(m_comments, &CommentsView::commented, this, [this](const QString &text, const QString &quote) {
        m_parts.desk.comment(*m_article, text, quote, this, [this](const Result<CommentId> &done) {
            done ? m_comments->written() : complain(done.error());
        });
    });
}

void ReadingPane::connectNotices()
{
    connect(m_timeline, &TimelineView::verifyWanted, this, &ReadingPane::verify);
    // Trails are fetched when somebody looks at one.
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_timeline && m_sight && m_sight->history.isEmpty())
            verify();
    });
    connect(m_timeline, &TimelineView::compareWanted, this, &ReadingPane::compareRevisions);
    connect(m_undo, &DecisionUndo::failed, this, &ReadingPane::complain);
    connect(m_undo, &DecisionUndo::undone, this, [this](ArticleId article) {
        show(article);
        Q_EMIT undone(article);
    });
    connect(m_alarm, &DecisionAlarm::againWanted, this, &ReadingPane::withdrawAgain);
    connect(m_conflict, &ConflictBar::settleWanted, this, &ReadingPane::openConflict);
    connect(m_conflict, &ConflictBar::editWanted, m_edit, &QAction::trigger);
    connect(m_conflict, &ConflictBar::tryAgainWanted, this, [this] {
        m_parts.desk.tryAgain(*m_article, this, [this](const Result<void> &done) {
            if (!done)
                complain(done.error());
        });
    });
    connect(m_conflict, &ConflictBar::giveUpWanted, this, [this] {
        m_parts.desk.giveUp(*m_article, this, [this](const Result<QStringList> &labels) {
            labels ? Q_EMIT said(tr("It will not be sent. Your text is kept."), Tone::Info) : complain(labels.error());
        });
    });
}

void ReadingPane::show(ArticleId article)
{
    if (m_article == article)
        return reload();
    clear();
    m_article = article;
    m_parts.desk.lastSeen(article, this, [this, load = m_load](const Result<std::optional<LastSeen>> &seen) {
        if (load != m_load)
            return;
        m_seen = seen.value_or(std::nullopt);
        reload();
    });
}

void ReadingPane::clear()
{
    ++m_load;
    m_article.reset();
    m_sight.reset();
    m_seen.reset();
    m_remarks.clear();
    m_arming->disarm();
    m_form->close();
    m_conflict->clear();
    m_strip->clear();
    m_missing->hide();
    m_view->clear();
    m_changes->say({});
    m_findings->clear();
    m_comments->clear();
    m_timeline->show({}, {});
    m_actions->show({}, {});
    m_actions->setBusy({});
    m_tabs->setCurrentWidget(m_view);
    m_stack->setCurrentIndex(0);
    retitleTabs();
}

void ReadingPane::reload()
{
    if (!m_article)
        return;
    m_parts.desk.look(*m_article, this, [this, load = ++m_load](const Result<Sight> &sight) {
        if (load != m_load)
            return;
        if (sight)
            return shown(*sight);
        clear();
        complain(sight.error());
    });
}

void ReadingPane::shown(const Sight &sight)
{
    const bool first = !m_sight;
    const bool history = first || m_sight->history != sight.history;
    m_sight = sight;
    m_stack->setCurrentIndex(1);
    showHeader();
    showText(first);
    showPossible();
    showChanges(first);
    showFindings();
    showComments();
    showConflict();
    if (history)
        m_timeline->show(sight.history, m_parts.desk.rulebookToday());
    if (sight.confirmed && sight.confirmed->live)
        m_strip->show(sight.row.summary.id, *sight.confirmed->live, m_parts.desk.rulebookToday().calendar);
    else
        m_strip->clear();
}

void ReadingPane::showHeader()
{
    const ArticleId id = m_sight->row.summary.id;
    m_header->show(*m_sight, {}, m_parts.desk.rulebookToday());
    m_parts.desk.clocks({ id }, this, [this, id, load = m_load](const Result<QHash<ArticleId, Clocks>> &clocks) {
        if (load == m_load && clocks && m_sight)
            m_header->show(*m_sight, clocks->value(id), m_parts.desk.rulebookToday());
    });
}

void ReadingPane::showText(bool first)
{
    const Content *content = m_sight->content();
    if (!content) {
        m_view->clear();
        m_arming->disarm();
        m_missing->show();
        if (first)
            fetchText();
        return;
    }
    m_missing->hide();
    // What was read is not what is there now: deciding waits again.
    if (first || m_view->content() != *content)
        m_arming->disarm();
    const auto &live = m_sight->confirmed ? m_sight->confirmed->live : std::nullopt;
    m_view->setArticle(*content, live ? std::optional(live->since) : std::nullopt);
}

void ReadingPane::fetchText()
{
    if (!m_article)
        return;
    m_missingWords->setText(tr("The text is not on this machine. Fetching it …"));
    m_parts.desk.fetch(*m_article, this, [this, id = *m_article](const Result<void> &done) {
        if (!done && m_article == id)
            m_missingWords->setText(Words::sentence(done.error()));
    });
}

void ReadingPane::textPainted()
{
    const QWidget *tab = m_tabs->currentWidget();
    if (m_sight && m_sight->content() && (tab == m_view || tab == m_changes))
        m_arming->painted();
}

void ReadingPane::showPossible()
{
    QList<QAction *> extra;
    const bool editable = m_parts.desk.mayEdit(*m_sight);
    const bool remarks = m_parts.desk.mayComment(*m_sight);
    const bool waits = std::ranges::any_of(m_sight->pending, [](const OutboxRow &row) {
        return row.intent.what == Errand::Transition && row.state == OutboxRow::State::Waiting && row.attempts == 0;
    });
    m_edit->setVisible(editable);
    m_remark->setVisible(remarks);
    m_takeBack->setVisible(waits);
    m_comments->setWritable(remarks);
    offerAssignees();
    for (QAction *action : { m_assign, m_edit, m_remark, m_takeBack, m_find }) {
        if (action->isVisible())
            extra += action;
    }
    m_actions->show(m_parts.desk.possible(*m_sight), extra);
}

void ReadingPane::showChanges(bool first)
{
    const Content *content = m_sight->content();
    const Rulebook &book = m_parts.desk.rulebookToday();
    if (!content)
        return m_changes->say({});
    if (!m_seen)
        return m_changes->say(tr("You have not had this item on your screen before."));
    const QString at = Words::time(m_seen->at, book.calendar);
    if (!m_seen->content)
        return m_changes->say(tr("You saw this item at %1, but that text is no longer on this machine.").arg(at));
    if (*m_seen->content == *content)
        return m_changes->say(tr("Nothing has changed since you saw it at %1.").arg(at));
    m_changes->compare(*m_seen->content, *content, book, tr("What changed since you saw it at %1").arg(at));
    // Who approves for the second time reads what is new first.
    const auto possible = m_parts.desk.possible(*m_sight);
    const bool approves = possible.contains(ActionId(u"approve"_s)) || possible.contains(ActionId(u"approve_on_paper"_s));
    if (first && approves)
        m_tabs->setCurrentWidget(m_changes);
}

void ReadingPane::showFindings()
{
    if (!m_sight->content())
        return m_findings->clear();
    const Workflow &workflow = m_parts.desk.rulebookToday().workflow;
    const auto possible = m_parts.desk.possible(*m_sight);
    const bool answering = std::ranges::any_of(possible, [&workflow](const ActionId &id) {
        const ActionRule *rule = workflow.action(id);
        return rule && !rule->checks.isEmpty();
    });
    m_parts.desk.findings(*m_article, this, [this, answering, load = m_load](const Result<Findings> &findings) {
        if (load != m_load || !findings)
            return;
        m_findings->show(*findings, m_sight->history, answering);
        retitleTabs();
    });
}

void ReadingPane::showComments()
{
    m_parts.desk.comments(*m_article, this, [this, id = *m_article](const Result<QList<Comment>> &remarks) {
        if (m_article != id || !remarks)
            return;
        if (m_remarks != *remarks || m_remarks.isEmpty())
            m_comments->show(*remarks, m_parts.desk.rulebookToday());
        m_remarks = *remarks;
        QStringList quotes;
        for (const Comment &one : std::as_const(m_remarks))
            quotes += one.quote;
        m_view->markQuotes(quotes);
        retitleTabs();
    });
}

void ReadingPane::showConflict()
{
    m_parts.desk.conflict(*m_article, this, [this, load = m_load](const Result<std::optional<OpenConflict>> &open) {
        if (load != m_load)
            return;
        if (open && *open)
            return m_conflict->showConflict();
        const auto parked = std::ranges::find(m_sight->pending, OutboxRow::State::Parked, &OutboxRow::state);
        parked == m_sight->pending.cend() ? m_conflict->clear() : m_conflict->showParked(*parked);
    });
}

void ReadingPane::retitleTabs()
{
    const auto counted = [](const QString &name, qsizetype count) {
        return count > 0 ? tr("%1 (%2)", "name of a tab and how many things are in it").arg(name).arg(count) : name;
    };
    m_tabs->setTabText(0, tr("Article"));
    m_tabs->setTabText(1, counted(tr("Changes"), m_changes->comparison().changes()));
    m_tabs->setTabText(2, counted(tr("Points to look at"), m_findings->count()));
    m_tabs->setTabText(3, counted(tr("Remarks"), m_remarks.size()));
    m_tabs->setTabText(4, tr("Trail"));
}

void ReadingPane::verify()
{
    m_timeline->setVerifying(true);
    m_parts.desk.verify(*m_article, this, [this, id = *m_article](const Result<Verified> &verified) {
        if (m_article != id)
            return;
        m_timeline->setVerifying(false);
        if (!verified)
            return m_timeline->say(Words::sentence(verified.error()), false);
        const int count = verified->head.length;
        m_timeline->show(verified->entries, m_parts.desk.rulebookToday());
        m_timeline->say(verified->fromPortal
                            ? tr("✔ The trail holds: %n entry(s) checked against the portal.", nullptr, count)
                            : tr("✔ What this machine has seen holds (%n entry(s)); the portal was not reached.", nullptr, count),
                        true);
    });
}

void ReadingPane::compareRevisions(RevisionId from, RevisionId to)
{
    const ArticleId id = *m_article;
    m_parts.desk.fetchRevision(id, from, this, [this, id, to](const Result<Content> &before) {
        if (!before)
            return complain(before.error());
        if (to.isNull()) {
            if (m_article == id && m_sight && m_sight->content())
                openComparison(*before, *m_sight->content());
            return;
        }
        m_parts.desk.fetchRevision(id, to, this, [this, before = *before](const Result<Content> &after) {
            after ? openComparison(before, *after) : complain(after.error());
        });
    });
}

void ReadingPane::openComparison(const Content &from, const Content &to)
{
    auto *dialog = new ComparisonDialog(m_parts.executor, this);
    dialog->compare(from, to, m_parts.desk.rulebookToday());
    dialog->open();
}

} // namespace toasoan
