// Clause 14.3.1: what each kind of item must say. The rulebook's kind names the fields.

#include "checks/Check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

bool isFilled(const Content &content, const QString &field)
{
    if (field == "title"_L1)
        return !isBlank(content.title);
    if (field == "lead"_L1)
        return !isBlank(content.lead);
    if (field == "body"_L1) {
        return std::ranges::any_of(content.body.blocks(), [](const Block &block) {
            return std::holds_alternative<Figure>(block) || !isBlank(plainText(block));
        });
    }
    if (field == "byline"_L1)
        return !isBlank(content.byline);
    if (field == "category"_L1)
        return !content.category.isEmpty();
    if (field == "channels"_L1)
        return !content.channels.isEmpty();
    if (field == "source"_L1)
        return content.source && !isBlank(content.source->name);
    if (field == "event"_L1)
        return !isBlank(content.event.name) && (content.event.begins || content.event.ends);
    if (field == "document"_L1) {
        return !isBlank(content.documentNumber) && content.documentSignedOn.isValid()
            && !isBlank(content.documentSigner) && !isBlank(content.documentType);
    }
    if (field == "period"_L1)
        return !isBlank(content.period);
    if (field == "cover"_L1)
        return content.cover && !content.cover->media.isNull();
    if (field == "attachments"_L1)
        return !content.attachments.isEmpty();
    if (field == "clearance"_L1)
        return !isBlank(content.clearance.by) && content.clearance.on.isValid();
    return false; // a field that this version does not know cannot have been filled
}

QString sentence(const QString &field)
{
    if (field == "event"_L1)
        return CheckWords::tr("Write down the name of the event and when it begins or ends.");
    if (field == "document"_L1)
        return CheckWords::tr("Write down number, day of signing, signer and type of the document.");
    if (field == "channels"_L1)
        return CheckWords::tr("Choose at least one channel to publish in.");
    return CheckWords::tr("This is still missing: %1.").arg(fieldName(field));
}

} // namespace

void checkRequiredFields(const Scene &scene, Report &report)
{
    const Content &content = scene.content;
    if (!scene.rulebook.site(content.site))
        report.add(Severity::Block, u"site"_s, CheckWords::tr("Choose the site where it will be published."));
    const Kind *kind = scene.rulebook.kind(content.kind);
    if (!kind) {
        report.add(Severity::Block, u"kind"_s, CheckWords::tr("Choose the kind of the item."));
        return;
    }
    const Category *category = scene.rulebook.category(content.category);
    if (!content.category.isEmpty() && (!category || category->site != content.site))
        report.add(Severity::Block, u"category"_s, CheckWords::tr("The chosen site has no such category."));
    QStringList required(kind->required.begin(), kind->required.end());
    required.sort();
    for (const QString &field : required) {
        if (!isFilled(content, field))
            report.add(Severity::Block, field, sentence(field));
    }
}

} // namespace toasoan
