<?php
// The text of an article: blocks that can say everything the portal shows and nothing else. Text within them is a
// flat list of runs, not a tree of nested marks, so two texts that look the same are the same value. A Body exists
// only of the canonical form (resources/body.md); whatever else is refused, never repaired.

declare(strict_types=1);

namespace Toasoan;

final class Body
{
    public const MAX_LIST_DEPTH = 9;
    public const MAX_START = 32767;
    public const MAX_SPAN = 1000;
    public const MAX_BYTES = 4 * 1024 * 1024;

    /** Marks of a run, in the order of nesting; a link lies outside of all. */
    public const STRONG = 1;
    public const EMPHASIS = 2;
    public const UNDERLINE = 4;
    public const STRIKE = 8;
    public const SUBSCRIPT = 16;
    public const SUPERSCRIPT = 32;

    /** One call asks for one text several times. */
    private static ?self $last = null;

    /**
     * A text is a list of Run. A block has a `type`:
     *   paragraph: text
     *   heading: level (2 to 4), text
     *   list: numbered, start, items of {text, nested: lists}
     *   quote: paragraphs, each a text
     *   figure: form (picture, video, audio), media (digest), alt, caption (text), credit
     *   table: caption (text), rows of cells {header, columns, rows, text}
     *   rule
     * @param list<array> $blocks
     */
    private function __construct(public readonly array $blocks, private readonly string $xml)
    {
    }

    /** @throws Refusal not_canonical at `body`, with line, column and reason */
    public static function parse(string $xml): self
    {
        if (self::$last?->xml !== $xml) {
            self::$last = new self(BodyReader::read($xml), $xml);
        }
        return self::$last;
    }

    public function write(): string
    {
        return $this->xml;
    }

    public function isEmpty(): bool
    {
        return $this->blocks === [];
    }

    /** Blocks parted by line feeds. */
    public function plainText(): string
    {
        $texts = [];
        foreach ($this->blocks as $block) {
            if ($block['type'] !== 'rule') {
                $texts[] = self::blockText($block);
            }
        }
        return implode("\n", $texts);
    }

    /** The words of one block, cells and items parted by line feeds; captions and credits included. */
    public static function blockText(array $block): string
    {
        return implode("\n", match ($block['type']) {
            'paragraph', 'heading' => [self::text($block['text'])],
            'list' => self::listTexts($block),
            'quote' => array_map(self::text(...), $block['paragraphs']),
            'figure' => array_filter([self::text($block['caption']), $block['credit']],
                static fn (string $text): bool => $text !== ''),
            'table' => self::tableTexts($block),
            'rule' => [],
        });
    }

    /** @param list<Run> $runs */
    public static function text(array $runs): string
    {
        return implode('', array_column($runs, 'text'));
    }

    /** @return list<string> digests in order of appearance, each once */
    public function media(): array
    {
        return array_values(array_unique(array_column(array_filter($this->blocks,
            static fn (array $block): bool => $block['type'] === 'figure'), 'media')));
    }

    /** @return list<string> addresses in order of appearance, each once */
    public function links(): array
    {
        $links = [];
        $blocks = $this->blocks;
        array_walk_recursive($blocks, static function (mixed $value) use (&$links): void {
            if ($value instanceof Run && $value->link !== '') {
                $links[$value->link] = true;
            }
        });
        return array_map(strval(...), array_keys($links));
    }

    private static function listTexts(array $list): array
    {
        $texts = [];
        foreach ($list['items'] as $item) {
            $texts[] = self::text($item['text']);
            foreach ($item['nested'] as $nested) {
                array_push($texts, ...self::listTexts($nested));
            }
        }
        return $texts;
    }

    private static function tableTexts(array $table): array
    {
        $texts = $table['caption'] === [] ? [] : [self::text($table['caption'])];
        foreach ($table['rows'] as $row) {
            foreach ($row as $cell) {
                $texts[] = self::text($cell['text']);
            }
        }
        return $texts;
    }
}
