// Pictures of the main window, the editor and who sits down: build/pictures/*.png, in Vietnamese, to be looked at. The
// test fails when one cannot be made, does not fit the smallest screen, or cuts off a word.

#include "support/EditorOffice.h"
#include "support/Look.h"
#include "support/RichText.h"
#include "ui/ArticleListModel.h"
#include "ui/PeopleDialog.h"
#include "ui/PlacesView.h"
#include "ui/SignInDialog.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace toasoan;

class WindowPictures : public QObject
{
    Q_OBJECT

private:
    static bool decide(Newsroom &newsroom, ArticleId article, const QString &action)
    {
        newsroom.office()->desk().setUndoTime({});
        Decision decision;
        decision.article = article;
        decision.action = ActionId(action);
        std::optional<bool> taken;
        newsroom.office()->desk().decide(decision, &newsroom, [&](const auto &outcome) { taken = outcome.has_value(); });
        return QTest::qWaitFor([&] { return taken.has_value(); }, 10'000) && *taken;
    }
    static bool waitsForNothing(Newsroom &newsroom)
    {
        newsroom.office()->sync().wake();
        return QTest::qWaitFor(
            [&] {
                return DeskOffice::answer<QList<OutboxRow>>([&](QObject *context, auto answer) {
                           newsroom.office()->desk().outbox(context, answer);
                       }).value_or(QList<OutboxRow>(1)).isEmpty();
            },
            20'000);
    }
    static QListView *listOf(MainWindow &window)
    {
        for (auto *view : window.findChildren<QListView *>()) {
            if (qobject_cast<ArticleListModel *>(view->model()))
                return view;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { Look::apply(); }

    void mainWindow()
    {
        DeskOffice office;
        const auto author = office.enter(u"ctv.trieuphong"_s);
        QVERIFY(author);
        const auto picture = DeskOffice::answer<KeptMedium>([&](QObject *context, auto answer) {
            author->office()->desk().keepBytes(photograph(), u"duong.jpg"_s, context, answer);
        });
        QVERIFY(picture);
        QList<ArticleId> drafts;
        for (const QString &title : { u"Phường Nam Đông Hà tổng kết công tác dân vận khéo (mẫu)"_s, u"Hội nghị sơ kết sáu tháng (mẫu)"_s,
                                      u"Tuổi trẻ Cồn Cỏ giữ biển (mẫu)"_s, u"Lớp bồi dưỡng lý luận chính trị khóa 2 (mẫu)"_s, u""_s }) {
            const Content content = title.isEmpty() ? richText(DeskOffice::sample({}), picture->digest) : DeskOffice::sample(title);
            const auto made = DeskOffice::answer<Drafted>(
                [&](QObject *context, auto answer) { author->office()->desk().create(content, context, answer); });
            QVERIFY(made);
            drafts += made->article;
        }
        QVERIFY(decide(*author, drafts[4], u"submit"_s));
        QVERIFY(decide(*author, drafts[2], u"submit"_s));
        QVERIFY(waitsForNothing(*author));
        MainWindow &mine = *author->window();
        mine.resize(1366, 700);
        QTRY_COMPARE(listOf(mine)->model()->rowCount(), 3);
        listOf(mine)->setCurrentIndex(listOf(mine)->model()->index(0, 0));
        QVERIFY(Look::take(mine, u"main-author"_s));

        const auto board = office.enter(u"bbt.bientap"_s);
        QVERIFY(board);
        MainWindow &theirs = *board->window();
        theirs.resize(1366, 700);
        theirs.findChild<PlacesView *>()->choose(u"incoming"_s);
        QTRY_COMPARE_WITH_TIMEOUT(listOf(theirs)->model()->rowCount(), 2, 20'000);
        listOf(theirs)->setCurrentIndex(listOf(theirs)->model()->index(0, 0));
        QTest::qWait(500); // its picture is fetched
        QVERIFY(Look::take(theirs, u"main-board"_s));
        for (auto *edit : theirs.findChildren<QLineEdit *>()) {
            if (edit->placeholderText().contains("Ctrl+K"_L1))
                edit->setText(u"con co giu bien"_s);
        }
        QTRY_COMPARE(listOf(theirs)->model()->rowCount(), 1);
        QVERIFY(Look::take(theirs, u"main-search"_s));
    }

    void editorWindow()
    {
        EditorOffice office;
        QVERIFY(office.newsroom);
        const auto picture = DeskOffice::answer<KeptMedium>(
            [&](QObject *context, auto answer) { office.desk().keepBytes(photograph(), u"duong.jpg"_s, context, answer); });
        QVERIFY(picture);
        Content content = richText(DeskOffice::sample({}), picture->digest);
        content.lead += u" Điện thoại 0912 345 678."_s;
        const ArticleId article = office.draft(content);
        const auto window = office.open(article);
        QVERIFY(window);
        QVERIFY(Look::take(*window, u"editor-text"_s));
        auto *tabs = qobject_cast<QTabWidget *>(window->centralWidget());
        if (!tabs)
            tabs = window->findChild<QTabWidget *>();
        QVERIFY(tabs && tabs->count() == 3);
        tabs->setCurrentIndex(1);
        QVERIFY(Look::take(*window, u"editor-source"_s));
        tabs->setCurrentIndex(2);
        QTest::qWait(300);
        QVERIFY(Look::take(*window, u"editor-preview"_s));
        tabs->setCurrentIndex(0);
        for (const QString &dock : { u"findings"_s, u"history"_s }) {
            auto *panel = window->findChild<QDockWidget *>(dock);
            QVERIFY(panel);
            panel->raise();
            QTest::qWait(300);
            QVERIFY(Look::take(*window, u"editor-"_s + dock));
        }
    }

    void sittingDown()
    {
        SignInDialog signIn;
        signIn.show();
        QVERIFY(Look::take(signIn, u"sign-in"_s));
        EditorOffice office;
        QVERIFY(office.newsroom);
        PeopleDialog people(office.desk().rulebookToday());
        people.show();
        QVERIFY(Look::take(people, u"people"_s));
        Profile one;
        one.displayName = u"Nguyễn Thị Hoài (mẫu)"_s;
        one.portalName = u"Cổng thông tin điện tử Tỉnh ủy (mẫu)"_s;
        one.network = Network::Internet;
        Profile other = one;
        other.displayName = u"Lê Đức Thịnh (mẫu)"_s;
        other.network = Network::Wan;
        PeopleDialog shared(QList<Profile> { one, other });
        shared.show();
        QVERIFY(Look::take(shared, u"people-of-machine"_s));
    }
};

QTEST_MAIN(WindowPictures)
#include "tst_windowpictures.moc"
