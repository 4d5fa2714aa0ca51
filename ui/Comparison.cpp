#include "ui/Comparison.h"

#include "core/Diff.h"
#include "office/Words.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QString moment(const std::optional<UtcTime> &time, const Calendar &calendar)
{
    return time ? Words::time(*time, calendar) : QString();
}

QString channelsOf(const Content &content, const Rulebook &book)
{
    QStringList names;
    for (const ChannelId &id : content.channels) {
        const Channel *channel = book.channel(id);
        names += channel ? channel->name : id.toString();
    }
    return names.join(u", "_s);
}

QString coverOf(const Content &content)
{
    return content.cover ? content.cover->alt + u'\n' + content.cover->caption + u'\n' + content.cover->credit
                         : QString();
}

QString attachmentsOf(const Content &content)
{
    QStringList lines;
    for (const Attachment &one : content.attachments)
        lines += QStringList { one.name, one.number, Words::day(one.signedOn), one.signer }.join(u' ');
    return lines.join(u'\n');
}

/// A place and what it says, in the order in which people read.
QList<std::pair<QString, QString>> fieldsOf(const Content &content, const Rulebook &book)
{
    const Kind *kind = book.kind(content.kind);
    const Category *category = book.category(content.category);
    const Source source = content.source.value_or(Source());
    return {
        { u"title"_s, content.title },
        { u"lead"_s, content.lead },
        { u"byline"_s, content.byline },
        { u"kind"_s, kind ? kind->name : content.kind.toString() },
        { u"category"_s, category ? category->name : content.category.toString() },
        { u"channels"_s, channelsOf(content, book) },
        { u"correctionNotice"_s, content.correctionNotice },
        { u"cover"_s, coverOf(content) },
        { u"attachments"_s, attachmentsOf(content) },
        { u"source"_s, QStringList { source.name, source.address, source.permission }.join(u'\n').trimmed() },
        { u"documentNumber"_s, content.documentNumber },
        { u"documentType"_s, content.documentType },
        { u"documentSignedOn"_s, Words::day(content.documentSignedOn) },
        { u"documentSigner"_s, content.documentSigner },
        { u"event"_s, QStringList { content.event.name, content.event.place, moment(content.event.begins, book.calendar),
                                    moment(content.event.ends, book.calendar) }
                          .join(u'\n')
                          .trimmed() },
        { u"period"_s, content.period },
        { u"embargo"_s, moment(content.embargo, book.calendar) },
        { u"aiUse"_s, content.aiUse },
        { u"clearance"_s, (content.clearance.by + u' ' + Words::day(content.clearance.on)).trimmed() },
        { u"note"_s, content.note },
    };
}

QStringList wordsOf(const Body &body)
{
    QStringList words;
    for (const Block &block : body.blocks())
        words += plainText(block);
    return words;
}

QList<DiffPiece> whole(DiffPiece::What what, const QString &text)
{
    return text.isEmpty() ? QList<DiffPiece>() : QList<DiffPiece> { { what, text } };
}

/// Blocks that were replaced, compared one by one while both sides have some.
void compareStretch(const QStringList &from, const QStringList &to, QList<ComparedPart> &parts)
{
    const qsizetype both = std::min(from.size(), to.size());
    for (qsizetype i = 0; i < both; ++i)
        parts += ComparedPart { {}, compareWords(from[i], to[i]) };
    for (qsizetype i = both; i < from.size(); ++i)
        parts += ComparedPart { {}, whole(DiffPiece::What::Removed, from[i]) };
    for (qsizetype i = both; i < to.size(); ++i)
        parts += ComparedPart { {}, whole(DiffPiece::What::Added, to[i]) };
}

QList<ComparedPart> compareBodies(const QStringList &from, const QStringList &to)
{
    Vocabulary vocabulary;
    std::vector<int> before;
    std::vector<int> after;
    for (const QString &text : from)
        before.push_back(vocabulary.number(text));
    for (const QString &text : to)
        after.push_back(vocabulary.number(text));
    QList<ComparedPart> parts;
    int seen = 0;
    const auto sameUntil = [&](int end) {
        for (; seen < end; ++seen) {
            if (!to[seen].isEmpty())
                parts += ComparedPart { {}, whole(DiffPiece::What::Same, to[seen]) };
        }
    };
    for (const Edit &edit : editsBetween(align(before, after), int(from.size()), int(to.size()))) {
        sameUntil(edit.to);
        compareStretch(from.mid(edit.from, edit.fromEnd - edit.from), to.mid(edit.to, edit.toEnd - edit.to), parts);
        seen = edit.toEnd;
    }
    sameUntil(int(to.size()));
    return parts;
}

/// Blocks that say the same and do not look the same.
int restyled(const Body &from, const Body &to)
{
    QHash<QString, QList<Block>> before;
    for (const Block &block : from.blocks())
        before[plainText(block)] += block;
    int count = 0;
    for (const Block &block : to.blocks()) {
        const auto same = before.constFind(plainText(block));
        if (same != before.cend() && !same->contains(block))
            ++count;
    }
    return count;
}

} // namespace

bool ComparedPart::isSame() const
{
    return std::ranges::all_of(pieces, [](const DiffPiece &piece) { return piece.what == DiffPiece::What::Same; });
}

bool Comparison::isEmpty() const { return changes() == 0; }

int Comparison::changes() const
{
    const auto differ = std::ranges::count_if(body, [](const ComparedPart &part) { return !part.isSame(); });
    return int(fields.size() + notes.size() + differ);
}

Comparison Comparison::of(const Content &from, const Content &to, const Rulebook &rulebook)
{
    Comparison result;
    const auto before = fieldsOf(from, rulebook);
    const auto after = fieldsOf(to, rulebook);
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (before[i].second != after[i].second)
            result.fields += ComparedPart { fieldName(after[i].first), compareWords(before[i].second, after[i].second) };
    }
    result.body = compareBodies(wordsOf(from.body), wordsOf(to.body));
    const QList<Digest> had = from.media();
    const QList<Digest> has = to.media();
    const auto added = std::ranges::count_if(has, [&had](const Digest &one) { return !had.contains(one); });
    const auto removed = std::ranges::count_if(had, [&has](const Digest &one) { return !has.contains(one); });
    if (added > 0)
        result.notes += tr("%n picture(s) or file(s) added", nullptr, int(added));
    if (removed > 0)
        result.notes += tr("%n picture(s) or file(s) taken out", nullptr, int(removed));
    if (const int count = restyled(from.body, to.body); count > 0)
        result.notes += tr("%n paragraph(s) with the same words look different", nullptr, count);
    return result;
}

QString Comparison::fieldName(const QString &place)
{
    static const QHash<QString, const char *> names {
        { u"title"_s, QT_TR_NOOP("Title") },
        { u"lead"_s, QT_TR_NOOP("Lead") },
        { u"body"_s, QT_TR_NOOP("Text") },
        { u"byline"_s, QT_TR_NOOP("Byline") },
        { u"kind"_s, QT_TR_NOOP("Kind") },
        { u"category"_s, QT_TR_NOOP("Category") },
        { u"channels"_s, QT_TR_NOOP("Channels") },
        { u"correctionNotice"_s, QT_TR_NOOP("Correction notice") },
        { u"cover"_s, QT_TR_NOOP("Cover picture") },
        { u"attachments"_s, QT_TR_NOOP("Attached files") },
        { u"source"_s, QT_TR_NOOP("Source") },
        { u"documentNumber"_s, QT_TR_NOOP("Document number") },
        { u"documentType"_s, QT_TR_NOOP("Type of document") },
        { u"documentSignedOn"_s, QT_TR_NOOP("Signed on") },
        { u"documentSigner"_s, QT_TR_NOOP("Signed by") },
        { u"event"_s, QT_TR_NOOP("Event") },
        { u"period"_s, QT_TR_NOOP("Period of the report") },
        { u"embargo"_s, QT_TR_NOOP("Not before") },
        { u"aiUse"_s, QT_TR_NOOP("Use of artificial intelligence") },
        { u"clearance"_s, QT_TR_NOOP("Cleared by") },
        { u"note"_s, QT_TR_NOOP("Note to the board") },
        { u"personalData"_s, QT_TR_NOOP("Personal data") },
        { u"urgency"_s, QT_TR_NOOP("Urgency") },
    };
    const auto found = names.constFind(place.section(u'/', 0, 0).section(u'.', 0, 0));
    return found == names.cend() ? place : tr(*found);
}

} // namespace toasoan
