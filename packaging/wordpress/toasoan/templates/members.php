<?php
// The list of members: who, which unit, which roles, and whether he or she can sign in.

use Toasoan\Admin\InvitationsSheet;
use Toasoan\Admin\MembersSheet;
use Toasoan\Admin\Words;
?>
<p>
    <a class="button button-primary" href="<?php echo esc_url(MembersSheet::address(['person' => 'new'])); ?>"><?php esc_html_e('Add a member', 'toasoan'); ?></a>
    <a class="button" href="<?php echo esc_url(InvitationsSheet::address()); ?>"><?php esc_html_e('Invite, also many at once', 'toasoan'); ?></a>
</p>
<?php if ($later !== []) { ?>
<div class="notice notice-warning inline"><p><?php echo esc_html(sprintf(
    /* translators: %s: numbers of versions */
    __('Version %s of the rules is waiting for its day. What you change here today is not in it: enter it there as well.', 'toasoan'), implode(', ', $later))); ?></p></div>
<?php } ?>
<form method="get" class="toasoan-search" role="search">
    <input type="hidden" name="page" value="toasoan">
    <label class="screen-reader-text" for="toasoan-wanted"><?php esc_html_e('Search members', 'toasoan'); ?></label>
    <input type="search" id="toasoan-wanted" name="s" value="<?php echo esc_attr($wanted); ?>">
    <button class="button"><?php esc_html_e('Search', 'toasoan'); ?></button>
</form>
<table class="widefat striped toasoan-table">
    <thead><tr>
        <th scope="col"><?php esc_html_e('Name', 'toasoan'); ?></th>
        <th scope="col"><?php esc_html_e('Unit', 'toasoan'); ?></th>
        <th scope="col"><?php esc_html_e('Roles', 'toasoan'); ?></th>
        <th scope="col"><?php esc_html_e('Signing in', 'toasoan'); ?></th>
    </tr></thead>
    <tbody>
    <?php foreach ($people as $person) {
        $account = get_user_by('login', $person->id);
        $isIn = $account && array_filter(WP_Application_Passwords::get_user_application_passwords($account->ID),
            static fn (array $one): bool => str_starts_with($one['name'], 'Tòa soạn')) !== []; ?>
        <tr>
            <th scope="row" data-label="<?php esc_attr_e('Name', 'toasoan'); ?>">
                <a href="<?php echo esc_url(MembersSheet::address(['person' => $person->id])); ?>"><strong><?php echo esc_html($person->name); ?></strong></a>
                <div><code><?php echo esc_html($person->id); ?></code><br><?php echo esc_html($person->title ?? ''); ?></div>
            </th>
            <td data-label="<?php esc_attr_e('Unit', 'toasoan'); ?>"><?php echo esc_html($units[$person->unit ?? ''] ?? ''); ?></td>
            <td data-label="<?php esc_attr_e('Roles', 'toasoan'); ?>"><?php echo nl2br(esc_html(Words::roles((array) ($person->roles ?? []), $siteNames))); ?></td>
            <td data-label="<?php esc_attr_e('Signing in', 'toasoan'); ?>"><?php
                if ($isIn) {
                    esc_html_e('Signed in to the workstation', 'toasoan');
                } elseif (isset($open[$person->id])) {
                    echo esc_html(sprintf(
                        /* translators: %s: a time */
                        __('Invited; the letter holds until %s', 'toasoan'), Words::time($open[$person->id])));
                } else { ?>
                    <a href="<?php echo esc_url(InvitationsSheet::address(['person' => $person->id])); ?>"><?php esc_html_e('Not invited yet: invite', 'toasoan'); ?></a>
                <?php } ?></td>
        </tr>
    <?php } ?>
    </tbody>
</table>
<?php if ($people === []) { ?>
<p><?php esc_html_e('No member has these words in the name, login or title.', 'toasoan'); ?></p>
<?php }
