// Words with their look are merged, so a mark that one side set and a word that the other side changed next to
// it both stay. Edits of the two sides that do not overlap are taken as they stand in the base; those that
// overlap form a cluster, which is a conflict unless both sides wrote the same, or one of them changed nothing
// but the style of tone marks (hòa, hoà) or nothing but the look.

#include "core/MergeParts.h"

namespace toasoan {

namespace {

/// A piece of text with its look, perhaps of several runs.
using Word = Text;
using Words = std::vector<Word>;

Words wordsOf(const Text &text)
{
    const QString plain = plainText(text);
    Words words;
    qsizetype run = 0;
    qsizetype offset = 0; // in that run
    for (const QStringView piece : pieces(plain)) {
        Word word;
        for (qsizetype left = piece.size(); left > 0;) {
            const Run &from = text.at(run);
            const qsizetype length = std::min(left, from.text.size() - offset);
            word.append(Run { from.text.sliced(offset, length), from.marks, from.link });
            left -= length;
            offset += length;
            if (offset == from.text.size()) {
                ++run;
                offset = 0;
            }
        }
        words.push_back(std::move(word));
    }
    return words;
}

Text joined(const Words &words)
{
    Text text;
    for (const Word &word : words)
        text.append(word);
    return normalized(std::move(text));
}

/// Text and look in one string; no text holds control characters, so nothing can be mistaken.
QString keyOf(const Word &word)
{
    QString key;
    for (const Run &run : word)
        key += run.text + QChar(1) + QString::number(run.marks.toInt()) + QChar(1) + run.link
            + QChar(2);
    return key;
}

bool isSpace(const Word &word)
{
    return plainText(word).trimmed().isEmpty() && plainText(word) != u"\n";
}

/// Equal but for the style of tone marks and for composition.
bool sameButStyle(const Words &a, const Words &b)
{
    const auto fold = [](const Words &words) {
        Text text = joined(words);
        for (Run &run : text)
            run.text = foldToneStyle(run.text);
        return text;
    };
    return fold(a) == fold(b);
}

/// The one look that all words have.
std::optional<Run> lookOf(const Words &words)
{
    const Text text = joined(words);
    if (text.size() != 1)
        return std::nullopt;
    return Run { {}, text.first().marks, text.first().link };
}

/// `words` with the look of `dressed`, if that is all that dressed changed; both must have one look each.
std::optional<Words> dress(const Words &base, const Words &dressed, const Words &words)
{
    const auto before = lookOf(base);
    const auto look = lookOf(dressed);
    const auto other = lookOf(words);
    if (!before || !look || other != before
        || plainText(joined(base)) != plainText(joined(dressed)))
        return std::nullopt;
    Words result = words;
    for (Word &word : result) {
        for (Run &run : word) {
            run.marks = look->marks;
            run.link = look->link;
        }
    }
    return result;
}

Outcome<Words> settle(const Words &base, const Words &mine, const Words &theirs)
{
    if (sameButStyle(mine, theirs) || sameButStyle(theirs, base))
        return Outcome<Words>::clean(mine);
    if (sameButStyle(mine, base))
        return Outcome<Words>::clean(theirs);
    if (auto dressed = dress(base, mine, theirs))
        return Outcome<Words>::clean(*dressed);
    if (auto dressed = dress(base, theirs, mine))
        return Outcome<Words>::clean(*dressed);
    return Outcome<Words>::both(mine, theirs);
}

/// One side's edits, walked from left to right.
struct Side
{
    const Words &words;
    std::vector<Edit> edits;
    size_t next = 0;

    [[nodiscard]] const Edit *peek() const { return next < edits.size() ? &edits[next] : nullptr; }
};

/// Changes parted by a lone space are one: else the words of two rewritten phrases would mingle.
void bridgeSpaces(std::vector<Edit> &edits, const Words &base)
{
    std::vector<Edit> bridged;
    for (const Edit &edit : edits) {
        if (!bridged.empty() && edit.from == bridged.back().fromEnd + 1
            && isSpace(base[static_cast<size_t>(bridged.back().fromEnd)])) {
            bridged.back().fromEnd = edit.fromEnd;
            bridged.back().toEnd = edit.toEnd;
        } else {
            bridged.push_back(edit);
        }
    }
    edits = std::move(bridged);
}

bool overlap(const Edit &a, const Edit &b)
{
    const bool aInserts = a.from == a.fromEnd;
    const bool bInserts = b.from == b.fromEnd;
    if (aInserts && bInserts)
        return a.from == b.from;
    return a.from < b.fromEnd && b.from < a.fromEnd;
}

bool isBefore(const Edit &a, const Edit &b)
{
    return a.from != b.from ? a.from < b.from : a.fromEnd < b.fromEnd;
}

class TextMerge
{
public:
    TextMerge(const Words &base, Side mine, Side theirs)
        : m_base(base)
        , m_mine(std::move(mine))
        , m_theirs(std::move(theirs))
    { }

    [[nodiscard]] Outcome<Text> take()
    {
        while (m_mine.peek() != nullptr || m_theirs.peek() != nullptr)
            step();
        keepUntil(static_cast<int>(m_base.size()));
        return { joined(m_result.mine), joined(m_result.theirs), m_result.conflict };
    }

private:
    void step();
    void cluster();
    void keepUntil(int end);
    void add(const Outcome<Words> &words);

    /// What a side made of base[from, end).
    [[nodiscard]] Words version(Side &side, size_t firstEdit, int from, int end) const;

    const Words &m_base;
    Side m_mine;
    Side m_theirs;
    Outcome<Words> m_result;
    int m_done = 0; // of base
};

Words slice(const Words &words, int from, int end)
{
    return { words.begin() + from, words.begin() + end };
}

void TextMerge::add(const Outcome<Words> &words)
{
    m_result.mine.insert(m_result.mine.end(), words.mine.begin(), words.mine.end());
    m_result.theirs.insert(m_result.theirs.end(), words.theirs.begin(), words.theirs.end());
    m_result.conflict = m_result.conflict || words.conflict;
}

void TextMerge::keepUntil(int end)
{
    add(Outcome<Words>::clean(slice(m_base, m_done, end)));
    m_done = end;
}

void TextMerge::step()
{
    const Edit *mine = m_mine.peek();
    const Edit *theirs = m_theirs.peek();
    if (mine != nullptr && theirs != nullptr && overlap(*mine, *theirs)) {
        cluster();
        return;
    }
    const bool takeMine = theirs == nullptr || (mine != nullptr && isBefore(*mine, *theirs));
    Side &side = takeMine ? m_mine : m_theirs;
    const Edit edit = side.edits[side.next++];
    keepUntil(edit.from);
    add(Outcome<Words>::clean(slice(side.words, edit.to, edit.toEnd)));
    m_done = edit.fromEnd;
}

/// All edits that overlap each other, directly or through others.
void TextMerge::cluster()
{
    const size_t firstMine = m_mine.next;
    const size_t firstTheirs = m_theirs.next;
    Edit range = *m_mine.peek();
    const auto grow = [&range](Side &side) {
        bool grown = false;
        for (; side.peek() != nullptr && overlap(range, *side.peek()); ++side.next, grown = true) {
            range.from = std::min(range.from, side.peek()->from);
            range.fromEnd = std::max(range.fromEnd, side.peek()->fromEnd);
        }
        return grown;
    };
    bool grown = true;
    while (grown) {
        grown = grow(m_mine);
        grown = grow(m_theirs) || grown;
    }
    keepUntil(range.from);
    add(settle(slice(m_base, range.from, range.fromEnd),
        version(m_mine, firstMine, range.from, range.fromEnd),
        version(m_theirs, firstTheirs, range.from, range.fromEnd)));
    m_done = range.fromEnd;
}

Words TextMerge::version(Side &side, size_t firstEdit, int from, int end) const
{
    Words words;
    const auto append
        = [&words](const Words &more) { words.insert(words.end(), more.begin(), more.end()); };
    for (size_t i = firstEdit; i < side.next; ++i) {
        const Edit &edit = side.edits[i];
        append(slice(m_base, from, edit.from));
        append(slice(side.words, edit.to, edit.toEnd));
        from = edit.fromEnd;
    }
    append(slice(m_base, from, end));
    return words;
}

} // namespace

Outcome<Text> mergeText(const Text &base, const Text &mine, const Text &theirs)
{
    const Outcome<Text> whole = mergeWhole(base, mine, theirs);
    if (!whole.conflict)
        return whole;
    Vocabulary vocabulary;
    const auto numbers = [&](const Words &words) {
        std::vector<int> numbers;
        numbers.reserve(words.size());
        for (const Word &word : words)
            numbers.push_back(vocabulary.number(keyOf(word)));
        return numbers;
    };
    const Words baseWords = wordsOf(base);
    const std::vector<int> baseNumbers = numbers(baseWords);
    const auto edits = [&](const Words &words) {
        auto edits = editsBetween(align(baseNumbers, numbers(words)),
            static_cast<int>(baseWords.size()), static_cast<int>(words.size()));
        bridgeSpaces(edits, baseWords);
        return edits;
    };
    const Words mineWords = wordsOf(mine);
    const Words theirWords = wordsOf(theirs);
    return TextMerge(baseWords, { mineWords, edits(mineWords) }, { theirWords, edits(theirWords) })
        .take();
}

Outcome<QString> mergeWords(const QString &base, const QString &mine, const QString &theirs)
{
    const Outcome<Text> text = mergeText({ { base } }, { { mine } }, { { theirs } });
    return { plainText(text.mine), plainText(text.theirs), text.conflict };
}

} // namespace toasoan
