// Clause 5 and the law on personal data: numbers that belong to one person are found by pattern, by the words
// around them and by their check digits, before an item leaves its author's machine. The finding never repeats
// what it found; the repair shows the ends and hides the middle.

#include "checks/Check.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// Digit runs without the single spaces, dots and dashes people put inside, and the way back.
struct Squeezed
{
    QString text;
    QList<qsizetype> origin;

    explicit Squeezed(const QString &original)
    {
        const auto digit = [&](qsizetype i) {
            return i >= 0 && i < original.size() && original[i].unicode() >= u'0' && original[i].unicode() <= u'9';
        };
        for (qsizetype i = 0; i < original.size(); ++i) {
            const QChar c = original[i];
            const bool separator = c == u' ' || c == u'.' || c == u'-' || c.unicode() == 0x00A0;
            if (separator && digit(i - 1) && digit(i + 1))
                continue;
            text += c;
            origin += i;
        }
        origin += original.size();
    }
};

QList<int> digitsOf(QStringView text)
{
    QList<int> digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c.digitValue();
    }
    return digits;
}

bool passesLuhn(const QList<int> &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int value = digits[digits.size() - 1 - i];
        if (i % 2 == 1)
            value = value * 2 > 9 ? value * 2 - 9 : value * 2;
        sum += value;
    }
    return digits.size() >= 12 && sum % 10 == 0;
}

bool passesTaxCode(const QList<int> &digits)
{
    constexpr std::array weights { 31, 29, 23, 19, 17, 13, 7, 5, 3 };
    if (digits.size() != 10 && digits.size() != 13)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < 9; ++i)
        sum += weights[size_t(i)] * digits[i];
    return 10 - sum % 11 == digits[9];
}

/// Province or country of birth registration, then century and sex, then the year.
bool passesPersonalId(const QList<int> &digits)
{
    if (digits.size() != 12 || digits[0] > 3)
        return false;
    const int place = digits[0] * 100 + digits[1] * 10 + digits[2];
    return place >= 1 && digits[3] <= 3;
}

bool isValid(const TextPattern &pattern, QStringView found)
{
    if (pattern.validation == "luhn"_L1)
        return passesLuhn(digitsOf(found));
    if (pattern.validation == "mst"_L1)
        return passesTaxCode(digitsOf(found));
    if (pattern.validation == "cccd"_L1)
        return passesPersonalId(digitsOf(found));
    return true;
}

bool isWordAt(QStringView text, qsizetype at, qsizetype length)
{
    const auto letter = [&](qsizetype i) { return i >= 0 && i < text.size() && text[i].isLetter(); };
    return !letter(at - 1) && !letter(at + length);
}

/// A context word as a whole word, in the same passage.
bool hasContext(QStringView text, qsizetype from, qsizetype to, const QStringList &context)
{
    if (context.isEmpty())
        return true;
    constexpr qsizetype before = 80;
    constexpr qsizetype after = 30;
    const qsizetype begin = std::max<qsizetype>(0, from - before);
    const QStringView around = text.sliced(begin, std::min(text.size(), to + after) - begin);
    return std::ranges::any_of(context, [&](const QString &word) {
        for (qsizetype at = around.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = around.indexOf(word, at + 1, Qt::CaseInsensitive)) {
            if (isWordAt(around, at, word.size()))
                return true;
        }
        return false;
    });
}

/// "07********12"; of an address only the name is hidden.
QString masked(const QString &found)
{
    const qsizetype at = found.indexOf(u'@');
    if (at > 0)
        return found.first(1) + u"***"_s + found.sliced(at);
    const auto counts = [](QChar c) { return c.isLetterOrNumber(); };
    const auto total = std::ranges::count_if(found, counts);
    const qsizetype shown = total >= 8 ? 2 : 1;
    QString hidden = found;
    qsizetype seen = 0;
    for (QChar &c : hidden) {
        if (!counts(c))
            continue;
        if (seen >= shown && seen < total - shown)
            c = u'*';
        ++seen;
    }
    return hidden;
}

bool isRoleMailbox(QStringView found, const QStringList &domains)
{
    const qsizetype at = found.indexOf(u'@');
    if (at < 0)
        return false;
    const QStringView domain = found.sliced(at + 1);
    return std::ranges::any_of(domains, [&](const QString &allowed) {
        return domain.compare(allowed, Qt::CaseInsensitive) == 0
            || domain.endsWith(QString(u'.' + allowed), Qt::CaseInsensitive);
    });
}

int rank(const QString &severity)
{
    const QStringList order { u"none"_s, u"low"_s, u"medium"_s, u"high"_s, u"block"_s };
    return int(order.indexOf(severity));
}

struct Hit
{
    qsizetype from;
    qsizetype to;
    const TextPattern *pattern;
};

QList<Hit> hitsOf(const QString &text, const Rulebook &rulebook)
{
    const Squeezed squeezed(text);
    QList<Hit> hits;
    for (const TextPattern &pattern : rulebook.personalData) {
        const QRegularExpression expression = expressionOf(pattern.pattern);
        const auto take = [&](const QString &searched, const auto &origin) {
            if (!expression.isValid())
                return;
            for (const auto &match : expression.globalMatch(searched)) {
                const qsizetype from = match.capturedStart();
                const qsizetype to = match.capturedEnd();
                if (to > from && isValid(pattern, match.capturedView())
                    && hasContext(searched, from, to, pattern.context)
                    && !isRoleMailbox(match.capturedView(), rulebook.allowedMailDomains))
                    hits += Hit { origin(from), origin(to - 1) + 1, &pattern };
            }
        };
        take(text, [](qsizetype at) { return at; });
        if (squeezed.text.size() != text.size())
            take(squeezed.text, [&squeezed](qsizetype at) { return squeezed.origin[at]; });
    }
    return hits;
}

/// Of what overlaps, the gravest stays; a service number that is allowed covers only what is a lesser thing.
QList<Hit> settled(QList<Hit> hits)
{
    std::ranges::stable_sort(hits, std::ranges::greater(), [](const Hit &hit) { return rank(hit.pattern->severity); });
    QList<Hit> kept;
    for (const Hit &hit : hits) {
        const bool covered = std::ranges::any_of(kept, [&](const Hit &k) { return hit.from < k.to && k.from < hit.to; });
        if (!covered)
            kept += hit;
    }
    kept.removeIf([](const Hit &hit) { return hit.pattern->severity == "none"_L1; });
    std::ranges::sort(kept, {}, &Hit::from);
    return kept;
}

Severity severityOf(const QString &severity, bool declared)
{
    if (severity == "block"_L1)
        return Severity::Block;
    if (severity == "low"_L1 || declared)
        return Severity::Note;
    return Severity::Warn;
}

} // namespace

void checkPersonalData(const Scene &scene, Report &report)
{
    const PersonalDataUse &use = scene.content.personalData;
    const bool declared = !isBlank(use.purpose) && !isBlank(use.consent);
    bool found = false;
    for (const Words &words : wordsOf(scene.content)) {
        if (words.place == "document.number"_L1 || words.place == "source.address"_L1)
            continue;
        for (const Hit &hit : settled(hitsOf(words.text, scene.rulebook))) {
            Finding &finding = report.add(severityOf(hit.pattern->severity, declared), words, hit.from,
                                          hit.to - hit.from,
                                          CheckWords::tr("This may be personal data: %1.").arg(hit.pattern->name));
            finding.repair = masked(words.text.sliced(hit.from, hit.to - hit.from));
            finding.hasRepair = true;
            found = found || finding.severity != Severity::Note;
        }
    }
    if (found) {
        report.add(Severity::Note, u"personal_data"_s,
                   CheckWords::tr("If personal data have to be named, write down the purpose and the consent of whoever is named."));
    }
}

} // namespace toasoan
