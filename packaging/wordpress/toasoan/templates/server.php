<?php
// Findings about the server: the light is also told in words.

use Toasoan\ServerCheck;

$words = [ServerCheck::GREEN => __('Good', 'toasoan'), ServerCheck::YELLOW => __('Look at it', 'toasoan'), ServerCheck::RED => __('To be repaired', 'toasoan')];
?>
<table class="widefat striped toasoan-table">
    <thead><tr>
        <th scope="col"><?php esc_html_e('What', 'toasoan'); ?></th>
        <th scope="col"><?php esc_html_e('Light', 'toasoan'); ?></th>
        <th scope="col"><?php esc_html_e('What to do', 'toasoan'); ?></th>
    </tr></thead>
    <tbody>
    <?php foreach ($found as $finding) { ?>
        <tr>
            <th scope="row" data-label="<?php esc_attr_e('What', 'toasoan'); ?>"><?php echo esc_html($finding['name']); ?></th>
            <td data-label="<?php esc_attr_e('Light', 'toasoan'); ?>"><span class="toasoan-light toasoan-<?php echo esc_attr($finding['light']); ?>"><?php echo esc_html($words[$finding['light']]); ?></span></td>
            <td data-label="<?php esc_attr_e('What to do', 'toasoan'); ?>"><?php echo esc_html($finding['says']); ?></td>
        </tr>
    <?php } ?>
    </tbody>
</table>
