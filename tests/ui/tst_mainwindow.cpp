// The main window over a real cache and the training portal: what the places count, what the list shows and keeps
// when articles change, searching as somebody types, what the bottom line says.

#include "support/DeskOffice.h"

#include "ui/ArticleListModel.h"
#include "ui/PlacesView.h"
#include "ui/StatusLine.h"

#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace toasoan;

class MainWindowTest : public QObject
{
    Q_OBJECT

private:
    struct Parts
    {
        QListView *list;
        PlacesView *places;
        ArticleListModel *model;
        QLineEdit *search;
    };

    static Parts partsOf(Newsroom &newsroom)
    {
        MainWindow *window = newsroom.window();
        auto *model = window->findChild<ArticleListModel *>();
        QListView *list = nullptr;
        for (auto *view : window->findChildren<QListView *>()) {
            if (view->model() == model)
                list = view;
        }
        QLineEdit *search = nullptr;
        for (auto *edit : window->findChildren<QLineEdit *>()) {
            if (!edit->placeholderText().isEmpty())
                search = edit;
        }
        return { list, window->findChild<PlacesView *>(), model, search };
    }

    static ArticleId draft(Newsroom &newsroom, const QString &title)
    {
        const auto drafted = DeskOffice::answer<Drafted>([&](QObject *context, auto answer) {
            newsroom.office()->desk().create(DeskOffice::sample(title), context, answer);
        });
        return drafted ? drafted->article : ArticleId();
    }

    static QString figure(PlacesView &places, const QString &id)
    {
        for (int row = 0; row < places.model()->rowCount(); ++row) {
            const QModelIndex name = places.model()->index(row, 0);
            const QVariant at = name.data(Qt::UserRole);
            if (at.isValid() && places.places()[at.value<qsizetype>()].id == id)
                return name.siblingAtColumn(1).data().toString();
        }
        return u"?"_s;
    }

private Q_SLOTS:
    void placesAreThoseOfTheRoles_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QStringList>("places");
        const QStringList mine { u"drafts"_s, u"sent"_s, u"returned"_s, u"mine_live"_s };
        const QStringList board { u"incoming"_s, u"editing"_s, u"waiting"_s };
        const QStringList outlet { u"approved"_s, u"scheduled"_s, u"live"_s, u"withdrawn"_s };
        QTest::newRow("collaborator") << u"ctv.trieuphong"_s << mine + QStringList { u"all"_s };
        QTest::newRow("editor") << u"bbt.bientap"_s << mine + board + QStringList { u"all"_s };
        QTest::newRow("approver") << u"bbt.lanhdao"_s << mine + board + outlet + QStringList { u"all"_s };
        QTest::newRow("publisher") << u"vp.dangbai"_s << mine + outlet + QStringList { u"all"_s };
    }

    void placesAreThoseOfTheRoles()
    {
        QFETCH(QString, person);
        QFETCH(QStringList, places);
        DeskOffice office;
        const auto newsroom = office.enter(person);
        QVERIFY(newsroom);
        QStringList shown;
        for (const PlaceOfList &place : partsOf(*newsroom).places->places())
            shown += place.id;
        QCOMPARE(shown, places);
    }

    void aNewDraftAppearsIsCountedAndKeepsItsSelection()
    {
        DeskOffice office;
        const auto newsroom = office.enter(u"ctv.trieuphong"_s);
        QVERIFY(newsroom);
        const Parts parts = partsOf(*newsroom);
        const ArticleId first = draft(*newsroom, u"Đông Hà ra quân trồng cây (mẫu)"_s);
        QTRY_COMPARE(parts.model->rowCount(), 1);
        QTRY_COMPARE(figure(*parts.places, u"drafts"_s), u"1"_s);
        parts.list->setCurrentIndex(parts.model->index(0));
        draft(*newsroom, u"Hội Lim (mẫu)"_s);
        QTRY_COMPARE(parts.model->rowCount(), 2);
        QCOMPARE(newsroom->window()->currentArticle(), first); // it moved down and stayed chosen
        QCOMPARE(parts.list->currentIndex().row(), 1);
    }

    void anItemLeavesThePlaceItNoLongerLiesIn()
    {
        DeskOffice office;
        const auto newsroom = office.enter(u"ctv.trieuphong"_s);
        QVERIFY(newsroom);
        const Parts parts = partsOf(*newsroom);
        const ArticleId article = draft(*newsroom, u"Tin mẫu"_s);
        QTRY_COMPARE(parts.model->rowCount(), 1);
        newsroom->office()->desk().setUndoTime({});
        std::optional<std::expected<Decided, Refused>> decided;
        Decision decision;
        decision.article = article;
        decision.action = ActionId(u"submit"_s);
        newsroom->office()->desk().decide(decision, newsroom.get(), [&](auto outcome) { decided = std::move(outcome); });
        QTRY_VERIFY(decided);
        QVERIFY2(decided->has_value(), decided->has_value() ? "" : qPrintable(decided->error().why.detail));
        QTRY_COMPARE_WITH_TIMEOUT(parts.model->rowCount(), 0, 20'000);
        parts.places->choose(u"sent"_s);
        QTRY_COMPARE(parts.model->rowCount(), 1);
    }

    void searchingFollowsTheKeys()
    {
        DeskOffice office;
        const auto newsroom = office.enter(u"ctv.trieuphong"_s);
        QVERIFY(newsroom);
        const Parts parts = partsOf(*newsroom);
        QVERIFY(parts.search);
        draft(*newsroom, u"Đông Hà ra quân trồng cây (mẫu)"_s);
        draft(*newsroom, u"Hội Lim (mẫu)"_s);
        QTRY_COMPARE(parts.model->rowCount(), 2);
        QVERIFY(DeskOffice::answer<void>([&](QObject *context, auto answer) { newsroom->office()->store().whenIndexed(context, answer); }));
        QVERIFY(QTest::qWaitForWindowActive(newsroom->window()));
        QTest::keyClick(newsroom->window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), parts.search);
        QTest::keyClicks(parts.search, u"dong h"_s);
        QTRY_VERIFY(parts.model->isSearch());
        QTRY_COMPARE(parts.model->rowCount(), 1);
        QCOMPARE(parts.model->index(0).data().toString(), u"Đông Hà ra quân trồng cây (mẫu)"_s);
        QTest::keyClick(parts.search, Qt::Key_Escape);
        QTRY_COMPARE(parts.model->rowCount(), 2);
        QVERIFY(!parts.model->isSearch());
    }

    void theBottomLineSaysThatTheLineIsDown()
    {
        DeskOffice office;
        const auto newsroom = office.enter(u"ctv.trieuphong"_s, true);
        QVERIFY(newsroom);
        const auto *line = newsroom->window()->findChild<StatusLine *>();
        QVERIFY(line);
        QTRY_COMPARE(newsroom->office()->sync().status().queue, SyncStatus::Queue::Offline);
        QVERIFY(line->explanation().contains(u"kept on this machine"_s));
    }

    void longListsAreReadByThePage()
    {
        DeskOffice office;
        const auto newsroom = office.enter(u"ctv.trieuphong"_s, true);
        QVERIFY(newsroom);
        const auto filled = DeskOffice::answer<void>([&](QObject *context, auto answer) {
            newsroom->office()->store().write<void>(
                context,
                [&ids = newsroom->office()->ids()](Tables &tables) -> Result<void> {
                    for (int i = 0; i < 450; ++i) {
                        Article article;
                        article.id = ids.make<ArticleId>();
                        article.state = StateId(u"draft"_s);
                        article.author = PersonId(u"ctv.trieuphong"_s);
                        article.content = DeskOffice::sample(u"Tin số %1 (mẫu)"_s.arg(i));
                        article.createdAt = UtcTime(std::chrono::milliseconds(1'000'000 + i));
                        if (const auto made = tables.articles.create(article); !made)
                            return made;
                    }
                    return {};
                },
                answer);
        });
        QVERIFY(filled);
        const Parts parts = partsOf(*newsroom);
        QTRY_COMPARE(parts.model->rowCount(), 60); // a screen and more; the rest when somebody comes to its end
        QTRY_COMPARE(figure(*parts.places, u"drafts"_s), u"450"_s);
        while (parts.model->canFetchMore({})) {
            const int before = parts.model->rowCount();
            parts.model->fetchMore({});
            QTRY_VERIFY(parts.model->rowCount() > before);
        }
        QCOMPARE(parts.model->rowCount(), 450);
        QSet<QString> ids;
        for (int row = 0; row < 450; ++row)
            ids += parts.model->index(row).data(ArticleListModel::IdRole).toString();
        QCOMPARE(ids.size(), 450); // none twice
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
