// Two people changed the same words: a bar says so, a window lets one choose place by place, and both texts stay. The
// pure parts of it, and of comparing two texts, stand here too.

#include "support/ReadingOffice.h"
#include "ui/Comparison.h"
#include "ui/ConflictBar.h"
#include "ui/ConflictDialog.h"
#include "wire/Shipped.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

const QString one = u"bbt.bientap"_s;
const QString two = u"bbt.lanhdao"_s;
const Content text = cleanText(u"Hội nghị tổng kết (mẫu)"_s, { u"Đoạn một nói về khai mạc."_s, u"Đoạn hai nói về thảo luận."_s,
                                                               u"Đoạn ba nói về kết luận."_s });

QStringList paragraphs(const Content &content)
{
    QStringList words;
    for (const Block &block : content.body.blocks())
        words += plainText(block);
    return words;
}

} // namespace

class ConflictTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ReadingOffice> m_office;

private Q_SLOTS:
    void init() { m_office = std::make_unique<ReadingOffice>(); }
    void cleanup() { m_office.reset(); }

    void choicesGiveEitherOrBoth()
    {
        Content mine = withParagraph(text, 0, u"Sáng nay khai mạc hội nghị toàn tỉnh."_s);
        Content theirs = withParagraph(text, 0, u"Chiều qua đã bế mạc kỳ họp cuối năm."_s);
        mine.title = u"Của tôi"_s;
        theirs.title = u"Của người khác"_s;
        theirs = withParagraph(theirs, 2, u"Đoạn ba đã được họ sửa."_s);
        ConflictChoices choices(text, mine, theirs);
        QCOMPARE(choices.conflicts().size(), 2);
        QCOMPARE(choices.open(), 2);
        for (qsizetype i = 0; i < 2; ++i)
            choices.choose(i, ConflictSide::Mine);
        QCOMPARE(choices.open(), 0);
        QCOMPARE(choices.result().title, mine.title);
        QCOMPARE(paragraphs(choices.result()), (QStringList { paragraphs(mine)[0], paragraphs(text)[1], paragraphs(theirs)[2] }));
        for (qsizetype i = 0; i < 2; ++i)
            choices.choose(i, ConflictSide::Theirs);
        QCOMPARE(choices.result().title, theirs.title);
        QCOMPARE(paragraphs(choices.result()), paragraphs(theirs));
        for (qsizetype i = 0; i < 2; ++i)
            choices.choose(i, ConflictSide::Both);
        QCOMPARE(paragraphs(choices.result()).size(), 4);
    }

    void comparingSaysWhatChangedAndNothingElse()
    {
        const auto books = wire::shippedRulebooks();
        QVERIFY(books);
        QVERIFY(Comparison::of(text, text, books->last()).isEmpty());
        Content after = withParagraph(text, 1, u"Đoạn hai nói về kết quả thảo luận."_s);
        after.title = u"Hội nghị sơ kết (mẫu)"_s;
        const Comparison comparison = Comparison::of(text, after, books->last());
        QCOMPARE(comparison.changes(), 2);
        QCOMPARE(comparison.fields.size(), 1);
        QCOMPARE(comparison.body.size(), 3);
        QVERIFY(!comparison.body[1].isSame());
        QString added;
        for (const DiffPiece &piece : comparison.body[1].pieces) {
            if (piece.what == DiffPiece::What::Added)
                added += piece.text;
        }
        QCOMPARE(added.trimmed(), u"kết quả"_s);
    }

    void settlingKeepsBothTexts()
    {
        const ArticleId id = m_office->editing(text);
        ReadingDesk &desk = m_office->desk(two);
        const Content theirs = withParagraph(text, 0, u"Chiều qua đã bế mạc kỳ họp cuối năm."_s);
        const Content mine = withParagraph(text, 0, u"Sáng nay khai mạc hội nghị toàn tỉnh."_s);
        m_office->seat(one).revise(id, theirs);
        m_office->seat(two).revise(id, mine);
        QVERIFY(m_office->seat(one).settle() > 0);
        QVERIFY(m_office->seat(two).sync());
        QVERIFY(desk.open(id));
        auto *bar = desk.pane->findChild<ConflictBar *>();
        QVERIFY(desk.still([bar] { return !bar->words().isEmpty(); }));
        Q_EMIT bar->settleWanted();
        QVERIFY(desk.still([&] { return desk.pane->findChild<ConflictDialog *>(); }));
        auto *dialog = desk.pane->findChild<ConflictDialog *>();
        QCOMPARE(dialog->choices().open(), 1);
        desk.press(Qt::Key_1);
        QCOMPARE(dialog->choices().open(), 0);
        QSignalSpy settled(dialog, &ConflictDialog::settled);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.still([&settled] { return !settled.isEmpty(); }));
        QVERIFY(desk.still([bar] { return bar->words().isEmpty(); }));
        QCOMPARE(m_office->seat(two).working(id)->content, mine);
        QVERIFY(desk.labels().isEmpty());
        QList<Content> kept;
        const auto entries = m_office->seat(two).see<QList<RevisionEntry>>(
            [id](Tables &tables) { return tables.articles.revisions(id); });
        for (const RevisionEntry &entry : entries)
            kept += m_office->seat(two).see<std::optional<KeptRevision>>(
                [&entry](Tables &tables) { return tables.articles.revision(entry.id); })->content;
        QVERIFY(kept.contains(mine));
        QVERIFY(kept.contains(theirs));
    }

    void whatThePortalRefusedIsToldAndCanBeGivenUp()
    {
        const ArticleId id = m_office->waiting(text);
        ReadingDesk &desk = m_office->desk(two);
        Seat &seat = m_office->seat(two);
        seat.act(id, u"receive"_s); // the portal refuses it in this state
        QVERIFY(seat.sync());
        QVERIFY(desk.open(id));
        auto *bar = desk.pane->findChild<ConflictBar *>();
        QVERIFY(desk.still([bar] { return !bar->words().isEmpty(); }));
        Q_EMIT bar->giveUpWanted();
        QVERIFY(desk.queues({}));
        QVERIFY(desk.still([bar] { return bar->words().isEmpty(); }));
    }
};

QTEST_MAIN(ConflictTest)
#include "tst_conflict.moc"
