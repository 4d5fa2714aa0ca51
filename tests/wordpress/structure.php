<?php
// The structural checks against a small rulebook: each change to a good content brings about these findings, by check and
// place, in this order, and no others.

declare(strict_types=1);

use Toasoan\Rulebook;
use Toasoan\StructuralChecks;

function structure(Tally $tally): void
{
    $rulebook = new Rulebook(['workflow' => data('resources/workflow.json'), 'document_types' => ['quyết định'],
        'document_exclusions' => ['^\d+-CV/TU$'],
        'permitted_sources' => ['Báo mẫu'], 'kinds' => [['id' => 'tin', 'required' => ['title', 'body', 'channels',
        'event']],
            ['id' => 'tong-hop', 'required' => ['source']], ['id' => 'van-ban', 'required' => ['document', 'later']]],
        'sites' => [['id' => 's']], 'categories' => [['id' => 'c', 'site' => 's'], ['id' => 'd', 'site' => 'khac']],
        'limits' => ['article_bytes' => 400],
        'channels' => [['id' => 'web', 'site' => 's', 'name' => 'Trang', 'network' => 'internet'], ['id' => 'wan',
        'site' => 's', 'name' => 'Mạng Đảng', 'network' => 'wan'],
            ['id' => 'zalo', 'site' => 's', 'name' => 'Zalo', 'network' => 'internet', 'publishable' => false],
            ['id' => 'xa', 'site' => 'khac', 'name' => 'Xã', 'network' => 'internet']],
        ] + data('resources/rulebooks/2.json'));
    $good = ['site' => 's', 'kind' => 'tin', 'title' => 'Hội nghị', 'lead' => '',
        'body' => "<article>\n<p>a</p>\n</article>", 'byline' => '', 'category' => 'c',
        'channels' => ['web'], 'attachments' => [], 'urgency' => 'normal', 'event' => ['name' => 'Hội nghị',
        'begins' => at(1)]];
    $figure = static fn (string $alt,
        string $tag = 'img'): array => ['body' => "<article>\n<p>a</p>\n<figure>\n<$tag src=\"media:" . digest(1) . '" '
        . ($tag === 'img' ? "alt=\"$alt\"/>\n" : "title=\"$alt\"></$tag>\n") . "</figure>\n</article>"];
    $source = ['name' => 'Báo mẫu', 'address' => 'https://example.invalid/', 'permission' => '01',
        'original' => digest(2)];
    $cases = [
        'nothing to say' => [[], []],
        'another site' => [['site' => 'khac', 'category' => ''], ['required_fields site', 'network channels']],
        'another kind' => [['kind' => 'x', 'title' => ''], ['required_fields kind']],
        'category of another site' => [['category' => 'd'], ['required_fields category']],
        'fields by name' => [['title' => " \u{a0}", 'event' => ['name' => 'a'], 'channels' => [],
        'body' => "<article>\n<p> </p>\n<hr/>\n</article>"],
            ['required_fields body', 'required_fields channels', 'required_fields event', 'required_fields title',
            'canonical title']],
        'a figure is a text' => [['body' => "<article>\n" . substr($figure('a')['body'], 19)], []],
        'spaces, characters and lines' => [['title' => "a\nb", 'lead' => ' a', 'note' => "a\t",
        'event' => ['place' => "a\u{301}"] + $good['event'],
            'personal_data' => ['consent' => 'a '], 'attachments' => [['media' => digest(1), 'name' => 'a ']]],
            ['canonical lead', 'canonical note',
            'canonical event.place', 'canonical attachments/0.name', 'canonical personal_data.consent',
            'canonical title']],
        'alt with a space' => [$figure('a '), ['canonical body.alt']],
        'too long' => [['body' => "<article>\n<p>" . str_repeat('a', 400) . "</p>\n</article>"], ['canonical body']],
        'channels' => [['channels' => ['web', 'wan', 'zalo', 'xa', 'x']], array_fill(0, 4, 'network channels')],
        'source of no need' => [['source' => ['name' => 'Khác'] + $source], ['source source.name']],
        'empty source' => [['source' => ['name' => '', 'address' => '', 'permission' => '']], []],
        'source that is needed' => [['kind' => 'tong-hop'], ['required_fields source', 'source source.name',
        'source source.address', 'source source.permission', 'source source.original']],
        'source with a telephone' => [['kind' => 'tong-hop', 'source' => ['address' => 'tel:1'] + $source],
        ['source source.address']],
        'good source' => [['kind' => 'tong-hop', 'source' => $source], []],
        'document' => [['kind' => 'van-ban', 'document' => ['number' => '12-CV/TU', 'type' => 'công văn',
        'signer' => 'A', 'signed_on' => '2026-11-20']],
            ['required_fields later', 'approved_list document.type', 'approved_list document.number']],
        'excluded attachment' => [['attachments' => [['media' => digest(1), 'name' => 'a', 'number' => '1-QĐ/TU'],
        ['media' => digest(1), 'name' => 'b', 'number' => '1-CV/TU']]],
            ['approved_list attachments/1.number']],
        'missing media' => [['cover' => ['media' => digest(7), 'alt' => 'a', 'caption' => '', 'credit' => ''],
        'attachments' => [['media' => digest(1), 'name' => 'a'],
            ['media' => digest(7), 'name' => 'b']], 'body' => strtr($figure('a')['body'], [digest(1) => digest(7)])],
            ['media_present cover', 'media_present body', 'media_present attachments/1']],
        'no alt' => [['cover' => ['media' => digest(1), 'alt' => ' ', 'caption' => '', 'credit' => '']] + $figure(''),
        ['canonical cover.alt', 'alt_text cover.alt', 'alt_text body.alt']],
        'no title of a film' => [$figure('', 'video'), ['alt_text body.alt']],
    ];
    $present = static fn (string $digest): bool => $digest !== digest(7);
    foreach ($cases as $name => [$change, $places]) {
        $faults = StructuralChecks::faults($change + $good, $rulebook, $present, StructuralChecks::names());
        $tally->same("checks: $name", $places,
            array_map(static fn (array $fault): string => "$fault[check] $fault[place]", $faults));
        $tally->same("checks: $name: sentences", [], array_filter(array_column($faults, 'message'),
            static fn (string $message): bool => $message === ''));
    }
    $tally->same('checks: in the order that is asked for', ['alt_text body.alt', 'secrecy rulebook'],
        array_map(static fn (array $fault): string => "$fault[check] $fault[place]",
        StructuralChecks::faults($figure('') + $good, $rulebook, $present, ['alt_text', 'canonical', 'secrecy'])));
    $odd = new Rulebook(['document_exclusions' => ['(']] + $rulebook->raw);
    $tally->same('checks: a pattern that cannot be read excludes everything', 'approved_list document.number',
        implode(' ', array_slice(StructuralChecks::faults(
        ['document' => ['number' => '1', 'type' => 'quyết định']] + $good, $odd, $present, ['approved_list'])[0] ?? [],
        0, 2)));
}
