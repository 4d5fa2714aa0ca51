<?php
// The workflow is data, part of the rulebook: which states there are, who sees, edits and comments in each, which
// actions lead where, for whom, under which conditions. It reads only the rule and the situation and remembers nothing,
// so the workstation's prediction and the portal's verdict are one value. Nothing else decides who may do what.

declare(strict_types=1);

namespace Toasoan;

final class Workflow
{
    /** In the order in which they are told. */
    public const ROLES = ['contributor', 'editor', 'approver', 'standing', 'publisher', 'administrator'];
    public const RELATIONS = ['author', 'assignee'];
    private const NOBODY = ['roles' => [], 'relations' => []];
    private const STATE = ['see' => self::NOBODY, 'edit' => self::NOBODY, 'comment' => self::NOBODY,
        'deletable' => false];
    private const ACTION = ['from' => [], 'to' => '', 'who' => self::NOBODY, 'must' => [], 'not_actor_of' => [],
        'not_actor_of_switch' => '', 'reason' => false, 'binds_fingerprint' => false, 'needs_approval' => false,
        'needs_live' => false, 'needs_targets' => false, 'needs_time' => false, 'by_system' => false, 'checks' => [],
        'effects' => []];

    /** @var array<string, array<string, mixed>> */
    private readonly array $states;
    /** @var array<string, array<string, mixed>> */
    private readonly array $actions;
    /** Who sees an article as long as the public sees it, whatever the state of its working version. */
    private readonly array $liveSee;

    /** @param array<string, mixed> $raw as WorkflowReading leaves it; what it left out is filled in here */
    public function __construct(public readonly array $raw)
    {
        $this->liveSee = ($raw['live_see'] ?? []) + self::NOBODY;
        $this->states = array_column(array_map(self::wholeState(...), $raw['states']), null, 'id');
        $this->actions = array_column(array_map(self::wholeAction(...), $raw['actions']), null, 'id');
    }

    public function initial(): string
    {
        return $this->raw['initial'];
    }

    /** @return ?array<string, mixed> with every member */
    public function state(string $id): ?array
    {
        return $this->states[$id] ?? null;
    }

    /** @return ?array<string, mixed> with every member */
    public function action(string $id): ?array
    {
        return $this->actions[$id] ?? null;
    }

    /** @return list<array<string, mixed>> with every member */
    public function actions(): array
    {
        return array_values($this->actions);
    }

    /**
     * The rule, when this may be done. The order of refusals is fixed: unknown, role, state, not live, four eyes. (Role
     * before state: an outsider learns nothing about the state.) Whether a reason was given is the caller's to see.
     * @return array<string, mixed>
     */
    public function may(string $action, Situation $situation): array
    {
        $rule = $this->action($action);
        $problem = $rule === null ? 'unknown_action' : self::problem($rule, $situation);
        return $problem === '' ? $rule : throw new Refusal($problem, 'the workflow does not allow it', 'action');
    }

    public function maySee(Situation $situation): bool
    {
        return ($situation->isLive && self::allows($this->liveSee, $situation))
            || $this->stateAllows('see', $situation);
    }

    public function mayEdit(Situation $situation): bool
    {
        return !$situation->isArchived && $this->stateAllows('edit', $situation);
    }

    public function mayComment(Situation $situation): bool
    {
        return !$situation->isArchived && $this->stateAllows('comment', $situation);
    }

    /** By its author, while never submitted. */
    public function mayDelete(Situation $situation): bool
    {
        return ($this->states[$situation->state]['deletable'] ?? false) && !$situation->isArchived
            && !$situation->everSubmitted && !$situation->isLive && in_array('author', $situation->relations, true);
    }

    /** Why not; empty when it may be done. */
    private static function problem(array $rule, Situation $situation): string
    {
        return match (true) {
            !self::isTheirs($rule, $situation) => 'not_your_role',
            $situation->isArchived => 'wrong_state',
            $rule['from'] !== [] && !in_array($situation->state, $rule['from'], true) => 'wrong_state',
            $rule['needs_live'] && !$situation->isLive => 'not_live',
            self::needsOtherEyes($rule, $situation) => 'four_eyes',
            default => '',
        };
    }

    /** The portal acting by itself holds no role: it may take what the rule leaves to it, and nothing else. */
    private static function isTheirs(array $rule, Situation $situation): bool
    {
        if ($situation->bySystem) {
            return $rule['by_system'];
        }
        return self::allows($rule['who'], $situation) && array_diff($rule['must'], $situation->relations) === [];
    }

    private static function needsOtherEyes(array $rule, Situation $situation): bool
    {
        $switch = $rule['not_actor_of_switch'];
        if ($switch !== '' && !in_array($switch, $situation->siteSwitches, true)) {
            return false;
        }
        foreach ($rule['not_actor_of'] as $action) {
            if (($action === 'author' && in_array('author', $situation->relations, true))
                || in_array($situation->person, $situation->actors[$action] ?? [], true)) {
                return true;
            }
        }
        return false;
    }

    private function stateAllows(string $what, Situation $situation): bool
    {
        $rule = $this->state($situation->state);
        return $rule !== null && self::allows($rule[$what], $situation);
    }

    /** One of the roles on the article's site or one of the relations to it is enough. */
    private static function allows(array $grant, Situation $situation): bool
    {
        return array_intersect($grant['roles'], $situation->roles) !== []
            || array_intersect($grant['relations'], $situation->relations) !== [];
    }

    private static function wholeState(array $rule): array
    {
        foreach (['see', 'edit', 'comment'] as $what) {
            $rule[$what] = ($rule[$what] ?? []) + self::NOBODY;
        }
        return $rule + self::STATE;
    }

    private static function wholeAction(array $rule): array
    {
        $rule['who'] = ($rule['who'] ?? []) + self::NOBODY;
        return $rule + self::ACTION;
    }
}
