// Clauses 13.1 and 14.3.1: a document is published only when its type is on the approved non-secret list and
// its number matches none of the exclusions.

#include "checks/Check.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

bool isExcluded(const QString &number, const Rulebook &rulebook)
{
    for (const QString &pattern : rulebook.documentExclusions) {
        const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
        // A pattern that cannot be read excludes everything: better to ask than to let one through.
        if (!expression.isValid() || expression.match(number).hasMatch())
            return true;
    }
    return false;
}

} // namespace

void checkApprovedList(const Scene &scene, Report &report)
{
    const Content &content = scene.content;
    const Kind *kind = scene.rulebook.kind(content.kind);
    const bool isDocument = (kind && kind->required.contains(u"document"_s)) || !content.documentNumber.isEmpty();
    if (isDocument && !scene.rulebook.documentTypes.contains(content.documentType))
        report.add(Severity::Block, u"document.type"_s, CheckWords::tr("This type of document is not on the list of what may be published."));
    if (!content.documentNumber.isEmpty() && isExcluded(content.documentNumber, scene.rulebook))
        report.add(Severity::Block, u"document.number"_s, CheckWords::tr("The document is one that must not be published."));
    for (qsizetype i = 0; i < content.attachments.size(); ++i) {
        const QString &number = content.attachments[i].number;
        if (!number.isEmpty() && isExcluded(number, scene.rulebook)) {
            report.add(Severity::Block, u"attachments/%1.number"_s.arg(i), CheckWords::tr("The attachment is one that must not be published."));
        }
    }
}

} // namespace toasoan
