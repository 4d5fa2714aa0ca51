#pragma once
// The articles of one place, or what a search has found, newest first, a page at a time: reading a page costs the
// same at any size, so the list never loads what nobody has scrolled to. What changes in the cache is taken row
// by row (moved, put in, taken out), so that the selection and the place on the screen stay.
// Main thread; rows come from the reader's thread, and an answer to an earlier question is dropped.

#include "Desk.h"

#include <QAbstractListModel>

namespace toasoan {

class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString
        RowRole, ///< ArticleRow
        ClocksRole, ///< Clocks; invalid until they were read
    };

    ArticleListModel(Desk &desk, Clock &clock, QObject *parent = nullptr);

    void showPlace(const PlaceOfList &place);
    /// As somebody types; the empty text shows nothing.
    void find(const QString &words);
    [[nodiscard]] bool isSearch() const { return !m_words.isNull(); }
    /// Nothing is there, and that is known.
    [[nodiscard]] bool isEmptyForSure() const { return m_loaded && m_rows.isEmpty(); }

    [[nodiscard]] std::optional<ArticleId> articleAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(ArticleId article) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The first page of what was asked for is there, or it is known that there is none.
    void loaded();
    void failed(const toasoan::Error &error);

private:
    void begin();
    void take(const ArticlePage &page);
    void refresh(const QList<ArticleId> &articles);
    void merge(const QList<ArticleId> &asked, const QList<ArticleRow> &rows);
    void removeAt(qsizetype at);
    void put(const ArticleRow &row);
    void wantClocks(ArticleId article) const;
    void readClocks();
    void forgetClocks();

    Desk &m_desk;
    Clock &m_clock;
    PlaceOfList m_place;
    QString m_words; ///< null outside of a search
    QList<ArticleRow> m_rows;
    std::optional<ListKey> m_next;
    bool m_loaded = false;
    bool m_fetching = false;
    quint64 m_question = 0; ///< raised with every new place or search
    QHash<ArticleId, Clocks> m_clocks;
    mutable QSet<ArticleId> m_wanted; ///< rows on the screen whose clocks were not read yet
    mutable bool m_asking = false;
};

} // namespace toasoan

Q_DECLARE_METATYPE(toasoan::ArticleRow)
Q_DECLARE_METATYPE(toasoan::Clocks)
