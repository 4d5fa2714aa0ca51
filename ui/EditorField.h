#pragma once
// A field of plain words that grows with them: title and lead. No line feeds, no formats: what is pasted is read
// as words, old encodings repaired, and tested for secrecy marks before it is put in.

#include <QPlainTextEdit>

#include <functional>

namespace toasoan {

class EditorField : public QPlainTextEdit
{
    Q_OBJECT

public:
    EditorField(const QString &name, double scale, bool bold, int mostLines, QWidget *parent = nullptr);

    void setSecrecy(std::function<bool(const QString &words)> isSecret) { m_isSecret = std::move(isSecret); }
    [[nodiscard]] QString words() const;
    /// Keeps the undo steps; nothing when the words are the same.
    void setWords(const QString &words);
    void selectRange(int from, int length);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void secretRefused();
    void enterPressed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    [[nodiscard]] int lines() const;
    void fit();
    void fitFont();

    double m_scale; ///< of the text's size
    bool m_bold;
    int m_mostLines;
    int m_shownLines = 0;
    std::function<bool(const QString &words)> m_isSecret;
};

} // namespace toasoan
