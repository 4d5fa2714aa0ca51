<?php
// The contract's JSON as arrays and back, so that what nobody here knows comes back as it came. An object is an array
// by name and a list an array by number; what an array cannot tell from a list (an object that is empty or numbered
// from 0) stays a stdClass, but for the members below, which the contract has as objects and nothing else: they are
// arrays always, and an empty one is written {}. Where somebody sent an empty list instead, it is no array.

declare(strict_types=1);

namespace Toasoan;

final class Json
{
    public const DEPTH = 64;

    private const WRITTEN = JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE
        | JSON_UNESCAPED_LINE_TERMINATORS;
    private const BYTE_ORDER_MARK = "\xef\xbb\xbf";
    private const MAX_INTEGER = 9007199254740991;
    private const OBJECTS = ['content' => 1, 'cover' => 1, 'source' => 1, 'event' => 1, 'document' => 1,
        'clearance' => 1, 'approval' => 1, 'live' => 1, 'schedule' => 1, 'history' => 1, 'histories' => 1, 'media' => 1,
        'summary' => 1, 'lease' => 1, 'current' => 1, 'value' => 1, 'limits' => 1, 'last_published' => 1,
        'workflow' => 1, 'who' => 1, 'see' => 1, 'edit' => 1,
        'comment' => 1, 'live_see' => 1, 'calendar' => 1, 'holidays' => 1, 'roles' => 1];
    /** Within these, `roles` is a list. */
    private const GRANTS = ['who' => 1, 'see' => 1, 'edit' => 1, 'comment' => 1, 'live_see' => 1];

    /** The members of one object. Refuses what is none, holds bytes that are not UTF-8 or half of a surrogate pair. */
    public static function object(string $text): array
    {
        if (str_starts_with($text, self::BYTE_ORDER_MARK)) {
            $text = substr($text, strlen(self::BYTE_ORDER_MARK));
        }
        try {
            $value = json_decode($text, false, self::DEPTH, JSON_THROW_ON_ERROR);
        } catch (\JsonException $fault) {
            throw new Refusal('bad_request', 'no JSON: ' . $fault->getMessage());
        }
        if (!$value instanceof \stdClass) {
            throw new Refusal('bad_request', 'no JSON object');
        }
        return self::members((array) $value, '');
    }

    /** The bytes of a request or answer. An empty array is written as an object here, as it is below OBJECTS' names. */
    public static function encode(array|object $value): string
    {
        return json_encode($value === [] ? (object) [] : self::told($value, '', ''), self::WRITTEN);
    }

    /** RFC 8785, for what has such a form here: no null, no number but integers of 53 bits. */
    public static function canonical(mixed $value): string
    {
        return self::written($value === [] ? (object) [] : $value, '$', '', '');
    }

    /** Whether the contract has an object under this name, in an object that itself is under that one. */
    public static function isObjectName(string $name, string $above = ''): bool
    {
        return isset(self::OBJECTS[$name]) && ($name !== 'roles' || !isset(self::GRANTS[$above]));
    }

    private static function members(array $members, string $above): array
    {
        foreach ($members as $name => $value) {
            if (!is_string($value)) {
                $members[$name] = self::kept($value, (string) $name, $above);
            }
        }
        return $members;
    }

    private static function kept(mixed $value, string $name, string $above): mixed
    {
        if ($value instanceof \stdClass) {
            $members = self::members((array) $value, $name);
            return array_is_list($members) && ($members !== [] || !self::isObjectName($name, $above))
                ? (object) $members : $members;
        }
        if ($value === [] && self::isObjectName($name, $above)) {
            return new \SplFixedArray();
        }
        if (is_array($value)) {
            return self::members($value, '');
        }
        if (is_float($value) && !is_finite($value)) {
            throw new Refusal('bad_request', 'no JSON: a number that is too large');
        }
        return $value;
    }

    /** The value with {} where an empty array is an object. */
    private static function told(mixed $value, string $name, string $above): mixed
    {
        if ($value === []) {
            return self::isObjectName($name, $above) ? (object) [] : $value;
        }
        if (!is_array($value) && !$value instanceof \stdClass) {
            return $value;
        }
        $inner = is_array($value) && array_is_list($value) ? '' : $name;
        foreach ((array) $value as $key => $member) {
            if (!is_array($member) && !$member instanceof \stdClass) {
                continue;
            }
            $told = self::told($member, is_int($key) && $inner === '' ? '' : (string) $key, $inner);
            if ($told !== $member) {
                $value = self::with($value, $key, $told);
            }
        }
        return $value;
    }

    private static function with(array|\stdClass $value, int|string $key, mixed $member): array|\stdClass
    {
        if (is_array($value)) {
            $value[$key] = $member;
            return $value;
        }
        $other = clone $value;
        $other->{$key} = $member;
        return $other;
    }

    private static function written(mixed $value, string $path, string $name, string $above): string
    {
        return match (true) {
            is_string($value) => self::text($value, $path),
            is_bool($value) => $value ? 'true' : 'false',
            is_int($value), is_float($value) => self::number($value, $path),
            $value === [] && self::isObjectName($name, $above) => '{}',
            is_array($value) && array_is_list($value) => self::list($value, $path),
            is_array($value), $value instanceof \stdClass => self::sorted((array) $value, $path, $name),
            $value instanceof \SplFixedArray => '[]',
            default => throw new Refusal('bad_request', "$path: null"),
        };
    }

    private static function list(array $values, string $path): string
    {
        $written = [];
        foreach ($values as $i => $value) {
            $written[] = self::written($value, "{$path}[$i]", '', '');
        }
        return '[' . implode(',', $written) . ']';
    }

    private static function sorted(array $members, string $path, string $name): string
    {
        $names = array_map(strval(...), array_keys($members));
        usort($names, self::compare(...));
        $written = [];
        foreach ($names as $key) {
            $written[] = self::text($key, $path) . ':' . self::written($members[$key], "$path.$key", $key, $name);
        }
        return '{' . implode(',', $written) . '}';
    }

    /** By UTF-16 units, as RFC 8785 wants it. */
    public static function compare(string $a, string $b): int
    {
        return strcmp(mb_convert_encoding($a, 'UTF-16BE', 'UTF-8'), mb_convert_encoding($b, 'UTF-16BE', 'UTF-8'));
    }

    private static function text(string $text, string $path): string
    {
        try {
            return json_encode($text, self::WRITTEN);
        } catch (\JsonException) {
            throw new Refusal('bad_request', "$path: not UTF-8");
        }
    }

    private static function number(int|float $number, string $path): string
    {
        if (is_float($number) && floor($number) !== $number || abs($number) > self::MAX_INTEGER) {
            throw new Refusal('bad_request', "$path: not an integer of 53 bits");
        }
        return (string) (int) $number;
    }
}
