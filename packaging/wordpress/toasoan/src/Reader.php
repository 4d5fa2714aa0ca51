<?php
// Reads one JSON object strictly: each member is asked for once, by name and shape. The first that is missing or
// misshapen ends the reading with its path. Members that nobody asked for are the rest. The faults are those of
// app/wire/Reader.cpp, word for word, in the same order.

declare(strict_types=1);

namespace Toasoan;

final class Reader
{
    /** JSON numbers are exact up to here. */
    public const MAX_INTEGER = 9007199254740991;
    private const UUID = '/\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\z/i';
    private const NO_UUID = '00000000-0000-0000-0000-000000000000';

    /** @var array<string, true> */
    private array $asked = [];

    public function __construct(private readonly array $members, private readonly string $path = '')
    {
    }

    /** The id in lower case; null when the text is none. */
    public static function uuid(string $text): ?string
    {
        return preg_match(self::UUID, $text) === 1 && $text !== self::NO_UUID ? strtolower($text) : null;
    }

    public static function isDigest(string $text): bool
    {
        return preg_match('/\A[0-9a-f]{64}\z/', $text) === 1;
    }

    public function fail(string $key, string $reason, string $problem = 'bad_request'): never
    {
        $path = $this->pathOf($key);
        throw new Refusal($problem, $path === '' ? $reason : "$path: $reason");
    }

    public function pathOf(string $key): string
    {
        return $key === '' || $this->path === '' ? $this->path . $key : "$this->path.$key";
    }

    // Required members.

    public function text(string $key): string
    {
        return $this->checked($key, $this->ask($key));
    }

    public function truth(string $key): bool
    {
        $value = $this->ask($key);
        return is_bool($value) ? $value : $this->fail($key, 'is not true or false');
    }

    public function integer(string $key, int $least, int $most = self::MAX_INTEGER): int
    {
        $value = $this->ask($key);
        if (!is_int($value) && !is_float($value) || floor($value) != $value || abs($value) > self::MAX_INTEGER) {
            $this->fail($key, 'is not an integer');
        }
        return $value >= $least && $value <= $most ? (int) $value : $this->fail($key, 'is out of range');
    }

    /** In UTC with three decimals. */
    public function time(string $key): string
    {
        return Moment::read($this->text($key)) ?? $this->fail($key, 'is not an RFC 3339 time');
    }

    public function digest(string $key): string
    {
        $text = $this->text($key);
        return self::isDigest($text) ? $text : $this->fail($key, 'is not a SHA-256 in lower-case hex');
    }

    /** In lower case. */
    public function id(string $key): string
    {
        return self::uuid($this->text($key)) ?? $this->fail($key, 'is not a UUID');
    }

    /** The member must be there, but may be null. */
    public function idOrNull(string $key): ?string
    {
        return $this->ask($key) === null ? null : $this->id($key);
    }

    /** A name out of the rulebook that is not empty. */
    public function code(string $key): string
    {
        $text = $this->text($key);
        return $text !== '' ? $text : $this->fail($key, 'is empty');
    }

    /** @param list<string> $words */
    public function word(string $key, array $words): string
    {
        $text = $this->text($key);
        return in_array($text, $words, true) ? $text : $this->fail($key, 'is an unknown word');
    }

    /** @return list<string> */
    public function texts(string $key): array
    {
        $value = $this->listed($key);
        return array_map(fn (mixed $item): string => $this->checked($key, $item), $value);
    }

    /** @return list<string> */
    public function codes(string $key): array
    {
        $texts = $this->texts($key);
        return in_array('', $texts, true) ? $this->fail($key, 'holds an empty name') : $texts;
    }

    /** @return list<self> of the objects of a list, each with its own path */
    public function list(string $key): array
    {
        $readers = [];
        foreach ($this->listed($key) as $i => $value) {
            $readers[] = $this->below("{$key}[$i]", $value);
        }
        return $readers;
    }

    public function object(string $key): self
    {
        $value = $this->ask($key);
        return $this->below($key, $value === [] && Json::isObjectName($key) ? (object) [] : $value);
    }

    /** A reader for one value of this object. */
    public function below(string $key, mixed $value): self
    {
        $isObject = $value instanceof \stdClass || is_array($value) && !array_is_list($value);
        return new self($isObject ? (array) $value : (new self([], $this->pathOf($key)))->fail('', 'is not an object'),
            $this->pathOf($key));
    }

    // Members that are left out when there is nothing to say: an empty value then.

    public function has(string $key): bool
    {
        $this->asked[$key] = true;
        return array_key_exists($key, $this->members);
    }

    public function maybeText(string $key): string
    {
        return $this->has($key) ? $this->text($key) : '';
    }

    public function maybeTime(string $key): string
    {
        return $this->has($key) ? $this->time($key) : '';
    }

    public function maybeDigest(string $key): string
    {
        return $this->has($key) ? $this->digest($key) : '';
    }

    public function maybeDay(string $key): string
    {
        if (!$this->has($key)) {
            return '';
        }
        $text = $this->text($key);
        return Moment::isDay($text) ? $text : $this->fail($key, 'is not a day (YYYY-MM-DD)');
    }

    public function maybeCode(string $key): string
    {
        return $this->has($key) ? $this->code($key) : '';
    }

    public function maybeId(string $key): string
    {
        return $this->has($key) ? $this->id($key) : '';
    }

    public function maybeObject(string $key): ?self
    {
        return $this->has($key) ? $this->object($key) : null;
    }

    /** @return list<self> */
    public function maybeList(string $key): array
    {
        return $this->has($key) ? $this->list($key) : [];
    }

    /** All members, for objects whose keys are names themselves, in the order of those. They count as asked for. */
    public function members(): array
    {
        $members = $this->members;
        ksort($members, SORT_STRING);
        $this->asked += array_fill_keys(array_keys($members), true);
        return $members;
    }

    /** What nobody asked for. */
    public function rest(): array
    {
        return array_diff_key($this->members, $this->asked);
    }

    private function ask(string $key): mixed
    {
        return $this->has($key) ? $this->members[$key] : $this->fail($key, 'is missing');
    }

    private function checked(string $key, mixed $value): string
    {
        return is_string($value) ? $value : $this->fail($key, 'is not a string');
    }

    private function listed(string $key): array
    {
        $value = $this->ask($key);
        return is_array($value) && array_is_list($value) ? $value : $this->fail($key, 'is not a list');
    }
}
