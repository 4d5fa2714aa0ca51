#include "ui/ReadingFindings.h"

#include "office/Words.h"
#include "ui/Comparison.h"
#include "ui/FindingsPanel.h"
#include "ui/ReadingChip.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// What an acknowledgement names: check and place; two findings of one check at one place share their answer.
QString keyOf(const CheckId &check, const QString &place) { return check.toString() + u'@' + place; }
QString keyOf(const Finding &finding) { return keyOf(finding.check, finding.place); }

/// How the same points were answered by those who had the item before.
QHash<QString, QString> earlierAnswers(const QList<HistoryEntry> &history)
{
    QHash<QString, QString> answers;
    for (const HistoryEntry &entry : history) {
        const QJsonArray list = QJsonDocument::fromJson(entry.details.toUtf8()).object().value("acknowledged"_L1).toArray();
        for (const QJsonValue &one : list) {
            const QJsonObject object = one.toObject();
            answers.insert(keyOf(CheckId(object.value("check"_L1).toString()), object.value("place"_L1).toString()),
                           object.value("reason"_L1).toString());
        }
    }
    return answers;
}

} // namespace

ReadingFindings::ReadingFindings(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Points to look at"));
}

void ReadingFindings::clear()
{
    m_answers.clear();
    m_earlier.clear();
    m_summary = nullptr;
    show({}, {}, false);
}

void ReadingFindings::show(const Findings &findings, const QList<HistoryEntry> &history, bool answering)
{
    Findings sorted = findings;
    std::ranges::stable_sort(sorted, {}, &Finding::severity);
    // A fresh look that shows the same must not take the line away that somebody types in.
    if (m_summary && sorted == m_findings && history.size() == m_historySize && answering == m_answering)
        return;
    m_findings = sorted;
    m_historySize = history.size();
    m_answering = answering;
    m_earlier = earlierAnswers(history);
    m_lines.clear();
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(12, 10, 12, 10);
    rows->setSpacing(8);
    m_summary = new QLabel(page);
    m_summary->setWordWrap(true);
    rows->addWidget(m_summary);
    for (const Finding &finding : std::as_const(m_findings))
        add(finding, *rows, answering);
    rows->addStretch(1);
    setWidget(page); // the former page goes with its lines
    summarize();
}

void ReadingFindings::add(const Finding &finding, QVBoxLayout &rows, bool answering)
{
    auto *card = new QFrame;
    card->setFrameShape(QFrame::StyledPanel);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(10, 8, 10, 8);
    auto *line = new QHBoxLayout;
    auto *chip = new ReadingChip(card);
    chip->say(Words::severity(finding.severity), toneOf(finding.severity));
    auto *message = new QLabel(finding.message, card);
    message->setWordWrap(true);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    message->setTextFormat(Qt::PlainText);
    auto *place = new QPushButton(tr("Go to: %1").arg(Comparison::fieldName(finding.place)), card);
    place->setFlat(true);
    connect(place, &QPushButton::clicked, this, [this, finding] { Q_EMIT placeWanted(finding); });
    line->addWidget(chip, 0, Qt::AlignTop);
    line->addWidget(message, 1);
    line->addWidget(place, 0, Qt::AlignTop);
    inside->addLayout(line);
    if (finding.severity == Severity::Warn && answering)
        addAnswer(finding, *inside);
    rows.addWidget(card);
}

void ReadingFindings::addAnswer(const Finding &finding, QVBoxLayout &rows)
{
    const QString key = keyOf(finding);
    auto *line = new QLineEdit(m_answers.value(key));
    line->setPlaceholderText(tr("Why it may pass"));
    line->setAccessibleName(tr("Why it may pass: %1").arg(finding.message));
    connect(line, &QLineEdit::textEdited, this, [this, key](const QString &text) {
        m_answers.insert(key, text.trimmed());
        summarize();
        Q_EMIT answered();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(line, 1);
    if (const QString earlier = m_earlier.value(key); !earlier.isEmpty()) {
        auto *same = new QPushButton(tr("As before: %1").arg(line->fontMetrics().elidedText(earlier, Qt::ElideRight, 220)));
        same->setToolTip(earlier);
        connect(same, &QPushButton::clicked, line, [this, line, key, earlier] {
            line->setText(earlier);
            m_answers.insert(key, earlier);
            summarize();
            Q_EMIT answered();
        });
        row->addWidget(same);
    }
    rows.addLayout(row);
    m_lines += line;
}

void ReadingFindings::summarize()
{
    if (m_findings.isEmpty())
        return m_summary->setText(tr("Nothing was found."));
    if (isBlocked())
        return m_summary->setText(tr("The points marked in red stop this item: they have to be mended first."));
    if (const int left = open(); left > 0)
        return m_summary->setText(tr("%n warning(s) still want a reason before the item can go on.", nullptr, left));
    m_summary->setText(tr("Every warning has been answered."));
}

int ReadingFindings::open() const
{
    return int(std::ranges::count_if(m_findings, [this](const Finding &finding) {
        return finding.severity == Severity::Warn && m_answers.value(keyOf(finding)).isEmpty();
    }));
}

QList<Acknowledged> ReadingFindings::answers() const
{
    QList<Acknowledged> list;
    for (const Finding &finding : m_findings) {
        const QString reason = m_answers.value(keyOf(finding));
        const Acknowledged one { finding.check, finding.place, reason };
        if (finding.severity == Severity::Warn && !reason.isEmpty() && !list.contains(one))
            list += one;
    }
    return list;
}

void ReadingFindings::focusOpen()
{
    for (QLineEdit *line : std::as_const(m_lines)) {
        if (!line->text().trimmed().isEmpty())
            continue;
        ensureWidgetVisible(line);
        return line->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace toasoan
