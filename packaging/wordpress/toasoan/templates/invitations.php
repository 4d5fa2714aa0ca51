<?php
// Whom to invite: by name from the list, or many at once from a table.

use Toasoan\Admin\Form;
use Toasoan\Admin\InvitationsSheet;
use Toasoan\Admin\MembersSheet;
use Toasoan\Admin\Words;
?>
<p><?php esc_html_e('A letter or a .toasoan file holds a code that works once, for seven days. A new letter for the same person ends the one before. Nobody needs to see this administration to sign in to the workstation.', 'toasoan'); ?></p>
<h2><?php esc_html_e('Members of the portal', 'toasoan'); ?></h2>
<?php Form::open(InvitationsSheet::slug(), 'one'); ?>
<table class="widefat striped toasoan-table">
    <thead><tr>
        <th scope="col"><?php esc_html_e('Invite', 'toasoan'); ?></th>
        <th scope="col"><?php esc_html_e('Login', 'toasoan'); ?></th>
        <th scope="col"><?php esc_html_e('Open letter', 'toasoan'); ?></th>
    </tr></thead>
    <tbody>
    <?php foreach ($draft->rows('people') as $person) { ?>
        <tr>
            <th scope="row" data-label="<?php esc_attr_e('Invite', 'toasoan'); ?>"><label>
                <input type="checkbox" name="people[]" value="<?php echo esc_attr($person->id); ?>" <?php checked($wanted, $person->id); ?>>
                <?php echo esc_html($person->name); ?></label></th>
            <td data-label="<?php esc_attr_e('Login', 'toasoan'); ?>"><code><?php echo esc_html($person->id); ?></code></td>
            <td data-label="<?php esc_attr_e('Open letter', 'toasoan'); ?>"><?php echo esc_html(isset($open[$person->id])
                ? sprintf(
                    /* translators: %s: a time */
                    __('until %s', 'toasoan'), Words::time($open[$person->id])) : '–'); ?></td>
        </tr>
    <?php } ?>
    </tbody>
</table>
<p class="submit">
    <button class="button button-primary"><?php esc_html_e('Make letters and files', 'toasoan'); ?></button>
    <a class="button" href="<?php echo esc_url(MembersSheet::address(['person' => 'new'])); ?>"><?php esc_html_e('Add a member', 'toasoan'); ?></a>
</p>
</form>
<h2><?php esc_html_e('Many at once', 'toasoan'); ?></h2>
<p><?php esc_html_e('Fill in the template in a spreadsheet, one member per line, save it as CSV UTF-8, and hand it in here. You see every line with its faults before anything is made.', 'toasoan'); ?></p>
<p><a class="button" href="<?php echo esc_url(InvitationsSheet::fileAddress('template')); ?>"><?php esc_html_e('Download the template', 'toasoan'); ?></a></p>
<?php Form::open(InvitationsSheet::slug(), 'table'); ?>
    <p><label for="toasoan-table"><?php esc_html_e('Table (CSV)', 'toasoan'); ?></label><br>
    <input type="file" id="toasoan-table" name="table" accept=".csv,text/csv,text/plain" required></p>
    <p class="submit"><button class="button button-primary"><?php esc_html_e('Look at it first', 'toasoan'); ?></button></p>
</form>
<?php if ($open !== []) { ?>
<h2><?php esc_html_e('Ending a letter', 'toasoan'); ?></h2>
<p><?php esc_html_e('For a letter that was lost or came into the wrong hands.', 'toasoan'); ?></p>
<?php Form::open(InvitationsSheet::slug(), 'end'); ?>
    <p><label for="toasoan-end"><?php esc_html_e('Letter of', 'toasoan'); ?></label>
    <select id="toasoan-end" name="person"><?php foreach (array_keys($open) as $person) { ?>
        <option value="<?php echo esc_attr($person); ?>"><?php echo esc_html(($draft->row('people', $person)->name ?? $person)); ?></option>
    <?php } ?></select>
    <button class="button"><?php esc_html_e('End it', 'toasoan'); ?></button></p>
</form>
<?php }
