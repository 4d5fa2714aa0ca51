// How documents are cited: Party documents as 36-HD/VPTW (HD 36-HD/VPTW), state documents as 15/QĐ-UBND
// (Nghị định 30/2020/NĐ-CP). One written in the other's form points to a document that does not exist.

#include "checks/Check.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// Bodies of the Party by how their abbreviations end or begin.
constexpr QStringView partyBodies = u"(?:[A-ZĐ]*T[WƯUĐ]|ĐU[A-ZĐ]*|HU|BTV)";
constexpr QStringView stateBodies = u"(?:UBND|HĐND|TTg|CP|QH\\d*|UBTVQH\\d*|B[A-ZĐ]{2,6}|S[A-ZĐ]{2,6})";
constexpr QStringView partyTypes = u"(?:NQ|CT|QĐ|QC|QyĐ|QĐi|TB|HD|BC|KH|CTr|TTr|CV|KL)";
constexpr QStringView stateTypes = u"(?:NQ|CT|QĐ|QC|TB|HD|BC|KH|CTr|TTr|NĐ|TT)";

void find(const Words &words, const QRegularExpression &wrong, bool party, Report &report)
{
    for (const auto &match : wrong.globalMatch(words.text)) {
        Finding &finding = report.add(Severity::Warn, words, match.capturedStart(), match.capturedLength(),
                                      party ? CheckWords::tr("The number of a Party document is written the way of the State.")
                                            : CheckWords::tr("The number of a State document is written the way of the Party."));
        finding.repair = party ? u"%1-%2/%3"_s.arg(match.captured(1), match.captured(2), match.captured(3))
                               : u"%1/%2-%3"_s.arg(match.captured(1), match.captured(2), match.captured(3));
        finding.hasRepair = true;
    }
}

} // namespace

void checkDocumentForm(const Scene &scene, Report &report)
{
    const QString begin = u"(?<![\\d/\\p{L}])(\\d{1,5})"_s;
    const QString end = u"(?![\\p{L}\\d])"_s;
    const QRegularExpression party = expressionOf(u"%1/(%2)-(%3)%4"_s.arg(begin, partyTypes, partyBodies, end));
    const QRegularExpression state = expressionOf(u"%1-(%2)/(%3)%4"_s.arg(begin, stateTypes, stateBodies, end));
    for (const Words &words : wordsOf(scene.content)) {
        find(words, party, true, report);
        find(words, state, false, report);
    }
    const Content &content = scene.content;
    if (content.documentSignedOn.isValid() && content.documentSignedOn > scene.today)
        report.add(Severity::Warn, u"document.signed_on"_s, CheckWords::tr("The day of signing the document is after today."));
    for (qsizetype i = 0; i < content.attachments.size(); ++i) {
        if (content.attachments[i].signedOn.isValid() && content.attachments[i].signedOn > scene.today)
            report.add(Severity::Warn, u"attachments/%1.signed_on"_s.arg(i), CheckWords::tr("The day of signing the attachment is after today."));
    }
}

} // namespace toasoan
