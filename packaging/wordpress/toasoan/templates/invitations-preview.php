<?php
// A table of members as it was read: every line with what it would do and what is wrong with it. Nothing is made yet.

use Toasoan\Admin\Form;
use Toasoan\Admin\InvitationsSheet;
use Toasoan\Admin\MembersSheet;
use Toasoan\Admin\Words;

$siteNames = [];
foreach ($draft->rows('sites') as $site) {
    $siteNames[$site->id] = Words::siteName($site);
}
$does = ['new' => __('New member', 'toasoan'), 'changed' => __('Member with changes', 'toasoan'), 'known' => __('Member already; a new letter only', 'toasoan')];
$faulty = count(array_filter(array_column($table->lines, 'faults')));
?>
<h2><?php esc_html_e('The table as it was read; nothing is made yet', 'toasoan'); ?></h2>
<?php if ($faulty > 0) { ?>
<div class="notice notice-error inline" role="alert"><p><?php echo esc_html(sprintf(
    /* translators: %d: a number of lines */
    _n('%d line has faults. Repair it in the spreadsheet and hand the table in again.', '%d lines have faults. Repair them in the spreadsheet and hand the table in again.', $faulty, 'toasoan'), $faulty)); ?></p></div>
<?php } elseif ($table->lines === []) { ?>
<div class="notice notice-error inline" role="alert"><p><?php esc_html_e('The table has no line below the first one.', 'toasoan'); ?></p></div>
<?php } ?>
<table class="widefat striped toasoan-table">
    <thead><tr>
        <th scope="col"><?php esc_html_e('Line', 'toasoan'); ?></th>
        <th scope="col"><?php esc_html_e('Login', 'toasoan'); ?></th>
        <th scope="col"><?php esc_html_e('Name', 'toasoan'); ?></th>
        <th scope="col"><?php esc_html_e('Unit', 'toasoan'); ?></th>
        <th scope="col"><?php esc_html_e('Roles', 'toasoan'); ?></th>
        <th scope="col"><?php esc_html_e('What happens', 'toasoan'); ?></th>
    </tr></thead>
    <tbody>
    <?php foreach ($table->lines as $line) { ?>
        <tr class="<?php echo $line['faults'] === [] ? '' : 'toasoan-faulty'; ?>">
            <th scope="row" data-label="<?php esc_attr_e('Line', 'toasoan'); ?>"><?php echo (int) $line['line']; ?></th>
            <td data-label="<?php esc_attr_e('Login', 'toasoan'); ?>"><code><?php echo esc_html($line['id']); ?></code></td>
            <td data-label="<?php esc_attr_e('Name', 'toasoan'); ?>"><?php echo esc_html($line['name']); ?><br><?php echo esc_html($line['title']); ?></td>
            <td data-label="<?php esc_attr_e('Unit', 'toasoan'); ?>"><?php echo esc_html($draft->row('units', $line['unit'])->name ?? $line['unit']); ?></td>
            <td data-label="<?php esc_attr_e('Roles', 'toasoan'); ?>"><?php echo nl2br(esc_html(Words::roles($line['roles'], $siteNames))); ?></td>
            <td data-label="<?php esc_attr_e('What happens', 'toasoan'); ?>"><?php
                if ($line['faults'] === []) {
                    echo esc_html($does[$line['what']]);
                } else { ?>
                    <ul class="toasoan-faults"><?php foreach ($line['faults'] as $fault) { ?><li><?php echo esc_html($fault); ?></li><?php } ?></ul>
                <?php } ?></td>
        </tr>
    <?php } ?>
    </tbody>
</table>
<?php Form::open(InvitationsSheet::slug(), 'make'); ?>
    <input type="hidden" name="latest" value="<?php echo (int) $draft->latest(); ?>">
    <p class="submit">
        <?php if ($table->isSound()) { ?>
            <button class="button button-primary"><?php esc_html_e('Save the members and make their letters', 'toasoan'); ?></button>
        <?php } ?>
        <a class="button" href="<?php echo esc_url(InvitationsSheet::address()); ?>"><?php esc_html_e('Back', 'toasoan'); ?></a>
    </p>
</form>
