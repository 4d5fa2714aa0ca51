#include "ui/DecisionAlarm.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace toasoan {

DecisionAlarm::DecisionAlarm(QWidget *parent)
    : ReadingBand(Tone::Danger, parent)
    , m_headline(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_telephone(new QLabel(this))
    , m_again(new QPushButton(tr("Try to withdraw again"), this))
{
    setStrong(true); // nothing else on the screen is this red
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    m_headline->setFont(large);
    m_headline->setWordWrap(true);
    m_explanation->setWordWrap(true);
    QFont number = font();
    number.setPointSizeF(number.pointSizeF() * 1.4);
    number.setBold(true);
    m_telephone->setFont(number);
    m_telephone->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *leave = new QPushButton(tr("I have read this"), this);
    m_again->setAutoDefault(false);
    leave->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_telephone, 1);
    row->addWidget(m_again);
    row->addWidget(leave);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(14, 10, 12, 10);
    rows->addWidget(m_headline);
    rows->addWidget(m_explanation);
    rows->addLayout(row);
    connect(m_again, &QPushButton::clicked, this, &DecisionAlarm::againWanted);
    connect(leave, &QPushButton::clicked, this, &DecisionAlarm::clear);
    hide();
}

void DecisionAlarm::raise(const QString &headline, const QString &explanation, const QString &telephone)
{
    m_headline->setText(headline);
    m_explanation->setText(explanation);
    m_telephone->setText(telephone.isEmpty() ? QString() : tr("Duty telephone: %1").arg(telephone));
    setAccessibleName(headline);
    show();
}

void DecisionAlarm::clear() { hide(); }

QString DecisionAlarm::words() const
{
    return isHidden() ? QString() : m_headline->text() + u'\n' + m_telephone->text();
}

} // namespace toasoan
