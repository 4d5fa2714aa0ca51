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

/// fromJson<Article>(object) …, for every type above and QList<…> of the listed ones. Protocol, detail
/// "path.of.member: reason"; problem "not_canonical" for a body or text that must not be stored, and
/// "digest_mismatch" for a package whose bytes are not those that were sealed.
/// Entries of a type that this version does not know are left out of a ChangePage.
template<class T> [[nodiscard]] Result<T> fromJson(const QJsonObject &object);

template<> Result<Content> fromJson<Content>(const QJsonObject &object);
template<> Result<Article> fromJson<Article>(const QJsonObject &object);
template<> Result<Summary> fromJson<Summary>(const QJsonObject &object);
template<> Result<SessionInfo> fromJson<SessionInfo>(const QJsonObject &object);
template<> Result<Credential> fromJson<Credential>(const QJsonObject &object);
template<> Result<ChangePage> fromJson<ChangePage>(const QJsonObject &object);
template<> Result<Revision> fromJson<Revision>(const QJsonObject &object);
template<> Result<Transition> fromJson<Transition>(const QJsonObject &object);
template<> Result<Receipt> fromJson<Receipt>(const QJsonObject &object);
template<> Result<Comment> fromJson<Comment>(const QJsonObject &object);
template<> Result<Lease> fromJson<Lease>(const QJsonObject &object);
template<> Result<Assignment> fromJson<Assignment>(const QJsonObject &object);
template<> Result<Reminder> fromJson<Reminder>(const QJsonObject &object);
template<> Result<Delegation> fromJson<Delegation>(const QJsonObject &object);
template<> Result<Royalty> fromJson<Royalty>(const QJsonObject &object);
template<> Result<Health> fromJson<Health>(const QJsonObject &object);
template<> Result<HistoryEntry> fromJson<HistoryEntry>(const QJsonObject &object);
template<> Result<Problem> fromJson<Problem>(const QJsonObject &object);
template<> Result<Package> fromJson<Package>(const QJsonObject &object);
template<> Result<Handover> fromJson<Handover>(const QJsonObject &object);
template<> Result<BackupPage> fromJson<BackupPage>(const QJsonObject &object);
template<> Result<Workflow> fromJson<Workflow>(const QJsonObject &object);
template<> Result<Rulebook> fromJson<Rulebook>(const QJsonObject &object);
/// The same for one that was found sound when it came: a later program's finding is no reason to work without rules,
/// and making every pattern ready takes time.
[[nodiscard]] Result<Rulebook> judgedRulebook(const QJsonObject &object);
template<> Result<QList<Article>> fromJson<QList<Article>>(const QJsonObject &object);
template<> Result<QList<Revision>> fromJson<QList<Revision>>(const QJsonObject &object);
template<> Result<QList<HistoryEntry>> fromJson<QList<HistoryEntry>>(const QJsonObject &object);
template<> Result<QList<Comment>> fromJson<QList<Comment>>(const QJsonObject &object);
template<> Result<QList<Rulebook>> fromJson<QList<Rulebook>>(const QJsonObject &object);
template<> Result<QList<Receipt>> fromJson<QList<Receipt>>(const QJsonObject &object);

/// What `seal` must be: SHA-256 over the RFC 8785 form of everything else. BadInput when the package holds
/// what that form cannot say.
[[nodiscard]] Result<Digest> sealOf(const Package &package);

/// Parses text that must be one JSON object; Protocol with the offset otherwise.
[[nodiscard]] Result<QJsonObject> parseObject(const QByteArray &text);

/// The bytes of a request or reply: compact UTF-8.
[[nodiscard]] QByteArray toBytes(const QJsonObject &object);

} // namespace toasoan::wire
