<?php
// Per category and channel of the rulebook: the category of the WordPress site.

use Toasoan\Admin\Form;
use Toasoan\Admin\MapSheet;
use Toasoan\Admin\Words;

$headings = ['category' => __('Categories', 'toasoan'), 'channel' => __('Channels', 'toasoan')];
?>
<p><?php esc_html_e('A published item appears under the WordPress category of its own category and of each channel it is published on. Menus and front page of the site show those categories.', 'toasoan'); ?></p>
<?php Form::open(MapSheet::slug(), 'save');
foreach ($headings as $type => $heading) { ?>
<h2><?php echo esc_html($heading); ?></h2>
<table class="widefat striped toasoan-table">
    <thead><tr>
        <th scope="col"><?php echo esc_html($heading); ?></th>
        <th scope="col"><?php esc_html_e('Site', 'toasoan'); ?></th>
        <th scope="col"><?php esc_html_e('Category of the WordPress site', 'toasoan'); ?></th>
    </tr></thead>
    <tbody>
    <?php foreach ($rows as $key => $row) {
        if ($row['type'] !== $type) {
            continue;
        }
        $id = 'toasoan-' . strtr($key, '/', '-'); ?>
        <tr>
            <th scope="row" data-label="<?php echo esc_attr($heading); ?>"><label for="<?php echo esc_attr($id); ?>"><?php echo esc_html($row['name']); ?></label></th>
            <td data-label="<?php esc_attr_e('Site', 'toasoan'); ?>"><?php echo esc_html(Words::siteName($draft->row('sites', $row['site']))); ?></td>
            <td data-label="<?php esc_attr_e('Category of the WordPress site', 'toasoan'); ?>"><?php wp_dropdown_categories(['name' => "terms[$key]", 'id' => $id, 'hide_empty' => false,
                'hierarchical' => true, 'show_option_none' => __('(made when it is needed)', 'toasoan'), 'show_option_all' => __('(none)', 'toasoan'),
                'selected' => MapSheet::chosen($row['type'], $row['id'])]); ?></td>
        </tr>
    <?php } ?>
    </tbody>
</table>
<?php } ?>
<p class="submit"><button class="button button-primary"><?php esc_html_e('Save', 'toasoan'); ?></button></p>
</form>
<?php Form::open(MapSheet::slug(), 'create'); ?>
<p><button class="button"><?php esc_html_e('Make the missing categories by these names', 'toasoan'); ?></button></p>
</form>
