<?php
// What is live, one big button each; then removals that the board has to confirm.

use Toasoan\Admin\Words;
use Toasoan\Emergency;

$sentences = [
    'withdrawn' => [true, __('Withdrawn. The public does not see it any more; the board is asked to confirm.', 'toasoan')],
    'confirmed' => [true, __('Confirmed; it stands in the trail.', 'toasoan')],
    'gone' => [true, __('It was not in public any more.', 'toasoan')],
    'unavailable' => [false, __('NOT withdrawn: the portal cannot do it now. Press once more; if it fails again, call the duty telephone.', 'toasoan')],
    'refused' => [false, __('Refused: your role on this site does not allow it, or somebody else was faster.', 'toasoan')],
];
if (isset($sentences[$said])) { ?>
<p class="said <?php echo $sentences[$said][0] ? 'good' : 'bad'; ?>" role="alert"><?php echo esc_html($sentences[$said][1]); ?></p>
<?php } ?>
<form method="get" role="search" class="search">
    <?php if (!get_option('permalink_structure')) { ?><input type="hidden" name="toasoan_emergency" value="1"><?php } ?>
    <label for="wanted"><?php esc_html_e('Words of the title, or the address', 'toasoan'); ?></label>
    <div><input type="search" id="wanted" name="s" value="<?php echo esc_attr($wanted); ?>" autocomplete="off"><button><?php esc_html_e('Search', 'toasoan'); ?></button></div>
</form>
<h2><?php echo esc_html($wanted === '' ? __('In public now, newest first', 'toasoan') : __('Found', 'toasoan')); ?></h2>
<?php if ($items === []) { ?><p><?php esc_html_e('Nothing.', 'toasoan'); ?></p><?php } ?>
<ul class="items">
    <?php foreach ($items as $item) { ?>
    <li>
        <p><strong><?php echo esc_html($item['title']); ?></strong><br>
            <?php echo esc_html($siteNames[$item['site']] ?? $item['site']); ?> · <?php echo esc_html(Words::time($item['since'])); ?></p>
        <a class="button danger" href="<?php echo esc_url(Emergency::address(['item' => $item['id']])); ?>"
            aria-label="<?php echo esc_attr(sprintf(
                /* translators: %s: a title */
                __('Withdraw %s', 'toasoan'), $item['title'])); ?>"><?php esc_html_e('Withdraw', 'toasoan'); ?></a>
    </li>
    <?php } ?>
</ul>
<?php if ($removals !== []) { ?>
<h2><?php esc_html_e('Wait for the board’s confirmation', 'toasoan'); ?></h2>
<ul class="items">
    <?php foreach ($removals as $removal) { ?>
    <li>
        <p><strong><?php echo esc_html($removal['title']); ?></strong><br>
            <?php echo esc_html(sprintf('%s · %s', get_user_by('login', $removal['who'])->display_name ?? $removal['who'], Words::time($removal['at']))); ?></p>
        <p class="reason"><?php echo esc_html($removal['reason']); ?></p>
        <?php if (in_array($removal['site'], $mayConfirm, true)) { ?>
        <form method="post" action="<?php echo esc_url(Emergency::address()); ?>">
            <input type="hidden" name="deed" value="confirm"><input type="hidden" name="item" value="<?php echo esc_attr($removal['article']); ?>">
            <input type="hidden" name="number" value="<?php echo (int) $removal['number']; ?>">
            <?php wp_nonce_field($guard('confirm', $removal['article']), '_wpnonce', false); ?>
            <button aria-label="<?php echo esc_attr(sprintf(
                /* translators: %s: a title */
                __('Confirm the removal of %s', 'toasoan'), $removal['title'])); ?>"><?php esc_html_e('Confirm', 'toasoan'); ?></button>
        </form>
        <?php } ?>
    </li>
    <?php } ?>
</ul>
<?php }
