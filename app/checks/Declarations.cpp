// What people vouch for: the unit leader's clearance, declared use of AI, dates of the event (clauses 5 and 13).

#include "checks/Check.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// What language models say about themselves, left in by who copied.
bool showsModel(QStringView text)
{
    constexpr std::array<QStringView, 6> traces { u"là một mô hình ngôn ngữ", u"tôi là trợ lý AI", u"as an AI language model",
                                                  u"as a large language model", u"[Chèn tên", u"utm_source=chatgpt" };
    return std::ranges::any_of(traces, [text](QStringView trace) { return text.contains(trace, Qt::CaseInsensitive); });
}

} // namespace

void checkDeclarations(const Scene &scene, Report &report)
{
    const Content &content = scene.content;
    if (isBlank(content.clearance.by) || !content.clearance.on.isValid())
        report.add(Severity::Warn, u"clearance"_s, CheckWords::tr("It is not written down which leader of the unit cleared this item."));
    else if (content.clearance.on > scene.today)
        report.add(Severity::Warn, u"clearance.on"_s, CheckWords::tr("The day of the unit's clearance is after today."));
    if (isBlank(content.aiUse)) {
        for (const Words &words : wordsOf(content)) {
            if (showsModel(words.text))
                report.add(Severity::Warn, words, 0, 0, CheckWords::tr("There are traces of artificial intelligence that were not declared."));
        }
    }
    if (content.event.begins && content.event.ends && *content.event.ends < *content.event.begins)
        report.add(Severity::Warn, u"event.ends"_s, CheckWords::tr("The event ends before it begins."));
    if (isBlank(content.personalData.purpose) != isBlank(content.personalData.consent))
        report.add(Severity::Warn, u"personal_data"_s, CheckWords::tr("Write down both the purpose and the consent when personal data are named."));
}

} // namespace toasoan
