// Deciding: every action of the workflow is a verb of the same name with '-' for '_'. Which of them a person may
// take is the rulebook's business, not this table's.

#include "cli/Verbs.h"
#include "cli/Words.h"

using namespace Qt::StringLiterals;

namespace toasoan::cli {

namespace {

Result<Decision> readDecision(const Arguments &arguments, ArticleId article, const Calendar &calendar)
{
    Decision decision { .article = article, .action = ActionId(QString(arguments.verb).replace(u'-', u'_')),
                        .reason = arguments.value(u"reason"_s), .channels = {}, .at = {},
                        .paper = arguments.value(u"paper"_s), .assignee = PersonId(arguments.value(u"assignee"_s)),
                        .acknowledged = {} };
    for (const QString &channel : arguments.values(u"channel"_s))
        decision.channels += ChannelId(channel);
    if (arguments.has(u"at"_s)) {
        decision.at = readTime(arguments.value(u"at"_s), calendar);
        if (!decision.at)
            return badValue(u"at"_s);
    }
    // CHECK=REASON, or CHECK@PLACE=REASON for one place only.
    for (const QString &word : arguments.values(u"acknowledge"_s)) {
        const QString what = word.section(u'=', 0, 0);
        if (!word.contains(u'='))
            return badValue(u"acknowledge"_s);
        decision.acknowledged += { CheckId(what.section(u'@', 0, 0)), what.section(u'@', 1), word.section(u'=', 1) };
    }
    return decision;
}

Outcome decidedOutcome(const Decision &decision, const Decided &decided, const Calendar &calendar)
{
    Outcome outcome;
    outcome.text = Words::tr("%1: kept.").arg(Words::action(decision.action.toString()));
    if (decided.sentAt)
        outcome.text += u' ' + Words::tr("It is sent at %1; until then: toasoan-cli undo.").arg(Words::time(*decided.sentAt, calendar));
    if (!decided.findings.isEmpty())
        outcome.text += u'\n' + toText(decided.findings);
    outcome.json = { { u"article"_s, decision.article.toString() },
                     { u"action"_s, decision.action.toString() },
                     { u"transition"_s, decided.id },
                     { u"predicted"_s, decided.predicted.toString() } };
    if (decided.sentAt)
        outcome.json[u"sentAt"_s] = toRfc3339(*decided.sentAt);
    return outcome;
}

void decide(Office &office, const Arguments &arguments, Report report)
{
    withArticle(office, arguments, 0, report, [&office, arguments, report](ArticleId article) {
        const Calendar &calendar = office.desk().rulebookToday().calendar;
        const auto decision = readDecision(arguments, article, calendar);
        if (!decision)
            return report(failed(decision.error()));
        office.desk().decide(*decision, &office,
                             [&office, decision = *decision, report](const std::expected<Decided, Refused> &decided) {
                                 if (!decided)
                                     return report(failed(decided.error()));
                                 const Calendar &calendar = office.desk().rulebookToday().calendar;
                                 sendAndReport(office, decision.article, decidedOutcome(decision, *decided, calendar),
                                               report);
                             });
    });
}

void undo(Office &office, const Arguments &arguments, Report report)
{
    withArticle(office, arguments, 0, report, [&office, report](ArticleId article) {
        office.desk().undo(article, &office, [article, report](const Result<void> &done) {
            if (!done)
                return report(failed(done.error()));
            report({ Ok, Words::tr("Taken back; nothing was sent."), { { u"article"_s, article.toString() } } });
        });
    });
}

void sendNow(Office &office, const Arguments &arguments, Report report)
{
    withArticle(office, arguments, 0, report, [&office, report](ArticleId article) {
        office.desk().sendNow(article, &office, [&office, article, report](const Result<void> &done) {
            if (!done)
                return report(failed(done.error()));
            sendAndReport(office, article, { Ok, Words::tr("Sending now."), { { u"article"_s, article.toString() } } },
                          report);
        });
    });
}

void comment(Office &office, const Arguments &arguments, Report report)
{
    withArticle(office, arguments, 0, report, [&office, arguments, report](ArticleId article) {
        const QString text = arguments.operands.mid(1).join(u' ');
        office.desk().comment(article, text, arguments.value(u"quote"_s), &office,
                              [&office, article, report](const Result<CommentId> &id) {
                                  if (!id)
                                      return report(failed(id.error()));
                                  sendAndReport(office, article,
                                                { Ok, Words::tr("The remark is kept."),
                                                  { { u"comment"_s, id->toString() } } },
                                                report);
                              });
    });
}

} // namespace

QList<Verb> decidingVerbs()
{
    static const QStringList actions { u"submit"_s, u"recall"_s, u"receive"_s, u"forward"_s, u"send-back"_s,
                                       u"return"_s, u"decline"_s, u"approve"_s, u"approve-on-paper"_s, u"revoke"_s,
                                       u"schedule"_s, u"unschedule"_s, u"publish"_s, u"correct"_s, u"abandon"_s,
                                       u"withdraw"_s };
    const QList<Option> options { { u"reason"_s, u"TEXT"_s },
                                  { u"channel"_s, u"CHANNEL"_s, true },
                                  { u"at"_s, u"\"dd/mm/yyyy hh:mm\""_s },
                                  { u"paper"_s, u"NUMBER"_s },
                                  { u"assignee"_s, u"PERSON"_s },
                                  { u"acknowledge"_s, u"CHECK=REASON"_s, true } };
    QList<Verb> table;
    for (const QString &action : actions)
        table += Verb { action, u"ID"_s, 1, Verb::Needs::Desk, options, decide };
    table += Verb { u"undo"_s, u"ID"_s, 1, Verb::Needs::Desk, {}, undo };
    table += Verb { u"send-now"_s, u"ID"_s, 1, Verb::Needs::Desk, {}, sendNow };
    table += Verb { u"comment"_s, u"ID TEXT …"_s, 2, Verb::Needs::Desk, { { u"quote"_s, u"PASSAGE"_s } }, comment };
    return table;
}

} // namespace toasoan::cli
