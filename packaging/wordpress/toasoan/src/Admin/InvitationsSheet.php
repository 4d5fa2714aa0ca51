<?php
// Inviting: one member, or many by a table. A table is read and shown with its faults before anything is made; then the
// members go into the rulebook in one version, and each gets a letter and a file with a code that is shown this once.

declare(strict_types=1);

namespace Toasoan\Admin;

use Toasoan\Inside;
use Toasoan\Invitations;
use Toasoan\Moment;

final class InvitationsSheet extends Sheet
{
    private const TABLE_LIFE = 3600;

    public static function slug(): string
    {
        return 'invitations';
    }

    public static function title(): string
    {
        return __('Invitations', 'toasoan');
    }

    public function show(): void
    {
        $draft = RulebookDraft::begin();
        if (self::query('batch') !== '') {
            $letters = LetterBatch::open(self::query('batch'));
            self::template('letters-made', ['letters' => $letters, 'batch' => self::query('batch')]);
            return;
        }
        if (self::query('table') !== '' && self::table() !== '') {
            $table = MemberTable::read(self::table(), $draft);
            self::template('invitations-preview', ['table' => $table, 'draft' => $draft]);
            return;
        }
        $ledger = Inside::ledger();
        self::template('invitations', ['draft' => $draft, 'wanted' => self::query('person'),
            'open' => $ledger->read(static fn () => Invitations::open($ledger, Moment::now()))]);
    }

    public function take(string $deed): array
    {
        return match ($deed) {
            'one' => $this->inviteChosen(),
            'table' => $this->takeTable(),
            'make' => $this->inviteTable(),
            'end' => $this->end(),
            default => parent::take($deed),
        };
    }

    public function send(string $what): void
    {
        if ($what === 'template') {
            self::sendFile('thanh-vien.csv', 'text/csv; charset=utf-8', MemberTable::template(RulebookDraft::begin()));
        }
        $letters = LetterBatch::open(self::query('batch'));
        if ($letters === []) {
            return;
        }
        $files = [];
        foreach ($letters as $letter) {
            $files[$letter['person'] . '.toasoan'] = Invitations::file($letter['code'], $letter['name']);
        }
        if ($what === 'files') {
            self::sendFile('thu-moi.zip', 'application/zip', ZipFile::of($files));
        }
        if ($what === 'file' && isset($files[self::query('person') . '.toasoan'])) {
            $name = self::query('person') . '.toasoan';
            self::sendFile($name, 'application/octet-stream', $files[$name]);
        }
        if ($what === 'print') {
            nocache_headers();
            header('Content-Type: text/html; charset=utf-8');
            self::template('letters-print', ['letters' => $letters]);
            exit;
        }
    }

    private function inviteChosen(): array
    {
        $draft = RulebookDraft::begin();
        $chosen = array_filter(array_map(static fn (string $id): ?\stdClass => $draft->row('people', $id),
            array_filter(Form::nested('people'), is_string(...))));
        if ($chosen === []) {
            throw new Objection(__('Choose whom to invite.', 'toasoan'));
        }
        return $this->madeFor(array_values($chosen), $draft);
    }

    private function takeTable(): array
    {
        $bytes = Form::upload('table', MemberTable::LARGEST);
        if ($bytes === '') {
            throw new Objection(__('Choose the CSV file first.', 'toasoan'));
        }
        MemberTable::read($bytes, RulebookDraft::begin());
        set_transient(self::tableName(), base64_encode($bytes), self::TABLE_LIFE);
        return ['table' => '1'];
    }

    private function inviteTable(): array
    {
        $draft = RulebookDraft::begin();
        $table = MemberTable::read(self::table(), $draft);
        if (!$table->isSound()) {
            throw new Objection(__('The table still has faults; nothing was made.', 'toasoan'));
        }
        $changes = array_filter($table->lines, static fn (array $line): bool => $line['what'] !== 'known');
        foreach ($changes as $line) {
            $draft->put('people', $line['id'], ['name' => $line['name'], 'title' => $line['title'],
                'unit' => $line['unit'], 'roles' => (object) $line['roles']]);
        }
        if ($changes !== []) {
            $draft->keep(Form::number('latest'));
        }
        delete_transient(self::tableName());
        $people = array_map(static fn (array $line): \stdClass => $draft->row('people', $line['id']), $table->lines);
        return $this->madeFor($people, $draft);
    }

    private function end(): array
    {
        $person = Form::line('person');
        $ledger = Inside::ledger();
        $ledger->write(static fn () => Invitations::end($ledger, $person));
        Notices::good(__('The letter does not hold any more.', 'toasoan'));
        return [];
    }

    /** @param list<\stdClass> $people */
    private function madeFor(array $people, RulebookDraft $draft): array
    {
        foreach ($people as $person) {
            if (MemberFaults::opensMore($person->id)) {
                throw new Objection(MemberFaults::opensMoreSentence($person->id));
            }
        }
        $now = Moment::now();
        $ledger = Inside::ledger();
        $letters = $ledger->write(static fn (): array => array_map(static fn (\stdClass $person): array => [
            'person' => $person->id, 'name' => $person->name, 'title' => $person->title ?? '',
            'unit' => $draft->row('units', $person->unit ?? '')->name ?? '',
            'code' => Invitations::make($ledger, $person->id, $now),
            'expires' => Moment::after($now, Invitations::DAYS * 86_400),
        ], $people));
        Notices::good(sprintf(
            /* translators: %d: a number of letters */
            _n('%d letter was made.', '%d letters were made.', count($letters), 'toasoan'), count($letters)));
        return ['batch' => LetterBatch::keep($letters)];
    }

    /** The bytes of the table that this account handed in last. */
    private static function table(): string
    {
        return (string) base64_decode((string) get_transient(self::tableName()));
    }

    private static function tableName(): string
    {
        return 'toasoan_table_' . get_current_user_id();
    }
}
