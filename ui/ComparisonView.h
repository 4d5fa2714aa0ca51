#pragma once
// Two texts of one article word by word in one column: what went is struck out, what came is underlined, each in
// its colour, so that nobody needs to see colour to tell them apart. F7 and Shift+F7 go from change to change.

#include "ui/Comparison.h"

#include <QWidget>

class QLabel;
class QTextCursor;
class QToolButton;

namespace toasoan {

class ArticleText;
class Executor;

class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(Executor &executor, QWidget *parent = nullptr);

    /// `heading` says what is compared with what. Takes its time on a worker; a later call wins.
    void compare(const Content &from, const Content &to, const Rulebook &rulebook, const QString &heading);
    /// In place of a comparison, such as why there is none.
    void say(const QString &sentence);
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    void goToChange(bool backward);
    [[nodiscard]] ArticleText &text() { return *m_text; }

Q_SIGNALS:
    void compared(int changes);
    /// A comparison has come onto the screen.
    void painted();

private:
    void lay();
    void part(QTextCursor &cursor, const ComparedPart &part);
    void piece(QTextCursor &cursor, const DiffPiece &piece);

    Executor &m_executor;
    ArticleText *m_text;
    QLabel *m_heading;
    QToolButton *m_next;
    QToolButton *m_previous;
    Comparison m_comparison;
    QList<int> m_places; ///< where changes begin in the document
    int m_round = 0;
    bool m_shown = false;
};

} // namespace toasoan
