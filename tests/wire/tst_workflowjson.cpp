// The shipped workflow against a table written from the rules and not from the file, for every person, state
// and action; and what is refused on reading.

#include "wire/Json.h"
#include "wire/Shipped.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

Workflow shipped()
{
    return wire::shippedWorkflow().value_or(Workflow());
}

struct ExpectedAction
{
    const char *id;
    const char *from; ///< "" for any
    const char *to; ///< "" stays
    const char *roles;
    bool authorOnly = false;
    const char *flags = ""; ///< reason, binds, approval, live, targets, time, system, checks
    const char *effects = "";
    const char *fourEyes = "";
};

constexpr const char *boardRoles = "editor approver standing";
constexpr const char *sevenChecks = "required_fields canonical network source approved_list media_present alt_text";

const std::array expectedActions {
    ExpectedAction { "submit", "draft returned", "submitted", "contributor editor approver standing", true, "checks",
                     "set_submitted" },
    ExpectedAction { "recall", "submitted", "draft", "", true },
    ExpectedAction { "receive", "submitted", "editing", boardRoles, false, "", "assign_actor" },
    ExpectedAction { "forward", "editing", "awaiting_approval", boardRoles, false, "checks" },
    ExpectedAction { "send_back", "awaiting_approval", "editing", "approver standing", false, "reason" },
    ExpectedAction { "return", "submitted editing awaiting_approval", "returned", boardRoles, false, "reason" },
    ExpectedAction { "decline", "submitted editing awaiting_approval", "declined", boardRoles, false, "reason" },
    ExpectedAction { "approve", "awaiting_approval", "approved", "approver", false, "binds checks", "set_approval",
                     "author submit" },
    ExpectedAction { "approve_on_paper", "awaiting_approval", "approved", "standing", false, "reason binds checks",
                     "set_approval", "author submit" },
    ExpectedAction { "revoke", "approved scheduled", "awaiting_approval", "approver", false, "reason",
                     "void_approval clear_schedule" },
    ExpectedAction { "schedule", "approved", "scheduled", "publisher", false, "binds approval targets time",
                     "set_schedule", "approve approve_on_paper" },
    ExpectedAction { "unschedule", "scheduled", "approved", "publisher approver", false, "", "clear_schedule" },
    ExpectedAction { "publish", "approved scheduled", "published", "publisher", false,
                     "binds approval targets system", "set_live clear_schedule", "approve approve_on_paper" },
    ExpectedAction { "correct", "published", "editing", boardRoles, false, "reason", "open_working void_approval" },
    ExpectedAction { "abandon", "editing awaiting_approval approved returned", "published", boardRoles, false, "live",
                     "restore_live" },
    ExpectedAction { "withdraw", "", "", "publisher approver standing administrator", false, "reason live",
                     "clear_live clear_schedule" },
};

struct ExpectedState
{
    const char *id;
    const char *seers; ///< roles
    const char *editors; ///< roles, or "author"
    bool deletable = false;
};

const std::array expectedStates {
    ExpectedState { "draft", "", "author", true },
    ExpectedState { "submitted", boardRoles, "" },
    ExpectedState { "editing", boardRoles, boardRoles },
    ExpectedState { "awaiting_approval", boardRoles, "" },
    ExpectedState { "approved", "editor approver standing publisher", "" },
    ExpectedState { "scheduled", "editor approver standing publisher", "" },
    ExpectedState { "published", "editor approver standing publisher", "" },
    ExpectedState { "returned", boardRoles, "author" },
    ExpectedState { "declined", boardRoles, "" },
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QStringList texts(const auto &codes)
{
    QStringList list;
    for (const auto &code : codes)
        list += code.toString();
    return list;
}

/// Everybody who is different: no role or one of six, each as stranger, author and assignee.
QList<Situation> everybody()
{
    QList<Situation> people;
    QList<Roles> held { {} };
    for (const Role role : allRoles)
        held += Roles { role };
    for (const Roles &roles : held) {
        for (const Relations &relations :
             { Relations(), Relations { Relation::Author }, Relations { Relation::Assignee } }) {
            Situation situation;
            situation.roles = roles;
            situation.relations = relations;
            situation.person = PersonId(u"an"_s);
            people += situation;
        }
    }
    return people;
}

bool holds(const Situation &situation, const QStringList &names)
{
    for (const Role role : situation.roles) {
        if (names.contains(toString(role)))
            return true;
    }
    return names.contains(u"author"_s) && situation.relations.contains(Relation::Author);
}

QString refusalExpected(const ExpectedAction &action, const Situation &situation)
{
    const bool author = situation.relations.contains(Relation::Author);
    const QStringList roles = words(action.roles);
    if ((action.authorOnly && !author) || (!roles.isEmpty() && !holds(situation, roles)))
        return u"not_your_role"_s;
    if (*action.from && !words(action.from).contains(situation.state.toString()))
        return u"wrong_state"_s;
    if (words(action.flags).contains(u"live"_s) && !situation.isLive)
        return u"not_live"_s;
    if (words(action.fourEyes).contains(u"author"_s) && author)
        return u"four_eyes"_s;
    return {};
}

QJsonObject shippedJson()
{
    return wire::toJson(shipped());
}

/// The object with the i-th row of a list changed.
QJsonObject withRow(QJsonObject object, const QString &list, qsizetype index, const QString &key, const QJsonValue &value)
{
    QJsonArray rows = object.value(list).toArray();
    QJsonObject row = rows.at(index).toObject();
    row.insert(key, value);
    rows.replace(index, row);
    object.insert(list, rows);
    return object;
}

} // namespace

class WorkflowJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loads()
    {
        const Result<Workflow> workflow = wire::shippedWorkflow();
        QVERIFY2(workflow, workflow ? "" : qPrintable(workflow.error().detail));
        QCOMPARE(workflow->initial(), StateId(u"draft"_s));
        QCOMPARE(workflow->states().size(), qsizetype(expectedStates.size()));
        QCOMPARE(workflow->actions().size(), qsizetype(expectedActions.size()));
        QCOMPARE(workflow->liveSee(), (Grant { { Role::Publisher, Role::Administrator }, {} }));
    }

    void roundTrip()
    {
        const Result<Workflow> again = wire::fromJson<Workflow>(shippedJson());
        QVERIFY(again);
        QVERIFY(*again == shipped());
        QCOMPARE(wire::toJson(*again), shippedJson());
        const Workflow empty;
        QVERIFY(!wire::fromJson<Workflow>(wire::toJson(empty))); // no initial state
    }

    void actionsSayWhatTheyShould()
    {
        const Workflow workflow = shipped();
        for (const ExpectedAction &expected : expectedActions) {
            const ActionRule *rule = workflow.action(ActionId(QString::fromLatin1(expected.id)));
            QVERIFY2(rule, expected.id);
            const QStringList flags = words(expected.flags);
            QCOMPARE(texts(rule->from), words(expected.from));
            QCOMPARE(rule->to.toString(), QString::fromLatin1(expected.to));
            QCOMPARE(rule->reason, flags.contains(u"reason"_s));
            QCOMPARE(rule->bindsFingerprint, flags.contains(u"binds"_s));
            QCOMPARE(rule->needsApproval, flags.contains(u"approval"_s));
            QCOMPARE(rule->needsLive, flags.contains(u"live"_s));
            QCOMPARE(rule->needsTargets, flags.contains(u"targets"_s));
            QCOMPARE(rule->needsTime, flags.contains(u"time"_s));
            QCOMPARE(rule->bySystem, flags.contains(u"system"_s));
            QCOMPARE(texts(rule->checks), flags.contains(u"checks"_s) ? words(sevenChecks) : QStringList());
            QCOMPARE(QStringList(rule->effects), words(expected.effects));
            QCOMPARE(QStringList(rule->notActorOf), words(expected.fourEyes));
            QCOMPARE(rule->notActorOfSwitch,
                     words(expected.fourEyes).contains(u"approve"_s) ? u"publisherDiffers"_s : QString());
        }
    }

    void everyPersonStateAndAction()
    {
        const Workflow workflow = shipped();
        int asked = 0;
        int granted = 0;
        for (Situation situation : everybody()) {
            for (const ExpectedState &state : expectedStates) {
                for (const bool live : { false, true }) {
                    situation.state = StateId(QString::fromLatin1(state.id));
                    situation.isLive = live;
                    for (const ExpectedAction &action : expectedActions) {
                        const auto answer = workflow.may(ActionId(QString::fromLatin1(action.id)), situation);
                        QCOMPARE(answer ? QString() : answer.error().problem(), refusalExpected(action, situation));
                        ++asked;
                        granted += answer ? 1 : 0;
                    }
                }
            }
        }
        QCOMPARE(asked, 7 * 3 * 9 * 2 * 16);
        QVERIFY(granted > 300);
    }

    void everyPersonsSight()
    {
        const Workflow workflow = shipped();
        for (Situation situation : everybody()) {
            const bool author = situation.relations.contains(Relation::Author);
            for (const ExpectedState &state : expectedStates) {
                situation.state = StateId(QString::fromLatin1(state.id));
                situation.isLive = false;
                const bool sees = author || holds(situation, words(state.seers));
                QCOMPARE(workflow.maySee(situation), sees);
                QCOMPARE(workflow.mayComment(situation), sees);
                QCOMPARE(workflow.mayEdit(situation), holds(situation, words(state.editors)));
                QCOMPARE(workflow.mayDelete(situation), state.deletable && author);
                situation.isLive = true;
                QCOMPARE(workflow.maySee(situation), sees || holds(situation, words("publisher administrator")));
            }
        }
    }

    void approverAndPublisherDiffer()
    {
        const Workflow workflow = shipped();
        Situation publisher;
        publisher.roles = { Role::Publisher };
        publisher.person = PersonId(u"an"_s);
        publisher.state = StateId(u"approved"_s);
        for (const QString &approval : { u"approve"_s, u"approve_on_paper"_s }) {
            publisher.actors = { { approval, { PersonId(u"an"_s) } } };
            for (const QString &action : { u"publish"_s, u"schedule"_s }) {
                publisher.siteSwitches = {};
                QVERIFY(workflow.may(ActionId(action), publisher));
                publisher.siteSwitches = { u"publisherDiffers"_s };
                QCOMPARE(workflow.may(ActionId(action), publisher).error().why, Refusal::Why::FourEyes);
            }
        }
    }

    void thePortalItselfOnlyPublishes()
    {
        Situation system;
        system.bySystem = true;
        system.isLive = true;
        system.state = StateId(u"scheduled"_s);
        QCOMPARE(shipped().possible(system), QList { ActionId(u"publish"_s) });
    }

    void everyStateIsReached()
    {
        const Workflow workflow = shipped();
        QSet<StateId> reached { workflow.initial() };
        for (qsizetype before = 0; before != reached.size();) {
            before = reached.size();
            for (const ActionRule &rule : workflow.actions()) {
                for (const StateId &from : rule.from) {
                    if (reached.contains(from) && !rule.to.isEmpty())
                        reached += rule.to;
                }
            }
        }
        for (const StateRule &rule : workflow.states())
            QVERIFY2(reached.contains(rule.id), qPrintable(rule.id.toString()));
    }

    void broken_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("path");
        const QJsonObject good = shippedJson();
        const auto without = [&](const QString &key) {
            QJsonObject object = good;
            object.remove(key);
            return object;
        };
        const auto row = [](const char *name, const QJsonObject &json, const QString &path) {
            QTest::newRow(name) << json << path;
        };
        const QJsonArray pirate { u"pirate"_s };
        row("no initial state", without(u"initial"_s), u"initial: is missing"_s);
        row("no states", without(u"states"_s), u"states: is missing"_s);
        row("no actions", without(u"actions"_s), u"actions: is missing"_s);
        row("unknown role", withRow(good, u"states"_s, 1, u"see"_s, QJsonObject { { u"roles"_s, pirate } }),
            u"states[1].see.roles: holds an unknown word: pirate"_s);
        row("unknown relation", withRow(good, u"states"_s, 1, u"edit"_s, QJsonObject { { u"relations"_s, pirate } }),
            u"states[1].edit.relations"_s);
        row("misspelt grant", withRow(good, u"states"_s, 2, u"edit"_s, QJsonObject { { u"role"_s, pirate } }),
            u"states[2].edit.role: is an unknown member"_s);
        row("unknown must", withRow(good, u"actions"_s, 0, u"must"_s, pirate), u"actions[0].must"_s);
        row("unknown state", withRow(good, u"actions"_s, 2, u"to"_s, u"moon"_s),
            u"actions[2].to: names an unknown state: moon"_s);
        row("unknown origin", withRow(good, u"actions"_s, 2, u"from"_s, pirate), u"actions[2].from"_s);
        row("empty origin", withRow(good, u"actions"_s, 2, u"from"_s, QJsonArray()), u"actions[2].from: is empty"_s);
        row("unknown effect", withRow(good, u"actions"_s, 3, u"effects"_s, pirate),
            u"actions[3].effects: holds an unknown word: pirate"_s);
        row("unknown action", withRow(good, u"actions"_s, 7, u"not_actor_of"_s, pirate), u"actions[7].not_actor_of"_s);
        row("misspelt condition", withRow(good, u"actions"_s, 7, u"needs_aproval"_s, true),
            u"actions[7].needs_aproval: is an unknown member"_s);
        row("not a truth", withRow(good, u"actions"_s, 7, u"reason"_s, u"yes"_s), u"actions[7].reason"_s);
        row("a state twice", withRow(good, u"states"_s, 1, u"id"_s, u"draft"_s), u"states[1].id: occurs twice"_s);
        row("an action twice", withRow(good, u"actions"_s, 1, u"id"_s, u"submit"_s), u"actions[1].id: occurs twice"_s);
        row("no id", withRow(good, u"actions"_s, 1, u"id"_s, QString()), u"actions[1].id"_s);
        QJsonObject initial = good;
        initial.insert("initial"_L1, u"moon"_s);
        row("unknown initial", initial, u"initial: names an unknown state"_s);
        QJsonObject more = good;
        more.insert("live_sea"_L1, QJsonObject());
        row("unknown member", more, u"live_sea: is an unknown member"_s);
    }

    void broken()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, path);
        const Result<Workflow> workflow = wire::fromJson<Workflow>(json);
        QVERIFY(!workflow);
        QCOMPARE(workflow.error().kind, Error::Kind::Protocol);
        QVERIFY2(workflow.error().detail.startsWith(path), qPrintable(workflow.error().detail));
    }

    void commentsAreForReaders()
    {
        QJsonObject json = withRow(shippedJson(), u"actions"_s, 0, u"$comment"_s, u"Gửi Ban Biên tập"_s);
        json.insert("$comment"_L1, QJsonArray { u"…"_s });
        const Result<Workflow> workflow = wire::fromJson<Workflow>(json);
        QVERIFY(workflow);
        QVERIFY(*workflow == shipped());
    }
};

QTEST_GUILESS_MAIN(WorkflowJsonTest)
#include "tst_workflowjson.moc"
