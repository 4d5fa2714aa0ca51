<?php
// "May this go on?": the closed list of checks that every portal enforces, in the order of app/checks, with its
// places and names. They are about structure and lists alone; the judgement of text is the workstation's. Every
// finding blocks.

declare(strict_types=1);

namespace Toasoan;

final class StructuralChecks
{
    private const TABLE = ['required_fields' => 'requiredFields', 'canonical' => 'canonical', 'network' => 'network',
        'source' => 'source', 'approved_list' => 'approvedList', 'media_present' => 'mediaPresent',
        'alt_text' => 'altText'];
    private const NAMES = ['title' => 'title', 'lead' => 'lead', 'byline' => 'byline',
        'correction_notice' => 'correction notice', 'document.number' => 'number of the document',
        'document.signer' => 'signer of the document',
        'document.type' => 'type of the document', 'period' => 'period',
        'ai_use' => 'declared use of artificial intelligence',
        'note' => 'note to the board'];
    /** Of places that begin so. */
    private const OTHER_NAMES = ['cover' => 'cover picture', 'source' => 'source', 'event' => 'event',
        'attachments' => 'attachments', 'clearance' => 'clearance of the unit', 'personal_data' => 'personal data',
        'body' => 'text',
        'document' => 'document', 'category' => 'category'];

    /** @var list<array{check: string, place: string, message: string}> */
    private array $faults = [];
    private string $check = '';
    private readonly Body $body;
    /** @var callable(string): bool */
    private $present;

    private function __construct(private readonly array $content, private readonly Rulebook $rulebook,
        callable $present)
    {
        $this->body = Body::parse($content['body']);
        $this->present = $present;
    }

    /**
     * @param array $content as Shape::content() gives it
     * @param callable(string): bool $present whether a medium is here
     * @param list<string> $checks by name; one that is not on the list is a finding
     * @return list<array{check: string, place: string, message: string}>
     */
    public static function faults(array $content, Rulebook $rulebook, callable $present, array $checks): array
    {
        $all = new self($content, $rulebook, $present);
        foreach ($checks as $check) {
            $all->check = $check;
            $method = self::TABLE[$check] ?? null;
            $method === null ? $all->add('rulebook', 'The rulebook names a check that this program does not have.')
                : $all->$method();
        }
        return $all->faults;
    }

    /** @return list<string> every check, in order */
    public static function names(): array
    {
        return array_keys(self::TABLE);
    }

    private function add(string $place, string $message): void
    {
        $this->faults[] = ['check' => $this->check, 'place' => $place, 'message' => $message];
    }

    private function requiredFields(): void
    {
        $site = $this->content['site'];
        if ($this->rulebook->site($site) === null) {
            $this->add('site', 'Choose the site where it will be published.');
        }
        $kind = $this->rulebook->kind($this->content['kind']);
        if ($kind === null) {
            $this->add('kind', 'Choose the kind of the item.');
            return;
        }
        $category = $this->content['category'];
        if ($category !== '' && ($this->rulebook->category($category)['site'] ?? null) !== $site) {
            $this->add('category', 'The chosen site has no such category.');
        }
        $required = array_unique($kind['required'] ?? []);
        sort($required, SORT_STRING);
        foreach ($required as $field) {
            if (!$this->isFilled($field)) {
                $this->add($field, self::missing($field));
            }
        }
    }

    private static function missing(string $field): string
    {
        return match ($field) {
            'event' => 'Write down the name of the event and when it begins or ends.',
            'document' => 'Write down number, day of signing, signer and type of the document.',
            'channels' => 'Choose at least one channel to publish in.',
            default => 'This is still missing: ' . self::nameOf($field) . '.',
        };
    }

    private function isFilled(string $field): bool
    {
        return match ($field) {
            'title', 'lead', 'byline', 'period' => !$this->isBlank($field),
            'body' => $this->hasText(),
            'category' => $this->content['category'] !== '',
            'channels', 'attachments' => $this->content[$field] !== [],
            'source' => !$this->isBlank('source', 'name'),
            'event' => !$this->isBlank('event', 'name')
                && !($this->isBlank('event', 'begins') && $this->isBlank('event', 'ends')),
            'document' => !$this->isBlank('document', 'number') && !$this->isBlank('document', 'signed_on')
                && !$this->isBlank('document', 'signer') && !$this->isBlank('document', 'type'),
            'cover' => !$this->isBlank('cover', 'media'),
            'clearance' => !$this->isBlank('clearance', 'by') && !$this->isBlank('clearance', 'on'),
            default => false, // a field that this version does not know cannot have been filled
        };
    }

    private function text(string $name, ?string $inner = null): string
    {
        $value = $this->content[$name] ?? '';
        return $inner === null ? $value : (is_array($value) ? $value[$inner] ?? '' : '');
    }

    private function isBlank(string $name, ?string $inner = null): bool
    {
        return Characters::isBlank($this->text($name, $inner));
    }

    private function hasText(): bool
    {
        foreach ($this->body->blocks as $block) {
            if ($block['type'] === 'figure' || !Characters::isBlank(Body::blockText($block))) {
                return true;
            }
        }
        return false;
    }

    private function canonical(): void
    {
        foreach (Content::fields($this->content) as [$place, $text]) {
            $name = self::nameOf($place);
            if (Characters::fault($text) !== null) {
                $this->add($place, "There are characters at $name that are not valid or not composed Unicode.");
            } elseif (Characters::hasSpaceAtEnds($text)) {
                $this->add($place, "There are spaces too many at the beginning or end of $name.");
            }
        }
        $this->figureTexts();
        if (str_contains($this->content['title'], "\n")) {
            $this->add('title', 'The title has to stand on one line.');
        }
        $most = (int) $this->rulebook->limits()['article_bytes'];
        if (strlen($this->body->write()) > $most) {
            $this->add('body', 'The text is longer than it may be (' . intdiv($most, 1024) . ' KB).');
        }
    }

    /** What stands for a picture is a field, too; its characters were judged with the body. */
    private function figureTexts(): void
    {
        foreach ($this->figures() as $figure) {
            if ($figure['alt'] !== '' && Characters::hasSpaceAtEnds($figure['alt'])) {
                $this->add('body.alt', 'There are spaces too many at the beginning or end of '
                    . self::nameOf('body.alt') . '.');
            }
        }
    }

    private function network(): void
    {
        $here = $this->rulebook->network();
        foreach ($this->content['channels'] as $id) {
            $channel = $this->rulebook->channel($id);
            if ($channel === null || $channel['site'] !== $this->content['site']) {
                $this->add('channels', "The chosen site has no channel “{$id}”.");
            } elseif ($channel['network'] === 'wan' && $here === 'internet') {
                $this->add('channels',
                    "The channel “{$channel['name']}” exists only on the Party's own network"
                    . ' and never goes to the Internet.');
            } elseif ($channel['network'] !== $here) {
                $this->add('channels',
                    "The channel “{$channel['name']}” is on another network;"
                    . ' an item for both networks has to be made as two items.');
            } elseif (!($channel['publishable'] ?? true)) {
                $this->add('channels',
                    "The channel “{$channel['name']}” belongs to another system;"
                    . ' nothing is published there from here.');
            }
        }
    }

    private function source(): void
    {
        $kind = $this->rulebook->kind($this->content['kind']);
        $aggregated = in_array('source', $kind['required'] ?? [], true);
        $said = $this->text('source', 'name') . $this->text('source', 'address') . $this->text('source', 'permission')
            . $this->text('source', 'original');
        if (!$aggregated && $said === '') {
            return;
        }
        if (!in_array($this->text('source', 'name'), $this->rulebook->raw['permitted_sources'], true)) {
            $this->add('source.name', 'The source is not on the list of permitted sources.');
        }
        $address = $this->text('source', 'address');
        if (!Characters::isAllowedLink($address) || !str_starts_with($address, 'http')) {
            $this->add('source.address', 'Write down the whole address of the original (http:// or https://).');
        }
        if ($this->isBlank('source', 'permission')) {
            $this->add('source.permission',
                "Write down the author's permission, or number and day of the framework agreement.");
        }
        if ($aggregated && $this->text('source', 'original') === '') {
            $this->add('source.original', 'The original of the page is not kept yet.');
        }
    }

    private function approvedList(): void
    {
        $kind = $this->rulebook->kind($this->content['kind']);
        $number = $this->text('document', 'number');
        $isDocument = in_array('document', $kind['required'] ?? [], true) || $number !== '';
        if ($isDocument && !in_array($this->text('document', 'type'), $this->rulebook->raw['document_types'], true)) {
            $this->add('document.type', 'This type of document is not on the list of what may be published.');
        }
        if ($number !== '' && $this->isExcluded($number)) {
            $this->add('document.number', 'The document is one that must not be published.');
        }
        foreach ($this->content['attachments'] as $i => $attachment) {
            if (($attachment['number'] ?? '') !== '' && $this->isExcluded($attachment['number'])) {
                $this->add("attachments/$i.number", 'The attachment is one that must not be published.');
            }
        }
    }

    /** A pattern that cannot be read excludes everything: better to ask than to let one through. */
    private function isExcluded(string $number): bool
    {
        foreach ($this->rulebook->raw['document_exclusions'] as $pattern) {
            if (@preg_match("\x01$pattern\x01u", $number) !== 0) {
                return true;
            }
        }
        return false;
    }

    private function mediaPresent(): void
    {
        $this->isPresent($this->content['cover']['media'] ?? null, 'cover');
        foreach ($this->figures() as $figure) {
            $this->isPresent($figure['media'], 'body');
        }
        foreach ($this->content['attachments'] as $i => $attachment) {
            $this->isPresent($attachment['media'], "attachments/$i");
        }
    }

    private function isPresent(?string $digest, string $place): void
    {
        if ($digest !== null && !($this->present)($digest)) {
            $this->add($place, 'The file at ' . self::nameOf($place) . ' is missing; add it again.');
        }
    }

    private function altText(): void
    {
        if (isset($this->content['cover']) && $this->isBlank('cover', 'alt')) {
            $this->add('cover.alt', 'The cover picture has no description for those who cannot see it.');
        }
        foreach ($this->figures() as $figure) {
            if (Characters::isBlank($figure['alt'])) {
                $this->add('body.alt', match ($figure['form']) {
                    'picture' => 'The picture has no description for those who cannot see it.',
                    'video' => 'The film has no description for those who cannot see or hear it.',
                    'audio' => 'The recording has no description for those who cannot hear it.',
                });
            }
        }
    }

    /** @return list<array> */
    private function figures(): array
    {
        return array_values(array_filter($this->body->blocks,
            static fn (array $block): bool => $block['type'] === 'figure'));
    }

    private static function nameOf(string $place): string
    {
        if (isset(self::NAMES[$place])) {
            return self::NAMES[$place];
        }
        foreach (self::OTHER_NAMES as $begin => $name) {
            if (str_starts_with($place, $begin)) {
                return $name;
            }
        }
        return $place;
    }
}
