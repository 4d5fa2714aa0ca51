#include "text/Syllable.h"

#include "text/Vietnamese.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr QStringView toned = u"aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";
constexpr QStringView alphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

const QSet<QString> &rhymes()
{
    static const QSet<QString> all = [] {
        const QString list
            = u"a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
              "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
              "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
              "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oc oe oem oen "
              "oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
              "u ua uân uâng uât uây uc ui um un ung uôc uôi uôm uôn uông uôt up ut uê uêch uên uênh uêu uơ "
              "uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt "
              "ươu ưt ưu y yêm yên yêng yêt yêu"_s;
        const QStringList parts = list.split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return all;
}

bool isFrontVowel(char16_t c) { return c == u'e' || c == u'ê' || c == u'i' || c == u'y'; }

/// c, g, ng stand before back vowels; k, gh, ngh before front ones.
bool onsetFits(QStringView onset, QStringView rhyme)
{
    const char16_t first = rhyme.front().unicode();
    if (onset == "k"_L1)
        return isFrontVowel(first);
    if (onset == "gh"_L1 || onset == "ngh"_L1)
        return isFrontVowel(first) && first != u'y';
    if (onset == "c"_L1 || onset == "ng"_L1)
        return !isFrontVowel(first);
    if (onset == "g"_L1)
        return first != u'e' && first != u'ê' && first != u'y';
    if (onset == "qu"_L1)
        return first != u'u' && first != u'ư' && !rhyme.startsWith(u"oa");
    return true;
}

bool isStopped(QStringView rhyme)
{
    const char16_t last = rhyme.back().unicode();
    return last == u'c' || last == u'p' || last == u't' || rhyme.endsWith(u"ch");
}

bool rhymeFits(QStringView rhyme, int tone)
{
    if (rhyme.isEmpty() || !rhymes().contains(rhyme.toString()))
        return false;
    return !isStopped(rhyme) || tone == 4 || tone == 5;
}

} // namespace

Sound soundOf(char16_t letter)
{
    const qsizetype at = toned.indexOf(QChar(letter));
    return at < 0 ? Sound { letter } : Sound { toned[at - at % 6].unicode(), int(at % 6) };
}

char16_t withTone(char16_t letter, int tone)
{
    const qsizetype at = toned.indexOf(QChar(letter));
    return at < 0 ? letter : toned[at - at % 6 + tone].unicode();
}

int alphabetRank(char16_t letter) { return int(alphabet.indexOf(QChar(letter))); }

bool isVietnameseSyllable(QStringView word)
{
    if (word.isEmpty() || word.size() > 14)
        return false;
    QString letters;
    int tone = 0;
    for (const QChar c : word.toString().normalized(QString::NormalizationForm_C).toLower()) {
        const Sound sound = soundOf(c.unicode());
        if (alphabetRank(sound.letter) < 0 || (sound.tone != 0 && tone != 0))
            return false;
        tone = std::max(tone, sound.tone);
        letters += QChar(sound.letter);
    }
    static const QStringList onsets
        = u"ngh ng gh gi nh ch kh ph th tr qu b c d đ g h k l m n p r s t v x"_s.split(u' ');
    if (rhymeFits(letters, tone))
        return true;
    return std::ranges::any_of(onsets, [&](const QString &onset) {
        if (!letters.startsWith(onset))
            return false;
        const QStringView rhyme = QStringView(letters).sliced(onset.size());
        return rhymeFits(rhyme, tone) && onsetFits(onset, rhyme);
    });
}

} // namespace toasoan
