#include "text/Import.h"

#include "text/HtmlImport.h"
#include "text/Vietnamese.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// What is said about imports, in English here and translated where it is shown.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(toasoan::ImportWords)
};

QString noteText(const QString &code, int count)
{
    static const QHash<QString, const char *> sentences {
        { u"encoding"_s, QT_TRANSLATE_NOOP("toasoan::ImportWords", "Text typed in an old encoding was turned into Unicode; read it again.") },
        { u"unsure_encoding"_s, QT_TRANSLATE_NOOP("toasoan::ImportWords", "There may still be text typed in an old encoding; read it again.") },
        { u"tidied"_s, QT_TRANSLATE_N_NOOP("toasoan::ImportWords", "%n character(s) were tidied (composition, spaces, hidden characters).") },
        { u"script"_s, QT_TRANSLATE_N_NOOP("toasoan::ImportWords", "%n script(s) were left out.") },
        { u"form"_s, QT_TRANSLATE_N_NOOP("toasoan::ImportWords", "%n part(s) of forms were left out.") },
        { u"embedded"_s, QT_TRANSLATE_N_NOOP("toasoan::ImportWords", "%n embedded thing(s) were left out.") },
        { u"media"_s, QT_TRANSLATE_N_NOOP("toasoan::ImportWords", "%n film(s) or recording(s) were left out; add them from the original files.") },
        { u"drawing"_s, QT_TRANSLATE_N_NOOP("toasoan::ImportWords", "%n drawing(s) were left out.") },
        { u"hidden"_s, QT_TRANSLATE_N_NOOP("toasoan::ImportWords", "%n hidden part(s) were left out.") },
        { u"link"_s, QT_TRANSLATE_N_NOOP("toasoan::ImportWords", "%n link(s) that cannot be used were left out; their words are there.") },
        { u"depth"_s, QT_TRANSLATE_NOOP("toasoan::ImportWords", "Some parts were nested too deeply; only their words are kept.") },
        { u"layout_table"_s, QT_TRANSLATE_N_NOOP("toasoan::ImportWords", "%n table(s) that only served the layout were left out.") },
        { u"remote_picture"_s, QT_TRANSLATE_N_NOOP("toasoan::ImportWords", "%n picture(s) outside of the file's folder were not fetched; add them from this machine.") },
        { u"missing_picture"_s, QT_TRANSLATE_N_NOOP("toasoan::ImportWords", "%n picture(s) were not found.") },
        { u"broken_picture"_s, QT_TRANSLATE_N_NOOP("toasoan::ImportWords", "%n picture(s) could not be read.") },
        { u"many_pictures"_s, QT_TRANSLATE_N_NOOP("toasoan::ImportWords", "%n picture(s) were left out, because the file has too many.") },
        { u"pixel"_s, QT_TRANSLATE_N_NOOP("toasoan::ImportWords", "%n tracking picture(s) were left out.") },
        { u"metadata"_s, QT_TRANSLATE_N_NOOP("toasoan::ImportWords", "What the camera wrote and the place were taken out of %n picture(s).") },
        { u"joined_lines"_s, QT_TRANSLATE_NOOP("toasoan::ImportWords", "Lines broken in the middle were joined into paragraphs.") },
    };
    const char *sentence = sentences.value(code);
    const bool counts = sentence && QLatin1StringView(sentence).contains("%n"_L1);
    return ImportWords::tr(sentence, nullptr, counts ? count : -1);
}

void change(Text &text, const auto &with)
{
    for (Run &run : text)
        run.text = with(run.text);
}

void change(List &list, const auto &with)
{
    for (ListItem &item : list.items) {
        change(item.text, with);
        for (List &nested : item.nested)
            change(nested, with);
    }
}

/// Every text of the block through a function.
void change(Block &block, const auto &with)
{
    if (auto *paragraph = std::get_if<Paragraph>(&block)) {
        change(paragraph->text, with);
    } else if (auto *heading = std::get_if<Heading>(&block)) {
        change(heading->text, with);
    } else if (auto *list = std::get_if<List>(&block)) {
        change(*list, with);
    } else if (auto *quote = std::get_if<Quote>(&block)) {
        for (Paragraph &paragraph : quote->paragraphs)
            change(paragraph.text, with);
    } else if (auto *figure = std::get_if<Figure>(&block)) {
        figure->alt = with(figure->alt);
        figure->credit = with(figure->credit);
        change(figure->caption, with);
    } else if (auto *table = std::get_if<Table>(&block)) {
        change(table->caption, with);
        for (QList<Cell> &row : table->rows) {
            for (Cell &cell : row)
                change(cell.text, with);
        }
    }
}

/// Blocks on their way to a body: texts are repaired first and tidied last, because tidying would
/// take letters of the old encodings (ư is U+00AD in TCVN3) for signs to remove.
class Finish
{
public:
    Finish(QList<Block> blocks, QString title, QMap<QString, int> notes)
        : m_blocks(std::move(blocks))
        , m_title(std::move(title))
        , m_notes(std::move(notes))
    {
    }

    [[nodiscard]] Imported take(QList<ImportedPicture> pictures, const QString &encoding)
    {
        repairEncoding();
        const auto tidied = [this](const QString &text) {
            Tidied result = tidyCounted(text);
            m_tidied += result.composed + result.lookAlikes + result.invisible + result.privateUse;
            return result.text;
        };
        for (Block &block : m_blocks)
            change(block, tidied);
        Imported imported;
        imported.title = tidied(m_title).simplified();
        imported.body = Body(std::move(m_blocks));
        imported.pictures = std::move(pictures);
        for (ImportedPicture &picture : imported.pictures)
            picture.alt = tidied(picture.alt);
        imported.encoding = encoding;
        if (m_tidied > 0)
            m_notes[u"tidied"_s] = m_tidied;
        for (const auto &[code, count] : m_notes.asKeyValueRange())
            imported.notes += ImportNote { code, count, noteText(code, count) };
        return imported;
    }

private:
    void repairEncoding()
    {
        QString all = m_title;
        for (const Block &block : m_blocks)
            all += u'\n' + plainText(block);
        const LegacyGuess guess = guessLegacy(all);
        if (guess.encoding != LegacyEncoding::None) {
            note(guess);
            const auto repaired = [&guess](const QString &text) { return fromLegacy(text, guess.encoding); };
            m_title = repaired(m_title);
            for (Block &block : m_blocks)
                change(block, repaired);
            return;
        }
        // One pasted paragraph in another encoding than the rest; short ones prove nothing.
        for (Block &block : m_blocks) {
            const QString words = plainText(block);
            const LegacyGuess own = words.size() > 40 ? guessLegacy(words) : LegacyGuess();
            if (own.certainty >= 0.8) {
                note(own);
                change(block, [&own](const QString &text) { return fromLegacy(text, own.encoding); });
            }
        }
    }

    void note(const LegacyGuess &guess) { ++m_notes[guess.certainty >= 0.8 ? u"encoding"_s : u"unsure_encoding"_s]; }

    QList<Block> m_blocks;
    QString m_title;
    QMap<QString, int> m_notes;
    int m_tidied = 0;
};

std::unexpected<Error> bad(const QString &problem, const QString &detail)
{
    return failure(Error::Kind::BadInput, detail, problem);
}

void noteEncoding(const Decoded &decoded, QMap<QString, int> &notes)
{
    if (!decoded.encoding.startsWith("UTF"_L1))
        ++notes[decoded.certainty >= 0.8 || decoded.encoding.startsWith("Windows"_L1) ? u"encoding"_s : u"unsure_encoding"_s];
}

/// The charset that a page declares in its first bytes.
QString declaredCharset(QByteArrayView bytes)
{
    static const QRegularExpression charset(u"<meta[^>]+charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = charset.match(QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 4096))));
    return match.captured(1);
}

Result<Imported> fromHtml(const Decoded &decoded, const ReadBeside &beside, const ImportLimits &limits)
{
    // Two bytes of UTF-8 may stand for one byte of the file; the limit is about the file.
    const HtmlLimits html { limits.bytes * 3, limits.depth, limits.elements };
    Result<HtmlTree> tree = HtmlTree::parse(decoded.text.toUtf8(), html);
    if (!tree)
        return std::unexpected(tree.error());
    HtmlImport import(beside, limits);
    noteEncoding(decoded, import.notes);
    QList<Block> blocks = import.read(tree->root());
    if (blocks.isEmpty() && import.title.isEmpty())
        return bad(u"file_empty"_s, u"no words and no pictures"_s);
    return Finish(std::move(blocks), import.title, import.notes).take(std::move(import.pictures), decoded.encoding);
}

bool looksLikeHtml(QByteArrayView bytes)
{
    static const QRegularExpression start(u"^[\\x{FEFF}\\s]*(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|\\?xml)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 2048))).contains(start);
}

/// Files in the folder of a document, and nowhere else, links included.
ReadBeside readerBeside(const QString &path)
{
    return [folder = QFileInfo(path).dir()](const QString &name) -> std::optional<QByteArray> {
        const QString root = folder.canonicalPath();
        const QString file = QFileInfo(folder.filePath(name)).canonicalFilePath();
        if (root.isEmpty() || !file.startsWith(root + u'/') || QFileInfo(file).size() > largestPictureBytes
            || !QFileInfo(file).isFile())
            return std::nullopt;
        QFile picture(file);
        return picture.open(QIODevice::ReadOnly) ? std::optional(picture.readAll()) : std::nullopt;
    };
}

Result<Imported> fromPicture(const QByteArray &bytes, const QString &name)
{
    Result<Picture> picture = publishingRendition(bytes);
    if (!picture)
        return std::unexpected(picture.error());
    QMap<QString, int> notes;
    if (picture->metadataDropped)
        ++notes[u"metadata"_s];
    const Figure figure { Figure::Form::Picture, picture->digest, {}, {}, {} };
    return Finish({ figure }, {}, notes).take({ ImportedPicture { *picture, bytes, name, {} } }, {});
}

/// Whether a program broke the lines at its margin: most lines but the last are long and about alike.
bool isWrapped(const QStringList &lines)
{
    if (lines.size() < 2)
        return false;
    const auto longOnes = std::count_if(lines.begin(), lines.end() - 1, [](const QString &line) { return line.size() >= 55; });
    const bool narrow = std::ranges::all_of(lines, [](const QString &line) { return line.size() <= 120; });
    return narrow && longOnes == lines.size() - 1;
}

} // namespace

QString Imported::words() const
{
    QStringList all { title, body.plainText() };
    for (const Block &block : body.blocks()) {
        if (const auto *figure = std::get_if<Figure>(&block))
            all += figure->alt;
    }
    for (const ImportedPicture &picture : pictures)
        all += picture.name;
    return all.join(u'\n');
}

Result<Imported> importText(QByteArrayView bytes, const ImportLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return bad(u"file_too_large"_s, u"%1 bytes"_s.arg(bytes.size()));
    const Decoded decoded = decodeBytes(bytes);
    QMap<QString, int> notes;
    noteEncoding(decoded, notes);
    QString text = decoded.text;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\f', u'\n');
    static const QRegularExpression blankLines(u"\\n[ \\t\\x{00A0}]*\\n\\s*"_s);
    const bool parted = text.trimmed().contains(blankLines);
    QList<Block> blocks;
    QString title;
    for (const QString &part : parted ? text.split(blankLines) : text.split(u'\n')) {
        QStringList lines = part.trimmed().split(u'\n');
        for (QString &line : lines)
            line = line.trimmed();
        lines.removeAll(QString());
        if (lines.isEmpty())
            continue;
        const bool wrapped = isWrapped(lines);
        notes.insert(u"joined_lines"_s, notes.value(u"joined_lines"_s) + (wrapped ? 1 : 0));
        if (blocks.isEmpty() && title.isEmpty() && lines.size() == 1 && lines.first().size() <= 200)
            title = lines.first();
        else
            blocks += Paragraph { { Run { lines.join(wrapped ? u' ' : u'\n') } } };
    }
    if (notes.value(u"joined_lines"_s) == 0)
        notes.remove(u"joined_lines"_s);
    if (title.isEmpty() && blocks.isEmpty())
        return bad(u"file_empty"_s, u"no words"_s);
    return Finish(std::move(blocks), title, notes).take({}, decoded.encoding);
}

Result<Imported> importHtml(QByteArrayView bytes, const ReadBeside &beside, const ImportLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return bad(u"file_too_large"_s, u"%1 bytes"_s.arg(bytes.size()));
    return fromHtml(decodeBytes(bytes, declaredCharset(bytes)), beside, limits);
}

Result<Imported> importPasted(const QString &html, const ReadBeside &beside, const ImportLimits &limits)
{
    if (html.size() > limits.bytes)
        return bad(u"file_too_large"_s, u"%1 characters"_s.arg(html.size()));
    return fromHtml({ html, u"UTF-16"_s, 1.0 }, beside, limits);
}

Result<Imported> importFile(const QString &path, const ImportLimits &limits)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return bad(u"file_unreadable"_s, u"cannot open: "_s + file.errorString());
    if (file.size() > std::max(limits.bytes, largestPictureBytes))
        return bad(u"file_too_large"_s, u"%1 bytes"_s.arg(file.size()));
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        return bad(u"file_empty"_s, u"no bytes"_s);
    const QString type = typeOfBytes(bytes);
    if (type.startsWith("image/"_L1))
        return fromPicture(bytes, QFileInfo(path).fileName());
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool html = suffix == "html"_L1 || suffix == "htm"_L1 || suffix == "xhtml"_L1;
    if (html || (suffix != "txt"_L1 && type.isEmpty() && looksLikeHtml(bytes)))
        return importHtml(QByteArrayView(bytes), readerBeside(path), limits);
    // UTF-16 begins with a byte that looks like sound, so the name decides before the content.
    if (suffix == "txt"_L1 || (suffix.isEmpty() && type.isEmpty() && !bytes.contains('\0')))
        return importText(bytes, limits);
    return bad(u"file_type"_s, u"not .txt, .html or a picture"_s);
}

QString importFailureText(const Error &error)
{
    static const QHash<QString, const char *> sentences {
        { u"file_unreadable"_s, QT_TRANSLATE_NOOP("toasoan::ImportWords", "The file cannot be opened; check that it is still there and that no other program holds it.") },
        { u"file_too_large"_s, QT_TRANSLATE_NOOP("toasoan::ImportWords", "The file is too large; split it into smaller ones.") },
        { u"file_type"_s, QT_TRANSLATE_NOOP("toasoan::ImportWords", "This type of file cannot be read yet; save it as .txt, .html or as a JPEG or PNG picture.") },
        { u"file_empty"_s, QT_TRANSLATE_NOOP("toasoan::ImportWords", "The file has no words and no pictures.") },
        { u"too_complex"_s, QT_TRANSLATE_NOOP("toasoan::ImportWords", "The file is too complex; open it, copy its text and paste it here.") },
        { u"picture_format"_s, QT_TRANSLATE_NOOP("toasoan::ImportWords", "The picture is no JPEG, PNG, GIF or TIFF; save it as JPEG.") },
        { u"picture_broken"_s, QT_TRANSLATE_NOOP("toasoan::ImportWords", "The picture is broken and cannot be read; get the original again.") },
        { u"picture_too_large"_s, QT_TRANSLATE_NOOP("toasoan::ImportWords", "The picture is too large; make it smaller and add it again.") },
    };
    return ImportWords::tr(sentences.value(error.problem, QT_TRANSLATE_NOOP("toasoan::ImportWords", "This file cannot be imported.")));
}

} // namespace toasoan
