<?php
// Which characters and addresses may be part of a text at all: resources/body.md, "Characters" and "Text". Here only
// what makes two spellings of one text impossible, or what XML and TCVN 6909:2001 forbid; what is legal but cannot be
// seen is for the workstation's checks.

declare(strict_types=1);

namespace Toasoan;

final class Characters
{
    private const MAX_LINK = 2048;
    private const CONTROL = '\x{0}-\x{9}\x{b}-\x{1f}\x{7f}-\x{9f}';
    private const NONCHARACTERS = '\x{fdd0}-\x{fdef}\x{fffe}\x{ffff}\x{1fffe}\x{1ffff}\x{2fffe}\x{2ffff}\x{3fffe}\x{3ffff}\x{4fffe}'
        . '\x{4ffff}\x{5fffe}\x{5ffff}\x{6fffe}\x{6ffff}\x{7fffe}\x{7ffff}\x{8fffe}\x{8ffff}\x{9fffe}'
        . '\x{9ffff}\x{afffe}\x{affff}\x{bfffe}\x{bffff}\x{cfffe}\x{cffff}\x{dfffe}\x{dffff}\x{efffe}'
        . '\x{effff}\x{ffffe}\x{fffff}\x{10fffe}\x{10ffff}';
    /** Or more than 30 marks in a row (UAX #15, stream-safe text), which also bounds what normalizing costs. */
    private const FORBIDDEN = '/[' . self::CONTROL . self::NONCHARACTERS
        . '\x{feff}\x{2028}\x{2029}]|\p{M}{30}\K\p{M}/u';

    /** Why a text cannot be part of a body or field, with the place in code points from 1; null when it can. */
    public static function fault(string $text): ?string
    {
        $found = preg_match(self::FORBIDDEN, $text, $match, PREG_OFFSET_CAPTURE);
        if ($found === false) {
            return 'character 1: not UTF-8';
        }
        if ($found === 1) {
            $index = mb_strlen(substr($text, 0, $match[0][1]), 'UTF-8');
            return 'character ' . ($index + 1) . ': ' . self::reason($match[0][0]);
        }
        if (\Normalizer::isNormalized($text, \Normalizer::FORM_C)) {
            return null;
        }
        $composed = (string) \Normalizer::normalize($text, \Normalizer::FORM_C);
        return 'character ' . (self::commonCharacters($text, $composed) + 1) . ': not in normalization form C';
    }

    /** http, https, mailto or tel in lower case with something after it. */
    public static function isAllowedLink(string $link): bool
    {
        if (preg_match('~\A(?:https?://[^/?#]|mailto:.|tel:.)~su', $link) !== 1
            || self::units($link) > self::MAX_LINK) {
            return false;
        }
        return preg_match('/[\p{Z}\n<>"\\\\]/u', $link) === 0 && self::fault($link) === null;
    }

    /** A text that comes from elsewhere, without what no text can hold. */
    public static function tidied(string $text): string
    {
        $text = strtr(mb_scrub($text, 'UTF-8'), ["\u{2028}" => "\n", "\u{2029}" => "\n"]);
        return (string) \Normalizer::normalize((string) preg_replace(self::FORBIDDEN, '', $text), \Normalizer::FORM_C);
    }

    public static function isMark(string $character): bool
    {
        return preg_match('/\A\p{M}/u', $character) === 1;
    }

    public static function isBlank(string $text): bool
    {
        return preg_match('/[^\x{9}-\x{d}\x{85}\p{Z}]/u', $text) !== 1;
    }

    /** Whether a space stands at its beginning or end. */
    public static function hasSpaceAtEnds(string $text): bool
    {
        return preg_match('/\A[\x{9}-\x{d}\x{85}\p{Z}]|[\x{9}-\x{d}\x{85}\p{Z}]\z/u', $text) === 1;
    }

    /** Refuses the first text in there that cannot be part of a content, with its place: `cover.alt`, `channels/0`. */
    public static function refuse(mixed $value, string $place = ''): void
    {
        if (is_string($value)) {
            $fault = self::fault($value);
            if ($fault !== null) {
                throw new Refusal('not_canonical', $fault, $place);
            }
            return;
        }
        if (is_array($value) && array_is_list($value)) {
            foreach ($value as $index => $element) {
                self::refuse($element, "$place/$index");
            }
        } elseif (is_array($value) || $value instanceof \stdClass) {
            $members = (array) $value;
            ksort($members, SORT_STRING);
            foreach ($members as $name => $member) {
                self::refuse($member, $place === '' ? (string) $name : "$place.$name");
            }
        }
    }

    private static function reason(string $character): string
    {
        $code = mb_ord($character, 'UTF-8');
        if (self::isMark($character)) {
            return 'more than 30 combining marks in a row';
        }
        return sprintf('U+%04X is ', $code) . match (true) {
            $code < 0xa0 => 'a control character',
            $code === 0xfeff => 'a byte order mark',
            $code === 0x2028, $code === 0x2029 => 'a second spelling of the line feed',
            default => 'not a character',
        };
    }

    private static function commonCharacters(string $a, string $b): int
    {
        $bytes = strspn($a ^ $b, "\0");
        // Back to where the character begins that differs.
        while ($bytes > 0 && $bytes < strlen($a) && (ord($a[$bytes]) & 0xc0) === 0x80) {
            --$bytes;
        }
        return mb_strlen(substr($a, 0, $bytes), 'UTF-8');
    }

    private static function units(string $text): int
    {
        return intdiv(strlen(mb_convert_encoding($text, 'UTF-16LE', 'UTF-8')), 2);
    }
}
