<?php
// The form of one member, new or known.

use Toasoan\Admin\Form;
use Toasoan\Admin\InvitationsSheet;
use Toasoan\Admin\MembersSheet;
use Toasoan\Admin\Words;

Form::open(MembersSheet::slug(), 'save'); ?>
<h2><?php echo esc_html($isNew ? __('Add a member', 'toasoan') : $member['name']); ?></h2>
<input type="hidden" name="latest" value="<?php echo (int) $draft->latest(); ?>">
<input type="hidden" name="person" value="<?php echo esc_attr($isNew ? 'new' : $member['person']); ?>">
<table class="form-table" role="presentation">
    <?php if ($isNew) {
        Form::textRow('login', __('Login', 'toasoan'), (string) ($member['login'] ?? ''),
            __('Small letters without marks, digits and dots, for instance ctv.trieuphong. It is never changed and never given to somebody else.', 'toasoan'),
            'required autocapitalize="none" spellcheck="false" maxlength="60" autocomplete="off"');
    } else { ?>
        <tr><th scope="row"><?php esc_html_e('Login', 'toasoan'); ?></th><td><code><?php echo esc_html($member['person']); ?></code></td></tr>
    <?php }
    Form::textRow('name', __('Full name', 'toasoan'), (string) $member['name'], '', 'required');
    Form::textRow('title', __('Title', 'toasoan'), (string) $member['title'], __('Office or position, as it stands under a name.', 'toasoan')); ?>
    <tr>
        <th scope="row"><label for="toasoan-unit"><?php esc_html_e('Unit', 'toasoan'); ?></label></th>
        <td><select id="toasoan-unit" name="unit">
            <option value=""><?php esc_html_e('(no unit)', 'toasoan'); ?></option>
            <?php foreach ($draft->rows('units') as $unit) { ?>
                <option value="<?php echo esc_attr($unit->id); ?>" <?php selected($member['unit'], $unit->id); ?>><?php echo esc_html($unit->name); ?></option>
            <?php } ?>
        </select></td>
    </tr>
    <?php Form::textRow('email', __('E-mail', 'toasoan'), (string) $member['email'],
        __('For notices with title and link, and for setting a password for the emergency page. It is not shown to other members.', 'toasoan'),
        'autocapitalize="none" spellcheck="false" inputmode="email"'); ?>
    <?php foreach ($draft->rows('sites') as $site) { ?>
        <tr>
            <th scope="row"><?php echo esc_html(Words::siteName($site)); ?></th>
            <td><fieldset><legend class="screen-reader-text"><?php echo esc_html(sprintf(
                /* translators: %s: name of a site */
                __('Roles on %s', 'toasoan'), Words::siteName($site))); ?></legend>
                <?php foreach (Words::ROLES as $role) { ?>
                    <label class="toasoan-role"><input type="checkbox" name="roles[<?php echo esc_attr($site->id); ?>][<?php echo esc_attr($role); ?>]"
                        <?php checked(isset($member['roles'][$site->id][$role])); ?>> <?php echo esc_html(Words::role($role)); ?></label>
                <?php } ?>
            </fieldset></td>
        </tr>
    <?php } ?>
</table>
<p class="submit">
    <button class="button button-primary"><?php esc_html_e('Save', 'toasoan'); ?></button>
    <a class="button" href="<?php echo esc_url(MembersSheet::address()); ?>"><?php esc_html_e('Back to the list', 'toasoan'); ?></a>
    <?php if (!$isNew) { ?>
        <a class="button" href="<?php echo esc_url(InvitationsSheet::address(['person' => $member['person']])); ?>"><?php esc_html_e('Invite', 'toasoan'); ?></a>
    <?php } ?>
</p>
</form>
<?php if (!$isNew) { ?>
<h2><?php esc_html_e('Leaving', 'toasoan'); ?></h2>
<p><?php esc_html_e('Somebody who leaves cannot sign in to the workstation any more. Before, hand open work over in the workstation. Articles and their history keep the name.', 'toasoan'); ?></p>
<?php Form::open(MembersSheet::slug(), 'remove'); ?>
    <input type="hidden" name="latest" value="<?php echo (int) $draft->latest(); ?>">
    <input type="hidden" name="person" value="<?php echo esc_attr($member['person']); ?>">
    <p><label><input type="checkbox" name="sure" required> <?php echo esc_html(sprintf(
        /* translators: %s: name of a member */
        __('%s leaves', 'toasoan'), $member['name'])); ?></label></p>
    <button class="button button-link-delete"><?php esc_html_e('Remove the member', 'toasoan'); ?></button>
</form>
<?php }
