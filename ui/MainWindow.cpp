#include "ui/MainWindow.h"

#include "ui/ArticleDelegate.h"
#include "ui/ArticleListModel.h"
#include "ui/Attention.h"
#include "ui/Icons.h"
#include "ui/NoticeBar.h"
#include "ui/PlacesView.h"
#include "ui/ReadingPane.h"
#include "ui/StatusLine.h"

#include "core/Clock.h"
#include "office/Words.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// A frame: nobody reads before he has seen what there is.
constexpr std::chrono::milliseconds untilReading { 20 };

} // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_places(new PlacesView(parts.desk, parts.clock))
    , m_model(new ArticleListModel(parts.desk, parts.clock, this))
    , m_delegate(new ArticleDelegate(parts.desk, parts.clock, this))
    , m_list(new QListView)
    , m_listTitle(new QLabel)
    , m_empty(new QLabel)
    , m_search(new QLineEdit)
    , m_notices(new NoticeBar(parts.clock))
    , m_split(new QSplitter)
{
    buildPanes();
    buildActions();
    buildStatus();
    retitle();
    connect(&m_parts.desk, &Desk::rulebooksChanged, this, &MainWindow::retitle);
    connect(m_places, &PlacesView::chosen, this, &MainWindow::showPlace);
    connect(m_model, &ArticleListModel::loaded, this, &MainWindow::listLoaded);
    connect(m_model, &ArticleListModel::rowsInserted, this, &MainWindow::showEmptiness);
    connect(m_model, &ArticleListModel::rowsRemoved, this, &MainWindow::showEmptiness);
    connect(m_model, &ArticleListModel::failed, this,
            [this](const Error &error) {
                say({ Words::sentence(error), Tone::Danger });
                std::ignore = reading();
            });
    resize(1280, 720);
    restoreGeometry(m_parts.settings.value(Settings::mainWindow).toByteArray());
    m_split->restoreState(m_parts.settings.value(Settings::mainPanes).toByteArray());
    m_places->choose(u"drafts"_s);
}

void MainWindow::buildPanes()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Articles"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MainWindow::articleChosen);
    connect(m_list, &QListView::activated, this, &MainWindow::openArticle);

    auto *middle = new QWidget;
    middle->setAutoFillBackground(true);
    middle->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.15);
    heading.setWeight(QFont::DemiBold);
    m_listTitle->setFont(heading);
    m_listTitle->setContentsMargins(10, 8, 10, 8);
    column->addWidget(m_listTitle);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->hide();
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);

    m_split->addWidget(m_places);
    m_split->addWidget(middle);
    auto *readingPlace = new QWidget;
    readingPlace->setAutoFillBackground(true);
    m_split->addWidget(readingPlace);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 2);
    m_split->setStretchFactor(2, 5);
    m_split->setSizes({ 200, 380, 700 });
    m_split->setChildrenCollapsible(false);
    m_places->setMinimumWidth(170);
    middle->setMinimumWidth(260);

    auto *whole = new QWidget;
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_notices);
    rows->addWidget(m_split, 1);
    setCentralWidget(whole);
}

QMenu *MainWindow::buildNewMenu()
{
    auto *menu = new QMenu(tr("&New"), this);
    menu->setIcon(icon("document-new"_L1));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        // Filled when it is opened: the kinds are the rulebook's, and rulebooks change.
        menu->clear();
        for (const Kind &kind : m_parts.desk.rulebookToday().kinds) {
            QAction *action = menu->addAction(kind.name);
            connect(action, &QAction::triggered, this, [this, id = kind.id] { Q_EMIT newWanted(id); });
        }
    });
    return menu;
}

void MainWindow::buildActions()
{
    auto *bar = addToolBar(tr("Main tools"));
    bar->setObjectName("tools"_L1);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({ 22, 22 });

    QMenu *article = menuBar()->addMenu(tr("&Article"));
    QMenu *newMenu = buildNewMenu();
    article->addMenu(newMenu);
    auto *newArticle = new QAction(icon("document-new"_L1), tr("New item"), this);
    newArticle->setShortcut(QKeySequence::New);
    connect(newArticle, &QAction::triggered, this, [this] { Q_EMIT newWanted(m_parts.desk.rulebookToday().kinds.first().id); });
    article->addAction(newArticle);
    auto *newButton = new QToolButton;
    newButton->setDefaultAction(newArticle);
    newButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    newButton->setMenu(newMenu);
    newButton->setPopupMode(QToolButton::MenuButtonPopup);
    bar->addWidget(newButton);

    QAction *import = article->addAction(icon("document-import"_L1), tr("&Import…"), this, &MainWindow::chooseFile);
    import->setShortcut(QKeySequence(u"Ctrl+I"_s));
    bar->addAction(import);
    QAction *edit = article->addAction(icon("document-edit"_L1), tr("&Open in the editor"), this, [this] {
        if (const auto current = currentArticle())
            Q_EMIT editWanted(*current);
    });
    edit->setShortcut(QKeySequence(u"Ctrl+E"_s));
    article->addSeparator();
    QAction *quit = article->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(u"Ctrl+Q"_s));

    m_decide = menuBar()->addMenu(tr("&Decide"));
    connect(m_decide, &QMenu::aboutToShow, this, [this] {
        // A menu of nothing but invisible actions would open as an empty frame.
        const auto possible = reading().articleActions();
        m_decide->actions().constLast()->setVisible(!std::ranges::any_of(possible, &QAction::isVisible));
    });
    m_decide->addAction(tr("Nothing can be decided here now"))->setEnabled(false);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    QAction *find = view->addAction(icon("edit-find"_L1), tr("&Search"), this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    find->setShortcuts({ QKeySequence(u"Ctrl+K"_s), QKeySequence(Qt::Key_F3) });
    for (int n = 0; n < 9; ++n) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + n)), this);
        connect(shortcut, &QShortcut::activated, this, [this, n] {
            m_places->chooseNth(n);
            m_list->setFocus(Qt::ShortcutFocusReason);
        });
    }
    QAction *refresh = view->addAction(icon("view-refresh"_L1), tr("S&ync now"), this, [this] { m_parts.sync.wake(); });
    refresh->setShortcut(QKeySequence(Qt::Key_F5));

    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    tools->addAction(icon("system-switch-user"_L1), tr("&Change user…"), this, &MainWindow::userChangeWanted);
    tools->addAction(icon("user-identity"_L1), tr("&Account and password…"), this, &MainWindow::accountWanted);
    QAction *lock = tools->addAction(icon("object-locked"_L1), tr("&Lock"), this, &MainWindow::lockWanted);
    lock->setShortcut(QKeySequence(u"Ctrl+Shift+L"_s));
    QAction *settings = tools->addAction(icon("configure"_L1), tr("&Settings…"), this, &MainWindow::settingsWanted);
    settings->setShortcut(QKeySequence(u"Ctrl+,"_s));
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *keys = help->addAction(icon("help-contents"_L1), tr("&Keys…"), this, &MainWindow::keysWanted);
    keys->setShortcut(QKeySequence(Qt::Key_F1));
    help->addAction(icon("help-about"_L1), tr("&About Tòa soạn…"), this, &MainWindow::aboutWanted);

    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_search->setPlaceholderText(tr("Search: any words, with or without tone marks (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(260);
    m_search->setMaximumWidth(460);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->addAction(icon("edit-find"_L1), QLineEdit::LeadingPosition);
    bar->addWidget(m_search);
    bar->addAction(refresh);
    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(Qt::TabFocusReason); });
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_search);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, m_search, &QLineEdit::clear);
}

void MainWindow::buildStatus()
{
    auto *line = new StatusLine(m_parts);
    statusBar()->addWidget(line, 1);
    statusBar()->setSizeGripEnabled(false);
    connect(line, &StatusLine::signInWanted, this, &MainWindow::signInWanted);
    connect(&m_parts.sync, &SyncEngine::credentialWanted, this, [this] {
        say({ .sentence = tr("The portal wants you to sign in again. Your work is kept and waits."), .tone = Tone::Warning,
              .action = tr("Sign in…"), .act = [this] { Q_EMIT signInWanted(); } });
    });
    connect(&m_parts.sync, &SyncEngine::historyRewritten, this, [this](ArticleId) {
        say({ tr("The portal shows another audit trail than this machine has seen before. Tell the administrator; nothing was changed here."), Tone::Danger });
    });
}

/// When the list is there: nobody waits for a figure on a button.
void MainWindow::drawAttention()
{
    m_attention = new Attention(*this, m_parts.sync, this);
    connect(m_places, &PlacesView::counted, m_attention, &Attention::count);
    connect(m_attention, &Attention::wanted, this, [this](const QString &place) {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        raise();
        activateWindow();
        m_places->choose(place);
    });
}

void MainWindow::retitle()
{
    const Rulebook &book = m_parts.desk.rulebookToday();
    const Person *me = book.person(m_parts.desk.me());
    const QString name = me ? me->name : m_parts.profile.displayName;
    const QString title = book.title.isEmpty() ? tr("Tòa soạn – editing the portal") : book.title;
    setWindowTitle(name.isEmpty() ? title : tr("%1 – %2", "person – window").arg(name, title));
}

void MainWindow::showPlace(const PlaceOfList &place)
{
    if (!m_search->text().isEmpty()) {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_placeBefore = place.id;
    m_listTitle->setText(Words::place(place.id));
    m_delegate->setStateShown(place.place.states.size() > 1);
    m_model->showPlace(place);
}

void MainWindow::search(const QString &words)
{
    if (words.trimmed().isEmpty())
        return endSearch();
    m_places->unchoose();
    m_listTitle->setText(tr("Found"));
    m_delegate->setStateShown(true);
    m_model->find(words);
}

void MainWindow::endSearch()
{
    if (m_model->isSearch())
        m_places->choose(m_placeBefore);
}

void MainWindow::showEmptiness()
{
    const bool empty = m_model->isEmptyForSure();
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
    if (empty)
        m_empty->setText(m_model->isSearch() ? tr("Nothing was found. Try fewer words, or without tone marks.")
                                             : tr("Nothing here."));
}

void MainWindow::listLoaded()
{
    showEmptiness();
    if (!m_list->isHidden())
        m_list->viewport()->installEventFilter(this);
    else
        std::ignore = reading();
    if (!m_model->isEmptyForSure() && !m_list->currentIndex().isValid() && !m_model->isSearch())
        m_list->setCurrentIndex(m_model->index(0));
}

ReadingPane &MainWindow::reading()
{
    if (!m_reading)
        buildReading();
    return *m_reading;
}

/// The list is what a start is waited for; the pane, which takes as long again to make, comes right behind it.
void MainWindow::buildReading()
{
    m_reading = new ReadingPane(m_parts);
    const QList<int> sizes = m_split->sizes();
    delete m_split->replaceWidget(2, m_reading);
    m_split->setSizes(sizes);
    m_split->setStretchFactor(2, 5);
    m_decide->insertActions(m_decide->actions().constLast(), m_reading->articleActions());
    connectReading();
    articleChosen();
    drawAttention();
}

void MainWindow::connectReading()
{
    connect(m_reading, &ReadingPane::editWanted, this, &MainWindow::editWanted);
    connect(m_reading, &ReadingPane::decided, this, [this](ArticleId article) { openNext(article); });
    connect(m_reading, &ReadingPane::undone, this, &MainWindow::showArticle);
    connect(m_reading, &ReadingPane::said, this,
            [this](const QString &sentence, Tone tone) { say({ sentence, tone }); });
}

void MainWindow::articleChosen()
{
    if (!m_reading)
        return;
    if (const auto article = currentArticle())
        m_reading->show(*article);
    else
        m_reading->clear();
    keepKeysOffButtons();
}

/// When a widget that has the keys is hidden, Qt gives them to the next one; were that a button that decides, the
/// first space of what somebody types would press it.
void MainWindow::keepKeysOffButtons()
{
    QWidget *keys = focusWidget();
    if (m_reading && qobject_cast<QAbstractButton *>(keys) && m_reading->isAncestorOf(keys))
        m_reading->takeFocus();
}

/// What was decided stays in the list until the portal has confirmed it, so the next is the one below.
void MainWindow::openNext(ArticleId decided)
{
    const QModelIndex at = m_model->indexOf(decided);
    if (!at.isValid() || m_list->currentIndex() != at)
        return;
    const QModelIndex next = at.siblingAtRow(at.row() + 1);
    if (next.isValid())
        m_list->setCurrentIndex(next);
}

/// Enter goes on with the work: a text of one's own is written, any other is read, where the keys decide.
void MainWindow::openArticle(const QModelIndex &index)
{
    const auto article = m_model->articleAt(index);
    if (!article)
        return;
    const auto row = index.data(ArticleListModel::RowRole).value<ArticleRow>();
    const QString state = row.summary.state.toString();
    const bool writing = row.summary.author == m_parts.desk.me() && (state == "draft"_L1 || state == "returned"_L1);
    if (writing)
        Q_EMIT editWanted(*article);
    else
        reading().takeFocus();
}

std::optional<ArticleId> MainWindow::currentArticle() const
{
    return m_model->articleAt(m_list->currentIndex());
}

void MainWindow::showArticle(ArticleId article)
{
    if (const QModelIndex index = m_model->indexOf(article); index.isValid())
        m_list->setCurrentIndex(index);
    else
        reading().show(article);
}

void MainWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import an item"), {},
                                   tr("Texts, pages and pictures (*.txt *.html *.htm *.jpg *.jpeg *.png *.gif);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importWanted);
    dialog->open();
}

void MainWindow::say(const Notice &notice) { m_notices->say(notice); }

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !std::exchange(m_readingSoon, true)) {
        watched->removeEventFilter(this);
        // Counted from the end of painting: what the list has painted is on the screen first.
        QMetaObject::invokeMethod(
            this, [this] { m_parts.clock.after(untilReading, this, [this] { std::ignore = reading(); }); }, Qt::QueuedConnection);
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        keepKeysOffButtons();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A place that cannot be remembered is no reason to keep a window open.
    std::ignore = m_parts.settings.setValue(Settings::mainWindow, saveGeometry());
    std::ignore = m_parts.settings.setValue(Settings::mainPanes, m_split->saveState());
    // It goes when every editor's text is on the disk; the newsroom then ends.
    event->ignore();
    Q_EMIT closing();
}

} // namespace toasoan
