<?php
// Random texts for property tests: every kind of block, every mark, nasty but legal characters. The same seed makes the
// same text. What it makes is canonical: no run is empty, no two neighbours look the same, no mark leaves its base.

declare(strict_types=1);

use Toasoan\Body;
use Toasoan\Run;

final class RandomBody
{
    private const WORDS = ['Đông', 'Hà', 'ủy', 'uỷ', 'nghị', 'quyết', 'số', '465-QĐ/TU', '<b>', '&amp;', '"trích"',
        "'", ']]>', '😀',
        "\u{a0}", "\u{ad}", "x\u{30c}", "\u{1eb9}\u{308}", 'Tỉnh', '22x44', '–', '…', "\u{20000}", "👩\u{200d}🌾"];
    private const LINKS = ['', '', '', '', "https://example.invalid/a?b=1&c='2'", 'http://example.invalid/tin/đông-hà',
        'mailto:toasoan@example.invalid', 'tel:+84000000000'];

    public function __construct(int $seed)
    {
        mt_srand($seed);
    }

    public function blocks(): array
    {
        return array_map(fn (): array => $this->block(), array_fill(0, mt_rand(0, 6), null));
    }

    private function block(): array
    {
        return match (mt_rand(0, 8)) {
            0 => ['type' => 'heading', 'level' => mt_rand(2, 4), 'text' => $this->text()],
            1 => $this->list(1),
            2 => ['type' => 'quote', 'paragraphs' => [$this->text(), $this->text()]],
            3 => ['type' => 'figure', 'form' => ['picture', 'video', 'audio'][mt_rand(0, 2)],
            'media' => digest(mt_rand(0, 999)),
                'alt' => strtr($this->words(), "\n", ' '), 'caption' => $this->text(), 'credit' => mt_rand(0, 1)
                ? 'Ảnh: ' . $this->word() : ''],
            4 => ['type' => 'table', 'caption' => $this->text(), 'rows' => [$this->row(), $this->row()]],
            5 => ['type' => 'rule'],
            default => ['type' => 'paragraph', 'text' => $this->text()],
        };
    }

    private function list(int $depth): array
    {
        $numbered = mt_rand(0, 1) === 1;
        $items = [];
        for ($left = mt_rand(1, 3); $left > 0; --$left) {
            $nested = $depth < Body::MAX_LIST_DEPTH && mt_rand(0, 2) === 0 ? [$this->list($depth + 1)] : [];
            $items[] = ['text' => $this->text(), 'nested' => $nested];
        }
        return ['type' => 'list', 'numbered' => $numbered, 'start' => $numbered ? mt_rand(1, 3) : 1, 'items' => $items];
    }

    private function row(): array
    {
        return array_map(fn (): array => ['header' => mt_rand(0, 1) === 1, 'columns' => mt_rand(1, 3),
            'rows' => mt_rand(1, 2),
            'text' => $this->text()], array_fill(0, mt_rand(1, 3), null));
    }

    private function text(): array
    {
        $text = [];
        for ($left = mt_rand(0, 4); $left > 0; --$left) {
            $run = new Run($this->words(), mt_rand(0, 1) ? mt_rand(0, 63) : 0, self::LINKS[mt_rand(0,
                count(self::LINKS) - 1)]);
            $last = end($text);
            if ($run->text !== '' && ($last === false || $last->marks !== $run->marks || $last->link !== $run->link)) {
                $text[] = $run;
            }
        }
        return $text;
    }

    private function words(): string
    {
        $words = '';
        for ($left = mt_rand(0, 4); $left > 0; --$left) {
            $words .= $this->word() . [' ', ' ', '', "\n"][mt_rand(0, 3)];
        }
        return (string) Normalizer::normalize($words, Normalizer::FORM_C);
    }

    private function word(): string
    {
        return self::WORDS[mt_rand(0, count(self::WORDS) - 1)];
    }
}
