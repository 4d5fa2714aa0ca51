#include "ui/PublishDialog.h"

#include "core/Clock.h"
#include "office/Words.h"
#include "ui/Icons.h"
#include "ui/PublishStrip.h"
#include "ui/Theme.h"
#include "ui/TimelineView.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace toasoan {

namespace {

const ActionId publishAction(u"publish"_s);
const ActionId scheduleAction(u"schedule"_s);

/// The local time of the rulebook's province as a plain date and time: the machine's own zone plays no part.
QDateTime localTime(UtcTime time, const Calendar &calendar)
{
    const auto [day, clock] = calendar.toLocal(time);
    return { day, QTime(clock.hour(), clock.minute()), QTimeZone::UTC };
}

} // namespace

PublishDialog::PublishDialog(const WindowParts &parts, const Sight &sight, bool later, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_article(sight.predicted(parts.desk.rulebookToday().workflow))
    , m_possible(parts.desk.possible(sight))
{
    setWindowTitle(tr("Publish"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *rows = new QVBoxLayout(this);
    auto *title = new QLabel(m_article.content.title, this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    rows->addWidget(title);
    auto *approval = new QLabel(approvalWords(), this);
    approval->setWordWrap(true);
    rows->addWidget(approval);
    m_choices = new QWidget(this);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins({});
    addTargets(*choices);
    addTime(*choices, later);
    rows->addWidget(m_choices);
    addProgress(*rows);
    rows->addStretch(1);
    addButtons(*rows);
    auto *key = new QShortcut(this);
    key->setKeys({ QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter) });
    key->setAutoRepeat(false);
    connect(key, &QShortcut::activated, this, &PublishDialog::publish);
    setMinimumWidth(fontMetrics().averageCharWidth() * 110);
    connect(&m_parts.desk, &Desk::articlesChanged, this, [this](const QList<ArticleId> &changed) {
        if (changed.contains(m_article.id))
            follow();
    });
    refreshButton();
}

QString PublishDialog::approvalWords() const
{
    if (!m_article.approval)
        return tr("This item has no approval.");
    const Rulebook &book = m_parts.desk.rulebookToday();
    const Approval &approval = *m_article.approval;
    const Person *person = book.person(approval.by);
    const QString name = person ? person->name : approval.by.toString();
    const QString at = Words::time(approval.at, book.calendar);
    if (!approval.onPaper.isEmpty())
        return tr("Approved on paper, slip %1, entered by %2 at %3. Fingerprint %4.")
            .arg(approval.onPaper, name, at, shortFingerprint(approval.fingerprint));
    return tr("Approved by %1 at %2. Fingerprint %3.").arg(name, at, shortFingerprint(approval.fingerprint));
}

void PublishDialog::addTargets(QVBoxLayout &rows)
{
    const Rulebook &book = m_parts.desk.rulebookToday();
    auto *box = new QGroupBox(tr("Where to"), m_choices);
    auto *inside = new QVBoxLayout(box);
    const Site *site = book.site(m_article.content.site);
    inside->addWidget(new QLabel(site ? site->name : m_article.content.site.toString(), box));
    for (const ChannelId &id : m_article.content.channels) {
        const Channel *channel = book.channel(id);
        const Network network = channel ? channel->network : book.network;
        const QString name = channel ? channel->name : id.toString();
        auto *one = new QCheckBox(tr("%1 – network: %2").arg(name, Words::network(network)), box);
        // Each portal serves one network; the other one is reached by a sealed package only.
        const bool here = channel && channel->publishable && network == m_parts.profile.network;
        one->setChecked(here);
        one->setEnabled(here);
        if (!here)
            one->setToolTip(tr("This portal does not serve that channel"));
        connect(one, &QCheckBox::toggled, this, &PublishDialog::refreshButton);
        inside->addWidget(one);
        m_targets += { id, one };
    }
    if (m_targets.isEmpty())
        inside->addWidget(new QLabel(tr("The item names no channel. Have it edited first."), box));
    rows.addWidget(box);
}

void PublishDialog::addTime(QVBoxLayout &rows, bool later)
{
    const Calendar &calendar = m_parts.desk.rulebookToday().calendar;
    const UtcTime now = m_parts.clock.now();
    const auto embargo = m_article.content.embargo;
    const bool held = embargo && *embargo > now;
    auto *box = new QGroupBox(tr("When"), m_choices);
    auto *inside = new QVBoxLayout(box);
    m_now = new QRadioButton(tr("Now"), box);
    m_later = new QRadioButton(tr("At a set time:"), box);
    m_time = new QDateTimeEdit(box);
    m_time->setTimeZone(QTimeZone::UTC);
    m_time->setDisplayFormat(u"dd/MM/yyyy HH:mm"_s);
    m_time->setCalendarPopup(true);
    m_time->setMinimumDateTime(localTime(now, calendar));
    m_time->setDateTime(localTime(held ? *embargo : now + 1h, calendar));
    m_time->setAccessibleName(tr("Time of publication"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_later);
    line->addWidget(m_time);
    line->addStretch(1);
    inside->addWidget(m_now);
    inside->addLayout(line);
    if (held)
        inside->addWidget(new QLabel(tr("Not to be published before %1.").arg(Words::time(*embargo, calendar)), box));
    const bool mayNow = m_possible.contains(publishAction);
    const bool mayLater = m_possible.contains(scheduleAction);
    m_now->setEnabled(mayNow && !held);
    m_later->setEnabled(mayLater);
    ((later || held) && mayLater ? m_later : m_now)->setChecked(true);
    connect(m_later, &QRadioButton::toggled, this, &PublishDialog::refreshButton);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, [this] { m_later->setChecked(m_later->isEnabled()); });
    rows.addWidget(box);
}

void PublishDialog::addProgress(QVBoxLayout &rows)
{
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, int(Step::Done));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(fontMetrics().height() / 2 + 2);
    m_bar->hide();
    m_progress = new QLabel(this);
    m_progress->setWordWrap(true);
    m_progress->hide();
    m_strip = new PublishStrip(m_parts.desk, this);
    m_strip->layout()->setContentsMargins({});
    rows.addWidget(m_bar);
    rows.addWidget(m_progress);
    rows.addWidget(m_strip);
    connect(m_strip, &PublishStrip::checked, this, [this](bool) {
        if (m_step == Step::Checking)
            go(Step::Done, tr("Published."));
    });
}

void PublishDialog::addButtons(QVBoxLayout &rows)
{
    m_undo = new QPushButton(icon("edit-undo"_L1), tr("Undo"), this);
    m_undo->hide();
    m_do = new QPushButton(icon("document-send"_L1), QString(), this);
    m_do->setDefault(true);
    m_close = new QPushButton(tr("Close"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_undo);
    row->addStretch(1);
    row->addWidget(m_do);
    row->addWidget(m_close);
    rows.addLayout(row);
    connect(m_undo, &QPushButton::clicked, this, &PublishDialog::takeBack);
    connect(m_do, &QPushButton::clicked, this, &PublishDialog::publish);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

QString PublishDialog::progressWords() const { return m_progress->text(); }

std::optional<UtcTime> PublishDialog::chosenTime() const
{
    if (!m_later->isChecked())
        return {};
    const QDateTime chosen = m_time->dateTime();
    return m_parts.desk.rulebookToday().calendar.toUtc(chosen.date(), chosen.time());
}

void PublishDialog::refreshButton()
{
    const bool later = m_later->isChecked();
    m_do->setText(later ? tr("Schedule (Ctrl+Enter)") : tr("Publish (Ctrl+Enter)"));
    const bool chosen = std::ranges::any_of(m_targets, [](const auto &one) { return one.second->isChecked(); });
    const bool allowed = m_possible.contains(later ? scheduleAction : publishAction);
    m_do->setEnabled(m_step == Step::Choosing && chosen && allowed);
}

void PublishDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter alone belongs to the field that has the focus; it must never publish by habit.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

void PublishDialog::publish()
{
    if (m_step != Step::Choosing || !m_do->isEnabled())
        return;
    Decision decision { .article = m_article.id, .action = m_later->isChecked() ? scheduleAction : publishAction,
                        .reason = {}, .channels = {}, .at = chosenTime(), .paper = {}, .assignee = {},
                        .acknowledged = {} };
    for (const auto &[channel, box] : std::as_const(m_targets)) {
        if (box->isChecked())
            decision.channels += channel;
    }
    go(Step::Deciding, tr("Writing it down …"));
    m_parts.desk.decide(decision, this, [this, action = decision.action](const std::expected<Decided, Refused> &done) {
        if (done)
            return decidedAs(*done, action);
        go(Step::Choosing, {});
        complain(Words::sentence(done.error().why));
    });
}

void PublishDialog::decidedAs(const Decided &decided, const ActionId &action)
{
    m_action = action;
    m_transition = decided.id;
    Q_EMIT this->decided(m_article.id, action);
    go(Step::Waiting, {});
    follow();
}

/// Reads how far it is: the outbox and the article say so; nothing is assumed.
void PublishDialog::follow()
{
    if (m_transition.isEmpty())
        return;
    m_parts.desk.look(m_article.id, this, [this](const Result<Sight> &sight) {
        if (sight && !m_transition.isEmpty())
            followed(*sight);
    });
}

void PublishDialog::followed(const Sight &sight)
{
    const auto row = std::ranges::find_if(
        sight.pending, [this](const OutboxRow &one) { return one.intent.id == m_transition; });
    if (row == sight.pending.cend())
        return arrived(sight);
    m_undo->setVisible(row->state == OutboxRow::State::Waiting && row->attempts == 0);
    if (row->state == OutboxRow::State::Parked) {
        m_transition.clear();
        go(Step::Choosing, {});
        return complain(Words::sentence(row->lastError.value_or(Error {})));
    }
    const UtcTime now = m_parts.clock.now();
    if (row->state == OutboxRow::State::InFlight)
        return go(Step::Sending, tr("Sending it to the portal …"));
    if (row->attempts == 0 && row->intent.notBefore && *row->intent.notBefore > now) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(*row->intent.notBefore - now);
        go(Step::Waiting, tr("Will be sent in %n second(s)", nullptr, int(left.count())));
        if (!std::exchange(m_following, true)) {
            m_parts.clock.after(1s, this, [this] {
                m_following = false;
                follow();
            });
        }
        return;
    }
    const bool offline = m_parts.sync.status().queue != SyncStatus::Queue::Flowing;
    go(Step::Sending, offline ? tr("Not published yet: the portal is not reached. It will be sent by itself when the line is back.")
                              : tr("Waiting for the portal …"));
}

void PublishDialog::arrived(const Sight &sight)
{
    const Rulebook &book = m_parts.desk.rulebookToday();
    const auto &article = sight.confirmed;
    m_undo->hide();
    if (article && m_action == publishAction && article->live && article->state == StateId(u"published"_s)) {
        m_transition.clear();
        m_strip->show(article->id, *article->live, book.calendar);
        go(Step::Checking, tr("The portal has it. Reading the page back …"));
        return m_strip->check();
    }
    if (article && m_action == scheduleAction && article->state == StateId(u"scheduled"_s)) {
        m_transition.clear();
        return go(Step::Done, tr("Scheduled. The portal publishes it by itself at %1.")
                                  .arg(m_time->dateTime().toString(u"dd/MM/yyyy HH:mm"_s)));
    }
    m_transition.clear();
    backToChoosing();
}

void PublishDialog::backToChoosing()
{
    go(Step::Choosing, {});
    complain(tr("Taken back. Nothing was published."));
}

void PublishDialog::takeBack()
{
    m_parts.desk.undo(m_article.id, this, [this](const Result<void> &done) {
        if (!done)
            return complain(Words::sentence(done.error()));
        m_transition.clear();
        m_undo->hide();
        backToChoosing();
    });
}

void PublishDialog::go(Step step, const QString &words)
{
    m_step = step;
    m_choices->setEnabled(step == Step::Choosing);
    m_bar->setVisible(step != Step::Choosing);
    m_bar->setValue(int(step));
    m_progress->setPalette(palette());
    m_progress->setText(words);
    m_progress->setVisible(!words.isEmpty());
    m_do->setVisible(step == Step::Choosing);
    m_close->setDefault(step != Step::Choosing);
    if (step != Step::Choosing)
        m_close->setFocus();
    refreshButton();
}

void PublishDialog::complain(const QString &sentence)
{
    QPalette red = palette();
    red.setColor(QPalette::WindowText, coloursOf(Tone::Danger, palette()).ink);
    m_progress->setPalette(red);
    m_progress->setText(sentence);
    m_progress->show();
}

} // namespace toasoan
