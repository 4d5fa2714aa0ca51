#include "ui/CommentsView.h"

#include "office/Words.h"
#include "ui/Icons.h"
#include "ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString shortened(const QString &quote)
{
    constexpr int most = 110;
    const QString line = quote.simplified();
    return line.size() > most ? line.left(most) + u'…' : line;
}

} // namespace

CommentsView::CommentsView(QWidget *parent)
    : QWidget(parent)
    , m_list(new QScrollArea(this))
    , m_writing(new QWidget(this))
    , m_about(new QLabel(m_writing))
    , m_whole(new QToolButton(m_writing))
    , m_text(new QPlainTextEdit(m_writing))
    , m_send(new QPushButton(tr("Send remark (Ctrl+Enter)"), m_writing))
{
    m_list->setWidgetResizable(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Remarks"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setMinimumWidth(1);
    m_whole->setIcon(icon("edit-clear"_L1));
    m_whole->setAutoRaise(true);
    m_whole->setToolTip(tr("About the whole item"));
    m_whole->setAccessibleName(tr("About the whole item"));
    m_text->setPlaceholderText(tr("Write a remark. Select a passage first to write about it."));
    m_text->setAccessibleName(tr("Remark"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 3 + 14);
    m_text->installEventFilter(this);
    auto *about = new QHBoxLayout;
    about->addWidget(m_about, 1);
    about->addWidget(m_whole);
    about->addWidget(m_send);
    auto *rows = new QVBoxLayout(m_writing);
    rows->setContentsMargins(12, 6, 12, 8);
    rows->addWidget(m_text);
    rows->addLayout(about);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_list, 1);
    all->addWidget(m_writing);
    connect(m_send, &QPushButton::clicked, this, &CommentsView::send);
    connect(m_whole, &QToolButton::clicked, this, [this] { write({}); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_send->setEnabled(isWriting()); });
    clear();
}

bool CommentsView::isWriting() const { return !m_text->toPlainText().trimmed().isEmpty(); }

void CommentsView::setWritable(bool writable) { m_writing->setVisible(writable); }

void CommentsView::clear()
{
    m_text->clear();
    m_send->setEnabled(false);
    m_quote.clear();
    m_about->setText(tr("About the whole item"));
    m_whole->hide();
    show({}, {});
}

void CommentsView::show(const QList<Comment> &comments, const Rulebook &rulebook)
{
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(12, 10, 12, 10);
    rows->setSpacing(8);
    if (comments.isEmpty())
        rows->addWidget(plainLabel(tr("Nobody has remarked anything yet.")));
    for (const Comment &comment : comments)
        rows->addWidget(card(comment, rulebook));
    rows->addStretch(1);
    m_list->setWidget(page);
    // The newest is what somebody opens this for.
    m_list->verticalScrollBar()->setValue(m_list->verticalScrollBar()->maximum());
}

QWidget *CommentsView::card(const Comment &comment, const Rulebook &rulebook)
{
    auto *card = new QFrame;
    card->setFrameShape(QFrame::StyledPanel);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(10, 8, 10, 8);
    const Person *person = rulebook.person(comment.author);
    QLabel *head = plainLabel(tr("%1, %2").arg(person ? person->name : comment.author.toString(),
                                               Words::time(comment.at, rulebook.calendar)));
    QPalette quiet = head->palette();
    quiet.setColor(QPalette::WindowText, quietInk(palette()));
    head->setPalette(quiet);
    rows->addWidget(head);
    if (!comment.quote.isEmpty()) {
        auto *quote = new QPushButton(tr("“%1”").arg(shortened(comment.quote)), card);
        quote->setFlat(true);
        quote->setStyleSheet(u"text-align: left; font-style: italic;"_s);
        quote->setToolTip(tr("Go to this passage"));
        connect(quote, &QPushButton::clicked, this, [this, text = comment.quote] { Q_EMIT quoteWanted(text); });
        rows->addWidget(quote);
    }
    rows->addWidget(plainLabel(comment.text));
    return card;
}

void CommentsView::write(const QString &quote)
{
    m_quote = quote;
    m_about->setText(quote.isEmpty() ? tr("About the whole item") : tr("About “%1”").arg(shortened(quote)));
    m_about->setToolTip(quote);
    m_whole->setVisible(!quote.isEmpty());
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void CommentsView::written()
{
    m_text->clear();
    write({});
}

void CommentsView::send()
{
    if (isWriting())
        Q_EMIT commented(m_text->toPlainText().trimmed(), m_quote);
}

/// Ctrl+Enter would else reach the pane, where it publishes.
bool CommentsView::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_text || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool decides = key->key() == Qt::Key_F9 || key->key() == Qt::Key_F8;
    if (event->type() == QEvent::ShortcutOverride && ((enter && key->modifiers() == Qt::ControlModifier) || decides)) {
        event->accept(); // whoever writes a remark does not decide
        return true;
    }
    if (event->type() == QEvent::KeyPress && enter && key->modifiers() == Qt::ControlModifier) {
        send();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace toasoan
