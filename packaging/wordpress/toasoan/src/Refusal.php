<?php
// Why a call was refused: one of the contract's problem types with its status. Rooms throw it; whatever they wrote until
// then is undone. Detail and place are for logs and programs, in English; people read the workstation's own sentences.

declare(strict_types=1);

namespace Toasoan;

final class Refusal extends \RuntimeException
{
    private const KINDS = [
        'bad_request' => [400, 'The request is not what the contract says'],
        'unauthorized' => [401, 'Sign in with HTTP Basic'],
        'not_your_role' => [403, 'Your role does not allow this'],
        'four_eyes' => [403, 'Somebody else has to do this'],
        'wan_only' => [403, "Items for the Party's network never reach this portal"],
        'not_found' => [404, 'There is no such thing'],
        'wrong_state' => [409, 'The article is in another state'],
        'not_live' => [409, 'The public does not see this article'],
        'fingerprint_mismatch' => [409, 'This is not the version that was named or approved'],
        'revision_reused' => [409, 'Another text has this revision id'],
        'id_reused' => [409, 'Another request has this id'],
        'offset_mismatch' => [409, 'The upload continues elsewhere'],
        'scope_changed' => [410, 'Pull everything again'],
        'parent_mismatch' => [412, 'Somebody else saved a newer revision'],
        'too_large' => [413, 'Too large'],
        'check_failed' => [422, 'A check failed'],
        'not_canonical' => [422, 'The text is not in canonical form'],
        'reason_missing' => [422, 'A reason is needed'],
        'unknown_action' => [422, 'There is no such action'],
        'period_closed' => [422, 'The period is closed'],
        'digest_mismatch' => [422, 'The bytes do not have this digest'],
        'lock_held' => [423, 'Somebody else is editing'],
        'too_many' => [429, 'Too many attempts'],
        'unavailable' => [503, 'The portal cannot answer now'],
    ];

    /** @param array<string, mixed> $more further members of the problem */
    public function __construct(
        public readonly string $problem,
        public readonly string $detail = '',
        public readonly string $place = '',
        public readonly array $more = [],
        private readonly ?int $otherStatus = null,
    ) {
        parent::__construct("$problem: $detail");
    }

    public function status(): int
    {
        return $this->otherStatus ?? self::KINDS[$this->problem][0];
    }

    public function answer(): Answer
    {
        $problem = ['type' => 'https://toasoan.example/problems/' . $this->problem, 'status' => $this->status(),
            'title' => self::KINDS[$this->problem][1]];
        if ($this->detail !== '') {
            $problem['detail'] = $this->detail;
        }
        if ($this->place !== '') {
            $problem['place'] = $this->place;
        }
        $answer = Answer::json($problem + $this->more, $this->status());
        $answer->set('Content-Type', 'application/problem+json');
        if ($this->status() === 401) {
            $answer->set('WWW-Authenticate', 'Basic realm="Toa soan", charset="UTF-8"');
        } elseif ($this->status() === 429) {
            $answer->set('Retry-After', '60');
        } elseif ($this->status() === 503) {
            $answer->set('Retry-After', '5');
        }
        return $answer;
    }
}
