<?php
// A table of members as a spreadsheet saves it (CSV): login; name; unit; title; one column per site with its roles.
// Read whole before anything is made: every line has its faults with it, and says whether the member is new, changed or
// known.

declare(strict_types=1);

namespace Toasoan\Admin;

final class MemberTable
{
    public const LARGEST = 1_000_000;
    private const MOST_LINES = 2000;
    private const FIRST_COLUMNS = ['login', 'name', 'unit', 'title'];

    /** @param list<array<string, mixed>> $lines line (its number), id, name, unit, title, roles by site, what, faults */
    private function __construct(public readonly array $lines)
    {
    }

    /** @throws Objection when it is no such table */
    public static function read(string $bytes, RulebookDraft $draft): self
    {
        $rows = self::rows(self::decoded($bytes));
        $header = array_map(static fn (string $cell): string => mb_strtolower($cell), $rows[1] ?? []);
        $sites = array_map(static fn (\stdClass $site): string => $site->id, $draft->rows('sites'));
        if (array_slice($header, 0, count(self::FIRST_COLUMNS)) !== self::FIRST_COLUMNS) {
            throw new Objection(__('The first line has to be that of the template: login;name;unit;title and one column per site.', 'toasoan'));
        }
        $columns = array_slice($header, count(self::FIRST_COLUMNS));
        $unknown = array_diff(array_filter($columns), $sites);
        if ($unknown !== []) {
            throw new Objection(sprintf(
                /* translators: %s: names of columns */
                __('These columns are no sites of the portal: %s. Take the template once more.', 'toasoan'),
                implode(', ', $unknown)));
        }
        unset($rows[1]);
        if (count($rows) > self::MOST_LINES) {
            throw new Objection(sprintf(
                /* translators: %d: a number of lines */
                __('The table has more than %d lines; split it.', 'toasoan'), self::MOST_LINES));
        }
        return new self(self::judged($rows, $columns, $draft));
    }

    public function isSound(): bool
    {
        return $this->lines !== [] && array_filter(array_column($this->lines, 'faults')) === [];
    }

    /** The first lines of a table, with two made-up members. */
    public static function template(RulebookDraft $draft): string
    {
        $sites = array_map(static fn (\stdClass $site): string => $site->id, $draft->rows('sites'));
        $unit = $draft->rows('units')[0]->id ?? '';
        $rest = array_fill(0, max(0, count($sites) - 1), '');
        $rows = [
            [...self::FIRST_COLUMNS, ...$sites],
            ['ctv.vidu', __('Name of a contributor (sample)', 'toasoan'), $unit, __('Official (sample)', 'toasoan'),
                Words::role('contributor'), ...$rest],
            ['bbt.vidu', __('Name of a board member (sample)', 'toasoan'), $unit, __('Member of the board (sample)', 'toasoan'),
                Words::role('editor') . ', ' . Words::role('approver'), ...$rest],
        ];
        $stream = fopen('php://memory', 'w+b');
        foreach ($rows as $row) {
            fputcsv($stream, $row, ';', '"', '', "\r\n");
        }
        rewind($stream);
        // The mark tells spreadsheets that the text is UTF-8.
        return "\u{FEFF}" . stream_get_contents($stream);
    }

    /** @throws Objection */
    private static function decoded(string $bytes): string
    {
        if (strlen($bytes) > self::LARGEST) {
            throw new Objection(__('The file is too large for a table of members.', 'toasoan'));
        }
        if (str_starts_with($bytes, "\xFF\xFE")) {
            $bytes = (string) mb_convert_encoding(substr($bytes, 2), 'UTF-8', 'UTF-16LE');
        }
        $text = str_starts_with($bytes, "\u{FEFF}") ? substr($bytes, 3) : $bytes;
        if ($text === '' || str_contains($text, "\0") || !mb_check_encoding($text, 'UTF-8')) {
            throw new Objection(__('This is no CSV file in UTF-8. In the spreadsheet choose “Save as” and “CSV UTF-8”.', 'toasoan'));
        }
        return \Normalizer::normalize($text, \Normalizer::FORM_C) ?: $text;
    }

    /** @return array<int, list<string>> cells by the number of their line; lines without any text are left out */
    private static function rows(string $text): array
    {
        $first = (string) strtok($text, "\r\n");
        $separator = array_reduce([';', ',', "\t"],
            static fn (string $best, string $one): string => substr_count($first, $one) > substr_count($first, $best)
                ? $one : $best, ';');
        $stream = fopen('php://memory', 'w+b');
        fwrite($stream, strtr($text, ["\r\n" => "\n", "\r" => "\n"]));
        rewind($stream);
        $rows = [];
        for ($line = 1; ($cells = fgetcsv($stream, null, $separator, '"', '')) !== false; ++$line) {
            $cells = array_map(self::tidied(...), $cells);
            if (array_filter($cells, static fn (string $cell): bool => $cell !== '') !== []) {
                $rows[$line] = $cells;
            }
        }
        return $rows;
    }

    private static function tidied(?string $cell): string
    {
        return trim((string) preg_replace('/[\p{Cc}\p{Zs}]+/u', ' ', (string) $cell));
    }

    private static function judged(array $rows, array $columns, RulebookDraft $draft): array
    {
        $lines = [];
        $seen = [];
        foreach ($rows as $number => $cells) {
            $line = self::line($number, $cells, $columns, $draft);
            if (isset($seen[$line['id']])) {
                $line['faults'][] = sprintf(
                    /* translators: %d: number of a line */
                    __('The same login stands in line %d already.', 'toasoan'), $seen[$line['id']]);
            }
            $seen[$line['id']] ??= $number;
            $lines[] = $line;
        }
        return $lines;
    }

    private static function line(int $number, array $cells, array $columns, RulebookDraft $draft): array
    {
        $roles = [];
        $faults = [];
        foreach ($columns as $i => $site) {
            $cell = $cells[count(self::FIRST_COLUMNS) + $i] ?? '';
            foreach (preg_split('/\s*[,|\/]\s*/', $cell, -1, PREG_SPLIT_NO_EMPTY) as $written) {
                $role = Words::roleOf($written);
                if ($role === '') {
                    $faults[] = sprintf(
                        /* translators: %s: a role as it was written */
                        __('There is no role “%s”.', 'toasoan'), $written);
                } elseif (!in_array($role, $roles[$site] ?? [], true)) {
                    $roles[$site][] = $role;
                }
            }
        }
        $member = ['id' => mb_strtolower($cells[0]), 'name' => $cells[1] ?? '', 'unit' => self::unit($cells[2] ?? '', $draft),
            'title' => $cells[3] ?? '', 'roles' => $roles];
        $units = array_map(static fn (\stdClass $unit): string => $unit->id, $draft->rows('units'));
        $what = self::whatIs($member, $draft);
        return ['line' => $number] + $member + ['what' => $what,
            'faults' => [...$faults, ...MemberFaults::of($member, $units, isKnown: $what !== 'new')]];
    }

    /** Its code; a unit may also be written by its name. */
    private static function unit(string $written, RulebookDraft $draft): string
    {
        foreach ($draft->rows('units') as $unit) {
            if ($unit->id === $written || mb_strtolower($unit->name) === mb_strtolower($written)) {
                return $unit->id;
            }
        }
        return $written;
    }

    private static function whatIs(array $member, RulebookDraft $draft): string
    {
        $known = $draft->row('people', $member['id']);
        if ($known === null) {
            return 'new';
        }
        // Roles are a set: their order says nothing.
        $sorted = static function (array $roles): array {
            $roles = array_map(static function (array $held): array {
                sort($held);
                return $held;
            }, $roles);
            ksort($roles);
            return $roles;
        };
        $before = [$known->name, $known->unit ?? '', $known->title ?? '', $sorted((array) ($known->roles ?? []))];
        $after = [$member['name'], $member['unit'], $member['title'], $sorted($member['roles'])];
        return $before === $after ? 'known' : 'changed';
    }
}
