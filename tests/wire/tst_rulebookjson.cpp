// Both shipped rulebooks: they load, say the same after a round trip, every name in them leads somewhere, and
// each number that comes from a clause of 465-QĐ/TU is the clause's. Broken ones are refused with a path.

#include "wire/Json.h"
#include "wire/Shipped.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

Rulebook shipped(int version)
{
    const Result<QList<Rulebook>> all = wire::shippedRulebooks();
    return all && all->size() >= version ? all->at(version - 1) : Rulebook();
}

using Alteration = std::function<void(QJsonObject &)>;

/// Sets one member of the i-th row of a list.
Alteration row(const QString &list, qsizetype index, const QString &key, const QJsonValue &value)
{
    return [=](QJsonObject &object) {
        QJsonArray rows = object.value(list).toArray();
        QJsonObject changed = rows.at(index).toObject();
        changed.insert(key, value);
        rows.replace(index, changed);
        object.insert(list, rows);
    };
}

/// Sets one member of an object.
Alteration member(const QString &name, const QString &key, const QJsonValue &value)
{
    return [=](QJsonObject &object) {
        QJsonObject changed = object.value(name).toObject();
        changed.insert(key, value);
        object.insert(name, changed);
    };
}

Alteration top(const QString &key, const QJsonValue &value)
{
    return [=](QJsonObject &object) { object.insert(key, value); };
}

QStringList channelNames(const Rulebook &rulebook, Network network)
{
    QStringList names;
    for (const Channel &channel : rulebook.channels) {
        if (channel.network == network && !names.contains(channel.name.section(u" – "_s, 0, 0)))
            names += channel.name.section(u" – "_s, 0, 0);
    }
    return names;
}

/// What a pattern list finds in a text.
QStringList found(const QList<TextPattern> &patterns, const QString &text)
{
    QStringList ids;
    for (const TextPattern &pattern : patterns) {
        if (QRegularExpression(pattern.pattern).match(text).hasMatch())
            ids += pattern.id;
    }
    return ids;
}

} // namespace

Q_DECLARE_METATYPE(Alteration)

class RulebookJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theResourcesAreThere()
    {
        QVERIFY(wire::shippedRulebooks());
        QVERIFY(QFile::exists(u":/toasoan/workflow.json"_s));
        QVERIFY(wire::shippedFile(u"workflow.json"_s));
        QCOMPARE(wire::shippedFile(u"nothing.json"_s).error().kind, Error::Kind::Storage);
    }

    void bothLoad()
    {
        const Result<QList<Rulebook>> all = wire::shippedRulebooks();
        QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->at(0).version, 1);
        QCOMPARE(all->at(0).from, QDate(2017, 3, 7));
        QCOMPARE(all->at(1).version, 2);
        QCOMPARE(all->at(1).from, QDate(2026, 7, 1));
        QCOMPARE(rulebookOn(*all, QDate(2026, 11, 23))->version, 2);
        QCOMPARE(rulebookOn(*all, QDate(2020, 1, 1))->version, 1);
        for (const Rulebook &rulebook : *all) {
            QVERIFY(rulebook.workflow == *wire::shippedWorkflow());
            QVERIFY(rulebook.network == Network::Internet);
            QVERIFY(!rulebook.title.isEmpty() && !rulebook.ground.isEmpty());
        }
    }

    void roundTrip()
    {
        for (const int version : { 1, 2 }) {
            const Rulebook rulebook = shipped(version);
            const QJsonObject json = wire::toJson(rulebook);
            QVERIFY(json.value("workflow"_L1).isObject()); // self-contained
            const Result<QJsonObject> parsed = wire::parseObject(wire::toBytes(json));
            QVERIFY(parsed);
            const Result<Rulebook> again = wire::fromJson<Rulebook>(*parsed);
            QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
            QVERIFY(*again == rulebook);
            QCOMPARE(wire::toJson(*again), json);
        }
    }

    void namesLeadSomewhere()
    {
        for (const int version : { 1, 2 }) {
            const Rulebook rulebook = shipped(version);
            QVERIFY(rulebook.channels.size() >= 16 && rulebook.kinds.size() >= 13 && rulebook.units.size() >= 10);
            for (const Channel &channel : rulebook.channels)
                QVERIFY2(rulebook.site(channel.site), qPrintable(channel.id.toString()));
            for (const Category &category : rulebook.categories)
                QVERIFY2(rulebook.site(category.site), qPrintable(category.id.toString()));
            for (const Kind &kind : rulebook.kinds) {
                QVERIFY2(rulebook.deadlineRule(kind.supplyRule), qPrintable(kind.id.toString()));
                QVERIFY2(rulebook.deadlineRule(kind.publicationRule), qPrintable(kind.id.toString()));
                QVERIFY2(kind.royalty.isEmpty() || std::ranges::contains(rulebook.tariffs, kind.royalty, &Tariff::id),
                         qPrintable(kind.id.toString()));
            }
            for (const Person &person : rulebook.people) {
                QVERIFY2(rulebook.unit(person.unit), qPrintable(person.id.toString()));
                for (const SiteId &site : person.roles.keys())
                    QVERIFY2(rulebook.site(site), qPrintable(person.id.toString()));
            }
            for (const QString &pattern : rulebook.documentExclusions)
                QVERIFY(QRegularExpression(pattern).isValid());
            for (const TextPattern &pattern : rulebook.secrecy + rulebook.personalData)
                QVERIFY2(QRegularExpression(pattern.pattern).isValid(), qPrintable(pattern.id));
        }
    }

    void sitesOfTheRegulation()
    {
        const Rulebook rulebook = shipped(1);
        QCOMPARE(rulebook.sites.size(), 3); // 2.2: level 1 Tỉnh ủy; level 2 Ban Tuyên giáo, Văn phòng
        QCOMPARE(rulebook.sites[0].level, 1);
        QCOMPARE(rulebook.sites[0].owner, u"Tỉnh ủy Quảng Trị"_s);
        QCOMPARE(rulebook.sites[1].level, 2);
        QCOMPARE(rulebook.sites[1].owner, u"Ban Tuyên giáo Tỉnh ủy"_s);
        QCOMPARE(rulebook.sites[2].level, 2);
        QCOMPARE(rulebook.sites[2].owner, u"Văn phòng Tỉnh ủy"_s);
        for (const Site &site : rulebook.sites) {
            QCOMPARE(site.address, u"http://www.tinhuyquangtri.vn"_s); // 3
            QVERIFY(site.licence.startsWith(u"Giấy phép số 03/GP-STTTT, ngày 23/12/2016"_s)); // 3
            QVERIFY(site.switches.contains(u"publisherDiffers"_s));
            QVERIFY(!site.board.isEmpty()); // 8, 9
        }
        QVERIFY(rulebook.ground.contains(u"465-QĐ/TU, ngày 07/3/2017"_s));
        QVERIFY(rulebook.ground.contains(u"25/2010/TT-BTTTT, ngày 15/11/2010"_s)); // 5
        QVERIFY(rulebook.ground.contains(u"01/2011/TT-BTTTT, ngày 04/01/2011"_s)); // 14.4
        QCOMPARE(rulebook.more.value("mailbox"_L1).toString(), u"banbientap@tinhuyquangtri.vn"_s); // 14.4
        QVERIFY(rulebook.people.isEmpty());
    }

    void channelsOfTheRegulation()
    {
        const QStringList internet { u"Trang thông tin điện tử cấp 1"_s, u"Trang thông tin điện tử cấp 2"_s,
                                     u"Thư điện tử công vụ"_s, u"Văn kiện Đảng bộ tỉnh, các văn bản không mật"_s,
                                     u"Thông tin phục vụ nghiên cứu"_s, u"Bản tin báo chí liên quan đến Quảng Trị"_s };
        const QStringList wan { u"Trang thông tin điện tử cấp 1"_s,
                                u"Trang thông tin điện tử cấp 2"_s,
                                u"Thư điện tử công vụ"_s,
                                u"Gửi nhận văn bản"_s,
                                u"Lịch làm việc của Ban Thường vụ"_s,
                                u"Bản tin TTXVN, Bản tin của các Ban Đảng Tỉnh ủy"_s,
                                u"Quản trị thông tin"_s,
                                u"Tra cứu văn bản"_s };
        for (const int version : { 1, 2 }) {
            const Rulebook rulebook = shipped(version);
            QCOMPARE(channelNames(rulebook, Network::Internet), internet); // 14.3.1, in its order
            QCOMPARE(channelNames(rulebook, Network::Wan), wan);
            QStringList links;
            for (const Channel &channel : rulebook.channels) {
                if (!channel.publishable) {
                    links += channel.id.toString();
                    QVERIFY(!channel.link.isEmpty());
                }
            }
            QCOMPARE(links, (QStringList { u"net-thu-dien-tu"_s, u"wan-thu-dien-tu"_s, u"wan-gui-nhan-van-ban"_s,
                                           u"wan-quan-tri"_s }));
        }
    }

    void deadlinesOfTheRegulation_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<DeadlineRule::Counting>("counting");
        QTest::addColumn<DeadlineRule::From>("from");
        QTest::addColumn<int>("amount");
        using C = DeadlineRule::Counting;
        using F = DeadlineRule::From;
        // 14.3.2, line by line.
        QTest::newRow("8 giờ hành chính") << u"tin"_s << C::OfficeHours << F::EventBegins << 8;
        QTest::newRow("1 ngày sau khi kết thúc") << u"tin-hoi-nghi"_s << C::DaysAfter << F::EventEnds << 1;
        QTest::newRow("5 ngày làm việc sau khi ký") << u"van-ban"_s << C::WorkingDays << F::SignedOn << 5;
        QTest::newRow("ngày 5 tháng kế tiếp") << u"thong-ke"_s << C::DayOfNextMonth << F::PeriodEnd << 5;
        for (const QString &kind : { u"nghien-cuu"_s, u"phong-su"_s, u"chuyen-de"_s, u"bai"_s })
            QTest::newRow(qPrintable(u"Ban Biên tập: "_s + kind)) << kind << C::SetByBoard << F::Nothing << 0;
    }

    void deadlinesOfTheRegulation()
    {
        QFETCH(QString, kind);
        QFETCH(DeadlineRule::Counting, counting);
        QFETCH(DeadlineRule::From, from);
        QFETCH(int, amount);
        for (const int version : { 1, 2 }) {
            const Rulebook rulebook = shipped(version);
            const Kind *found = rulebook.kind(KindId(kind));
            QVERIFY(found);
            const DeadlineRule *rule = rulebook.deadlineRule(found->supplyRule);
            QCOMPARE(rule->counting, counting);
            QCOMPARE(rule->from, from);
            QCOMPARE(rule->amount, amount);
            QCOMPARE(rule->dayEnds, QTime(17, 0));
        }
    }

    void kindsAskForWhatTheyNeed()
    {
        for (const int version : { 1, 2 }) {
            const Rulebook rulebook = shipped(version);
            const auto needs = [&](const QString &kind, const QString &field) {
                const Kind *row = rulebook.kind(KindId(kind));
                return row && row->required.contains(field);
            };
            for (const Kind &kind : rulebook.kinds)
                QVERIFY(kind.required.contains(u"title"_s));
            QVERIFY(needs(u"tin"_s, u"event"_s));
            QVERIFY(needs(u"tin-hoi-nghi"_s, u"event"_s));
            QVERIFY(needs(u"tin-khai-thac"_s, u"source"_s)); // 14.3.1: ghi rõ nguồn
            QVERIFY(needs(u"bai-khai-thac"_s, u"source"_s));
            QVERIFY(needs(u"van-ban"_s, u"document"_s));
            QVERIFY(needs(u"thong-ke"_s, u"period"_s));
            const DeadlineRule *rule
                = rulebook.deadlineRule(rulebook.kind(KindId(u"tin"_s))->publicationRule);
            QCOMPARE(rule->from, DeadlineRule::From::Submitted);
            QCOMPARE(rule->amount, 8);
        }
    }

    void bodiesOfToday()
    {
        const Rulebook rulebook = shipped(2);
        QCOMPARE(rulebook.site(SiteId(u"tuyengiao"_s))->owner, u"Ban Tuyên giáo và Dân vận Tỉnh ủy"_s);
        for (const Unit &unit : rulebook.units)
            QVERIFY2(!unit.name.startsWith(u"Huyện ủy"_s), qPrintable(unit.name)); // districts are gone
        for (const Person &person : rulebook.people)
            QVERIFY2(person.name.endsWith(u" (mẫu)"_s), qPrintable(person.name));
        const auto roles = [&](const QString &person, const QString &site) {
            return rulebook.rolesOf(PersonId(person), SiteId(site));
        };
        QCOMPARE(roles(u"ctv.trieuphong"_s, u"tinhuy"_s), Roles { Role::Contributor });
        QCOMPARE(roles(u"bbt.bientap"_s, u"tinhuy"_s), Roles { Role::Editor });
        QCOMPARE(roles(u"bbt.lanhdao"_s, u"tinhuy"_s), Roles { Role::Approver });
        QCOMPARE(roles(u"bbt.thuongtruc"_s, u"tinhuy"_s), Roles { Role::Standing });
        QCOMPARE(roles(u"vp.dangbai"_s, u"tinhuy"_s), Roles { Role::Publisher });
        QVERIFY(roles(u"vp.dangbai"_s, u"tuyengiao"_s).isEmpty());
        QVERIFY(roles(u"bbt.kiemnhiem"_s, u"tinhuy"_s).size() > 2);
        for (const Site &site : rulebook.sites) {
            Roles held;
            for (const Person &person : rulebook.people)
                held += person.roles.value(site.id);
            for (const Role role : { Role::Contributor, Role::Editor, Role::Approver, Role::Publisher,
                                     Role::Administrator })
                QVERIFY2(held.contains(role), qPrintable(site.id.toString() + u' ' + toString(role)));
        }
        QCOMPARE(rulebook.tariffUnit, u"253000"_s);
        for (const Tariff &tariff : rulebook.tariffs)
            QVERIFY(tariff.coefficient.toDouble() > 0 && tariff.coefficient.toDouble() <= tariff.maximum.toDouble());
    }

    void holidays()
    {
        const Calendar calendar = shipped(2).calendar;
        QCOMPARE(calendar.utcOffset, std::chrono::minutes(420));
        QCOMPARE(calendar.hours, (QList<Calendar::Hours> { { QTime(7, 30), QTime(11, 30) },
                                                           { QTime(13, 0), QTime(17, 0) } }));
        QCOMPARE(calendar.weekdays, (QSet<int> { 1, 2, 3, 4, 5 }));
        QCOMPARE(calendar.workingRestDays, (QSet<QDate> { QDate(2024, 5, 4), QDate(2025, 4, 26), QDate(2026, 1, 10),
                                                          QDate(2026, 8, 22) }));
        for (int year = 2024; year <= 2035; ++year) {
            QVERIFY(calendar.holidays.contains(QDate(year, 1, 1)));
            QVERIFY(calendar.holidays.contains(QDate(year, 4, 30)));
            QVERIFY(calendar.holidays.contains(QDate(year, 5, 1)));
            QVERIFY(calendar.holidays.contains(QDate(year, 9, 2)));
            QCOMPARE(calendar.holidays.contains(QDate(year, 11, 24)), year >= 2026);
            // 11 days a year by Art. 112, 12 with 24 November; working days lost to them, moved ones included.
            int lost = 0;
            for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
                lost += day.dayOfWeek() <= 5 && calendar.holidays.contains(day) ? 1 : 0;
            int worked = 0;
            for (const QDate day : calendar.workingRestDays)
                worked += day.year() == year ? 1 : 0;
            QCOMPARE(lost - worked, year >= 2026 ? 12 : 11);
        }
    }

    void stampsOfSecrecy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("mật") << u"MẬT\nSố 12-BC/TU"_s << QStringList { u"mat"_s };
        QTest::newRow("tối mật") << u"Độ: TỐI MẬT."_s << QStringList { u"toi-mat"_s };
        QTest::newRow("tuyệt mật") << u"TUYỆT  MẬT"_s << QStringList { u"tuyet-mat"_s, u"mat"_s };
        QTest::newRow("line") << u"Độ mật: Mật"_s << QStringList { u"do-mat"_s };
        QTest::newRow("prose") << u"giữ bí mật, mật độ, bảo mật"_s << QStringList {};
        QTest::newRow("law's headline") << u"LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC"_s << QStringList {};
        QTest::newRow("headline") << u"MẬT ĐỘ DÂN SỐ; MẬT KHẨU; BẢO MẬT"_s << QStringList {};
        QTest::newRow("stamp, then a line with ĐỘ") << u"MẬT\nĐỘ TUỔI"_s << QStringList { u"mat"_s };
        QTest::newRow("stamp beside words") << u"(MẬT) BẢO MẬT"_s << QStringList { u"mat"_s };
    }

    void stampsOfSecrecy()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        for (const int version : { 1, 2 })
            QCOMPARE(found(shipped(version).secrecy, text), expected);
        for (const TextPattern &pattern : shipped(2).secrecy)
            QCOMPARE(pattern.severity, u"block"_s);
    }

    void personalData_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("cccd") << u"CCCD 045090001234"_s << u"cccd"_s;
        QTest::newRow("cmnd") << u"CMND 197123456"_s << u"cmnd"_s;
        QTest::newRow("passport") << u"hộ chiếu C1234567"_s << u"ho-chieu"_s;
        QTest::newRow("mobile") << u"điện thoại 0912345678"_s << u"di-dong"_s;
        QTest::newRow("landline") << u"ĐT 02333852345"_s << u"co-dinh"_s;
        QTest::newRow("tax") << u"MST 0100109106-001"_s << u"mst"_s;
        QTest::newRow("health") << u"BHYT DN4450123456789"_s << u"bhyt"_s;
        QTest::newRow("card") << u"thẻ 4111 1111 1111 1111"_s << u"the"_s;
        QTest::newRow("plate") << u"biển số 74A-123.45"_s << u"bien-so"_s;
        QTest::newRow("birth") << u"sinh ngày 02/9/1990"_s << u"ngay-sinh"_s;
        QTest::newRow("e-mail") << u"gửi về an.nguyen@example.com nhé"_s << u"thu-dien-tu"_s;
        QTest::newRow("child") << u"cháu Ánh, 9 tuổi"_s << u"tre-em"_s;
        QTest::newRow("party card") << u"số thẻ đảng viên 45.012345"_s << u"the-dang-vien"_s;
        QTest::newRow("coordinates") << u"16.81234, 107.10345"_s << u"toa-do"_s;
        QTest::newRow("none") << u"Hội nghị lần thứ 5 ngày 12/10/2026 có 120 đại biểu"_s << QString();
    }

    void personalData()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QStringList ids = found(shipped(2).personalData, text);
        QVERIFY2(expected.isEmpty() ? ids.isEmpty() : ids.contains(expected), qPrintable(ids.join(u' ')));
    }

    void broken_data()
    {
        QTest::addColumn<Alteration>("change");
        QTest::addColumn<QString>("path");
        const auto add = [](const char *name, const Alteration &change, const QString &path) {
            QTest::newRow(name) << change << path;
        };
        for (const QString &key : wire::toJson(shipped(2)).keys()) {
            if (key != u"$comment"_s && key != u"mailbox"_s)
                add(qPrintable(u"without "_s + key), [key](QJsonObject &object) { object.remove(key); },
                    key + u": is missing"_s);
        }
        add("version", top(u"version"_s, 0), u"version: is out of range"_s);
        add("version as text", top(u"version"_s, u"2"_s), u"version: is not an integer"_s);
        add("day", top(u"from"_s, u"2026-02-30"_s), u"from"_s);
        add("network", top(u"network"_s, u"lan"_s), u"network: is an unknown word"_s);
        add("list", top(u"sites"_s, QJsonObject()), u"sites: is not a list"_s);
        add("row", top(u"sites"_s, QJsonArray { 1 }), u"sites[0]: is not an object"_s);
        add("twice", row(u"sites"_s, 1, u"id"_s, u"tinhuy"_s), u"sites[1].id: occurs twice"_s);
        add("level", row(u"sites"_s, 1, u"level"_s, 0), u"sites[1].level"_s);
        add("channel's site", row(u"channels"_s, 3, u"site"_s, u"moon"_s), u"channels[3].site: names an unknown site"_s);
        add("link that goes stale", row(u"channels"_s, 3, u"stale_after_days"_s, 5), u"channels[3].stale_after_days"_s);
        add("category's site", row(u"categories"_s, 0, u"site"_s, u"moon"_s), u"categories[0].site"_s);
        add("kind's rule", row(u"kinds"_s, 1, u"supply_rule"_s, u"moon"_s), u"kinds[1].supply_rule"_s);
        add("kind's other rule", row(u"kinds"_s, 1, u"publication_rule"_s, u"moon"_s), u"kinds[1].publication_rule"_s);
        add("kind's field", row(u"kinds"_s, 1, u"required"_s, QJsonArray { u"moon"_s }), u"kinds[1].required"_s);
        add("kind's tariff", row(u"kinds"_s, 1, u"royalty"_s, u"moon"_s), u"kinds[1].royalty"_s);
        add("person's unit", row(u"people"_s, 2, u"unit"_s, u"moon"_s), u"people[2].unit"_s);
        add("person's site", row(u"people"_s, 2, u"roles"_s, QJsonObject { { u"moon"_s, QJsonArray { u"editor"_s } } }),
            u"people[2].roles.moon"_s);
        add("person's role", row(u"people"_s, 2, u"roles"_s, QJsonObject { { u"tinhuy"_s, QJsonArray { u"boss"_s } } }),
            u"people[2].roles"_s);
        add("roles as text", row(u"people"_s, 2, u"roles"_s, QJsonObject { { u"tinhuy"_s, u"editor"_s } }),
            u"people[2].roles"_s);
        add("counting", row(u"deadlines"_s, 0, u"counting"_s, u"minutes"_s), u"deadlines[0].counting"_s);
        add("from", row(u"deadlines"_s, 0, u"from"_s, u"birth"_s), u"deadlines[0].from"_s);
        add("from nothing", row(u"deadlines"_s, 0, u"from"_s, u"nothing"_s), u"deadlines[0].from"_s);
        add("board from something", row(u"deadlines"_s, 4, u"from"_s, u"submitted"_s), u"deadlines[4].from"_s);
        add("amount", row(u"deadlines"_s, 0, u"amount"_s, 0), u"deadlines[0].amount"_s);
        add("huge amount", row(u"deadlines"_s, 0, u"amount"_s, 10'001), u"deadlines[0].amount"_s);
        add("half an hour", row(u"deadlines"_s, 0, u"amount"_s, 0.5), u"deadlines[0].amount"_s);
        add("32nd", row(u"deadlines"_s, 3, u"amount"_s, 32), u"deadlines[3].amount"_s);
        add("day's end", row(u"deadlines"_s, 2, u"day_ends"_s, u"24:00"_s), u"deadlines[2].day_ends"_s);
        add("holiday", member(u"calendar"_s, u"holidays"_s, QJsonObject { { u"2026-13-01"_s, u"?"_s } }),
            u"calendar.holidays"_s);
        add("holiday without name", member(u"calendar"_s, u"holidays"_s, QJsonObject { { u"2026-12-01"_s, 1 } }),
            u"calendar.holidays"_s);
        add("no hours", member(u"calendar"_s, u"hours"_s, QJsonArray()), u"calendar.hours: is empty"_s);
        const QJsonObject morning { { u"from"_s, u"07:30"_s }, { u"to"_s, u"11:30"_s } };
        add("overlapping hours", member(u"calendar"_s, u"hours"_s, QJsonArray { morning, morning }),
            u"calendar.hours[1]"_s);
        add("no weekdays", member(u"calendar"_s, u"weekdays"_s, QJsonArray()), u"calendar.weekdays: is empty"_s);
        add("eighth day", member(u"calendar"_s, u"weekdays"_s, QJsonArray { 8 }), u"calendar.weekdays"_s);
        add("worked holiday", member(u"calendar"_s, u"working_rest_days"_s, QJsonArray { u"2026-04-26"_s }),
            u"calendar.working_rest_days: 2026-04-26 is a holiday"_s);
        add("worked Monday", member(u"calendar"_s, u"working_rest_days"_s, QJsonArray { u"2026-10-05"_s }),
            u"calendar.working_rest_days: 2026-10-05 is no rest day"_s);
        add("offset", member(u"calendar"_s, u"utc_offset"_s, 10'000), u"calendar.utc_offset"_s);
        add("coefficient", row(u"tariffs"_s, 0, u"coefficient"_s, u"1,5"_s), u"tariffs[0].coefficient"_s);
        add("tariff unit", top(u"tariff_unit"_s, u"nhiều"_s), u"tariff_unit"_s);
        add("exclusion", top(u"document_exclusions"_s, QJsonArray { u"("_s }), u"document_exclusions[0]"_s);
        add("pattern", row(u"secrecy"_s, 1, u"pattern"_s, u"["_s), u"secrecy[1].pattern: does not compile"_s);
        add("empty pattern", row(u"personal_data"_s, 1, u"pattern"_s, u""_s), u"personal_data[1].pattern"_s);
        add("validation", row(u"personal_data"_s, 0, u"validation"_s, u"crc"_s), u"personal_data[0].validation"_s);
        add("severity", row(u"personal_data"_s, 0, u"severity"_s, u"mild"_s), u"personal_data[0].severity"_s);
        add("media type", member(u"limits"_s, u"picture_types"_s, QJsonArray { u"JPEG"_s }), u"limits.picture_types"_s);
        add("limit", member(u"limits"_s, u"article_bytes"_s, -1), u"limits.article_bytes"_s);
        add("workflow", top(u"workflow"_s, u"other"_s), u"workflow"_s);
        add("workflow's fault", member(u"workflow"_s, u"initial"_s, u"moon"_s), u"workflow.initial"_s);
    }

    void broken()
    {
        QFETCH(Alteration, change);
        QFETCH(QString, path);
        QJsonObject json = wire::toJson(shipped(2));
        change(json);
        const Result<Rulebook> rulebook = wire::fromJson<Rulebook>(json);
        QVERIFY(!rulebook);
        QCOMPARE(rulebook.error().kind, Error::Kind::Protocol);
        QVERIFY2(rulebook.error().detail.startsWith(path), qPrintable(rulebook.error().detail));
    }

    void whatIsUnknownIsKeptWhereItStood()
    {
        QJsonObject json = wire::toJson(shipped(2));
        top(u"màu"_s, u"đỏ"_s)(json);
        row(u"channels"_s, 2, u"colour"_s, 7)(json);
        row(u"people"_s, 0, u"pronouns"_s, QJsonArray { u"chị"_s })(json);
        member(u"calendar"_s, u"moon"_s, true)(json);
        member(u"limits"_s, u"pages"_s, 3)(json);
        const Result<Rulebook> rulebook = wire::fromJson<Rulebook>(json);
        QVERIFY(rulebook);
        QCOMPARE(rulebook->more.value(u"màu"_s).toString(), u"đỏ"_s);
        QCOMPARE(wire::toJson(*rulebook), json);
        // A row that is gone takes its unknown members along.
        Rulebook shorter = *rulebook;
        shorter.people.removeFirst();
        QVERIFY(!wire::toBytes(wire::toJson(shorter)).contains("pronouns"));
    }

    void whatTheContractLetsAPortalLeaveOut()
    {
        QJsonObject json = wire::toJson(shipped(2));
        const auto only = [&](const QString &list, const QJsonObject &row) { json.insert(list, QJsonArray { row }); };
        const auto named = [](const QString &id) { return QJsonObject { { u"id"_s, id }, { u"name"_s, id } }; };
        QJsonObject site = named(u"tinhuy"_s);
        site.insert("level"_L1, 1);
        only(u"sites"_s, site);
        QJsonObject channel = named(u"net"_s);
        channel.insert("site"_L1, u"tinhuy"_s);
        channel.insert("network"_L1, u"wan"_s);
        only(u"channels"_s, channel);
        json.insert("categories"_L1, QJsonArray());
        only(u"kinds"_s, named(u"tin"_s));
        only(u"units"_s, named(u"van-phong"_s));
        only(u"people"_s, named(u"an"_s));
        only(u"deadlines"_s, { { u"id"_s, u"board"_s }, { u"counting"_s, u"set_by_board"_s } });
        only(u"secrecy"_s, { { u"id"_s, u"mat"_s }, { u"name"_s, u"Mật"_s }, { u"pattern"_s, u"MẬT"_s } });
        json.insert("limits"_L1, QJsonObject { { u"article_bytes"_s, 1 }, { u"media_bytes"_s, 0 } });
        const Result<Rulebook> rulebook = wire::fromJson<Rulebook>(json);
        QVERIFY2(rulebook, rulebook ? "" : qPrintable(rulebook.error().detail));
        QVERIFY(rulebook->channels[0].publishable);
        QVERIFY(rulebook->people[0].roles.isEmpty() && rulebook->people[0].unit.isEmpty());
        QCOMPARE(rulebook->secrecy[0].severity, u"medium"_s);
        QCOMPARE(rulebook->deadlines[0].dayEnds, QTime(17, 0));
        QVERIFY(*wire::fromJson<Rulebook>(wire::toJson(*rulebook)) == *rulebook);
    }

    void theDefaultWorkflowByName()
    {
        QJsonObject json = wire::toJson(shipped(2));
        json.insert("workflow"_L1, u"default"_s);
        const Result<Rulebook> rulebook = wire::fromJson<Rulebook>(json);
        QVERIFY(rulebook);
        QVERIFY(*rulebook == shipped(2));
    }
};

QTEST_GUILESS_MAIN(RulebookJsonTest)
#include "tst_rulebookjson.moc"
