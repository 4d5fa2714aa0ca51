<?php
// The values of the WordPress plugin against what every implementation must do: the fingerprint's vectors, the cases
// of the canonical form, and how the contract's values are read and given back. Plain PHP without WordPress:     php
// tests/wordpress/values.php [the plugin's folder]

declare(strict_types=1);

use Toasoan\Body;
use Toasoan\BodyWriter;
use Toasoan\Characters;
use Toasoan\Content;
use Toasoan\Fingerprint;
use Toasoan\History;
use Toasoan\Json;
use Toasoan\Moment;
use Toasoan\Refusal;
use Toasoan\Shape;
use Toasoan\Summary;

const ROUNDS = 2000;
const ROOT = __DIR__ . '/../..';

define('PLUGIN', $argv[1] ?? ROOT . '/packaging/wordpress/toasoan');
spl_autoload_register(static function (string $class): void {
    require PLUGIN . '/src/' . strtr(substr($class, strlen('Toasoan\\')), '\\', '/') . '.php';
});

require __DIR__ . '/samples.php';
require __DIR__ . '/RandomBody.php';
require __DIR__ . '/structure.php';

/** Counts what was tried, and tells what was not as it must be. */
final class Tally
{
    public int $tried = 0;
    public int $good = 0;

    public function same(string $name, mixed $wanted, mixed $got): void
    {
        ++$this->tried;
        if ($wanted === $got) {
            ++$this->good;
            return;
        }
        echo "FAILED $name\n  wanted ", self::told($wanted), "\n  got    ", self::told($got), "\n";
    }

    /** @param ?string $wanted `problem place: detail` as far as it is given; null: no refusal */
    public function refuses(string $name, ?string $wanted, callable $work): void
    {
        $got = null;
        try {
            $work();
        } catch (Refusal $refusal) {
            $got = "$refusal->problem $refusal->place: $refusal->detail";
        }
        $this->same($name, $wanted, $wanted === null || $got === null ? $got : substr($got, 0, strlen($wanted)));
    }

    private static function told(mixed $value): string
    {
        return substr((string) json_encode($value,
            JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE), 0, 600);
    }
}

function data(string $name): array
{
    return json_decode((string) file_get_contents(ROOT . "/$name"), true, 64, JSON_THROW_ON_ERROR);
}

// What is tried.

function vectors(Tally $tally): void
{
    foreach (data('tests/data/fingerprint/vectors.json') as $vector) {
        $tally->same("fingerprint: $vector[name]: text", $vector['text'], Fingerprint::text($vector['content']));
        $tally->same("fingerprint: $vector[name]", $vector['sha256'], Fingerprint::of($vector['content']));
    }
    $tally->same('fingerprint: a time of another offset', Fingerprint::of(['embargo' => '2026-11-23T01:30:00.000Z']),
        Fingerprint::of(['embargo' => '2026-11-23T08:30:00+07:00']));
    $tally->same('fingerprint: an event of another offset',
        Fingerprint::of(['event' => ['ends' => '2026-11-23T01:30:00.000Z']]),
        Fingerprint::of(['event' => ['ends' => '2026-11-23T08:30:00+07:00']]));
}

function bodies(Tally $tally): void
{
    foreach (data('tests/data/body/cases.json') as $case) {
        $xml = $case['xml'] ?? base64_decode($case['base64'], true);
        $refused = null;
        try {
            $tally->same("body: $case[name]: written again", $xml, BodyWriter::write(Body::parse($xml)->blocks));
        } catch (Refusal $refusal) {
            $refused = strstr($refusal->detail, ': ', true);
            $tally->same("body: $case[name]: problem", 'not_canonical body', "$refusal->problem $refusal->place");
        }
        $tally->same("body: $case[name]", $case['canonical'], $refused === null);
        if (isset($case['place'])) {
            $tally->same("body: $case[name]: place", $case['place'], $refused);
        }
    }
    $most = "<article>\n<p>" . str_repeat('a', Body::MAX_BYTES - 28) . "</p>\n</article>";
    $tally->refuses('body: as long as it may be', null, static fn () => Body::parse($most));
    $tally->refuses('body: one byte more', 'not_canonical body: line 1, column 1: larger',
        static fn () => Body::parse(strtr($most, ['<p>' => '<p>a'])));
    foreach (['<ul>|<li>', "<blockquote>\n", '<table>|<tr>|<td>', '<p><em>', '<x>', '<', '<!--', '&',
        '<p a="'] as $open) {
        $tally->refuses("body: 100,000 of $open", 'not_canonical body: line ',
            static fn () => Body::parse("<article>\n" . str_repeat(strtr($open, '|', "\n"), 100000)));
    }
    foreach (['&bimat;', 'bimat</q>', '<bimat>', '<p bimat="a">', "bimat\t", '<a href="bimat:">',
        '<bimat'] as $secret) {
        try {
            Body::parse("<article>\n<p>$secret</p>\n</article>");
        } catch (Refusal $refusal) {
            $tally->same("body: never tells $secret", false, str_contains($refusal->detail, 'bimat'));
        }
    }
}

function contentsOfBodies(Tally $tally): void
{
    $figure = static fn (string $media,
        string $rest = ''): string => "<figure>\n<img src=\"media:$media\" alt=\"alt\"/>\n$rest</figure>\n";
    $body = Body::parse("<article>\n<h2>Một</h2>\n<hr/>\n<p>hai <strong>ba</strong></p>\n<ul>\n<li>bốn<ol>\n<li>năm</li>\n</ol>\n</li>\n</ul>\n"
        . "<blockquote>\n<p>sáu</p>\n<p><a href=\"tel:2\">bảy</a></p>\n</blockquote>\n"
        . $figure(digest(2), "<figcaption>tám<cite>chín</cite></figcaption>\n") . $figure(digest(1))
        . $figure(digest(2))
        . "<table>\n<caption>mười</caption>\n<tr>\n<th>a</th>\n<td><a href=\"tel:1\">b</a><a href=\"tel:2\">c</a></td>\n</tr>\n</table>\n</article>");
    $tally->same('body: plain text', "Một\nhai ba\nbốn\nnăm\nsáu\nbảy\ntám\nchín\n\n\nmười\na\nbc", $body->plainText());
    $tally->same('body: media', [digest(2), digest(1)], $body->media());
    $tally->same('body: links', ['tel:2', 'tel:1'], $body->links());
    $tally->same('body: block', "tám\nchín", Body::blockText($body->blocks[5]));
    $tally->same('body: nothing', '', Body::parse("<article>\n</article>")->plainText());
    $tally->same('content: media', [digest(1), digest(2), digest(3)], Content::media(['body' => $body->write(),
        'cover' => ['media' => digest(1)],
        'attachments' => [['media' => digest(3)], ['media' => digest(2)]]]));
}

function randomTrees(Tally $tally): void
{
    $accepted = 0;
    for ($seed = 0; $seed < ROUNDS; ++$seed) {
        $blocks = (new RandomBody($seed))->blocks();
        $xml = BodyWriter::write($blocks);
        try {
            $back = Body::parse($xml)->blocks;
            $tally->same("tree $seed", var_export($blocks, true), var_export($back, true));
            $tally->same("tree $seed: written again", $xml, BodyWriter::write($back));
        } catch (Refusal $refusal) {
            $tally->same("tree $seed", null, $refusal->detail);
        }
        $accepted += altered($tally, $xml, $seed);
    }
    // Both must happen, or the alterations prove nothing.
    $tally->same('alterations: some are canonical, most are not', true, $accepted > ROUNDS / 50
        && $accepted < ROUNDS / 2);
}

/** 1 when the altered bytes are canonical as well; then they are what is written of them. */
function altered(Tally $tally, string $xml, int $seed): int
{
    for ($changes = mt_rand(1, 3); $changes > 0; --$changes) {
        $at = mt_rand(0, strlen($xml) - 1);
        $xml = match (mt_rand(0, 3)) {
            0 => substr_replace($xml, chr(mt_rand(0, 255)), $at, 1),
            1 => substr_replace($xml, '', $at, mt_rand(1, 8)),
            2 => substr_replace($xml, substr($xml, mt_rand(0, strlen($xml) - 1), mt_rand(1, 20)), $at, 0),
            3 => substr_replace($xml, "<>/&;\"'= \n"[mt_rand(0, 9)], $at, 1),
        };
    }
    try {
        $tally->same("alteration $seed", $xml, BodyWriter::write(Body::parse($xml)->blocks));
        return 1;
    } catch (Refusal $refusal) {
        $tally->same("alteration $seed: problem", 'not_canonical', $refusal->problem);
        return 0;
    }
}

function characters(Tally $tally): void
{
    $faults = ['' => null, 'Ủy ban nhân dân xã Đông Hà, tỉnh Quảng Trị' => null, "a\nb" => null, "a\u{a0}b" => null,
        "a\u{ad}b" => null,
        "👩\u{200d}🌾" => null, "\u{fffd}" => null, "x\u{30c}" => null,
        "Đông Ha\u{300}" => 'character 7: not in normalization form C',
        "😀a\u{301}" => 'character 2: not in normalization form C',
        "x\u{308}\u{323}" => 'character 1: not in normalization form C',
        "\u{2126}" => 'character 1: not in normalization form C',
        "a\tb" => 'character 2: U+0009 is a control character',
        "a\0" => 'character 2: U+0000 is a control character', "\x7f" => 'character 1: U+007F is a control character',
        "\u{9f}" => 'character 1: U+009F is a control character',
        "\u{feff}" => 'character 1: U+FEFF is a byte order mark',
        "\u{fffe}" => 'character 1: U+FFFE is not a character', "\u{ffff}" => 'character 1: U+FFFF is not a character',
        "\u{fdd0}" => 'character 1: U+FDD0 is not a character',
        "\u{1ffff}" => 'character 1: U+1FFFF is not a character',
        "😀\u{2028}" => 'character 2: U+2028 is a second spelling of the line feed', 'x' . str_repeat("\u{30c}",
        30) => null,
        'x' . str_repeat("\u{30c}", 31) => 'character 32: more than 30 combining marks in a row',
        "a\xff" => 'character 1: not UTF-8'];
    foreach ($faults as $text => $fault) {
        $tally->same('characters: ' . bin2hex((string) $text), $fault, Characters::fault((string) $text));
    }
    $links = ['https://example.invalid' => true, 'http://example.invalid/tin/đông-hà?a=1#b' => true,
        'mailto:a@example.invalid' => true,
        'tel:+842330000000' => true, '' => false, 'https://' => false, 'https:///tin' => false, 'https://?a' => false,
        'http://#a' => false,
        'HTTPS://example.invalid' => false, 'ftp://example.invalid/a' => false, 'javascript:alert(1)' => false,
        ' https://example.invalid' => false, "https://example.invalid/\u{a0}" => false,
        "https://example.invalid/\n" => false,
        'https://example.invalid/"' => false, 'https://example.invalid/<' => false,
        'https:\\\\example.invalid' => false,
        'https://a\\@example.invalid' => false, "https://example.invalid/a\u{300}" => false, 'tel:' => false,
        "mailto:\n" => false,
        'tel:' . str_repeat('1', 2044) => true, 'tel:' . str_repeat('1', 2045) => false, 'tel:' . str_repeat('😀',
        1022) => true,
        'tel:' . str_repeat('😀', 1023) => false];
    foreach ($links as $link => $allowed) {
        $tally->same("link: $link", $allowed, Characters::isAllowedLink($link));
    }
    $tally->same('blank', [true, true, false], [Characters::isBlank(''),
        Characters::isBlank(" \n\u{a0}\u{2003}\u{85}"), Characters::isBlank("\u{200b}")]);
    $tally->refuses('characters: place in lists and objects', 'not_canonical b/1.c: character 2: ',
        static fn () => Characters::refuse(['z' => "a\t", 'b' => ['x', ['c' => "a\t"]]]));
    $tally->refuses('characters: in what nobody knows', 'not_canonical later.0: ',
        static fn () => Characters::refuse(Json::object("{\"later\":{\"0\":\"a\u{301}\"}}")));
}

function times(Tally $tally): void
{
    $times = ['2026-11-23T08:30:00+07:00' => '2026-11-23T01:30:00.000Z',
        '2026-11-23t01:30:00z' => '2026-11-23T01:30:00.000Z',
        '2026-11-23T24:00:00Z' => '2026-11-24T00:00:00.000Z', '2026-11-23T24:00:00.0004Z' => '2026-11-24T00:00:00.000Z',
        '2026-11-23T24:00:00.0005Z' => null, '2026-11-23T24:00:01Z' => null, '2026-11-23T24:01:00Z' => null,
        '2026-11-23T25:00:00Z' => null,
        '2026-11-23T24:00:00+07:00' => '2026-11-23T17:00:00.000Z', '2026-12-31T24:00:00Z' => '2027-01-01T00:00:00.000Z',
        '2026-11-23T23:59:60Z' => null, '2026-11-23T01:60:00Z' => null,
        '2026-11-23T23:59:59.9999Z' => '2026-11-24T00:00:00.000Z',
        '2026-11-23T01:02:03.9994Z' => '2026-11-23T01:02:03.999Z',
        '2026-11-23T01:02:03.9995Z' => '2026-11-23T01:02:04.000Z',
        '2026-11-23T01:02:03.0004999Z' => '2026-11-23T01:02:03.000Z',
        '2026-11-23T01:02:03.123500000Z' => '2026-11-23T01:02:03.124Z',
        '2026-11-23T01:02:03.1Z' => '2026-11-23T01:02:03.100Z', '2026-11-23T01:02:03.1234567890Z' => null,
        '2026-11-23T01:02:03.Z' => null,
        '0000-01-01T00:00:00Z' => null, '0099-01-01T00:00:00Z' => '0099-01-01T00:00:00.000Z',
        '1800-01-01T00:00:00Z' => '1800-01-01T00:00:00.000Z',
        '2026-02-29T00:00:00Z' => null, '2000-02-29T00:00:00Z' => '2000-02-29T00:00:00.000Z',
        '1900-02-29T00:00:00Z' => null,
        '2026-13-01T00:00:00Z' => null, '2026-11-00T00:00:00Z' => null,
        '2026-11-23T01:30:00+16:00' => '2026-11-22T09:30:00.000Z',
        '2026-11-23T01:30:00-16:00' => '2026-11-23T17:30:00.000Z', '2026-11-23T01:30:00+16:01' => null,
        '2026-11-23T01:30:00+07:60' => null,
        '2026-11-23T01:30:00-00:00' => '2026-11-23T01:30:00.000Z', '2026-11-23T01:30:00' => null,
        '2026-11-23 01:30:00Z' => null,
        '2026-11-23T01:30Z' => null, "2026-11-23T01:30:00Z\n" => null,
        '2026-11-23T01:30:00.000Z' => '2026-11-23T01:30:00.000Z', '' => null];
    foreach ($times as $text => $time) {
        $tally->same("time: $text", $time, Moment::read($text));
    }
    foreach (['2026-11-23' => true, '2026-2-3' => false, '2026-02-29' => false, '2024-02-29' => true,
        '20261123' => false, '' => false] as $text => $is) {
        $tally->same("day: $text", $is, Moment::isDay((string) $text));
    }
}

function json(Tally $tally): void
{
    foreach (['', '[]', '3', '{', '{}x', '{"a":}', "{\"a\":\"\xff\"}", '<html></html>', '{"a":"\ud83d"}',
        '{"a":"\ude00"}', '{"\ud83d":1}',
                 '{"a":01}', '{"a":1e999}', "{\"a\":\"\n\"}", '{"a":1,}', 'null', '"a"', str_repeat('{"a":', 64) . '1'
                 . str_repeat('}', 64)] as $text) {
        $tally->refuses("json: $text", 'bad_request : no JSON', static fn () => Json::object($text));
    }
    $kept = ['{"later":{}}', '{"later":[]}', '{"later":{"0":"a","1":"b"}}', '{"later":[{},[],{"a":{}},{"0":1},[[]]]}',
        '{"later":{"event":[],"cover":{}}}',
        '{"a":1.5,"b":0.1,"c":9007199254740993,"d":null,"e":true,"f":"/\u0001"}',
        '{"content":{},"attachments":[],"roles":{}}',
        '{"12":1,"":2}', '{"who":{"roles":[]},"people":[{"roles":{}}]}', "{\"a\":\"\u{2028}\u{7f}Đ😀\"}",
        '{"personal_data":[]}', '{"personal_data":{}}'];
    foreach ($kept as $text) {
        $tally->same("json: $text comes back", $text, Json::encode(Json::object($text)));
    }
    $tally->same('json: a known object is an array', ['content' => [], 'roles' => []],
        Json::object('{"content":{},"roles":{}}'));
    $tally->same('json: nothing', '{}', Json::encode(Json::object("\xef\xbb\xbf {} ")));
    $tally->same('canonical: order, numbers, escapes',
        "{\"\":0,\"10\":1,\"9\":[true,{}],\"a\":\"\\b\\t\\n\\f\\r\\u001f/\u{7f}\",\"\u{20000}\":-5,\"\u{e000}\":\"\"}",
        Json::canonical(["\u{e000}" => '', "\u{20000}" => -5.0, 'a' => "\x08\t\n\f\r\x1f/\x7f", '9' => [true,
        new stdClass()], '10' => 1, '' => -0.0]));
    $tally->same('canonical: an empty object by its name', '{"a":[],"histories":{}}',
        Json::canonical(Json::object('{"histories":{},"a":[]}')));
    foreach ([[1.5, 'b[0]: not an integer'], [9007199254740992, 'b[0]: not an integer'], [null,
        'b[0]: null']] as [$value, $detail]) {
        $tally->refuses("canonical: $detail", "bad_request : \$.$detail",
            static fn () => Json::canonical(['b' => [$value]]));
    }
}

function shapes(Tally $tally): void
{
    foreach (samples() as $name => [$read, $value, $required]) {
        $back = $read($value);
        $tally->same("$name comes back", Json::encode($value), Json::encode($back));
        $tally->same("$name is the same once more", true, $back === $read($back));
        $tally->same("$name out of its bytes", Json::encode($value),
            Json::encode($read(Json::object(Json::encode($value)))));
        foreach (array_keys($value) as $key) {
            $without = array_diff_key($value, [$key => true]);
            $fault = in_array($key, $required, true);
            $isContent = str_contains($name, 'revision') && $key === 'content';
            $prefix = $isContent ? 'not_canonical body: ' : "bad_request : $key";
            if ($fault || $name !== 'package') {
                $tally->refuses("$name without $key", $fault ? $prefix . ($isContent ? '' : ': is missing') : null,
                    static fn () => $read($without));
            }
            if ($key !== 'later') {
                $tally->refuses("$name with another $key", $prefix, static fn () => $read([$key => [[]]] + $value));
            }
        }
    }
}

function paths(Tally $tally): void
{
    $bytes = Json::encode(sampleArticle());
    $faults = [['<p>Ngày', '<p >Ngày', 'not_canonical : content.body: line 2, column 3: not the canonical spelling'],
        ['Kết quả', "Kết qua\u{309}",
        'not_canonical : content.body: line 3, column 18: character 7: not in normalization form C'],
        ['2017-08-01', '2017-8-1', 'bad_request : content.attachments[0].signed_on: is not a day (YYYY-MM-DD)'],
        [digest(3), 'ABC', 'bad_request : content.attachments[0].media: is not a SHA-256 in lower-case hex'],
        ['"version":7', '"version":7.5', 'bad_request : version: is not an integer'], ['"version":7', '"version":-7',
        'bad_request : version: is out of range'],
        ['"version":7', '"version":2147483648', 'bad_request : version: is out of range'], ['"version":7',
        '"version":"7"', 'bad_request : version: is not an integer'],
        ['"version":7', '"version":7.0', null], ['"channel":"trang-chu"', '"channel":""',
        'bad_request : live.targets[0].channel: is empty'],
        ['flash', 'soon', 'bad_request : content.urgency: is an unknown word'], ['"zalo"', '""',
        'bad_request : content.channels: holds an empty name'],
        ['"zalo"', '7', 'bad_request : content.channels: is not a string'], [at(3) . '","name"', '23/11","name"',
        'bad_request : content.event.ends: is not an RFC 3339 time'],
        ['"unit":"dong-ha"', '"unit":""', 'bad_request : unit: is empty'], ['"unit":"dong-ha"', '"unit":null',
        'bad_request : unit: is not a string'],
        [id(9), 'khác', 'bad_request : content.twin: is not a UUID'], [id(9), '00000000-0000-0000-0000-000000000000',
        'bad_request : content.twin: is not a UUID'],
        ['"site":"tinhuy","source"', '"source"', 'bad_request : content.site: is missing'], ['"lead":"',
        '"lead":7,"x":"', 'bad_request : content.lead: is not a string']];
    foreach ($faults as [$from, $to, $fault]) {
        $tally->same("path: $from is there", true, str_contains($bytes, $from));
        $tally->refuses("path: $from → $to", $fault, static fn () => Shape::article(Json::object(strtr($bytes,
            [$from => $to]))));
    }
    foreach (['cover', 'source', 'event', 'document', 'clearance', 'personal_data'] as $part) {
        foreach (['[]', '7', '[1]'] as $other) {
            $text = '{"' . $part . '":' . $other . ',' . substr(Json::encode(array_diff_key(sampleContent(),
                [$part => 1])), 1);
            $tally->refuses("content with $part: $other", "bad_request : $part: is not an object",
                static fn () => Shape::content(Json::object($text)));
        }
        if ($part !== 'cover' && $part !== 'source') {
            $text = '{"' . $part . '":{},' . substr(Json::encode(array_diff_key(sampleContent(), [$part => 1])), 1);
            $tally->same("content with an empty $part", false, array_key_exists($part,
                Shape::content(Json::object($text))));
        }
    }
    $tally->refuses('attachment that is a list', 'bad_request : attachments[1]: is not an object',
        static fn () => Shape::content(
        ['attachments' => [['media' => 'x'], []]] + sampleContent()));
    $content = sampleContent();
    $content['embargo'] = '2026-11-23T08:01:00.25+07:00';
    $content['twin'] = '01990000-ABCD-7000-8000-00000000000F';
    $content['note'] = '';
    $read = Shape::content($content, 'content');
    $tally->same('content: times, ids and what is empty', [at(1), '01990000-abcd-7000-8000-00000000000f', false],
        [$read['embargo'], $read['twin'],
        isset($read['note'])]);
    $tally->refuses('revision: the body before all else', 'not_canonical body: line 1, column 1: does not begin',
        static fn () => Shape::revision([]));
    $revision = ['content' => ['title' => "a\u{301}"] + sampleContent()];
    $tally->refuses('revision: characters before its members', 'not_canonical title: character 1: ',
        static fn () => Shape::revision($revision));
    $draft = Shape::content(['title' => "Ho\u{323}\u{302}i", 'site' => '', 'kind' => '', 'category' => '',
        'channels' => []] + $content);
    $tally->same('content: a draft as it is typed', "Ho\u{323}\u{302}i", $draft['title']);
}

function packages(Tally $tally): void
{
    $bytes = Json::encode(samplePackage());
    $faults = [['Xin đăng sớm', 'Xin đăng ngay', 'digest_mismatch seal: seal: does not hold'],
        ['"MQ=="', '"Mg=="', 'digest_mismatch seal: media.' . digest(1) . ': is not what its digest says'],
        ['"MQ=="', '"M!=="', 'bad_request : media.' . digest(1) . ': is not base64'], ['"MQ=="', '" MQ=="',
        'bad_request : media.'],
        ['"MQ=="', '"MQ="', 'bad_request : media.'], ['"MQ=="', '"MQ"', 'digest_mismatch seal: seal: does not hold'],
        ['{"articles"', '{"added":"x","articles"', 'digest_mismatch seal: seal: '], ['{"articles"',
        '{"added":1.5,"articles"', 'digest_mismatch seal: seal: '],
        ['"wan"', '"internet"', 'digest_mismatch seal: seal: '], ['"number":3', '"number":4',
        'digest_mismatch seal: seal: '],
        ['"number":3', '"number":0', 'bad_request : histories.' . id(1) . '[2].number: is out of range'],
        ['"' . id(1) . '":[', '"khác":[', 'bad_request : histories.khác: is not named by a UUID'],
        ['<p>Ngày', '<p >Ngày', 'not_canonical seal: articles[0].content.body: line 2'], ['"package":"1"',
        '"package":"2"', 'bad_request : package: is another edition']];
    foreach ($faults as [$from, $to, $fault]) {
        $tally->same("package: $from is there", true, str_contains($bytes, $from));
        $tally->refuses("package: $from → $to", $fault, static fn () => Shape::package(Json::object(strtr($bytes,
            [$from => $to]))));
    }
    $empty = ['articles' => [], 'histories' => [], 'made_at' => at(1), 'made_by' => 'a', 'media' => [],
        'network' => 'wan', 'package' => '1',
        'portal_id' => 'x', 'later' => (object) ['a' => (object) []]];
    $empty['seal'] = hash('sha256', '{"articles":[],"histories":{},"later":{"a":{}},"made_at":"' . at(1)
        . '","made_by":"a","media":{},"network":"wan","package":"1","portal_id":"x"}');
    $tally->same('package: an empty one', [], Shape::package(Json::object(Json::encode($empty)))['histories']);
}

function trails(Tally $tally): void
{
    $trail = sampleTrail();
    $tally->same('history', null, History::fault($trail));
    $tally->same('history: nothing', null, History::fault([]));
    $tally->same('history: seen before', null, History::fault($trail, 2, $trail[1]['hash']));
    $tally->same('history: another seen before', 'history, entry 2: not the one that was seen before',
        History::fault($trail, 2, digest(1)));
    $tally->same('history: cut short', 'history, entry 3: was seen before and is gone',
        History::fault(array_slice($trail, 0, 2), 3, $trail[2]['hash']));
    foreach ([['reason', 'khác', 'the hash is not of this entry'], ['number', 4, 'the number is another'], ['previous',
        digest(1), 'does not follow the one before'],
                 ['hash', digest(1), 'the hash is not of this entry'], ['details', '{}',
                 'the hash is not of this entry'], ['at', at(9), 'the hash is not of this entry']] as [$member, $value,
                 $reason]) {
        $tally->same("history: another $member", "history, entry 3: $reason", History::fault([$trail[0], $trail[1],
            [$member => $value] + $trail[2]]));
    }
    // Computed by hand from resources/fingerprint.md, without this code.
    $tally->same('history: hash of an entry', hash('sha256',
        '{"at":"2026-11-23T01:00:00.250Z","details":"","fingerprint":"","from":"","id":"' . id(0)
        . '","made_at":"","number":"1","previous":"","reason":"","revision":"","to":"draft","what":"revision","who":"a"}'), $trail[0]['hash']);
}

function summaries(Tally $tally): void
{
    $tally->same('summary',
        '{"assignee":"b","author":"a","byline":"Lê Văn A (mẫu)","channels":["trang-chu","zalo"],"due":"' . at(40)
        . '","id":"' . id(1) . '","kind":"tin","live":true,"site":"tinhuy","state":"approved","submitted_at":"' . at(3)
        . '","title":"Hội nghị \"tổng kết\" \\\\ 2026","unit":"dong-ha","updated_at":"' . at(6) . '","version":7}',
        Json::encode(Summary::of(Shape::article(sampleArticle()))));
    $bare = array_diff_key(sampleArticle(), array_flip(['assignee', 'unit', 'due', 'submitted_at', 'live']));
    $tally->same('summary: what is not there', ['author', 'byline', 'channels', 'id', 'kind', 'live', 'site', 'state',
        'title', 'updated_at', 'version'],
        array_keys(Summary::of($bare)));
    $tally->same('summary: not live', false, Summary::of($bare)['live']);
}

/** A megabyte of prose within its time, so that nobody makes the reader quadratic unnoticed. */
function speed(Tally $tally): void
{
    $line = "<p>Ủy ban nhân dân <strong>tỉnh</strong> đã ban hành quyết định số 465-QĐ/TU &amp; phụ lục.</p>\n";
    $xml = "<article>\n" . str_repeat($line, intdiv(1024 * 1024, strlen($line)) + 1) . '</article>';
    $begins = hrtime(true);
    Body::parse($xml);
    $milliseconds = intdiv(hrtime(true) - $begins, 1_000_000);
    printf("a megabyte of text is read in %d ms\n", $milliseconds);
    $tally->same('speed: a megabyte in a second at most', true, $milliseconds < 1000);
}

$tally = new Tally();
foreach ([vectors(...), bodies(...), contentsOfBodies(...), randomTrees(...), characters(...), times(...), json(...),
    shapes(...), paths(...), packages(...),
             trails(...), summaries(...), structure(...), speed(...)] as $part) {
    $part($tally);
}
echo "values: $tally->good of $tally->tried passed\n";
exit($tally->good === $tally->tried && $tally->tried > 0 ? 0 : 1);
