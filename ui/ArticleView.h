#pragma once
// Shows a content as readers of the portal will see it; used by the reading pane and by the editor's preview.
// Read-only. Pictures come when they come; the text never waits for them. Ctrl+F finds, Ctrl and + − 0 zoom.

#include "ui/ArticleDocument.h"

#include "core/Time.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace toasoan {

class ArticleText;
class Desk;
class Executor;
class Pictures;

class ArticleView : public QWidget
{
    Q_OBJECT

public:
    /// Both are borrowed and live longer.
    ArticleView(Desk &desk, Executor &executor, QWidget *parent = nullptr);
    ~ArticleView() override;

    /// The same content again keeps the place on the page.
    void setArticle(const Content &content, std::optional<UtcTime> published = {});
    void clear();
    [[nodiscard]] const Content &content() const { return m_content; }

    /// Scrolls to a finding's place and marks it; false when the content has no such place.
    bool showPlace(const QString &place, int block = -1, int from = 0, int length = 0);
    /// Scrolls to a passage that somebody quoted.
    bool showQuote(const QString &quote);
    /// Marked quietly: passages that have remarks.
    void markQuotes(const QStringList &quotes);
    [[nodiscard]] QString selectedText() const;

    void openFind();
    void zoom(double factor);
    [[nodiscard]] ArticleText &text() { return *m_text; }

Q_SIGNALS:
    /// The text of the last setArticle() has come onto the screen.
    void painted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void lay();
    void fillPictures();
    void buildFind();
    void findNext(bool backward);
    void closeFind();
    void paintMarks();
    [[nodiscard]] QTextCursor passage(const QString &words) const;

    Desk &m_desk;
    ArticleText *m_text;
    ArticleDocument m_layout;
    Pictures *m_pictures;
    QWidget *m_findBar = nullptr;
    QLineEdit *m_findWords = nullptr;
    QLabel *m_findSays = nullptr;
    Content m_content;
    std::optional<UtcTime> m_published;
    QStringList m_quotes;
    bool m_empty = true;
    bool m_laying = false;
};

} // namespace toasoan
