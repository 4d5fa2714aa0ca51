<?php
// Reads the canonical form, and only that. The schema is walked by hand: an element that does not belong where it
// stands ends the reading at once, so depth and cost are bounded by the schema and not by the sender. What was read
// is written again and compared byte by byte, so no spelling but one can pass.

declare(strict_types=1);

namespace Toasoan;

final class BodyReader
{
    private const MARKS = ['strong' => Body::STRONG, 'em' => Body::EMPHASIS, 'u' => Body::UNDERLINE,
        's' => Body::STRIKE, 'sub' => Body::SUBSCRIPT, 'sup' => Body::SUPERSCRIPT];
    private const FORMS = ['img' => 'picture', 'video' => 'video', 'audio' => 'audio'];
    /** Where characters stand together that may be none of a text, or where a mark follows what is not its base. */
    private const DOUBTFUL = '/[>;]\p{M}|&#/u';

    private readonly Markup $markup;
    /** Whether every run has to be looked at by itself, because the whole is not beyond doubt. */
    private readonly bool $doubtful;

    private function __construct(string $xml)
    {
        $this->markup = new Markup($xml);
        $this->doubtful = preg_match(self::DOUBTFUL, $xml) !== 0 || Characters::fault($xml) !== null;
    }

    /**
     * @return list<array> blocks, as Body describes them
     * @throws Refusal not_canonical, with line, column and reason
     */
    public static function read(string $xml): array
    {
        if (strlen($xml) > Body::MAX_BYTES) {
            throw Markup::refusal($xml, 0, 'larger than ' . Body::MAX_BYTES . ' bytes');
        }
        if (!str_starts_with($xml, "<article>\n")) {
            throw Markup::refusal($xml, 0, 'does not begin with <article> and a line feed');
        }
        if (!mb_check_encoding($xml, 'UTF-8')) {
            throw Markup::refusal($xml, 0, 'not UTF-8');
        }
        $blocks = (new self($xml))->article();
        $canonical = BodyWriter::write($blocks);
        if ($canonical !== $xml) {
            throw Markup::refusal($xml, strspn($xml ^ $canonical, "\0"), 'not the canonical spelling');
        }
        return $blocks;
    }

    private function article(): array
    {
        $this->nextChild();
        $this->allowAttributes();
        $blocks = [];
        while ($this->nextChild()) {
            $blocks[] = $this->block($this->markup->name);
        }
        if ($this->markup->next() !== Markup::OVER) {
            throw $this->markup->fault('not well-formed');
        }
        return $blocks;
    }

    /** The next element inside of the one that is open; false at its end tag. */
    private function nextChild(): bool
    {
        for (;;) {
            $token = $this->markup->next();
            if ($token !== Markup::TEXT) {
                return $token === Markup::START;
            }
            if ($this->markup->text !== "\n" && trim($this->markup->text, "\n") !== '') {
                throw $this->markup->fault('text where only elements can be');
            }
        }
    }

    private function endEmpty(): void
    {
        if ($this->markup->next() !== Markup::END) {
            throw $this->markup->fault('an element that must be empty');
        }
    }

    private function allowAttributes(string ...$names): void
    {
        foreach ($this->markup->attributes as $name => $value) {
            if (!in_array((string) $name, $names, true)) {
                throw $this->markup->fault('an attribute that does not belong here');
            }
            $this->checkCharacters($value);
        }
    }

    private function attribute(string $name): string
    {
        return $this->markup->attributes[$name] ?? '';
    }

    private function number(string $name, int $most): int
    {
        $text = $this->markup->attributes[$name] ?? '1';
        if (preg_match('/\A *\+?0*([0-9]{1,9}) *\z/', $text, $match) !== 1 || $match[1] < 1 || $match[1] > $most) {
            throw $this->markup->fault('a number out of its range');
        }
        return (int) $match[1];
    }

    private function block(string $name): array
    {
        if ($name === 'ul' || $name === 'ol') {
            return $this->list(1);
        }
        $this->allowAttributes();
        switch ($name) {
            case 'p':
                return ['type' => 'paragraph', 'text' => $this->text()];
            case 'h2':
            case 'h3':
            case 'h4':
                return ['type' => 'heading', 'level' => (int) $name[1], 'text' => $this->text()];
            case 'figure':
                return $this->figure();
            case 'blockquote':
                return $this->quote();
            case 'table':
                return $this->table();
            case 'hr':
                $this->endEmpty();
                return ['type' => 'rule'];
        }
        throw $this->markup->fault('no block of an article');
    }

    private function list(int $depth): array
    {
        $numbered = $this->markup->name === 'ol';
        if ($depth > Body::MAX_LIST_DEPTH) {
            throw $this->markup->fault('lists nested too deep');
        }
        $numbered ? $this->allowAttributes('start') : $this->allowAttributes();
        $start = $this->number('start', Body::MAX_START);
        $items = [];
        while ($this->nextChild()) {
            if ($this->markup->name !== 'li') {
                throw $this->markup->fault('a list holds something else than <li>');
            }
            $this->allowAttributes();
            $nested = [];
            $text = $this->text($nested, $depth);
            $items[] = ['text' => $text, 'nested' => $nested];
        }
        if ($items === []) {
            throw $this->markup->fault('a list without items');
        }
        return ['type' => 'list', 'numbered' => $numbered, 'start' => $start, 'items' => $items];
    }

    private function quote(): array
    {
        $paragraphs = [];
        while ($this->nextChild()) {
            if ($this->markup->name !== 'p') {
                throw $this->markup->fault('a quote holds something else than <p>');
            }
            $this->allowAttributes();
            $paragraphs[] = $this->text();
        }
        if ($paragraphs === []) {
            throw $this->markup->fault('a quote without paragraphs');
        }
        return ['type' => 'quote', 'paragraphs' => $paragraphs];
    }

    private function figure(): array
    {
        $form = $this->nextChild() ? self::FORMS[$this->markup->name] ?? null : null;
        if ($form === null) {
            throw $this->markup->fault('a figure begins with <img>, <video> or <audio>');
        }
        $words = $form === 'picture' ? 'alt' : 'title';
        $this->allowAttributes('src', $words);
        if (preg_match('/\Amedia:([0-9a-f]{64})\z/', $this->attribute('src'), $match) !== 1) {
            throw $this->markup->fault('src is not media: with 64 lower-case hex digits');
        }
        $figure = ['type' => 'figure', 'form' => $form, 'media' => $match[1], 'alt' => $this->attribute($words),
            'caption' => [], 'credit' => ''];
        $this->endEmpty();
        if (!$this->nextChild()) {
            return $figure;
        }
        if ($this->markup->name !== 'figcaption') {
            throw $this->markup->fault('only <figcaption> can follow in a figure');
        }
        $this->allowAttributes();
        $figure['caption'] = $this->text(credit: $figure['credit']);
        if ($this->nextChild()) {
            throw $this->markup->fault('<figcaption> is the last of a figure');
        }
        return $figure;
    }

    private function table(): array
    {
        $table = ['type' => 'table', 'caption' => [], 'rows' => []];
        for ($first = true; $this->nextChild(); $first = false) {
            $this->allowAttributes();
            if ($first && $this->markup->name === 'caption') {
                $table['caption'] = $this->text();
            } elseif ($this->markup->name === 'tr') {
                $table['rows'][] = $this->row();
            } else {
                throw $this->markup->fault('a table holds one <caption>, then <tr>');
            }
        }
        if ($table['rows'] === []) {
            throw $this->markup->fault('a table without rows');
        }
        return $table;
    }

    private function row(): array
    {
        $row = [];
        while ($this->nextChild()) {
            $name = $this->markup->name;
            if ($name !== 'td' && $name !== 'th') {
                throw $this->markup->fault('a row holds something else than <td> or <th>');
            }
            $this->allowAttributes('colspan', 'rowspan');
            $columns = $this->number('colspan', Body::MAX_SPAN);
            $rows = $this->number('rowspan', Body::MAX_SPAN);
            $row[] = ['header' => $name === 'th', 'columns' => $columns, 'rows' => $rows, 'text' => $this->text()];
        }
        if ($row === []) {
            throw $this->markup->fault('a row without cells');
        }
        return $row;
    }

    /**
     * Runs up to the end tag of the element that is open now, and what may stand behind them: lists in an item, the
     * credit in a caption.
     * @return list<Run>
     */
    private function text(?array &$lists = null, int $depth = 0, ?string &$credit = null): array
    {
        $text = [];
        $last = null;
        [$marks, $link] = $look = [0, ''];
        $outer = [];
        $ended = false;
        for (;;) {
            $token = $this->markup->next();
            $characters = '';
            if ($token === Markup::TEXT) {
                $characters = $this->charactersOfText($ended, $lists !== null);
            } elseif ($token === Markup::END) {
                if ($outer === []) {
                    return $this->doubtful ? $this->checkedRuns($text) : $text;
                }
                [$marks, $link] = $look = array_pop($outer);
            } elseif ($outer === [] && $lists !== null && in_array($this->markup->name, ['ul', 'ol'], true)) {
                $ended = true;
                $lists[] = $this->list($depth + 1);
            } elseif ($ended) {
                throw $this->markup->fault('an element where the text has ended');
            } elseif ($outer === [] && $credit !== null && $this->markup->name === 'cite') {
                $ended = true;
                $credit = $this->credit();
            } elseif ($this->markup->name === 'br') {
                $this->allowAttributes();
                $this->endEmpty();
                $characters = "\n";
            } else {
                $outer[] = $look;
                [$marks, $link] = $look = $this->lookWithin($look);
            }
            if ($characters === '') {
                continue;
            }
            if ($last !== null && $last->marks === $marks && $last->link === $link) {
                $last->text .= $characters;
            } else {
                $text[] = $last = new Run($characters, $marks, $link);
            }
        }
    }

    /** What was read of the text; line feeds behind a nested list are none of it. */
    private function charactersOfText(bool $ended, bool $inItem): string
    {
        $characters = $this->markup->text;
        if ($ended) {
            if ($inItem && trim($characters, "\n") === '') {
                return '';
            }
            throw $this->markup->fault($inItem ? 'text behind a nested list' : 'text behind <cite>');
        }
        if (str_contains($characters, "\n")) {
            throw $this->markup->fault('a line feed inside of a text');
        }
        return $characters;
    }

    /** @return array{int, string} what characters look like within the element that begins */
    private function lookWithin(array $look): array
    {
        $name = $this->markup->name;
        if ($name === 'a' && $look[1] === '') {
            $this->allowAttributes('href');
            $look[1] = $this->attribute('href');
            if (!Characters::isAllowedLink($look[1])) {
                throw $this->markup->fault('an address that a link cannot have');
            }
            return $look;
        }
        $this->allowAttributes();
        $mark = self::MARKS[$name] ?? 0;
        if ($mark === 0 || ($look[0] & $mark) !== 0) {
            throw $this->markup->fault('an element that cannot be inside of a text here');
        }
        $look[0] |= $mark;
        return $look;
    }

    private function credit(): string
    {
        $this->allowAttributes();
        $credit = '';
        while (($token = $this->markup->next()) === Markup::TEXT) {
            $credit .= $this->markup->text;
        }
        if ($token !== Markup::END) {
            throw $this->markup->fault('<cite> holds text alone');
        }
        $this->checkCharacters($credit);
        return strtr($credit, "\n", ' ');
    }

    /** @param list<Run> $text */
    private function checkedRuns(array $text): array
    {
        $stands = false; // a character that a combining mark could belong to
        foreach ($text as $run) {
            if ($stands && Characters::isMark($run->text)) {
                throw $this->markup->fault('a combining mark that looks different from its base');
            }
            $this->checkCharacters($run->text);
            $stands = !str_ends_with($run->text, "\n");
        }
        return $text;
    }

    private function checkCharacters(string $text): void
    {
        if ($this->doubtful && ($fault = Characters::fault($text)) !== null) {
            throw $this->markup->fault($fault);
        }
    }
}
