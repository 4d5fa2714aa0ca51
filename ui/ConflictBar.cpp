#include "ui/ConflictBar.h"

#include "office/Words.h"
#include "ui/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace toasoan {

ConflictBar::ConflictBar(QWidget *parent)
    : ReadingBand(Tone::Warning, parent)
    , m_words(new QLabel(this))
    , m_settle(new QPushButton(icon("vcs-diff"_L1), tr("Look and decide …"), this))
    , m_edit(new QPushButton(icon("document-edit"_L1), tr("Edit again"), this))
    , m_again(new QPushButton(icon("view-refresh"_L1), tr("Try again"), this))
    , m_giveUp(new QPushButton(tr("Give it up"), this))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_giveUp->setToolTip(tr("What was pressed is forgotten; your text stays"));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    for (QPushButton *button : { m_settle, m_edit, m_again, m_giveUp }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 6, 8, 6);
    rows->addWidget(m_words);
    rows->addLayout(row);
    connect(m_settle, &QPushButton::clicked, this, &ConflictBar::settleWanted);
    connect(m_edit, &QPushButton::clicked, this, &ConflictBar::editWanted);
    connect(m_again, &QPushButton::clicked, this, &ConflictBar::tryAgainWanted);
    connect(m_giveUp, &QPushButton::clicked, this, &ConflictBar::giveUpWanted);
    hide();
}

QString ConflictBar::words() const { return isHidden() ? QString() : m_words->text(); }

void ConflictBar::say(const QString &sentence)
{
    m_words->setText(sentence);
    m_words->setAccessibleName(sentence);
    show();
}

void ConflictBar::showConflict()
{
    m_settle->setVisible(true);
    m_edit->setVisible(false);
    m_again->setVisible(false);
    m_giveUp->setVisible(false);
    say(tr("Two versions differ: somebody else changed the same places. Both texts are kept; look at the differences and decide."));
}

void ConflictBar::showParked(const OutboxRow &row)
{
    m_settle->setVisible(false);
    m_edit->setVisible(true);
    m_again->setVisible(true);
    m_giveUp->setVisible(true);
    const Error why = row.lastError.value_or(Error { Error::Kind::Rejected, {} });
    say(tr("The portal did not take “%1”. %2").arg(Words::action(row.intent.label), Words::sentence(why)));
}

void ConflictBar::clear() { hide(); }

} // namespace toasoan
