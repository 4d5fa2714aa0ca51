#pragma once
// Who sits here? In training mode one of the sample people; on a shared PC one of those who have signed in on it
// (Đổi người dùng). Choosing is all it does: caches and passwords of people never meet.

#include "core/Rulebook.h"
#include "portal/Profile.h"

#include <QDialog>

class QListWidget;

namespace toasoan {

class PeopleDialog : public QDialog
{
    Q_OBJECT

public:
    /// The people of a training portal, with what they are.
    PeopleDialog(const Rulebook &rulebook, QWidget *parent = nullptr);
    /// The profiles of this machine; somebody new may sign in.
    PeopleDialog(const QList<Profile> &profiles, QWidget *parent = nullptr);

Q_SIGNALS:
    void personChosen(const toasoan::PersonId &person);
    void profileChosen(const toasoan::Profile &profile);
    void someoneNew();

private:
    void build(const QString &question);
    void addRow(const QString &name, const QString &what, const QVariant &key);
    void choose();

    QListWidget *m_list = nullptr;
    QList<Profile> m_profiles;
    bool m_training = false;
};

} // namespace toasoan
