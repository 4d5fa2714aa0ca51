<?php
// One value of each type that travels, with every member, in the order in which it is given back; as
// tests/support/WireSamples.h has them. The people are samples.

declare(strict_types=1);

use Toasoan\Fingerprint;
use Toasoan\Json;
use Toasoan\Shape;

function id(int $number): string
{
    return "01990000-0000-7000-8000-00000000000$number";
}

function at(int $minute): string
{
    return sprintf('2026-11-23T01:%02d:00.250Z', $minute);
}

function digest(int $number): string
{
    return hash('sha256', (string) $number);
}

function sampleContent(): array
{
    return Json::object('{"ai_use":"soát lỗi","attachments":[{"media":"' . digest(3)
        . '","name":"465-QĐ-TU.pdf","number":"465-QĐ/TU",'
        . '"signed_on":"2017-08-01","signer":"Trần B (mẫu)"}],"body":"<article>\n<p>Ngày 23/11, tại <strong>Đông Hà</strong></p>\n'
        . '<h2>Kết quả</h2>\n</article>","byline":"Lê Văn A (mẫu)","category":"thoi-su","channels":["trang-chu","zalo"],'
        . '"clearance":{"by":"Chánh Văn phòng (mẫu)","on":"2026-11-22"},"correction_notice":"Đính chính: tên","cover":{"alt":'
        . '"Toàn cảnh","caption":"Hội nghị","credit":"Ảnh: A (mẫu)","media":"' . digest(1)
        . '"},"document":{"number":"12-CT/TU",'
        . '"signed_on":"2026-11-20","signer":"Bí thư (mẫu)","type":"chỉ thị"},"embargo":"' . at(1)
        . '","event":{"begins":"' . at(2)
        . '","ends":"' . at(3)
        . '","name":"Hội nghị","place":"Đông Hà"},"kind":"tin","later":{"0":[],"1":{"event":[],"số":1.5},'
        . '"không":null,"trống":{}},"lead":"Sáng 23/11, Ban Thường vụ họp.\nDòng hai 😀","note":"Xin đăng sớm","period":"2026-10",'
        . '"personal_data":{"consent":"đã đồng ý","purpose":"biểu dương"},"site":"tinhuy","source":{"address":'
        . '"https://example.vn/a","name":"Báo mẫu","original":"' . digest(2) . '","permission":"Thỏa thuận 1"},"title":'
        . '"Hội nghị \"tổng kết\" \\\\ 2026","twin":"' . id(9) . '","urgency":"flash"}');
}

function sampleArticle(): array
{
    $targets = [['channel' => 'trang-chu', 'site' => 'tinhuy']];
    return ['approval' => ['at' => at(4), 'by' => 'c', 'fingerprint' => digest(4), 'on_paper' => '12',
        'revision' => id(2)],
        'assignee' => 'b', 'author' => 'a', 'content' => sampleContent(), 'created_at' => at(0), 'due' => at(40),
        'id' => id(1),
        'later' => ['số' => 1], 'live' => ['address' => 'https://training.invalid/tin/1.html',
        'fingerprint' => digest(4),
            'revision' => id(2), 'since' => at(5), 'targets' => $targets],
        'parent' => id(3), 'revision' => id(2), 'schedule' => ['at' => at(30), 'by' => 'd', 'targets' => $targets],
        'state' => 'approved', 'submitted_at' => at(3), 'unit' => 'dong-ha', 'updated_at' => at(6), 'version' => 7];
}

function sampleTrail(): array
{
    $trail = [];
    foreach ([['revision', '', 'draft'], ['submit', 'draft', 'submitted'], ['return', 'submitted',
        'draft']] as $i => [$what, $from, $to]) {
        $entry = ['at' => at($i), 'id' => id($i), 'number' => $i + 1, 'reason' => $what === 'return' ? 'Thiếu nguồn'
            : '',
            'to' => $to, 'what' => $what, 'who' => 'a'] + ($from === '' ? [] : ['from' => $from])
            + ($i === 0 ? [] : ['previous' => $trail[$i - 1]['hash']]);
        $entry = array_filter($entry, static fn (mixed $member): bool => $member !== '');
        $entry['hash'] = Fingerprint::entryHash($entry);
        ksort($entry);
        $trail[] = $entry;
    }
    return $trail;
}

/** @return array<string, array{callable, array, list<string>}> reader, value, required members */
function samples(): array
{
    $revision = ['article' => id(1), 'content' => sampleContent(), 'made_at' => at(1), 'parent' => id(3),
        'revision' => id(2)];
    return [
        'content' => [Shape::content(...), sampleContent(), ['site', 'kind', 'title', 'lead', 'body', 'byline',
        'category', 'channels',
            'attachments', 'urgency']],
        'article' => [Shape::article(...), sampleArticle(), ['id', 'version', 'state', 'author', 'revision', 'content',
        'created_at',
            'updated_at']],
        'revision' => [Shape::revision(...), $revision, ['article', 'revision', 'parent', 'made_at', 'content']],
        'first revision' => [Shape::revision(...), array_replace($revision, ['parent' => null]), ['article',
        'revision', 'parent', 'made_at', 'content']],
        'transition' => [Shape::transition(...), ['acknowledged' => [['check' => 'secrecy', 'place' => 'title',
        'reason' => 'không phải']],
            'action' => 'publish', 'article' => id(1), 'assignee' => 'b', 'at' => at(9), 'fingerprint' => digest(4),
            'id' => id(5),
            'made_at' => at(8), 'paper' => '12', 'reason' => 'Gấp', 'revision' => id(2),
            'targets' => [['channel' => 'trang-chu', 'site' => 'tinhuy']]], ['article', 'id', 'action', 'revision',
            'made_at']],
        'history entry' => [Shape::historyEntry(...), ['at' => at(3), 'details' => '{"paper":"12"}',
        'fingerprint' => digest(4),
            'from' => 'submitted', 'hash' => digest(5), 'id' => id(5), 'made_at' => at(2), 'number' => 3,
            'previous' => digest(6),
            'reason' => 'Thiếu nguồn', 'revision' => id(2), 'to' => 'draft', 'what' => 'return', 'who' => 'b'],
            ['number', 'what', 'id', 'who', 'at', 'hash']],
        'comment' => [Shape::comment(...), ['article' => id(1), 'at' => at(3), 'author' => 'b', 'id' => id(6),
        'quote' => 'Đông Hà',
            'resolved' => true, 'revision' => id(2), 'text' => "Sửa\nlại"], ['id', 'article', 'author', 'revision',
            'text', 'at', 'resolved']],
        'assignment' => [Shape::assignment(...), ['article' => id(1), 'due' => at(50), 'id' => id(6), 'kind' => 'tin',
        'person' => 'a',
            'site' => 'tinhuy', 'task' => 'Viết tin', 'unit' => 'dong-ha'], ['id', 'site', 'task']],
        'reminder' => [Shape::reminder(...), ['article' => id(1), 'at' => at(3), 'from' => 'b', 'id' => id(6),
        'read_at' => at(4),
            'text' => 'Gửi bài', 'to' => 'a'], ['id', 'from', 'to', 'text', 'at']],
        'delegation' => [Shape::delegation(...), ['begins' => at(0), 'ends' => at(59), 'from' => 'c', 'id' => id(6),
        'revoked' => false,
            'role' => 'approver', 'site' => 'tinhuy', 'to' => 'b'], ['id', 'from', 'to', 'site', 'role', 'begins',
            'ends', 'revoked']],
        'royalty' => [Shape::royalty(...), ['article' => id(1), 'coefficient' => '1.5', 'period' => '2026-11',
        'shares' => [
            ['person' => 'a', 'percent' => 60], ['person' => 'b', 'percent' => 40]], 'tariff' => 'tin'],
            ['article', 'period', 'tariff', 'coefficient', 'shares']],
        'handover' => [Shape::handover(...), ['from' => 'a', 'reason' => 'nghỉ hưu', 'site' => 'tinhuy', 'to' => 'b'],
        ['from', 'to', 'reason']],
        'package' => [Shape::package(...), samplePackage(), ['package', 'portal_id', 'network', 'made_at', 'made_by',
        'articles',
            'histories', 'media', 'seal']],
        'backup' => [Shape::backupPage(...), ['backup' => '1', 'items' => [['id' => '1', 'type' => 'person',
        'value' => ['tên' => 'A']]],
            'made_at' => at(1), 'more' => false, 'network' => 'internet', 'next' => '12.e', 'portal_id' => 'cong-mau'],
            ['backup', 'portal_id', 'network', 'made_at', 'items', 'next', 'more']],
    ];
}

function samplePackage(): array
{
    $article = sampleArticle();
    unset($article['content']['later']); // holds what has no canonical form
    $package = ['articles' => [$article], 'histories' => [id(1) => sampleTrail()], 'made_at' => at(1), 'made_by' => 'a',
        'media' => [digest(1) => base64_encode('1')], 'network' => 'wan', 'package' => '1', 'portal_id' => 'cong-mau'];
    return $package + ['seal' => Shape::seal($package)];
}
