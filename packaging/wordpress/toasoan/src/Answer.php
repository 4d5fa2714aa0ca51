<?php
// What a call is answered with, before any of it is sent. A medium is named by its file and a range of it, so that its
// bytes are never in memory as a whole.

declare(strict_types=1);

namespace Toasoan;

final class Answer
{
    public string $body = '';
    /** Sent instead of the body. */
    public ?string $file = null;
    public int $from = 0;
    /** One past the last byte of the file that is sent. */
    public int $to = 0;
    /** @var array<string, string> */
    private array $headers = [];

    public function __construct(public int $status = 200)
    {
    }

    public static function json(array|object $value, int $status = 200): self
    {
        return self::bytes(Json::encode($value), $status);
    }

    /** JSON that is text already. */
    public static function bytes(string $json, int $status = 200): self
    {
        $answer = new self($status);
        $answer->set('Content-Type', 'application/json; charset=utf-8');
        $answer->body = $json;
        return $answer;
    }

    public static function empty(int $status = 204): self
    {
        return new self($status);
    }

    public function set(string $name, string $value): void
    {
        foreach (array_keys($this->headers) as $known) {
            if (strcasecmp($known, $name) === 0) {
                unset($this->headers[$known]);
            }
        }
        $this->headers[$name] = $value;
    }

    public function header(string $name): string
    {
        foreach ($this->headers as $known => $value) {
            if (strcasecmp($known, $name) === 0) {
                return $value;
            }
        }
        return '';
    }

    public function send(bool $bodyToo): void
    {
        http_response_code($this->status);
        header_remove('X-Powered-By');
        foreach ($this->headers as $name => $value) {
            header("$name: $value");
        }
        header('X-Content-Type-Options: nosniff');
        header('X-Robots-Tag: noindex');
        if ($this->header('Cache-Control') === '') {
            header('Cache-Control: no-store, private');
        }
        $length = $this->file === null ? strlen($this->body) : $this->to - $this->from;
        if ($this->status !== 304 && $this->status !== 204) {
            header("Content-Length: $length");
        }
        if (!$bodyToo) {
            return;
        }
        $this->file === null ? print($this->body) : $this->pour();
    }

    private function pour(): void
    {
        $source = fopen($this->file, 'rb');
        if ($source !== false) {
            stream_copy_to_stream($source, fopen('php://output', 'wb'), $this->to - $this->from, $this->from);
            fclose($source);
        }
    }
}
