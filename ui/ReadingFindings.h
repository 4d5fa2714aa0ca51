#pragma once
// Points to look at, worst first: what blocks says so; a warning has a line for the reason why it may pass, because
// nobody may approve over it in silence; how somebody before answered it is offered. A click goes to the place.
// Answers belong to one article and outlive a fresh look at it.

#include "checks/Checks.h"
#include "core/History.h"
#include "wire/Exchange.h"

#include <QHash>
#include <QScrollArea>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace toasoan {

class ReadingFindings : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReadingFindings(QWidget *parent = nullptr);

    /// Another article: answers are forgotten.
    void clear();
    /// `answering`: whether a reason can be given here, because an action that asks for it is possible.
    void show(const Findings &findings, const QList<HistoryEntry> &history, bool answering);

    [[nodiscard]] int count() const { return int(m_findings.size()); }
    [[nodiscard]] bool isBlocked() const { return blocks(m_findings); }
    /// Warnings that still want a reason.
    [[nodiscard]] int open() const;
    [[nodiscard]] QList<Acknowledged> answers() const;
    /// Puts the cursor where the first missing reason goes.
    void focusOpen();

Q_SIGNALS:
    void placeWanted(const toasoan::Finding &finding);
    void answered();

private:
    void add(const Finding &finding, QVBoxLayout &rows, bool answering);
    void addAnswer(const Finding &finding, QVBoxLayout &rows);
    void summarize();

    Findings m_findings;
    QHash<QString, QString> m_answers; ///< by key of the finding
    QHash<QString, QString> m_earlier;
    QList<QLineEdit *> m_lines;
    QLabel *m_summary = nullptr;
    qsizetype m_historySize = 0;
    bool m_answering = false;
};

} // namespace toasoan
