#pragma once
// The only place that names the contract's keys. Every function is pure. Reading is strict where the
// contract is (a missing or misshapen member is a Protocol error that names its path) and tolerant where it
// must be: unknown members are kept in `more` and written back.

#include "wire/Exchange.h"

#include <QJsonDocument>

namespace toasoan::wire {

[[nodiscard]] QJsonObject toJson(const Content &value);
[[nodiscard]] QJsonObject toJson(const Article &value);
[[nodiscard]] QJsonObject toJson(const Summary &value);
[[nodiscard]] QJsonObject toJson(const SessionInfo &value);
[[nodiscard]] QJsonObject toJson(const Credential &value);
[[nodiscard]] QJsonObject toJson(const ChangePage &value);
[[nodiscard]] QJsonObject toJson(const Revision &value);
[[nodiscard]] QJsonObject toJson(const Transition &value);
[[nodiscard]] QJsonObject toJson(const Receipt &value);
[[nodiscard]] QJsonObject toJson(const Comment &value);
[[nodiscard]] QJsonObject toJson(const Lease &value);
[[nodiscard]] QJsonObject toJson(const Assignment &value);
[[nodiscard]] QJsonObject toJson(const Reminder &value);
[[nodiscard]] QJsonObject toJson(const Delegation &value);
[[nodiscard]] QJsonObject toJson(const Royalty &value);
[[nodiscard]] QJsonObject toJson(const Health &value);
[[nodiscard]] QJsonObject toJson(const HistoryEntry &value);
[[nodiscard]] QJsonObject toJson(const Problem &value);
[[nodiscard]] QJsonObject toJson(const Package &value);
[[nodiscard]] QJsonObject toJson(const Handover &value);
[[nodiscard]] QJsonObject toJson(const BackupPage &value);
[[nodiscard]] QJsonObject toJson(const Workflow &value);
[[nodiscard]] QJsonObject toJson(const Rulebook &value);

/// Lists travel as an object with one member: "articles", "revisions", "entries", "comments", "versions",
/// "receipts".
[[nodiscard]] QJsonObject toJson(const QList<Article> &value);
[[nodiscard]] QJsonObject toJson(const QList<Revision> &value);
[[nodiscard]] QJsonObject toJson(const QList<HistoryEntry> &value);
[[nodiscard]] QJsonObject toJson(const QList<Comment> &value);
[[nodiscard]] QJsonObject toJson(const QList<Rulebook> &value);
[[nodiscard]] QJsonObject toJson(const QList<Receipt> &value);

/// fromJson<Article>(object) …, for every type above.
template<class T> [[nodiscard]] Result<T> fromJson(const QJsonObject &object);

/// Parses text that must be one JSON object; Protocol with the offset otherwise.
[[nodiscard]] Result<QJsonObject> parseObject(const QByteArray &text);

/// The bytes of a request or reply: compact UTF-8.
[[nodiscard]] QByteArray toBytes(const QJsonObject &object);

} // namespace toasoan::wire
