<?php
// One sentence instead of a list.

use Toasoan\Emergency;
?>
<p class="said <?php echo $good ? 'good' : 'bad'; ?>" role="alert"><strong><?php echo esc_html($title); ?></strong><br><?php echo esc_html($says); ?></p>
<p><a class="button" href="<?php echo esc_url(Emergency::address()); ?>"><?php esc_html_e('Back to the list', 'toasoan'); ?></a></p>
