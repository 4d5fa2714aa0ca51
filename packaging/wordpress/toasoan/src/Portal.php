<?php
// Every call of the contract, from the request to the answer. What is due is done before a call is answered, so a
// portal that somebody asks is never behind. A write and everything that follows from it stand in one transaction, or
// nothing does; pages follow once it stands, and before it is answered.

declare(strict_types=1);

namespace Toasoan;

final class Portal
{
    private readonly Ledger $ledger;
    private ?SignIn $signedIn = null;
    /** Whom WordPress signed in itself; empty: the request has to say it. */
    private string $known = '';
    private string $occasion = '';

    public function __construct()
    {
        global $wpdb;
        $this->ledger = new Ledger($wpdb);
    }

    public function answer(Request $request): Answer
    {
        try {
            $route = Router::find($request);
            $this->doWhatIsDue($request);
            if ($route->writes()) {
                $request->body(); // here, so that nobody else's write waits for a slow line
            }
            $answer = $route->writes()
                ? $this->ledger->write(fn (): Answer => $this->enter($route, $request))
                : $this->ledger->read(fn (): Answer => $this->enter($route, $request));
        } catch (Refusal $refusal) {
            $this->countFailure($refusal, $request);
            $answer = $refusal->answer();
        }
        $this->signedIn?->markUsed($this->ledger);
        if (isset($route) && $route->writes()) {
            PublicPages::settle($this->ledger, Moment::now());
        }
        return $answer;
    }

    /** The same for somebody whom WordPress signed in itself: the plugin's own pages take the way of every call. */
    public function answerFor(string $person, Request $request, string $occasion = ''): Answer
    {
        $this->known = $person;
        $this->occasion = $occasion;
        return $this->answer($request);
    }

    /** What the clock brings about: schedules, pages that wait, things nobody comes back for. */
    public function doWhatIsDue(Request $request): void
    {
        $now = Moment::now();
        $waits = $this->ledger->first(
            'SELECT EXISTS (SELECT 1 FROM {article} WHERE due IS NOT NULL AND due <= ?) AS schedules,'
            . ' EXISTS (SELECT 1 FROM {page}) OR EXISTS (SELECT 1 FROM {sweep}) AS pages,'
            . " (SELECT value FROM {meta} WHERE name = 'swept') AS swept", [$now]);
        $sweeping = Sweeping::waits((string) ($waits['swept'] ?? ''), $now);
        if ($waits['schedules'] || $sweeping) {
            $this->ledger->write(function () use ($request, $now, $waits, $sweeping): void {
                $visit = $this->visit($request, $now);
                $visit->person = Visit::SYSTEM;
                if ($waits['schedules']) {
                    Transitions::runSchedules($visit);
                }
                if ($sweeping) {
                    Sweeping::sweep($visit);
                }
            });
        }
        if ($waits['schedules'] || $waits['pages']) {
            PublicPages::settle($this->ledger, $now);
        }
    }

    /** Whether something waits for which all of WordPress is needed. */
    public static function isBehind(): bool
    {
        try {
            return Schema::isCurrent() && (new self())->ledger->first('SELECT 1 FROM DUAL'
                . ' WHERE EXISTS (SELECT 1 FROM {page})'
                . ' OR EXISTS (SELECT 1 FROM {article} WHERE due IS NOT NULL AND due <= ?)', [Moment::now()]) !== null;
        } catch (Broken) {
            return false;
        }
    }

    private function visit(Request $request, string $now): Visit
    {
        $visit = new Visit($request, $this->ledger, Rulebooks::inForce($this->ledger, $now), $now);
        $visit->delegations = Rights::delegationsAt($this->ledger, $visit->rulebook, $now);
        return $visit;
    }

    private function enter(Router $route, Request $request): Answer
    {
        $visit = $this->visit($request, Moment::now());
        if ($this->known !== '') {
            $visit->person = $this->known;
            $visit->occasion = $this->occasion;
        } elseif (!$route->isOpen()) {
            $this->signedIn = SignIn::of($visit);
            $visit->person = $this->signedIn->person;
            $visit->credential = $this->signedIn->credential;
        } elseif (SignIn::isBlocked($this->ledger, $route->path, $visit->now)) {
            throw new Refusal('too_many', 'too many failed attempts');
        }
        if (!$route->writes()) {
            return $route->enter($visit);
        }
        $id = self::requestId($request);
        if (!$route->remembers()) {
            return $route->enter($visit);
        }
        $answer = $this->remembered($visit, $route, $id);
        if ($answer === null) {
            $answer = $route->enter($visit);
            $this->ledger->run('INSERT INTO {request} (id, person, digest, status, body, at) VALUES (?, ?, ?, ?, ?, ?)',
                [$id, $visit->person, $request->digest(), $answer->status, $answer->body, $visit->now]);
        }
        return $answer;
    }

    private static function requestId(Request $request): string
    {
        $id = strtolower(trim($request->header('toasoan-request-id')));
        if (preg_match('/\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\z/', $id) !== 1) {
            throw new Refusal('bad_request', 'a write carries its request id', 'Toasoan-Request-Id');
        }
        return $id;
    }

    /** The answer to the same request of before; what one may no longer see is not answered again. */
    private function remembered(Visit $visit, Router $route, string $id): ?Answer
    {
        $row = $this->ledger->first('SELECT digest, status, body FROM {request} WHERE id = ? AND person = ?', [$id, $visit->person]);
        if ($row === null) {
            return null;
        }
        if ($row['digest'] !== $visit->request->digest()) {
            throw new Refusal('id_reused', 'another request has this id', 'Toasoan-Request-Id');
        }
        if (str_starts_with($route->path, '/articles/')) {
            Rights::seen($visit, $route->parts[0]);
        }
        return Answer::bytes((string) $row['body'], (int) $row['status']);
    }

    private function countFailure(Refusal $refusal, Request $request): void
    {
        $invitation = $refusal->problem === 'not_found' && str_starts_with($request->path, '/invitations/');
        $user = $invitation ? '/invitations/*' : SignIn::claimedUser($request);
        if (($refusal->problem === 'unauthorized' || $invitation) && $user !== '') {
            $this->ledger->write(fn () => SignIn::countFailure($this->ledger, $user, Moment::now()));
        }
    }
}
