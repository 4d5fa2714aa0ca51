// Clauses 13.1 and 14.3.1: an aggregated item names a permitted source, its address and the author's permission,
// and keeps the page as it was captured.

#include "checks/Check.h"

using namespace Qt::StringLiterals;

namespace toasoan {

void checkSource(const Scene &scene, Report &report)
{
    const Kind *kind = scene.rulebook.kind(scene.content.kind);
    const bool aggregated = kind && kind->required.contains(u"source"_s);
    const Source source = scene.content.source.value_or(Source());
    if (!aggregated && source == Source())
        return;
    if (!scene.rulebook.permittedSources.contains(source.name))
        report.add(Severity::Block, u"source.name"_s, CheckWords::tr("The source is not on the list of permitted sources."));
    if (!isAllowedLink(source.address) || !source.address.startsWith("http"_L1))
        report.add(Severity::Block, u"source.address"_s, CheckWords::tr("Write down the whole address of the original (http:// or https://)."));
    if (isBlank(source.permission)) {
        report.add(Severity::Block, u"source.permission"_s,
                   CheckWords::tr("Write down the author's permission, or number and day of the framework agreement."));
    }
    if (aggregated && source.original.isNull())
        report.add(Severity::Block, u"source.original"_s, CheckWords::tr("The original of the page is not kept yet."));
}

} // namespace toasoan
