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
            report.add(Severity::Block, use.place, u"Thiếu tệp ở phần %1; hãy thêm lại tệp."_s.arg(fieldName(use.place)))
                .block = use.block;
        }
    }
}

void checkAltText(const Scene &scene, Report &report)
{
    if (scene.content.cover && !scene.content.cover->media.isNull() && isBlank(scene.content.cover->alt))
        report.add(Severity::Block, u"cover.alt"_s, u"Ảnh đại diện chưa có lời mô tả cho người không nhìn được ảnh."_s);
    const QList<Block> &blocks = scene.content.body.blocks();
    for (int i = 0; i < int(blocks.size()); ++i) {
        const auto *figure = std::get_if<Figure>(&blocks[i]);
        if (figure && isBlank(figure->alt)) {
            const QString what = figure->form == Figure::Form::Picture ? u"Ảnh"_s
                : figure->form == Figure::Form::Video                  ? u"Video"_s
                                                                       : u"Âm thanh"_s;
            report.add(Severity::Block, u"body.alt"_s, what + u" chưa có lời mô tả cho người không xem, nghe được."_s).block = i;
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
            add(Severity::Block, u"Định dạng tệp ở phần %1 không có trong danh mục được đăng."_s.arg(fieldName(use.place)));
        if (facts->bytes > scene.rulebook.limits.mediaBytes) {
            add(Severity::Block, u"Tệp ở phần %1 lớn quá %2 MB."_s.arg(fieldName(use.place))
                                     .arg(scene.rulebook.limits.mediaBytes / (1024 * 1024)));
        }
        if (facts->metadata && facts->type.startsWith("image/"_L1))
            add(Severity::Block, u"Ảnh còn mang thông tin của máy ảnh (có thể có vị trí); hãy thêm lại ảnh từ tệp gốc."_s);
    }
    for (const Words &words : wordsOf(scene.content)) {
        const bool alt = words.place == "cover.alt"_L1 || words.place == "body.alt"_L1;
        if (alt && looksLikeFileName(words.text))
            report.add(Severity::Warn, words, 0, words.text.size(), u"Lời mô tả ảnh là tên tệp; hãy viết điều ảnh cho thấy."_s);
    }
}

} // namespace toasoan
