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
        report.add(Severity::Block, u"source.name"_s, u"Nguồn không có trong danh mục được phép khai thác."_s);
    if (!isAllowedLink(source.address) || !source.address.startsWith("http"_L1))
        report.add(Severity::Block, u"source.address"_s, u"Hãy ghi địa chỉ đầy đủ của bản gốc (http:// hoặc https://)."_s);
    if (isBlank(source.permission)) {
        report.add(Severity::Block, u"source.permission"_s,
                   u"Hãy ghi sự cho phép của tác giả, hoặc số và ngày của thỏa thuận khung."_s);
    }
    if (aggregated && source.original.isNull())
        report.add(Severity::Block, u"source.original"_s, u"Chưa lưu bản gốc của trang được khai thác."_s);
}

} // namespace toasoan
