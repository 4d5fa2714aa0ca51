#include "ui/ConflictDialog.h"

#include "office/Words.h"
#include "ui/ArticleView.h"
#include "ui/Comparison.h"
#include "ui/Icons.h"
#include "ui/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QTextEdit *sheet(const QString &name)
{
    auto *made = new QTextEdit;
    made->setReadOnly(true);
    made->setAccessibleName(name);
    made->setTabChangesFocus(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return made;
}

} // namespace

ConflictDialog::ConflictDialog(const WindowParts &parts, ArticleId article, const OpenConflict &conflict,
                               QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_article(article)
    , m_choices(conflict.base, conflict.mine, conflict.theirs)
    , m_places(new QListWidget(this))
    , m_left(new QLabel(this))
    , m_settle(new QPushButton(icon("dialog-ok-apply"_L1), tr("Settle (Ctrl+Enter)"), this))
{
    setWindowTitle(tr("Two versions differ"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1080, 640);
    auto *intro = new QLabel(tr("You and somebody else changed the same places. Choose for each; whatever you choose, both "
                                "texts stay among the revisions."),
                             this);
    intro->setWordWrap(true);
    m_places->setAccessibleName(tr("Places that differ"));
    m_places->setMinimumWidth(150);
    auto *upper = new QSplitter(Qt::Horizontal, this);
    upper->addWidget(m_places);
    upper->addWidget(buildTexts());
    upper->setStretchFactor(1, 1);
    m_preview = new ArticleView(parts.desk, parts.executor, this);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(upper);
    split->addWidget(m_preview);
    split->setSizes({ 340, 240 });
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(intro);
    rows->addWidget(split, 1);
    rows->addWidget(buildButtons());
    // A list takes digits for searching; a shortcut comes first.
    for (const auto &[key, side] : { std::pair(Qt::Key_1, ConflictSide::Mine), std::pair(Qt::Key_2, ConflictSide::Theirs),
                                     std::pair(Qt::Key_3, ConflictSide::Both) }) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        connect(shortcut, &QShortcut::activated, this, [this, side] { choose(side); });
    }
    connect(m_places, &QListWidget::currentRowChanged, this, &ConflictDialog::showPlace);
    for (qsizetype i = 0; i < m_choices.conflicts().size(); ++i)
        m_places->addItem(labelOf(i));
    m_places->setCurrentRow(0);
    m_places->setFocus();
    refresh();
}

QWidget *ConflictDialog::buildTexts()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    m_base = sheet(tr("Before"));
    m_mine = sheet(tr("Mine"));
    m_theirs = sheet(tr("Theirs"));
    int column = 0;
    for (auto &[name, view] : { std::pair(tr("Before"), m_base), std::pair(tr("Mine"), m_mine),
                                std::pair(tr("Theirs"), m_theirs) }) {
        grid->addWidget(new QLabel(name), 0, column);
        grid->addWidget(view, 1, column++);
    }
    m_takeMine = new QPushButton(tr("Take mine (1)"));
    m_takeTheirs = new QPushButton(tr("Take theirs (2)"));
    m_takeBoth = new QPushButton(tr("Keep both (3)"));
    grid->addWidget(m_takeBoth, 2, 0);
    grid->addWidget(m_takeMine, 2, 1);
    grid->addWidget(m_takeTheirs, 2, 2);
    for (QPushButton *button : { m_takeMine, m_takeTheirs, m_takeBoth }) {
        button->setAutoDefault(false);
        button->setCheckable(true);
    }
    connect(m_takeMine, &QPushButton::clicked, this, [this] { choose(ConflictSide::Mine); });
    connect(m_takeTheirs, &QPushButton::clicked, this, [this] { choose(ConflictSide::Theirs); });
    connect(m_takeBoth, &QPushButton::clicked, this, [this] { choose(ConflictSide::Both); });
    return box;
}

QWidget *ConflictDialog::buildButtons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    auto *leave = new QPushButton(tr("Not now"), box);
    leave->setAutoDefault(false);
    m_settle->setAutoDefault(false);
    m_settle->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    row->addWidget(m_left, 1);
    row->addWidget(m_settle);
    row->addWidget(leave);
    connect(m_settle, &QPushButton::clicked, this, &ConflictDialog::settle);
    connect(leave, &QPushButton::clicked, this, &QDialog::close);
    return box;
}

QString ConflictDialog::labelOf(qsizetype conflict) const
{
    const MergeConflict &one = m_choices.conflicts()[conflict];
    const QString name = one.block < 0 ? Comparison::fieldName(one.where) : tr("Text, paragraph %1").arg(one.block + 1);
    switch (m_choices.side(conflict)) {
    case ConflictSide::Open:
        return name;
    case ConflictSide::Mine:
        return tr("✔ %1: mine").arg(name);
    case ConflictSide::Theirs:
        return tr("✔ %1: theirs").arg(name);
    case ConflictSide::Both:
        return tr("✔ %1: both").arg(name);
    }
    Q_UNREACHABLE_RETURN(name);
}

void ConflictDialog::compareInto(QTextEdit &view, const QString &base, const QString &text, bool chosen)
{
    view.clear();
    QTextCursor cursor(view.document());
    for (const DiffPiece &piece : compareWords(base, text)) {
        if (piece.what == DiffPiece::What::Removed)
            continue; // it stands in the first column
        QTextCharFormat format;
        if (piece.what == DiffPiece::What::Added) {
            const ToneColours colours = coloursOf(Tone::Good, palette());
            format.setForeground(colours.ink);
            format.setBackground(colours.paper);
            format.setFontUnderline(true);
        }
        cursor.insertText(piece.text, format);
    }
    view.setFrameStyle(chosen ? int(QFrame::Box) | int(QFrame::Plain) : int(QFrame::StyledPanel) | int(QFrame::Sunken));
}

void ConflictDialog::showPlace(int row)
{
    if (row < 0)
        return;
    paintSides();
    const MergeConflict &one = m_choices.conflicts()[row];
    m_base->setPlainText(one.base);
    m_preview->showPlace(one.where, one.block);
}

void ConflictDialog::paintSides()
{
    const int row = m_places->currentRow();
    if (row < 0)
        return;
    const MergeConflict &one = m_choices.conflicts()[row];
    const ConflictSide side = m_choices.side(row);
    const bool both = side == ConflictSide::Both;
    compareInto(*m_mine, one.base, one.mine, both || side == ConflictSide::Mine);
    compareInto(*m_theirs, one.base, one.theirs, both || side == ConflictSide::Theirs);
    m_takeMine->setChecked(side == ConflictSide::Mine);
    m_takeTheirs->setChecked(side == ConflictSide::Theirs);
    m_takeBoth->setChecked(both);
    m_takeBoth->setEnabled(m_choices.mayKeepBoth(row));
}

void ConflictDialog::choose(ConflictSide side)
{
    const int row = m_places->currentRow();
    if (row < 0 || (side == ConflictSide::Both && !m_choices.mayKeepBoth(row)))
        return;
    m_choices.choose(row, side);
    m_places->item(row)->setText(labelOf(row));
    refresh();
    if (row + 1 < m_places->count() && m_choices.side(row + 1) == ConflictSide::Open)
        m_places->setCurrentRow(row + 1);
}

void ConflictDialog::refresh()
{
    paintSides();
    m_preview->setArticle(m_choices.result());
    const int open = m_choices.open();
    m_left->setText(open > 0 ? tr("%n place(s) left to decide", nullptr, open) : tr("Everything is decided."));
    m_settle->setEnabled(open == 0);
}

void ConflictDialog::settle()
{
    if (m_choices.open() > 0)
        return;
    m_settle->setEnabled(false);
    m_parts.desk.settle(m_article, m_choices.result(), this, [this](const Result<QStringList> &labels) {
        if (!labels) {
            m_settle->setEnabled(true);
            return m_left->setText(Words::sentence(labels.error()));
        }
        Q_EMIT settled(m_article, *labels);
        accept();
    });
}

} // namespace toasoan
