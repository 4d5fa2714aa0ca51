#include "checks/Check.h"

#include <QCache>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

struct Row
{
    QLatin1StringView id;
    bool structural;
    void (*run)(const Scene &, Report &);
};

/// A new check is one file and one row.
constexpr std::array table {
    Row { "required_fields"_L1, true, checkRequiredFields },
    Row { "canonical"_L1, true, checkCanonical },
    Row { "network"_L1, true, checkNetwork },
    Row { "source"_L1, true, checkSource },
    Row { "approved_list"_L1, true, checkApprovedList },
    Row { "media_present"_L1, true, checkMediaPresent },
    Row { "alt_text"_L1, true, checkAltText },
    Row { "secrecy"_L1, false, checkSecrecy },
    Row { "personal_data"_L1, false, checkPersonalData },
    Row { "unicode"_L1, false, checkUnicode },
    Row { "media_formats"_L1, false, checkMediaFormats },
    Row { "link_text"_L1, false, checkLinkText },
    Row { "document_form"_L1, false, checkDocumentForm },
    Row { "lengths"_L1, false, checkLengths },
    Row { "declarations"_L1, false, checkDeclarations },
};

void run(const Row &row, const Scene &scene, Findings &findings)
{
    Report report { QString(row.id), findings };
    row.run(scene, report);
}

} // namespace

QString toString(Severity severity)
{
    switch (severity) {
    case Severity::Block:
        return u"block"_s;
    case Severity::Warn:
        return u"warn"_s;
    case Severity::Note:
        return u"note"_s;
    }
    return {};
}

bool blocks(const Findings &findings)
{
    return std::ranges::any_of(findings, [](const Finding &f) { return f.severity == Severity::Block; });
}

Findings runChecks(const Content &content, const Rulebook &rulebook, QDate today, const FactsOfMedium &media)
{
    const auto present = [&media](const Digest &digest) { return media && media(digest).has_value(); };
    const Scene scene { content, rulebook, today, present, media };
    Findings findings;
    for (const Row &row : table)
        run(row, scene, findings);
    return findings;
}

Findings structuralFaults(const Content &content, const Rulebook &rulebook,
                          const std::function<bool(const Digest &)> &mediaPresent)
{
    return structuralFaults(content, rulebook, mediaPresent, structuralChecks());
}

Findings structuralFaults(const Content &content, const Rulebook &rulebook,
                          const std::function<bool(const Digest &)> &mediaPresent, const QList<CheckId> &only)
{
    const Scene scene { content, rulebook, {}, mediaPresent, {} };
    Findings findings;
    for (const CheckId &id : only) {
        const auto row = std::ranges::find_if(
            table, [&id](const Row &some) { return some.structural && some.id == id.toString(); });
        if (row != table.end()) {
            run(*row, scene, findings);
        } else {
            Report(id.toString(), findings)
                .add(Severity::Block, u"rulebook"_s, CheckWords::tr("The rulebook names a check that this program does not have."));
        }
    }
    return findings;
}

QList<CheckId> structuralChecks()
{
    QList<CheckId> ids;
    for (const Row &row : table) {
        if (row.structural)
            ids += CheckId(QString(row.id));
    }
    return ids;
}

QRegularExpression expressionOf(const QString &pattern)
{
    constexpr int many = 200; // of a rulebook and the one before it
    static thread_local QCache<QString, QRegularExpression> ready(many);
    if (const QRegularExpression *known = ready.object(pattern))
        return *known;
    auto *fresh = new QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpression expression = *fresh;
    ready.insert(pattern, fresh);
    return expression;
}

Finding &Report::add(Severity severity, const QString &place, const QString &message)
{
    Finding finding;
    finding.check = m_check;
    finding.severity = severity;
    finding.place = place;
    finding.message = message;
    m_findings += finding;
    return m_findings.last();
}

Finding &Report::add(Severity severity, const Words &words, qsizetype from, qsizetype length, const QString &message)
{
    Finding &finding = add(severity, words.place, message);
    finding.block = words.block;
    finding.from = int(from);
    finding.length = int(length);
    return finding;
}

} // namespace toasoan
