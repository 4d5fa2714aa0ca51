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
                       u"Phần %1 có ký tự không hợp lệ hoặc chưa ở dạng Unicode dựng sẵn."_s.arg(fieldName(words.place)));
        } else if (words.text.front().isSpace() || words.text.back().isSpace()) {
            Finding &finding = report.add(Severity::Block, words, 0, words.text.size(),
                                          u"Phần %1 thừa khoảng trắng ở đầu hoặc cuối."_s.arg(fieldName(words.place)));
            finding.repair = words.text.trimmed();
            finding.hasRepair = true;
        }
    }
    if (scene.content.title.contains(u'\n'))
        report.add(Severity::Block, u"title"_s, u"Tiêu đề phải nằm trên một dòng."_s);
    const QByteArray body = scene.content.body.write();
    if (body.size() > scene.rulebook.limits.articleBytes) {
        report.add(Severity::Block, u"body"_s,
                   u"Nội dung dài quá mức cho phép (%1 KB)."_s.arg(scene.rulebook.limits.articleBytes / 1024));
    }
    if (!Body::parse(body)) {
        report.add(Severity::Block, u"body"_s,
                   u"Nội dung có ký tự không hợp lệ hoặc chưa ở dạng Unicode dựng sẵn."_s);
    }
}

} // namespace toasoan
