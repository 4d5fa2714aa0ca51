// One text has one spelling (resources/body.md): composed Unicode, no control characters, nothing but the known
// elements, no spaces that readers cannot see at the ends of a field.

#include "checks/Check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

void checkCanonical(const Scene &scene, Report &report)
{
    for (const Words &words : allWordsOf(scene.content)) {
        if (words.place == "body"_L1)
            continue;
        if (characterFault(words.text)) {
            report.add(Severity::Block, words, 0, 0,
                       CheckWords::tr("There are characters at %1 that are not valid or not composed Unicode.").arg(fieldName(words.place)));
        } else if (words.text.front().isSpace() || words.text.back().isSpace()) {
            Finding &finding = report.add(Severity::Block, words, 0, words.text.size(),
                                          CheckWords::tr("There are spaces too many at the beginning or end of %1.").arg(fieldName(words.place)));
            finding.repair = words.text.trimmed();
            finding.hasRepair = true;
        }
    }
    if (scene.content.title.contains(u'\n'))
        report.add(Severity::Block, u"title"_s, CheckWords::tr("The title has to stand on one line."));
    const QByteArray body = scene.content.body.write();
    if (body.size() > scene.rulebook.limits.articleBytes) {
        report.add(Severity::Block, u"body"_s,
                   CheckWords::tr("The text is longer than it may be (%1 KB).").arg(scene.rulebook.limits.articleBytes / 1024));
    }
    if (!Body::parse(body)) {
        report.add(Severity::Block, u"body"_s,
                   CheckWords::tr("There are characters in the text that are not valid or not composed Unicode."));
    }
}

} // namespace toasoan
