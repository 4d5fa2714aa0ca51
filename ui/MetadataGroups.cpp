// The rows of the metadata panel: which fields there are, in which groups, and what they are called.

#include "ui/MetadataFiles.h"
#include "ui/MetadataPanel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

void select(QComboBox *box, const QString &code)
{
    int index = box->findData(code);
    if (index < 0 && !code.isEmpty()) {
        // Named by another version of the rulebook: shown as it is, never changed in silence.
        box->addItem(code, code);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

QString codeOf(const QComboBox *box) { return box->currentData().toString(); }

/// The source of an aggregated item exists as soon as one of its fields is filled.
Source &sourceOf(Content &content)
{
    if (!content.source)
        content.source = Source {};
    return *content.source;
}

void dropEmptySource(Content &content)
{
    if (content.source && *content.source == Source {})
        content.source.reset();
}

} // namespace

void MetadataPanel::addBasics()
{
    Group &basics = group({}, {}, [](const Content &) { return true; });
    m_kind = choice(basics, u"kind"_s, tr("&Kind"));
    m_site = choice(basics, u"site"_s, tr("&Site"));
    m_category = choice(basics, u"category"_s, tr("C&ategory"));
    m_channels = new QListWidget(basics.box);
    m_channels->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_channels->setTextElideMode(Qt::ElideMiddle); // the network stands at the end
    addRow(basics, u"channels"_s, tr("C&hannels"), m_channels);
    line(basics, u"byline"_s, tr("&Byline (pen name)"), [](Content &c) -> QString & { return c.byline; });
    QComboBox *urgency = choice(basics, u"urgency"_s, tr("&Urgency"));
    urgency->addItems({ tr("Ordinary"), tr("Urgent"), tr("Flash") });

    m_fields += Field { [this](const Content &c) { select(m_kind, c.kind.toString()); },
                        [this](Content &c) { c.kind = KindId(codeOf(m_kind)); } };
    m_fields += Field { [this](const Content &c) { select(m_site, c.site.toString()); },
                        [this](Content &c) { c.site = SiteId(codeOf(m_site)); } };
    m_fields += Field { [this](const Content &c) { select(m_category, c.category.toString()); },
                        [this](Content &c) { c.category = CategoryId(codeOf(m_category)); } };
    m_fields += Field { [this](const Content &c) { fillChannels(c.site, c.channels); },
                        [this](Content &c) {
                            // Channels that this rulebook does not list stay as they are.
                            QList<ChannelId> chosen;
                            for (const ChannelId &id : std::as_const(c.channels)) {
                                const Channel *channel = m_rulebook.channel(id);
                                if (!channel || channel->site != c.site || !channel->publishable)
                                    chosen += id;
                            }
                            for (int i = 0; i < m_channels->count(); ++i) {
                                const QListWidgetItem *item = m_channels->item(i);
                                const ChannelId id(item->data(Qt::UserRole).toString());
                                if (item->checkState() == Qt::Checked)
                                    chosen += id;
                            }
                            // The order they were chosen in means nothing and must not look like a change.
                            QList<ChannelId> ordered;
                            for (const ChannelId &id : std::as_const(c.channels)) {
                                if (chosen.removeOne(id))
                                    ordered += id;
                            }
                            c.channels = ordered + chosen;
                        } };
    m_fields += Field { [urgency](const Content &c) { urgency->setCurrentIndex(int(c.urgency)); },
                        [urgency](Content &c) { c.urgency = Urgency(std::max(0, urgency->currentIndex())); } };
    connect(m_channels, &QListWidget::itemChanged, this, &MetadataPanel::touched);
    connect(m_kind, &QComboBox::activated, this, [this] {
        Content now;
        take(now);
        arrange(now);
    });
    connect(m_site, &QComboBox::activated, this, [this] {
        // Categories and channels belong to a site.
        Content now;
        take(now);
        m_showing = true;
        const bool live = m_live;
        now.channels.clear();
        now.category = {};
        show(now, live);
        m_showing = false;
    });
}

void MetadataPanel::addByKind()
{
    Group &event = group(u"event"_s, tr("Event"), [](const Content &c) { return c.event != Event {}; });
    line(event, u"event.name"_s, tr("Name of the event"), [](Content &c) -> QString & { return c.event.name; });
    line(event, u"event.place"_s, tr("Place"), [](Content &c) -> QString & { return c.event.place; });
    time(event, u"event.begins"_s, tr("Begins"), [](Content &c) -> auto & { return c.event.begins; });
    time(event, u"event.ends"_s, tr("Ends"), [](Content &c) -> auto & { return c.event.ends; });

    Group &document = group(u"document"_s, tr("Document"), [](const Content &c) {
        return !c.documentNumber.isEmpty() || c.documentSignedOn.isValid() || !c.documentType.isEmpty();
    });
    QComboBox *type = choice(document, u"document.type"_s, tr("Type (approved list)"));
    line(document, u"document.number"_s, tr("Number and sign"), [](Content &c) -> QString & { return c.documentNumber; })
        ->setPlaceholderText(u"465-QĐ/TU"_s);
    day(document, u"document.signed_on"_s, tr("Signed on"), [](Content &c) -> QDate & { return c.documentSignedOn; });
    line(document, u"document.signer"_s, tr("Signed by"), [](Content &c) -> QString & { return c.documentSigner; });
    m_fields += Field { [this, type](const Content &c) {
                           type->clear();
                           type->addItem(tr("(none yet)"), QString());
                           for (const QString &name : std::as_const(m_rulebook.documentTypes))
                               type->addItem(name, name);
                           select(type, c.documentType);
                       },
                        [type](Content &c) { c.documentType = codeOf(type); } };
    m_places.insert(u"document"_s, m_places.value(u"document.number"_s));

    Group &source = group(u"source"_s, tr("Source of an aggregated item"),
                          [](const Content &c) { return c.source.has_value(); });
    QComboBox *name = choice(source, u"source.name"_s, tr("Source (permitted list)"));
    line(source, u"source.address"_s, tr("Address of the original"),
         [](Content &c) -> QString & { return sourceOf(c).address; });
    line(source, u"source.permission"_s, tr("Author's permission or framework agreement"),
         [](Content &c) -> QString & { return sourceOf(c).permission; });
    addRow(source, u"source.original"_s, tr("Captured original"), m_files->originalBox());
    m_fields += Field { [this, name](const Content &c) {
                           name->clear();
                           name->addItem(tr("(none)"), QString());
                           for (const QString &one : std::as_const(m_rulebook.permittedSources))
                               name->addItem(one, one);
                           select(name, c.source ? c.source->name : QString());
                       },
                        [name](Content &c) { sourceOf(c).name = codeOf(name); } };
    m_fields += Field { [](const Content &) {}, [this](Content &c) {
                           sourceOf(c).original = m_files->original();
                           dropEmptySource(c);
                       } };

    Group &period = group(u"period"_s, {}, [](const Content &c) { return !c.period.isEmpty(); });
    line(period, u"period"_s, tr("Period of the statistics"), [](Content &c) -> QString & { return c.period; })
        ->setPlaceholderText(tr("2026-10, 2026-Q3 or 2026"));

    Group &cover = group(u"cover"_s, tr("Cover picture"), [](const Content &c) { return c.cover.has_value(); });
    cover.form->addRow(m_files->coverBox());
    m_places.insert(u"cover"_s, m_files->coverBox());
    Group &attachments = group(u"attachments"_s, tr("Attachments"),
                               [](const Content &c) { return !c.attachments.isEmpty(); });
    attachments.form->addRow(m_files->attachmentsBox());
    m_places.insert(u"attachments"_s, m_files->attachmentsBox());
    connect(m_files, &MetadataFiles::changed, this, &MetadataPanel::touched);
}

void MetadataPanel::addRest()
{
    Group &correction = group(u"correction"_s, {}, [](const Content &c) { return !c.correctionNotice.isEmpty(); });
    lines(correction, u"correction_notice"_s, tr("Correction notice, shown above the item"), &Content::correctionNotice);

    Group &note = group({}, {}, [](const Content &) { return true; });
    lines(note, u"note"_s, tr("Note to the board (readers never see it)"), &Content::note);

    Group &clearance = group(u"clearance"_s, tr("Clearance by the unit"),
                             [](const Content &c) { return c.clearance != Clearance {}; });
    line(clearance, u"clearance.by"_s, tr("Leader of the unit, name and title"),
         [](Content &c) -> QString & { return c.clearance.by; });
    day(clearance, u"clearance.on"_s, tr("Cleared on"), [](Content &c) -> QDate & { return c.clearance.on; });
    m_places.insert(u"clearance"_s, m_places.value(u"clearance.by"_s));

    Group &embargo = group(u"embargo"_s, {}, [](const Content &c) { return c.embargo.has_value(); });
    time(embargo, u"embargo"_s, tr("Not to be published before"), [](Content &c) -> auto & { return c.embargo; });

    Group &ai = group(u"ai_use"_s, {}, [](const Content &c) { return !c.aiUse.isEmpty(); });
    line(ai, u"ai_use"_s, tr("Use of artificial intelligence (empty: none)"),
         [](Content &c) -> QString & { return c.aiUse; });

    Group &personal = group(u"personal_data"_s, tr("Personal data in the text"),
                            [](const Content &c) { return c.personalData != PersonalDataUse {}; });
    line(personal, u"personal_data.purpose"_s, tr("Why it is shown"),
         [](Content &c) -> QString & { return c.personalData.purpose; });
    line(personal, u"personal_data.consent"_s, tr("Consent, or other ground"),
         [](Content &c) -> QString & { return c.personalData.consent; });
    m_places.insert(u"personal_data"_s, m_places.value(u"personal_data.purpose"_s));
}

} // namespace toasoan
