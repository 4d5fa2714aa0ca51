#include "ui/ArticleListModel.h"

#include "core/Clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// More than a screen holds; what comes next is read while somebody looks at it.
constexpr int firstRows = 60;
constexpr int pageRows = 200;
constexpr int mostHits = 200;
/// More changes than this at once (a first sync) are cheaper to read as a new first page.
constexpr qsizetype mostSingleChanges = 100;
/// Time left is told in minutes and hours.
constexpr std::chrono::minutes clocksStayFor { 1 };

bool comesBefore(const ArticleRow &a, const ArticleRow &b)
{
    return std::tie(a.touchedAt, a.number) > std::tie(b.touchedAt, b.number);
}

} // namespace

ArticleListModel::ArticleListModel(Desk &desk, Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_clock(clock)
{
    connect(&m_desk, &Desk::articlesChanged, this, &ArticleListModel::refresh);
    forgetClocks();
}

void ArticleListModel::showPlace(const PlaceOfList &place)
{
    m_place = place;
    m_words = QString();
    begin();
    m_fetching = true;
    m_desk.list(place.place, firstRows, {}, this, [this, question = m_question](const Result<ArticlePage> &page) {
        if (question != m_question)
            return;
        m_fetching = false;
        page ? take(*page) : Q_EMIT failed(page.error());
    });
}

void ArticleListModel::find(const QString &words)
{
    ++m_question;
    m_words = words.isNull() ? u""_s : words;
    m_fetching = true;
    m_desk.search(words, mostHits, this, [this, question = m_question](const Result<QList<ArticleRow>> &rows) {
        if (question != m_question)
            return;
        // What was found before stays on the screen until now, so that typing does not flicker.
        begin();
        rows ? take({ *rows, {} }) : Q_EMIT failed(rows.error());
    });
}

void ArticleListModel::begin()
{
    ++m_question;
    beginResetModel();
    m_rows.clear();
    m_next.reset();
    m_loaded = false;
    m_fetching = false;
    endResetModel();
}

void ArticleListModel::take(const ArticlePage &page)
{
    if (!page.rows.isEmpty()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
        m_rows += page.rows;
        endInsertRows();
    }
    m_next = page.next;
    const bool first = !std::exchange(m_loaded, true);
    if (first)
        Q_EMIT loaded();
}

bool ArticleListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_fetching;
}

void ArticleListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    m_desk.list(m_place.place, pageRows, m_next, this, [this, question = m_question](const Result<ArticlePage> &page) {
        if (question != m_question)
            return;
        m_fetching = false;
        page ? take(*page) : Q_EMIT failed(page.error());
    });
}

void ArticleListModel::refresh(const QList<ArticleId> &articles)
{
    for (const ArticleId article : articles)
        m_clocks.remove(article);
    if (!m_loaded)
        return;
    if (articles.size() > mostSingleChanges && !isSearch())
        return showPlace(m_place);
    m_desk.rows(articles, this, [this, articles, question = m_question](const Result<QList<ArticleRow>> &rows) {
        if (rows && question == m_question)
            merge(articles, *rows);
    });
}

void ArticleListModel::merge(const QList<ArticleId> &asked, const QList<ArticleRow> &rows)
{
    QHash<ArticleId, const ArticleRow *> known;
    for (const ArticleRow &row : rows)
        known.insert(row.summary.id, &row);
    for (const ArticleId id : asked) {
        const ArticleRow *row = known.value(id, nullptr);
        const auto at = std::ranges::find(m_rows, id, [](const ArticleRow &one) { return one.summary.id; });
        const bool listed = at != m_rows.end();
        const bool stays = row && (isSearch() ? listed : lies(*row, m_place.place));
        const bool moves = stays && listed && !isSearch() && (comesBefore(*row, *at) || comesBefore(*at, *row));
        if (listed && stays && !moves) {
            *at = *row;
            const QModelIndex place = index(static_cast<int>(at - m_rows.begin()));
            Q_EMIT dataChanged(place, place);
        } else if (listed && stays) {
            put(*row);
        } else if (listed) {
            removeAt(at - m_rows.begin());
        } else if (stays) {
            put(*row);
        }
    }
}

void ArticleListModel::removeAt(qsizetype at)
{
    beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
    m_rows.removeAt(at);
    endRemoveRows();
}

/// Puts a row where it belongs; one that is listed already moves there, so that it stays selected.
void ArticleListModel::put(const ArticleRow &row)
{
    const auto byId = [](const ArticleRow &one) { return one.summary.id; };
    const qsizetype from = std::ranges::find(m_rows, row.summary.id, byId) - m_rows.begin();
    if (from < m_rows.size()) {
        QList<ArticleRow> others = m_rows;
        others.removeAt(from);
        const qsizetype to = std::ranges::lower_bound(others, row, comesBefore) - others.begin();
        if (to != from) {
            const int destination = static_cast<int>(to > from ? to + 1 : to);
            beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, destination);
            m_rows.move(from, to);
            endMoveRows();
        }
        m_rows[to] = row;
        Q_EMIT dataChanged(index(static_cast<int>(to)), index(static_cast<int>(to)));
        return;
    }
    const qsizetype to = std::ranges::lower_bound(m_rows, row, comesBefore) - m_rows.begin();
    if (to == m_rows.size() && m_next)
        return; // it lies on a page that nobody has scrolled to
    beginInsertRows({}, static_cast<int>(to), static_cast<int>(to));
    m_rows.insert(to, row);
    endInsertRows();
}

std::optional<ArticleId> ArticleListModel::articleAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return std::nullopt;
    return m_rows[index.row()].summary.id;
}

QModelIndex ArticleListModel::indexOf(ArticleId article) const
{
    const auto at = std::ranges::find(m_rows, article, [](const ArticleRow &row) { return row.summary.id; });
    return at == m_rows.end() ? QModelIndex() : index(static_cast<int>(at - m_rows.begin()));
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ArticleRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.title.isEmpty() ? row.summary.title : row.title;
    case IdRole:
        return row.summary.id.toString();
    case RowRole:
        return QVariant::fromValue(row);
    case ClocksRole: {
        const auto found = m_clocks.constFind(row.summary.id);
        if (found != m_clocks.cend())
            return QVariant::fromValue(*found);
        wantClocks(row.summary.id);
        return {};
    }
    default:
        return {};
    }
}

void ArticleListModel::wantClocks(ArticleId article) const
{
    m_wanted += article;
    if (std::exchange(m_asking, true))
        return;
    // Everything that one repaint asks for goes out as one question.
    auto *self = const_cast<ArticleListModel *>(this);
    m_clock.after(std::chrono::milliseconds::zero(), self, [self] { self->readClocks(); });
}

void ArticleListModel::readClocks()
{
    m_asking = false;
    const QSet<ArticleId> wanted = std::exchange(m_wanted, {});
    m_desk.clocks({ wanted.begin(), wanted.end() }, this, [this](const Result<QHash<ArticleId, Clocks>> &clocks) {
        if (!clocks)
            return;
        for (const auto &[article, some] : clocks->asKeyValueRange()) {
            m_clocks.insert(article, some);
            if (const QModelIndex place = indexOf(article); place.isValid())
                Q_EMIT dataChanged(place, place, { ClocksRole });
        }
    });
}

void ArticleListModel::forgetClocks()
{
    m_clocks.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1), { ClocksRole });
    m_clock.after(clocksStayFor, this, [this] { forgetClocks(); });
}

} // namespace toasoan
