#pragma once
// The desk of one person: places on the left, their articles in the middle, the chosen one on the right as the
// portal will show it, search above, the state of the line below (4-interface.md). It shows what the Desk says
// and passes on what a person wants; it never decides about an article.

#include "ui/Parts.h"

#include <QMainWindow>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QSplitter;

namespace toasoan {

class ArticleDelegate;
class ArticleListModel;
class Attention;
class NoticeBar;
class PlacesView;
class ReadingPane;
struct Notice;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);

    void say(const Notice &notice);
    /// Made when the list has been painted for the first time, or when somebody asks for it before.
    [[nodiscard]] ReadingPane &reading();
    /// Chooses it where it is listed, else shows it all the same.
    void showArticle(ArticleId article);
    [[nodiscard]] std::optional<ArticleId> currentArticle() const;

Q_SIGNALS:
    void editWanted(toasoan::ArticleId article);
    void newWanted(const toasoan::KindId &kind);
    void importWanted(const QString &path);
    void userChangeWanted();
    void signInWanted();
    void settingsWanted();
    void lockWanted();
    void accountWanted();
    void aboutWanted();
    void keysWanted();
    void closing();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPanes();
    void buildActions();
    [[nodiscard]] QMenu *buildNewMenu();
    void buildStatus();
    void drawAttention();
    void showPlace(const PlaceOfList &place);
    void search(const QString &words);
    void endSearch();
    void articleChosen();
    void buildReading();
    void connectReading();
    void openNext(ArticleId decided);
    void keepKeysOffButtons();
    void openArticle(const QModelIndex &index);
    void listLoaded();
    void showEmptiness();
    void chooseFile();
    void retitle();

    WindowParts m_parts;
    PlacesView *m_places;
    ArticleListModel *m_model;
    ArticleDelegate *m_delegate;
    QListView *m_list;
    QLabel *m_listTitle;
    QLabel *m_empty;
    QLineEdit *m_search;
    NoticeBar *m_notices;
    QSplitter *m_split;
    QMenu *m_decide = nullptr;
    ReadingPane *m_reading = nullptr;
    Attention *m_attention = nullptr;
    bool m_readingSoon = false;
    QString m_placeBefore; ///< where a search began
};

} // namespace toasoan
