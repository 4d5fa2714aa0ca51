#include "ui/ComparisonView.h"

#include "core/Executor.h"
#include "ui/ArticleText.h"
#include "ui/Icons.h"
#include "ui/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QToolButton *button(QWidget *parent, QLatin1StringView name, const QString &text, const QKeySequence &key)
{
    auto *made = new QToolButton(parent);
    made->setIcon(icon(name));
    made->setAutoRaise(true);
    made->setShortcut(key);
    made->setAccessibleName(text);
    made->setToolTip(u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
    return made;
}

} // namespace

ComparisonView::ComparisonView(Executor &executor, QWidget *parent)
    : QWidget(parent)
    , m_executor(executor)
    , m_text(new ArticleText(this))
    , m_heading(new QLabel(this))
    , m_next(button(this, "go-down"_L1, tr("Next change"), Qt::Key_F7))
    , m_previous(button(this, "go-up"_L1, tr("Previous change"), Qt::SHIFT | Qt::Key_F7))
{
    m_text->setAccessibleName(tr("Changes"));
    m_heading->setWordWrap(true);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(m_heading, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addLayout(row);
    rows->addWidget(m_text, 1);
    setFocusProxy(m_text);
    connect(m_next, &QToolButton::clicked, this, [this] { goToChange(false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { goToChange(true); });
    connect(m_text, &ArticleText::painted, this, &ComparisonView::painted);
    connect(m_text, &ArticleText::paletteReplaced, this, [this] { lay(); });
    connect(m_text, &ArticleText::zoomed, this, [this] { lay(); });
}

void ComparisonView::compare(const Content &from, const Content &to, const Rulebook &rulebook, const QString &heading)
{
    m_heading->setText(heading);
    const int round = ++m_round;
    m_executor.compute<Comparison>(
        this, [from, to, rulebook] { return Comparison::of(from, to, rulebook); },
        [this, round](Comparison comparison) {
            if (round != m_round)
                return;
            m_comparison = std::move(comparison);
            m_shown = true;
            lay();
            m_text->awaitPaint();
            m_text->viewport()->update();
            Q_EMIT compared(m_comparison.changes());
        });
}

void ComparisonView::say(const QString &sentence)
{
    ++m_round;
    m_shown = false;
    m_comparison = {};
    m_places.clear();
    m_heading->setText(sentence);
    m_text->document()->clear();
    m_next->setEnabled(false);
    m_previous->setEnabled(false);
}

void ComparisonView::piece(QTextCursor &cursor, const DiffPiece &piece)
{
    QTextCharFormat format;
    if (piece.what != DiffPiece::What::Same) {
        const bool added = piece.what == DiffPiece::What::Added;
        const ToneColours colours = coloursOf(added ? Tone::Good : Tone::Danger, palette());
        format.setForeground(colours.ink);
        format.setBackground(colours.paper);
        format.setFontUnderline(added);
        format.setFontStrikeOut(!added);
    }
    cursor.insertText(QString(piece.text).replace(u'\n', QChar::LineSeparator), format);
}

void ComparisonView::part(QTextCursor &cursor, const ComparedPart &part)
{
    QTextBlockFormat block;
    block.setBottomMargin(QFontMetricsF(m_text->font()).height() * 0.5);
    block.setLineHeight(145, QTextBlockFormat::ProportionalHeight);
    cursor.insertBlock(block, {});
    if (!part.isSame())
        m_places += cursor.position();
    if (!part.name.isEmpty()) {
        QTextCharFormat name;
        name.setFontWeight(QFont::DemiBold);
        name.setForeground(quietInk(palette()));
        cursor.insertText(tr("%1:").arg(part.name) + u' ', name);
    }
    for (const DiffPiece &one : part.pieces)
        piece(cursor, one);
}

void ComparisonView::lay()
{
    if (!m_shown)
        return;
    m_places.clear();
    m_text->document()->clear();
    QTextCursor cursor(m_text->document());
    QTextCharFormat quiet;
    quiet.setForeground(quietInk(palette()));
    QTextBlockFormat apart;
    apart.setBottomMargin(QFontMetricsF(m_text->font()).height() * 0.5);
    cursor.setBlockFormat(apart);
    cursor.insertText(m_comparison.isEmpty() ? tr("Nothing has changed.")
                                             : tr("%n change(s)", nullptr, m_comparison.changes()),
                      quiet);
    for (const QString &note : m_comparison.notes) {
        cursor.insertBlock(apart, {});
        m_places += cursor.position();
        cursor.insertText(note, quiet);
    }
    for (const ComparedPart &one : m_comparison.fields)
        part(cursor, one);
    for (const ComparedPart &one : m_comparison.body)
        part(cursor, one);
    m_text->fit();
    m_text->moveCursor(QTextCursor::Start);
    m_next->setEnabled(!m_places.isEmpty());
    m_previous->setEnabled(!m_places.isEmpty());
}

void ComparisonView::goToChange(bool backward)
{
    if (m_places.isEmpty())
        return;
    const int now = m_text->textCursor().selectionStart();
    int chosen = backward ? m_places.last() : m_places.first();
    for (const int place : m_places) {
        if (backward && place < now)
            chosen = place;
        if (!backward && place > now) {
            chosen = place;
            break;
        }
    }
    QTextCursor where(m_text->document());
    where.setPosition(chosen);
    m_text->reveal(where);
}

} // namespace toasoan
