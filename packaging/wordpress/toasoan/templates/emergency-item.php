<?php
// One item that is live: why, and the button.

use Toasoan\Admin\Words;
use Toasoan\Emergency;
?>
<h2><?php echo esc_html($article['content']['title'] ?? ''); ?></h2>
<p><?php echo esc_html(sprintf(
    /* translators: %s: a time */
    __('In public since %s', 'toasoan'), Words::time($article['live']['since']))); ?><br>
    <a href="<?php echo esc_url($article['live']['address']); ?>" rel="noreferrer"><?php echo esc_html($article['live']['address']); ?></a></p>
<?php if ($said !== '') { ?>
<p class="said bad" role="alert"><?php echo esc_html($said === 'reason' ? __('NOT withdrawn yet: write why.', 'toasoan')
    : __('NOT withdrawn: this page was open too long. Press once more.', 'toasoan')); ?></p>
<?php } ?>
<form method="post" action="<?php echo esc_url(Emergency::address()); ?>">
    <input type="hidden" name="deed" value="withdraw"><input type="hidden" name="item" value="<?php echo esc_attr($article['id']); ?>">
    <?php wp_nonce_field($guard('withdraw', $article['id']), '_wpnonce', false); ?>
    <label for="reason"><?php esc_html_e('Why is it withdrawn? (The board reads it.)', 'toasoan'); ?></label>
    <textarea id="reason" name="reason" rows="3" required maxlength="2000" autofocus></textarea>
    <button class="danger"><?php esc_html_e('WITHDRAW NOW', 'toasoan'); ?></button>
</form>
<p><a class="button" href="<?php echo esc_url(Emergency::address()); ?>"><?php esc_html_e('Back to the list', 'toasoan'); ?></a></p>
