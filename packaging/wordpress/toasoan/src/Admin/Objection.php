<?php
// What stands against something that a form asked for: one sentence for the person who sees the page, already
// translated.

declare(strict_types=1);

namespace Toasoan\Admin;

final class Objection extends \RuntimeException
{
}
