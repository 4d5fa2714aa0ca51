#include "ui/ReadingHeader.h"

#include "office/Words.h"
#include "ui/ArticleDelegate.h"
#include "ui/ReadingChip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// Of the channels that it goes to; WAN as soon as one of them is.
Network networkOf(const QList<ChannelId> &channels, const Rulebook &rulebook)
{
    for (const ChannelId &id : channels) {
        const Channel *channel = rulebook.channel(id);
        if (channel && channel->network == Network::Wan)
            return Network::Wan;
    }
    return channels.isEmpty() ? rulebook.network : Network::Internet;
}

template<class T> QString nameOf(const T *known, const QString &code) { return known ? known->name : code; }

} // namespace

ReadingHeader::ReadingHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_state(new ReadingChip(this))
    , m_pending(new ReadingChip(this))
    , m_deadline(new ReadingChip(this))
    , m_network(new ReadingChip(this))
    , m_facts(new QLabel(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    m_facts->setTextFormat(Qt::PlainText);
    m_title->setMinimumWidth(1);
    m_facts->setMinimumWidth(1);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(6);
    chips->addWidget(m_state);
    chips->addWidget(m_pending);
    chips->addWidget(m_deadline);
    chips->addStretch(1);
    chips->addWidget(m_network);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 8, 12, 6);
    rows->setSpacing(5);
    rows->addWidget(m_title);
    rows->addLayout(chips);
    rows->addWidget(m_facts);
}

QString ReadingHeader::pendingOf(const Sight &sight)
{
    for (auto row = sight.pending.crbegin(); row != sight.pending.crend(); ++row) {
        const QString action = Words::action(row->intent.label);
        if (row->state == OutboxRow::State::Parked)
            return tr("“%1” was pressed – it waits for your decision").arg(action);
        if (row->intent.what == Errand::Transition)
            return tr("“%1” was pressed – the portal has not taken it yet").arg(action);
    }
    if (!sight.pending.isEmpty())
        return tr("Text not sent yet");
    return {};
}

void ReadingHeader::show(const Sight &sight, const Clocks &clocks, const Rulebook &rulebook)
{
    const Summary &summary = sight.row.summary;
    const bool live = sight.confirmed ? sight.confirmed->live.has_value() : summary.live;
    const QString title = sight.content() ? sight.content()->title : sight.row.title;
    m_titleWords = title.isEmpty() ? tr("(no title yet)") : title;
    m_title->setToolTip(m_titleWords);
    m_title->setAccessibleName(m_titleWords);
    m_state->say(Words::state(summary.state, live), toneOf(summary.state, live));
    m_pending->say(pendingOf(sight), sight.row.parked ? Tone::Danger : Tone::Warning);
    // Until Gửi the author's clock runs, then the board's.
    const Deadline &deadline = summary.submittedAt ? clocks.publication : clocks.supply;
    const bool over = live || summary.state == StateId(u"declined"_s) || summary.state == StateId(u"published"_s);
    m_deadline->say(over ? QString() : Words::deadlineShort(deadline), toneOf(deadline.standing));
    const QList<ChannelId> channels = sight.content() ? sight.content()->channels : summary.channels;
    const Network network = networkOf(channels, rulebook);
    m_network->say(Words::network(network), network == Network::Wan ? Tone::Warning : Tone::Neutral);
    showFacts(sight, rulebook);
    elide();
}

void ReadingHeader::showFacts(const Sight &sight, const Rulebook &rulebook)
{
    const Summary &summary = sight.row.summary;
    const Content *content = sight.content();
    QStringList words { nameOf(rulebook.person(summary.author), summary.author.toString()),
                        nameOf(rulebook.unit(summary.unit), summary.unit.toString()) };
    const KindId kind = content ? content->kind : summary.kind;
    words += nameOf(rulebook.kind(kind), kind.toString());
    for (const ChannelId &id : content ? content->channels : summary.channels)
        words += nameOf(rulebook.channel(id), id.toString());
    if (!summary.assignee.isEmpty())
        words += tr("in the hands of %1").arg(nameOf(rulebook.person(summary.assignee), summary.assignee.toString()));
    if (sight.confirmed && sight.confirmed->schedule)
        words.prepend(tr("goes out at %1").arg(Words::time(sight.confirmed->schedule->at, rulebook.calendar)));
    words.removeAll(QString());
    m_factWords = words.join(u"  ·  "_s);
    m_facts->setToolTip(m_factWords);
    m_facts->setAccessibleName(m_factWords);
}

void ReadingHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void ReadingHeader::elide()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietInk(palette()));
    m_facts->setPalette(quiet);
    const int room = width() - 24;
    m_title->setText(m_title->fontMetrics().elidedText(m_titleWords, Qt::ElideRight, room));
    m_facts->setText(m_facts->fontMetrics().elidedText(m_factWords, Qt::ElideRight, room));
}

QString ReadingHeader::stateWords() const { return m_state->words(); }
QString ReadingHeader::pendingWords() const { return m_pending->words(); }

} // namespace toasoan
