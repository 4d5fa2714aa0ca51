#include "ui/FindingsAnswer.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {

FindingsAnswer::FindingsAnswer(const Findings &findings, const QString &action, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Points that want an answer"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 380);
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    for (const Finding &finding : findings) {
        if (finding.severity != Severity::Warn)
            continue;
        auto *sentence = new QLabel(finding.message, inside);
        sentence->setWordWrap(true);
        auto *answer = new QLineEdit(inside);
        answer->setPlaceholderText(tr("Why it may stay as it is"));
        answer->setAccessibleName(tr("Reason: %1").arg(finding.message));
        rows->addWidget(sentence);
        rows->addWidget(answer);
        rows->addSpacing(6);
        connect(answer, &QLineEdit::textChanged, this, &FindingsAnswer::judge);
        m_answers.emplaceBack(finding, answer);
    }
    rows->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto *intro = new QLabel(tr("Mend these points, or write for each why it may stay. The answers go with the item."), this);
    intro->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        QList<Acknowledged> answers;
        for (const auto &[finding, edit] : std::as_const(m_answers))
            answers += Acknowledged { finding.check, finding.place, edit->text().trimmed() };
        Q_EMIT answered(answers);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

void FindingsAnswer::judge()
{
    m_ok->setEnabled(std::ranges::all_of(
        m_answers, [](const auto &answer) { return !answer.second->text().trimmed().isEmpty(); }));
}

} // namespace toasoan
