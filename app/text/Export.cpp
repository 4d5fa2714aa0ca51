#include "text/Export.h"

#include "text/Picture.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

void addList(const List &list, int depth, QStringList &lines)
{
    int number = list.start;
    for (const ListItem &item : list.items) {
        const QString sign = list.numbered ? u"%1. "_s.arg(number++) : u"- "_s;
        lines += QString(depth * 2, u' ') + sign + plainText(item.text);
        for (const List &nested : item.nested)
            addList(nested, depth + 1, lines);
    }
}

struct BlockLines
{
    QStringList operator()(const Paragraph &paragraph) const { return { plainText(paragraph.text) }; }
    QStringList operator()(const Heading &heading) const { return { plainText(heading.text).toUpper() }; }
    QStringList operator()(const List &list) const
    {
        QStringList lines;
        addList(list, 0, lines);
        return lines;
    }
    QStringList operator()(const Quote &quote) const
    {
        QStringList lines;
        for (const Paragraph &paragraph : quote.paragraphs)
            lines += u"> "_s + plainText(paragraph.text);
        return lines;
    }
    QStringList operator()(const Figure &figure) const
    {
        const QString what = figure.form == Figure::Form::Picture ? u"Ảnh"_s
            : figure.form == Figure::Form::Video                  ? u"Video"_s
                                                                  : u"Âm thanh"_s;
        QStringList lines { u"[%1: %2]"_s.arg(what, figure.alt) };
        for (const QString &more : { plainText(figure.caption), figure.credit }) {
            if (!more.isEmpty())
                lines += more;
        }
        return lines;
    }
    QStringList operator()(const Table &table) const
    {
        QStringList lines;
        if (!table.caption.isEmpty())
            lines += plainText(table.caption);
        for (const QList<Cell> &row : table.rows) {
            QStringList cells;
            for (const Cell &cell : row)
                cells += plainText(cell.text).replace(u'\n', u' ');
            lines += cells.join(u" | "_s);
        }
        return lines;
    }
    QStringList operator()(const Rule &) const { return { u"* * *"_s }; }
};

} // namespace

QString toPlainText(const Content &content)
{
    QStringList parts;
    for (const QString &part : { content.correctionNotice, content.title, content.lead }) {
        if (!part.isEmpty())
            parts += part;
    }
    for (const Block &block : content.body.blocks())
        parts += std::visit(BlockLines(), block).join(u'\n');
    if (!content.byline.isEmpty())
        parts += content.byline;
    if (content.source && !content.source->name.isEmpty())
        parts += u"Nguồn: %1 %2"_s.arg(content.source->name, content.source->address).trimmed();
    return parts.join(u"\n\n"_s) + u'\n';
}

QByteArray toHtml(const Content &content, const PageNames &names,
                  const std::function<std::optional<QByteArray>(const Digest &)> &mediaBytes)
{
    return renderPage(content, names, [&mediaBytes](const Digest &digest) {
        const auto bytes = mediaBytes ? mediaBytes(digest) : std::nullopt;
        if (!bytes)
            return u"media/"_s + digest.toString();
        const QString type = typeOfBytes(*bytes);
        return u"data:%1;base64,%2"_s.arg(type.isEmpty() ? u"application/octet-stream"_s : type,
                                          QString::fromLatin1(bytes->toBase64()));
    });
}

} // namespace toasoan
