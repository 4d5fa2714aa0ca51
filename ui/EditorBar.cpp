#include "ui/EditorBar.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace toasoan {

EditorBar::EditorBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_act(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setText(u"✕"_s);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the notice"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 6, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_act);
    row->addWidget(m_close);
    connect(m_act, &QToolButton::clicked, this, [this] {
        if (!m_lines.isEmpty() && m_lines.first().act)
            m_lines.first().act();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        if (!m_lines.isEmpty())
            settle(m_lines.firstKey());
    });
    refresh();
}

void EditorBar::say(Matter matter, const Line &line)
{
    m_lines.insert(matter, line);
    refresh();
}

void EditorBar::settle(Matter matter)
{
    if (m_lines.remove(matter) > 0)
        refresh();
}

QString EditorBar::sentence() const { return m_lines.isEmpty() ? QString() : m_lines.first().sentence; }

void EditorBar::refresh()
{
    setVisible(!m_lines.isEmpty());
    if (m_lines.isEmpty())
        return;
    const Line &line = m_lines.first();
    m_text->setText(line.sentence);
    m_text->setAccessibleName(line.sentence);
    m_act->setVisible(!line.action.isEmpty());
    m_act->setText(line.action);
    const ToneColours colours = coloursOf(line.tone, QGuiApplication::palette());
    QPalette own = QGuiApplication::palette();
    own.setColor(QPalette::Window, colours.paper);
    own.setColor(QPalette::WindowText, colours.ink);
    setPalette(own);
}

} // namespace toasoan
