<?php
// Calls that the plugin's own pages make, for somebody whom WordPress signed in. They enter the same rooms through the
// same door as the workstation's calls, each in a transaction of its own, so no page can do what the contract refuses.

declare(strict_types=1);

namespace Toasoan;

final class Inside
{
    public static function ledger(): Ledger
    {
        global $wpdb;
        return new Ledger($wpdb);
    }

    public static function call(string $person, string $method, string $path, ?array $body = null,
        string $occasion = ''): Answer
    {
        return self::send($person, $method, $path, $body === null ? '' : Json::encode($body), $occasion);
    }

    /** The same with a body that is JSON text already. */
    public static function send(string $person, string $method, string $path, string $body,
        string $occasion = ''): Answer
    {
        return (new Portal())->answerFor($person, self::request($method, $path, $body), $occasion);
    }

    public static function request(string $method, string $path, string $body = ''): Request
    {
        return new Request($method, $path, [], ['toasoan-request-id' => wp_generate_uuid4()], $body);
    }

    /** What a page may look at for that person, as it is now. Within one of the ledger's transactions. */
    public static function visit(Ledger $ledger, string $person): Visit
    {
        $now = Moment::now();
        $visit = new Visit(self::request('GET', '/'), $ledger, Rulebooks::inForce($ledger, $now), $now);
        $visit->delegations = Rights::delegationsAt($ledger, $visit->rulebook, $now);
        $visit->person = $person;
        return $visit;
    }

    /**
     * @template T
     * @param callable(Visit): T $work
     * @return T
     */
    public static function read(string $person, callable $work): mixed
    {
        $ledger = self::ledger();
        return $ledger->read(static fn () => $work(self::visit($ledger, $person)));
    }

    /** The problem that an answer tells; empty for none. @return array<string, mixed> */
    public static function problem(Answer $answer): array
    {
        return $answer->status < 400 ? [] : (array) json_decode($answer->body, true) + ['status' => $answer->status];
    }

    /** The name of the problem, as Refusal has it. */
    public static function problemName(Answer $answer): string
    {
        return basename((string) (self::problem($answer)['type'] ?? ''));
    }
}
