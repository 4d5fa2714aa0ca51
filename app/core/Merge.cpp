// Metadata is merged field by field. Words of a field that both sides changed apart from each other come
// together; where they cannot, a field of words holds both texts and any other field holds mine, and the
// conflict tells all three values, so that nothing is dropped.

#include "core/Merge.h"

#include "core/MergeParts.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

// How a value is shown in a conflict.
QString shown(const QString &value)
{
    return value;
}
template <class Tag> QString shown(const Code<Tag> &value)
{
    return value.toString();
}
template <class Tag> QString shown(const std::optional<Id<Tag>> &value)
{
    return value ? value->toString() : QString();
}
QString shown(const Digest &value)
{
    return value.toString();
}
QString shown(QDate value)
{
    return value.toString(Qt::ISODate);
}
QString shown(const std::optional<UtcTime> &value)
{
    return value ? toRfc3339(*value) : QString();
}

QString shown(Urgency value)
{
    switch (value) {
    case Urgency::Normal:
        return u"normal"_s;
    case Urgency::Urgent:
        return u"urgent"_s;
    case Urgency::Flash:
        return u"flash"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString shown(const std::optional<Cover> &value)
{
    return value
        ? QStringList { value->alt, value->caption, value->credit, value->media.toString() }.join(
              u'\n')
        : QString();
}

QString shown(const std::optional<Source> &value)
{
    return value ? QStringList { value->name, value->address, value->permission }.join(u'\n')
                 : QString();
}

QString shown(const Attachment &value)
{
    return QStringList { value.name, value.number, shown(value.signedOn), value.signer }.join(
        u'\n');
}

QString shown(const QList<Attachment> &value)
{
    QStringList parts;
    for (const Attachment &attachment : value)
        parts.append(shown(attachment));
    return parts.join(u"\n\n"_s);
}

/// Whether a file is attached twice.
bool hasTwins(const QList<Attachment> &attachments)
{
    QSet<Digest> seen;
    for (const Attachment &attachment : attachments)
        seen.insert(attachment.media);
    return seen.size() != attachments.size();
}

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonObject { { u"value"_s, value } }).toJson(QJsonDocument::Compact));
}

/// Whether a line feed or a slash parts the two texts of a conflict.
enum class Lines { One, Many };

class ContentMerge
{
public:
    ContentMerge(const Content &base, const Content &mine, const Content &theirs)
        : m_base(base)
        , m_mine(mine)
        , m_theirs(theirs)
    { }

    [[nodiscard]] Merged take();

private:
    void mergeTexts();
    void mergeCodes();
    void mergeCover();
    void mergeSource();
    void mergeEvent();
    void mergeChannels();
    void mergeAttachments();
    void keepAllAttachments();
    [[nodiscard]] Attachment mergeAttachment(
        const Attachment &base, const Attachment &mine, const Attachment &theirs);
    void mergeMore();

    template <class T>
    [[nodiscard]] T whole(const QString &where, const T &base, const T &mine, const T &theirs)
    {
        const Outcome<T> outcome = mergeWhole(base, mine, theirs);
        if (outcome.conflict)
            m_conflicts.append({ where, -1, 0, shown(base), shown(mine), shown(theirs) });
        return outcome.mine;
    }

    [[nodiscard]] QString words(const QString &where, const QString &base, const QString &mine,
        const QString &theirs, Lines lines = Lines::One)
    {
        const Outcome<QString> outcome = mergeWords(base, mine, theirs);
        if (!outcome.conflict)
            return outcome.mine;
        m_conflicts.append({ where, -1, 0, base, mine, theirs });
        return outcome.mine + (lines == Lines::One ? u" / "_s : u"\n"_s) + outcome.theirs;
    }

    template <class T> void put(const QString &where, T Content::*member)
    {
        m_content.*member = whole(where, m_base.*member, m_mine.*member, m_theirs.*member);
    }

    void putWords(const QString &where, QString Content::*member, Lines lines = Lines::One)
    {
        m_content.*member = words(where, m_base.*member, m_mine.*member, m_theirs.*member, lines);
    }

    const Content &m_base;
    const Content &m_mine;
    const Content &m_theirs;
    Content m_content;
    QList<MergeConflict> m_conflicts;
};

Merged ContentMerge::take()
{
    mergeTexts();
    mergeCodes();
    mergeCover();
    mergeSource();
    mergeEvent();
    mergeChannels();
    mergeAttachments();
    mergeMore();
    MergedBody body = mergeBody(m_base.body, m_mine.body, m_theirs.body);
    m_content.body = std::move(body.body);
    m_conflicts += body.conflicts;
    const bool changed = m_content != m_mine;
    return { std::move(m_content), std::move(m_conflicts), changed };
}

void ContentMerge::mergeTexts()
{
    putWords(u"title"_s, &Content::title);
    putWords(u"lead"_s, &Content::lead, Lines::Many);
    putWords(u"byline"_s, &Content::byline);
    putWords(u"correctionNotice"_s, &Content::correctionNotice, Lines::Many);
    putWords(u"documentSigner"_s, &Content::documentSigner);
    putWords(u"aiUse"_s, &Content::aiUse, Lines::Many);
    putWords(u"note"_s, &Content::note, Lines::Many);
    const auto &base = m_base.personalData;
    const auto &mine = m_mine.personalData;
    const auto &theirs = m_theirs.personalData;
    m_content.personalData.purpose
        = words(u"personalData.purpose"_s, base.purpose, mine.purpose, theirs.purpose, Lines::Many);
    m_content.personalData.consent
        = words(u"personalData.consent"_s, base.consent, mine.consent, theirs.consent, Lines::Many);
    m_content.clearance.by
        = words(u"clearance.by"_s, m_base.clearance.by, m_mine.clearance.by, m_theirs.clearance.by);
}

void ContentMerge::mergeCodes()
{
    put(u"site"_s, &Content::site);
    put(u"kind"_s, &Content::kind);
    put(u"category"_s, &Content::category);
    put(u"embargo"_s, &Content::embargo);
    put(u"documentNumber"_s, &Content::documentNumber);
    put(u"documentSignedOn"_s, &Content::documentSignedOn);
    put(u"documentType"_s, &Content::documentType);
    put(u"period"_s, &Content::period);
    put(u"urgency"_s, &Content::urgency);
    put(u"twin"_s, &Content::twin);
    m_content.clearance.on
        = whole(u"clearance.on"_s, m_base.clearance.on, m_mine.clearance.on, m_theirs.clearance.on);
}

void ContentMerge::mergeCover()
{
    const auto &[base, mine, theirs] = std::tie(m_base.cover, m_mine.cover, m_theirs.cover);
    if (!base || !mine || !theirs) {
        put(u"cover"_s, &Content::cover);
        return;
    }
    m_content.cover = Cover {
        whole(u"cover.media"_s, base->media, mine->media, theirs->media),
        words(u"cover.alt"_s, base->alt, mine->alt, theirs->alt),
        words(u"cover.caption"_s, base->caption, mine->caption, theirs->caption),
        words(u"cover.credit"_s, base->credit, mine->credit, theirs->credit),
    };
}

void ContentMerge::mergeSource()
{
    const auto &[base, mine, theirs] = std::tie(m_base.source, m_mine.source, m_theirs.source);
    if (!base || !mine || !theirs) {
        put(u"source"_s, &Content::source);
        return;
    }
    m_content.source = Source {
        whole(u"source.name"_s, base->name, mine->name, theirs->name),
        whole(u"source.address"_s, base->address, mine->address, theirs->address),
        words(u"source.permission"_s, base->permission, mine->permission, theirs->permission),
        whole(u"source.original"_s, base->original, mine->original, theirs->original),
    };
}

void ContentMerge::mergeEvent()
{
    const auto &[base, mine, theirs] = std::tie(m_base.event, m_mine.event, m_theirs.event);
    m_content.event = {
        words(u"event.name"_s, base.name, mine.name, theirs.name),
        words(u"event.place"_s, base.place, mine.place, theirs.place),
        whole(u"event.begins"_s, base.begins, mine.begins, theirs.begins),
        whole(u"event.ends"_s, base.ends, mine.ends, theirs.ends),
    };
}

/// A set; in the order of the base, then what either side added, sorted, so that both sides get one order.
void ContentMerge::mergeChannels()
{
    const auto &[base, mine, theirs]
        = std::tie(m_base.channels, m_mine.channels, m_theirs.channels);
    if (const auto outcome = mergeWhole(base, mine, theirs); !outcome.conflict) {
        m_content.channels = outcome.mine;
        return;
    }
    QList<ChannelId> added;
    for (const ChannelId &channel : mine + theirs) {
        if (!base.contains(channel) && !added.contains(channel))
            added.append(channel);
    }
    std::ranges::sort(added, [](const ChannelId &a, const ChannelId &b) { return a < b; });
    for (const ChannelId &channel : base) {
        if (mine.contains(channel) && theirs.contains(channel)
            && !m_content.channels.contains(channel))
            m_content.channels.append(channel);
    }
    m_content.channels += added;
}

Attachment ContentMerge::mergeAttachment(
    const Attachment &base, const Attachment &mine, const Attachment &theirs)
{
    return {
        mine.media,
        words(u"attachments.name"_s, base.name, mine.name, theirs.name),
        whole(u"attachments.number"_s, base.number, mine.number, theirs.number),
        whole(u"attachments.signedOn"_s, base.signedOn, mine.signedOn, theirs.signedOn),
        words(u"attachments.signer"_s, base.signer, mine.signer, theirs.signer),
    };
}

/// Where one file is attached twice nobody can tell which was changed into which.
void ContentMerge::keepAllAttachments()
{
    m_content.attachments = m_mine.attachments;
    for (const Attachment &attachment : m_theirs.attachments) {
        if (!m_content.attachments.contains(attachment))
            m_content.attachments.append(attachment);
    }
    m_conflicts.append({ u"attachments"_s, -1, 0, shown(m_base.attachments),
        shown(m_mine.attachments), shown(m_theirs.attachments) });
}

/// An attachment is its file: found again by digest. Added ones follow, sorted as channels are.
void ContentMerge::mergeAttachments()
{
    const auto &[base, mine, theirs]
        = std::tie(m_base.attachments, m_mine.attachments, m_theirs.attachments);
    if (const auto outcome = mergeWhole(base, mine, theirs); !outcome.conflict) {
        m_content.attachments = outcome.mine;
        return;
    }
    if (hasTwins(base) || hasTwins(mine) || hasTwins(theirs)) {
        keepAllAttachments();
        return;
    }
    const auto find
        = [](const QList<Attachment> &list, const Attachment &wanted) -> const Attachment * {
        const auto found = std::ranges::find(list, wanted.media, &Attachment::media);
        return found == list.end() ? nullptr : &*found;
    };
    for (const Attachment &before : base) {
        const Attachment *inMine = find(mine, before);
        const Attachment *inTheirs = find(theirs, before);
        if (inMine != nullptr && inTheirs != nullptr) {
            m_content.attachments.append(mergeAttachment(before, *inMine, *inTheirs));
            continue;
        }
        // Taken out by one side: gone, unless the other has just changed it.
        const Attachment *left = inMine != nullptr ? inMine : inTheirs;
        if (left == nullptr || *left == before)
            continue;
        m_content.attachments.append(*left);
        m_conflicts.append({ u"attachments"_s, -1, 0, shown(before),
            inMine ? shown(*inMine) : QString(), inTheirs ? shown(*inTheirs) : QString() });
    }
    QList<Attachment> added;
    for (const Attachment &attachment : mine) {
        if (find(base, attachment) != nullptr)
            continue;
        const Attachment *other = find(theirs, attachment);
        added.append(other
                ? mergeAttachment({ attachment.media, {}, {}, {}, {} }, attachment, *other)
                : attachment);
    }
    for (const Attachment &attachment : theirs) {
        if (find(base, attachment) == nullptr && find(mine, attachment) == nullptr)
            added.append(attachment);
    }
    std::ranges::stable_sort(
        added, [](const Attachment &a, const Attachment &b) { return a.media < b.media; });
    m_content.attachments += added;
}

/// Members of a newer portal, each taken whole.
void ContentMerge::mergeMore()
{
    QSet<QString> names;
    for (const QJsonObject &object : { m_base.more, m_mine.more, m_theirs.more }) {
        for (const QString &name : object.keys())
            names.insert(name);
    }
    QStringList sorted = names.values();
    sorted.sort();
    for (const QString &name : std::as_const(sorted)) {
        const QJsonValue value = whole(
            name, m_base.more.value(name), m_mine.more.value(name), m_theirs.more.value(name));
        if (!value.isUndefined())
            m_content.more.insert(name, value);
    }
}

} // namespace

Merged merge(const Content &base, const Content &mine, const Content &theirs)
{
    if (mine == theirs || theirs == base)
        return { mine, {}, false };
    if (mine == base)
        return { theirs, {}, true };
    return ContentMerge(base, mine, theirs).take();
}

} // namespace toasoan
