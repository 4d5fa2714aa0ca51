#include "ui/BodyBar.h"

#include "ui/BodyEdit.h"
#include "ui/Icons.h"

#include "text/BodyCommands.h"

#include <QComboBox>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace toasoan {

BodyBar::BodyBar(BodyEdit &edit, QWidget *parent)
    : QToolBar(parent)
    , m_edit(edit)
    , m_styles(new QComboBox(this))
{
    setObjectName("bodyBar");
    setWindowTitle(tr("Format"));
    setMovable(false);
    setIconSize({ 18, 18 });
    addStyles();
    addSeparator();
    addMarks();
    addSeparator();
    addLists();
    addSeparator();
    addInserts();
    addSeparator();
    QAction *undo = add("edit-undo"_L1, tr("Undo"), QKeySequence::Undo, [this] { m_edit.undo(); });
    QAction *redo = add("edit-redo"_L1, tr("Redo"), QKeySequence::Redo, [this] { m_edit.redo(); });
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(&m_edit, &QTextEdit::undoAvailable, undo, &QAction::setEnabled);
    connect(&m_edit, &QTextEdit::redoAvailable, redo, &QAction::setEnabled);
    addTableActions();
    connect(&m_edit, &QTextEdit::cursorPositionChanged, this, &BodyBar::follow);
    connect(&m_edit, &QTextEdit::currentCharFormatChanged, this, &BodyBar::follow);
    connect(&m_edit, &BodyEdit::menuWanted, this, &BodyBar::showMenu);
    follow();
}

QAction *BodyBar::hidden(const QString &text, const QKeySequence &key, Command command)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    // Undo in the title belongs to the title: keys work where the body has the focus.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_edit.addAction(action);
    if (command)
        connect(action, &QAction::triggered, this, [command = std::move(command)] { command(); });
    return action;
}

QAction *BodyBar::add(QLatin1StringView name, const QString &text, const QKeySequence &key, Command command)
{
    QAction *action = hidden(text, key, std::move(command));
    action->setIcon(icon(name));
    const QString shown = key.toString(QKeySequence::NativeText);
    action->setToolTip(shown.isEmpty() ? text : tr("%1 (%2)", "action and its key").arg(text, shown));
    addAction(action);
    return action;
}

void BodyBar::addStyles()
{
    m_styles->addItems({ tr("Paragraph"), tr("Heading 1"), tr("Heading 2"), tr("Heading 3"), tr("Quotation") });
    m_styles->setAccessibleName(tr("Style of the line"));
    m_styles->setToolTip(tr("Style of the line (Ctrl+Alt+0 to 4)"));
    m_styles->setFocusPolicy(Qt::TabFocus);
    addWidget(m_styles);
    connect(m_styles, &QComboBox::activated, this, [this](int index) {
        applyStyle(index);
        m_edit.setFocus();
    });
    for (int i = 0; i < m_styles->count(); ++i)
        hidden(m_styles->itemText(i), QKeySequence(u"Ctrl+Alt+%1"_s.arg(i)), [this, i] { applyStyle(i); });
}

void BodyBar::applyStyle(int index)
{
    toasoan::setStyle(m_edit.textCursor(), LineStyle(index));
    follow();
}

void BodyBar::addMarks()
{
    const auto mark = [this](QLatin1StringView icon, const QString &text, QKeySequence::StandardKey key, Mark mark) {
        QAction *action = add(icon, text, key, {});
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, mark](bool on) { toggle(mark, on); });
        return action;
    };
    m_bold = mark("format-text-bold"_L1, tr("Bold"), QKeySequence::Bold, Mark::Strong);
    m_italic = mark("format-text-italic"_L1, tr("Italic"), QKeySequence::Italic, Mark::Emphasis);
    m_underline = mark("format-text-underline"_L1, tr("Underline"), QKeySequence::Underline, Mark::Underline);
}

void BodyBar::toggle(Mark mark, bool on)
{
    if (m_edit.textCursor().hasSelection())
        setMark(m_edit.textCursor(), mark, on);
    m_edit.setCurrentCharFormat(withMark(m_edit.currentCharFormat(), mark, on));
}

void BodyBar::addLists()
{
    const auto list = [this](bool numbered) {
        return [this, numbered] {
            toggleList(m_edit.textCursor(), numbered);
            follow();
        };
    };
    m_bulleted = add("format-list-unordered"_L1, tr("Bulleted list"), QKeySequence(u"Ctrl+Shift+L"_s), list(false));
    m_numbered = add("format-list-ordered"_L1, tr("Numbered list"), QKeySequence(u"Ctrl+Shift+N"_s), list(true));
    m_bulleted->setCheckable(true);
    m_numbered->setCheckable(true);
    add("format-indent-more"_L1, tr("Deeper in the list"), QKeySequence(u"Ctrl+]"_s),
        [this] { indentItem(m_edit.textCursor()); });
    add("format-indent-less"_L1, tr("Less deep in the list"), QKeySequence(u"Ctrl+["_s),
        [this] { outdentItem(m_edit.textCursor()); });
}

void BodyBar::addInserts()
{
    m_link = add("insert-link"_L1, tr("Link…"), QKeySequence(u"Ctrl+K"_s), [this] { Q_EMIT linkWanted(); });
    QAction *table = add("insert-table"_L1, tr("Table…"), QKeySequence(u"Ctrl+Shift+T"_s), [this] { Q_EMIT tableWanted(); });
    QAction *picture
        = add("insert-image"_L1, tr("Picture…"), QKeySequence(u"Ctrl+Shift+P"_s), [this] { Q_EMIT pictureWanted(); });
    m_figure = hidden(tr("Description and caption of the picture…"), QKeySequence(u"Ctrl+Shift+D"_s),
                      [this] { Q_EMIT figureWanted(); });
    m_inserts = { m_link, table, picture };
    connect(&m_edit, &BodyEdit::figureActivated, this, &BodyBar::figureWanted);
}

void BodyBar::addTableActions()
{
    const auto at = [this](auto command) { return [this, command] { command(m_edit.textCursor()); }; };
    m_ofTables = {
        hidden(tr("Row above"), QKeySequence(u"Alt+Shift+Up"_s), at([](const QTextCursor &c) { insertRow(c, false); })),
        hidden(tr("Row below"), QKeySequence(u"Alt+Shift+Down"_s), at([](const QTextCursor &c) { insertRow(c, true); })),
        hidden(tr("Column to the left"), QKeySequence(u"Alt+Shift+Left"_s),
               at([](const QTextCursor &c) { insertColumn(c, false); })),
        hidden(tr("Column to the right"), QKeySequence(u"Alt+Shift+Right"_s),
               at([](const QTextCursor &c) { insertColumn(c, true); })),
        hidden(tr("Remove row"), QKeySequence(u"Ctrl+Shift+Backspace"_s), at([](const QTextCursor &c) { removeRow(c); })),
        hidden(tr("Remove column"), QKeySequence(u"Ctrl+Shift+Delete"_s),
               at([](const QTextCursor &c) { removeColumn(c); })),
    };
    m_header = hidden(tr("Header row"), QKeySequence(u"Ctrl+Alt+H"_s),
                      at([](const QTextCursor &c) { setHeaderRow(c, !isHeaderRow(c)); }));
    m_header->setCheckable(true);
    m_ofTables += m_header;
}

void BodyBar::follow()
{
    const QTextCursor cursor = m_edit.textCursor();
    const QTextCharFormat format = m_edit.currentCharFormat();
    const Marks marks = marksOf(format);
    m_bold->setChecked(marks.testFlag(Mark::Strong));
    m_italic->setChecked(marks.testFlag(Mark::Emphasis));
    m_underline->setChecked(marks.testFlag(Mark::Underline));
    const bool numbered = isItem(cursor, true);
    m_numbered->setChecked(numbered);
    m_bulleted->setChecked(!numbered && isItem(cursor, false));
    const auto style = styleAt(cursor);
    const int index = style ? int(*style) : -1;
    if (m_styles->currentIndex() != index)
        m_styles->setCurrentIndex(index);
}

void BodyBar::showMenu(const QPoint &globalPlace)
{
    QMenu *menu = m_edit.createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    if (figureAt(m_edit.textCursor()).isValid())
        menu->addAction(m_figure);
    menu->addActions(m_inserts);
    if (m_edit.textCursor().currentTable()) {
        menu->addSeparator();
        m_header->setChecked(isHeaderRow(m_edit.textCursor()));
        QMenu *table = menu->addMenu(tr("Rows and columns"));
        table->addActions(m_ofTables);
    }
    menu->popup(globalPlace);
}

} // namespace toasoan
