#pragma once
// Walks a text by code points instead of UTF-16 units, so that nobody cuts a surrogate pair. A lone surrogate
// comes out as itself.

#include <QString>

namespace toasoan {

class CodePoints
{
public:
    explicit CodePoints(QStringView text)
        : m_text(text)
    { }

    [[nodiscard]] bool hasNext() const { return m_position < m_text.size(); }
    /// UTF-16 units that next() has passed.
    [[nodiscard]] qsizetype position() const { return m_position; }

    char32_t next()
    {
        const QChar first = m_text.at(m_position++);
        if (!first.isHighSurrogate() || !hasNext() || !m_text.at(m_position).isLowSurrogate())
            return first.unicode();
        return QChar::surrogateToUcs4(first, m_text.at(m_position++));
    }

private:
    QStringView m_text;
    qsizetype m_position = 0;
};

/// The text with U+FFFD for every lone surrogate, which has no bytes in UTF-8.
[[nodiscard]] inline QString wellFormed(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    QString result;
    for (CodePoints points(text); points.hasNext();) {
        const char32_t c = points.next();
        result
            += QChar::fromUcs4(QChar::isSurrogate(c) ? char32_t(QChar::ReplacementCharacter) : c);
    }
    return result;
}

} // namespace toasoan
