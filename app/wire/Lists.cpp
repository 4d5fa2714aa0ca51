// Lists travel as an object with one member, so that a later version can say something about the list.

#include "wire/Json.h"
#include "wire/Parts.h"

using namespace Qt::StringLiterals;

namespace toasoan::wire {

namespace {

template<class T> QJsonObject listToJson(const QString &key, const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return { { key, array } };
}

template<class T> Result<QList<T>> listFromJson(const QJsonObject &object, QLatin1StringView key,
                                                T (*read)(Reader &))
{
    Reader reader(object);
    QList<T> values;
    for (Reader item : reader.list(key)) {
        values.append(read(item));
        if (item.failed())
            break;
    }
    return reader.result(std::move(values));
}

} // namespace

Rulebook readRulebook(Reader &reader)
{
    Result<Rulebook> rulebook = fromJson<Rulebook>(reader.members());
    if (rulebook)
        return *std::move(rulebook);
    Error error = rulebook.error();
    error.detail = reader.pathOf(error.detail);
    reader.fail(error);
    return {};
}

QJsonObject toJson(const QList<Article> &articles)
{
    return listToJson(u"articles"_s, articles);
}

QJsonObject toJson(const QList<Revision> &revisions)
{
    return listToJson(u"revisions"_s, revisions);
}

QJsonObject toJson(const QList<HistoryEntry> &entries)
{
    return listToJson(u"entries"_s, entries);
}

QJsonObject toJson(const QList<Comment> &comments)
{
    return listToJson(u"comments"_s, comments);
}

QJsonObject toJson(const QList<Rulebook> &versions)
{
    return listToJson(u"versions"_s, versions);
}

QJsonObject toJson(const QList<Receipt> &receipts)
{
    return listToJson(u"receipts"_s, receipts);
}

template<> Result<QList<Article>> fromJson<QList<Article>>(const QJsonObject &object)
{
    return listFromJson(object, "articles"_L1, readArticle);
}

template<> Result<QList<Revision>> fromJson<QList<Revision>>(const QJsonObject &object)
{
    return listFromJson(object, "revisions"_L1, readRevision);
}

template<> Result<QList<HistoryEntry>> fromJson<QList<HistoryEntry>>(const QJsonObject &object)
{
    return listFromJson(object, "entries"_L1, readHistoryEntry);
}

template<> Result<QList<Comment>> fromJson<QList<Comment>>(const QJsonObject &object)
{
    return listFromJson(object, "comments"_L1, readComment);
}

template<> Result<QList<Rulebook>> fromJson<QList<Rulebook>>(const QJsonObject &object)
{
    return listFromJson(object, "versions"_L1, readRulebook);
}

template<> Result<QList<Receipt>> fromJson<QList<Receipt>>(const QJsonObject &object)
{
    return listFromJson(object, "receipts"_L1, readReceipt);
}

} // namespace toasoan::wire
