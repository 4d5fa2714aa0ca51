// State secrets (clause 13.1): stamps are looked for in memory before anything of a text is kept. A stamp is
// written in capitals and stands apart; inside a heading in capitals the same syllable may belong to a word (BẢO
// MẬT, MẬT ĐỘ). When in doubt it is a stamp: a false alarm costs a look, a miss cannot be taken back.

#include "checks/Check.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

bool isInvisible(QChar c) { return c.category() == QChar::Other_Format || c.unicode() == 0x034F; }

/// Neither a mark, nor invisible, nor half of a character, and composed wherever it can be: Latin letters with and
/// without marks, figures and signs.
bool isPlain(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit < 0x0300 && unit != 0x00AD) || (unit >= 0x1EA0 && unit <= 0x1EF9);
}

/// The text composed and without invisible characters, with the way back to positions in the original.
struct Folded
{
    QString text;
    QList<qsizetype> origin; ///< of each unit of text, and one past the end

    explicit Folded(QStringView original)
    {
        text.reserve(original.size());
        origin.reserve(original.size() + 1);
        for (qsizetype i = 0; i < original.size();) {
            const qsizetype from = i;
            // Nearly all of a text is composed already: a letter that stands for itself, before another one.
            if (isPlain(original[i]) && (i + 1 == original.size() || isPlain(original[i + 1]))) {
                text += original[i++];
                origin += from;
                continue;
            }
            QString cluster(original[i++]);
            while (i < original.size() && (original[i].isMark() || isInvisible(original[i]) || original[i].isLowSurrogate())) {
                if (!isInvisible(original[i]))
                    cluster += original[i];
                ++i;
            }
            if (isInvisible(cluster.front()) && cluster.front().unicode() != 0x00AD)
                cluster.removeFirst();
            cluster = cluster.normalized(QString::NormalizationForm_C);
            text += cluster;
            origin.resize(text.size(), from);
        }
        origin += original.size();
    }
};

/// The run of letters that ends before, or begins after, one single space; empty when there is none.
QStringView wordBefore(const QString &text, qsizetype at)
{
    if (at < 2 || text[at - 1] != u' ' || !text[at - 2].isLetter())
        return {};
    qsizetype from = at - 2;
    while (from > 0 && text[from - 1].isLetter())
        --from;
    return QStringView(text).sliced(from, at - 1 - from);
}

QStringView wordAfter(const QString &text, qsizetype at)
{
    if (at + 1 >= text.size() || text[at] != u' ' || !text[at + 1].isLetter())
        return {};
    qsizetype to = at + 1;
    while (to < text.size() && text[to].isLetter())
        ++to;
    return QStringView(text).sliced(at + 1, to - at - 1);
}

/// MẬT as a syllable of a longer word, by its neighbours. What is not on these lists is a stamp.
bool joinsBefore(QStringView word)
{
    constexpr std::array<QStringView, 10> words { u"BẢO", u"BÍ", u"CƠ", u"KHÔNG", u"THÂN",
                                                  u"GIẢI", u"TRĂNG", u"ĐƯỜNG", u"TÚI", u"NỘI" };
    return std::ranges::find(words, word) != words.end();
}

bool joinsAfter(QStringView word)
{
    constexpr std::array<QStringView, 18> words { u"ĐỘ", u"KHẨU", u"MÃ", u"ONG", u"THIẾT", u"NGHỊ",
                                                  u"VỤ", u"THƯ", u"DANH", u"BÁO", u"ĐÀM", u"ƯỚC",
                                                  u"LỆNH", u"TÔNG", u"GẤU", u"MÍA", u"TRUYỀN", u"THÁM" };
    return std::ranges::find(words, word) != words.end();
}

/// MẬT alone, at [from, to) of the folded text. Among spaced letters ("B Ả O M Ậ T") it is part of their word.
bool isOrdinaryWord(const QString &text, qsizetype from, qsizetype to)
{
    const QString before = wordBefore(text, from).toString().toUpper();
    const QString after = wordAfter(text, to).toString().toUpper();
    const bool spaced = to - from == 5;
    return joinsBefore(before) || joinsAfter(after) || (spaced && (before.size() == 1 || after.size() == 1));
}

bool hasContext(const QString &text, qsizetype from, qsizetype to, const QStringList &context)
{
    if (context.isEmpty())
        return true;
    constexpr qsizetype reach = 60;
    const qsizetype begin = std::max<qsizetype>(0, from - reach);
    const QStringView around = QStringView(text).sliced(begin, std::min(text.size(), to + reach) - begin);
    return std::ranges::any_of(context, [&](const QString &word) { return around.contains(word, Qt::CaseInsensitive); });
}

class MarkSearch
{
public:
    explicit MarkSearch(QStringView text)
        : m_folded(text)
    {
    }

    /// Built in: they hold whatever the rulebook says.
    void stamps()
    {
        // Spaced letters as on a typed stamp, and the readings of TCVN3, VNI, VPS and VISCII.
        static const QRegularExpression high(
            u"(?<!\\p{L})(?:T\\s?U\\s?Y\\s?Ệ\\s?T|T\\s?Ố\\s?I)[\\s\\p{Pd}._]{1,4}M\\s?Ậ\\s?T(?!\\p{L})"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression alone(u"(?<!\\p{L})M(?:[ \\x{00A0}]?[Ậậ][ \\x{00A0}]?T|ËT|A[Ää]T|ÆT|‡T)(?!\\p{L})"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression named(u"độ\\s+mật\\s*[:：]\\s*(?:tuyệt\\s+|tối\\s+)?mật(?!\\p{L})"_s,
                                              QRegularExpression::UseUnicodePropertiesOption
                                                  | QRegularExpression::CaseInsensitiveOption);
        search(high, u"stamp"_s, {}, false);
        search(alone, u"stamp"_s, {}, true);
        search(named, u"stamp"_s, {}, false);
    }

    void pattern(const TextPattern &pattern)
    {
        search(expressionOf(pattern.pattern), pattern.id, pattern.context, true);
    }

    /// The number in the head of a document, "Số 465-CV/TU" on a line of its own; a number quoted in a sentence
    /// is no document.
    void exclusions(const QStringList &patterns)
    {
        static const QRegularExpression head(u"(?m)^[ \\t]*Số\\s*:?\\s*(\\d[\\w/.-]*)[ \\t]*$"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        for (const auto &match : head.globalMatch(m_folded.text)) {
            const bool excluded = std::ranges::any_of(patterns, [&match](const QString &pattern) {
                return expressionOf(pattern).match(match.captured(1)).hasMatch();
            });
            if (excluded) {
                add(m_folded.origin[match.capturedStart(1)], m_folded.origin[match.capturedEnd(1)],
                    u"excluded_document"_s);
            }
        }
    }

    [[nodiscard]] QList<SecrecyMark> marks()
    {
        std::ranges::sort(m_marks, {}, &SecrecyMark::from);
        return m_marks;
    }

private:
    void search(const QRegularExpression &expression, const QString &id, const QStringList &context, bool mayBeWord)
    {
        const QString &text = m_folded.text;
        for (const auto &match : expression.globalMatch(text)) {
            const qsizetype from = match.capturedStart();
            const qsizetype to = match.capturedEnd();
            const bool single = match.capturedLength() <= 5;
            if (to == from || (mayBeWord && single && isOrdinaryWord(text, from, to))
                || !hasContext(text, from, to, context))
                continue;
            add(m_folded.origin[from], m_folded.origin[to], id);
        }
    }

    void add(qsizetype from, qsizetype to, const QString &id)
    {
        const bool known = std::ranges::any_of(m_marks, [=](const SecrecyMark &mark) {
            return from < mark.from + mark.length && mark.from < to;
        });
        if (!known)
            m_marks += SecrecyMark { from, to - from, id };
    }

    Folded m_folded;
    QList<SecrecyMark> m_marks;
};

} // namespace

QList<SecrecyMark> secrecyMarks(QStringView text, const Rulebook &rulebook)
{
    MarkSearch search(text);
    search.stamps();
    for (const TextPattern &pattern : rulebook.secrecy)
        search.pattern(pattern);
    search.exclusions(rulebook.documentExclusions);
    return search.marks();
}

void checkSecrecy(const Scene &scene, Report &report)
{
    for (const TextPattern &pattern : scene.rulebook.secrecy) {
        if (!expressionOf(pattern.pattern).isValid())
            report.add(Severity::Block, u"rulebook"_s, CheckWords::tr("The secrecy pattern “%1” of the rulebook is wrong; tell the administrator.").arg(pattern.name));
    }
    for (const Words &words : allWordsOf(scene.content)) {
        for (const SecrecyMark &mark : secrecyMarks(words.text, scene.rulebook)) {
            report.add(Severity::Block, words, mark.from, mark.length,
                       mark.pattern == "excluded_document"_L1
                           ? CheckWords::tr("There is the number of a document that must not be published.")
                           : CheckWords::tr("There is a mark of secrecy; secret documents must not be put into this program."));
        }
    }
}

} // namespace toasoan
