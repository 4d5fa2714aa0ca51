#pragma once
// Random bodies for property tests: every kind of block, every mark, nasty but legal characters. The same seed
// makes the same body on every machine.

#include "core/Body.h"

#include <array>
#include <random>

namespace toasoan::test {

/// How often a property is tried; a tenth under sanitizers, which cost that much more.
[[nodiscard]] constexpr quint32 rounds(quint32 often)
{
#ifdef __SANITIZE_ADDRESS__
    return often / 10;
#else
    return often;
#endif
}

class RandomBody
{
public:
    explicit RandomBody(quint32 seed)
        : m_random(seed)
    { }

    [[nodiscard]] Body make(int maxBlocks = 6)
    {
        QList<Block> blocks;
        for (int left = below(maxBlocks + 1); left > 0; --left)
            blocks.append(block());
        return Body(std::move(blocks));
    }

    [[nodiscard]] Block block()
    {
        switch (below(9)) {
        case 0:
            return Heading { 2 + below(3), text(1) };
        case 1:
            return list(1);
        case 2:
            return quote();
        case 3:
            return figure();
        case 4:
            return table();
        case 5:
            return Rule {};
        default:
            return Paragraph { text() };
        }
    }

    [[nodiscard]] Text text(int atLeast = 0)
    {
        Text text;
        for (int left = atLeast + below(4); left > 0; --left) {
            Run run { words(1 + below(4)) };
            if (below(3) == 0)
                run.marks = Marks(below(64));
            if (below(6) == 0)
                run.link = link();
            text.append(std::move(run));
        }
        return text;
    }

    [[nodiscard]] QString words(int count)
    {
        static constexpr std::array<QStringView, 5> gaps { u" ", u" ", u" ", u"", u"\n" };
        QString words;
        for (; count > 0; --count)
            words.append(word()).append(gaps.at(index(gaps.size())));
        // A random cut may have put a mark behind a base that it composes with.
        return words.normalized(QString::NormalizationForm_C);
    }

    [[nodiscard]] QString word()
    {
        static constexpr std::array<QStringView, 24> words {
            u"Đông",
            u"Hà",
            u"ủy",
            u"uỷ",
            u"nghị",
            u"quyết",
            u"số",
            u"465-QĐ/TU",
            u"<b>",
            u"&amp;",
            u"\"trích\"",
            u"'",
            u"]]>",
            u"😀",
            u"\u00a0",
            u"\u00ad",
            u"x\u030c",
            u"\u1eb9\u0308",
            u"Tỉnh",
            u"22x44",
            u"–",
            u"…",
            u"\U00020000",
            u"👩\u200d🌾",
        };
        return words.at(index(words.size())).toString();
    }

    [[nodiscard]] Digest digest() { return Digest::of(QByteArray::number(below(1000))); }

    [[nodiscard]] int below(int bound)
    {
        return static_cast<int>(m_random() % static_cast<quint32>(bound));
    }

private:
    [[nodiscard]] size_t index(size_t size)
    {
        return static_cast<size_t>(below(static_cast<int>(size)));
    }

    [[nodiscard]] QString link()
    {
        static constexpr std::array<QStringView, 5> links { u"https://example.invalid/a?b=1&c='2'",
            u"http://example.invalid/tin/đông-hà", u"mailto:toasoan@example.invalid",
            u"tel:+84000000000", u"https://example.invalid/" };
        return links.at(index(links.size())).toString();
    }

    [[nodiscard]] List list(int depth)
    {
        List list;
        list.numbered = below(2) == 0;
        list.start = below(3) == 0 ? 1 + below(100) : 1;
        for (int left = 1 + below(3); left > 0; --left) {
            ListItem item { text(), {} };
            while (depth < 12 && below(3) == 0)
                item.nested.push_back(this->list(depth + 1));
            list.items.push_back(std::move(item));
        }
        return list;
    }

    [[nodiscard]] Quote quote()
    {
        Quote quote;
        for (int left = 1 + below(3); left > 0; --left)
            quote.paragraphs.append(Paragraph { text() });
        return quote;
    }

    [[nodiscard]] Figure figure()
    {
        Figure figure;
        figure.form = static_cast<Figure::Form>(below(3));
        figure.media = digest();
        figure.alt = words(below(4));
        if (below(2) == 0)
            figure.caption = text();
        if (below(2) == 0)
            figure.credit = QStringLiteral("Ảnh: ") + word();
        return figure;
    }

    [[nodiscard]] Table table()
    {
        Table table;
        if (below(2) == 0)
            table.caption = text();
        for (int rows = 1 + below(3); rows > 0; --rows) {
            QList<Cell> row;
            for (int cells = 1 + below(3); cells > 0; --cells)
                row.append(Cell { below(3) == 0, 1 + below(3), 1 + below(2), text() });
            table.rows.append(std::move(row));
        }
        return table;
    }

    std::mt19937 m_random;
};

} // namespace toasoan::test
