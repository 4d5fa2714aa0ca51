<?php
// One request as it came in, before WordPress adds slashes to it. PUT, PATCH and DELETE also arrive as POST with
// X-HTTP-Method-Override. Header names are lower-case.

declare(strict_types=1);

namespace Toasoan;

final class Request
{
    public const ROOT = '/toasoan/v1';

    private ?array $json = null;
    private ?string $read = null;

    /**
     * @param array<string, string> $query
     * @param array<string, string> $headers
     * @param ?string $body null: php://input, read when it is asked for
     */
    public function __construct(
        public readonly string $method,
        public readonly string $path,
        public readonly array $query,
        public readonly array $headers,
        ?string $body = null,
    ) {
        $this->read = $body;
    }

    /** The request that PHP is running for; null when it is none of the contract's. */
    public static function current(): ?self
    {
        $uri = (string) ($_SERVER['REQUEST_URI'] ?? '');
        $parts = explode('?', $uri, 2);
        parse_str($parts[1] ?? '', $query);
        $query = array_filter($query, is_string(...));
        $route = $query['rest_route'] ?? null;
        if ($route === null) {
            $prefix = '/wp-json' . self::ROOT . '/';
            $at = strpos($parts[0], $prefix);
            if ($at === false) {
                return null;
            }
            $route = self::ROOT . '/' . rawurldecode(substr($parts[0], $at + strlen($prefix)));
        }
        if (!str_starts_with($route, self::ROOT . '/')) {
            return null;
        }
        $headers = self::currentHeaders();
        return new self(self::effective((string) $_SERVER['REQUEST_METHOD'], $headers), substr($route, strlen(self::ROOT)),
            $query, $headers);
    }

    public function header(string $lower): string
    {
        return $this->headers[$lower] ?? '';
    }

    public function queryItem(string $name): string
    {
        return $this->query[$name] ?? '';
    }

    public function body(): string
    {
        return $this->read ??= (string) file_get_contents('php://input');
    }

    /** The body as one object; members of objects by name. */
    public function json(): array
    {
        return $this->json ??= Json::object($this->body());
    }

    public function reads(): bool
    {
        return $this->method === 'GET' || $this->method === 'HEAD';
    }

    /** What a repetition of the request has in common with it. */
    public function digest(): string
    {
        return hash('sha256', $this->method . "\n" . $this->path . "\n" . $this->body());
    }

    private static function effective(string $method, array $headers): string
    {
        $wanted = strtoupper(trim($headers['x-http-method-override'] ?? ''));
        return $method === 'POST' && in_array($wanted, ['PUT', 'PATCH', 'DELETE'], true) ? $wanted : strtoupper($method);
    }

    /** @return array<string, string> */
    private static function currentHeaders(): array
    {
        $headers = [];
        foreach ($_SERVER as $name => $value) {
            if (str_starts_with((string) $name, 'HTTP_')) {
                $headers[strtolower(strtr(substr($name, 5), '_', '-'))] = (string) $value;
            }
        }
        // Some servers hand the credential over under the name of the rewrite that saved it.
        $headers['authorization'] ??= (string) ($_SERVER['REDIRECT_HTTP_AUTHORIZATION'] ?? '');
        if ($headers['authorization'] === '' && isset($_SERVER['PHP_AUTH_USER'])) {
            $headers['authorization'] = 'Basic '
                . base64_encode($_SERVER['PHP_AUTH_USER'] . ':' . ($_SERVER['PHP_AUTH_PW'] ?? ''));
        }
        return $headers;
    }
}
