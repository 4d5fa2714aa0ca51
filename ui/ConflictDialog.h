#pragma once
// Two people changed the same words (Hai bản sửa khác nhau): base, mine and theirs of each such place, side by side,
// chosen by keyboard (1 mine, 2 theirs, 3 both; up and down), with the whole result in sight. Nothing is decided
// before every place is, and both texts stay as revisions whatever is chosen.

#include "ui/ConflictChoices.h"
#include "ui/Parts.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;
class QTextEdit;

namespace toasoan {

class ArticleView;

class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    ConflictDialog(const WindowParts &parts, ArticleId article, const OpenConflict &conflict,
                   QWidget *parent = nullptr);

    [[nodiscard]] const ConflictChoices &choices() const { return m_choices; }
    void choose(ConflictSide side);
    void settle();

Q_SIGNALS:
    /// Labels of what was to be sent and has to be pressed again.
    void settled(toasoan::ArticleId article, const QStringList &labels);

private:
    QWidget *buildTexts();
    QWidget *buildButtons();
    void showPlace(int row);
    void refresh();
    void paintSides();
    void compareInto(QTextEdit &view, const QString &base, const QString &text, bool chosen);
    [[nodiscard]] QString labelOf(qsizetype conflict) const;

    WindowParts m_parts;
    ArticleId m_article;
    ConflictChoices m_choices;
    QListWidget *m_places;
    QTextEdit *m_base = nullptr;
    QTextEdit *m_mine = nullptr;
    QTextEdit *m_theirs = nullptr;
    QPushButton *m_takeMine = nullptr;
    QPushButton *m_takeTheirs = nullptr;
    QPushButton *m_takeBoth = nullptr;
    ArticleView *m_preview = nullptr;
    QLabel *m_left;
    QPushButton *m_settle;
};

} // namespace toasoan
