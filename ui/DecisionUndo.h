#pragma once
// The ten seconds between pressing and sending, in sight until they are over, whichever article is shown by then.
// The outbox holds them, with the moment before which it does not send: so they survive a restart, and this bar
// only reads what is there.

#include "Desk.h"

#include "ui/ReadingBand.h"

class QLabel;
class QPushButton;

namespace toasoan {

class DecisionUndo : public ReadingBand
{
    Q_OBJECT

public:
    DecisionUndo(Desk &desk, Clock &clock, QWidget *parent = nullptr);

    void refresh();
    /// What an undo would take back; nothing when the bar has nothing to show.
    [[nodiscard]] std::optional<ArticleId> article() const;
    void undo();
    void sendNow();
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void undone(toasoan::ArticleId article);
    void failed(const toasoan::Error &why);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Waiting
    {
        ArticleId article;
        QString action;
        QString title;
        UtcTime until {};
    };
    void show(const QList<Waiting> &waiting);
    void tick();
    void say();

    Desk &m_desk;
    Clock &m_clock;
    QLabel *m_words;
    QPushButton *m_undo;
    QPushButton *m_send;
    QList<Waiting> m_waiting; ///< newest first
    bool m_ticking = false;
    int m_round = 0;
};

} // namespace toasoan
