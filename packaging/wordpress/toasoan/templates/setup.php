<?php
// One step of the set-up assistant, and the way to the others.

use Toasoan\Admin\Form;
use Toasoan\Admin\InvitationsSheet;
use Toasoan\Admin\MapSheet;
use Toasoan\Admin\MembersSheet;
use Toasoan\Admin\SetupSheet;
use Toasoan\Admin\SitesSheet;
use Toasoan\Admin\Words;
?>
<ol class="toasoan-steps">
    <?php foreach ($names as $number => $name) { ?>
        <li <?php echo $number === $step ? 'aria-current="step"' : ''; ?>><a href="<?php echo esc_url(SetupSheet::address(['step' => (string) $number])); ?>"><?php echo esc_html($name); ?></a></li>
    <?php } ?>
</ol>
<h2><?php echo esc_html(sprintf('%d. %s', $step, $names[$step])); ?></h2>
<?php if ($step === 1) {
    Form::open(SetupSheet::slug(), 'portal'); ?>
    <table class="form-table" role="presentation"><?php
        Form::textRow('portal_name', __('Name of the portal', 'toasoan'), $portal, __('As the workstation and letters show it.', 'toasoan'), 'required'); ?></table>
    <p class="submit"><button class="button button-primary"><?php esc_html_e('Save the name', 'toasoan'); ?></button></p>
    </form>
    <?php foreach ($draft->rows('sites') as $site) {
        if ($site->level !== 1) {
            continue;
        }
        Form::open(SetupSheet::slug(), 'site'); ?>
        <input type="hidden" name="latest" value="<?php echo (int) $draft->latest(); ?>">
        <?php require __DIR__ . '/site-fields.php'; ?>
        <p class="submit"><button class="button button-primary"><?php esc_html_e('Save the site', 'toasoan'); ?></button></p>
        </form>
    <?php }
} elseif ($step === 2) {
    $held = [];
    foreach ($draft->rows('people') as $person) {
        foreach ((array) ($person->roles ?? []) as $roles) {
            foreach ($roles as $role) {
                $held[$role][$person->id] = true;
            }
        }
    } ?>
    <p><?php esc_html_e('At least one editor, one approver and one publisher are needed, and whoever approved an item does not publish it. Nobody approves what he wrote himself.', 'toasoan'); ?></p>
    <ul class="toasoan-have">
        <?php foreach (Words::ROLES as $role) {
            $count = count($held[$role] ?? []); ?>
            <li><span class="toasoan-light toasoan-<?php echo $count > 0 ? 'green' : 'yellow'; ?>"><?php echo (int) $count; ?></span> <?php echo esc_html(Words::role($role)); ?></li>
        <?php } ?>
    </ul>
    <p><a class="button button-primary" href="<?php echo esc_url(MembersSheet::address(['person' => 'new'])); ?>"><?php esc_html_e('Add a member', 'toasoan'); ?></a>
    <a class="button" href="<?php echo esc_url(InvitationsSheet::address()); ?>"><?php esc_html_e('Invite, also many at once', 'toasoan'); ?></a>
    <a class="button" href="<?php echo esc_url(MembersSheet::address()); ?>"><?php esc_html_e('List of members', 'toasoan'); ?></a></p>
<?php } elseif ($step === 3) {
    $publishable = array_filter($draft->rows('channels'), static fn (stdClass $channel): bool => $channel->network === $draft->network() && ($channel->publishable ?? true)); ?>
    <p><?php esc_html_e('These channels are published to from here. Choose under which categories of the site their items appear.', 'toasoan'); ?></p>
    <ul class="ul-disc"><?php foreach ($publishable as $channel) { ?><li><?php echo esc_html($channel->name); ?></li><?php } ?></ul>
    <p><a class="button button-primary" href="<?php echo esc_url(MapSheet::address()); ?>"><?php esc_html_e('Where items appear', 'toasoan'); ?></a>
    <a class="button" href="<?php echo esc_url(SitesSheet::address()); ?>"><?php esc_html_e('Sites and channels', 'toasoan'); ?></a></p>
<?php } elseif ($step === 4) {
    require __DIR__ . '/server.php'; ?>
    <p><a class="button" href="<?php echo esc_url(SetupSheet::address(['step' => '4'])); ?>"><?php esc_html_e('Check again', 'toasoan'); ?></a></p>
<?php } else { ?>
    <p><?php esc_html_e('The portal writes a short item, approves it with four different made-up people, publishes it, looks at it as a reader, withdraws it, looks again, and erases it. The public can see it for some seconds.', 'toasoan'); ?></p>
    <?php if ($trial !== []) { ?>
    <ul class="toasoan-have" role="status">
        <?php foreach ($trial as $line) { ?>
            <li><span class="toasoan-light toasoan-<?php echo $line['good'] ? 'green' : 'red'; ?>"><?php echo esc_html($line['good'] ? __('Good', 'toasoan') : __('To be repaired', 'toasoan')); ?></span> <?php echo esc_html($line['says']); ?></li>
        <?php } ?>
    </ul>
    <?php }
    Form::open(SetupSheet::slug(), 'trial'); ?>
    <p class="submit"><button class="button button-primary"><?php esc_html_e('Publish and withdraw a trial article', 'toasoan'); ?></button></p>
    </form>
<?php } ?>
<p class="toasoan-way">
    <?php if ($step > 1) { ?><a class="button" href="<?php echo esc_url(SetupSheet::address(['step' => (string) ($step - 1)])); ?>"><?php esc_html_e('Back', 'toasoan'); ?></a><?php } ?>
    <?php if ($step < count($names)) { ?><a class="button button-primary" href="<?php echo esc_url(SetupSheet::address(['step' => (string) ($step + 1)])); ?>"><?php esc_html_e('Next step', 'toasoan'); ?></a><?php } ?>
</p>
