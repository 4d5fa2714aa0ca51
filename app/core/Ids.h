#pragma once
// Every id of an article, revision, transition or comment is made by the client, before the first attempt to
// send it, so that any request may be repeated and has its effect once. Ids are UUIDv7 (RFC 9562); nothing
// relies on their order. Codes are short names that the rulebook hands out (sites, channels, people …).

#include <QHash>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace toasoan {

class Clock;

/// A UUID that cannot be mistaken for the id of something else. Text form: 36 lower-case characters.
template<class Tag> class Id
{
public:
    Id() = default;
    explicit Id(QUuid value)
        : m_value(value)
    {
    }

    /// Only the 36-character form is an id; anything else is nothing. Upper case is read, never written.
    [[nodiscard]] static std::optional<Id> fromString(QStringView text)
    {
        if (text.size() != 36)
            return std::nullopt;
        const QUuid value = QUuid::fromString(text);
        return value.isNull() ? std::nullopt : std::optional(Id(value));
    }

    [[nodiscard]] QString toString() const { return m_value.toString(QUuid::WithoutBraces); }
    [[nodiscard]] QUuid value() const { return m_value; }
    [[nodiscard]] bool isNull() const { return m_value.isNull(); }
    /// UUIDv8 (RFC 9562 5.8): a portal's own name for something that was there before the newsroom.
    [[nodiscard]] bool isArchived() const { return (m_value.data3 >> 12) == 8; }

    friend bool operator==(Id a, Id b) { return a.m_value == b.m_value; }
    friend bool operator<(Id a, Id b) { return a.m_value < b.m_value; }
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QUuid m_value;
};

using ArticleId = Id<struct ArticleTag>;
using RevisionId = Id<struct RevisionTag>;
using TransitionId = Id<struct TransitionTag>;
using CommentId = Id<struct CommentTag>;
using AssignmentId = Id<struct AssignmentTag>;
using ReminderId = Id<struct ReminderTag>;
using DelegationId = Id<struct DelegationTag>;
using RequestId = Id<struct RequestTag>;

/// A short name out of the rulebook that cannot be mistaken for the name of something else.
template<class Tag> class Code
{
public:
    Code() = default;
    explicit Code(QString value)
        : m_value(std::move(value))
    {
    }

    [[nodiscard]] const QString &toString() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Code &a, const Code &b) { return a.m_value == b.m_value; }
    friend bool operator<(const Code &a, const Code &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const Code &code, size_t seed = 0) { return ::qHash(code.m_value, seed); }

private:
    QString m_value;
};

using PersonId = Code<struct PersonTag>;
using UnitId = Code<struct UnitTag>;
using SiteId = Code<struct SiteTag>;
using ChannelId = Code<struct ChannelTag>;
using CategoryId = Code<struct CategoryTag>;
using KindId = Code<struct KindTag>;
using StateId = Code<struct StateTag>;
using ActionId = Code<struct ActionTag>;
using CheckId = Code<struct CheckTag>;

/// Where new ids come from; injected, so that a failing run can be made again exactly.
class Ids
{
public:
    virtual ~Ids() = default;
    [[nodiscard]] virtual QUuid next() = 0;
    template<class T> [[nodiscard]] T make() { return T(next()); }
};

/// UUIDv7 from the clock's milliseconds and the system's secure random numbers. Any thread.
class TimeOrderedIds final : public Ids
{
public:
    explicit TimeOrderedIds(const Clock &clock);
    [[nodiscard]] QUuid next() override;

private:
    const Clock &m_clock;
};

} // namespace toasoan
