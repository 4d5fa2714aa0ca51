// Encodings before Unicode. Reading them is a table; knowing them is counting: under the right table the words
// become syllables that Vietnamese can have, under a wrong one hardly any do.

#include "text/LegacyTables.h"
#include "text/Vietnamese.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// Windows-1252 from 0x80 to 0x9F; 0 where it leaves the byte open.
constexpr std::array<char16_t, 32> windows1252 {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

/// The byte whose Windows-1252 (or C1) reading this is; -1 for others.
int byteOf(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit <= 0xFF)
        return unit;
    const auto at = std::ranges::find(windows1252, unit);
    return at == windows1252.end() ? -1 : int(0x80 + (at - windows1252.begin()));
}

const std::array<char16_t, 256> &tableOf(LegacyEncoding encoding)
{
    switch (encoding) {
    case LegacyEncoding::None:
    case LegacyEncoding::Tcvn3:
        return legacy::tcvn3;
    case LegacyEncoding::VniWindows:
        return legacy::vniSingles;
    case LegacyEncoding::Vps:
        return legacy::vps;
    case LegacyEncoding::Viscii:
        return legacy::viscii;
    }
    return legacy::tcvn3;
}

int smallByte(int byte) { return byte >= 0xC0 && byte <= 0xDE ? byte + 0x20 : byte; }
int capitalByte(int byte) { return byte >= 0xE0 && byte <= 0xFE ? byte - 0x20 : byte; }

/// The letter of a base and a mark; 0 when they form none. CapsLock leaves marks in the other case.
char16_t vniLetter(int base, int mark)
{
    const auto find = [base](int wanted) {
        const auto at = std::ranges::find_if(
            legacy::vniPairs, [=](const legacy::VniPair &pair) { return pair.base == base && pair.mark == wanted; });
        return at == legacy::vniPairs.end() ? u'\0' : at->letter;
    };
    for (const int wanted : { mark, smallByte(mark), capitalByte(mark) }) {
        if (const char16_t letter = find(wanted))
            return letter;
    }
    return 0;
}

QString fromVni(QStringView text)
{
    QString read;
    read.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int byte = byteOf(text[i]);
        const int next = i + 1 < text.size() ? byteOf(text[i + 1]) : -1;
        if (byte >= 0 && next >= 0x80) {
            if (const char16_t letter = vniLetter(byte, next)) {
                read += QChar(letter);
                ++i;
                continue;
            }
        }
        const char16_t single = byte >= 0x80 ? legacy::vniSingles[size_t(byte)] : u'\0';
        read += single ? QChar(single) : text[i];
    }
    return read;
}

bool isShared(int byte)
{
    // Codes that the VPS table gives to a capital and its small letter alike.
    constexpr std::array<int, 14> shared { 0xE5, 0xC5, 0xC6, 0xA5, 0xCB, 0x8C, 0x86,
                                           0xB6, 0xAE, 0xF8, 0xBB, 0xBF, 0xCE, 0x9C };
    return std::ranges::find(shared, byte) != shared.end();
}

/// In a word of capitals a shared code is a capital.
void raiseShared(QString &read, QStringView text)
{
    for (qsizetype from = 0; from < read.size();) {
        qsizetype to = from;
        int capitals = 0;
        int small = 0;
        for (; to < read.size() && read[to].isLetter(); ++to) {
            if (!isShared(byteOf(text[to])))
                ++(read[to].isUpper() ? capitals : small);
        }
        for (qsizetype i = from; capitals > 0 && small == 0 && i < to; ++i)
            read[i] = read[i].toUpper();
        from = std::max(to, from + 1);
    }
}

QString fromTable(QStringView text, LegacyEncoding encoding)
{
    const auto &table = tableOf(encoding);
    QString read = text.toString();
    for (QChar &c : read) {
        const int byte = byteOf(c);
        const char16_t letter = byte >= 0 ? table[size_t(byte)] : u'\0';
        if (letter)
            c = QChar(letter);
    }
    if (encoding == LegacyEncoding::Vps)
        raiseShared(read, text);
    return read;
}

/// A letter that no byte of Windows-1252 stands for: the text is Unicode already.
bool isBeyondBytes(QChar c)
{
    return (c.isLetter() || c.isMark() || c.isSurrogate()) && byteOf(c) < 0;
}

struct Share
{
    int words = 0; ///< with a high character
    int syllables = 0; ///< that Vietnamese can have
    int common = 0; ///< that stand in every text

    [[nodiscard]] double value() const { return words == 0 ? 0 : double(syllables) / words; }
    /// A wrong table makes syllables too, by giving wrong tones to right letters, but seldom the common ones.
    [[nodiscard]] double weight() const { return syllables + 3.0 * common; }
};

bool isCommon(const QString &syllable)
{
    static const QSet<QString> all = [] {
        const QString list
            = u"và của là có được các những đã với một không này để ở tại về thì đến khi như vào người từ trên dưới "
              "đồng chí bí thư tỉnh ủy uỷ đảng bộ viên hội nghị quyết định chỉ thị báo cáo kế hoạch chương trình thực "
              "hiện tổ chức cán quản lý nhà nước việt phát triển kinh tế xã hòa hoà chủ nghĩa cộng dân nhân ủng hộ "
              "lãnh đạo chấp hành thường trực vụ nhiệm nhiều năm tháng ngày sáng chiều giờ thứ lần mười hai bảy tám "
              "chín thành phố huyện phường thôn địa phương đơn vị cơ sở điện tử cổng thông tin bài viết văn hóa hoá "
              "giáo dục y tế bảo đảm an ninh quốc phòng công tác đề nghị yêu cầu kết quả đánh giá ý kiến thảo luận "
              "phê duyệt số khoản điều luật sự việc đối hoặc nếu còn đều cũng rất sẽ phải bị do vì nên mà lại đi "
              "trước sau giữa cùng vẫn chưa đang mới cả mọi mỗi nơi đó đây thế hơn nhất lớn nhỏ tốt đẹp đời sống"_s;
        const QStringList parts = list.split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return all.contains(syllable.toLower());
}

bool isHigh(QChar c) { return c.unicode() >= 0x80; }

/// Words are parted by spaces, ASCII signs and digits; signs that the reading left at an edge are cut.
Share shareOf(QStringView original, const auto &read)
{
    Share share;
    for (qsizetype from = 0; from < original.size();) {
        qsizetype to = from;
        const auto inWord = [](QChar c) {
            return isHigh(c) ? c.unicode() != 0x00A0 : (c.isLetter() || (c.unicode() < 0x20 && !c.isSpace()));
        };
        while (to < original.size() && inWord(original[to]))
            ++to;
        const QStringView word = original.sliced(from, to - from);
        from = std::max(to, from + 1);
        if (std::ranges::none_of(word, isHigh))
            continue;
        QString letters = read(word);
        while (!letters.isEmpty() && !letters.front().isLetter())
            letters.removeFirst();
        while (!letters.isEmpty() && !letters.back().isLetter())
            letters.removeLast();
        if (std::ranges::none_of(letters, isHigh) && letters.size() < word.size() && letters.size() != 1)
            continue; // only quotes or dashes were high: says nothing
        ++share.words;
        if (letters.size() > 1 && isVietnameseSyllable(letters)) {
            ++share.syllables;
            share.common += isCommon(letters) ? 1 : 0;
        }
    }
    return share;
}

constexpr std::array legacyEncodings { LegacyEncoding::Tcvn3, LegacyEncoding::VniWindows, LegacyEncoding::Vps,
                                       LegacyEncoding::Viscii };

} // namespace

QString toString(LegacyEncoding encoding)
{
    switch (encoding) {
    case LegacyEncoding::None:
        return {};
    case LegacyEncoding::Tcvn3:
        return u"TCVN3 (ABC)"_s;
    case LegacyEncoding::VniWindows:
        return u"VNI-Windows"_s;
    case LegacyEncoding::Vps:
        return u"VPS"_s;
    case LegacyEncoding::Viscii:
        return u"VISCII"_s;
    }
    return {};
}

LegacyGuess guessLegacy(QStringView text)
{
    const QStringView sample = text.first(std::min<qsizetype>(text.size(), 100'000));
    if (std::ranges::none_of(sample, isHigh) || std::ranges::any_of(text, isBeyondBytes))
        return {};
    // As it stands it may already be Vietnamese that needs no letter beyond Latin-1: "cà phê và bánh mì".
    double rival = shareOf(sample, [](QStringView word) { return word.toString(); }).weight();
    LegacyGuess best;
    Share bestShare;
    for (const LegacyEncoding encoding : legacyEncodings) {
        const Share share = shareOf(sample, [encoding](QStringView word) { return fromLegacy(word, encoding); });
        const bool better = share.weight() > bestShare.weight();
        rival = std::max(rival, better ? bestShare.weight() : share.weight());
        if (better) {
            bestShare = share;
            best.encoding = encoding;
        }
    }
    const double ratio = bestShare.weight() > 0 ? rival / bestShare.weight() : 1;
    best.certainty = std::max(0.0, bestShare.value() * (1 - ratio * ratio));
    return best.certainty < 0.3 || bestShare.value() < 0.5 ? LegacyGuess {} : best;
}

QString fromLegacy(QStringView text, LegacyEncoding encoding)
{
    if (encoding == LegacyEncoding::None)
        return text.toString();
    return encoding == LegacyEncoding::VniWindows ? fromVni(text) : fromTable(text, encoding);
}

QString fromTcvn3Capitals(QStringView text) { return fromLegacy(text, LegacyEncoding::Tcvn3).toUpper(); }

LegacyEncoding encodingOfFont(QStringView family)
{
    const QString name = family.toString().toLower();
    if (name.startsWith(".vn"_L1))
        return LegacyEncoding::Tcvn3;
    if (name.startsWith("vni-"_L1) || name.startsWith("vni "_L1))
        return LegacyEncoding::VniWindows;
    return name.startsWith("vps "_L1) ? LegacyEncoding::Vps : LegacyEncoding::None;
}

QString fromWindows1252(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        const char16_t special = value >= 0x80 && value < 0xA0 ? windows1252[value - 0x80u] : u'\0';
        text += QChar(special ? special : char16_t(value));
    }
    return text;
}

QString fromWindows1258(QByteArrayView bytes)
{
    constexpr std::array<std::pair<char16_t, char16_t>, 14> differences { {
        { 0xC3, 0x0102 }, { 0xCC, 0x0300 }, { 0xD0, 0x0110 }, { 0xD2, 0x0309 }, { 0xD5, 0x01A0 },
        { 0xDD, 0x01AF }, { 0xDE, 0x0303 }, { 0xE3, 0x0103 }, { 0xEC, 0x0301 }, { 0xF0, 0x0111 },
        { 0xF2, 0x0323 }, { 0xF5, 0x01A1 }, { 0xFD, 0x01B0 }, { 0xFE, 0x20AB },
    } };
    QString text = fromWindows1252(bytes);
    for (QChar &c : text) {
        const auto at = std::ranges::find(differences, c.unicode(), [](const auto &pair) { return pair.first; });
        if (at != differences.end())
            c = QChar(at->second);
    }
    return text.normalized(QString::NormalizationForm_C);
}

namespace {

std::optional<Decoded> decodeMarked(QByteArrayView bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding)
        return std::nullopt;
    QStringDecoder decoder(*encoding);
    QString text = decoder.decode(bytes);
    const bool utf8 = *encoding == QStringConverter::Utf8;
    if (utf8 && decoder.hasError())
        return std::nullopt;
    return Decoded { std::move(text), utf8 ? u"UTF-8"_s : u"UTF-16"_s, 1.0 };
}

/// UTF-16 without a mark: every other byte of Latin letters and spaces is zero.
std::optional<Decoded> decodeUnmarkedUtf16(QByteArrayView bytes)
{
    const qsizetype sample = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    if (sample < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < sample; ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    const bool little = odd * 4 > sample && even == 0;
    const bool big = even * 4 > sample && odd == 0;
    if (!little && !big)
        return std::nullopt;
    QStringDecoder decoder(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    return Decoded { decoder.decode(bytes), u"UTF-16"_s, 1.0 };
}

LegacyEncoding encodingOfCharset(QStringView charset)
{
    const QString name = charset.toString().toLower();
    if (name.contains("tcvn"_L1))
        return LegacyEncoding::Tcvn3;
    if (name.contains("viscii"_L1))
        return LegacyEncoding::Viscii;
    if (name.contains("vps"_L1))
        return LegacyEncoding::Vps;
    return name.contains("vni"_L1) ? LegacyEncoding::VniWindows : LegacyEncoding::None;
}

/// Repairs a text whose Unicode is a reading of older bytes.
Decoded repaired(Decoded decoded, double from)
{
    const LegacyGuess guess = guessLegacy(decoded.text);
    if (guess.encoding == LegacyEncoding::None || guess.certainty < from)
        return decoded;
    return { fromLegacy(decoded.text, guess.encoding), toString(guess.encoding), guess.certainty };
}

} // namespace

Decoded decodeBytes(QByteArrayView bytes, QStringView declaredCharset)
{
    if (auto marked = decodeMarked(bytes))
        return repaired(std::move(*marked), 0.8);
    if (auto wide = decodeUnmarkedUtf16(bytes))
        return repaired(std::move(*wide), 0.8);
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return repaired({ std::move(text), u"UTF-8"_s, 1.0 }, 0.8);
    const QString reading = fromWindows1252(bytes);
    if (const auto declared = encodingOfCharset(declaredCharset); declared != LegacyEncoding::None)
        return { fromLegacy(reading, declared), toString(declared), 1.0 };
    if (declaredCharset.compare(u"windows-1258", Qt::CaseInsensitive) == 0)
        return { fromWindows1258(bytes), u"Windows-1258"_s, 1.0 };
    const LegacyGuess guess = guessLegacy(reading);
    const double asWindows1258
        = shareOf(QStringView(reading).first(std::min<qsizetype>(reading.size(), 100'000)), [](QStringView word) {
              QByteArray back;
              for (const QChar c : word)
                  back += char(std::max(0, byteOf(c)));
              return fromWindows1258(back);
          }).value();
    if (asWindows1258 > 0.6 && asWindows1258 > guess.certainty)
        return { fromWindows1258(bytes), u"Windows-1258"_s, asWindows1258 };
    if (guess.encoding != LegacyEncoding::None)
        return { fromLegacy(reading, guess.encoding), toString(guess.encoding), guess.certainty };
    return { reading, u"Windows-1252"_s, 0.5 };
}

} // namespace toasoan
