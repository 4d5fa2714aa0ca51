#pragma once
// What is seen of a locked session: whose it is, and nothing of it. The code opens it; whoever has none, or has forgotten
// it, signs in at the portal again, and somebody else takes the machine over with his own name.

#include "core/Result.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace toasoan {

class LockDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int mostTries = 5;

    /// hasCode: the person has chosen one on this machine. wrong: how many others were typed since it was last right.
    LockDialog(const QString &person, bool hasCode, int wrong = 0, QWidget *parent = nullptr);
    /// The code was another one. After mostTries only signing in is left.
    void refuse();
    /// The code could not be compared; no try is lost.
    void showFault(const QString &sentence);
    /// There is nothing to close it to: Escape does nothing.
    void reject() override { }

Q_SIGNALS:
    void codeTyped(const QString &code);
    void signInWanted();
    void userChangeWanted();

private:
    void type();
    void leaveSigningIn();

    QLineEdit *m_code;
    QLabel *m_message;
    QPushButton *m_open;
    int m_wrong;
};

/// Asks for a new code, twice the same.
class UnlockCodeDialog : public QDialog
{
    Q_OBJECT

public:
    /// minutes: after which the session locks; 0 when only a person locks it.
    explicit UnlockCodeDialog(int minutes, QWidget *parent = nullptr);
    void showRefusal(const QString &sentence);

Q_SIGNALS:
    void codeChosen(const QString &code);

private:
    void check();

    QLineEdit *m_code;
    QLineEdit *m_again;
    QLabel *m_message;
    QPushButton *m_keep;
};

} // namespace toasoan
