<?php
// What a revision holds, looked at as a whole: every medium it uses, and every text of it with its place.

declare(strict_types=1);

namespace Toasoan;

final class Content
{
    /** @return list<string> digests of cover, body and attachments, each once */
    public static function media(array $content): array
    {
        $media = [$content['cover']['media'] ?? '', ...Body::parse($content['body'])->media(),
            ...array_column($content['attachments'] ?? [], 'media')];
        return array_values(array_unique(array_filter($media, static fn (string $digest): bool => $digest !== '')));
    }

    /**
     * Texts by place, without those of the body; what only the board sees is among them. Empty ones are left out.
     * @return list<array{string, string}>
     */
    public static function fields(array $content): array
    {
        $fields = [];
        foreach (['title', 'lead', 'byline', 'correction_notice', 'document.number', 'document.signer',
                     'document.type', 'period', 'ai_use', 'note', 'event.name', 'event.place', 'clearance.by',
                     'cover.alt', 'cover.caption', 'cover.credit', 'source.name', 'source.address',
                     'source.permission'] as $place) {
            [$name, $inner] = explode('.', $place) + [1 => null];
            $fields[] = [$place, $inner === null ? $content[$name] ?? '' : $content[$name][$inner] ?? ''];
        }
        foreach ($content['attachments'] ?? [] as $i => $attachment) {
            foreach (['name', 'number', 'signer'] as $name) {
                $fields[] = ["attachments/$i.$name", $attachment[$name] ?? ''];
            }
        }
        $fields[] = ['personal_data.purpose', $content['personal_data']['purpose'] ?? ''];
        $fields[] = ['personal_data.consent', $content['personal_data']['consent'] ?? ''];
        return array_values(array_filter($fields, static fn (array $field): bool => $field[1] !== ''));
    }
}
