#pragma once
// A portal with its sample members, begun anew for each test: calls by a named person, articles that pass every check,
// and short ways through the workflow. It is the training portal, or a WordPress when TOASOAN_WORDPRESS names one. Besides
// the shipped members there is one person per role on the site "tinhuy" (mot.<role>) and one on "tuyengiao" (hai.<role>).

#include "core/Fingerprint.h"
#include "support/FakeClock.h"
#include "support/TrainingGround.h"
#include "support/WordPressGround.h"
#include "wire/Json.h"
#include "wire/Shipped.h"

#include <QTest>

namespace toasoan::test {

using namespace Qt::StringLiterals;

inline const SiteId ownSite { u"tinhuy"_s };
inline const SiteId otherSite { u"tuyengiao"_s };
inline const ChannelId ownChannel { u"net-cap-1"_s };
inline const QString api = u"/wp-json/toasoan/v1"_s;

inline PersonId member(Role role) { return PersonId(u"mot."_s + toString(role)); }
inline PersonId stranger(Role role) { return PersonId(u"hai."_s + toString(role)); }

inline Rulebook officeRulebook()
{
    const auto shipped = wire::shippedRulebooks();
    Rulebook rulebook = shipped ? shipped->last() : Rulebook();
    for (const Role role : allRoles) {
        for (const auto &[id, site] : { std::pair(member(role), ownSite), std::pair(stranger(role), otherSite) }) {
            Person person;
            person.id = id;
            person.name = id.toString() + u" (mẫu)"_s;
            person.unit = UnitId(u"van-phong"_s);
            person.roles.insert(site, { role });
            rulebook.people += person;
        }
    }
    // A second contributor, whose drafts are nobody else's.
    Person second;
    second.id = PersonId(u"mot.hai"_s);
    second.name = u"Người thứ hai (mẫu)"_s;
    second.unit = UnitId(u"xa-vinh-linh"_s);
    second.roles.insert(ownSite, { Role::Contributor });
    rulebook.people += second;
    return rulebook;
}

class Office
{
public:
    explicit Office(const Rulebook &rulebook = officeRulebook())
    {
        if (WordPressGround::isWanted()) {
            m_ground = std::make_unique<WordPressGround>(clock, QJsonArray { wire::toJson(rulebook) }, u"mot.hai"_s);
            return;
        }
        TrainingContent content;
        content.rulebooks = { rulebook };
        content.invited = PersonId(u"mot.hai"_s);
        m_made = makeTrainingFile(file(), content, clock, ids, chance);
        if (m_made)
            m_ground = TrainingGround::open(file(), clock, ids, chance);
    }

    [[nodiscard]] bool isOpen() const { return m_ground != nullptr; }
    [[nodiscard]] QString fault() const { return m_made ? QString() : m_made.error().detail; }
    [[nodiscard]] QString file() const { return m_folder.filePath(u"portal.db"_s); }
    [[nodiscard]] Ground &ground() { return *m_ground; }
    /// For tests of the training portal alone.
    [[nodiscard]] TrainingPortal &portal() { return static_cast<TrainingGround &>(*m_ground).portal(); }

    [[nodiscard]] Request request(const QByteArray &method, const QString &path, const PersonId &person,
                                  const QByteArray &body = {})
    {
        Request request;
        request.method = method;
        request.path = api + path.section(u'?', 0, 0);
        request.query = QUrlQuery(path.section(u'?', 1));
        request.body = body;
        if (!body.isEmpty())
            request.headers.insert("content-type", method == "PATCH" ? "application/octet-stream" : "application/json");
        if (!person.isEmpty())
            request.headers.insert("authorization", basic(person, u"tap-huan"_s));
        if (method != "GET" && method != "HEAD")
            request.headers.insert("toasoan-request-id", ids.next().toString(QUuid::WithoutBraces).toLatin1());
        return request;
    }
    [[nodiscard]] static QByteArray basic(const PersonId &person, const QString &secret)
    {
        return "Basic " + (person.toString() + u':' + secret).toUtf8().toBase64();
    }
    Answer call(const QByteArray &method, const QString &path, const PersonId &person, const QByteArray &body = {})
    {
        return m_ground->handle(request(method, path, person, body));
    }
    Answer call(const QByteArray &method, const QString &path, const PersonId &person, const QJsonObject &body)
    {
        return call(method, path, person, wire::toBytes(body));
    }

    /// Passes every check of the workflow.
    [[nodiscard]] Content sample(const SiteId &site = ownSite) const
    {
        Content content;
        content.site = site;
        content.kind = KindId(u"bai"_s);
        content.title = u"Xã Triệu Phong ra quân làm đường nông thôn (mẫu)"_s;
        content.lead = u"Tin mẫu để tập huấn."_s;
        content.body = Body({ Paragraph { { Run { u"Sáng nay, bà con đã góp công làm đường."_s } } } });
        content.byline = u"Người viết mẫu"_s;
        content.channels = { site == ownSite ? ownChannel : ChannelId(u"net-cap-2-tuyengiao"_s) };
        return content;
    }
    [[nodiscard]] Revision revision(ArticleId article, RevisionId parent, const Content &content)
    {
        return { article, ids.make<RevisionId>(), parent, clock.now(), content };
    }
    Answer put(const PersonId &person, const Revision &revision)
    {
        return call("PUT", u"/articles/"_s + revision.article.toString(), person, wire::toJson(revision));
    }
    /// A new draft; its id, null when it was refused.
    ArticleId draft(const PersonId &person, const Content &content)
    {
        const auto id = ids.make<ArticleId>();
        return put(person, revision(id, {}, content)).status == 200 ? id : ArticleId();
    }

    /// As it lies there, whoever may see it.
    [[nodiscard]] Article article(ArticleId id)
    {
        const auto rows = m_ground->select(u"SELECT a.record, r.content FROM {article} a JOIN {revision} r"
                                           " ON r.id = a.revision WHERE a.id = ?"_s,
                                           { id.toString() });
        if (rows.isEmpty())
            return {};
        QJsonObject object = objectOf(rows.first().at(0));
        object.insert("content"_L1, objectOf(rows.first().at(1)));
        return wire::fromJson<Article>(object).value_or(Article());
    }
    /// Puts an article that is there already into any state, whoever could have brought it about. Its working version
    /// counts as opened now.
    [[nodiscard]] bool place(Article article)
    {
        const auto rows = m_ground->select(u"SELECT version FROM {article} WHERE id = ?"_s, { article.id.toString() });
        if (rows.isEmpty())
            return false;
        article.version = std::max(1, rows.first().at(0).toInt());
        QJsonObject record = wire::toJson(article);
        record.remove("content"_L1);
        const QVariant due = article.schedule ? QVariant(toRfc3339(article.schedule->at)) : QVariant();
        m_ground->run(u"UPDATE {article} SET site = ?, state = ?, author = ?, assignee = ?, live = ?, submitted = ?, opened = ?,"
                      " due = ?, version = ?, revision = ?, record = ?, summary = ? WHERE id = ?"_s,
                      { article.content.site.toString(), article.state.toString(), article.author.toString(),
                        article.assignee.isEmpty() ? u""_s : article.assignee.toString(), int(article.live.has_value()),
                        int(article.submittedAt.has_value()), trailHead(article.id).length, due, article.version,
                        article.revision.toString(), wire::toBytes(record), wire::toBytes(wire::toJson(summaryOf(article))),
                        article.id.toString() });
        return this->article(article.id).state == article.state;
    }
    [[nodiscard]] HistoryHead trailHead(ArticleId id)
    {
        const auto rows = m_ground->select(u"SELECT number, hash FROM {entry} WHERE article = ? ORDER BY number DESC LIMIT 1"_s,
                                           { id.toString() });
        if (rows.isEmpty())
            return {};
        return { rows.first().at(0).toInt(), Digest::fromHex(rows.first().at(1).toString()).value_or(Digest()) };
    }
    /// An entry that follows the last one as it should.
    [[nodiscard]] bool addEntry(ArticleId id, const QString &what, const PersonId &who)
    {
        const HistoryHead head = trailHead(id);
        HistoryEntry entry;
        entry.number = head.length + 1;
        entry.what = what;
        entry.id = u"thử"_s;
        entry.who = who;
        entry.at = clock.now();
        entry.previous = head.hash;
        entry.hash = entryHash(entry);
        return m_ground->run(u"INSERT INTO {entry} (article, number, what, person, hash, record) VALUES (?, ?, ?, ?, ?, ?)"_s,
                             { id.toString(), entry.number, what, who.toString(), entry.hash.toString(),
                               wire::toBytes(wire::toJson(entry)) })
            == 1;
    }
    [[nodiscard]] qint64 countOf(const QString &table)
    {
        const auto rows = m_ground->select(u"SELECT count(*) FROM {%1}"_s.arg(table));
        return rows.isEmpty() ? -1 : rows.first().at(0).toLongLong();
    }

    [[nodiscard]] Transition transition(const Article &article, const QString &action)
    {
        Transition transition;
        transition.article = article.id;
        transition.id = ids.make<TransitionId>();
        transition.action = ActionId(action);
        transition.revision = article.revision;
        transition.fingerprint = fingerprint(article.content);
        transition.reason = u"Lý do mẫu"_s;
        transition.madeAt = clock.now();
        for (const ChannelId &channel : article.content.channels)
            transition.targets += Target { article.content.site, channel };
        transition.at = clock.now() + std::chrono::hours(2);
        return transition;
    }
    Answer send(const PersonId &person, const Transition &transition)
    {
        return call("POST", u"/articles/%1/transitions"_s.arg(transition.article.toString()), person,
                    wire::toJson(transition));
    }
    Answer act(const PersonId &person, ArticleId id, const QString &action)
    {
        return send(person, transition(article(id), action));
    }
    /// Takes the actions one after the other; the first that is refused by name, empty when none was.
    QString drive(ArticleId id, const QList<std::pair<Role, QString>> &steps)
    {
        for (const auto &[role, action] : steps) {
            const Answer answer = act(member(role), id, action);
            if (answer.status != 200)
                return action + u": "_s + QString::fromUtf8(answer.body);
        }
        return {};
    }
    [[nodiscard]] static QList<std::pair<Role, QString>> toApproved()
    {
        return { { Role::Contributor, u"submit"_s }, { Role::Editor, u"receive"_s }, { Role::Editor, u"forward"_s },
                 { Role::Approver, u"approve"_s } };
    }
    [[nodiscard]] static QList<std::pair<Role, QString>> toPublished()
    {
        return toApproved() + QList<std::pair<Role, QString>> { { Role::Publisher, u"publish"_s } };
    }

    [[nodiscard]] Digest upload(const PersonId &person, const QByteArray &bytes)
    {
        const Digest digest = Digest::of(bytes);
        Request patch = request("PATCH", u"/media/"_s + digest.toString(), person, bytes);
        patch.headers.insert("upload-offset", "0");
        patch.headers.insert("upload-length", QByteArray::number(bytes.size()));
        return m_ground->handle(patch).status == 204 ? digest : Digest();
    }

    /// Everything a person gets from /changes.
    [[nodiscard]] QList<Change> changes(const PersonId &person, QString &cursor)
    {
        QList<Change> all;
        while (true) {
            const Answer answer = call("GET", cursor.isEmpty() ? u"/changes"_s : u"/changes?since="_s + cursor, person);
            const auto page = wire::fromJson<ChangePage>(json(answer));
            if (!page)
                return all;
            all += page->entries;
            cursor = page->next;
            if (!page->more)
                return all;
        }
    }

    [[nodiscard]] static QJsonObject json(const Answer &answer)
    {
        return QJsonDocument::fromJson(answer.body).object();
    }
    /// "wrong_state"; empty for an answer that is no problem.
    [[nodiscard]] static QString problem(const Answer &answer)
    {
        if (answer.status < 400)
            return {};
        const auto problem = wire::fromJson<Problem>(json(answer));
        const bool honest = problem && problem->status == answer.status && statusOf(problem->name) == answer.status
            && answer.header("Content-Type") == "application/problem+json";
        return honest ? problem->name : u"no honest problem: "_s + QString::fromUtf8(answer.body);
    }

    FakeClock clock;
    FakeIds ids { nextSeed() }; ///< two offices never make the same id
    SystemChance chance;

private:
    static QJsonObject objectOf(const QVariant &text) { return QJsonDocument::fromJson(text.toString().toUtf8()).object(); }
    static quint32 nextSeed()
    {
        static quint32 seed = 0;
        return ++seed;
    }

    QTemporaryDir m_folder;
    Result<void> m_made;
    std::unique_ptr<Ground> m_ground;
};

} // namespace toasoan::test
