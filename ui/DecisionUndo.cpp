#include "ui/DecisionUndo.h"

#include "core/Clock.h"
#include "office/Words.h"
#include "ui/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace toasoan {

DecisionUndo::DecisionUndo(Desk &desk, Clock &clock, QWidget *parent)
    : ReadingBand(Tone::Info, parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_words(new QLabel(this))
    , m_undo(new QPushButton(icon("edit-undo"_L1), tr("Undo (Ctrl+Z)"), this))
    , m_send(new QPushButton(tr("Send now"), this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setMinimumWidth(1);
    m_undo->setShortcut(QKeySequence::Undo);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->addWidget(m_words, 1);
    row->addWidget(m_undo);
    row->addWidget(m_send);
    connect(m_undo, &QPushButton::clicked, this, &DecisionUndo::undo);
    connect(m_send, &QPushButton::clicked, this, &DecisionUndo::sendNow);
    connect(&desk, &Desk::outboxChanged, this, &DecisionUndo::refresh);
    hide();
    refresh();
}

std::optional<ArticleId> DecisionUndo::article() const
{
    return m_waiting.isEmpty() ? std::nullopt : std::optional(m_waiting.first().article);
}

QString DecisionUndo::words() const { return m_words->text(); }

void DecisionUndo::refresh()
{
    const int round = ++m_round;
    m_desk.outbox(this, [this, round](const Result<QList<OutboxRow>> &rows) {
        if (!rows || round != m_round)
            return;
        QList<Waiting> waiting;
        QList<ArticleId> articles;
        for (auto row = rows->crbegin(); row != rows->crend(); ++row) {
            const Intent &intent = row->intent;
            const bool open = intent.what == Errand::Transition && row->state == OutboxRow::State::Waiting
                && row->attempts == 0 && intent.notBefore && *intent.notBefore > m_clock.now();
            if (!open || articles.contains(intent.article))
                continue;
            waiting += Waiting { intent.article, intent.label, {}, *intent.notBefore };
            articles += intent.article;
        }
        m_desk.rows(articles, this, [this, round, waiting](const Result<QList<ArticleRow>> &known) mutable {
            if (round != m_round)
                return;
            for (Waiting &one : waiting) {
                const auto row = known ? std::ranges::find_if(*known, [&one](const ArticleRow &some) {
                    return some.summary.id == one.article;
                }) : QList<ArticleRow>::const_iterator();
                if (known && row != known->cend())
                    one.title = row->title.isEmpty() ? row->summary.title : row->title;
            }
            show(waiting);
        });
    });
}

void DecisionUndo::show(const QList<Waiting> &waiting)
{
    m_waiting = waiting;
    setVisible(!m_waiting.isEmpty());
    m_ticking ? say() : tick();
}

void DecisionUndo::tick()
{
    m_ticking = false;
    const UtcTime now = m_clock.now();
    m_waiting.removeIf([now](const Waiting &one) { return one.until <= now; });
    setVisible(!m_waiting.isEmpty());
    if (m_waiting.isEmpty())
        return;
    say();
    m_ticking = true;
    const auto next = (m_waiting.first().until - now) % 1000ms;
    m_clock.after(next.count() == 0 ? 1000ms : next, this, [this] { tick(); });
}

void DecisionUndo::say()
{
    if (m_waiting.isEmpty())
        return;
    const Waiting &one = m_waiting.first();
    const auto left = std::chrono::ceil<std::chrono::seconds>(one.until - m_clock.now());
    const QString sending = tr("will be sent in %n second(s)", nullptr, int(left.count()));
    const auto sentence = [&](const QString &title) {
        return tr("“%1” was pressed: %2 – %3").arg(Words::action(one.action), title, sending);
    };
    // The seconds must never be what is cut off.
    const QFontMetrics metrics = m_words->fontMetrics();
    const int room = m_words->width() - metrics.horizontalAdvance(sentence({}));
    m_words->setText(sentence(metrics.elidedText(one.title, Qt::ElideRight, std::max(room, 80))));
    m_words->setToolTip(sentence(one.title));
    m_words->setAccessibleName(sentence(one.title));
}

void DecisionUndo::resizeEvent(QResizeEvent *event)
{
    ReadingBand::resizeEvent(event);
    say();
}

void DecisionUndo::undo()
{
    if (m_waiting.isEmpty())
        return;
    m_desk.undo(m_waiting.first().article, this, [this, id = m_waiting.first().article](const Result<void> &done) {
        refresh();
        done ? Q_EMIT undone(id) : Q_EMIT failed(done.error());
    });
}

void DecisionUndo::sendNow()
{
    for (const Waiting &one : std::as_const(m_waiting)) {
        m_desk.sendNow(one.article, this, [this](const Result<void> &done) {
            refresh();
            if (!done)
                Q_EMIT failed(done.error());
        });
    }
}

} // namespace toasoan
