#include "ui/RevisionsPanel.h"

#include "ui/Theme.h"

#include "office/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QString wordsOf(const Content &content)
{
    return QStringList { content.title, content.lead, content.body.plainText() }.join(u'\n');
}

} // namespace

RevisionsPanel::RevisionsPanel(Desk &desk, Executor &executor, ArticleId article, std::function<Content()> current,
                               QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_executor(executor)
    , m_article(article)
    , m_current(std::move(current))
    , m_list(new QListWidget(this))
    , m_against(new QComboBox(this))
    , m_text(new QTextBrowser(this))
    , m_restore(new QPushButton(tr("&Restore this revision"), this))
{
    m_list->setAccessibleName(tr("Revisions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMaximumHeight(170);
    m_text->setAccessibleName(tr("Differences"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setPlaceholderText(tr("Choose a revision to see what changed since."));
    m_against->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *label = new QLabel(tr("Compared &with"), this);
    label->setBuddy(m_against);
    m_against->setAccessibleName(tr("Compared with"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 2, 10, 2);
    row->addWidget(label);
    row->addWidget(m_against, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(10, 4, 10, 8);
    bottom->addWidget(m_restore);
    bottom->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_list);
    column->addLayout(row);
    column->addWidget(m_text, 1);
    column->addLayout(bottom);
    m_restore->setEnabled(false);
    connect(m_list, &QListWidget::currentRowChanged, this, &RevisionsPanel::compare);
    connect(m_against, &QComboBox::activated, this, &RevisionsPanel::compare);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(chosen()); });
}

void RevisionsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void RevisionsPanel::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_desk.revisions(m_article, this, [this](const Result<QList<RevisionEntry>> &entries) {
        if (entries)
            show(*entries);
    });
}

QString RevisionsPanel::nameOf(const RevisionEntry &entry) const
{
    const QString time = Words::time(entry.madeAt, m_desk.rulebookToday().calendar);
    if (entry.origin == KeptRevision::Origin::Portal)
        return tr("%1 – from the portal").arg(time);
    switch (entry.cut) {
    case Cut::Save:
        return tr("%1 – saved").arg(time);
    case Cut::Submit:
        return tr("%1 – sent").arg(time);
    case Cut::Close:
        return tr("%1 – closed").arg(time);
    case Cut::BeforeMerge:
        return tr("%1 – before others' changes came in").arg(time);
    case Cut::Periodic:
        return tr("%1 – by itself").arg(time);
    }
    Q_UNREACHABLE_RETURN(time);
}

void RevisionsPanel::show(const QList<RevisionEntry> &entries)
{
    const RevisionId before = chosen();
    const QString against = m_against->currentData().toString();
    m_entries = entries;
    m_list->clear();
    m_against->clear();
    m_against->addItem(tr("the text of now"), QString());
    int row = -1;
    for (const RevisionEntry &entry : entries) {
        if (entry.id == before)
            row = m_list->count();
        m_list->addItem(nameOf(entry));
        m_against->addItem(nameOf(entry), entry.id.toString());
    }
    m_against->setCurrentIndex(std::max(0, m_against->findData(against)));
    if (row >= 0)
        m_list->setCurrentRow(row);
}

RevisionId RevisionsPanel::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_entries.size() ? m_entries[row].id : RevisionId();
}

void RevisionsPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_restore->setEnabled(!readOnly && !chosen().isNull());
}

void RevisionsPanel::compare()
{
    const RevisionId revision = chosen();
    m_restore->setEnabled(!m_readOnly && !revision.isNull());
    const quint64 asked = ++m_asked;
    if (revision.isNull())
        return m_text->clear();
    m_desk.contentOf(m_article, revision, this, [this, asked](const Result<Content> &older) {
        if (asked != m_asked)
            return;
        older ? compareWith(*older) : m_text->setPlainText(Words::sentence(older.error()));
    });
}

void RevisionsPanel::compareWith(const Content &older)
{
    const auto run = [this, asked = m_asked](const QString &from, const QString &to) {
        m_executor.compute<QList<DiffPiece>>(
            this, [from, to] { return compareWords(from, to); },
            [this, asked](const QList<DiffPiece> &pieces) {
                if (asked == m_asked)
                    showPieces(pieces);
            });
    };
    const auto other = RevisionId::fromString(m_against->currentData().toString());
    if (!other)
        return run(wordsOf(older), wordsOf(m_current()));
    m_desk.contentOf(m_article, *other, this, [this, run, older, asked = m_asked](const Result<Content> &newer) {
        if (asked == m_asked && newer)
            run(wordsOf(older), wordsOf(*newer));
    });
}

void RevisionsPanel::showPieces(const QList<DiffPiece> &pieces)
{
    m_text->clear();
    QTextCharFormat same;
    QTextCharFormat removed;
    const ToneColours gone = coloursOf(Tone::Danger, palette());
    removed.setFontStrikeOut(true);
    removed.setForeground(gone.ink);
    removed.setBackground(gone.paper);
    QTextCharFormat added;
    const ToneColours come = coloursOf(Tone::Good, palette());
    added.setFontUnderline(true);
    added.setForeground(come.ink);
    added.setBackground(come.paper);
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    bool differs = false;
    for (const DiffPiece &piece : pieces) {
        switch (piece.what) {
        case DiffPiece::What::Same:
            cursor.insertText(piece.text, same);
            break;
        case DiffPiece::What::Removed:
            cursor.insertText(piece.text, removed);
            differs = true;
            break;
        case DiffPiece::What::Added:
            cursor.insertText(piece.text, added);
            differs = true;
            break;
        }
    }
    cursor.endEditBlock();
    if (!differs)
        m_text->setPlainText(tr("The words are the same."));
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace toasoan
