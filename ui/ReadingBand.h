#pragma once
// A coloured strip across the pane that says something: its colours follow its tone and the theme, light or dark.

#include "ui/Theme.h"

#include <QFrame>

namespace toasoan {

class ReadingBand : public QFrame
{
    Q_OBJECT

public:
    explicit ReadingBand(Tone tone, QWidget *parent = nullptr);

    /// Ink and paper change places: for what must not be overlooked.
    void setStrong(bool strong);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Tone m_tone;
    bool m_strong = false;
};

} // namespace toasoan
