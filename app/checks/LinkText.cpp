// A link says where it leads (clause 14.4; WCAG 2.4.4): readers who hear links one by one get nothing from
// "xem tại đây".

#include "checks/Check.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

bool saysNothing(const QString &text)
{
    static const QSet<QString> phrases {
        u"đây"_s, u"tại đây"_s, u"ở đây"_s, u"xem tại đây"_s, u"xem ở đây"_s, u"tải tại đây"_s, u"bấm vào đây"_s,
        u"nhấn vào đây"_s, u"nhấp vào đây"_s, u"click vào đây"_s, u"click"_s, u"xem thêm"_s, u"xem tiếp"_s,
        u"xem chi tiết"_s, u"chi tiết"_s, u"chi tiết tại đây"_s, u"link"_s, u"liên kết"_s, u"tải về"_s, u"here"_s,
    };
    QString words = text.toLower().simplified();
    while (!words.isEmpty() && !words.front().isLetterOrNumber())
        words.removeFirst();
    while (!words.isEmpty() && !words.back().isLetterOrNumber())
        words.removeLast();
    return words.isEmpty() || phrases.contains(words);
}

class LinkWalk
{
public:
    LinkWalk(int block, Report &report)
        : m_block(block)
        , m_report(report)
    {
    }

    void text(const Text &text)
    {
        qsizetype at = m_at;
        for (qsizetype i = 0; i < text.size();) {
            const QString link = text[i].link;
            QString words;
            for (; i < text.size() && text[i].link == link; ++i)
                words += text[i].text;
            if (!link.isEmpty())
                judge(words, at);
            at += words.size();
        }
        m_at = at + 1; // the line feed of plainText()
    }

    void list(const List &list)
    {
        for (const ListItem &item : list.items) {
            text(item.text);
            for (const List &nested : item.nested)
                this->list(nested);
        }
    }

    void operator()(const Paragraph &paragraph) { text(paragraph.text); }
    void operator()(const Heading &heading) { text(heading.text); }
    void operator()(const List &some) { list(some); }
    void operator()(const Quote &quote)
    {
        for (const Paragraph &paragraph : quote.paragraphs)
            text(paragraph.text);
    }
    void operator()(const Figure &figure) { text(figure.caption); }
    void operator()(const Table &table)
    {
        if (!table.caption.isEmpty())
            text(table.caption);
        for (const QList<Cell> &row : table.rows) {
            for (const Cell &cell : row)
                text(cell.text);
        }
    }
    void operator()(const Rule &) { }

private:
    void judge(const QString &words, qsizetype at)
    {
        const Words place { u"body"_s, m_block, {} };
        if (saysNothing(words)) {
            m_report.add(Severity::Warn, place, at, words.size(),
                         CheckWords::tr("The words of the link do not say where it leads; write the name of the page or document."));
        } else if (words.startsWith("http"_L1) && words.size() > 60) {
            m_report.add(Severity::Note, place, at, words.size(), CheckWords::tr("Better put the link on the name of the page than show a long address."));
        }
    }

    int m_block;
    Report &m_report;
    qsizetype m_at = 0;
};

} // namespace

void checkLinkText(const Scene &scene, Report &report)
{
    const QList<Block> &blocks = scene.content.body.blocks();
    for (int i = 0; i < int(blocks.size()); ++i) {
        LinkWalk walk(i, report);
        std::visit(walk, blocks[i]);
    }
}

} // namespace toasoan
