<?php
// The database did not do what it was asked. Nothing of the transaction stands; `again` says whether the same closure may
// succeed when it is run once more (deadlock, a row that changed since the snapshot, a wait that took too long).

declare(strict_types=1);

namespace Toasoan;

final class Broken extends \RuntimeException
{
    public function __construct(string $message, public readonly bool $again = false)
    {
        parent::__construct($message);
    }
}
