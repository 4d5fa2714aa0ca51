#pragma once
// Asks for a link's address and words. Nothing is accepted that the portal would refuse; "www." and mail addresses
// are completed.

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace toasoan {

class BodyLinkDialog : public QDialog
{
    Q_OBJECT

public:
    BodyLinkDialog(const QString &address, const QString &words, QWidget *parent);

Q_SIGNALS:
    /// An empty address takes the link off.
    void chosen(const QString &address, const QString &words);

private:
    void judge();
    void choose();

    QLineEdit *m_address;
    QLineEdit *m_words;
    QLabel *m_why;
    QPushButton *m_ok;
    bool m_hadLink;
};

} // namespace toasoan
