<?php
// The text of a post as a body (resources/body.md): paragraphs, headings, lists, quotations, links and emphasis as
// they were, everything else as plain paragraphs, so that no word of it is lost to the search. Pictures stay in
// WordPress. What comes out is canonical, whatever went in.

declare(strict_types=1);

namespace Toasoan;

final class ArchivedText
{
    private const MARKS = ['STRONG' => Body::STRONG, 'B' => Body::STRONG, 'EM' => Body::EMPHASIS, 'I' => Body::EMPHASIS,
        'U' => Body::UNDERLINE, 'INS' => Body::UNDERLINE, 'S' => Body::STRIKE, 'STRIKE' => Body::STRIKE,
        'DEL' => Body::STRIKE, 'SUB' => Body::SUBSCRIPT, 'SUP' => Body::SUPERSCRIPT];
    private const HEADINGS = ['H1' => 2, 'H2' => 2, 'H3' => 3, 'H4' => 4, 'H5' => 4, 'H6' => 4];
    /** Elements in whose middle a paragraph goes on. */
    private const INLINE = ['A', 'ABBR', 'BDI', 'BDO', 'CITE', 'CODE', 'DATA', 'DFN', 'FONT', 'IMG', 'KBD', 'LABEL',
        'MARK', 'Q', 'SAMP', 'SMALL', 'SPAN', 'TIME', 'TT', 'VAR', 'WBR', 'BIG', 'ACRONYM'];

    private array $blocks = [];
    /** @var list<Run> of the block that is being read */
    private array $runs = [];
    private int $heading = 0;
    private int $marks = 0;
    private string $link = '';
    /** Lists that are open, the outermost first. */
    private array $lists = [];
    /** How many more are open than lists may nest. */
    private int $tooDeep = 0;
    private int $quotes = 0;
    /** @var list<list<Run>> */
    private array $quoted = [];

    /** @param string $content as WordPress keeps it */
    public static function body(string $content): string
    {
        $html = self::withoutShortcodes(has_blocks($content) ? $content : wpautop($content));
        try {
            $xml = BodyWriter::write((new self())->read($html));
            Body::parse($xml);
            return $xml;
        } catch (Refusal) {
            return self::plain($html);
        }
    }

    /** One line of text, from what WordPress keeps as HTML. */
    public static function line(string $html): string
    {
        $text = html_entity_decode(wp_strip_all_tags($html, true), ENT_QUOTES | ENT_HTML5, 'UTF-8');
        return trim((string) preg_replace('/\s+/u', ' ', Characters::tidied($text)));
    }

    private static function plain(string $html): string
    {
        $xml = '';
        foreach (explode("\n", wp_strip_all_tags(strtr($html, ['</p>' => "</p>\n", '<br' => "\n<br"]))) as $text) {
            $line = self::line($text);
            $xml .= $line === '' ? '' : '<p>' . Page::escaped($line) . "</p>\n";
        }
        return "<article>\n$xml</article>";
    }

    private static function withoutShortcodes(string $html): string
    {
        $tags = array_keys($GLOBALS['shortcode_tags'] ?? []);
        $names = implode('|', array_map(static fn (string $name): string => preg_quote($name, '~'), $tags));
        return $names === '' ? $html : (string) preg_replace('~\[/?(?:' . $names . ')(?:\s[^\]]*)?\]~', '', $html);
    }

    private function read(string $html): array
    {
        $tokens = new \WP_HTML_Tag_Processor($html);
        while ($tokens->next_token()) {
            if ($tokens->get_token_type() === '#text') {
                $this->text((string) preg_replace('/[ \t\r\n\f]+/', ' ', $tokens->get_modifiable_text()));
            } elseif ($tokens->get_token_type() === '#tag') {
                $this->tag($tokens);
            }
        }
        $this->endBlock();
        while ($this->lists !== []) {
            $this->endList();
        }
        $this->endQuote();
        return $this->blocks;
    }

    private function tag(\WP_HTML_Tag_Processor $tokens): void
    {
        $name = (string) $tokens->get_tag();
        $ends = $tokens->is_tag_closer();
        if (isset(self::MARKS[$name])) {
            $this->marks = $ends ? $this->marks & ~self::MARKS[$name] : $this->marks | self::MARKS[$name];
        } elseif ($name === 'A') {
            $this->link = $ends ? '' : self::linkOf((string) $tokens->get_attribute('href'));
        } elseif ($name === 'BR') {
            $this->text("\n");
        } elseif (!in_array($name, self::INLINE, true)) {
            $this->blockTag($name, $ends);
        }
    }

    private function blockTag(string $name, bool $ends): void
    {
        $this->endBlock();
        $this->heading = $ends ? 0 : self::HEADINGS[$name] ?? 0;
        match ($name) {
            'UL', 'OL' => $ends ? $this->endList() : $this->beginList($name === 'OL'),
            'LI' => $ends || $this->lists === [] ? null : $this->beginItem(),
            'BLOCKQUOTE' => $ends ? $this->leaveQuote() : ++$this->quotes,
            'HR' => $this->lists === [] && $this->quotes === 0 ? $this->blocks[] = ['type' => 'rule'] : null,
            default => null,
        };
    }

    private function text(string $text): void
    {
        $text = $text === "\n" ? $text : Characters::tidied($text);
        $last = end($this->runs) ?: null;
        if ($last !== null && $text !== "\n" && preg_match('/\A\p{M}+/u', $text, $mark) === 1) {
            // A mark has the look of its base.
            $last->text = Characters::tidied($last->text . $mark[0]);
            $text = substr($text, strlen($mark[0]));
        }
        if ($last === null || preg_match('/[ \n]\z/', $last->text) === 1) {
            $text = ltrim($text, $last === null ? " \n" : ' ');
        }
        if ($text === '') {
            return;
        }
        if ($last !== null && $last->marks === $this->marks && $last->link === $this->link) {
            $last->text = Characters::tidied($last->text . $text);
        } else {
            $this->runs[] = new Run($text, $this->marks, $this->link);
        }
    }

    /** What was read until here is a block, or goes to the item or quotation that is open. */
    private function endBlock(): void
    {
        while ($this->runs !== []) {
            $last = $this->runs[count($this->runs) - 1];
            $last->text = rtrim($last->text, " \n");
            if ($last->text !== '') {
                break;
            }
            array_pop($this->runs);
        }
        [$runs, $this->runs, $this->marks, $this->link] = [$this->runs, [], 0, ''];
        if (Characters::isBlank(Body::text($runs))) {
            return;
        }
        if ($this->lists !== []) {
            $this->addToItem($runs);
        } elseif ($this->quotes > 0) {
            $this->quoted[] = $runs;
        } else {
            $this->blocks[] = $this->heading > 0 ? ['type' => 'heading', 'level' => $this->heading, 'text' => $runs]
                                                 : ['type' => 'paragraph', 'text' => $runs];
        }
    }

    /** @param list<Run> $runs */
    private function addToItem(array $runs): void
    {
        $list = &$this->lists[count($this->lists) - 1];
        if ($list['items'] === []) {
            $this->beginItem();
        }
        $text = &$list['items'][count($list['items']) - 1]['text'];
        if ($text !== []) {
            $last = $text[count($text) - 1];
            $last->text .= "\n";
            if ($last->marks === $runs[0]->marks && $last->link === $runs[0]->link) {
                $last->text .= array_shift($runs)->text;
            }
        }
        array_push($text, ...$runs);
    }

    private function beginList(bool $numbered): void
    {
        if (count($this->lists) === Body::MAX_LIST_DEPTH) {
            ++$this->tooDeep;
            return;
        }
        if ($this->lists === []) {
            $this->endQuote();
        }
        $this->lists[] = ['type' => 'list', 'numbered' => $numbered, 'start' => 1, 'items' => []];
    }

    private function beginItem(): void
    {
        $this->lists[count($this->lists) - 1]['items'][] = ['text' => [], 'nested' => []];
    }

    private function endList(): void
    {
        if ($this->tooDeep > 0) {
            --$this->tooDeep;
            return;
        }
        $list = array_pop($this->lists);
        if ($list === null || $list['items'] === []) {
            return;
        }
        if ($this->lists === []) {
            $this->blocks[] = $list;
            return;
        }
        $outer = &$this->lists[count($this->lists) - 1];
        if ($outer['items'] === []) {
            $this->beginItem();
        }
        $outer['items'][count($outer['items']) - 1]['nested'][] = $list;
    }

    private function leaveQuote(): void
    {
        $this->quotes = max(0, $this->quotes - 1);
        if ($this->quotes === 0) {
            $this->endQuote();
        }
    }

    private function endQuote(): void
    {
        if ($this->quoted !== []) {
            $this->blocks[] = ['type' => 'quote', 'paragraphs' => $this->quoted];
            $this->quoted = [];
        }
    }

    private static function linkOf(string $address): string
    {
        $whole = str_starts_with($address, '/') && !str_starts_with($address, '//') ? home_url($address) : $address;
        return Characters::isAllowedLink($whole) ? $whole : '';
    }
}
