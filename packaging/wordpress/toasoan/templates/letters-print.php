<?php
// Letters on paper, one page each: what to do, where the portal is, and the code.

use Toasoan\Admin\Words;
use Toasoan\Inside;
use Toasoan\Invitations;
use Toasoan\Plugin;

$ledger = Inside::ledger();
$portal = $ledger->meta('portal_name');
?><!DOCTYPE html>
<html lang="<?php echo esc_attr(get_bloginfo('language')); ?>">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title><?php esc_html_e('Invitations', 'toasoan'); ?></title>
    <link rel="stylesheet" href="<?php echo esc_url(plugins_url('toasoan/assets/letters.css') . '?' . filemtime(Plugin::folder() . '/assets/letters.css')); ?>">
</head>
<body>
<p class="hint"><?php esc_html_e('Print this page (Ctrl+P): each letter takes one sheet of A4. This line is not printed.', 'toasoan'); ?></p>
<?php foreach ($letters as $letter) { ?>
<article>
    <p class="portal"><?php echo esc_html($portal); ?></p>
    <h1><?php esc_html_e('Invitation to the workstation Tòa soạn', 'toasoan'); ?></h1>
    <p class="to"><strong><?php echo esc_html($letter['name']); ?></strong><br>
        <?php echo esc_html($letter['title']); ?><br><?php echo esc_html($letter['unit']); ?></p>
    <p><?php esc_html_e('You are invited to write for the portal. Sign in once with the code below; you need no password.', 'toasoan'); ?></p>
    <ol>
        <li><?php esc_html_e('Open the program Tòa soạn. Your IT officer installs it where it is missing.', 'toasoan'); ?></li>
        <li><?php esc_html_e('Choose “Sign in…”, then “Invitation”.', 'toasoan'); ?></li>
        <li><?php esc_html_e('Type the address and the code. Capital or small letters and hyphens do not matter.', 'toasoan'); ?></li>
    </ol>
    <dl>
        <dt><?php esc_html_e('Address of the portal', 'toasoan'); ?></dt><dd class="mono"><?php echo esc_html(Invitations::portal()); ?></dd>
        <dt><?php esc_html_e('Code', 'toasoan'); ?></dt><dd class="mono code"><?php echo esc_html($letter['code']); ?></dd>
        <dt><?php esc_html_e('Your login', 'toasoan'); ?></dt><dd class="mono"><?php echo esc_html($letter['person']); ?></dd>
        <dt><?php esc_html_e('Holds until', 'toasoan'); ?></dt><dd><?php echo esc_html(Words::time($letter['expires'])); ?></dd>
    </dl>
    <p><?php esc_html_e('The code works once. Whoever has it can sign in as you: keep this letter to yourself, and destroy it after you have signed in. If the code does not work, ask for a new letter.', 'toasoan'); ?></p>
</article>
<?php } ?>
</body>
</html>
