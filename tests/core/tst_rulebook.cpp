// Look-ups, the version in force, and what a person is to an article.

#include "core/Rulebook.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

Rulebook version(int number, QDate from)
{
    Rulebook rulebook;
    rulebook.version = number;
    rulebook.from = from;
    return rulebook;
}

Rulebook peopled()
{
    Rulebook rulebook = version(2, QDate(2026, 7, 1));
    Site site;
    site.id = SiteId(u"tinhuy"_s);
    site.switches = { u"publisherDiffers"_s };
    Site other;
    other.id = SiteId(u"vanphong"_s);
    rulebook.sites = { site, other };
    Channel channel;
    channel.id = ChannelId(u"net"_s);
    rulebook.channels = { channel };
    rulebook.categories = { Category { CategoryId(u"kinh-te"_s), site.id, u"Kinh tế"_s } };
    rulebook.kinds = { Kind { KindId(u"tin"_s), u"Tin"_s, {}, {}, {}, {} } };
    rulebook.units = { Unit { UnitId(u"van-phong"_s), u"Văn phòng"_s } };
    Person person;
    person.id = PersonId(u"an"_s);
    person.roles = { { site.id, { Role::Editor, Role::Publisher } }, { other.id, { Role::Contributor } } };
    rulebook.people = { person };
    DeadlineRule rule;
    rule.id = u"dang"_s;
    rulebook.deadlines = { rule };
    return rulebook;
}

} // namespace

class RulebookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networks()
    {
        for (const Network network : { Network::Internet, Network::Wan })
            QVERIFY(networkFromString(toString(network)) == network);
        QCOMPARE(toString(Network::Wan), u"wan"_s);
        QVERIFY(networkFromString(u"WAN") == std::nullopt);
        QVERIFY(networkFromString(u"") == std::nullopt);
    }

    void lookups()
    {
        const Rulebook rulebook = peopled();
        QCOMPARE(rulebook.site(SiteId(u"vanphong"_s)), &rulebook.sites[1]);
        QCOMPARE(rulebook.channel(ChannelId(u"net"_s)), &rulebook.channels[0]);
        QCOMPARE(rulebook.category(CategoryId(u"kinh-te"_s)), &rulebook.categories[0]);
        QCOMPARE(rulebook.kind(KindId(u"tin"_s)), &rulebook.kinds[0]);
        QCOMPARE(rulebook.unit(UnitId(u"van-phong"_s)), &rulebook.units[0]);
        QCOMPARE(rulebook.person(PersonId(u"an"_s)), &rulebook.people[0]);
        QCOMPARE(rulebook.deadlineRule(u"dang"_s), &rulebook.deadlines[0]);
        QVERIFY(!rulebook.site(SiteId(u"la"_s)));
        QVERIFY(!rulebook.channel(ChannelId()));
        QVERIFY(!rulebook.category(CategoryId()));
        QVERIFY(!rulebook.kind(KindId(u"Tin"_s)));
        QVERIFY(!rulebook.unit(UnitId()));
        QVERIFY(!rulebook.person(PersonId(u"binh"_s)));
        QVERIFY(!rulebook.deadlineRule(QString()));
    }

    void roles()
    {
        const Rulebook rulebook = peopled();
        QCOMPARE(rulebook.rolesOf(PersonId(u"an"_s), SiteId(u"tinhuy"_s)), (Roles { Role::Editor, Role::Publisher }));
        QCOMPARE(rulebook.rolesOf(PersonId(u"an"_s), SiteId(u"vanphong"_s)), Roles { Role::Contributor });
        QCOMPARE(rulebook.rolesOf(PersonId(u"an"_s), SiteId(u"tuyengiao"_s)), Roles());
        QCOMPARE(rulebook.rolesOf(PersonId(u"binh"_s), SiteId(u"tinhuy"_s)), Roles());
    }

    void inForce_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("expected");
        QTest::newRow("before all") << QDate(2016, 1, 1) << 1;
        QTest::newRow("first day of 1") << QDate(2017, 3, 7) << 1;
        QTest::newRow("last day of 1") << QDate(2026, 6, 30) << 1;
        QTest::newRow("first day of 2") << QDate(2026, 7, 1) << 2;
        QTest::newRow("two from the same day: the newer") << QDate(2027, 1, 1) << 4;
        QTest::newRow("long after") << QDate(2099, 1, 1) << 4;
    }

    void inForce()
    {
        QFETCH(QDate, day);
        QFETCH(int, expected);
        // Their order in the list does not matter.
        QList<Rulebook> versions { version(4, QDate(2027, 1, 1)), version(1, QDate(2017, 3, 7)),
                                   version(3, QDate(2027, 1, 1)), version(2, QDate(2026, 7, 1)) };
        QCOMPARE(rulebookOn(versions, day)->version, expected);
        std::ranges::reverse(versions);
        QCOMPARE(rulebookOn(versions, day)->version, expected);
        QVERIFY(!rulebookOn({}, day));
    }

    void whatAPersonIs()
    {
        const Rulebook rulebook = peopled();
        Article article;
        article.content.site = SiteId(u"tinhuy"_s);
        article.state = StateId(u"editing"_s);
        article.author = PersonId(u"binh"_s);
        article.assignee = PersonId(u"an"_s);

        Situation situation = situationOf(rulebook, article, PersonId(u"an"_s), {});
        QCOMPARE(situation.state, StateId(u"editing"_s));
        QCOMPARE(situation.roles, (Roles { Role::Editor, Role::Publisher }));
        QCOMPARE(situation.relations, Relations { Relation::Assignee });
        QCOMPARE(situation.siteSwitches, QSet<QString> { u"publisherDiffers"_s });
        QVERIFY(!situation.isLive && !situation.everSubmitted && !situation.bySystem);
        QCOMPARE(situation.actors.value(u"author"_s), QSet<PersonId> { PersonId(u"binh"_s) });

        article.submittedAt = UtcTime();
        article.live = Live();
        article.content.site = SiteId(u"vanphong"_s);
        situation = situationOf(rulebook, article, PersonId(u"binh"_s), { { u"submit"_s, { PersonId(u"binh"_s) } } });
        QCOMPARE(situation.relations, Relations { Relation::Author });
        QVERIFY(situation.isLive && situation.everSubmitted);
        QVERIFY(situation.roles.isEmpty() && situation.siteSwitches.isEmpty());
        QCOMPARE(situation.actors.value(u"submit"_s), QSet<PersonId> { PersonId(u"binh"_s) });
    }

    void nobodyIsNobodysAuthor()
    {
        const Situation situation = situationOf(peopled(), Article(), PersonId(), {});
        QVERIFY(situation.relations.isEmpty());
        QVERIFY(situation.actors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RulebookTest)
#include "tst_rulebook.moc"
