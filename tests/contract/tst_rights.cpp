// Exhaustive: every state, live or not, every role on the article's site and on another, every relation, every
// action, and editing and commenting besides. What must happen is read here from workflow.json as plain JSON,
// without the product's own Workflow, so that a mistake there cannot hide itself.

#include "support/Share.h"
#include "training/Office.h"

using namespace toasoan;
using namespace toasoan::test;

namespace {

struct Case
{
    QString state;
    bool live = false;
    Role role = Role::Contributor;
    bool onSite = true;
    QString relation; ///< "author", "assignee" or empty

    [[nodiscard]] PersonId person() const { return onSite ? member(role) : stranger(role); }
    [[nodiscard]] QString name(const QString &what) const
    {
        return u"%1 %2 by %3 (%4) in %5%6"_s.arg(what, relation.isEmpty() ? u"no relation"_s : relation, toString(role),
                                                  onSite ? u"own site"_s : u"other site"_s, state,
                                                  live ? u", live"_s : u""_s);
    }
};

bool has(const QJsonObject &object, const QString &list, const QString &value)
{
    return !value.isEmpty() && object.value(list).toArray().contains(value);
}

bool grants(const QJsonObject &grant, const Case &c)
{
    return (c.onSite && has(grant, u"roles"_s, toString(c.role))) || has(grant, u"relations"_s, c.relation);
}

QJsonObject named(const QJsonArray &list, const QString &id)
{
    for (const QJsonValue &value : list) {
        if (value.toObject().value("id"_L1).toString() == id)
            return value.toObject();
    }
    return {};
}

bool sees(const QJsonObject &workflow, const Case &c)
{
    const QJsonObject state = named(workflow.value("states"_L1).toArray(), c.state);
    return grants(state.value("see"_L1).toObject(), c)
        || (c.live && grants(workflow.value("live_see"_L1).toObject(), c));
}

/// The problem's name, or empty where it must succeed. All conditions besides the rights are fulfilled.
QString expectedOfAction(const QJsonObject &workflow, const Case &c, const QString &action)
{
    if (!sees(workflow, c))
        return u"not_found"_s;
    const QJsonObject rule = named(workflow.value("actions"_L1).toArray(), action);
    if (rule.isEmpty())
        return u"unknown_action"_s;
    const QJsonArray must = rule.value("must"_L1).toArray();
    const bool related = must.isEmpty() || (!c.relation.isEmpty() && must.contains(c.relation));
    if (!grants(rule.value("who"_L1).toObject(), c) || !related)
        return u"not_your_role"_s;
    const QJsonArray from = rule.value("from"_L1).toArray();
    if (!from.isEmpty() && !from.contains(c.state))
        return u"wrong_state"_s;
    if (rule.value("needs_live"_L1).toBool() && !c.live)
        return u"not_live"_s;
    if (c.relation == "author"_L1 && rule.value("not_actor_of"_L1).toArray().contains(u"author"_s))
        return u"four_eyes"_s;
    return {};
}

QString expectedOfEdit(const QJsonObject &workflow, const Case &c)
{
    if (!sees(workflow, c))
        return u"not_found"_s;
    const QJsonObject edit = named(workflow.value("states"_L1).toArray(), c.state).value("edit"_L1).toObject();
    if (grants(edit, c))
        return {};
    return edit.isEmpty() ? u"wrong_state"_s : u"not_your_role"_s;
}

QString expectedOfComment(const QJsonObject &workflow, const Case &c)
{
    if (!sees(workflow, c))
        return u"not_found"_s;
    const QJsonObject state = named(workflow.value("states"_L1).toArray(), c.state);
    return grants(state.value("comment"_L1).toObject(), c) ? QString() : u"not_your_role"_s;
}

} // namespace

class RightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(TOASOAN_SOURCE_DIR "/resources/workflow.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_workflow = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(m_workflow.value("actions"_L1).toArray().size() >= 16);
        QVERIFY2(m_office.isOpen(), qPrintable(m_office.fault()));
        const ArticleId id = m_office.draft(member(Role::Contributor), m_office.sample());
        QVERIFY(!id.isNull());
        m_base = m_office.article(id);
        QCOMPARE(m_base.id, id);
    }

    void everyCombination_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("live");
        for (const QJsonValue &value : m_workflow.value("states"_L1).toArray()) {
            const QString state = value.toObject().value("id"_L1).toString();
            QTest::addRow("%s", qPrintable(state)) << state << false;
            QTest::addRow("%s, live", qPrintable(state)) << state << true;
        }
    }

    void everyCombination()
    {
        QFETCH(const QString, state);
        QFETCH(const bool, live);
        int tried = 0;
        int allowed = 0;
        const int every = test::share(5); // prime to the lists below, so that each of their values is met
        for (const Role role : allRoles) {
            for (const bool onSite : { true, false }) {
                for (const QString &relation : { u""_s, u"author"_s, u"assignee"_s }) {
                    if (m_case++ % every != 0)
                        continue;
                    const Case c { state, live, role, onSite, relation };
                    tryAll(c, tried, allowed);
                    if (QTest::currentTestFailed())
                        return;
                }
            }
        }
        QVERIFY(tried >= 12 * 3 / every * 19);
        m_tried += tried;
        m_allowed += allowed;
    }

    void everybodyElseIsRefusedEverything()
    {
        // Nobody signed in: no call but the open ones tells anything.
        place({ u"published"_s, true, Role::Editor, true, {} });
        for (const QString &path : { u"/session"_s, u"/changes"_s, u"/rulebook"_s, u"/health"_s, u"/backup"_s,
                                     u"/articles/"_s + m_base.id.toString() }) {
            const Answer answer = m_office.call("GET", path, {});
            QCOMPARE(Office::problem(answer), u"unauthorized"_s);
            QVERIFY(answer.header("WWW-Authenticate").startsWith("Basic"));
        }
        qInfo("%d combinations, %d of them actions that are allowed", m_tried, m_allowed);
    }

    void nobodyDoesTwoSteps_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("earlier");
        QTest::addColumn<QString>("state");
        QTest::addColumn<Role>("role");
        QTest::newRow("approve after submit") << u"approve"_s << u"submit"_s << u"awaiting_approval"_s << Role::Approver;
        QTest::newRow("on paper after submit")
            << u"approve_on_paper"_s << u"submit"_s << u"awaiting_approval"_s << Role::Standing;
        QTest::newRow("publish after approve") << u"publish"_s << u"approve"_s << u"approved"_s << Role::Publisher;
        QTest::newRow("schedule after paper")
            << u"schedule"_s << u"approve_on_paper"_s << u"approved"_s << Role::Publisher;
    }

    void nobodyDoesTwoSteps()
    {
        QFETCH(const QString, action);
        QFETCH(const QString, earlier);
        QFETCH(const QString, state);
        QFETCH(const Role, role);
        const Case c { state, false, role, true, {} };
        place(c);
        QVERIFY(m_office.addEntry(m_base.id, earlier, member(role)));
        QCOMPARE(Office::problem(m_office.act(member(role), m_base.id, action)), u"four_eyes"_s);
        // Once a new working version was opened, what he did before does not count any more.
        place(c);
        QCOMPARE(Office::problem(m_office.act(member(role), m_base.id, action)), QString());
    }

    void aDelegationLendsTheRole()
    {
        const PersonId editor = member(Role::Editor);
        const Case c { u"awaiting_approval"_s, false, Role::Editor, true, {} };
        place(c);
        QCOMPARE(Office::problem(m_office.act(editor, m_base.id, u"approve"_s)), u"not_your_role"_s);
        Delegation lent;
        lent.id = m_office.ids.make<DelegationId>();
        lent.from = member(Role::Approver);
        lent.to = editor;
        lent.site = ownSite;
        lent.begins = m_office.clock.now();
        lent.ends = lent.begins + std::chrono::hours(8);
        const QString path = u"/delegations/"_s + lent.id.toString();
        QCOMPARE(Office::problem(m_office.call("PUT", path, editor, wire::toJson(lent))), u"not_your_role"_s);
        QCOMPARE(m_office.call("PUT", path, lent.from, wire::toJson(lent)).status, 200);
        place(c);
        QCOMPARE(Office::problem(m_office.act(editor, m_base.id, u"approve"_s)), QString());
        m_office.clock.advance(std::chrono::hours(9));
        place(c);
        QCOMPARE(Office::problem(m_office.act(editor, m_base.id, u"approve"_s)), u"not_your_role"_s);
    }

private:
    /// Writes the state into the ledger as it is, whoever could have brought it about.
    void place(const Case &c)
    {
        Article article = m_base;
        article.state = StateId(c.state);
        article.author = c.relation == "author"_L1 ? c.person() : PersonId(u"mot.hai"_s);
        article.assignee = c.relation == "assignee"_L1 ? c.person() : PersonId();
        article.submittedAt = m_office.clock.now();
        article.approval = Approval { PersonId(u"bbt.lanhdao"_s), m_office.clock.now(), article.revision,
                                      fingerprint(article.content), {} };
        article.schedule.reset();
        article.live.reset();
        if (c.live)
            article.live = Live { article.revision, fingerprint(article.content), { { ownSite, ownChannel } },
                                  u"https://training.invalid/tin/x.html"_s, m_office.clock.now() };
        QVERIFY(m_office.place(article));
    }

    /// What the article is to be for the next call. After a refusal it lies there as it did: if that had changed
    /// anything, what is asked next would be answered otherwise.
    void put(const Case &c)
    {
        if (m_changed)
            place(c);
        m_changed = false;
    }

    void compare(const Answer &answer, const QString &expected, const QString &name)
    {
        m_changed = answer.status < 400;
        const QString problem = Office::problem(answer);
        QVERIFY2(problem == expected,
                 qPrintable(u"%1: expected “%2”, got “%3” %4"_s.arg(name, expected, problem,
                                                                  QString::fromUtf8(answer.body.left(300)))));
    }

    void tryAll(const Case &c, int &tried, int &allowed)
    {
        m_changed = true;
        QStringList actions { u"no_such_action"_s };
        for (const QJsonValue &value : m_workflow.value("actions"_L1).toArray())
            actions += value.toObject().value("id"_L1).toString();
        for (const QString &action : std::as_const(actions)) {
            put(c);
            Transition transition = m_office.transition(m_base, action);
            const QString expected = expectedOfAction(m_workflow, c, action);
            compare(m_office.send(c.person(), transition), expected, c.name(action));
            ++tried;
            allowed += expected.isEmpty() ? 1 : 0;
            if (QTest::currentTestFailed())
                return;
        }
        put(c);
        Comment comment { m_office.ids.make<CommentId>(), m_base.id, c.person(), m_base.revision, {}, u"Ý kiến mẫu"_s,
                          m_office.clock.now(), false };
        const QString path = u"/articles/%1/comments/%2"_s.arg(m_base.id.toString(), comment.id.toString());
        compare(m_office.call("PUT", path, c.person(), wire::toJson(comment)), expectedOfComment(m_workflow, c),
                c.name(u"comment"_s));
        put(c);
        compare(m_office.put(c.person(), m_office.revision(m_base.id, m_base.revision, m_base.content)),
                expectedOfEdit(m_workflow, c), c.name(u"edit"_s));
        const bool seen = sees(m_workflow, c);
        put(c);
        for (const QString &part : { u""_s, u"/history"_s, u"/revisions"_s, u"/comments"_s })
            compare(m_office.call("GET", u"/articles/"_s + m_base.id.toString() + part, c.person()),
                    seen ? QString() : u"not_found"_s, c.name(u"GET "_s + part));
        tried += 6;
    }

    Office m_office;
    QJsonObject m_workflow;
    Article m_base;
    bool m_changed = true; ///< since it was placed
    int m_case = 0;
    int m_tried = 0;
    int m_allowed = 0;
};

QTEST_GUILESS_MAIN(RightsTest)
#include "tst_rights.moc"
