// A workflow is a policy: whoever reads one without understanding all of it would grant more than it says.
// So nothing is tolerated here: an unknown member, role, relation, state or effect refuses the whole, with
// its path. "$comment" is the one member that may stand anywhere; it is for readers and is not kept.

#include "wire/Json.h"
#include "wire/Reader.h"
#include "wire/Writer.h"

using namespace Qt::StringLiterals;

namespace toasoan::wire {

namespace {

constexpr std::array knownEffects { "set_approval"_L1, "void_approval"_L1, "set_live"_L1, "clear_live"_L1,
                                    "set_schedule"_L1, "clear_schedule"_L1, "open_working"_L1,
                                    "restore_live"_L1, "assign_actor"_L1, "set_submitted"_L1 };

template<class Word> QJsonArray wordsToJson(const QSet<Word> &words)
{
    QStringList names;
    for (const Word word : words)
        names += toString(word);
    names.sort();
    return QJsonArray::fromStringList(names);
}

QJsonObject grantToJson(const Grant &grant)
{
    QJsonObject object;
    if (!grant.roles.isEmpty())
        object.insert("roles"_L1, wordsToJson(grant.roles));
    if (!grant.relations.isEmpty())
        object.insert("relations"_L1, wordsToJson(grant.relations));
    return object;
}

void putGrant(QJsonObject &object, QLatin1StringView key, const Grant &grant)
{
    if (grant != Grant())
        object.insert(key, grantToJson(grant));
}

void putTruth(QJsonObject &object, QLatin1StringView key, bool value)
{
    if (value)
        object.insert(key, true);
}

QJsonObject stateToJson(const StateRule &rule)
{
    QJsonObject object { { u"id"_s, rule.id.toString() } };
    putGrant(object, "see"_L1, rule.see);
    putGrant(object, "edit"_L1, rule.edit);
    putGrant(object, "comment"_L1, rule.comment);
    putTruth(object, "deletable"_L1, rule.deletable);
    return object;
}

QJsonObject actionToJson(const ActionRule &rule)
{
    QJsonObject object { { u"id"_s, rule.id.toString() } };
    if (!rule.from.isEmpty())
        object.insert("from"_L1, codesToJson(rule.from));
    putMaybe(object, "to"_L1, rule.to);
    putGrant(object, "who"_L1, rule.who);
    if (!rule.must.isEmpty())
        object.insert("must"_L1, wordsToJson(rule.must));
    if (!rule.notActorOf.isEmpty())
        object.insert("not_actor_of"_L1, QJsonArray::fromStringList(rule.notActorOf));
    putText(object, "not_actor_of_switch"_L1, rule.notActorOfSwitch);
    putTruth(object, "reason"_L1, rule.reason);
    putTruth(object, "binds_fingerprint"_L1, rule.bindsFingerprint);
    putTruth(object, "needs_approval"_L1, rule.needsApproval);
    putTruth(object, "needs_live"_L1, rule.needsLive);
    putTruth(object, "needs_targets"_L1, rule.needsTargets);
    putTruth(object, "needs_time"_L1, rule.needsTime);
    putTruth(object, "by_system"_L1, rule.bySystem);
    if (!rule.checks.isEmpty())
        object.insert("checks"_L1, codesToJson(rule.checks));
    if (!rule.effects.isEmpty())
        object.insert("effects"_L1, QJsonArray::fromStringList(rule.effects));
    return object;
}

void refuseUnknown(Reader &reader)
{
    for (const QString &key : reader.rest().keys()) {
        if (key != "$comment"_L1)
            reader.fail(Error { Error::Kind::Protocol, reader.pathOf(key) + u": is an unknown member"_s });
    }
}

template<class Word>
QSet<Word> readWords(Reader &reader, QLatin1StringView key, std::optional<Word> (*meaning)(QStringView))
{
    QSet<Word> words;
    for (const QString &name : reader.has(key) ? reader.texts(key) : QStringList()) {
        if (const std::optional<Word> word = meaning(name))
            words += *word;
        else
            reader.fail(key, u"holds an unknown word: "_s + name);
    }
    return words;
}

Grant readGrant(Reader &reader, QLatin1StringView key)
{
    Grant grant;
    if (std::optional<Reader> below = reader.maybeObject(key)) {
        grant.roles = readWords<Role>(*below, "roles"_L1, &roleFromString);
        grant.relations = readWords<Relation>(*below, "relations"_L1, &relationFromString);
        refuseUnknown(*below);
    }
    return grant;
}

bool readTruth(Reader &reader, QLatin1StringView key)
{
    return reader.has(key) && reader.truth(key);
}

QStringList readTexts(Reader &reader, QLatin1StringView key)
{
    return reader.has(key) ? reader.texts(key) : QStringList();
}

StateRule readState(Reader &reader)
{
    StateRule rule;
    rule.id = reader.code<StateId>("id"_L1);
    rule.see = readGrant(reader, "see"_L1);
    rule.edit = readGrant(reader, "edit"_L1);
    rule.comment = readGrant(reader, "comment"_L1);
    rule.deletable = readTruth(reader, "deletable"_L1);
    refuseUnknown(reader);
    return rule;
}

ActionRule readAction(Reader &reader)
{
    ActionRule rule;
    rule.id = reader.code<ActionId>("id"_L1);
    if (reader.has("from"_L1))
        rule.from = reader.codes<StateId>("from"_L1);
    rule.to = reader.maybeCode<StateId>("to"_L1);
    rule.who = readGrant(reader, "who"_L1);
    rule.must = readWords<Relation>(reader, "must"_L1, &relationFromString);
    rule.notActorOf = readTexts(reader, "not_actor_of"_L1);
    rule.notActorOfSwitch = reader.maybeText("not_actor_of_switch"_L1);
    rule.reason = readTruth(reader, "reason"_L1);
    rule.bindsFingerprint = readTruth(reader, "binds_fingerprint"_L1);
    rule.needsApproval = readTruth(reader, "needs_approval"_L1);
    rule.needsLive = readTruth(reader, "needs_live"_L1);
    rule.needsTargets = readTruth(reader, "needs_targets"_L1);
    rule.needsTime = readTruth(reader, "needs_time"_L1);
    rule.bySystem = readTruth(reader, "by_system"_L1);
    if (reader.has("checks"_L1))
        rule.checks = reader.codes<CheckId>("checks"_L1);
    rule.effects = readTexts(reader, "effects"_L1);
    for (const QString &effect : std::as_const(rule.effects)) {
        if (!std::ranges::contains(knownEffects, effect))
            reader.fail("effects"_L1, u"holds an unknown word: "_s + effect);
    }
    refuseUnknown(reader);
    return rule;
}

/// What an action names must exist. `reader` is the action's.
void checkNames(Reader &reader, const ActionRule &rule, const Workflow &workflow)
{
    if (reader.has("from"_L1) && rule.from.isEmpty())
        reader.fail("from"_L1, u"is empty; leave it out for any state"_s);
    for (const StateId &state : rule.from) {
        if (!workflow.state(state))
            reader.fail("from"_L1, u"names an unknown state: "_s + state.toString());
    }
    if (!rule.to.isEmpty() && !workflow.state(rule.to))
        reader.fail("to"_L1, u"names an unknown state: "_s + rule.to.toString());
    for (const QString &action : rule.notActorOf) {
        if (action != "author"_L1 && !workflow.action(ActionId(action)))
            reader.fail("not_actor_of"_L1, u"names an unknown action: "_s + action);
    }
}

} // namespace

QJsonObject toJson(const Workflow &value)
{
    QJsonArray states;
    for (const StateRule &rule : value.states())
        states.append(stateToJson(rule));
    QJsonArray actions;
    for (const ActionRule &rule : value.actions())
        actions.append(actionToJson(rule));
    QJsonObject object { { u"initial"_s, value.initial().toString() },
                         { u"states"_s, states },
                         { u"actions"_s, actions } };
    putGrant(object, "live_see"_L1, value.liveSee());
    return object;
}

template<> Result<Workflow> fromJson<Workflow>(const QJsonObject &object)
{
    Reader reader(object);
    const auto initial = reader.code<StateId>("initial"_L1);
    const Grant liveSee = readGrant(reader, "live_see"_L1);

    QList<StateRule> states;
    QSet<StateId> stateIds;
    for (Reader &below : reader.list("states"_L1)) {
        states += readState(below);
        if (stateIds.contains(states.last().id))
            below.fail("id"_L1, u"occurs twice"_s);
        stateIds += states.last().id;
    }
    QList<ActionRule> actions;
    QSet<ActionId> actionIds;
    QList<Reader> actionReaders = reader.list("actions"_L1);
    for (Reader &below : actionReaders) {
        actions += readAction(below);
        if (actionIds.contains(actions.last().id))
            below.fail("id"_L1, u"occurs twice"_s);
        actionIds += actions.last().id;
    }
    refuseUnknown(reader);

    const Workflow workflow(states, actions, initial, liveSee);
    if (!workflow.state(initial))
        reader.fail("initial"_L1, u"names an unknown state: "_s + initial.toString());
    for (qsizetype i = 0; i < actions.size(); ++i)
        checkNames(actionReaders[i], actions[i], workflow);
    return reader.result(workflow);
}

} // namespace toasoan::wire
