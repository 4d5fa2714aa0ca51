<?php
// All that decides about an action, for one person and one article at one moment. The workflow sees nothing else.

declare(strict_types=1);

namespace Toasoan;

final class Situation
{
    public string $state = '';
    public bool $isLive = false;
    public bool $everSubmitted = false;
    /** @var list<string> on the article's site, delegations included */
    public array $roles = [];
    /** @var list<string> `author`, `assignee` */
    public array $relations = [];
    public string $person = '';
    /** @var array<string, list<string>> who took which action (or is `author`) since the working version was opened */
    public array $actors = [];
    /** @var list<string> switches of the site that are on */
    public array $siteSwitches = [];
    public bool $bySystem = false;
    /** An archived post: it may be seen, whatever else the workflow allows. */
    public bool $isArchived = false;
}
