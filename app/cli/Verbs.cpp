#include "cli/Verbs.h"

#include "cli/Words.h"
#include "core/Lookup.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace toasoan::cli {

const QList<Verb> &verbs()
{
    static const QList<Verb> all
        = accountVerbs() + writingVerbs() + readingVerbs() + decidingVerbs() + provingVerbs() + policyVerbs();
    return all;
}

const Verb *findVerb(const QString &name) { return rowWith(verbs(), &Verb::name, name); }

const QList<Option> &globalOptions()
{
    static const QList<Option> options {
        { u"json"_s, {} },
        { u"lang"_s, u"vi|en"_s },
        { u"home"_s, u"FOLDER"_s },
        { u"training"_s, u"FILE"_s },
        { u"as"_s, u"PERSON"_s },
        { u"offline"_s, {} },
        { u"temporary"_s, {} },
        { u"undo"_s, u"SECONDS"_s },
        { u"trace"_s, u"FILE"_s },
    };
    return options;
}

Outcome failed(const Error &error)
{
    QString text = Words::sentence(error);
    if (!error.detail.isEmpty())
        text += u"\n  ("_s + error.detail + u')';
    return { exitCodeOf(error), text,
             { { u"error"_s, error.problem }, { u"detail"_s, error.detail }, { u"sentence"_s, Words::sentence(error) } } };
}

Outcome failed(const Refused &refused)
{
    Outcome outcome = failed(refused.why);
    if (!refused.findings.isEmpty())
        outcome.text += u'\n' + toText(refused.findings);
    QJsonArray list;
    for (const Finding &finding : refused.findings)
        list += toJson(finding);
    outcome.json[u"findings"_s] = list;
    return outcome;
}

QJsonObject toJson(const Finding &finding)
{
    return { { u"check"_s, finding.check.toString() }, { u"severity"_s, toString(finding.severity) },
             { u"place"_s, finding.place },            { u"block"_s, finding.block },
             { u"from"_s, finding.from },              { u"length"_s, finding.length },
             { u"message"_s, finding.message },        { u"hasRepair"_s, finding.hasRepair } };
}

QString toText(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        lines += u"  – [%1] %2 (%3%4): %5"_s.arg(Words::severity(finding.severity), finding.check.toString(),
                                               finding.place,
                                               finding.block < 0 ? QString() : u" %1"_s.arg(finding.block + 1),
                                               finding.message);
    }
    return lines.join(u'\n');
}

void withArticle(Office &office, const Arguments &arguments, int at, Report report,
                 std::function<void(ArticleId)> next)
{
    office.desk().find(arguments.operands.value(at), &office, [report, next](const Result<ArticleId> &found) {
        found ? next(*found) : report(failed(found.error()));
    });
}

namespace {

/// What became of the article's rows after a round.
void addFate(Office &office, ArticleId article, Outcome outcome, const Report &report)
{
    office.desk().look(article, &office, [outcome, report, offline = office.isOffline()](
                                             const Result<Sight> &sight) mutable {
        if (!sight)
            return report(std::move(outcome));
        if (offline && !sight->pending.isEmpty())
            outcome.text += u'\n' + Words::tr("Working offline: it waits on this machine and is sent at the next sync.");
        if (!offline && sight->pending.isEmpty() && outcome.json.contains(u"transition"_s))
            outcome.text += u' ' + Words::tr("The portal has taken it.");
        for (const OutboxRow &row : sight->pending) {
            if (row.state == OutboxRow::State::Parked && row.lastError) {
                const Outcome fate = failed(*row.lastError);
                outcome.text += u'\n' + Words::tr("%1 was not accepted: %2").arg(Words::action(row.intent.label), fate.text);
                outcome.code = fate.code;
                outcome.json[u"refused"_s] = fate.json;
                break;
            }
        }
        outcome.json[u"waiting"_s] = static_cast<int>(sight->pending.size());
        outcome.json[u"state"_s] = sight->row.summary.state.toString();
        outcome.json[u"live"_s] = sight->row.summary.live;
        if (sight->confirmed && sight->confirmed->live)
            outcome.json[u"address"_s] = sight->confirmed->live->address;
        report(std::move(outcome));
    });
}

} // namespace

void sendAndReport(Office &office, ArticleId article, Outcome outcome, Report report)
{
    if (office.isOffline())
        return addFate(office, article, std::move(outcome), report);
    office.sync().run(&office, [&office, article, outcome, report](const Result<SyncReport> &round) mutable {
        if (!round) {
            const Outcome fate = failed(round.error());
            outcome.text += u'\n' + fate.text;
            outcome.code = fate.code;
            outcome.json[u"sync"_s] = fate.json;
        }
        addFate(office, article, std::move(outcome), report);
    });
}

std::optional<QDate> readDay(const QString &text)
{
    for (const QString &form : { u"dd/MM/yyyy"_s, u"d/M/yyyy"_s, u"yyyy-MM-dd"_s }) {
        if (const QDate day = QDate::fromString(text, form); day.isValid())
            return day;
    }
    return {};
}

std::optional<UtcTime> readTime(const QString &text, const Calendar &calendar)
{
    if (const auto exact = fromRfc3339(text))
        return exact;
    const QString trimmed = text.simplified();
    const auto day = readDay(trimmed.section(u' ', 0, 0));
    const QString clock = trimmed.section(u' ', 1);
    const QTime time = clock.isEmpty() ? QTime(0, 0) : QTime::fromString(clock, u"H:mm"_s);
    if (!day || !time.isValid())
        return {};
    return calendar.toUtc(*day, time);
}

} // namespace toasoan::cli
