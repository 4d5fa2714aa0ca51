#pragma once
// The audit trail of one article as a person reads it: when, who, what, why, and the short form of the fingerprint.
// Verifying asks the portal where it is reached, and says how far the chain was checked. Any two revisions can be
// compared, and any one with the text that is shown.

#include "core/History.h"
#include "core/Rulebook.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace toasoan {

class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void show(const QList<HistoryEntry> &entries, const Rulebook &rulebook);
    /// What verifying has shown, or why it could not be done.
    void say(const QString &sentence, bool good);
    void setVerifying(bool verifying);

Q_SIGNALS:
    void verifyWanted();
    /// The second is null for the text that is shown.
    void compareWanted(toasoan::RevisionId from, toasoan::RevisionId to);

private:
    void chosen();
    [[nodiscard]] QList<RevisionId> chosenRevisions() const;

    QTreeWidget *m_list;
    QPushButton *m_verify;
    QPushButton *m_compare;
    QLabel *m_says;
};

/// The first eight digits, in two groups: what people read out on the telephone.
[[nodiscard]] QString shortFingerprint(const Digest &digest);

} // namespace toasoan
