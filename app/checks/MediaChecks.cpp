// Pictures, video, sound and files: that they are there, can be read by everybody (text alternatives) and have a
// form the portal may hand out (clause 14.4), with nothing of the camera's left inside (clause 5).

#include "checks/Check.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

struct Use
{
    Digest media;
    QString place;
    int block = -1;
    const QStringList *types;
};

/// Every use of a medium with the types that may stand there; null digests included.
QList<Use> usesOf(const Content &content, const Limits &limits)
{
    QList<Use> uses;
    if (content.cover)
        uses += Use { content.cover->media, u"cover"_s, -1, &limits.pictureTypes };
    const QList<Block> &blocks = content.body.blocks();
    for (int i = 0; i < int(blocks.size()); ++i) {
        if (const auto *figure = std::get_if<Figure>(&blocks[i])) {
            const QStringList *types = figure->form == Figure::Form::Picture ? &limits.pictureTypes
                : figure->form == Figure::Form::Video                        ? &limits.videoTypes
                                                                             : &limits.audioTypes;
            uses += Use { figure->media, u"body"_s, i, types };
        }
    }
    for (qsizetype i = 0; i < content.attachments.size(); ++i)
        uses += Use { content.attachments[i].media, u"attachments/%1"_s.arg(i), -1, &limits.attachmentTypes };
    return uses;
}

bool looksLikeFileName(const QString &alt)
{
    static const QRegularExpression name(u"^(?:(?:IMG|DSC|DSCN|PXL|image|photo|ảnh|z)[_ -]?\\d+.*|\\S+\\.(?:jpe?g|png|gif|tiff?|mp4|mp3))$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return name.match(alt.trimmed()).hasMatch();
}

} // namespace

void checkMediaPresent(const Scene &scene, Report &report)
{
    for (const Use &use : usesOf(scene.content, scene.rulebook.limits)) {
        if (use.media.isNull() || !scene.mediaPresent || !scene.mediaPresent(use.media)) {
            report.add(Severity::Block, use.place, CheckWords::tr("The file at %1 is missing; add it again.").arg(fieldName(use.place)))
                .block = use.block;
        }
    }
}

void checkAltText(const Scene &scene, Report &report)
{
    if (scene.content.cover && !scene.content.cover->media.isNull() && isBlank(scene.content.cover->alt))
        report.add(Severity::Block, u"cover.alt"_s, CheckWords::tr("The cover picture has no description for those who cannot see it."));
    const QList<Block> &blocks = scene.content.body.blocks();
    for (int i = 0; i < int(blocks.size()); ++i) {
        const auto *figure = std::get_if<Figure>(&blocks[i]);
        if (figure && isBlank(figure->alt)) {
            const QString missing = figure->form == Figure::Form::Picture
                ? CheckWords::tr("The picture has no description for those who cannot see it.")
                : figure->form == Figure::Form::Video
                ? CheckWords::tr("The film has no description for those who cannot see or hear it.")
                : CheckWords::tr("The recording has no description for those who cannot hear it.");
            report.add(Severity::Block, u"body.alt"_s, missing).block = i;
        }
    }
}

void checkMediaFormats(const Scene &scene, Report &report)
{
    if (!scene.media)
        return;
    for (const Use &use : usesOf(scene.content, scene.rulebook.limits)) {
        const auto facts = scene.media(use.media);
        // media_present tells what is missing; what lies on the portal only was judged where it was added.
        if (!facts || facts->type.isEmpty())
            continue;
        const auto add = [&](Severity severity, const QString &message) {
            report.add(severity, use.place, message).block = use.block;
        };
        if (!use.types->contains(facts->type))
            add(Severity::Block, CheckWords::tr("The file at %1 has a format that is not on the list of what may be published.").arg(fieldName(use.place)));
        if (facts->bytes > scene.rulebook.limits.mediaBytes) {
            add(Severity::Block, CheckWords::tr("The file at %1 is larger than %2 MB.").arg(fieldName(use.place))
                                     .arg(scene.rulebook.limits.mediaBytes / (1024 * 1024)));
        }
        if (facts->metadata && facts->type.startsWith("image/"_L1))
            add(Severity::Block, CheckWords::tr("The picture still carries what the camera wrote into it (perhaps the place); add it again from the original file."));
    }
    for (const Words &words : wordsOf(scene.content)) {
        const bool alt = words.place == "cover.alt"_L1 || words.place == "body.alt"_L1;
        if (alt && looksLikeFileName(words.text))
            report.add(Severity::Warn, words, 0, words.text.size(), CheckWords::tr("The description of the picture is a file name; write what the picture shows."));
    }
}

} // namespace toasoan
