// The calls around one article. Two refusals are answers rather than errors: somebody else's revision came
// first (412), and somebody else is editing (423), because both bring what the caller needs to go on.

#include "portal/PortalCall.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr qsizetype idsPerCall = 50;

QString articlePath(ArticleId id, const QString &below = {})
{
    return u"/articles/"_s + id.toString() + below;
}

/// A taken refusal whose extra member is missing after all.
std::unexpected<Error> without(const QString &member)
{
    return failure(Error::Kind::Protocol, member + u": is missing from the problem"_s);
}

} // namespace

void Portal::articles(const QList<ArticleId> &ids, QObject *context, Callback<QList<Article>> answer)
{
    if (ids.isEmpty() || ids.size() > idsPerCall) {
        const Result<QList<Article>> result = ids.isEmpty()
            ? Result<QList<Article>>()
            : failure(Error::Kind::BadInput, u"more than 50 articles at once"_s);
        QMetaObject::invokeMethod(context, [answer, result] { answer(result); }, Qt::QueuedConnection);
        return;
    }
    QStringList names;
    for (const ArticleId id : ids)
        names.append(id.toString());
    Call call = Call::get(u"/articles"_s);
    call.query.addQueryItem(u"ids"_s, names.join(u','));
    ask<QList<Article>>(std::move(call), context, std::move(answer));
}

void Portal::article(ArticleId id, const QString &etag, QObject *context, Callback<Fetched<Article>> answer)
{
    Call call = Call::get(articlePath(id));
    call.json = true;
    if (!etag.isEmpty()) {
        call.headers.emplaceBack("If-None-Match", etag.toLatin1());
        call.taken = { 304 };
    }
    send(std::move(call), context, [answer = std::move(answer), etag](Result<Reply> reply) {
        if (!reply)
            return answer(std::unexpected(reply.error()));
        if (reply->heard.status == 304)
            return answer(Fetched<Article> { std::nullopt, etag });
        Result<Article> article = wire::fromJson<Article>(reply->json);
        if (!article)
            return answer(std::unexpected(article.error()));
        answer(Fetched<Article> { *std::move(article), QString::fromLatin1(reply->heard.header("etag")) });
    });
}

void Portal::push(const Revision &revision, RequestId request, QObject *context, Callback<PushOutcome> answer)
{
    Call call = Call::write("PUT", articlePath(revision.article), request, wire::toJson(revision));
    call.json = true;
    call.taken = { 412 };
    send(std::move(call), context, [answer = std::move(answer)](Result<Reply> reply) {
        if (!reply)
            return answer(std::unexpected(reply.error()));
        if (reply->heard.status != 412) {
            const Result<Receipt> receipt = wire::fromJson<Receipt>(reply->json);
            return receipt ? answer(PushOutcome(*receipt)) : answer(std::unexpected(receipt.error()));
        }
        const QJsonValue current = reply->json.value("current"_L1);
        if (!current.isObject())
            return answer(without(u"current"_s));
        const Result<Article> article = wire::fromJson<Article>(current.toObject());
        article ? answer(PushOutcome(Overtaken { *article })) : answer(std::unexpected(article.error()));
    });
}

void Portal::deleteArticle(ArticleId id, RequestId request, QObject *context, Callback<void> answer)
{
    tell(Call::write("DELETE", articlePath(id), request), context, std::move(answer));
}

void Portal::purgeArticle(ArticleId id, const QString &reason, RequestId request, QObject *context,
                          Callback<void> answer)
{
    const QJsonObject body { { u"reason"_s, reason } };
    tell(Call::write("DELETE", articlePath(id), request, body), context, std::move(answer));
}

void Portal::transition(const Transition &transition, RequestId request, QObject *context,
                        Callback<Receipt> answer)
{
    const QString path = articlePath(transition.article, u"/transitions"_s);
    ask<Receipt>(Call::write("POST", path, request, wire::toJson(transition)), context, std::move(answer));
}

void Portal::history(ArticleId id, QObject *context, Callback<QList<HistoryEntry>> answer)
{
    ask<QList<HistoryEntry>>(Call::get(articlePath(id, u"/history"_s)), context, std::move(answer));
}

void Portal::revisions(ArticleId id, QObject *context, Callback<QList<Revision>> answer)
{
    ask<QList<Revision>>(Call::get(articlePath(id, u"/revisions"_s)), context, std::move(answer));
}

void Portal::revision(ArticleId article, RevisionId id, QObject *context, Callback<Revision> answer)
{
    ask<Revision>(Call::get(articlePath(article, u"/revisions/"_s + id.toString())), context, std::move(answer));
}

void Portal::comments(ArticleId id, QObject *context, Callback<QList<Comment>> answer)
{
    ask<QList<Comment>>(Call::get(articlePath(id, u"/comments"_s)), context, std::move(answer));
}

void Portal::putComment(const Comment &comment, RequestId request, QObject *context, Callback<Receipt> answer)
{
    const QString path = articlePath(comment.article, u"/comments/"_s + comment.id.toString());
    ask<Receipt>(Call::write("PUT", path, request, wire::toJson(comment)), context, std::move(answer));
}

void Portal::lock(ArticleId id, bool takeOver, RequestId request, QObject *context, Callback<LeaseOutcome> answer)
{
    const QJsonObject body { { u"take_over"_s, takeOver } };
    Call call = Call::write("PUT", articlePath(id, u"/lock"_s), request, body);
    call.json = true;
    call.taken = { 423 };
    send(std::move(call), context, [answer = std::move(answer)](Result<Reply> reply) {
        if (!reply)
            return answer(std::unexpected(reply.error()));
        const bool mine = reply->heard.status != 423;
        const QJsonObject object = mine ? reply->json : reply->json.value("lease"_L1).toObject();
        if (!mine && object.isEmpty())
            return answer(without(u"lease"_s));
        const Result<Lease> lease = wire::fromJson<Lease>(object);
        lease ? answer(LeaseOutcome { mine, *lease }) : answer(std::unexpected(lease.error()));
    });
}

void Portal::unlock(ArticleId id, RequestId request, QObject *context, Callback<void> answer)
{
    tell(Call::write("DELETE", articlePath(id, u"/lock"_s), request), context, std::move(answer));
}

void Portal::royalty(ArticleId id, QObject *context, Callback<Royalty> answer)
{
    ask<Royalty>(Call::get(articlePath(id, u"/royalty"_s)), context, std::move(answer));
}

void Portal::putRoyalty(const Royalty &royalty, RequestId request, QObject *context, Callback<Receipt> answer)
{
    const QString path = articlePath(royalty.article, u"/royalty"_s);
    ask<Receipt>(Call::write("PUT", path, request, wire::toJson(royalty)), context, std::move(answer));
}

} // namespace toasoan
