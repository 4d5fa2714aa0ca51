<?php
// The portal's name, e-mails, and removal of the plugin.

use Toasoan\Admin\Form;
use Toasoan\Admin\SettingsSheet;
use Toasoan\Emergency;
?>
<h2><?php esc_html_e('The portal', 'toasoan'); ?></h2>
<?php Form::open(SettingsSheet::slug(), 'portal'); ?>
<table class="form-table" role="presentation">
    <?php Form::textRow('portal_name', __('Name of the portal', 'toasoan'), $portal, __('As the workstation and letters show it.', 'toasoan'), 'required'); ?>
    <tr><th scope="row"><?php esc_html_e('Emergency removal', 'toasoan'); ?></th>
        <td><a href="<?php echo esc_url(Emergency::address()); ?>"><?php echo esc_html(Emergency::address()); ?></a>
        <p class="description"><?php esc_html_e('Made for a phone. Publishers, approvers and administrators sign in with their WordPress password; give them an e-mail address under “Members” so that they can set one.', 'toasoan'); ?></p></td></tr>
</table>
<p class="submit"><button class="button button-primary"><?php esc_html_e('Save', 'toasoan'); ?></button></p>
</form>
<h2><?php esc_html_e('E-mails', 'toasoan'); ?></h2>
<p><?php esc_html_e('People concerned get an e-mail with title and link, never with text, when something is sent, forwarded, returned, declined, approved, published or withdrawn. Only members whose account has an e-mail address get any.', 'toasoan'); ?></p>
<?php Form::open(SettingsSheet::slug(), 'letters'); ?>
<table class="form-table" role="presentation">
    <?php Form::textRow('from', __('Sender', 'toasoan'), $from, __('While it is empty, no e-mails are sent.', 'toasoan'), 'inputmode="email" autocapitalize="none"'); ?>
    <tr><th scope="row"><?php esc_html_e('Waiting', 'toasoan'); ?></th><td><?php echo (int) $waiting; ?></td></tr>
    <?php if ($failure !== '') { ?>
    <tr><th scope="row"><?php esc_html_e('Last failure', 'toasoan'); ?></th><td><?php echo esc_html($failure); ?></td></tr>
    <?php } ?>
</table>
<p class="submit"><button class="button button-primary"><?php esc_html_e('Save', 'toasoan'); ?></button></p>
</form>
<?php if ($from !== '' && $address !== '') {
    Form::open(SettingsSheet::slug(), 'trial'); ?>
<p><button class="button"><?php echo esc_html(sprintf(
    /* translators: %s: an e-mail address */
    __('Send a trial e-mail to %s', 'toasoan'), $address)); ?></button></p>
</form>
<?php } ?>
<h2><?php esc_html_e('Publishing', 'toasoan'); ?></h2>
<?php Form::open(SettingsSheet::slug(), 'only'); ?>
<p><label><input type="checkbox" name="only" <?php checked($only); ?>>
    <?php esc_html_e('New posts are published through the editorial board only. Whoever publishes one in WordPress itself leaves it waiting for review.', 'toasoan'); ?></label></p>
<p class="submit"><button class="button"><?php esc_html_e('Save', 'toasoan'); ?></button></p>
</form>
<h2><?php esc_html_e('Removing the plugin', 'toasoan'); ?></h2>
<?php Form::open(SettingsSheet::slug(), 'removal'); ?>
<p><label><input type="checkbox" name="erases" <?php checked($erases); ?>>
    <?php esc_html_e('When the plugin is deleted, erase everything that people wrote. Without the tick it stays in the database.', 'toasoan'); ?></label></p>
<p class="submit"><button class="button"><?php esc_html_e('Save', 'toasoan'); ?></button></p>
</form>
