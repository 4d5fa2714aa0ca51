#pragma once
// What the single checks share. A check is a free function in a file of its own that appends to a Report; the
// table in Checks.cpp is the only place that knows them all. Internal to checks/.

#include "checks/Checks.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace toasoan {

/// What findings say, in English here and translated where it is shown.
class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(toasoan::CheckWords)
};

struct Scene
{
    const Content &content;
    const Rulebook &rulebook;
    QDate today; ///< invalid for structural checks, which do not look at it
    std::function<bool(const Digest &)> mediaPresent;
    FactsOfMedium media; ///< empty for structural checks
};

/// Collects the findings of one check.
class Report
{
public:
    Report(QString check, Findings &findings)
        : m_check(std::move(check))
        , m_findings(findings)
    {
    }

    Finding &add(Severity severity, const QString &place, const QString &message);
    /// In a text that wordsOf() gave.
    Finding &add(Severity severity, const struct Words &words, qsizetype from, qsizetype length,
                 const QString &message);

private:
    CheckId m_check;
    Findings &m_findings;
};

/// A text of the content with its place.
struct Words
{
    QString place;
    int block = -1;
    QString text;
};

/// What readers will see, field by field and block by block; empty ones left out.
[[nodiscard]] QList<Words> wordsOf(const Content &content);
/// The same with what only the board sees.
[[nodiscard]] QList<Words> allWordsOf(const Content &content);

/// The field of that place, to write; null for "body" and unknown places.
[[nodiscard]] QString *fieldAt(Content &content, const QString &place);

/// A pattern of the rulebook, with Unicode's classes, made ready once per thread: a long text is asked paragraph by
/// paragraph, and making a pattern ready takes longer than looking for it.
[[nodiscard]] QRegularExpression expressionOf(const QString &pattern);

[[nodiscard]] bool isBlank(QStringView text);
/// The translated name of a field, for sentences: "title", "tiêu đề".
[[nodiscard]] QString fieldName(const QString &place);

// Structural.
void checkRequiredFields(const Scene &scene, Report &report);
void checkCanonical(const Scene &scene, Report &report);
void checkNetwork(const Scene &scene, Report &report);
void checkSource(const Scene &scene, Report &report);
void checkApprovedList(const Scene &scene, Report &report);
void checkMediaPresent(const Scene &scene, Report &report);
void checkAltText(const Scene &scene, Report &report);
// Judgement.
void checkSecrecy(const Scene &scene, Report &report);
void checkPersonalData(const Scene &scene, Report &report);
void checkUnicode(const Scene &scene, Report &report);
void checkMediaFormats(const Scene &scene, Report &report);
void checkLinkText(const Scene &scene, Report &report);
void checkDocumentForm(const Scene &scene, Report &report);
void checkLengths(const Scene &scene, Report &report);
void checkDeclarations(const Scene &scene, Report &report);

} // namespace toasoan
