#pragma once
// What an item is and where it stands, in three lines that never grow: title; state, what waits, deadline and, always
// in sight, the network; who wrote it for which channels. The state is the confirmed one; what waits stands beside.

#include "Desk.h"

#include <QWidget>

class QLabel;

namespace toasoan {

class ReadingChip;

class ReadingHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingHeader(QWidget *parent = nullptr);

    void show(const Sight &sight, const Clocks &clocks, const Rulebook &rulebook);
    [[nodiscard]] QString stateWords() const;
    [[nodiscard]] QString pendingWords() const;
    /// What waits, as a sentence: "Đã bấm Duyệt – Cổng chưa nhận"; empty when nothing does.
    [[nodiscard]] static QString pendingOf(const Sight &sight);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();
    void showFacts(const Sight &sight, const Rulebook &rulebook);

    QLabel *m_title;
    ReadingChip *m_state;
    ReadingChip *m_pending;
    ReadingChip *m_deadline;
    ReadingChip *m_network;
    QLabel *m_facts;
    QString m_titleWords;
    QString m_factWords;
};

} // namespace toasoan
