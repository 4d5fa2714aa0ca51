// The rules of deciding, on a workflow of the test's own; the shipped one is tested with its JSON.

#include "core/Workflow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;
using Why = Refusal::Why;

namespace {

Workflow sample()
{
    StateRule draft;
    draft.id = StateId(u"draft"_s);
    draft.see = draft.edit = draft.comment = Grant { {}, { Relation::Author } };
    draft.deletable = true;
    StateRule desk;
    desk.id = StateId(u"desk"_s);
    desk.see = Grant { { Role::Editor }, { Relation::Author } };
    desk.edit = Grant { { Role::Editor }, {} };

    ActionRule send;
    send.id = ActionId(u"send"_s);
    send.from = { draft.id };
    send.to = desk.id;
    send.who = Grant { { Role::Contributor }, {} };
    send.must = { Relation::Author };
    ActionRule approve;
    approve.id = ActionId(u"approve"_s);
    approve.from = { desk.id };
    approve.who = Grant { { Role::Approver }, {} };
    approve.notActorOf = { u"author"_s, u"send"_s };
    approve.effects = { u"set_approval"_s };
    ActionRule publish;
    publish.id = ActionId(u"publish"_s);
    publish.from = { desk.id };
    publish.who = Grant { { Role::Publisher }, {} };
    publish.notActorOf = { u"approve"_s };
    publish.notActorOfSwitch = u"publisherDiffers"_s;
    publish.bySystem = true;
    ActionRule withdraw;
    withdraw.id = ActionId(u"withdraw"_s);
    withdraw.who = Grant { { Role::Publisher }, {} };
    withdraw.needsLive = true;
    return Workflow({ draft, desk }, { send, approve, publish, withdraw }, draft.id,
                    Grant { { Role::Administrator }, {} });
}

Situation someone(const QString &state, Roles roles, Relations relations = {})
{
    Situation situation;
    situation.state = StateId(state);
    situation.roles = std::move(roles);
    situation.relations = std::move(relations);
    situation.person = PersonId(u"an"_s);
    return situation;
}

std::optional<Why> refusal(const QString &action, const Situation &situation)
{
    const auto answer = sample().may(ActionId(action), situation);
    return answer ? std::nullopt : std::optional(answer.error().why);
}

} // namespace

class WorkflowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words()
    {
        for (const Role role : allRoles)
            QVERIFY(roleFromString(toString(role)) == role);
        QVERIFY(roleFromString(u"Editor") == std::nullopt);
        for (const Relation relation : { Relation::Author, Relation::Assignee })
            QVERIFY(relationFromString(toString(relation)) == relation);
        QVERIFY(relationFromString(u"board") == std::nullopt);
        const QStringList problems { u"unknown_action"_s, u"wrong_state"_s, u"not_your_role"_s,
                                     u"four_eyes"_s, u"not_live"_s, u"reason_missing"_s };
        for (int why = 0; why < problems.size(); ++why)
            QCOMPARE(Refusal { static_cast<Why>(why) }.problem(), problems[why]);
    }

    void grants()
    {
        const Grant grant { { Role::Editor, Role::Standing }, { Relation::Assignee } };
        QVERIFY(grant.allows({ Role::Standing }, {}));
        QVERIFY(grant.allows({}, { Relation::Assignee }));
        QVERIFY(!grant.allows({ Role::Contributor }, { Relation::Author }));
        QVERIFY(!grant.allows({}, {}));
        QVERIFY(!Grant().allows({ Role::Administrator }, { Relation::Author }));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<std::optional<Why>>("expected");
        const auto row = [](const char *name, const QString &action, const Situation &situation,
                            std::optional<Why> expected) { QTest::newRow(name) << action << situation << expected; };
        const Roles contributor { Role::Contributor };
        const Roles approver { Role::Approver };
        const Roles publisher { Role::Publisher };

        row("unknown", u"fly"_s, someone(u"draft"_s, contributor), Why::UnknownAction);
        row("author sends", u"send"_s, someone(u"draft"_s, contributor, { Relation::Author }), std::nullopt);
        row("role without the relation", u"send"_s, someone(u"draft"_s, contributor), Why::NotYourRole);
        row("relation without the role", u"send"_s, someone(u"draft"_s, {}, { Relation::Author }), Why::NotYourRole);
        row("the wrong relation", u"send"_s, someone(u"draft"_s, contributor, { Relation::Assignee }), Why::NotYourRole);
        row("wrong state", u"send"_s, someone(u"desk"_s, contributor, { Relation::Author }), Why::WrongState);
        row("role before state", u"send"_s, someone(u"desk"_s, {}), Why::NotYourRole);
        row("approves", u"approve"_s, someone(u"desk"_s, approver), std::nullopt);
        row("own item", u"approve"_s, someone(u"desk"_s, approver, { Relation::Author }), Why::FourEyes);
        row("state before four eyes", u"approve"_s, someone(u"draft"_s, approver, { Relation::Author }), Why::WrongState);
        row("not live", u"withdraw"_s, someone(u"draft"_s, publisher), Why::NotLive);
        row("unknown state, any state", u"withdraw"_s, someone(u"moon"_s, publisher), Why::NotLive);
        row("unknown state", u"approve"_s, someone(u"moon"_s, approver), Why::WrongState);

        Situation live = someone(u"draft"_s, publisher);
        live.isLive = true;
        row("live, any state", u"withdraw"_s, live, std::nullopt);

        Situation archived = live;
        archived.isArchived = true;
        row("a post that was never the board's", u"withdraw"_s, archived, Why::WrongState);
        archived.roles = contributor;
        row("role before that", u"withdraw"_s, archived, Why::NotYourRole);

        Situation sender = someone(u"desk"_s, approver);
        sender.actors.insert(u"send"_s, { PersonId(u"an"_s), PersonId(u"binh"_s) });
        row("who sent it", u"approve"_s, sender, Why::FourEyes);
        sender.actors.insert(u"send"_s, { PersonId(u"binh"_s) });
        row("whom another sent it to", u"approve"_s, sender, std::nullopt);
        sender.actors.insert(u"author"_s, { PersonId(u"an"_s) });
        row("author by name", u"approve"_s, sender, Why::FourEyes);

        Situation both = someone(u"desk"_s, publisher);
        both.actors.insert(u"approve"_s, { PersonId(u"an"_s) });
        row("the site does not ask", u"publish"_s, both, std::nullopt);
        both.siteSwitches = { u"somethingElse"_s };
        row("another switch", u"publish"_s, both, std::nullopt);
        both.siteSwitches = { u"publisherDiffers"_s };
        row("the site asks", u"publish"_s, both, Why::FourEyes);

        Situation system = someone(u"desk"_s, {});
        system.person = PersonId(u"system"_s);
        system.bySystem = true;
        row("the portal publishes", u"publish"_s, system, std::nullopt);
        row("the portal approves nothing", u"approve"_s, system, Why::NotYourRole);
        system.state = StateId(u"draft"_s);
        row("the portal in the wrong state", u"publish"_s, system, Why::WrongState);
        system.roles = approver;
        system.state = StateId(u"desk"_s);
        row("the portal lends nobody's role", u"approve"_s, system, Why::NotYourRole);
    }

    void refusals()
    {
        QFETCH(QString, action);
        QFETCH(Situation, situation);
        QFETCH(std::optional<Why>, expected);
        QCOMPARE(refusal(action, situation), expected);
        QCOMPARE(sample().possible(situation).contains(ActionId(action)), !expected.has_value());
    }

    void sight()
    {
        const Workflow workflow = sample();
        const Situation author = someone(u"draft"_s, {}, { Relation::Author });
        QVERIFY(workflow.maySee(author) && workflow.mayEdit(author) && workflow.mayComment(author));
        Situation editor = someone(u"draft"_s, { Role::Editor });
        QVERIFY(!workflow.maySee(editor) && !workflow.mayEdit(editor) && !workflow.mayComment(editor));
        editor.state = StateId(u"desk"_s);
        QVERIFY(workflow.maySee(editor) && workflow.mayEdit(editor) && !workflow.mayComment(editor));
        editor.isArchived = true;
        QVERIFY(workflow.maySee(editor) && !workflow.mayEdit(editor));
        editor.isArchived = false;
        editor.state = StateId(u"moon"_s);
        QVERIFY(!workflow.maySee(editor) && !workflow.mayEdit(editor));

        Situation old = author;
        old.isArchived = true;
        QVERIFY(workflow.maySee(old) && !workflow.mayEdit(old) && !workflow.mayComment(old));

        Situation administrator = someone(u"desk"_s, { Role::Administrator });
        QVERIFY(!workflow.maySee(administrator));
        administrator.isLive = true;
        QVERIFY(workflow.maySee(administrator) && !workflow.mayEdit(administrator));
        editor.isLive = true;
        QVERIFY(!workflow.maySee(editor));
    }

    void deleting()
    {
        const Workflow workflow = sample();
        Situation author = someone(u"draft"_s, {}, { Relation::Author });
        QVERIFY(workflow.mayDelete(author));
        author.everSubmitted = true;
        QVERIFY(!workflow.mayDelete(author));
        author.everSubmitted = false;
        author.state = StateId(u"desk"_s);
        QVERIFY(!workflow.mayDelete(author));
        QVERIFY(!workflow.mayDelete(someone(u"draft"_s, { Role::Administrator })));
        Situation live = someone(u"draft"_s, {}, { Relation::Author });
        live.isLive = true;
        QVERIFY(!workflow.mayDelete(live));
        Situation archived = someone(u"draft"_s, {}, { Relation::Author });
        archived.isArchived = true;
        QVERIFY(!workflow.mayDelete(archived));
    }

    void effectsAndOrder()
    {
        const Workflow workflow = sample();
        QVERIFY(workflow.action(ActionId(u"approve"_s))->hasEffect(u"set_approval"));
        QVERIFY(!workflow.action(ActionId(u"approve"_s))->hasEffect(u"set"));
        Situation many = someone(u"desk"_s, { Role::Publisher, Role::Approver });
        many.isLive = true;
        QCOMPARE(workflow.possible(many),
                 (QList { ActionId(u"approve"_s), ActionId(u"publish"_s), ActionId(u"withdraw"_s) }));
        QVERIFY(Workflow().possible(many).isEmpty());
    }
};

QTEST_GUILESS_MAIN(WorkflowTest)
#include "tst_workflow.moc"
