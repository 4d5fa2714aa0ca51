<?php
// The fields of one site, within a form.

use Toasoan\Admin\Form;
use Toasoan\Admin\Words;

$values = Toasoan\Admin\Notices::values();
$typed = ($values['site'] ?? '') === $site->id ? $values : [];
$field = static fn (string $member): string => (string) ($typed[$member] ?? $site->$member ?? '');
?>
<input type="hidden" name="site" value="<?php echo esc_attr($site->id); ?>">
<table class="form-table" role="presentation">
    <?php
    Form::textRow('name', __('Name of the site', 'toasoan'), $field('name'), '', 'required');
    Form::textRow('owner', __('Owner', 'toasoan'), $field('owner'), __('The body whose site it is.', 'toasoan'));
    Form::textRow('board', __('Board', 'toasoan'), $field('board'), __('Its full name, as it stands in decisions and on slips.', 'toasoan'));
    Form::textRow('address', __('Public address', 'toasoan'), $field('address'), '', 'inputmode="url"');
    Form::textRow('licence', __('Licence', 'toasoan'), $field('licence'), __('Number, date and issuing body.', 'toasoan'));
    Form::textRow('duty_telephone', __('Duty telephone', 'toasoan'), $field('duty_telephone'), __('Shown when something has to be taken down and the network is gone.', 'toasoan'), 'inputmode="tel"');
    ?>
    <tr><th scope="row"><?php esc_html_e('Four eyes', 'toasoan'); ?></th>
        <td><label><input type="checkbox" name="publisher_differs" <?php checked(in_array('publisherDiffers', $site->switches ?? [], true)); ?>>
            <?php esc_html_e('Whoever approved an item does not publish it', 'toasoan'); ?></label></td></tr>
</table>
