// What somebody types finds what he means: with marks, without, half typed, hostile; best first.

#include "support/StoreSamples.h"

#include "store/Fold.h"
#include "store/LastAsked.h"

#include <random>

using namespace toasoan;
using namespace toasoan::samples;

class SearchTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Tables> m_tables;

    void put(quint64 number, const QString &title, const QString &lead, const QString &body)
    {
        VERIFY_RESULT(m_tables->articles.putConfirmed(article(number, content(title, lead, { body }), u"published"_s)));
        VERIFY_RESULT(m_tables->search.catchUp(m_tables->articles));
    }
    QList<int> find(const QString &query, int limit = 50)
    {
        const auto hits = m_tables->search.find(query, limit);
        if (!hits)
            return { -1 };
        QList<int> numbers;
        for (const Hit &hit : *hits)
            numbers += static_cast<int>(hit.article.value().toRfc4122().right(1)[0]);
        return numbers;
    }

private Q_SLOTS:
    void init()
    {
        auto database = Database::open({});
        VERIFY_RESULT(database);
        m_database = std::move(*database);
        VERIFY_RESULT(migrate(*m_database));
        m_tables = std::make_unique<Tables>(*m_database);
    }

    void cleanup()
    {
        m_tables.reset();
        m_database.reset();
    }

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("marked");
        QTest::newRow("place") << u"Đông Hà"_s << u"dong ha"_s << u"đông hà"_s;
        QTest::newRow("decomposed") << u"Đông Hà"_s.normalized(QString::NormalizationForm_D) << u"dong ha"_s << u"đông hà"_s;
        QTest::newRow("capitals") << u"ĐẢNG ỦY XÃ ƯỚC"_s << u"dang uy xa uoc"_s << u"đảng ủy xã ước"_s;
        QTest::newRow("new style") << u"hoà hoè thuỷ"_s << u"hoa hoe thuy"_s << u"hòa hòe thủy"_s;
        QTest::newRow("closed syllables stay") << u"hoàng huỳnh toán"_s << u"hoang huynh toan"_s << u"hoàng huỳnh toán"_s;
        QTest::newRow("quý stays") << u"quý quỳ"_s << u"quy quy"_s << u"quý quỳ"_s;
        QTest::newRow("empty") << QString(u""_s) << u""_s << u""_s;
        QTest::newRow("number") << u"465-QĐ/TU"_s << u"465-qd/tu"_s << u"465-qđ/tu"_s;
    }
    void words()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QFETCH(QString, marked);
        QCOMPARE(fold(text), plain);
        QCOMPARE(foldCase(text), marked);
        QCOMPARE(fold(fold(text)), plain);
        QCOMPARE(foldCase(foldCase(text)), marked);
    }

    void wordsArePartedByAllElse()
    {
        QCOMPARE(wordsOf(u"  465-QĐ/TU, \"Đông\u00a0Hà\"…"), (QStringList { u"465"_s, u"QĐ"_s, u"TU"_s, u"Đông"_s, u"Hà"_s }));
        QCOMPARE(wordsOf(u"* ( ) \" ^ : - + \u200b"), QStringList());
    }

    void whatIsTypedFinds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<int>>("found");
        QTest::newRow("without marks") << u"dong ha"_s << QList { 2, 1, 4, 3 };
        QTest::newRow("with marks") << u"đông hà"_s << QList { 1, 3 };
        QTest::newRow("with marks, decomposed") << u"đông hà"_s.normalized(QString::NormalizationForm_D) << QList { 1, 3 };
        QTest::newRow("capitals") << u"ĐÔNG HÀ"_s << QList { 1, 3 };
        QTest::newRow("half typed") << u"dong h"_s << QList { 2, 1, 4, 3 };
        QTest::newRow("half typed with marks") << u"đông h"_s << QList { 1, 3 };
        QTest::newRow("one letter more") << u"đông ha"_s << QList { 1, 3 };
        QTest::newRow("other marks") << u"đồng hạ"_s << QList { 2 };
        QTest::newRow("đ typed alone") << u"đ"_s << QList { 5, 2, 1, 4, 3 };
        QTest::newRow("d for đ") << u"dang uy"_s << QList { 5 };
        QTest::newRow("old style finds new") << u"hòa bình"_s << QList { 5 };
        QTest::newRow("new style finds old") << u"hoà bình"_s << QList { 5 };
        QTest::newRow("while typing a closed syllable") << u"hoà"_s << QList { 5, 4 };
        QTest::newRow("complete word is no prefix") << u"don "_s << QList<int> {};
        QTest::newRow("prefix") << u"don"_s << QList { 2, 1, 4, 3 };
        QTest::newRow("far apart") << u"cầu đông"_s << QList { 3 };
        QTest::newRow("across title and body") << u"khánh thành phường"_s << QList { 1 };
        QTest::newRow("number") << u"465-qđ/tu"_s << QList { 5 };
        QTest::newRow("nobody") << u"không có từ này"_s << QList<int> {};
        QTest::newRow("nothing") << u""_s << QList<int> {};
        QTest::newRow("blank") << u" \t "_s << QList<int> {};
    }
    void whatIsTypedFinds()
    {
        QFETCH(QString, query);
        QFETCH(QList<int>, found);
        put(1, u"Khánh thành tượng đài tại Đông Hà"_s, u"Tin"_s, u"Sáng nay, phường tổ chức lễ."_s);
        put(2, u"Đồng Hạ vào mùa"_s, u"Tin"_s, u"Lúa chín."_s);
        put(3, u"Nhịp cầu mới"_s, u"Tin"_s, u"Nối hai bờ, từ thành phố Đông Hà đi ra."_s);
        put(4, u"Chuyện nhà Hoàng"_s, u"Đội bóng dong hà hơi"_s, u"Trận đấu."_s);
        put(5, u"Đảng ủy xã Hoà Bình"_s, u"Tin"_s, u"Thực hiện Quy định 465-QĐ/TU."_s);
        QCOMPARE(find(query), found);
    }

    void titleStandsAboveTheRest()
    {
        put(1, u"Tin khác"_s, u"Khác"_s, u"Hội nghị Trung ương"_s);
        put(2, u"Hội thảo, nghị quyết"_s, u"Khác"_s, u"Khác"_s);
        put(3, u"Tin khác"_s, u"Hội nghị Trung ương"_s, u"Khác"_s);
        put(4, u"Hội nghị Trung ương"_s, u"Khác"_s, u"Khác"_s);
        put(5, u"Tin khác"_s, u"Khác"_s, u"nghị quyết của hội"_s);
        put(6, u"Hội nghị tổng kết"_s, u"Hội nghị"_s, u"hội nghị"_s);
        QCOMPARE(find(u"hoi nghi"_s), (QList { 6, 4, 2, 3, 1, 5 }));
        QCOMPARE(find(u"hội nghị"_s), (QList { 6, 4, 2, 3, 1, 5 }));
        QCOMPARE(find(u"hoi nghi"_s, 3), (QList { 6, 4, 2 }));
    }

    void titleStandsAboveBodyHoweverOld()
    {
        put(1, u"Lễ hội ở Đông Hà"_s, {}, u"Thân"_s);
        put(2, u"Đông người về dự, Hà Tĩnh cũng thế"_s, {}, u"Thân"_s);
        put(3, u"Tin khác"_s, {}, u"Từ Đông Hà đi ra."_s);
        put(4, u"Tin khác"_s, {}, u"Đông đủ, hà hơi."_s);
        for (const QString &query : { u"dong ha"_s, u"đông hà"_s, u"dong ha "_s, u"đông ha"_s, u"Đông Hà "_s })
            QCOMPARE(find(query), (QList { 1, 2, 3, 4 }));
        QCOMPARE(find(u"dong h"_s), (QList { 1, 2, 4, 3 })); // outside of the title a phrase waits for its last word
        for (const QString &query : { u"d"_s, u"đ"_s, u"do"_s, u"đô"_s, u"don"_s, u"đông"_s, u"dong "_s })
            QCOMPARE(find(query), (QList { 2, 1, 4, 3 }));
        QCOMPARE(find(u"h"_s), (QList { 2, 1, 4, 3 }));
        QCOMPARE(find(u"đ ha"_s), QList<int> {}); // a word that is not the last is whole
    }

    void everyWordDecidesForItselfAboutItsMarks()
    {
        put(1, u"Đồng Hạ"_s, {}, {});
        put(2, u"Đông Hà"_s, {}, {});
        put(3, u"Dòng hà"_s, {}, {});
        QCOMPARE(find(u"dong hà"_s), (QList { 3, 2 }));
        QCOMPARE(find(u"đông ha"_s), QList { 2 });
        QCOMPARE(find(u"đông ha "_s), QList { 2 });
        QCOMPARE(find(u"dong ha "_s), (QList { 3, 2, 1 }));
        QCOMPARE(find(u"đồng hà"_s), QList<int> {});
    }

    void halfMarkedWordsFindWhatIsOlderThanManyOthers()
    {
        put(1, u"Ban biên tập họp"_s, {}, {});
        VERIFY_RESULT(m_tables->articles.putConfirmed(article(2, content(u"Tin"_s, {}, { u"Lời của người biên soạn, tất cả."_s }))));
        for (quint64 i = 3; i < 603; ++i) // the same letters, other marks
            VERIFY_RESULT(m_tables->articles.putConfirmed(article(i, content(u"Biển tàu"_s, {}, { u"Ra biển, tối mới về."_s }))));
        VERIFY_RESULT(m_tables->search.catchUp(m_tables->articles, 1000));
        QCOMPARE(find(u"biên t"_s), (QList { 1, 2 }));
        QCOMPARE(find(u"biên tap"_s), QList { 1 });
        QCOMPARE(find(u"bien t"_s).size(), 50);
    }

    void titlesOfManyLettersAreFoundWhileTheyAreTyped()
    {
        const QString long1 = u"Hội "_s + QString(300, QChar(u'x')) + u" nghị"_s;
        put(1, long1, {}, {});
        for (qsizetype length = 1; length <= long1.size(); ++length)
            QCOMPARE(find(long1.first(length)), QList { 1 });
        put(2, u"Chữ 𝒜𝒷𝒸 lạ"_s, {}, {});
        QCOMPARE(find(u"chữ 𝒜𝒷"_s), QList { 2 });
        QCOMPARE(find(u"chu 𝒜𝒷𝒸 l"_s), QList { 2 });
    }

    void hostileCharactersAreNeverSyntax_data()
    {
        QTest::addColumn<QString>("query");
        for (const QString &query : { u"\""_s, u"\"đông"_s, u"dong\" OR \"x"_s, u"title:dong"_s, u"{title} : dong"_s, u"dong*"_s,
                                      u"^dong"_s, u"NEAR(dong ha, 2)"_s, u"dong AND"_s, u"OR"_s, u"NOT dong"_s, u"-dong"_s, u"(dong"_s,
                                      u"dong)"_s, u"dong + ha"_s, u"';--"_s, u"%_%"_s, QString(5000, QChar(u'đ')),
                                      u"a "_s.repeated(5000), QString(QChar(0xd800)), QString(QChar(u'\0')) + u"dong"_s, u"😀 dong"_s,
                                      u"\u0301\u0301"_s, u"ｄｏｎｇ"_s })
            QTest::addRow("%s", qPrintable(query.left(20))) << query;
    }
    void hostileCharactersAreNeverSyntax()
    {
        QFETCH(QString, query);
        put(1, u"Đông Hà"_s, {}, u"dong ha"_s);
        const auto hits = m_tables->search.find(query);
        VERIFY_RESULT(hits);
    }

    void quotedWordsAreWords()
    {
        put(1, u"Đông Hà"_s, {}, {});
        QCOMPARE(find(u"\"dong ha\""_s), QList { 1 });
        QCOMPARE(find(u"(dong) *ha*"_s), QList { 1 });
        QCOMPARE(find(u"title : ha"_s), QList<int> {}); // looks for the word "title"
    }

    void savingUpdatesOneArticle()
    {
        put(1, u"Tin cũ"_s, {}, u"Thân cũ"_s);
        put(2, u"Tin khác"_s, {}, u"Thân khác"_s);
        VERIFY_RESULT(m_tables->articles.saveWorking({ id<ArticleId>(1), {}, content(u"Tin mới"_s, {}, { u"Thân mới"_s }), at(5) }));
        QCOMPARE(m_database->number({ "n", "SELECT count(*) FROM search_due" }).value(), 1);
        QCOMPARE(m_tables->search.catchUp(m_tables->articles).value(), 1);
        QCOMPARE(find(u"tin cũ"_s), QList<int> {});
        QCOMPARE(find(u"thân mới"_s), QList { 1 });
        QCOMPARE(find(u"tin"_s), (QList { 2, 1 }));
        VERIFY_RESULT(m_tables->articles.dropWorking(id<ArticleId>(1)));
        QCOMPARE(m_tables->search.catchUp(m_tables->articles).value(), 1);
        QCOMPARE(find(u"tin cũ"_s), QList { 1 });
        VERIFY_RESULT(m_tables->articles.forget(id<ArticleId>(2)));
        QCOMPARE(find(u"tin"_s), QList { 1 });
    }

    void summaryAloneIsFoundByTitle()
    {
        VERIFY_RESULT(m_tables->articles.putSummary(summaryOf(article(3, u"Chỉ có đầu đề"_s, u"submitted"_s))));
        VERIFY_RESULT(m_tables->search.catchUp(m_tables->articles));
        QCOMPARE(find(u"dau de"_s), QList { 3 });
    }
    /// What is remembered of the last question saves work and changes nothing, whatever is typed and taken back.
    void typingOnFindsWhatAskingFinds()
    {
        const QStringList words { u"Đông"_s, u"Hà"_s, u"hòa"_s, u"hoàng"_s, u"hội"_s, u"nghị"_s, u"nghi"_s, u"trồng"_s, u"â"_s, u"ấm"_s };
        std::mt19937 random(465);
        const auto some = [&](int count) {
            QStringList line;
            for (int i = 0; i < count; ++i)
                line += words[qsizetype(random() % quint32(words.size()))];
            return line.join(u' ');
        };
        for (quint64 n = 1; n <= 120; ++n)
            put(n, some(3), some(2), some(6));
        LastAsked lastAsked;
        Search remembering(*m_database, &lastAsked);
        int narrowed = 0;
        for (int round = 0; round < 60; ++round) {
            QString query = some(3);
            if (round % 3 == 0)
                query = query.normalized(QString::NormalizationForm_D);
            if (round % 4 == 0)
                query = fold(query);
            for (qsizetype length = 1; length <= query.size(); ++length) {
                for (const int limit : { 5, 50 }) {
                    const QString typed = query.first(length);
                    narrowed += lastAsked.inTitle.isAll && typed.startsWith(lastAsked.inTitle.question);
                    const auto typedOn = remembering.find(typed, limit);
                    const auto asked = m_tables->search.find(typed, limit);
                    QVERIFY(typedOn && asked);
                    QVERIFY2(*typedOn == *asked, qPrintable(typed));
                }
            }
        }
        QVERIFY(narrowed > 100);
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
