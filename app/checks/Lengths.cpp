// What reads badly on a list page or a phone: no rule of law, so never more than a warning.

#include "checks/Check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr qsizetype longestTitle = 150;
constexpr qsizetype longestLead = 600;

bool isAllCapitals(const QString &text)
{
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    return letters > 12 && text == text.toUpper();
}

} // namespace

void checkLengths(const Scene &scene, Report &report)
{
    const Content &content = scene.content;
    if (content.title.size() > longestTitle) {
        report.add(Severity::Warn, u"title"_s,
                   CheckWords::tr("The title has %1 characters; fewer than %2 are better.").arg(content.title.size()).arg(longestTitle));
    }
    if (isAllCapitals(content.title))
        report.add(Severity::Note, u"title"_s, CheckWords::tr("The title is all in capitals, which is hard to read."));
    if (content.title.endsWith(u'.') && !content.title.endsWith("..."_L1)) {
        Finding &finding = report.add(Severity::Note, u"title"_s, CheckWords::tr("A title needs no full stop."));
        finding.from = int(content.title.size()) - 1;
        finding.length = 1;
        finding.hasRepair = true;
    }
    if (content.lead.size() > longestLead) {
        report.add(Severity::Warn, u"lead"_s,
                   CheckWords::tr("The lead has %1 characters; fewer than %2 are better.").arg(content.lead.size()).arg(longestLead));
    }
}

} // namespace toasoan
