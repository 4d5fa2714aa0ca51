// The Unicode gate (clause 4, TCVN 6909:2001): composed letters, no look-alikes, nothing invisible, nothing from
// the encodings before Unicode. Repairs are word by word, so that bold words stay bold.

#include "checks/Check.h"

#include "text/Vietnamese.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// One finding for each word that the repair changes.
void findWords(const Words &words, const auto &repair, Severity severity, const QString &message, Report &report)
{
    const QString &text = words.text;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        while (to < text.size() && text[to] != u' ' && text[to] != u'\n')
            ++to;
        const QString word = text.sliced(from, to - from);
        const QString better = repair(word);
        if (better != word) {
            Finding &finding = report.add(severity, words, from, to - from, message);
            finding.repair = better;
            finding.hasRepair = true;
        }
        from = to + 1;
    }
}

} // namespace

void checkUnicode(const Scene &scene, Report &report)
{
    for (const Words &words : wordsOf(scene.content)) {
        const LegacyGuess guess = guessLegacy(words.text);
        if (guess.encoding != LegacyEncoding::None) {
            const bool sure = guess.certainty >= 0.8;
            findWords(
                words, [&guess](const QString &word) { return fromLegacy(word, guess.encoding); },
                sure ? Severity::Block : Severity::Warn,
                CheckWords::tr("This was typed in the old encoding %1, not in Unicode.").arg(toString(guess.encoding)), report);
            continue;
        }
        findWords(
            words, [](const QString &word) { return tidy(word); }, Severity::Warn,
            CheckWords::tr("There are look-alike, hidden or combining characters here; better composed Unicode."), report);
    }
}

} // namespace toasoan
