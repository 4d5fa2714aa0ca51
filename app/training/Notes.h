#pragma once
// The small things beside articles, kept as the contract's JSON: comments, assignments, reminders,
// delegations and royalties. Each is put as a whole under an id the client made; putting the same again
// changes nothing.

#include "training/Visit.h"
#include "wire/Json.h"

namespace toasoan {

struct NoteKey
{
    QString type;
    QString id;
    ArticleId article = {};
    SiteId site = {};
};

[[nodiscard]] std::optional<QJsonObject> noteOf(Ledger &ledger, const QString &type, const QString &id);
[[nodiscard]] QList<QJsonObject> noteObjects(Ledger &ledger, const QString &type, ArticleId article = {});
/// receipt: what its last change was answered with, and a repetition of it will be.
void keepNote(Ledger &ledger, const NoteKey &key, const QJsonObject &value, const QJsonObject &receipt);
[[nodiscard]] QJsonObject noteReceipt(Ledger &ledger, const QString &type, const QString &id);

template<class T> [[nodiscard]] std::optional<T> noteValue(Ledger &ledger, const QString &type, const QString &id)
{
    const auto object = noteOf(ledger, type, id);
    if (!object)
        return std::nullopt;
    const auto value = wire::fromJson<T>(*object);
    if (!value) {
        ledger.fail(value.error().detail);
        return std::nullopt;
    }
    return *value;
}

template<class T>
[[nodiscard]] QList<T> notesOf(Ledger &ledger, const QString &type, ArticleId article = {})
{
    QList<T> values;
    for (const QJsonObject &object : noteObjects(ledger, type, article)) {
        if (const auto value = wire::fromJson<T>(object))
            values += *value;
        else
            ledger.fail(value.error().detail);
    }
    return values;
}

/// Whether this person gets that note at all; the feed and the calls ask here.
[[nodiscard]] bool maySeeNote(const Visit &visit, const QString &type, const QString &id);

} // namespace toasoan
