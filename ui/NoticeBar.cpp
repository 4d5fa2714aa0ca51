#include "ui/NoticeBar.h"

#include "ui/Icons.h"

#include "core/Clock.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr std::chrono::seconds readingTime { 8 };

} // namespace

NoticeBar::NoticeBar(Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_text(new QLabel)
    , m_act(new QToolButton)
    , m_close(new QToolButton)
{
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    row->addWidget(m_act);
    row->addWidget(m_close);
    m_close->setIcon(icon("window-close"_L1));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(tr("Close this notice"));
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::close);
    connect(m_act, &QToolButton::clicked, this, [this] {
        const auto act = m_waiting.isEmpty() ? std::function<void()>() : m_waiting.first().act;
        close();
        if (act)
            act();
    });
    hide();
}

void NoticeBar::say(const Notice &notice)
{
    if (!m_waiting.isEmpty() && m_waiting.last().sentence == notice.sentence)
        return;
    m_waiting += notice;
    if (m_waiting.size() == 1)
        showNext();
}

void NoticeBar::showNext()
{
    if (m_waiting.isEmpty()) {
        hide();
        return;
    }
    const Notice &notice = m_waiting.first();
    const ToneColours colours = coloursOf(notice.tone, palette());
    QPalette own = palette();
    own.setColor(QPalette::Window, colours.paper);
    own.setColor(QPalette::WindowText, colours.ink);
    setPalette(own);
    m_text->setPalette(own);
    m_text->setText(notice.sentence);
    m_act->setVisible(!notice.action.isEmpty());
    m_act->setText(notice.action);
    show();
    QAccessibleEvent spoken(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    const quint64 number = ++m_shown;
    if (notice.tone != Tone::Danger)
        m_clock.after(readingTime, this, [this, number] {
            if (number == m_shown)
                close();
        });
}

void NoticeBar::close()
{
    if (!m_waiting.isEmpty())
        m_waiting.removeFirst();
    ++m_shown;
    showNext();
}

} // namespace toasoan
