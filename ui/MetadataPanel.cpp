#include "ui/MetadataPanel.h"

#include "ui/MetadataFiles.h"
#include "ui/MetadataTime.h"

#include "text/Vietnamese.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

MetadataPanel::MetadataPanel(MetadataFiles *files, QWidget *parent)
    : QScrollArea(parent)
    , m_inside(new QWidget(this))
    , m_moreButton(new QToolButton(this))
    , m_files(files)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(10, 6, 10, 10);
    column->setSpacing(10);
    m_first = new QVBoxLayout;
    m_first->setSpacing(10);
    m_moreBox = new QWidget(m_inside);
    m_more = new QVBoxLayout(m_moreBox);
    m_more->setContentsMargins({});
    m_more->setSpacing(10);
    m_moreButton->setText(tr("More fields"));
    m_moreButton->setCheckable(true);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setArrowType(Qt::RightArrow);
    column->addLayout(m_first);
    column->addWidget(m_moreButton);
    column->addWidget(m_moreBox);
    column->addStretch(1);
    m_moreBox->hide();
    connect(m_moreButton, &QToolButton::toggled, this, [this](bool open) {
        m_moreBox->setVisible(open);
        m_moreButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
    setWidget(m_inside);
    addBasics();
    addByKind();
    addRest();
}

MetadataPanel::Group &MetadataPanel::group(const QString &need, const QString &title,
                                           std::function<bool(const Content &)> filled)
{
    auto made = std::make_unique<Group>();
    made->need = need;
    made->box = new QWidget(m_inside);
    made->filled = std::move(filled);
    auto *column = new QVBoxLayout(made->box);
    column->setContentsMargins({});
    column->setSpacing(4);
    if (!title.isEmpty()) {
        auto *head = new QLabel(title, made->box);
        QFont font = head->font();
        font.setBold(true);
        head->setFont(font);
        column->addWidget(head);
    }
    made->form = new QFormLayout;
    made->form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    made->form->setVerticalSpacing(4);
    made->form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(made->form);
    m_groups.push_back(std::move(made));
    return *m_groups.back();
}

void MetadataPanel::addRow(Group &group, const QString &place, const QString &name, QWidget *field)
{
    field->setAccessibleName(QString(name).remove(u'&'));
    auto *label = new QLabel(name, group.box);
    label->setBuddy(field);
    group.form->addRow(label, field);
    m_places.insert(place, field);
}

QLineEdit *MetadataPanel::line(Group &group, const QString &place, const QString &name,
                               std::function<QString &(Content &)> member)
{
    auto *edit = new QLineEdit(group.box);
    addRow(group, place, name, edit);
    m_fields += Field { [edit, member](const Content &content) {
                           Content copy = content;
                           if (const QString &now = member(copy); now != edit->text())
                               edit->setText(now);
                           edit->setCursorPosition(0);
                       },
                        [edit, member](Content &content) { member(content) = tidy(edit->text()); } };
    connect(edit, &QLineEdit::textEdited, this, &MetadataPanel::touched);
    return edit;
}

QPlainTextEdit *MetadataPanel::lines(Group &group, const QString &place, const QString &name,
                                     QString Content::*member)
{
    auto *edit = new QPlainTextEdit(group.box);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + 14);
    addRow(group, place, name, edit);
    m_fields += Field { [edit, member](const Content &content) {
                           if (content.*member != edit->toPlainText())
                               edit->setPlainText(content.*member);
                       },
                        [edit, member](Content &content) { content.*member = tidy(edit->toPlainText()); } };
    connect(edit, &QPlainTextEdit::textChanged, this, &MetadataPanel::touched);
    return edit;
}

MetadataTime *MetadataPanel::time(Group &group, const QString &place, const QString &name,
                                  std::function<std::optional<UtcTime> &(Content &)> member)
{
    auto *field = new MetadataTime(MetadataTime::Form::DayAndTime, name, group.box);
    addRow(group, place, name, field);
    m_times += field;
    // A field without seconds must not cut those of a time that nobody touched.
    auto kept = std::make_shared<std::optional<UtcTime>>();
    m_fields += Field { [field, member, kept](const Content &content) {
                           Content copy = content;
                           *kept = member(copy);
                           field->setTime(*kept);
                       },
                        [field, member, kept](Content &content) { member(content) = *kept; } };
    connect(field, &MetadataTime::changed, this, [this, field, kept] {
        *kept = field->time();
        touched();
    });
    return field;
}

MetadataTime *MetadataPanel::day(Group &group, const QString &place, const QString &name,
                                 std::function<QDate &(Content &)> member)
{
    auto *field = new MetadataTime(MetadataTime::Form::Day, name, group.box);
    addRow(group, place, name, field);
    m_times += field;
    m_fields += Field { [field, member](const Content &content) {
                           Content copy = content;
                           field->setDay(member(copy));
                       },
                        [field, member](Content &content) { member(content) = field->day(); } };
    connect(field, &MetadataTime::changed, this, &MetadataPanel::touched);
    return field;
}

QComboBox *MetadataPanel::choice(Group &group, const QString &place, const QString &name)
{
    auto *box = new QComboBox(group.box);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    addRow(group, place, name, box);
    connect(box, &QComboBox::activated, this, &MetadataPanel::touched);
    return box;
}

void MetadataPanel::touched()
{
    if (!m_showing)
        Q_EMIT changed();
}

void MetadataPanel::setRulebook(const Rulebook &rulebook, QDate today)
{
    m_rulebook = rulebook;
    for (MetadataTime *time : std::as_const(m_times))
        time->setCalendar(rulebook.calendar, today);
    m_files->setRulebook(rulebook, today);
}

void MetadataPanel::show(const Content &content, bool live)
{
    m_showing = true;
    m_live = live;
    fillLists(content.site);
    for (const Field &field : std::as_const(m_fields))
        field.show(content);
    m_files->show(content);
    arrange(content);
    m_showing = false;
}

void MetadataPanel::take(Content &content) const
{
    for (const Field &field : m_fields)
        field.take(content);
    m_files->take(content);
}

void MetadataPanel::arrange(const Content &content)
{
    const Kind *kind = m_rulebook.kind(content.kind);
    bool more = false;
    for (const auto &group : m_groups) {
        const bool needed = group->need.isEmpty() || (kind && kind->required.contains(group->need))
            || (m_live && group->need == "correction"_L1)
            || (group->need == "attachments"_L1 && kind && kind->required.contains(u"document"_s));
        const bool first = needed || group->filled(content);
        (first ? m_first : m_more)->addWidget(group->box);
        more = more || !first;
    }
    m_moreButton->setVisible(more);
}

void MetadataPanel::setReadOnly(bool readOnly) { m_inside->setEnabled(!readOnly); }

bool MetadataPanel::goTo(const QString &place)
{
    QWidget *field = m_places.value(place);
    if (!field && place.contains(u'.'))
        field = m_places.value(place.section(u'.', 0, 0));
    if (!field && place.startsWith("attachments"_L1))
        field = m_places.value(u"attachments"_s);
    if (!field)
        return false;
    if (m_moreBox->isAncestorOf(field))
        m_moreButton->setChecked(true);
    ensureWidgetVisible(field);
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

void MetadataPanel::fillLists(const SiteId &site)
{
    m_kind->clear();
    for (const Kind &kind : std::as_const(m_rulebook.kinds))
        m_kind->addItem(kind.name, kind.id.toString());
    m_site->clear();
    for (const Site &one : std::as_const(m_rulebook.sites))
        m_site->addItem(one.name, one.id.toString());
    m_category->clear();
    m_category->addItem(tr("(none yet)"), QString());
    for (const Category &category : std::as_const(m_rulebook.categories)) {
        if (category.site == site)
            m_category->addItem(category.name, category.id.toString());
    }
}

void MetadataPanel::fillChannels(const SiteId &site, const QList<ChannelId> &chosen)
{
    m_channels->clear();
    for (const Channel &channel : std::as_const(m_rulebook.channels)) {
        if (channel.site != site || !channel.publishable)
            continue;
        const QString name = channel.network == Network::Wan ? tr("%1 – the Party's network only").arg(channel.name)
                                                             : tr("%1 – Internet").arg(channel.name);
        auto *item = new QListWidgetItem(name, m_channels);
        item->setData(Qt::UserRole, channel.id.toString());
        item->setToolTip(name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(channel.id) ? Qt::Checked : Qt::Unchecked);
    }
    const int rows = std::clamp(m_channels->count(), 1, 6);
    m_channels->setFixedHeight(rows * (m_channels->fontMetrics().height() + 7) + 6);
}

} // namespace toasoan
