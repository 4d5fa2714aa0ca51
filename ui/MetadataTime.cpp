#include "ui/MetadataTime.h"

#include "ui/Icons.h"
#include "ui/Theme.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>
#include <QWidgetAction>

#include <tuple>

using namespace Qt::StringLiterals;

namespace toasoan {

MetadataTime::MetadataTime(Form form, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_text(new QLineEdit(this))
{
    m_text->setPlaceholderText(form == Form::Day ? tr("dd/mm/yyyy") : tr("dd/mm/yyyy hh:mm"));
    m_text->setAccessibleName(name);
    setFocusProxy(m_text);
    auto *open = new QToolButton(this);
    open->setIcon(icon("view-calendar"_L1));
    if (open->icon().isNull())
        open->setText(u"…"_s);
    open->setToolTip(tr("Choose a day"));
    open->setAccessibleName(tr("Choose a day: %1").arg(name));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(m_text, 1);
    row->addWidget(open);
    connect(m_text, &QLineEdit::textEdited, this, &MetadataTime::typed);
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        if (m_text->text().trimmed().isEmpty() || read(m_text->text(), m_today))
            display();
    });
    connect(open, &QToolButton::clicked, this, &MetadataTime::openCalendar);
}

void MetadataTime::setCalendar(const Calendar &calendar, QDate today)
{
    m_calendar = calendar;
    m_today = today;
}

void MetadataTime::setTime(const std::optional<UtcTime> &time)
{
    if (time)
        std::tie(m_day, m_time) = m_calendar.toLocal(*time);
    else
        m_day = {};
    display();
}

void MetadataTime::setDay(QDate day)
{
    m_day = day;
    display();
}

std::optional<UtcTime> MetadataTime::time() const
{
    return m_day.isValid() ? std::optional(m_calendar.toUtc(m_day, m_time)) : std::nullopt;
}

void MetadataTime::display()
{
    QString text;
    if (m_day.isValid()) {
        text = m_day.toString(u"dd/MM/yyyy"_s);
        if (m_form == Form::DayAndTime)
            text += m_time.toString(u" HH:mm"_s);
    }
    if (text != m_text->text())
        m_text->setText(text);
    mark(false);
}

std::optional<MetadataTime::Read> MetadataTime::read(const QString &typed, QDate today)
{
    static const QRegularExpression form(
        uR"(^\s*(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?(?:[\s,]+(\d{1,2})(?::|h|g|giờ)\s*(\d{2})?)?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    int year = match.capturedLength(3) > 0 ? match.captured(3).toInt() : today.year();
    if (year < 100)
        year += 2000;
    const QDate day(year, match.captured(2).toInt(), match.captured(1).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt());
    return day.isValid() && time.isValid() ? std::optional(Read { day, time }) : std::nullopt;
}

void MetadataTime::typed(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        m_day = {};
        mark(false);
        Q_EMIT changed();
        return;
    }
    const auto got = read(text, m_today);
    mark(!got);
    if (!got)
        return;
    m_day = got->day;
    m_time = got->time;
    Q_EMIT changed();
}

void MetadataTime::mark(bool wrong)
{
    QPalette colours = palette();
    if (wrong)
        colours.setColor(QPalette::Text, coloursOf(Tone::Danger, palette()).ink);
    m_text->setPalette(colours);
    m_text->setToolTip(wrong ? tr("This is no day yet. Write it as 23/11/2026 08:30.") : QString());
}

void MetadataTime::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *days = new QCalendarWidget(menu);
    days->setFirstDayOfWeek(Qt::Monday);
    days->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    days->setSelectedDate(m_day.isValid() ? m_day : m_today);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(days);
    menu->addAction(action);
    const auto take = [this, menu](QDate day) {
        m_day = day;
        display();
        Q_EMIT changed();
        menu->close();
    };
    connect(days, &QCalendarWidget::clicked, this, take);
    connect(days, &QCalendarWidget::activated, this, take);
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

} // namespace toasoan
