// The index's spelling and the query's are one: what an article's words say is what a question asks for.

#include "store/SearchWords.h"

#include <QTest>

using namespace toasoan;
using namespace Qt::StringLiterals;

class SearchWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesHaveBeginningsOfPairs()
    {
        QCOMPARE(indexWords(u"Đông Hà"_s, {}, {}).simplified(),
                 u"tdong tđông tha thà t_______dong_ha t________dong_h t________dong_ha"
                 " adong ađông aha ahà a_______dong_ha a_______đông_hà"_s);
    }

    void leadAndTextHavePairsOfTheirOwnWords()
    {
        QCOMPARE(indexWords({}, u"Một, hai"_s, u"ba"_s).simplified(),
                 u"amot amột ahai a_______mot_hai aba"_s);
        QCOMPARE(indexWords({}, {}, {}), QString());
        QCOMPARE(indexWords(u"\u0301 …"_s, {}, {}), QString()); // a mark without a letter
    }

    void questions_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("phrase");
        QTest::newRow("one") << u"dong"_s << u"\"tdong\" *"_s << u"\"tdong\" *"_s;
        QTest::newRow("one, whole") << u"dong "_s << u"\"tdong\""_s << u"\"tdong\""_s;
        QTest::newRow("two") << u"dong ha"_s << u"\"tdong\" AND \"tha\" *"_s << u"\"t________dong_ha\""_s;
        QTest::newRow("two, whole") << u"dong ha "_s << u"\"tdong\" AND \"tha\""_s << u"\"t_______dong_ha\""_s;
        QTest::newRow("half marked") << u"đông h"_s << u"\"tđông\" AND \"th\" *"_s << u"\"t________dong_h\" AND \"tđông\""_s;
        QTest::newRow("tone that may move") << u"hoà"_s << u"(\"thòa\" * OR \"thoà\" *)"_s << u"(\"thòa\" * OR \"thoà\" *)"_s;
        QTest::newRow("tone of a whole word") << u"hoà "_s << u"\"thòa\""_s << u"\"thòa\""_s;
        QTest::newRow("syntax") << u"\"a* OR (b"_s << u"\"ta\" AND \"tor\" AND \"tb\" *"_s
                                << u"\"t_______a_or\" AND \"t________or_b\""_s;
    }
    void questions()
    {
        QFETCH(QString, typed);
        const Question question(typed);
        QTEST(question.all(Part::Title), "all");
        QTEST(question.phrase(Part::Title), "phrase");
    }

    void outsideOfTheTitleTheLastWordOfAPhraseIsWhole()
    {
        QCOMPARE(Question(u"dong h"_s).phrase(Part::Anywhere), u"\"a_______dong_h\""_s);
        QCOMPARE(Question(u"đông hà"_s).phrase(Part::Anywhere), u"\"a_______đông_hà\""_s);
        QCOMPARE(Question(u"nghị ban chấp hành "_s).phrase(Part::Anywhere),
                 u"\"a_______nghi_ban\" AND \"anghị\" AND \"a_______ban_chap\" AND \"a_______chấp_hành\""_s);
        QCOMPARE(Question(u" … "_s).count(), 0);
        QCOMPARE(Question(u"a "_s.repeated(50)).count(), 16);
    }
};

QTEST_GUILESS_MAIN(SearchWordsTest)
#include "tst_searchwords.moc"
