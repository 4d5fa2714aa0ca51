#pragma once
// The short toolbar over the body, and its context menu: the same actions with the same keys. It shows how the
// text under the cursor looks and costs nothing while that stays the same.

#include <QToolBar>

#include <functional>

class QComboBox;
class QMenu;

namespace toasoan {

class BodyEdit;
enum class Mark : quint8;

class BodyBar : public QToolBar
{
    Q_OBJECT

public:
    explicit BodyBar(BodyEdit &edit, QWidget *parent = nullptr);

    /// At the cursor of now; deleted with its window.
    void showMenu(const QPoint &globalPlace);

Q_SIGNALS:
    void linkWanted();
    void tableWanted();
    void pictureWanted(); ///< a new one
    void figureWanted(); ///< to change the one under the cursor

private:
    using Command = std::function<void()>;
    QAction *add(QLatin1StringView icon, const QString &text, const QKeySequence &key, Command command);
    QAction *hidden(const QString &text, const QKeySequence &key, Command command);
    void addStyles();
    void addMarks();
    void addLists();
    void addInserts();
    void addTableActions();
    void toggle(Mark mark, bool on);
    void applyStyle(int index);
    void follow();

    BodyEdit &m_edit;
    QComboBox *m_styles;
    QAction *m_bold = nullptr;
    QAction *m_italic = nullptr;
    QAction *m_underline = nullptr;
    QAction *m_bulleted = nullptr;
    QAction *m_numbered = nullptr;
    QAction *m_link = nullptr;
    QAction *m_figure = nullptr;
    QAction *m_header = nullptr;
    QList<QAction *> m_ofTables;
    QList<QAction *> m_inserts;
};

} // namespace toasoan
