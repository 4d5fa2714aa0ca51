<?php
// Writes the canonical form of resources/body.md. Every choice that XML leaves open is made here once: order of
// attributes, nesting of marks, where a line feed stands, which characters are escaped. BodyReader compares with what
// this file writes, so this file is the definition.

declare(strict_types=1);

namespace Toasoan;

final class BodyWriter
{
    /** Outermost first; links lie outside of all. */
    private const MARKS = [[Body::STRONG, 'strong'], [Body::EMPHASIS, 'em'], [Body::UNDERLINE, 'u'],
        [Body::STRIKE, 's'], [Body::SUBSCRIPT, 'sub'], [Body::SUPERSCRIPT, 'sup']];

    /** @param list<array> $blocks as Body describes them */
    public static function write(array $blocks): string
    {
        return "<article>\n" . implode('', array_map(self::block(...), $blocks)) . '</article>';
    }

    private static function block(array $block): string
    {
        return match ($block['type']) {
            'paragraph' => '<p>' . self::text($block['text']) . "</p>\n",
            'heading' => "<h$block[level]>" . self::text($block['text']) . "</h$block[level]>\n",
            'list' => self::list($block),
            'quote' => self::quote($block),
            'figure' => self::figure($block),
            'table' => self::table($block),
            'rule' => "<hr/>\n",
        };
    }

    private static function list(array $list): string
    {
        $name = $list['numbered'] ? 'ol' : 'ul';
        $out = "<$name" . self::number('start', $list['start']) . ">\n";
        foreach ($list['items'] as $item) {
            $out .= '<li>' . self::text($item['text']) . implode('', array_map(self::list(...), $item['nested']))
                . "</li>\n";
        }
        return "$out</$name>\n";
    }

    private static function quote(array $quote): string
    {
        $out = "<blockquote>\n";
        foreach ($quote['paragraphs'] as $text) {
            $out .= '<p>' . self::text($text) . "</p>\n";
        }
        return "$out</blockquote>\n";
    }

    private static function figure(array $figure): string
    {
        $source = ' src="media:' . $figure['media'] . '"';
        $words = '="' . self::escaped($figure['alt']) . '"';
        $out = "<figure>\n" . match ($figure['form']) {
            'picture' => "<img$source alt$words/>\n",
            'video', 'audio' => "<$figure[form]$source title$words></$figure[form]>\n",
        };
        if ($figure['caption'] !== [] || $figure['credit'] !== '') {
            $credit = $figure['credit'] === '' ? '' : '<cite>' . self::escaped($figure['credit']) . '</cite>';
            $out .= '<figcaption>' . self::text($figure['caption']) . "$credit</figcaption>\n";
        }
        return "$out</figure>\n";
    }

    private static function table(array $table): string
    {
        $out = "<table>\n";
        if ($table['caption'] !== []) {
            $out .= '<caption>' . self::text($table['caption']) . "</caption>\n";
        }
        foreach ($table['rows'] as $row) {
            $out .= "<tr>\n";
            foreach ($row as $cell) {
                $name = $cell['header'] ? 'th' : 'td';
                $out .= "<$name" . self::number('colspan', $cell['columns']) . self::number('rowspan', $cell['rows'])
                    . '>'
                    . self::text($cell['text']) . "</$name>\n";
            }
            $out .= "</tr>\n";
        }
        return "$out</table>\n";
    }

    /** @param list<Run> $runs */
    private static function text(array $runs): string
    {
        $out = '';
        $count = count($runs);
        for ($from = 0; $from < $count; $from = $to) {
            $link = $runs[$from]->link;
            $next = $runs[$from + 1] ?? null;
            if ($link === '' && ($next === null || $next->link !== '' || ($runs[$from]->marks & $next->marks) === 0)) {
                $out .= self::wrapped($runs[$from], 0);
                $to = $from + 1;
                continue;
            }
            for ($to = $from + 1; $to < $count && $runs[$to]->link === $link; ++$to);
            $marked = self::marked($runs, $from, $to, 0);
            $out .= $link === '' ? $marked : '<a href="' . self::escaped($link) . "\">$marked</a>";
        }
        return $out;
    }

    /** The runs from one index to before another, by the marks from that level on. */
    private static function marked(array $runs, int $from, int $end, int $level): string
    {
        if ($end - $from === 1) {
            return self::wrapped($runs[$from], $level);
        }
        $out = '';
        [$mark, $name] = self::MARKS[$level];
        for (; $from < $end; $from = $to) {
            $has = $runs[$from]->marks & $mark;
            for ($to = $from + 1; $to < $end && ($runs[$to]->marks & $mark) === $has; ++$to);
            $inner = self::marked($runs, $from, $to, $level + 1);
            $out .= $has === 0 ? $inner : "<$name>$inner</$name>";
        }
        return $out;
    }

    /** One run with its own marks from that level on. */
    private static function wrapped(Run $run, int $level): string
    {
        $text = self::escaped($run->text);
        if (str_contains($text, "\n")) {
            $text = strtr($text, ["\n" => '<br/>']);
        }
        if ($run->marks !== 0) {
            for ($inner = count(self::MARKS) - 1; $inner >= $level; --$inner) {
                [$mark, $name] = self::MARKS[$inner];
                if ($run->marks & $mark) {
                    $text = "<$name>$text</$name>";
                }
            }
        }
        return $text;
    }

    private static function escaped(string $text): string
    {
        return strpbrk($text, '&<>"\'') === false ? $text
            : htmlspecialchars($text, ENT_QUOTES | ENT_XML1 | ENT_SUBSTITUTE, 'UTF-8', true);
    }

    private static function number(string $name, int $value): string
    {
        return $value === 1 ? '' : " $name=\"$value\"";
    }
}
