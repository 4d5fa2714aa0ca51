#pragma once
// Asks for what goes with a picture: what it shows (for those who cannot see it), caption, who made it.

#include "core/Body.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace toasoan {

/// The words of a picture.
struct PictureWords
{
    QString alt;
    QString caption;
    QString credit;
};

class BodyFigureDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name` is shown for the person to know which picture is meant; may be empty.
    BodyFigureDialog(const QString &name, const PictureWords &words, QWidget *parent);

Q_SIGNALS:
    void chosen(const toasoan::PictureWords &words);

private:
    QLineEdit *m_alt;
    QPlainTextEdit *m_caption;
    QLineEdit *m_credit;
};

} // namespace toasoan
