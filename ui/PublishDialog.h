#pragma once
// Publishing one approved item: where to, when, one key; then the line of its progress, its live address, and whether
// the page shows what was approved. Closing the dialog stops nothing: what was pressed is in the outbox, and the
// pane goes on showing how far it is. Opened with open(), never with exec().

#include "ui/Parts.h"

#include <QDialog>

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace toasoan {

class PublishStrip;

class PublishDialog : public QDialog
{
    Q_OBJECT

public:
    PublishDialog(const WindowParts &parts, const Sight &sight, bool later, QWidget *parent = nullptr);

    enum class Step { Choosing, Deciding, Waiting, Sending, Checking, Done };
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QString progressWords() const;
    void publish();

Q_SIGNALS:
    void decided(toasoan::ArticleId article, const toasoan::ActionId &action);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addTargets(QVBoxLayout &rows);
    void addTime(QVBoxLayout &rows, bool later);
    void addProgress(QVBoxLayout &rows);
    void addButtons(QVBoxLayout &rows);
    [[nodiscard]] QString approvalWords() const;
    [[nodiscard]] std::optional<UtcTime> chosenTime() const;
    void refreshButton();
    void decidedAs(const Decided &decided, const ActionId &action);
    void follow();
    void followed(const Sight &sight);
    void arrived(const Sight &sight);
    void backToChoosing();
    void go(Step step, const QString &words);
    void complain(const QString &sentence);
    void takeBack();

    WindowParts m_parts;
    Article m_article;
    QList<ActionId> m_possible;
    QList<std::pair<ChannelId, QCheckBox *>> m_targets;
    QRadioButton *m_now = nullptr;
    QRadioButton *m_later = nullptr;
    QDateTimeEdit *m_time = nullptr;
    QWidget *m_choices = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_progress = nullptr;
    PublishStrip *m_strip = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_do = nullptr;
    QPushButton *m_close = nullptr;
    Step m_step = Step::Choosing;
    ActionId m_action;
    QString m_transition;
    bool m_following = false;
};

} // namespace toasoan
