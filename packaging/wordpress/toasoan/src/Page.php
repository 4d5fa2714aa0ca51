<?php
// The public page's part that is read back. Every fingerprinted field stands on it, marked by data-toasoan, so that
// the fingerprint can be computed from the page alone: the body is the canonical form with "media:<digest>" replaced
// by an address that ends in the digest, fields of text are the text of their element, codes stand in data-value
// beside the name people read. Inside of the body nothing may be added, not even a space. Fields that readers do not
// see are not on it.

declare(strict_types=1);

namespace Toasoan;

final class Page
{
    /** Around the way to the article; what shows a title by itself leaves this out. */
    private const WAY = '<header class="toasoan-way">';
    private const URGENCIES = ['urgent' => 'Tin khẩn', 'flash' => 'Tin nóng'];
    /** Viet Nam keeps one offset all year; no time zone data is needed. */
    private const OFFSET = 7 * 3600;

    private string $out = '';

    /**
     * @param array<string, mixed> $content as Shape::content() gives it
     * @param array<string, mixed> $names as names() gives them
     * @param \Closure(string): string $address of a medium by its digest
     */
    private function __construct(
        private readonly array $content,
        private readonly array $names,
        private readonly \Closure $address,
    ) {
    }

    /**
     * What people read in place of codes, and what surrounds the article. A code that the rulebook does not know is
     * shown as it is.
     * @return array<string, mixed>
     */
    public static function names(array $content, Rulebook $rulebook): array
    {
        $site = $rulebook->site($content['site']) ?? [];
        $channels = [];
        foreach ($content['channels'] as $channel) {
            $channels[$channel] = $rulebook->channel($channel)['name'] ?? '';
        }
        return ['site' => $site['name'] ?? '', 'site_address' => $site['address'] ?? '',
            'owner' => $site['owner'] ?? '', 'licence' => $site['licence'] ?? '',
            'kind' => $rulebook->kind($content['kind'])['name'] ?? '',
            'category' => $rulebook->category($content['category'])['name'] ?? '', 'channels' => $channels];
    }

    /**
     * @param array<string, mixed> $names
     * @param string $published shown, not fingerprinted
     * @param callable(string): string $address must end in the digest, optionally followed by a dot and an extension
     */
    public static function of(array $content, array $names, string $published, callable $address): string
    {
        return (new self($content, $names, $address(...)))->write($published);
    }

    /** The same without its marks and what stands around it anyway, for lists, feeds and other programs. */
    public static function plain(string $page): string
    {
        $around = ['~' . preg_quote(self::WAY, '~') . '.*?</header>\n~s', '~<h1 [^>]*>[^<]*</h1>\n~'];
        $inner = (string) preg_replace($around, '', $page, 1);
        return (string) preg_replace('~ data-(?:toasoan|value)="[^"]*"~', '', $inner);
    }

    /** The five entities of the body's canonical form, everywhere on the page. */
    public static function escaped(string $text): string
    {
        return htmlspecialchars($text, ENT_QUOTES | ENT_XML1 | ENT_SUBSTITUTE, 'UTF-8', true);
    }

    private function write(string $published): string
    {
        $this->way();
        $this->opening($published);
        $this->cover();
        $this->body();
        $this->attachments();
        $this->facts();
        $this->footer();
        return $this->out;
    }

    private function way(): void
    {
        $this->out .= self::WAY . "\n<p class=\"toasoan-site\">";
        $address = $this->names['site_address'];
        if ($address !== '') {
            $this->out .= '<a href="' . self::escaped($address) . '">';
        }
        $this->code('span', 'site', $this->content['site'], $this->names['site']);
        $this->out .= ($address === '' ? '' : '</a>') . "</p>\n";
        $this->out .= "<ul class=\"toasoan-path\" aria-label=\"Kênh và chuyên mục\">\n";
        foreach ($this->content['channels'] as $channel) {
            $this->code('li', 'channel', $channel, $this->names['channels'][$channel] ?? '');
        }
        $this->code('li', 'category', $this->content['category'], $this->names['category']);
        $this->code('li', 'kind', $this->content['kind'], $this->names['kind']);
        $this->out .= "</ul>\n</header>\n";
    }

    private function opening(string $published): void
    {
        $urgency = $this->content['urgency'];
        if ($urgency !== 'normal') {
            $this->code('p', 'urgency', $urgency, self::URGENCIES[$urgency]);
        }
        $this->text('p', 'correction_notice', $this->content['correction_notice'] ?? '',
            ' role="note" class="toasoan-text toasoan-notice"');
        $this->text('h1', 'title', $this->content['title'], ' class="toasoan-title"');
        if ($published !== '') {
            $this->out .= '<p class="toasoan-since">Đăng lúc <time datetime="' . $published . '">'
                . self::timeWords($published) . "</time></p>\n";
        }
        $this->text('p', 'lead', $this->content['lead'], ' class="toasoan-text toasoan-lead"');
    }

    private function cover(): void
    {
        $cover = ($this->content['cover'] ?? []) + ['media' => '', 'alt' => '', 'caption' => '', 'credit' => ''];
        if ($cover['media'] . $cover['alt'] . $cover['caption'] . $cover['credit'] === '') {
            return;
        }
        $this->out .= "<figure data-toasoan=\"cover\">\n";
        if ($cover['media'] . $cover['alt'] !== '') {
            $source = $cover['media'] === '' ? '' : ' src="' . $this->addressOf($cover['media']) . '"';
            $this->out .= "<img data-toasoan=\"cover.media\"$source alt=\"" . self::escaped($cover['alt']) . "\">\n";
        }
        if ($cover['caption'] . $cover['credit'] !== '') {
            $this->out .= '<figcaption>';
            $this->text('span', 'cover.caption', $cover['caption']);
            $this->text('cite', 'cover.credit', $cover['credit']);
            $this->out .= "</figcaption>\n";
        }
        $this->out .= "</figure>\n";
    }

    private function body(): void
    {
        // In the canonical form a quotation mark is only ever the mark around an attribute, so this cannot meet text.
        $source = '~<(img|video|audio) src="media:([0-9a-f]{64})"~';
        $shown = preg_replace_callback($source, function (array $match): string {
            $more = $match[1] === 'img' ? '' : ' controls="" preload="metadata"';
            return "<$match[1]$more src=\"" . $this->addressOf($match[2]) . '"';
        }, $this->content['body']);
        $this->out .= "<div data-toasoan=\"body\" class=\"toasoan-body\">\n$shown\n</div>\n";
    }

    private function attachments(): void
    {
        if ($this->content['attachments'] === []) {
            return;
        }
        $this->out .= "<section class=\"toasoan-facts\">\n<h2>Tài liệu kèm theo</h2>\n<ul>\n";
        foreach ($this->content['attachments'] as $attachment) {
            $name = self::escaped($attachment['name']);
            $link = $attachment['media'] === '' ? ''
                : ' href="' . $this->addressOf($attachment['media']) . "\" download=\"$name\"";
            $this->out .= "<li data-toasoan=\"attachment\"><a data-toasoan=\"attachment.name\"$link>$name</a>";
            $this->text('span', 'attachment.number', $attachment['number'] ?? '');
            $this->day('attachment.signed_on', $attachment['signed_on'] ?? '');
            $this->text('span', 'attachment.signer', $attachment['signer'] ?? '');
            $this->out .= "</li>\n";
        }
        $this->out .= "</ul>\n</section>\n";
    }

    private function facts(): void
    {
        $before = $this->out;
        $this->out = '';
        $document = $this->content['document'] ?? [];
        $event = $this->content['event'] ?? [];
        $clearance = $this->content['clearance'] ?? [];
        $this->fact('Tác giả', 'byline', $this->content['byline']);
        $this->sourceFacts();
        $this->fact('Số, ký hiệu văn bản', 'document.number', $document['number'] ?? '');
        $this->fact('Loại văn bản', 'document.type', $document['type'] ?? '');
        $this->dayFact('Ngày ký', 'document.signed_on', $document['signed_on'] ?? '');
        $this->fact('Người ký', 'document.signer', $document['signer'] ?? '');
        $this->fact('Sự kiện', 'event.name', $event['name'] ?? '');
        $this->fact('Địa điểm', 'event.place', $event['place'] ?? '');
        $this->timeFact('Bắt đầu', 'event.begins', $event['begins'] ?? '');
        $this->timeFact('Kết thúc', 'event.ends', $event['ends'] ?? '');
        $this->fact('Kỳ báo cáo', 'period', $this->content['period'] ?? '');
        $this->fact('Sử dụng trí tuệ nhân tạo', 'ai_use', $this->content['ai_use'] ?? '');
        $this->fact('Đơn vị xác nhận', 'clearance.by', $clearance['by'] ?? '');
        $this->dayFact('Ngày xác nhận', 'clearance.on', $clearance['on'] ?? '');
        $this->timeFact('Không đăng trước', 'embargo', $this->content['embargo'] ?? '');
        $facts = $this->out;
        $this->out = $before . ($facts === '' ? '' : "<dl class=\"toasoan-facts\">\n$facts</dl>\n");
    }

    private function sourceFacts(): void
    {
        $source = ($this->content['source'] ?? []) + ['name' => '', 'address' => '', 'permission' => ''];
        $this->fact('Nguồn', 'source.name', $source['name']);
        if ($source['address'] !== '') {
            $address = self::escaped($source['address']);
            $link = Characters::isAllowedLink($source['address']) ? " href=\"$address\" rel=\"noopener\"" : '';
            $this->out .= "<dt>Địa chỉ nguồn</dt>\n<dd><a data-toasoan=\"source.address\"$link>$address</a></dd>\n";
        }
        $this->fact('Được phép sử dụng theo', 'source.permission', $source['permission']);
    }

    private function footer(): void
    {
        $lines = array_filter([$this->names['site'], $this->names['owner'], $this->names['licence']]);
        $this->out .= "<footer class=\"toasoan-foot\">\n";
        foreach ($lines as $line) {
            $this->out .= '<p>' . self::escaped($line) . "</p>\n";
        }
        $this->out .= "</footer>\n";
    }

    private function text(string $tag, string $field, string $value, string $more = ''): void
    {
        if ($value !== '') {
            $this->out .= "<$tag data-toasoan=\"$field\"$more>" . self::escaped($value) . "</$tag>\n";
        }
    }

    private function code(string $tag, string $field, string $value, string $name): void
    {
        if ($value !== '') {
            $this->out .= "<$tag data-toasoan=\"$field\" data-value=\"" . self::escaped($value) . '">'
                . self::escaped($name === '' ? $value : $name) . "</$tag>\n";
        }
    }

    private function fact(string $label, string $field, string $value): void
    {
        if ($value !== '') {
            $this->out .= "<dt>$label</dt>\n";
            $this->text('dd', $field, $value, ' class="toasoan-text"');
        }
    }

    private function day(string $field, string $day): void
    {
        if ($day !== '') {
            $this->out .= "<time data-toasoan=\"$field\" datetime=\"$day\">" . self::dayWords($day) . '</time>';
        }
    }

    private function dayFact(string $label, string $field, string $day): void
    {
        if ($day !== '') {
            $this->out .= "<dt>$label</dt>\n<dd>";
            $this->day($field, $day);
            $this->out .= "</dd>\n";
        }
    }

    private function timeFact(string $label, string $field, string $time): void
    {
        if ($time !== '') {
            $this->out .= "<dt>$label</dt>\n<dd><time data-toasoan=\"$field\" datetime=\"$time\">"
                . self::timeWords($time) . "</time></dd>\n";
        }
    }

    private function addressOf(string $digest): string
    {
        return self::escaped(($this->address)($digest));
    }

    /** 05/03/2026 */
    private static function dayWords(string $day): string
    {
        return implode('/', array_reverse(explode('-', $day)));
    }

    /** 08:30, ngày 05/03/2026, in Vietnamese time. */
    private static function timeWords(string $time): string
    {
        $local = Moment::after($time, self::OFFSET);
        return substr($local, 11, 5) . ', ngày ' . self::dayWords(substr($local, 0, 10));
    }
}
