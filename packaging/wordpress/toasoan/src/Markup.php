<?php
// Reads a body's bytes as XML, token by token: start tags, end tags, characters. It knows no more of XML than a text
// can hold: comments, instructions, CDATA sections, declarations and entities but the five are refused where they
// stand. It takes any spelling of a tag, because BodyReader compares what was read with what would be written.

declare(strict_types=1);

namespace Toasoan;

final class Markup
{
    public const START = 1;
    public const END = 2;
    public const TEXT = 3;
    public const OVER = 4;

    /** Longer than a name may be: what belongs nowhere is found by its being unknown. */
    private const NAME = '[A-Za-z_:\x80-\xff][^\s<>\/="\'&;#]*+';
    private const SPACE = '[ \t\r\n]';
    private const CONTROL = '\x00-\x08\x0b\x0c\x0e-\x1f';
    private const ATTRIBUTE = self::SPACE . '++(' . self::NAME . ')' . self::SPACE . '*+=' . self::SPACE
        . '*+("[^"<' . self::CONTROL . ']*+"|\'[^\'<' . self::CONTROL . ']*+\')';
    private const TAG = '~<(?:(' . self::NAME . ')((?:' . self::ATTRIBUTE . ')*+)' . self::SPACE . '*+(/?)>'
        . '|/(' . self::NAME . ')' . self::SPACE . '*+>)~A';
    private const OPEN_VALUE = '(?:"[^"<' . self::CONTROL . ']*+|\'[^\'<' . self::CONTROL . ']*+)?';
    private const OPEN_ATTRIBUTE = self::SPACE . '++(?:' . self::NAME . '(?:' . self::SPACE . '*+(?:='
        . self::SPACE . '*+' . self::OPEN_VALUE . ')?)?)?';
    /** As much of a tag as its beginning allows: where it ends is the first character that does not belong. */
    private const BEGUN = '~<(?:/(?:' . self::NAME . self::SPACE . '*+)?|(?:' . self::NAME . '(?:'
        . self::ATTRIBUTE . ')*+(?:' . self::OPEN_ATTRIBUTE . ')?/?)?)~A';
    private const FOREIGN = '~<(?:!--.*?-->|\?(?!xml' . self::SPACE . ').*?\?>)~As';
    private const FORBIDDEN = '/[\x{0}-\x{8}\x{b}\x{c}\x{e}-\x{1f}\x{fffe}\x{ffff}]/u';
    /** Tags that need no closer look. */
    private const PLAIN = ['p' => 1, 'h2' => 1, 'h3' => 1, 'h4' => 1, 'ul' => 1, 'ol' => 1, 'li' => 1,
        'blockquote' => 1, 'figure' => 1, 'figcaption' => 1, 'cite' => 1, 'table' => 1, 'caption' => 1, 'tr' => 1,
        'th' => 1, 'td' => 1, 'a' => 1, 'strong' => 1, 'em' => 1, 'u' => 1, 's' => 1, 'sub' => 1, 'sup' => 1];
    private const ENTITIES = ['&lt;' => '<', '&gt;' => '>', '&quot;' => '"', '&apos;' => "'", '&amp;' => '&'];

    /** Of the element whose tag was read, without its prefix. */
    public string $name = '';
    /** @var array<string, string> of the start tag that was read */
    public array $attributes = [];
    /** The characters that were read. */
    public string $text = '';

    private int $at = 0;
    private readonly int $length;
    /** Where characters begin that no XML holds. */
    private readonly int $forbidden;
    /** Whether characters are what they look like, but for entities. */
    private readonly bool $plain;
    /** @var list<string> */
    private array $open = [];
    private bool $closes = false;
    private bool $isText = false;

    /** @param string $xml UTF-8 */
    public function __construct(private readonly string $xml)
    {
        $this->length = strlen($xml);
        $found = preg_match(self::FORBIDDEN, $xml, $match, PREG_OFFSET_CAPTURE) === 1;
        $this->forbidden = $found ? $match[0][1] : $this->length;
        $this->plain = $this->forbidden === $this->length && !str_contains($xml, ']]>') && !str_contains($xml, "\r");
    }

    /** What comes next: START, END, TEXT, or OVER behind the root. */
    public function next(): int
    {
        $this->isText = false;
        if ($this->closes) {
            $this->closes = false;
            $this->name = self::local(array_pop($this->open));
            return self::END;
        }
        if ($this->at >= $this->length) {
            return $this->open === [] ? self::OVER : throw $this->malformed($this->length);
        }
        return $this->xml[$this->at] !== '<' ? $this->characters() : $this->plainTag() ?? $this->tag();
    }

    /**
     * The refusal of what was read last, with the place behind it; characters are read up to the sign that ends them.
     */
    public function fault(string $reason): Refusal
    {
        return self::refusal($this->xml, $this->at + ($this->isText ? 1 : 0), $reason);
    }

    /** The place is line and column, both from 1, the column in code points. */
    public static function refusal(string $xml, int $offset, string $reason): Refusal
    {
        $before = substr($xml, 0, $offset);
        $line = substr_count($before, "\n") + 1;
        $start = strrpos($before, "\n");
        $column = preg_match_all('/[^\x80-\xbf]/', substr($before, $start === false ? 0 : $start + 1)) + 1;
        return new Refusal('not_canonical', "line $line, column $column: $reason", 'body');
    }

    /** Null for a tag that needs a closer look. */
    private function plainTag(): ?int
    {
        $begins = $this->at + 1;
        $end = strpos($this->xml, '>', $begins);
        if ($end === false || $this->open === []) {
            return null;
        }
        $ends = $this->xml[$begins] === '/';
        $begins += $ends ? 1 : 0;
        $name = substr($this->xml, $begins, $end - $begins);
        if (!isset(self::PLAIN[$name]) || ($ends && $this->open[count($this->open) - 1] !== $name)) {
            return null;
        }
        $this->at = $end + 1;
        $this->name = $name;
        $this->attributes = [];
        if ($ends) {
            array_pop($this->open);
            return self::END;
        }
        $this->open[] = $name;
        return self::START;
    }

    private function tag(): int
    {
        if (preg_match(self::TAG, $this->xml, $match, 0, $this->at) !== 1) {
            throw $this->noTag();
        }
        $begins = $this->at;
        $this->at += strlen($match[0]);
        if (isset($match[6])) {
            if ($this->open === []) {
                throw $this->malformed($begins + 1);
            }
            if (array_pop($this->open) !== $match[6]) {
                throw $this->fault('not well-formed');
            }
            $this->name = self::local($match[6]);
            return self::END;
        }
        if ($this->open === [] && $begins > 0) {
            throw $this->fault('not well-formed');
        }
        $this->open[] = $match[1];
        $this->closes = $match[5] === '/';
        $this->name = self::local($match[1]);
        $this->attributes = $match[2] === '' ? [] : $this->readAttributes($match[2]);
        return self::START;
    }

    /** @return array<string, string> */
    private function readAttributes(string $written): array
    {
        $attributes = [];
        preg_match_all('~' . self::ATTRIBUTE . '~', $written, $matches, PREG_SET_ORDER);
        foreach ($matches as [, $name, $value]) {
            if (isset($attributes[$name])) {
                throw $this->fault('not well-formed');
            }
            $spaced = strtr(substr($value, 1, -1), ["\r\n" => ' ', "\r" => ' ', "\n" => ' ', "\t" => ' ']);
            $attributes[$name] = $this->decoded($spaced, $this->at);
        }
        return $attributes;
    }

    private function characters(): int
    {
        $length = strcspn($this->xml, '<', $this->at);
        $begins = $this->at;
        $this->text = substr($this->xml, $begins, $length);
        if ($this->plain && $this->open !== [] && $begins + $length < $this->length) {
            $this->at += $length;
            $this->isText = true;
            if (str_contains($this->text, '&')) {
                $this->text = $this->decoded($this->text, $begins);
            }
            return self::TEXT;
        }
        if ($begins <= $this->forbidden && $this->forbidden < $begins + $length) {
            throw $this->malformed($this->forbidden);
        }
        if ($this->open === []) {
            $space = strspn($this->text, " \t\r\n");
            return $space === $length ? $this->behindRoot($length) : throw $this->malformed($begins + $space);
        }
        $end = strpos($this->text, ']]>');
        if ($end !== false) {
            throw $this->malformed($begins + $end + 2);
        }
        if ($begins + $length === $this->length) {
            throw $this->malformed($this->length);
        }
        $this->at += $length;
        $this->isText = true;
        $this->text = $this->decoded(strtr($this->text, ["\r\n" => "\n", "\r" => "\n"]), $begins);
        return self::TEXT;
    }

    private function behindRoot(int $length): int
    {
        $this->at += $length;
        return $this->next();
    }

    /**
     * The text with its entities replaced; those that name a character by its number are read, though never written.
     */
    private function decoded(string $text, int $begins): string
    {
        if (!str_contains($text, '&')) {
            return $text;
        }
        $other = '/&(?!(?:amp|lt|gt|quot|apos);)(?:#(?:x[0-9a-fA-F]*|[0-9]*)|[A-Za-z][\w.\-]*)?;?/';
        if (preg_match($other, $text) !== 1) {
            return strtr($text, self::ENTITIES);
        }
        return strtr(preg_replace_callback($other, fn (array $match): string => self::byNumber($match[0])
            ?? throw self::refusal($this->xml, $this->offsetOf($match[0], $begins), 'not well-formed'), $text),
            self::ENTITIES);
    }

    private function offsetOf(string $entity, int $begins): int
    {
        $at = strpos($this->xml, $entity, $begins);
        return ($at === false ? $begins : $at) + strlen($entity) + (str_ends_with($entity, ';') ? 0 : 1);
    }

    private static function byNumber(string $entity): ?string
    {
        if (preg_match('/\A&#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,10}));\z/', $entity, $match) !== 1) {
            return null;
        }
        $code = $match[1] !== '' ? (int) hexdec($match[1]) : (int) $match[2];
        $character = $code > 0x10ffff ? false : mb_chr($code, 'UTF-8');
        // Not one of the five, which would be read once more.
        return $character === false || preg_match(self::FORBIDDEN, $character) !== 0 ? null
            : (array_search($character, self::ENTITIES, true) ?: $character);
    }

    private function noTag(): Refusal
    {
        if (str_starts_with(substr($this->xml, $this->at, 9), '<![CDATA[')) {
            $end = strpos($this->xml, ']]>', $this->at);
            return $end === false ? $this->malformed($this->length)
                : self::refusal($this->xml, $end + 3, 'a CDATA section');
        }
        if (preg_match(self::FOREIGN, $this->xml, $match, 0, $this->at) === 1) {
            return self::refusal($this->xml, $this->at + strlen($match[0]), 'neither element nor text');
        }
        preg_match(self::BEGUN, $this->xml, $match, 0, $this->at);
        return $this->malformed($this->at + strlen($match[0] ?? '<'));
    }

    /** @param int $offset of the first byte that does not belong */
    private function malformed(int $offset): Refusal
    {
        return self::refusal($this->xml, min($offset + 1, $this->length), 'not well-formed');
    }

    private static function local(string $name): string
    {
        $colon = strpos($name, ':');
        return $colon === false ? $name : substr($name, $colon + 1);
    }
}
