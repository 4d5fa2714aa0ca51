#pragma once
// "May this go on?" Each check is one small file and one row of one table (Checks.cpp); it reads a content and
// a rulebook and yields findings, each with its place, a sentence for people and, where there is one, the
// repair. Checks are pure. The structural ones are the closed list that every portal enforces as well; the
// judgement of text runs only here, and what a person decides about it is recorded as acknowledged.

#include "core/Article.h"
#include "core/Rulebook.h"

#include <functional>

namespace toasoan {

enum class Severity {
    Block, ///< may not go on
    Warn, ///< somebody must look and say why it may
    Note, ///< worth knowing
};
[[nodiscard]] QString toString(Severity severity); ///< "block", "warn", "note"

struct Finding
{
    CheckId check;
    Severity severity = Severity::Warn;
    QString place; ///< a field's name ("title", "cover.alt", "attachments/0"), or "body"
    int block = -1; ///< index in the body; -1 elsewhere
    int from = 0; ///< in the field, or in plainText() of the block
    int length = 0; ///< 0: the whole place
    QString message; ///< Vietnamese sentence; never holds the secret or personal text itself
    QString repair; ///< replacement of [from, from+length) if hasRepair
    bool hasRepair = false;
    bool operator==(const Finding &) const = default;
};
using Findings = QList<Finding>;

[[nodiscard]] bool blocks(const Findings &findings);

/// What is known of a medium that lies on this machine or portal.
struct MediumFacts
{
    QString type; ///< MIME, by content; empty when it lies on the portal only
    qint64 bytes = 0;
    bool metadata = false; ///< EXIF and the like
};
/// Nothing when the medium is not there.
using FactsOfMedium = std::function<std::optional<MediumFacts>(const Digest &)>;

/// Every check, in the table's order. today is the local day.
[[nodiscard]] Findings runChecks(const Content &content, const Rulebook &rulebook, QDate today,
                                 const FactsOfMedium &media);

/// The closed list that portals enforce: required_fields, canonical, network, source, approved_list,
/// media_present, alt_text. Every finding blocks.
[[nodiscard]] Findings structuralFaults(const Content &content, const Rulebook &rulebook,
                                        const std::function<bool(const Digest &)> &mediaPresent);

/// The same for some of them, as an action of the workflow names them; an unknown name is a finding.
[[nodiscard]] Findings structuralFaults(const Content &content, const Rulebook &rulebook,
                                        const std::function<bool(const Digest &)> &mediaPresent,
                                        const QList<CheckId> &only);

/// The ids of structuralFaults(), in order.
[[nodiscard]] QList<CheckId> structuralChecks();

/// A stamp of secrecy in a text; in memory only, before anything is written. Positions, never the text.
struct SecrecyMark
{
    qsizetype from = 0;
    qsizetype length = 0;
    QString pattern; ///< id of the rulebook's pattern, or "stamp" for the built-in ones
    bool operator==(const SecrecyMark &) const = default;
};

/// Stamps (MẬT, TỐI MẬT, TUYỆT MẬT: capitals, composed or not, spaced or not, also as TCVN3 or VNI text), the
/// rulebook's secrecy patterns, and the head of an excluded document ("Số 12-CV/TU" on its own line). Ordinary
/// words (bảo mật, mật độ, "BẢO MẬT") are none.
[[nodiscard]] QList<SecrecyMark> secrecyMarks(QStringView text, const Rulebook &rulebook);

/// The repairs of the findings applied to a copy; where two overlap the first wins.
[[nodiscard]] Content repaired(const Content &content, const Findings &findings);

} // namespace toasoan
