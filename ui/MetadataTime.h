#pragma once
// A day, or a day with its time, typed as people write it: 23/11/2026 08:30, 23/11, 23/11/2026 8h30. Empty means
// none. Times are the province's, whatever zone the PC is set to. What cannot be read is marked, and the last time
// that could be read stays in force.

#include "core/Deadline.h"

#include <QWidget>

class QLineEdit;

namespace toasoan {

class MetadataTime : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Day, DayAndTime };

    MetadataTime(Form form, const QString &name, QWidget *parent = nullptr);

    /// today completes days without a year.
    void setCalendar(const Calendar &calendar, QDate today);
    void setTime(const std::optional<UtcTime> &time);
    void setDay(QDate day);
    [[nodiscard]] std::optional<UtcTime> time() const;
    [[nodiscard]] QDate day() const { return m_day; }

    struct Read
    {
        QDate day;
        QTime time;
    };
    /// Nothing when it is no day.
    [[nodiscard]] static std::optional<Read> read(const QString &typed, QDate today);

Q_SIGNALS:
    void changed();

private:
    void display();
    void typed(const QString &text);
    void openCalendar();
    void mark(bool wrong);

    Form m_form;
    Calendar m_calendar;
    QDate m_today;
    QDate m_day;
    QTime m_time { 0, 0 };
    QLineEdit *m_text;
};

} // namespace toasoan
