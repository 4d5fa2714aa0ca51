// Places of a content: names of fields as findings give them, and the texts that stand there.

#include "checks/Check.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

struct Field
{
    QLatin1StringView place;
    const char *name; ///< translated by CheckWords
    QString Content::*member;
    bool shown = true;
};

constexpr std::array fields {
    Field { "title"_L1, QT_TRANSLATE_NOOP("toasoan::CheckWords", "title"), &Content::title },
    Field { "lead"_L1, QT_TRANSLATE_NOOP("toasoan::CheckWords", "lead"), &Content::lead },
    Field { "byline"_L1, QT_TRANSLATE_NOOP("toasoan::CheckWords", "byline"), &Content::byline },
    Field { "correction_notice"_L1, QT_TRANSLATE_NOOP("toasoan::CheckWords", "correction notice"), &Content::correctionNotice },
    Field { "document.number"_L1, QT_TRANSLATE_NOOP("toasoan::CheckWords", "number of the document"), &Content::documentNumber },
    Field { "document.signer"_L1, QT_TRANSLATE_NOOP("toasoan::CheckWords", "signer of the document"), &Content::documentSigner },
    Field { "document.type"_L1, QT_TRANSLATE_NOOP("toasoan::CheckWords", "type of the document"), &Content::documentType },
    Field { "period"_L1, QT_TRANSLATE_NOOP("toasoan::CheckWords", "period"), &Content::period },
    Field { "ai_use"_L1, QT_TRANSLATE_NOOP("toasoan::CheckWords", "declared use of artificial intelligence"), &Content::aiUse },
    Field { "note"_L1, QT_TRANSLATE_NOOP("toasoan::CheckWords", "note to the board"), &Content::note, false },
};

/// Texts inside of parts of the content, by place; the same list to read and to write.
template<class C> auto partsOf(C &content)
{
    using Place = std::conditional_t<std::is_const_v<C>, const QString *, QString *>;
    QList<std::pair<QString, Place>> parts {
        { u"event.name"_s, &content.event.name },
        { u"event.place"_s, &content.event.place },
        { u"clearance.by"_s, &content.clearance.by },
    };
    if (content.cover) {
        parts += { u"cover.alt"_s, &content.cover->alt };
        parts += { u"cover.caption"_s, &content.cover->caption };
        parts += { u"cover.credit"_s, &content.cover->credit };
    }
    if (content.source) {
        parts += { u"source.name"_s, &content.source->name };
        parts += { u"source.address"_s, &content.source->address };
        parts += { u"source.permission"_s, &content.source->permission };
    }
    for (qsizetype i = 0; i < content.attachments.size(); ++i) {
        const QString place = u"attachments/%1."_s.arg(i);
        auto &attachment = content.attachments[i];
        parts += { place + u"name"_s, &attachment.name };
        parts += { place + u"number"_s, &attachment.number };
        parts += { place + u"signer"_s, &attachment.signer };
    }
    return parts;
}

QList<Words> collect(const Content &content, bool hiddenToo)
{
    QList<Words> all;
    const auto add = [&all](const QString &place, int block, const QString &text) {
        if (!text.isEmpty())
            all += Words { place, block, text };
    };
    for (const Field &field : fields) {
        if (field.shown || hiddenToo)
            add(QString(field.place), -1, content.*field.member);
    }
    for (const auto &[place, text] : partsOf(content))
        add(place, -1, *text);
    if (hiddenToo) {
        add(u"personal_data.purpose"_s, -1, content.personalData.purpose);
        add(u"personal_data.consent"_s, -1, content.personalData.consent);
    }
    const QList<Block> &blocks = content.body.blocks();
    for (int i = 0; i < int(blocks.size()); ++i) {
        add(u"body"_s, i, plainText(blocks[i]));
        if (const auto *figure = std::get_if<Figure>(&blocks[i]))
            add(u"body.alt"_s, i, figure->alt);
    }
    return all;
}

} // namespace

QList<Words> wordsOf(const Content &content) { return collect(content, false); }
QList<Words> allWordsOf(const Content &content) { return collect(content, true); }

QString *fieldAt(Content &content, const QString &place)
{
    const auto field = std::ranges::find_if(fields, [&](const Field &some) { return some.place == place; });
    if (field != fields.end())
        return &(content.*(field->member));
    for (const auto &[name, text] : partsOf(content)) {
        if (name == place)
            return text;
    }
    return nullptr;
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

QString fieldName(const QString &place)
{
    const auto field = std::ranges::find_if(fields, [&](const Field &some) { return some.place == place; });
    if (field != fields.end())
        return CheckWords::tr(field->name);
    constexpr std::array<std::pair<QLatin1StringView, const char *>, 9> others { {
        { "cover"_L1, QT_TRANSLATE_NOOP("toasoan::CheckWords", "cover picture") },
        { "source"_L1, QT_TRANSLATE_NOOP("toasoan::CheckWords", "source") },
        { "event"_L1, QT_TRANSLATE_NOOP("toasoan::CheckWords", "event") },
        { "attachments"_L1, QT_TRANSLATE_NOOP("toasoan::CheckWords", "attachments") },
        { "clearance"_L1, QT_TRANSLATE_NOOP("toasoan::CheckWords", "clearance of the unit") },
        { "personal_data"_L1, QT_TRANSLATE_NOOP("toasoan::CheckWords", "personal data") },
        { "body"_L1, QT_TRANSLATE_NOOP("toasoan::CheckWords", "text") },
        { "document"_L1, QT_TRANSLATE_NOOP("toasoan::CheckWords", "document") },
        { "category"_L1, QT_TRANSLATE_NOOP("toasoan::CheckWords", "category") },
    } };
    const auto other = std::ranges::find_if(others, [&](const auto &some) { return place.startsWith(some.first); });
    return other == others.end() ? place : CheckWords::tr(other->second);
}

} // namespace toasoan
