#pragma once
// A few words on a coloured ground: a state, a deadline, a network. Its words say all; the colour only helps.

#include "ui/Theme.h"

#include <QWidget>

namespace toasoan {

class ReadingChip : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingChip(QWidget *parent = nullptr);

    /// Hides itself when there are no words.
    void say(const QString &words, Tone tone);
    [[nodiscard]] const QString &words() const { return m_words; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
    Tone m_tone = Tone::Neutral;
};

} // namespace toasoan
