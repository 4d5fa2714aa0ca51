#pragma once
// The sheet that an article is read on: a column no wider than the eye follows, text that can be selected, links
// that are told on hovering and opened only by Ctrl+click, in the system's browser, and only when they lead to the
// web or to a mailbox. Says when a text has really come onto the screen, because decisions wait for that.

#include <QTextEdit>

namespace toasoan {

class ArticleText : public QTextEdit
{
    Q_OBJECT

public:
    explicit ArticleText(QWidget *parent = nullptr);

    /// The text was replaced: painted() follows once it is on the screen.
    void awaitPaint() { m_awaiting = true; }
    void setZoom(double factor);
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Width of the column in pixels, hence of pictures.
    [[nodiscard]] int column() const;
    /// The column again, after the text was replaced.
    void fit() { fitColumn(); }
    /// Scrolls it to the upper third and leaves it marked.
    void reveal(const QTextCursor &where);

Q_SIGNALS:
    void painted();
    void columnChanged();
    void paletteReplaced();
    void zoomed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fitColumn();
    [[nodiscard]] QString linkAt(const QPoint &point) const;
    void open(const QString &link);

    double m_zoom = 1;
    bool m_awaiting = false;
};

} // namespace toasoan
