#include "bench/Sentences.h"

#include "core/Body.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::bench {

namespace {

constexpr qsizetype enough = 12'000; ///< of each package; more would only take longer to read

struct Package
{
    QString name;
    QString folder;
};

QStringList htmlFiles(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, { u"*.html"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files += walk.next();
    files.sort();
    return files;
}

QString withoutMarkup(QString html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    html.replace(tag, u" "_s);
    static const std::pair<QString, QString> entities[] {
        { u"&nbsp;"_s, u" "_s },  { u"&lt;"_s, u"<"_s },   { u"&gt;"_s, u">"_s },
        { u"&quot;"_s, u"\""_s }, { u"&#39;"_s, u"'"_s }, { u"&amp;"_s, u"&"_s },
    };
    for (const auto &[entity, character] : entities)
        html.replace(entity, character);
    return html.simplified().normalized(QString::NormalizationForm_C);
}

bool isMarked(QChar c) { return c.unicode() > 0x7f && c.isLetter(); }

/// Translated, not left in English: every seventh letter or more is one that only Vietnamese needs.
bool isVietnamese(const QString &sentence)
{
    const auto letters = std::ranges::count_if(sentence, [](QChar c) { return c.isLetter(); });
    return letters > 20 && std::ranges::count_if(sentence, isMarked) * 7 > letters;
}

bool isUsable(const QString &sentence)
{
    const qsizetype words = sentence.count(u' ') + 1;
    return words >= 6 && words <= 45 && isVietnamese(sentence) && !sentence.contains(u'<')
        && !characterFault(sentence);
}

void addSentences(const QString &paragraph, QSet<QString> &seen, QStringList &sentences)
{
    static const QRegularExpression end(u"(?<=[.!?…])\\s+(?=\\p{Lu})"_s);
    for (QString sentence : withoutMarkup(paragraph).split(end, Qt::SkipEmptyParts)) {
        sentence = sentence.trimmed();
        if (!isUsable(sentence) || seen.contains(sentence))
            continue;
        if (!sentence.endsWith(u'.'))
            sentence += u'.';
        seen += sentence;
        sentences += sentence;
    }
}

QStringList sentencesOf(const QStringList &files)
{
    static const QRegularExpression paragraph(u"<p[ >](.*?)</p>"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
    QSet<QString> seen;
    QStringList sentences;
    for (const QString &name : files) {
        QFile file(name);
        if (sentences.size() >= enough || !file.open(QIODevice::ReadOnly))
            continue;
        const QString html = QString::fromUtf8(file.readAll());
        for (auto found = paragraph.globalMatch(html); found.hasNext();)
            addSentences(found.next().captured(), seen, sentences);
    }
    return sentences;
}

} // namespace

Result<QStringList> readSentences()
{
    const Package packages[] {
        { u"maint-guide-vi"_s, u"/usr/share/doc/maint-guide-vi/html"_s },
        { u"libreoffice-help-vi"_s, u"/usr/share/libreoffice/help/vi"_s },
    };
    QStringList all;
    for (const Package &package : packages) {
        const QStringList some = sentencesOf(htmlFiles(package.folder));
        if (some.size() < 200)
            return failure(Error::Kind::BadInput,
                           u"the Debian package %1 is not installed (no Vietnamese text in %2)"_s.arg(package.name, package.folder));
        all += some;
    }
    return all;
}

} // namespace toasoan::bench
