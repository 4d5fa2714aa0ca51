// How an editor window is put together: tabs, panels, actions, and what is connected to what.

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
#include "ui/Icons.h"
#include "ui/MetadataPanel.h"
#include "ui/RevisionsPanel.h"
#include "ui/SourceView.h"

#include "core/Clock.h"
#include "office/Words.h"

#include <QDockWidget>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int panelWidth = 330;

} // namespace

EditorWindow::EditorWindow(const WindowParts &parts, ArticleId article, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_article(article)
    , m_bar(new EditorBar(this))
    , m_tabs(new QTabWidget(this))
    , m_text(new EditorText(parts.clock, parts.executor, this))
    , m_source(new SourceView(parts.executor, this))
    , m_preview(new ArticleView(parts.desk, parts.executor, this))
    , m_files(new MetadataFiles(this))
    , m_metadata(new MetadataPanel(m_files, this))
    , m_findings(new FindingsPanel(this))
    , m_revisions(new RevisionsPanel(parts.desk, parts.executor, article, [this] { return content(); }, this))
    , m_pictures(new EditorPictures(parts.desk, parts.executor, m_text->body(), *m_files, this))
    , m_keeping(new EditorKeeping(
          parts.desk, parts.clock, article,
          [this] { return EditorKeeping::Shown { fields(), m_text->body().follower().blocks() }; }, this))
    , m_lease(new EditorLease(parts.desk, parts.clock, article, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1180, 720);
    m_keeping->setWorkUntilCut(std::chrono::minutes(parts.settings.value(Settings::revisionMinutes).toInt()));
    const Rulebook &book = parts.desk.rulebookToday();
    m_metadata->setRulebook(book, book.calendar.toLocal(parts.clock.now()).first);
    addTabs();
    addPanels();
    addActions();
    connectText();
    connectKeeping();
    connectLease();
    m_tabs->setEnabled(false);
    retitle();
    look();
}

void EditorWindow::addTabs()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_tabs, 1);
    setCentralWidget(middle);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_text, tr("&Write"));
    m_tabs->addTab(m_source, tr("S&ource"));
    m_tabs->addTab(m_preview, tr("&Preview"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &EditorWindow::tabChosen);
}

QDockWidget *EditorWindow::addPanel(const QString &name, const QString &title, QWidget *inside,
                                    const QKeySequence &key)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    inside->setMinimumWidth(panelWidth - 60);
    dock->setTitleBarWidget(new QWidget(dock)); // its tab says the same
    dock->setWidget(inside);
    addDockWidget(Qt::RightDockWidgetArea, dock);
    dock->toggleViewAction()->setShortcut(key);
    dock->setToolTip(key.toString(QKeySequence::NativeText));
    QMainWindow::addAction(dock->toggleViewAction());
    return dock;
}

void EditorWindow::addPanels()
{
    setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks);
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    m_metadataDock = addPanel(u"metadata"_s, tr("Details"), m_metadata, QKeySequence(u"F4"_s));
    m_findingsDock = addPanel(u"findings"_s, tr("To look at"), m_findings, QKeySequence(u"F7"_s));
    QDockWidget *history = addPanel(u"history"_s, tr("Revisions"), m_revisions, QKeySequence(u"F6"_s));
    tabifyDockWidget(m_metadataDock, m_findingsDock);
    tabifyDockWidget(m_findingsDock, history);
    m_metadataDock->raise();
    resizeDocks({ m_metadataDock }, { panelWidth }, Qt::Horizontal);
    // A key brings a panel to the front; a second press puts it away.
    for (QDockWidget *dock : { m_metadataDock, m_findingsDock, history }) {
        connect(dock->toggleViewAction(), &QAction::triggered, dock, [dock](bool open) {
            if (open)
                dock->raise();
        });
    }
}

QAction *EditorWindow::addAction(QLatin1StringView name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(icon(name), text, this);
    action->setShortcut(key);
    action->setToolTip(tr("%1 (%2)", "action and its key").arg(text, key.toString(QKeySequence::NativeText)));
    QMainWindow::addAction(action);
    return action;
}

void EditorWindow::addActions()
{
    QToolBar *bar = addToolBar(tr("Item"));
    bar->setObjectName("itemBar");
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_save = addAction("document-save"_L1, tr("Save"), QKeySequence::Save);
    m_submit = addAction("document-send"_L1, Words::action(u"submit"_s), QKeySequence(u"Ctrl+Return"_s));
    m_submit->setShortcuts({ QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s) });
    QAction *close = addAction("window-close"_L1, tr("Close"), QKeySequence(u"Ctrl+W"_s));
    close->setShortcuts({ QKeySequence(u"Ctrl+W"_s), QKeySequence(u"Ctrl+F4"_s) }); // Windows' own comes second
    bar->addAction(m_save);
    bar->addAction(m_submit);
    connect(m_save, &QAction::triggered, this, &EditorWindow::save);
    connect(m_submit, &QAction::triggered, this, [this] { submit(); });
    connect(close, &QAction::triggered, this, &QWidget::close);
    m_submit->setVisible(false);
}

void EditorWindow::connectText()
{
    const auto touch = [this] {
        if (m_loaded && m_editable)
            m_keeping->touch();
    };
    connect(m_text, &EditorText::changed, this, touch);
    connect(m_metadata, &MetadataPanel::changed, this, touch);
    connect(&m_text->title(), &QPlainTextEdit::textChanged, this, &EditorWindow::retitle);

    const auto secrecy = [this] {
        return [book = m_parts.desk.rulebookToday()](const QString &words) {
            return !secrecyMarks(words, book).isEmpty();
        };
    };
    m_text->body().setSecrecy(secrecy);
    m_source->setSecrecy(secrecy);
    for (EditorField *field : { &m_text->title(), &m_text->lead() }) {
        field->setSecrecy([secrecy](const QString &words) { return secrecy()(words); });
        connect(field, &EditorField::secretRefused, this, &EditorWindow::refuseSecret);
    }
    connect(&m_text->body(), &BodyEdit::secretRefused, this, &EditorWindow::refuseSecret);
    connect(m_source, &SourceView::secretRefused, this, &EditorWindow::refuseSecret);
    const auto tell = [this](const QString &sentence, Tone tone) {
        m_bar->say(EditorBar::Matter::Paste, { sentence, tone });
    };
    connect(&m_text->body(), &BodyEdit::pasteFailed, this,
            [tell](const Error &error) { tell(importFailureText(error), Tone::Danger); });
    connect(&m_text->body(), &BodyEdit::pasted, this, [this, tell](const QList<ImportNote> &notes) {
        m_bar->settle(EditorBar::Matter::Paste);
        m_bar->settle(EditorBar::Matter::Secrecy);
        QStringList sentences;
        for (const ImportNote &note : notes)
            sentences += note.text;
        if (!sentences.isEmpty())
            tell(sentences.join(u' '), Tone::Info);
    });
    connect(m_pictures, &EditorPictures::failed, this,
            [tell](const Error &error) { tell(Words::sentence(error), Tone::Danger); });
    connect(m_pictures, &EditorPictures::placed, &m_text->bar(), &BodyBar::figureWanted);
    connect(&m_text->bar(), &BodyBar::pictureWanted, m_pictures, &EditorPictures::choosePicture);
}

void EditorWindow::connectKeeping()
{
    connect(m_keeping, &EditorKeeping::saved, this, [this](UtcTime at, bool revision) {
        const QTime time = m_parts.desk.rulebookToday().calendar.toLocal(at).second;
        m_savedAt = time.toString(u"HH:mm:ss"_s);
        m_bar->settle(EditorBar::Matter::Saving);
        retitle();
        if (revision)
            m_revisions->refresh();
        Q_EMIT saved(m_article);
        find();
    });
    connect(m_keeping, &EditorKeeping::failed, this, &EditorWindow::showFailure);
    connect(m_keeping, &EditorKeeping::joined, this, &EditorWindow::joinIn);
    connect(&m_parts.desk, &Desk::articlesChanged, this, [this](const QList<ArticleId> &articles) {
        if (articles.contains(m_article))
            lookSoon();
    });
    connect(&m_parts.sync, &SyncEngine::statusChanged, this, &EditorWindow::lookSoon);
    connect(m_findings, &FindingsPanel::placeWanted, this, &EditorWindow::goTo);
    connect(m_findings, &FindingsPanel::repairWanted, this, &EditorWindow::repair);
    connect(m_revisions, &RevisionsPanel::restoreWanted, this, &EditorWindow::restore);
    connect(m_source, &SourceView::applied, this, &EditorWindow::applySource);
}

void EditorWindow::connectLease()
{
    connect(m_lease, &EditorLease::mine, this, [this] { m_bar->settle(EditorBar::Matter::Held); });
    connect(m_lease, &EditorLease::heldBy, this, [this](const PersonId &person, bool after) {
        const Person *known = m_parts.desk.rulebookToday().person(person);
        const QString name = known ? known->name : person.toString();
        m_bar->say(EditorBar::Matter::Held,
                   { after ? tr("%1 has taken this item over. You can write on: what you both change is joined.").arg(name)
                           : tr("%1 has this item open for editing. You can write all the same: what you both change is joined.").arg(name),
                     Tone::Warning, tr("Take it over"), [this] { m_lease->takeOver(); } });
    });
}

} // namespace toasoan
