<?php
// The public part of an article that a list needs; what the feed says of it.

declare(strict_types=1);

namespace Toasoan;

final class Summary
{
    /** @param array $article as Shape::article() gives it */
    public static function of(array $article): array
    {
        $content = $article['content'];
        $summary = ['id' => $article['id'], 'version' => $article['version'], 'site' => $content['site'],
            'kind' => $content['kind'], 'title' => $content['title'], 'byline' => $content['byline'],
            'author' => $article['author'], 'state' => $article['state'], 'channels' => $content['channels'],
            'live' => !empty($article['live']), 'updated_at' => $article['updated_at']];
        foreach (['assignee', 'unit', 'due', 'submitted_at'] as $name) {
            if (($article[$name] ?? '') !== '') {
                $summary[$name] = $article[$name];
            }
        }
        ksort($summary, SORT_STRING);
        return $summary;
    }
}
