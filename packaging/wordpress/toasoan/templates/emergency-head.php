<?php
// The beginning of the emergency page: nothing of the theme, no script.

use Toasoan\Plugin;
?><!DOCTYPE html>
<html lang="<?php echo esc_attr(get_bloginfo('language')); ?>">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title><?php esc_html_e('Emergency removal', 'toasoan'); ?></title>
    <link rel="stylesheet" href="<?php echo esc_url(plugins_url('toasoan/assets/emergency.css') . '?' . filemtime(Plugin::folder() . '/assets/emergency.css')); ?>">
</head>
<body>
<header>
    <h1><?php esc_html_e('Emergency removal', 'toasoan'); ?></h1>
    <p><?php echo esc_html(wp_get_current_user()->display_name); ?> · <a href="<?php echo esc_url(wp_logout_url(Toasoan\Emergency::address())); ?>"><?php esc_html_e('Sign out', 'toasoan'); ?></a></p>
</header>
<main>
