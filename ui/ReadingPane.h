#pragma once
// The right side of the main window: one article as readers will see it, what is wrong with it, what others said, what
// was done, and what may be done next. It shows the confirmed state plus what waits to be sent, never an answer of the
// portal by itself. Nothing modal while reading; a decision is one key, and can be taken back for ten seconds.

#include "ui/Parts.h"
#include "ui/Theme.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QTabWidget;

namespace toasoan {

class ArticleView;
class AssigneeMenu;
class CommentsView;
class ComparisonView;
class ConflictBar;
class DecisionAlarm;
class DecisionForm;
class DecisionUndo;
class PublishStrip;
class ReadingActions;
class ReadingArming;
class ReadingFindings;
class ReadingHeader;
class TimelineView;

class ReadingPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPane(const WindowParts &parts, QWidget *parent = nullptr);
    ~ReadingPane() override;

    using QWidget::show;
    void show(ArticleId article);
    void clear();
    /// The text gets the keys, and with them those that decide.
    void takeFocus();
    [[nodiscard]] std::optional<ArticleId> article() const { return m_article; }
    /// For the main window's menu; those that are not possible now are invisible.
    [[nodiscard]] QList<QAction *> articleActions() const;
    /// Whether deciding is live (see ReadingArming).
    [[nodiscard]] bool isArmed() const;

Q_SIGNALS:
    void editWanted(toasoan::ArticleId article);
    void decided(toasoan::ArticleId article, const toasoan::ActionId &action);
    /// A decision was taken back; the pane shows its article again.
    void undone(toasoan::ArticleId article);
    void said(const QString &sentence, toasoan::Tone tone);

private:
    // Showing.
    void build();
    void buildTabs();
    void buildActions();
    void connectDesk();
    void connectViews();
    void connectNotices();
    void reload();
    void shown(const Sight &sight);
    void showText(bool first);
    void showHeader();
    void showChanges(bool first);
    void showFindings();
    void showComments();
    void showConflict();
    void showPossible();
    void fetchText();
    void textPainted();
    void retitleTabs();
    void compareRevisions(RevisionId from, RevisionId to);
    void openComparison(const Content &from, const Content &to);
    void verify();

    // Deciding (ReadingDeciding.cpp).
    void wanted(const ActionId &action);
    [[nodiscard]] bool answered();
    [[nodiscard]] static QString hintOf(const ActionId &action);
    void openForm(const ActionId &action);
    void decide(const ActionId &action, const QString &reason, const PersonId &assignee = {});
    void offerAssignees();
    void refused(const Decision &decision, const Refused &why);
    void withdrawn(const Decided &decided);
    void stillThere(ArticleId article, const Error &why);
    void withdrawAgain();
    void openPublishing(bool later);
    void openConflict();
    void takeBack();
    void complain(const Error &why);

    WindowParts m_parts;
    QStackedWidget *m_stack = nullptr;
    DecisionUndo *m_undo = nullptr;
    ReadingHeader *m_header = nullptr;
    ConflictBar *m_conflict = nullptr;
    DecisionAlarm *m_alarm = nullptr;
    ReadingActions *m_actions = nullptr;
    DecisionForm *m_form = nullptr;
    PublishStrip *m_strip = nullptr;
    QWidget *m_missing = nullptr;
    QLabel *m_missingWords = nullptr;
    QTabWidget *m_tabs = nullptr;
    ArticleView *m_view = nullptr;
    ComparisonView *m_changes = nullptr;
    ReadingFindings *m_findings = nullptr;
    CommentsView *m_comments = nullptr;
    TimelineView *m_timeline = nullptr;
    ReadingArming *m_arming = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remark = nullptr;
    QAction *m_find = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_assign = nullptr;
    AssigneeMenu *m_assignees = nullptr;
    ActionId m_assigning; ///< the action that gives an item to somebody; empty when it is not possible now

    std::optional<ArticleId> m_article;
    std::optional<Sight> m_sight;
    ArticleId m_alarmed; ///< what the alarm speaks of
    std::optional<LastSeen> m_seen; ///< when it was opened here; what changes are counted from
    QList<Comment> m_remarks;
    bool m_busy = false;
    quint64 m_load = 0; ///< so that late answers about another article are not shown
};

} // namespace toasoan
