#include "ui/ConflictChoices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// Takes one field over from a side.
void takeField(Content &into, const Content &from, const QString &place)
{
    const QString field = place.section(u'/', 0, 0).section(u'.', 0, 0);
    const auto is = [&field](QLatin1StringView name) { return field == name; };
    if (is("title"_L1))
        into.title = from.title;
    else if (is("lead"_L1))
        into.lead = from.lead;
    else if (is("byline"_L1))
        into.byline = from.byline;
    else if (is("correctionNotice"_L1))
        into.correctionNotice = from.correctionNotice;
    else if (is("documentSigner"_L1))
        into.documentSigner = from.documentSigner;
    else if (is("documentNumber"_L1))
        into.documentNumber = from.documentNumber;
    else if (is("documentSignedOn"_L1))
        into.documentSignedOn = from.documentSignedOn;
    else if (is("documentType"_L1))
        into.documentType = from.documentType;
    else if (is("aiUse"_L1))
        into.aiUse = from.aiUse;
    else if (is("note"_L1))
        into.note = from.note;
    else if (is("personalData"_L1))
        into.personalData = from.personalData;
    else if (is("clearance"_L1))
        into.clearance = from.clearance;
    else if (is("site"_L1))
        into.site = from.site;
    else if (is("kind"_L1))
        into.kind = from.kind;
    else if (is("category"_L1))
        into.category = from.category;
    else if (is("channels"_L1))
        into.channels = from.channels;
    else if (is("embargo"_L1))
        into.embargo = from.embargo;
    else if (is("period"_L1))
        into.period = from.period;
    else if (is("urgency"_L1))
        into.urgency = from.urgency;
    else if (is("twin"_L1))
        into.twin = from.twin;
    else if (is("cover"_L1))
        into.cover = from.cover;
    else if (is("source"_L1))
        into.source = from.source;
    else if (is("event"_L1))
        into.event = from.event;
    else if (is("attachments"_L1))
        into.attachments = from.attachments;
    else
        into.more = from.more;
}

} // namespace

ConflictChoices::ConflictChoices(const Content &base, Content mine, Content theirs)
    : m_mine(std::move(mine))
    , m_theirs(std::move(theirs))
    , m_merged(merge(base, m_mine, m_theirs))
    , m_sides(m_merged.conflicts.size(), ConflictSide::Open)
{
}

bool ConflictChoices::mayKeepBoth(qsizetype conflict) const
{
    static const QStringList words { u"body"_s, u"title"_s, u"lead"_s, u"byline"_s, u"correctionNotice"_s, u"aiUse"_s,
                                     u"note"_s };
    return words.contains(m_merged.conflicts[conflict].where);
}

int ConflictChoices::open() const { return int(m_sides.count(ConflictSide::Open)); }

int ConflictChoices::mineBlocks(const MergeConflict &conflict) const
{
    const QList<Block> &blocks = m_merged.content.body.blocks();
    QStringList words;
    for (int count = 0; count <= conflict.blocks; ++count) {
        if (words.join(u'\n') == conflict.mine)
            return count;
        if (count < conflict.blocks)
            words += plainText(blocks[conflict.block + count]);
    }
    return conflict.blocks / 2;
}

Content ConflictChoices::result() const
{
    Content result = m_merged.content;
    QList<Block> blocks = result.body.blocks();
    // From the end, so that the places of those before stay right.
    for (qsizetype i = m_merged.conflicts.size() - 1; i >= 0; --i) {
        const MergeConflict &conflict = m_merged.conflicts[i];
        const ConflictSide side = m_sides[i];
        if (side == ConflictSide::Open || side == ConflictSide::Both)
            continue;
        if (conflict.block < 0) {
            takeField(result, side == ConflictSide::Mine ? m_mine : m_theirs, conflict.where);
            continue;
        }
        const int mine = mineBlocks(conflict);
        if (side == ConflictSide::Mine)
            blocks.remove(conflict.block + mine, conflict.blocks - mine);
        else
            blocks.remove(conflict.block, mine);
    }
    result.body = Body(std::move(blocks));
    return result;
}

} // namespace toasoan
