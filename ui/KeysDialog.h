#pragma once
// All keys of a window, read from its actions when the dialog opens, so that it cannot say anything that is not so:
// a key that was moved, or an action that is not there for this person, shows here as it is.

#include <QDialog>

class QAction;
class QLineEdit;
class QTreeWidget;

namespace toasoan {

class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    /// The actions of that window: of its menus, its tool bars and its widgets.
    explicit KeysDialog(const QWidget &window, QWidget *parent = nullptr);

    /// Every action of the window that has a key and is visible, in the order in which they were made; each once.
    [[nodiscard]] static QList<QAction *> actionsWithKeys(const QWidget &window);

private:
    void fill(const QWidget &window);
    void filter(const QString &words);

    QLineEdit *m_search;
    QTreeWidget *m_tree;
};

} // namespace toasoan
