// Writing: fields of an article as options, from one table, so that new, import and save know the same ones.

#include "cli/Verbs.h"
#include "cli/Words.h"
#include "text/Vietnamese.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace toasoan::cli {

namespace {

using Apply = bool (*)(Content &, const QStringList &, const Calendar &);

struct Field
{
    Option option;
    Apply apply; ///< false: the value cannot be used
};

Source &sourceOf(Content &content)
{
    if (!content.source)
        content.source.emplace();
    return *content.source;
}

template<QString Content::*member> bool setText(Content &content, const QStringList &values, const Calendar &)
{
    content.*member = values.last();
    return true;
}

template<auto member> bool setCode(Content &content, const QStringList &values, const Calendar &)
{
    content.*member = std::remove_reference_t<decltype(content.*member)>(values.last());
    return true;
}

bool setBody(Content &content, const QStringList &values, const Calendar &)
{
    QFile file(values.last());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    auto body = Body::parse(file.readAll().trimmed());
    if (body)
        content.body = std::move(*body);
    return body.has_value();
}

bool setUrgency(Content &content, const QStringList &values, const Calendar &)
{
    static const QHash<QString, Urgency> names { { u"normal"_s, Urgency::Normal },
                                                 { u"urgent"_s, Urgency::Urgent },
                                                 { u"flash"_s, Urgency::Flash } };
    if (!names.contains(values.last()))
        return false;
    content.urgency = names.value(values.last());
    return true;
}

bool setTime(std::optional<UtcTime> &where, const QStringList &values, const Calendar &calendar)
{
    where = readTime(values.last(), calendar);
    return where.has_value();
}

bool setDay(QDate &where, const QStringList &values)
{
    where = readDay(values.last()).value_or(QDate());
    return where.isValid();
}

const QList<Field> &fields()
{
    using C = Content;
    using V = QStringList;
    using K = Calendar;
    static const QList<Field> table {
        { { u"site"_s, u"SITE"_s }, setCode<&C::site> },
        { { u"kind"_s, u"KIND"_s }, setCode<&C::kind> },
        { { u"category"_s, u"CATEGORY"_s }, setCode<&C::category> },
        { { u"channel"_s, u"CHANNEL"_s, true },
          [](C &c, const V &v, const K &) {
              c.channels.clear();
              for (const QString &one : v)
                  c.channels += ChannelId(one);
              return true;
          } },
        { { u"title"_s, u"TEXT"_s }, setText<&C::title> },
        { { u"lead"_s, u"TEXT"_s }, setText<&C::lead> },
        { { u"body"_s, u"FILE"_s }, setBody },
        { { u"byline"_s, u"TEXT"_s }, setText<&C::byline> },
        { { u"note"_s, u"TEXT"_s }, setText<&C::note> },
        { { u"ai-use"_s, u"TEXT"_s }, setText<&C::aiUse> },
        { { u"correction-notice"_s, u"TEXT"_s }, setText<&C::correctionNotice> },
        { { u"document-number"_s, u"NUMBER"_s }, setText<&C::documentNumber> },
        { { u"document-type"_s, u"TYPE"_s }, setText<&C::documentType> },
        { { u"document-signer"_s, u"NAME"_s }, setText<&C::documentSigner> },
        { { u"document-signed"_s, u"dd/mm/yyyy"_s },
          [](C &c, const V &v, const K &) { return setDay(c.documentSignedOn, v); } },
        { { u"period"_s, u"yyyy-mm|yyyy-Qn|yyyy"_s }, setText<&C::period> },
        { { u"urgency"_s, u"normal|urgent|flash"_s }, setUrgency },
        { { u"embargo"_s, u"TIME"_s }, [](C &c, const V &v, const K &k) { return setTime(c.embargo, v, k); } },
        { { u"event"_s, u"TEXT"_s }, [](C &c, const V &v, const K &) { return c.event.name = v.last(), true; } },
        { { u"event-place"_s, u"TEXT"_s }, [](C &c, const V &v, const K &) { return c.event.place = v.last(), true; } },
        { { u"event-begins"_s, u"TIME"_s },
          [](C &c, const V &v, const K &k) { return setTime(c.event.begins, v, k); } },
        { { u"event-ends"_s, u"TIME"_s }, [](C &c, const V &v, const K &k) { return setTime(c.event.ends, v, k); } },
        { { u"clearance-by"_s, u"NAME"_s }, [](C &c, const V &v, const K &) { return c.clearance.by = v.last(), true; } },
        { { u"clearance-on"_s, u"dd/mm/yyyy"_s }, [](C &c, const V &v, const K &) { return setDay(c.clearance.on, v); } },
        { { u"source-name"_s, u"NAME"_s }, [](C &c, const V &v, const K &) { return sourceOf(c).name = v.last(), true; } },
        { { u"source-address"_s, u"URL"_s },
          [](C &c, const V &v, const K &) { return sourceOf(c).address = v.last(), true; } },
        { { u"source-permission"_s, u"TEXT"_s },
          [](C &c, const V &v, const K &) { return sourceOf(c).permission = v.last(), true; } },
        { { u"purpose"_s, u"TEXT"_s },
          [](C &c, const V &v, const K &) { return c.personalData.purpose = v.last(), true; } },
        { { u"consent"_s, u"TEXT"_s },
          [](C &c, const V &v, const K &) { return c.personalData.consent = v.last(), true; } },
    };
    return table;
}

QList<Option> fieldOptions()
{
    QList<Option> options;
    for (const Field &field : fields())
        options += field.option;
    return options;
}

Result<Content> withFields(Content content, const Arguments &arguments, const Calendar &calendar)
{
    for (const Field &field : fields()) {
        QStringList values = arguments.values(field.option.name);
        if (values.isEmpty())
            continue;
        // What is typed is made fit for a field here; the name of a file is not ours to mend.
        if (field.option.value != "FILE"_L1) {
            for (QString &value : values)
                value = tidy(value).trimmed();
        }
        if (!field.apply(content, values, calendar))
            return badValue(field.option.name);
    }
    return content;
}

/// The site and kind that a person's first draft has when nothing is said.
Content emptyContent(const Rulebook &book, const PersonId &me)
{
    Content content;
    for (const Site &site : book.sites) {
        if (!book.rolesOf(me, site.id).isEmpty()) {
            content.site = site.id;
            break;
        }
    }
    if (!book.kinds.isEmpty())
        content.kind = book.kinds.first().id;
    const Person *person = book.person(me);
    content.byline = person ? person->name : QString();
    return content;
}

void reportDrafted(const Report &report, const Result<Drafted> &drafted)
{
    if (!drafted)
        return report(failed(drafted.error()));
    QStringList lines { Words::tr("Draft %1: %2").arg(drafted->article.toString(), drafted->title) };
    QJsonArray notes;
    for (const ImportNote &note : drafted->notes) {
        lines += u"  – "_s + note.text;
        notes += QJsonObject { { u"code"_s, note.code }, { u"count"_s, note.count }, { u"text"_s, note.text } };
    }
    report({ Ok, lines.join(u'\n'),
             { { u"article"_s, drafted->article.toString() }, { u"title"_s, drafted->title }, { u"notes"_s, notes } } });
}

void create(Office &office, const Arguments &arguments, Report report)
{
    Desk &desk = office.desk();
    const Rulebook &book = desk.rulebookToday();
    const auto content = withFields(emptyContent(book, desk.me()), arguments, book.calendar);
    if (!content)
        return report(failed(content.error()));
    desk.create(*content, &office, [report](const Result<Drafted> &drafted) { reportDrafted(report, drafted); });
}

void import(Office &office, const Arguments &arguments, Report report)
{
    Desk &desk = office.desk();
    const Rulebook &book = desk.rulebookToday();
    const auto content = withFields(emptyContent(book, desk.me()), arguments, book.calendar);
    if (!content)
        return report(failed(content.error()));
    desk.import(arguments.operands.first(), *content, &office,
                [report](const Result<Drafted> &drafted) { reportDrafted(report, drafted); });
}

void reportSaved(Office &office, ArticleId article, const Report &report, const Result<Saved> &saved)
{
    if (!saved)
        return report(failed(saved.error()));
    const Calendar &calendar = office.desk().rulebookToday().calendar;
    Outcome outcome { Ok, Words::tr("Saved at %1.").arg(Words::time(saved->at, calendar)),
                      { { u"article"_s, article.toString() } } };
    if (!saved->revision.isNull())
        outcome.json[u"revision"_s] = saved->revision.toString();
    sendAndReport(office, article, std::move(outcome), report);
}

void save(Office &office, const Arguments &arguments, Report report)
{
    withArticle(office, arguments, 0, report, [&office, arguments, report](ArticleId article) {
        office.desk().look(article, &office, [&office, arguments, article, report](const Result<Sight> &sight) {
            if (!sight)
                return report(failed(sight.error()));
            if (!sight->content())
                return report(failed(Error { Error::Kind::BadInput, {}, u"text_missing"_s }));
            const auto content
                = withFields(*sight->content(), arguments, office.desk().rulebookToday().calendar);
            if (!content)
                return report(failed(content.error()));
            const auto cut = arguments.has(u"autosave"_s) ? std::nullopt : std::optional(Cut::Save);
            office.desk().save(article, *content, cut, &office, [&office, article, report](const Result<Saved> &saved) {
                reportSaved(office, article, report, saved);
            });
        });
    });
}

void attach(Office &office, const Arguments &arguments, Report report)
{
    withArticle(office, arguments, 0, report, [&office, arguments, report](ArticleId article) {
        static const QHash<QString, MediumUse> uses { { u"cover"_s, MediumUse::Cover },
                                                      { u"figure"_s, MediumUse::Figure },
                                                      { u"attachment"_s, MediumUse::Attachment } };
        const QString use = arguments.value(u"use"_s, u"figure"_s);
        if (!uses.contains(use))
            return report(failed(badValue(u"use"_s).error()));
        const NewMedium medium { .path = arguments.operands.at(1), .use = uses.value(use),
                                 .alt = arguments.value(u"alt"_s), .caption = arguments.value(u"caption"_s),
                                 .credit = arguments.value(u"credit"_s), .number = arguments.value(u"number"_s),
                                 .signedOn = readDay(arguments.value(u"signed"_s)).value_or(QDate()),
                                 .signer = arguments.value(u"signer"_s) };
        office.desk().addMedium(article, medium, &office, [&office, article, report](const Result<Saved> &saved) {
            reportSaved(office, article, report, saved);
        });
    });
}

void restoreRevision(Office &office, const Arguments &arguments, Report report)
{
    withArticle(office, arguments, 0, report, [&office, arguments, report](ArticleId article) {
        const auto revision = RevisionId::fromString(arguments.operands.at(1));
        if (!revision)
            return report(failed(badValue(u"REVISION"_s).error()));
        office.desk().restoreRevision(article, *revision, &office,
                                      [&office, article, report](const Result<Saved> &saved) {
                                          reportSaved(office, article, report, saved);
                                      });
    });
}

void discard(Office &office, const Arguments &arguments, Report report)
{
    withArticle(office, arguments, 0, report, [&office, report](ArticleId article) {
        office.desk().discard(article, &office, [article, report](const Result<void> &done) {
            done ? report({ Ok, Words::tr("The draft is gone."), { { u"article"_s, article.toString() } } })
                 : report(failed(done.error()));
        });
    });
}

} // namespace

QList<Verb> writingVerbs()
{
    const QList<Option> fields = fieldOptions();
    return {
        { u"new"_s, {}, 0, Verb::Needs::Desk, fields, create },
        { u"import"_s, u"FILE"_s, 1, Verb::Needs::Desk, fields, import },
        { u"save"_s, u"ID"_s, 1, Verb::Needs::Desk, fields + QList<Option> { { u"autosave"_s, {} } }, save },
        { u"attach"_s, u"ID FILE"_s, 2, Verb::Needs::Desk,
          { { u"use"_s, u"cover|figure|attachment"_s },
            { u"alt"_s, u"TEXT"_s },
            { u"caption"_s, u"TEXT"_s },
            { u"credit"_s, u"TEXT"_s },
            { u"number"_s, u"NUMBER"_s },
            { u"signed"_s, u"dd/mm/yyyy"_s },
            { u"signer"_s, u"NAME"_s } },
          attach },
        { u"restore-revision"_s, u"ID REVISION"_s, 2, Verb::Needs::Desk, {}, restoreRevision },
        { u"discard"_s, u"ID"_s, 1, Verb::Needs::Desk, {}, discard },
    };
}

} // namespace toasoan::cli
