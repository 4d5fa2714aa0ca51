#include "Desk.h"

#include "core/Clock.h"
#include "store/Store.h"
#include "sync/SyncEngine.h"
#include "wire/Shipped.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QList<StateId> states(std::initializer_list<QString> names)
{
    QList<StateId> list;
    for (const QString &name : names)
        list += StateId(name);
    return list;
}

/// Sites where the person holds one of these roles.
QStringList sitesWith(const Rulebook &rulebook, const PersonId &person, const Roles &roles)
{
    QStringList sites;
    for (const Site &site : rulebook.sites) {
        if (rulebook.rolesOf(person, site.id).intersects(roles))
            sites += site.id.toString();
    }
    return sites;
}

/// What is being written can be found after this long; indexing a long text takes longer than saving it.
constexpr std::chrono::seconds untilIndexed { 5 };
/// Opening the cache and the first sync go first.
constexpr std::chrono::minutes untilTidied { 2 };
/// A picture that was just put in may not be used yet.
constexpr std::chrono::hours untilUsed { 24 };

PlaceOfList atSites(const QString &id, const QStringList &sites, const QList<StateId> &in,
                    std::optional<bool> live = {})
{
    return { id, Place { Place::Whose::Site, sites, in, live } };
}

} // namespace

Desk::Desk(DeskParts parts, PersonId me, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_me(std::move(me))
{
    connect(&m_parts.store, &Store::articlesChanged, this, &Desk::articlesChanged);
    connect(&m_parts.store, &Store::articlesChanged, this, &Desk::indexLater);
    connect(&m_parts.store, &Store::commentsChanged, this, &Desk::commentsChanged);
    connect(&m_parts.store, &Store::outboxChanged, this, &Desk::outboxChanged);
    connect(&m_parts.store, &Store::rulebooksChanged, this, [this] {
        open(this, [this](const Result<void> &opened) {
            if (opened)
                Q_EMIT rulebooksChanged();
        });
    });
}

Desk::~Desk() = default;

void Desk::indexLater()
{
    if (std::exchange(m_indexesLater, true))
        return;
    m_parts.clock.after(untilIndexed, this, [this] {
        m_indexesLater = false;
        m_parts.store.indexWritten();
    });
}

void Desk::open(QObject *context, Callback<void> answer)
{
    m_parts.store.read<QList<Rulebook>>(
        context,
        [](Tables &tables) {
            // Before the first sync the shipped ones say which kinds and rules there are.
            const auto kept = tables.rulebooks.all();
            return kept && kept->isEmpty() ? wire::shippedRulebooks() : kept;
        },
        [this, answer = std::move(answer)](Result<QList<Rulebook>> kept) {
            if (!kept)
                return answer(std::unexpected(kept.error()));
            m_rulebooks = std::move(*kept);
            answer({});
        });
}

void Desk::dropOldTexts(std::chrono::days age)
{
    m_parts.clock.after(untilTidied, this, [this, age] {
        QList<StateId> open;
        for (const StateRule &state : rulebookToday().workflow.states()) {
            if (rulebookToday().workflow.isOpen(state.id))
                open += state.id;
        }
        const UtcTime before = m_parts.clock.now() - age;
        const auto drop = [this](const Result<QList<ArticleId>> &old) {
            for (const ArticleId id : old.value_or(QList<ArticleId>())) {
                m_parts.store.write<void>(
                    this, [id](Tables &tables) { return tables.articles.dropText(id); }, [](const Result<void> &) { });
            }
            const UtcTime unused = m_parts.clock.now() - untilUsed;
            m_parts.store.write<qint64>(
                this, [unused](Tables &tables) { return tables.media.sweep(unused); }, [](const Result<qint64> &) { });
        };
        m_parts.store.read<QList<ArticleId>>(
            this, [me = m_me, open, before](Tables &tables) { return tables.articles.droppable(me, open, before); }, drop);
        m_parts.clock.after(std::chrono::hours(24), this, [this, age] { dropOldTexts(age); });
    });
}

QDate Desk::today() const
{
    Q_ASSERT(!m_rulebooks.isEmpty());
    return m_rulebooks.last().calendar.toLocal(m_parts.clock.now()).first;
}

const Rulebook &Desk::rulebook(QDate day) const
{
    const Rulebook *found = rulebookOn(m_rulebooks, day);
    Q_ASSERT(found);
    return *found;
}

const Rulebook &Desk::rulebookToday() const { return rulebook(today()); }

QList<PlaceOfList> Desk::places() const
{
    const Rulebook &book = rulebookToday();
    const QStringList me { m_me.toString() };
    const QStringList desks = sitesWith(book, m_me, { Role::Editor, Role::Approver, Role::Standing });
    const QStringList outlets
        = sitesWith(book, m_me, { Role::Publisher, Role::Approver, Role::Standing, Role::Administrator });
    QList<PlaceOfList> places {
        { u"drafts"_s, { Place::Whose::Author, me, states({ u"draft"_s }), {} } },
        { u"sent"_s,
          { Place::Whose::Author, me,
            states({ u"submitted"_s, u"editing"_s, u"awaiting_approval"_s, u"approved"_s, u"scheduled"_s,
                     u"declined"_s }),
            {} } },
        { u"returned"_s, { Place::Whose::Author, me, states({ u"returned"_s }), {} } },
        { u"mine_live"_s, { Place::Whose::Author, me, states({ u"published"_s }), true } },
    };
    if (!desks.isEmpty()) {
        places += atSites(u"incoming"_s, desks, states({ u"submitted"_s }));
        places += atSites(u"editing"_s, desks, states({ u"editing"_s }));
        places += atSites(u"waiting"_s, desks, states({ u"awaiting_approval"_s }));
    }
    if (!outlets.isEmpty()) {
        places += atSites(u"approved"_s, outlets, states({ u"approved"_s }));
        places += atSites(u"scheduled"_s, outlets, states({ u"scheduled"_s }));
        places += atSites(u"live"_s, outlets, states({ u"published"_s }), true);
        places += atSites(u"withdrawn"_s, outlets, states({ u"published"_s }), false);
    }
    QList<StateId> every;
    for (const StateRule &state : book.workflow.states())
        every += state.id;
    places += { u"all"_s, { Place::Whose::Everybody, {}, every, {} } };
    return places;
}

const Rulebook &Desk::rulebookOf(const Article &article) const
{
    const Rulebook &now = rulebookToday();
    const Content &content = article.content;
    const QDate day = content.documentSignedOn.isValid() ? content.documentSignedOn
        : content.event.begins ? now.calendar.toLocal(*content.event.begins).first
        : article.createdAt == UtcTime {} ? today()
                                          : now.calendar.toLocal(article.createdAt).first;
    const Rulebook &then = rulebook(day);
    // A kind that did not exist yet on its day is judged by today's rules.
    return then.kind(content.kind) ? then : now;
}

Deadline Desk::clock(QString Kind::*which, const Article &article, std::optional<UtcTime> done) const
{
    const Rulebook &book = rulebookOf(article);
    const Kind *kind = book.kind(article.content.kind);
    const DeadlineRule *rule = kind ? book.deadlineRule(kind->*which) : nullptr;
    return rule ? deadline(*rule, book.calendar, article, done, m_parts.clock.now()) : Deadline {};
}

Deadline Desk::supplyDeadline(const Article &article) const
{
    return clock(&Kind::supplyRule, article, article.submittedAt);
}

Deadline Desk::publicationDeadline(const Article &article) const
{
    return clock(&Kind::publicationRule, article,
                 article.live ? std::optional(article.live->since) : std::nullopt);
}

QList<ActionId> Desk::possible(const Sight &sight) const
{
    const Rulebook &book = rulebookToday();
    return book.workflow.possible(
        situationOf(book, sight.predicted(book.workflow), m_me, sight.actors(book.workflow, m_me)));
}

} // namespace toasoan
