// Three-way merge: what does not touch comes together, what does is kept twice and told, and no word that
// anybody wrote is ever lost.

#include "core/Diff.h"
#include "core/Merge.h"

#include "core/RandomBody.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace toasoan;

using What = DiffPiece::What;
using Change = std::function<void(toasoan::Content &)>;
Q_DECLARE_METATYPE(Change)

namespace {

/// One paragraph per line; "## " makes a heading, "**" turns bold on and off.
Body bodyOf(const QString &text)
{
    QList<Block> blocks;
    if (text.isEmpty())
        return Body();
    for (QString line : text.split(u'\n')) {
        const bool heading = line.startsWith("## "_L1);
        if (heading)
            line.remove(0, 3);
        Text runs;
        Marks marks;
        for (const QString &part : line.split(u"**"_s)) {
            runs.append(Run { part, marks });
            marks ^= Mark::Strong;
        }
        blocks.append(heading ? Block(Heading { 2, runs }) : Block(Paragraph { runs }));
    }
    return Body(blocks);
}

/// The inverse of bodyOf().
QString textOf(const Body &body)
{
    QStringList lines;
    for (const Block &block : body.blocks()) {
        const auto *heading = std::get_if<Heading>(&block);
        QString line = heading ? u"## "_s : QString();
        const auto *paragraph = std::get_if<Paragraph>(&block);
        const Text runs = heading ? heading->text : paragraph ? paragraph->text : Text {};
        for (const Run &run : runs)
            line += run.marks.testFlag(Mark::Strong) ? u"**"_s + run.text + u"**"_s : run.text;
        lines.append(line);
    }
    return lines.join(u'\n');
}

Content contentOf(Body body)
{
    Content content;
    content.body = std::move(body);
    return content;
}

Merged mergeTexts(const QString &base, const QString &mine, const QString &theirs)
{
    return merge(contentOf(bodyOf(base)), contentOf(bodyOf(mine)), contentOf(bodyOf(theirs)));
}

QSet<QString> wordsOf(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(words.begin(), words.end());
}

QString oneLine(const Body &body)
{
    QString text = body.plainText();
    return text.replace(u'\n', u' ');
}

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesBodies_data();
    void mergesBodies();
    void tellsConflicts();
    void mergesLists();
    void mergesTables();
    void tablesOfNewShapeStayWhole();
    void mergesFigures();
    void whatBothEmptiedIsGone();
    void mergesFields_data();
    void mergesFields();
    void fieldConflicts_data();
    void fieldConflicts();
    void trivialMerges();
    void everyToneStylePair();
    void randomEditsLoseNothing();
    void randomBodiesMerge();
    void editsApartAlwaysMergeCleanly();
    void largeArticleMerges();
    void strangersMerge();
    void comparesWords_data();
    void comparesWords();
    void comparisonsGiveBothTextsBack();
    void neverCutsASyllable();
    void foldsToneStyle_data();
    void foldsToneStyle();
};

void MergeTest::mergesBodies_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("conflicts");
    const auto row = [](const char *name, const QString &base, const QString &mine,
                         const QString &theirs, const QString &expected, int conflicts = 0) {
        QTest::newRow(name) << base << mine << theirs << expected << conflicts;
    };
    row("other paragraphs", u"một hai ba\nbốn năm sáu\nbảy tám"_s,
        u"một hai BA\nbốn năm sáu\nbảy tám"_s, u"một hai ba\nbốn năm sáu\nbảy TÁM"_s,
        u"một hai BA\nbốn năm sáu\nbảy TÁM"_s);
    row("neighbours", u"một hai ba\nbốn năm sáu"_s, u"một hai BA\nbốn năm sáu"_s,
        u"một hai ba\nbốn năm SÁU"_s, u"một hai BA\nbốn năm SÁU"_s);
    row("other words of one paragraph", u"Sáng 23/11, Tỉnh ủy tổ chức hội nghị tại Đông Hà."_s,
        u"Sáng 24/11, Tỉnh ủy tổ chức hội nghị tại Đông Hà."_s,
        u"Sáng 23/11, Tỉnh ủy tổ chức hội nghị tại Hướng Hóa."_s,
        u"Sáng 24/11, Tỉnh ủy tổ chức hội nghị tại Hướng Hóa."_s);
    row("words side by side", u"a b c d e"_s, u"a B c d e"_s, u"a b C d e"_s, u"a B C d e"_s);
    row("same edit", u"a b c d"_s, u"a X c d"_s, u"a X c d"_s, u"a X c d"_s);
    row("same edit and another", u"a b c d"_s, u"a X c d"_s, u"a X c Y"_s, u"a X c Y"_s);
    row("same word", u"a b c d"_s, u"a X c d"_s, u"a Y c d"_s, u"a X c d\na Y c d"_s, 1);
    row("same word and another", u"a b c d e f"_s, u"a X c d e f"_s, u"a Y c d e Z"_s,
        u"a X c d e Z\na Y c d e Z"_s, 1);
    row("paragraph added", u"a b c\nd e f"_s, u"a b c\nmới\nd e f"_s, u"a b c\nd e X"_s,
        u"a b c\nmới\nd e X"_s);
    row("added in two places", u"a b\nc d"_s, u"một\na b\nc d"_s, u"a b\nc d\nhai"_s,
        u"một\na b\nc d\nhai"_s);
    row("added in one place", u"a b\nc d"_s, u"a b\nmột\nc d"_s, u"a b\nhai\nc d"_s,
        u"a b\nmột\nhai\nc d"_s, 1);
    row("same added", u"a b\nc d"_s, u"a b\nmột\nc d"_s, u"a b\nmột\nc d X"_s,
        u"a b\nmột\nc d X"_s);
    row("same added and more", u"a b\nc d"_s, u"a b\nmột\nc d"_s, u"a b\nmột\nhai\nc d"_s,
        u"a b\nmột\nhai\nc d"_s);
    row("paragraph taken out", u"a b\nc d\ne f"_s, u"a b\ne f"_s, u"a b\nc d\ne X"_s,
        u"a b\ne X"_s);
    row("both taken out", u"a b\nc d\ne f g"_s, u"a b\ne f g"_s, u"a X b\ne f g"_s,
        u"a X b\ne f g"_s);
    row("neighbours taken out", u"a b\nc d\ne f\ng h"_s, u"a b\ne f\ng h"_s, u"a b\nc d\ng h"_s,
        u"a b\ng h"_s);
    row("taken out and edited", u"a b\nc d e\nf g"_s, u"a b\nf g"_s, u"a b\nc d X\nf g"_s,
        u"a b\nc d X\nf g"_s, 1);
    row("edited and taken out", u"a b\nc d e\nf g"_s, u"a b\nc d X\nf g"_s, u"a b\nf g"_s,
        u"a b\nc d X\nf g"_s, 1);
    row("added inside of what was taken out", u"a\nb\nc\nd"_s, u"a\nd"_s, u"a\nb\nmới\nc\nd"_s,
        u"a\nmới\nd"_s, 1);
    row("moved", u"một\nhai\nba bốn năm"_s, u"ba bốn năm\nmột\nhai"_s, u"một\nhai\nba bốn năm"_s,
        u"ba bốn năm\nmột\nhai"_s);
    row("moved and edited", u"một hai\nba bốn\nnăm sáu bảy tám"_s,
        u"năm sáu bảy tám\nmột hai\nba bốn"_s, u"một hai\nba bốn\nnăm sáu bảy TÁM"_s,
        u"năm sáu bảy TÁM\nmột hai\nba bốn"_s);
    row("moved apart by both", u"a\nb\nc\nmột hai ba\ne\nf"_s, u"một hai ba\na\nb\nc\ne\nf"_s,
        u"a\nb\nc\ne\nf\nmột hai ba"_s, u"một hai ba\na\nb\nc\ne\nf"_s);
    row("moved apart by both, theirs further up", u"a\nb\nc\nmột hai ba\ne\nf"_s,
        u"a\nb\nc\ne\nf\nmột hai ba"_s, u"a\nmột hai ba\nb\nc\ne\nf"_s,
        u"a\nmột hai ba\nb\nc\ne\nf"_s);
    row("moved by both, in more company by one", u"a\nmột hai ba\nc\nd\ne"_s,
        u"a\nc\nd\ne\nx\nmột hai ba\ny"_s, u"a\nc\nd\ne\nmột hai ba"_s,
        u"a\nc\nd\ne\nx\nmột hai ba\ny"_s);
    row("moved by both in two orders", u"một hai\nba bốn\na\nb\nc"_s, u"a\nb\nc\nmột hai\nba bốn"_s,
        u"a\nb\nc\nba bốn\nmột hai"_s, u"a\nb\nc\nba bốn\nmột hai"_s);
    row("one of two copies moved by each", u"một\na\nb\nmột\nc\nd"_s, u"a\nb\nmột\nc\nd\nmột"_s,
        u"một\nmột\na\nb\nc\nd"_s, u"một\na\nb\nc\nd\nmột"_s);
    row("bold and a word", u"một hai ba bốn"_s, u"một **hai** ba bốn"_s, u"một hai ba BỐN"_s,
        u"một **hai** ba BỐN"_s);
    row("bold on the changed word", u"một hai ba bốn"_s, u"một **hai** ba bốn"_s,
        u"một HAI ba bốn"_s, u"một **HAI** ba bốn"_s);
    row("bold taken off", u"một **hai ba** bốn"_s, u"một hai ba bốn"_s, u"một **hai ba** BỐN"_s,
        u"một hai ba BỐN"_s);
    row("heading", u"## Kết quả\na b"_s, u"## Kết quả mới\na b"_s, u"## Kết quả\na X"_s,
        u"## Kết quả mới\na X"_s);
    row("rewritten and left", u"một hai ba\nbốn"_s, u"x y z\nbốn"_s, u"một hai ba\nNĂM"_s,
        u"x y z\nNĂM"_s);
    row("into nothing", u"a b c"_s, QString(), u"a b X"_s, u"a b X"_s, 1);
    row("from nothing", QString(), u"a b"_s, u"c d"_s, u"a b\nc d"_s, 1);
    row("tone style on one side", u"Tỉnh ủy họp ở Hướng Hóa"_s, u"Tỉnh uỷ họp ở Hướng Hoá"_s,
        u"Tỉnh ủy họp tại Hướng Hóa"_s, u"Tỉnh uỷ họp tại Hướng Hoá"_s);
    row("tone style on both sides", u"Tỉnh ủy, hòa bình"_s, u"Tỉnh uỷ, hòa bình X"_s,
        u"Tỉnh uỷ, hoà bình"_s, u"Tỉnh uỷ, hoà bình X"_s);
    row("tone style against a word", u"khỏe mạnh"_s, u"khoẻ mạnh"_s, u"yếu mạnh"_s, u"yếu mạnh"_s);
    row("same word in two tone styles", u"an bình nhé"_s, u"an hòa nhé"_s, u"an hoà nhé"_s,
        u"an hòa nhé"_s);
    row("composed and decomposed", u"Đông Hà mưa"_s, u"Đông Ha\u0300 mưa to"_s, u"Đông Hà nắng"_s,
        u"Đông Hà nắng to"_s);
}

void MergeTest::mergesBodies()
{
    QFETCH(const QString, base);
    QFETCH(const QString, mine);
    QFETCH(const QString, theirs);
    QFETCH(const QString, expected);
    QFETCH(const int, conflicts);
    const Merged merged = mergeTexts(base, mine, theirs);
    QCOMPARE(textOf(merged.content.body), expected);
    QCOMPARE(merged.conflicts.size(), conflicts);
    QCOMPARE(merged.changedMine, merged.content.body != bodyOf(mine));
    const Merged turned = mergeTexts(base, theirs, mine);
    QCOMPARE(turned.conflicts.size(), conflicts);
}

void MergeTest::tellsConflicts()
{
    const Merged merged = mergeTexts(u"đầu\na b c d\nmột hai ba bốn\ncuối"_s,
        u"mới\nđầu\na X c d\ncuối"_s, u"đầu\na Y c d\nmột hai ba NĂM\ncuối"_s);
    QCOMPARE(textOf(merged.content.body), u"mới\nđầu\na X c d\na Y c d\nmột hai ba NĂM\ncuối"_s);
    QCOMPARE(merged.conflicts,
        QList<MergeConflict>({ { u"body"_s, 2, 2, u"a b c d"_s, u"a X c d"_s, u"a Y c d"_s },
            { u"body"_s, 4, 1, u"một hai ba bốn"_s, QString(), u"một hai ba NĂM"_s } }));
}

void MergeTest::mergesLists()
{
    const auto list = [](const QStringList &items) {
        List list;
        for (const QString &item : items)
            list.items.push_back({ { { item } }, {} });
        return contentOf(Body({ list }));
    };
    const Content base = list({ u"một hai ba"_s, u"bốn năm sáu"_s, u"bảy"_s });
    const Merged merged
        = merge(base, list({ u"một hai BA"_s, u"bốn năm sáu"_s, u"bảy"_s, u"thêm"_s }),
            list({ u"đầu"_s, u"một hai ba"_s, u"bốn NĂM sáu"_s, u"bảy"_s }));
    QVERIFY(merged.conflicts.isEmpty());
    QCOMPARE(
        merged.content, list({ u"đầu"_s, u"một hai BA"_s, u"bốn NĂM sáu"_s, u"bảy"_s, u"thêm"_s }));

    const Merged twice = merge(base, list({ u"một hai X"_s, u"bốn năm sáu"_s, u"bảy"_s }),
        list({ u"một hai Y"_s, u"bốn năm sáu"_s, u"bảy tám"_s }));
    QCOMPARE(twice.conflicts.size(), 1);
    QCOMPARE(twice.conflicts.first().blocks, 2);
    QCOMPARE(twice.content.body.plainText(),
        u"một hai X\nbốn năm sáu\nbảy tám\nmột hai Y\nbốn năm sáu\nbảy tám"_s);
}

void MergeTest::mergesTables()
{
    const auto table = [](const QList<QStringList> &rows) {
        Table table;
        for (const QStringList &cells : rows) {
            QList<Cell> row;
            for (const QString &cell : cells)
                row.append(Cell { false, 1, 1, { { cell } } });
            table.rows.append(row);
        }
        return contentOf(Body({ table }));
    };
    const Content base
        = table({ { u"Xã"_s, u"Số hộ"_s }, { u"A"_s, u"10"_s }, { u"B"_s, u"20"_s } });
    const Merged merged
        = merge(base, table({ { u"Xã"_s, u"Số hộ"_s }, { u"A"_s, u"11"_s }, { u"B"_s, u"20"_s } }),
            table({ { u"Xã"_s, u"Số hộ"_s }, { u"A"_s, u"10"_s }, { u"B"_s, u"20"_s },
                { u"C"_s, u"30"_s } }));
    QVERIFY(merged.conflicts.isEmpty());
    QCOMPARE(merged.content,
        table({ { u"Xã"_s, u"Số hộ"_s }, { u"A"_s, u"11"_s }, { u"B"_s, u"20"_s },
            { u"C"_s, u"30"_s } }));

    const Merged cells
        = merge(base, table({ { u"Xã"_s, u"Số hộ"_s }, { u"A1"_s, u"10"_s }, { u"B"_s, u"20"_s } }),
            table({ { u"Xã"_s, u"Số hộ"_s }, { u"A"_s, u"10"_s }, { u"B"_s, u"21"_s } }));
    QVERIFY(cells.conflicts.isEmpty());
    QCOMPARE(cells.content,
        table({ { u"Xã"_s, u"Số hộ"_s }, { u"A1"_s, u"10"_s }, { u"B"_s, u"21"_s } }));
}

void MergeTest::tablesOfNewShapeStayWhole()
{
    const auto table = [](const QString &first, int columns) {
        QList<Cell> row { Cell { false, 1, 1, { { first } } } };
        while (row.size() < columns)
            row.append(Cell { false, 1, 1, { { u"ô"_s } } });
        return Body({ Table { {}, { row, row } } });
    };
    const Merged merged = merge(contentOf(table(u"a b c"_s, 2)), contentOf(table(u"a b c"_s, 3)),
        contentOf(table(u"a b X"_s, 2)));
    QCOMPARE(merged.conflicts.size(), 1);
    QCOMPARE(merged.content.body.blocks(),
        QList<Block>(
            { table(u"a b c"_s, 3).blocks().first(), table(u"a b X"_s, 2).blocks().first() }));
}

void MergeTest::mergesFigures()
{
    Figure base { Figure::Form::Picture, Digest::of("1"), u"Cầu"_s,
        { { u"Cầu mới khánh thành"_s } }, u"Ảnh: A"_s };
    Figure mine = base;
    mine.caption = { { u"Cầu mới vừa khánh thành"_s } };
    Figure theirs = base;
    theirs.media = Digest::of("2");
    theirs.credit = u"Ảnh: B"_s;
    const Merged merged
        = merge(contentOf(Body({ base })), contentOf(Body({ mine })), contentOf(Body({ theirs })));
    theirs.caption = mine.caption;
    QVERIFY(merged.conflicts.isEmpty());
    QCOMPARE(merged.content.body.blocks(), QList<Block>({ theirs }));
}

void MergeTest::whatBothEmptiedIsGone()
{
    const auto list = [](const QStringList &items) {
        List list;
        for (const QString &item : items)
            list.items.push_back({ { { item } }, {} });
        return list;
    };
    const Paragraph rest { { { u"còn lại"_s } } };
    const Paragraph edited { { { u"còn lại X"_s } } };
    const Merged merged = merge(contentOf(Body({ list({ u"một hai"_s, u"ba bốn"_s }), rest })),
        contentOf(Body({ list({ u"một hai"_s }), rest })),
        contentOf(Body({ list({ u"ba bốn"_s }), edited })));
    QVERIFY(merged.conflicts.isEmpty());
    QCOMPARE(merged.content.body.blocks(), QList<Block>({ edited }));
}

void MergeTest::mergesFields_data()
{
    QTest::addColumn<Change>("mine");
    QTest::addColumn<Change>("theirs");
    QTest::addColumn<Change>("both");
    const auto row = [](const char *name, Change mine, Change theirs, Change both) {
        QTest::newRow(name) << std::move(mine) << std::move(theirs) << std::move(both);
    };
    // `both` is applied to the base after mine and theirs.
    const auto apart = [&](const char *name, Change mine, Change theirs) {
        row(name, std::move(mine), std::move(theirs), [](Content &) { });
    };
    apart(
        "title and lead", [](Content &c) { c.title = u"x"_s; },
        [](Content &c) { c.lead = u"y"_s; });
    apart(
        "kind and category", [](Content &c) { c.kind = KindId(u"x"_s); },
        [](Content &c) { c.category = CategoryId(u"y"_s); });
    apart(
        "cover and credit", [](Content &c) { c.cover->media = Digest::of("x"); },
        [](Content &c) { c.cover->credit = u"y"_s; });
    apart(
        "source", [](Content &c) { c.source->name = u"x"_s; },
        [](Content &c) { c.source->permission = u"y"_s; });
    apart(
        "no source and byline", [](Content &c) { c.source.reset(); },
        [](Content &c) { c.byline = u"y"_s; });
    apart(
        "event", [](Content &c) { c.event.begins = UtcTime(); },
        [](Content &c) { c.event.place = u"y"_s; });
    apart(
        "embargo and urgency", [](Content &c) { c.embargo = UtcTime(); },
        [](Content &c) { c.urgency = Urgency::Flash; });
    apart(
        "document", [](Content &c) { c.documentNumber = u"1"_s; },
        [](Content &c) { c.documentSignedOn = QDate(2020, 1, 1); });
    apart(
        "clearance", [](Content &c) { c.clearance.by = u"x"_s; },
        [](Content &c) { c.clearance.on = QDate(2020, 1, 1); });
    apart(
        "attachment", [](Content &c) { c.attachments[0].number = u"1"_s; },
        [](Content &c) { c.attachments[0].signer = u"y"_s; });
    apart(
        "attachment gone", [](Content &c) { c.attachments.clear(); },
        [](Content &c) { c.note = u"y"_s; });
    apart(
        "newer members", [](Content &c) { c.more.insert(u"a"_s, 1); },
        [](Content &c) { c.more.insert(u"b"_s, 2); });
    apart(
        "personal data", [](Content &c) { c.personalData.purpose = u"x"_s; },
        [](Content &c) { c.personalData.consent = u"y"_s; });
    apart(
        "body and twin", [](Content &c) { c.body = Body({ Rule {} }); },
        [](Content &c) {
            c.twin = ArticleId::fromString(u"0192f0c1-0000-7000-8000-000000000001");
        });
    row(
        "words of the title", [](Content &c) { c.title = u"Hội nghị lần thứ bốn"_s; },
        [](Content &c) { c.title = u"Đại hội nghị lần thứ ba"_s; },
        [](Content &c) { c.title = u"Đại hội nghị lần thứ bốn"_s; });
    row(
        "channels", [](Content &c) { c.channels = { ChannelId(u"a"_s), ChannelId(u"x"_s) }; },
        [](Content &c) {
            c.channels = { ChannelId(u"b"_s), ChannelId(u"a"_s), ChannelId(u"m"_s) };
        },
        [](Content &c) {
            c.channels = { ChannelId(u"a"_s), ChannelId(u"m"_s), ChannelId(u"x"_s) };
        });
    const Attachment one { Digest::of("1"), u"1.pdf"_s, {}, {}, {} };
    const Attachment two { Digest::of("2"), u"2.pdf"_s, {}, {}, {} };
    row(
        "attachments added", [=](Content &c) { c.attachments.append(one); },
        [=](Content &c) { c.attachments.append(two); },
        [=](Content &c) {
            c.attachments.resize(1);
            c.attachments += one.media < two.media ? QList { one, two } : QList { two, one };
        });
    row(
        "same attachment added",
        [=](Content &c) {
            c.attachments.append(one);
            c.note = u"x"_s;
        },
        [=](Content &c) { c.attachments.append(one); },
        [](Content &c) { c.attachments.resize(2); });
}

static Content sample()
{
    Content content;
    content.site = SiteId(u"tinh-uy"_s);
    content.kind = KindId(u"tin"_s);
    content.title = u"Hội nghị lần thứ ba"_s;
    content.lead = u"Sáng nay"_s;
    content.body = bodyOf(u"một hai ba"_s);
    content.cover = Cover { Digest::of("c"), u"alt"_s, u"chú thích"_s, u"Ảnh: A"_s };
    content.source
        = Source { u"Báo A"_s, u"https://example.invalid"_s, u"TT 1"_s, Digest::of("o") };
    content.channels = { ChannelId(u"b"_s), ChannelId(u"a"_s) };
    content.attachments = { { Digest::of("0"), u"0.pdf"_s, {}, {}, {} } };
    return content;
}

void MergeTest::mergesFields()
{
    QFETCH(const Change, mine);
    QFETCH(const Change, theirs);
    QFETCH(const Change, both);
    const Content base = sample();
    Content changedByMe = base;
    mine(changedByMe);
    Content changedByThem = base;
    theirs(changedByThem);
    Content expected = base;
    mine(expected);
    theirs(expected);
    both(expected);
    const Merged merged = merge(base, changedByMe, changedByThem);
    QCOMPARE(merged.conflicts.size(), 0);
    QVERIFY(merged.content == expected);
    const Merged turned = merge(base, changedByThem, changedByMe);
    QVERIFY(turned.content == expected);
}

void MergeTest::fieldConflicts_data()
{
    QTest::addColumn<Change>("mine");
    QTest::addColumn<Change>("theirs");
    QTest::addColumn<QString>("where");
    QTest::addColumn<Change>("expected"); // of mine
    const auto row = [](const char *where, Change mine, Change theirs, Change expected) {
        QTest::newRow(where) << std::move(mine) << std::move(theirs) << QString::fromUtf8(where)
                             << std::move(expected);
    };
    const auto mineStays = [](Content &) { };
    row(
        "title", [](Content &c) { c.title = u"Một"_s; }, [](Content &c) { c.title = u"Hai"_s; },
        [](Content &c) { c.title = u"Một / Hai"_s; });
    row(
        "lead", [](Content &c) { c.lead = u"Một"_s; }, [](Content &c) { c.lead = u"Hai"_s; },
        [](Content &c) { c.lead = u"Một\nHai"_s; });
    row(
        "urgency", [](Content &c) { c.urgency = Urgency::Flash; },
        [](Content &c) { c.urgency = Urgency::Urgent; }, mineStays);
    row(
        "embargo", [](Content &c) { c.embargo = UtcTime(); },
        [](Content &c) { c.embargo = UtcTime(std::chrono::hours(1)); }, mineStays);
    row(
        "kind", [](Content &c) { c.kind = KindId(u"a"_s); },
        [](Content &c) { c.kind = KindId(u"b"_s); }, mineStays);
    row(
        "cover.media", [](Content &c) { c.cover->media = Digest::of("x"); },
        [](Content &c) { c.cover->media = Digest::of("y"); }, mineStays);
    row(
        "cover", [](Content &c) { c.cover.reset(); }, [](Content &c) { c.cover->alt = u"x"_s; },
        mineStays);
    row(
        "source", [](Content &c) { c.source->name = u"x"_s; }, [](Content &c) { c.source.reset(); },
        mineStays);
    row(
        "attachments", [](Content &c) { c.attachments.clear(); },
        [](Content &c) { c.attachments[0].number = u"9"_s; },
        [](Content &c) { c.attachments = { { Digest::of("0"), u"0.pdf"_s, u"9"_s, {}, {} } }; });
    row(
        "newer", [](Content &c) { c.more.insert(u"newer"_s, 1); },
        [](Content &c) { c.more.insert(u"newer"_s, 2); }, mineStays);
}

void MergeTest::fieldConflicts()
{
    QFETCH(const Change, mine);
    QFETCH(const Change, theirs);
    QFETCH(const QString, where);
    QFETCH(const Change, expected);
    const Content base = sample();
    Content changedByMe = base;
    mine(changedByMe);
    Content changedByThem = base;
    theirs(changedByThem);
    const Merged merged = merge(base, changedByMe, changedByThem);
    expected(changedByMe);
    QVERIFY(merged.content == changedByMe);
    QCOMPARE(merged.conflicts.size(), 1);
    const MergeConflict &conflict = merged.conflicts.first();
    QCOMPARE(conflict.where, where);
    QCOMPARE(conflict.block, -1);
    QVERIFY(conflict.mine != conflict.theirs);
}

void MergeTest::trivialMerges()
{
    for (quint32 seed = 0; seed < test::rounds(2000); ++seed) {
        const Content base = contentOf(test::RandomBody(seed).make());
        const Content other = contentOf(test::RandomBody(seed + 1'000'000).make());
        const Merged theirs = merge(base, base, other);
        QVERIFY(theirs.content == other && theirs.conflicts.isEmpty());
        QCOMPARE(theirs.changedMine, other != base);
        const Merged mine = merge(base, other, base);
        QVERIFY(mine.content == other && mine.conflicts.isEmpty() && !mine.changedMine);
        const Merged both = merge(base, other, other);
        QVERIFY(both.content == other && both.conflicts.isEmpty() && !both.changedMine);
    }
}

void MergeTest::everyToneStylePair()
{
    // All syllables that the two styles spell differently (rule of open oa, oe, uy).
    int pairs = 0;
    const QString tones = u"\u0300\u0301\u0309\u0303\u0323"_s;
    for (const QString &onset :
        { u""_s, u"h"_s, u"kh"_s, u"th"_s, u"đ"_s, u"ng"_s, u"H"_s, u"TR"_s }) {
        for (const QString &rhyme : { u"oa"_s, u"oe"_s, u"uy"_s, u"UY"_s, u"OA"_s }) {
            for (const QChar tone : tones) {
                const auto composed = [](const QString &text) {
                    return text.normalized(QString::NormalizationForm_C);
                };
                const QString oldStyle = composed(onset + rhyme.at(0) + tone + rhyme.at(1));
                const QString newStyle = composed(onset + rhyme + tone);
                QVERIFY(oldStyle != newStyle);
                QCOMPARE(foldToneStyle(newStyle), oldStyle);
                QCOMPARE(foldToneStyle(oldStyle), oldStyle);
                const Merged merged = mergeTexts(
                    u"a khác b"_s, u"a %1 b"_s.arg(newStyle), u"a %1 b"_s.arg(oldStyle));
                QVERIFY(merged.conflicts.isEmpty());
                QCOMPARE(textOf(merged.content.body), u"a %1 b"_s.arg(newStyle));
                ++pairs;
            }
        }
    }
    QCOMPARE(pairs, 200);
}

namespace {

/// Random changes to lines of words; new words carry the side's letter and a number, so each is known again.
QString edited(test::RandomBody &random, const QString &text, QChar side)
{
    QStringList lines = text.split(u'\n');
    int number = 0;
    const auto fresh = [&] { return side + QString::number(++number); };
    for (int left = 1 + random.below(5); left > 0; --left) {
        if (lines.isEmpty())
            lines.append(fresh());
        const int at = random.below(static_cast<int>(lines.size()));
        QStringList words = lines.at(at).split(u' ');
        const int word = random.below(static_cast<int>(words.size()));
        switch (random.below(8)) {
        case 0:
            lines.removeAt(at);
            continue;
        case 1:
            lines.insert(at, fresh() + u' ' + fresh());
            continue;
        case 2:
            lines.move(at, random.below(static_cast<int>(lines.size())));
            continue;
        case 3:
            words.insert(word, fresh());
            break;
        case 4:
            words.removeAt(word);
            break;
        case 5:
            words.resize(word + 1);
            words.append(fresh());
            break;
        default:
            words[word] = fresh();
        }
        lines[at] = words.isEmpty() ? fresh() : words.join(u' ');
    }
    return lines.join(u'\n');
}

} // namespace

void MergeTest::randomEditsLoseNothing()
{
    int clean = 0;
    int conflicts = 0;
    for (quint32 seed = 0; seed < test::rounds(20'000); ++seed) {
        test::RandomBody random(seed);
        QStringList lines;
        for (int left = 1 + random.below(8); left > 0; --left) {
            QStringList words;
            for (int count = 1 + random.below(10); count > 0; --count)
                words.append(QStringLiteral("từ%1").arg(random.below(40)));
            lines.append(words.join(u' '));
        }
        const QString base = lines.join(u'\n');
        const QString mine = edited(random, base, u'm');
        const QString theirs = edited(random, base, u't');
        const Merged merged = mergeTexts(base, mine, theirs);
        const Merged turned = mergeTexts(base, theirs, mine);
        const QString what
            = u"seed %1\n--- base\n%2\n--- mine\n%3\n--- theirs\n%4\n--- merged\n%5"_s.arg(seed)
                  .arg(base, mine, theirs, textOf(merged.content.body));
        QVERIFY2(merged.conflicts.isEmpty() == turned.conflicts.isEmpty(), qPrintable(what));
        if (merged.conflicts.isEmpty())
            QVERIFY2(merged.content == turned.content, qPrintable(what));
        merged.conflicts.isEmpty() ? ++clean : ++conflicts;
        const QSet<QString> left = wordsOf(oneLine(merged.content.body));
        const QSet<QString> written
            = (wordsOf(oneLine(bodyOf(mine))) | wordsOf(oneLine(bodyOf(theirs))))
            - wordsOf(oneLine(bodyOf(base)));
        QVERIFY2(left.contains(written), qPrintable(what));
        for (const MergeConflict &conflict : merged.conflicts) {
            QVERIFY(conflict.block >= 0 && conflict.blocks > 0);
            QVERIFY(conflict.block + conflict.blocks <= merged.content.body.blocks().size());
        }
    }
    QVERIFY2(clean > 200 && conflicts > 200,
        qPrintable(u"%1 clean, %2 conflicts"_s.arg(clean).arg(conflicts)));
}

void MergeTest::randomBodiesMerge()
{
    for (quint32 seed = 0; seed < test::rounds(5000); ++seed) {
        test::RandomBody random(seed);
        const QList<Block> base = random.make(8).blocks();
        const auto change = [&] {
            QList<Block> blocks = base;
            for (int left = 1 + random.below(3); left > 0; --left) {
                const int at = random.below(static_cast<int>(blocks.size()) + 1);
                if (random.below(2) == 0 || at == blocks.size())
                    blocks.insert(at, random.block());
                else if (random.below(2) == 0)
                    blocks[at] = random.block();
                else
                    blocks.removeAt(at);
            }
            return contentOf(Body(blocks));
        };
        const Content mine = change();
        const Content theirs = change();
        const Merged merged = merge(contentOf(Body(base)), mine, theirs);
        const Merged turned = merge(contentOf(Body(base)), theirs, mine);
        QCOMPARE(merged.conflicts.size(), turned.conflicts.size());
        if (merged.conflicts.isEmpty())
            QVERIFY(merged.content == turned.content);
        const Result<Body> back = Body::parse(merged.content.body.write());
        QVERIFY(back && *back == merged.content.body);
        const QList<Digest> media = merged.content.body.media();
        for (const Digest &digest : mine.body.media() + theirs.body.media())
            QVERIFY(media.contains(digest) || Body(base).media().contains(digest));
    }
}

void MergeTest::editsApartAlwaysMergeCleanly()
{
    for (quint32 seed = 0; seed < test::rounds(2000); ++seed) {
        test::RandomBody random(seed);
        QStringList lines;
        for (int line = 0; line < 12; ++line) {
            QStringList words;
            for (int word = 0; word < 12; ++word)
                words.append(QStringLiteral("%1").arg(random.below(30)));
            lines.append(words.join(u' '));
        }
        QStringList mine = lines;
        QStringList theirs = lines;
        QStringList expected = lines;
        for (int line = 0; line < 12; ++line) {
            const bool isMine = random.below(2) == 0;
            if (random.below(3) != 0)
                continue;
            QStringList words = lines.at(line).split(u' ');
            words[random.below(12)] = u"mới"_s;
            (isMine ? mine : theirs)[line] = words.join(u' ');
            expected[line] = words.join(u' ');
        }
        const Merged merged = mergeTexts(lines.join(u'\n'), mine.join(u'\n'), theirs.join(u'\n'));
        QVERIFY2(merged.conflicts.isEmpty(), qPrintable(QString::number(seed)));
        QCOMPARE(textOf(merged.content.body), expected.join(u'\n'));
    }
}

void MergeTest::largeArticleMerges()
{
    QStringList lines;
    for (int line = 0; line < 12'000; ++line)
        lines.append(
            u"Ủy ban nhân dân xã số %1 báo cáo kết quả thực hiện nhiệm vụ quý III, có %2 hộ."_s
                .arg(line)
                .arg(line % 7));
    QStringList mine = lines;
    mine[10] = u"mở đầu "_s + mine[10];
    mine.insert(6000, u"Đoạn mới của tôi."_s);
    QStringList theirs = lines;
    theirs[11'990] += u" Hết."_s;
    theirs.removeAt(3000);
    QStringList expected = mine;
    expected[11'991] += u" Hết."_s;
    expected.removeAt(3000);
    const Merged merged = mergeTexts(lines.join(u'\n'), mine.join(u'\n'), theirs.join(u'\n'));
    QVERIFY(merged.conflicts.isEmpty());
    QCOMPARE(textOf(merged.content.body), expected.join(u'\n'));
}

void MergeTest::strangersMerge()
{
    // Nothing in common and much of it: must end, and keep everything.
    const auto strange = [](const QString &letter) {
        QStringList lines;
        for (int line = 0; line < 3000; ++line)
            lines.append(letter + QString::number(line) + u" chung "_s + letter);
        return lines.join(u'\n');
    };
    const Merged merged = mergeTexts(strange(u"a"_s), strange(u"b"_s), strange(u"c"_s));
    const QString text = merged.content.body.plainText();
    QVERIFY(
        text.contains(u"b2999 "_s) && text.contains(u"c2999 "_s) && !merged.conflicts.isEmpty());
    QString one;
    QString other;
    for (int word = 0; word < 100'000; ++word) {
        one += QString::number(word % 1000) + u' ';
        other += QString::number((word * 7) % 1009) + u' ';
    }
    QVERIFY(!compareWords(one, other).isEmpty());
}

void MergeTest::comparesWords_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QList<DiffPiece>>("pieces");
    const auto row
        = [](const char *name, const QString &from, const QString &to,
              const QList<DiffPiece> &pieces) { QTest::newRow(name) << from << to << pieces; };
    row("nothing", QString(), QString(), {});
    row("same", u"Đông Hà"_s, u"Đông Hà"_s, { { What::Same, u"Đông Hà"_s } });
    row("all new", QString(), u"Đông Hà"_s, { { What::Added, u"Đông Hà"_s } });
    row("all gone", u"Đông Hà"_s, QString(), { { What::Removed, u"Đông Hà"_s } });
    row("a tone", u"thành phố Đông Ha"_s, u"thành phố Đông Hà"_s,
        { { What::Same, u"thành phố Đông "_s }, { What::Removed, u"Ha"_s },
            { What::Added, u"Hà"_s } });
    row("a phrase is one change", u"ở một hai ba nhé"_s, u"ở x y z nhé"_s,
        { { What::Same, u"ở "_s }, { What::Removed, u"một hai ba"_s }, { What::Added, u"x y z"_s },
            { What::Same, u" nhé"_s } });
    row("word added", u"a c"_s, u"a b c"_s,
        { { What::Same, u"a "_s }, { What::Added, u"b "_s }, { What::Same, u"c"_s } });
    row("a sign", u"Hết."_s, u"Hết!"_s,
        { { What::Same, u"Hết"_s }, { What::Removed, u"."_s }, { What::Added, u"!"_s } });
    row("decomposed is the same", u"Ha\u0300 Nội"_s, u"Hà Nội"_s, { { What::Same, u"Hà Nội"_s } });
    row("tone style is shown", u"hòa"_s, u"hoà"_s,
        { { What::Removed, u"hòa"_s }, { What::Added, u"hoà"_s } });
    row("emoji sequence is whole", u"👩\u200d🌾"_s, u"👩\u200d🚀"_s,
        { { What::Removed, u"👩\u200d🌾"_s }, { What::Added, u"👩\u200d🚀"_s } });
}

void MergeTest::comparesWords()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QList<DiffPiece>, pieces);
    QCOMPARE(compareWords(from, to), pieces);
}

void MergeTest::comparisonsGiveBothTextsBack()
{
    for (quint32 seed = 0; seed < test::rounds(5000); ++seed) {
        test::RandomBody random(seed);
        const QString from = random.words(random.below(60));
        QString to = from;
        if (random.below(3) == 0) {
            to = random.words(random.below(60));
        } else {
            QStringList words = from.split(u' ');
            for (int left = random.below(6); left > 0; --left)
                words[random.below(static_cast<int>(words.size()))] = random.word();
            to = words.join(u' ').normalized(QString::NormalizationForm_C);
        }
        QString before;
        QString after;
        for (const DiffPiece &piece : compareWords(from, to)) {
            QVERIFY(!piece.text.isEmpty());
            if (piece.what != What::Added)
                before += piece.text;
            if (piece.what != What::Removed)
                after += piece.text;
        }
        QCOMPARE(before, from);
        QCOMPARE(after, to);
    }
}

void MergeTest::neverCutsASyllable()
{
    for (const auto form : { QString::NormalizationForm_C, QString::NormalizationForm_D }) {
        const QString text
            = u"Nghiêng nghiêng, khuỷu tay;\nngoằn ngoèo… 😀👩\u200d🌾!"_s.normalized(form);
        QStringList cut;
        for (const QStringView piece : pieces(text))
            cut.append(piece.toString().normalized(QString::NormalizationForm_C));
        QCOMPARE(cut,
            QStringList({ u"Nghiêng"_s, u" "_s, u"nghiêng"_s, u","_s, u" "_s, u"khuỷu"_s, u" "_s,
                u"tay"_s, u";"_s, u"\n"_s, u"ngoằn"_s, u" "_s, u"ngoèo"_s, u"…"_s, u" "_s, u"😀"_s,
                u"👩\u200d🌾"_s, u"!"_s }));
    }
    for (quint32 seed = 0; seed < test::rounds(2000); ++seed) {
        const QString text = test::RandomBody(seed).words(20);
        QString joined;
        for (const QStringView piece : pieces(text)) {
            QVERIFY(!piece.isEmpty() && !piece.front().isLowSurrogate());
            joined += piece;
        }
        QCOMPARE(joined, text);
    }
}

void MergeTest::foldsToneStyle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("new style") << u"Tỉnh uỷ Hoà Bình khoẻ"_s << u"Tỉnh ủy Hòa Bình khỏe"_s;
    QTest::newRow("upper case") << u"TỈNH UỶ HOÀ"_s << u"TỈNH ỦY HÒA"_s;
    QTest::newRow("decomposed") << u"hoa\u0300"_s << u"hòa"_s;
    QTest::newRow("qu") << u"quý quỳ Quỹ"_s << u"quý quỳ Quỹ"_s;
    QTest::newRow("closed syllables")
        << u"hoàng huỳnh khoét thuyền"_s << u"hoàng huỳnh khoét thuyền"_s;
    QTest::newRow("one style alone") << u"của mía thuở khuya"_s << u"của mía thuở khuya"_s;
    QTest::newRow("no tone") << u"hoa hoe huy"_s << u"hoa hoe huy"_s;
    QTest::newRow("circumflex is no tone") << u"xoâ tuê"_s << u"xoâ tuê"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void MergeTest::foldsToneStyle()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);
    QCOMPARE(foldToneStyle(text), folded);
}

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
