#pragma once
// The revisions that this machine keeps of an article: any two compared word by word, any restored. Comparing runs
// on a worker; what is shown is always of the pair that is chosen now.

#include "Desk.h"

#include "core/Merge.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace toasoan {

class RevisionsPanel : public QWidget
{
    Q_OBJECT

public:
    /// current: what the editor shows now.
    RevisionsPanel(Desk &desk, Executor &executor, ArticleId article, std::function<Content()> current,
                   QWidget *parent = nullptr);

    /// Reads the list again; cheap while nobody sees it.
    void refresh();
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void restoreWanted(toasoan::RevisionId revision);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show(const QList<RevisionEntry> &entries);
    void compare();
    void compareWith(const Content &older);
    void showPieces(const QList<DiffPiece> &pieces);
    [[nodiscard]] QString nameOf(const RevisionEntry &entry) const;
    [[nodiscard]] RevisionId chosen() const;

    Desk &m_desk;
    Executor &m_executor;
    ArticleId m_article;
    std::function<Content()> m_current;
    QListWidget *m_list;
    QComboBox *m_against;
    QTextBrowser *m_text;
    QPushButton *m_restore;
    QList<RevisionEntry> m_entries;
    quint64 m_asked = 0; ///< the one comparison that still counts
    bool m_stale = true;
    bool m_readOnly = false;
};

} // namespace toasoan
