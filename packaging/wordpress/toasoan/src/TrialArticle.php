<?php
// One article through the whole portal, from draft to withdrawal, to see that the public sees it and then sees it no
// more. Four eyes hold for it as for any other: its author, editor, approver and publisher are members of the rulebook
// of this one run, without accounts. At the end it is withdrawn and purged whatever happened; nobody gets an e-mail
// about it.

declare(strict_types=1);

namespace Toasoan;

final class TrialArticle
{
    public const OCCASION = 'trial';

    private const AUTHOR = 'kiem-tra.tac-gia';
    private const EDITOR = 'kiem-tra.bien-tap';
    private const APPROVER = 'kiem-tra.duyet';
    private const PUBLISHER = 'kiem-tra.dang';
    private const PEOPLE = [self::AUTHOR => 'contributor', self::EDITOR => 'editor', self::APPROVER => 'approver',
        self::PUBLISHER => 'publisher'];
    private const TIMEOUT = 10;

    private readonly Ledger $ledger;
    private readonly string $article;
    private string $revision = '';
    private string $address = '';
    /** @var list<array{good: bool, says: string}> */
    private array $steps = [];

    private function __construct(private readonly string $founder, private readonly array $place)
    {
        $this->ledger = Inside::ledger();
        $this->article = Inside::visit($this->ledger, '')->newId();
    }

    /**
     * @param string $founder the administrator in whose name it is withdrawn and purged
     * @return list<array{good: bool, says: string}> how far it came
     */
    public static function run(string $founder): array
    {
        $ledger = Inside::ledger();
        $place = self::placeIn(Inside::read($founder, static fn (Visit $visit): array => $visit->rulebook->raw), $founder);
        if ($place === null) {
            return [['good' => false, 'says' => __('No level 1 site has a channel that is published to from here, a category and a kind for news; add them under “Sites and channels”.', 'toasoan')]];
        }
        $trial = new self($founder, $place);
        $published = "published/$place[channel]";
        $before = $ledger->meta($published);
        try {
            $trial->goThrough();
        } catch (Refusal | Broken $refusal) {
            $trial->note(false, sprintf(
                /* translators: %s: what the portal said, in English */
                __('The portal refused a step: %s', 'toasoan'), $refusal->getMessage()));
        } finally {
            $trial->cleanUp();
            // A trial is no news on the channel.
            $ledger->write(static fn () => $before !== '' ? $ledger->setMeta($published, $before)
                : $ledger->run('DELETE FROM {meta} WHERE name = ?', [$published]));
        }
        return $trial->steps;
    }

    private function goThrough(): void
    {
        $content = $this->content();
        $this->putRevision($content);
        $this->act(self::AUTHOR, 'submit');
        $this->act(self::EDITOR, 'receive');
        $this->act(self::EDITOR, 'forward');
        $this->act(self::APPROVER, 'approve', ['fingerprint' => Fingerprint::of($content)]);
        $this->note(true, __('Draft, sent, received, forwarded and approved by four different people.', 'toasoan'));
        $receipt = $this->act(self::PUBLISHER, 'publish', ['fingerprint' => Fingerprint::of($content),
            'targets' => [['site' => $this->place['site'], 'channel' => $this->place['channel']]]]);
        $this->address = (string) ($receipt['live']['address'] ?? '');
        $this->note($this->address !== '', sprintf(
            /* translators: %s: an address */
            __('Published at %s', 'toasoan'), $this->address));
        $this->lookForIt($content['title']);
        $this->act($this->founder, 'withdraw', ['reason' => __('Trial of the set-up assistant', 'toasoan')]);
        $this->lookThatItIsGone();
    }

    private function lookForIt(string $title): void
    {
        $answer = $this->fetched();
        $code = is_wp_error($answer) ? 0 : (int) wp_remote_retrieve_response_code($answer);
        $shown = $code === 200 && str_contains(html_entity_decode(wp_remote_retrieve_body($answer),
            ENT_QUOTES | ENT_HTML5), $title);
        $this->note($shown, $shown
            ? __('The public sees the page with its title.', 'toasoan')
            : sprintf(
                /* translators: %d: an HTTP status */
                __('The public does not see the page (status %d): look at the theme, at permalinks and at the server check.', 'toasoan'), $code));
    }

    private function lookThatItIsGone(): void
    {
        $answer = $this->fetched();
        $code = is_wp_error($answer) ? 0 : (int) wp_remote_retrieve_response_code($answer);
        $gone = in_array($code, [404, 410], true);
        $this->note($gone, $gone
            ? __('Withdrawn: the page is gone for the public.', 'toasoan')
            : sprintf(
                /* translators: %d: an HTTP status */
                __('The withdrawn page is still answered (status %d): a cache in between keeps it; see “Page caches” in the server check.', 'toasoan'), $code));
    }

    /** What is live is withdrawn, and the rest erased, also after a step that failed. */
    private function cleanUp(): void
    {
        try {
            $row = $this->ledger->first('SELECT live FROM {article} WHERE id = ?', [$this->article]);
            if ($row === null) {
                return;
            }
            if ((int) $row['live'] === 1) {
                $this->act($this->founder, 'withdraw', ['reason' => __('Trial of the set-up assistant', 'toasoan')]);
            }
            $this->enter($this->founder, 'DELETE', "/articles/$this->article",
                ['reason' => __('Trial of the set-up assistant', 'toasoan')]);
            $this->note(true, __('The trial article is erased.', 'toasoan'));
        } catch (Refusal | Broken $refusal) {
            $this->note(false, sprintf(
                /* translators: %s: what the portal said, in English */
                __('The trial article could not be erased: %s', 'toasoan'), $refusal->getMessage()));
        }
    }

    private function putRevision(array $content): void
    {
        $this->revision = Inside::visit($this->ledger, '')->newId();
        $this->enter(self::AUTHOR, 'PUT', "/articles/$this->article", ['article' => $this->article,
            'revision' => $this->revision, 'parent' => null, 'made_at' => Moment::now(), 'content' => $content]);
    }

    /** @return array<string, mixed> the receipt */
    private function act(string $person, string $action, array $more = []): array
    {
        return $this->enter($person, 'POST', "/articles/$this->article/transitions", ['article' => $this->article,
            'id' => Inside::visit($this->ledger, '')->newId(), 'action' => $action, 'revision' => $this->revision,
            'made_at' => Moment::now()] + $more);
    }

    /** The room itself, with a rulebook that knows the trial's people; pages follow as after any call. */
    private function enter(string $person, string $method, string $path, array $body): array
    {
        $request = Inside::request($method, $path, Json::encode($body));
        $answer = $this->ledger->write(function () use ($person, $request): Answer {
            $now = Moment::now();
            $rulebook = $this->withTrialPeople(Rulebooks::inForce($this->ledger, $now));
            $visit = new Visit($request, $this->ledger, $rulebook, $now);
            $visit->person = $person;
            $visit->occasion = self::OCCASION;
            return Router::find($request)->enter($visit);
        });
        PublicPages::settle($this->ledger, Moment::now());
        return (array) json_decode($answer->body, true);
    }

    private function withTrialPeople(Rulebook $rulebook): Rulebook
    {
        $raw = $rulebook->raw;
        foreach (self::PEOPLE as $id => $role) {
            $raw['people'][] = ['id' => $id, 'name' => $id, 'title' => '', 'unit' => '',
                'roles' => [$this->place['site'] => [$role]]];
        }
        return new Rulebook($raw);
    }

    private function fetched(): array|\WP_Error
    {
        return wp_remote_get($this->address, ['timeout' => self::TIMEOUT, 'redirection' => 0]);
    }

    private function note(bool $good, string $says): void
    {
        $this->steps[] = ['good' => $good, 'says' => $says];
    }

    /** @return array<string, mixed> */
    private function content(): array
    {
        $now = Moment::now();
        $text = htmlspecialchars(__('This item is a trial of the portal’s set-up and is withdrawn at once.', 'toasoan'),
            ENT_QUOTES | ENT_XML1);
        return ['site' => $this->place['site'], 'kind' => $this->place['kind'],
            'title' => sprintf(
                /* translators: %s: a short code */
                __('Trial of the portal’s set-up %s', 'toasoan'), substr($this->article, -6)),
            'lead' => '', 'body' => "<article>\n<p>$text</p>\n</article>", 'byline' => __('Portal', 'toasoan'),
            'category' => $this->place['category'], 'channels' => [$this->place['channel']], 'attachments' => [],
            'urgency' => 'normal',
            'event' => ['name' => __('Trial of the set-up assistant', 'toasoan'), 'begins' => $now]];
    }

    /** @return ?array<string, string> site, channel, category and kind, on a site that the founder administers */
    private static function placeIn(array $rulebook, string $founder): ?array
    {
        $roles = array_column($rulebook['people'], 'roles', 'id')[$founder] ?? [];
        $kinds = array_filter($rulebook['kinds'],
            static fn (array $kind): bool => array_diff($kind['required'] ?? [], ['title', 'body', 'event']) === []);
        foreach ($rulebook['sites'] as $site) {
            $here = static fn (array $row): bool => $row['site'] === $site['id'];
            $channels = array_filter($rulebook['channels'], static fn (array $row): bool => $here($row)
                && ($row['publishable'] ?? true) && $row['network'] === $rulebook['network']);
            $categories = array_filter($rulebook['categories'], $here);
            $isHis = (int) $site['level'] === 1 && in_array('administrator', $roles[$site['id']] ?? [], true);
            if ($isHis && $channels && $categories && $kinds) {
                return ['site' => $site['id'], 'channel' => reset($channels)['id'], 'category' => reset($categories)['id'],
                    'kind' => reset($kinds)['id']];
            }
        }
        return null;
    }
}
