<?php
// Characters of a text that share their marks and link. "\n" is a line break. In a text no run is empty and no two
// neighbours look the same. (An object, because a long text has a hundred thousand of them.)

declare(strict_types=1);

namespace Toasoan;

final class Run
{
    /**
     * @param int $marks of Body::STRONG and the others
     * @param string $link empty for none
     */
    public function __construct(public string $text, public readonly int $marks = 0, public readonly string $link = '')
    {
    }
}
