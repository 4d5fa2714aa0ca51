#pragma once
// One article under somebody's hands: its words, everything about it, what the checks say, its revisions. What is
// typed is on the disk within a second, and the title bar says when; what could not be saved stays here and is
// said. Others' changes come in by merging and never take a word away. Nothing here is modal while typing.

#include "ui/Parts.h"

#include "ui/EditorKeeping.h"

#include <QMainWindow>

class QDockWidget;
class QTabWidget;

namespace toasoan {

class EditorBar;
class EditorLease;
class EditorPictures;
class ArticleView;
class EditorText;
class FindingsPanel;
class MetadataFiles;
class MetadataPanel;
class RevisionsPanel;
class SourceView;

class EditorWindow : public QMainWindow
{
    Q_OBJECT

public:
    EditorWindow(const WindowParts &parts, ArticleId article, QWidget *parent = nullptr);
    ~EditorWindow() override;

    [[nodiscard]] ArticleId article() const { return m_article; }
    /// Something is typed that is not on the disk yet.
    [[nodiscard]] bool hasUnsavedText() const { return m_keeping->isDirty(); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Saves and cuts a revision; whether the window may be closed now. When not, it says why.
    void finish(std::function<void(bool)> done);
    /// The machine is going down: asked to be written when this returns.
    void saveAtOnce();
    /// From now on it closes without a question.
    void letGo() { m_mayClose = true; }
    /// What the window shows now.
    [[nodiscard]] Content content() const;

    [[nodiscard]] EditorText &text() { return *m_text; }
    [[nodiscard]] EditorKeeping &keeping() { return *m_keeping; }

Q_SIGNALS:
    void saved(toasoan::ArticleId article);
    void submitted(toasoan::ArticleId article);
    void closedFor(toasoan::ArticleId article);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    // Making the window.
    void addTabs();
    void addPanels();
    void addActions();
    QAction *addAction(QLatin1StringView icon, const QString &text, const QKeySequence &key);
    QDockWidget *addPanel(const QString &name, const QString &title, QWidget *inside, const QKeySequence &key);
    void connectText();
    void connectKeeping();
    void connectLease();

    // The article.
    void look();
    void seen(const Sight &sight);
    void takeIn(const Content &content);
    void joinIn(const Content &sent, const Content &joined);
    void change(const Content &content);
    void lookSoon();
    void finishText(std::function<void(bool)> done);
    void applySource(const Body &body);
    void showUnapplied();
    void closeIf(bool kept);
    void judgeState(const Sight &sight);
    void applyEditable();
    void setDeciding(bool deciding);
    void sayWaiting(const Sight &sight);
    [[nodiscard]] Content fields() const;

    // What people do.
    void save();
    void submit(const QList<Acknowledged> &answers = {});
    void decide(const QList<Acknowledged> &answers);
    void refused(const Refused &refusal, const QList<Acknowledged> &answers);
    void restore(RevisionId revision);
    void repair(const Findings &findings);
    void goTo(const Finding &finding);
    void tabChosen(int index);
    void showFailure(const Error &error);
    void refuseSecret();
    void retitle();
    /// The cursor stands where it stood when this item was last closed on this machine.
    void returnToPlace();
    void keepPlace();
    void find();
    void showFindings(const Findings &findings);

    WindowParts m_parts;
    ArticleId m_article;
    EditorBar *m_bar;
    QTabWidget *m_tabs;
    EditorText *m_text;
    SourceView *m_source;
    ArticleView *m_preview;
    MetadataFiles *m_files;
    MetadataPanel *m_metadata;
    FindingsPanel *m_findings;
    RevisionsPanel *m_revisions;
    EditorPictures *m_pictures;
    EditorKeeping *m_keeping;
    EditorLease *m_lease;
    QDockWidget *m_findingsDock = nullptr;
    QDockWidget *m_metadataDock = nullptr;
    QAction *m_submit = nullptr;
    QAction *m_save = nullptr;
    Content m_base; ///< carries what no field shows
    ActionId m_action; ///< what the button does; empty when nothing can be done
    QString m_savedAt; ///< local time of the last save
    bool m_loaded = false;
    bool m_editable = false;
    bool m_mayClose = false;
    bool m_deciding = false;
    bool m_finding = false;
    std::chrono::milliseconds m_foundAt { -10'000 }; ///< steady time of the last look for findings
    quint64 m_lookAsked = 0; ///< the one look that still counts
};

} // namespace toasoan
