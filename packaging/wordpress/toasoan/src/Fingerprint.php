<?php
// What is approved is one fingerprint: SHA-256 over the RFC 8785 form of a fixed schema (resources/fingerprint.md). A
// member that is not written here is not approved, and one that is written under another name breaks every approval
// that was ever given: change it only together with the value of `fingerprint`.

declare(strict_types=1);

namespace Toasoan;

final class Fingerprint
{
    public static function of(array $content): string
    {
        return hash('sha256', self::text($content));
    }

    /** The exact bytes that are hashed. What is empty and what is absent are the same. */
    public static function text(array $content): string
    {
        $schema = ['fingerprint' => '1'];
        foreach (['site', 'kind', 'title', 'lead', 'body', 'byline', 'category', 'correction_notice', 'period',
                     'urgency', 'ai_use'] as $name) {
            $schema[$name] = $content[$name] ?? '';
        }
        return Json::canonical($schema + [
            'cover' => self::part($content, 'cover', ['media', 'alt', 'caption', 'credit']),
            'source' => self::part($content, 'source', ['name', 'address', 'permission']),
            'channels' => self::channels($content['channels'] ?? []),
            'attachments' => array_map(static fn (array|\stdClass $attachment): array => self::members($attachment,
                ['media', 'name', 'number', 'signed_on', 'signer']), $content['attachments'] ?? []),
            'embargo' => self::time($content['embargo'] ?? ''),
            'event' => self::part($content, 'event', ['name', 'place', 'begins', 'ends']),
            'document' => self::part($content, 'document', ['number', 'signed_on', 'signer', 'type']),
            'clearance' => self::part($content, 'clearance', ['by', 'on']),
        ]);
    }

    /** SHA-256 over the RFC 8785 form of all members but `hash`, as strings. */
    public static function entryHash(array $entry): string
    {
        $members = ['number' => (string) ($entry['number'] ?? 0)];
        foreach (['what', 'id', 'who', 'from', 'to', 'fingerprint', 'reason', 'details', 'previous'] as $name) {
            $members[$name] = $entry[$name] ?? '';
        }
        $members += ['at' => self::time($entry['at'] ?? ''), 'made_at' => self::time($entry['made_at'] ?? ''),
            'revision' => strtolower($entry['revision'] ?? '')];
        return hash('sha256', Json::canonical($members));
    }

    /** All of the members, or none when every one is empty. */
    private static function part(array $content, string $name, array $members): array
    {
        $part = self::members($content[$name] ?? [], $members);
        return implode('', $part) === '' ? [] : $part;
    }

    private static function members(array|\stdClass $object, array $names): array
    {
        $object = (array) $object;
        $members = [];
        foreach ($names as $name) {
            $value = $object[$name] ?? '';
            $members[$name] = $name === 'begins' || $name === 'ends' ? self::time($value) : $value;
        }
        return $members;
    }

    /** A set: sorted by UTF-16 units, each once. */
    private static function channels(array $channels): array
    {
        usort($channels, Json::compare(...));
        return array_values(array_unique($channels));
    }

    private static function time(string $text): string
    {
        return $text === '' ? '' : Moment::read($text) ?? $text;
    }
}
