#pragma once
// Remarks on an article, oldest first, each with the passage that it is about: a click on the passage goes there.
// Below, one field to write in; what was selected in the text is what the remark is about. Ctrl+Enter sends it.

#include "core/Rulebook.h"
#include "wire/Exchange.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace toasoan {

class CommentsView : public QWidget
{
    Q_OBJECT

public:
    explicit CommentsView(QWidget *parent = nullptr);

    void show(const QList<Comment> &comments, const Rulebook &rulebook);
    void setWritable(bool writable);
    /// Another article: what was being written goes with the former.
    void clear();
    /// To write about that passage; empty for the whole article.
    void write(const QString &quote);
    /// What was written has been kept.
    void written();
    [[nodiscard]] bool isWriting() const;

Q_SIGNALS:
    void quoteWanted(const QString &quote);
    void commented(const QString &text, const QString &quote);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void send();
    QWidget *card(const Comment &comment, const Rulebook &rulebook);

    QScrollArea *m_list;
    QWidget *m_writing;
    QLabel *m_about;
    QToolButton *m_whole;
    QPlainTextEdit *m_text;
    QPushButton *m_send;
    QString m_quote;
};

} // namespace toasoan
