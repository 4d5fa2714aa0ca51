<?php
// Sites, units, channels, categories: one form each.

use Toasoan\Admin\Form;
use Toasoan\Admin\SitesSheet;
use Toasoan\Admin\Words;

$latest = static function () use ($draft): void { ?>
    <input type="hidden" name="latest" value="<?php echo (int) $draft->latest(); ?>">
<?php };
$siteNames = [];
foreach ($draft->rows('sites') as $site) {
    $siteNames[$site->id] = Words::siteName($site);
} ?>
<nav class="toasoan-jump" aria-label="<?php esc_attr_e('Parts of this page', 'toasoan'); ?>">
    <a href="#toasoan-sites"><?php esc_html_e('Sites', 'toasoan'); ?></a> ·
    <a href="#toasoan-units"><?php esc_html_e('Units', 'toasoan'); ?></a> ·
    <a href="#toasoan-channels"><?php esc_html_e('Channels', 'toasoan'); ?></a> ·
    <a href="#toasoan-categories"><?php esc_html_e('Categories', 'toasoan'); ?></a>
</nav>
<h2 id="toasoan-sites"><?php esc_html_e('Sites', 'toasoan'); ?></h2>
<?php foreach ($draft->rows('sites') as $site) { ?>
<details class="toasoan-fold" <?php echo count($siteNames) === 1 ? 'open' : ''; ?>>
    <summary><?php echo esc_html($siteNames[$site->id]); ?> <code><?php echo esc_html($site->id); ?></code></summary>
    <?php Form::open(SitesSheet::slug(), 'site');
    $latest();
    require __DIR__ . '/site-fields.php'; ?>
    <p class="submit"><button class="button button-primary"><?php esc_html_e('Save the site', 'toasoan'); ?></button></p>
    </form>
</details>
<?php }

$lists = [
    'units' => __('Units', 'toasoan'),
    'channels' => __('Channels', 'toasoan'),
    'categories' => __('Categories', 'toasoan'),
];
foreach ($lists as $list => $heading) { ?>
<h2 id="toasoan-<?php echo esc_attr($list); ?>"><?php echo esc_html($heading); ?></h2>
<?php Form::open(SitesSheet::slug(), $list);
$latest(); ?>
<table class="widefat striped toasoan-table">
    <thead><tr>
        <th scope="col"><?php esc_html_e('Name', 'toasoan'); ?></th>
        <?php if ($list === 'units') { ?>
            <th scope="col"><?php esc_html_e('Items per month', 'toasoan'); ?></th>
        <?php } else { ?>
            <th scope="col"><?php esc_html_e('Site', 'toasoan'); ?></th>
        <?php } ?>
        <?php if ($list === 'channels') { ?>
            <th scope="col"><?php esc_html_e('Published to from here', 'toasoan'); ?></th>
            <th scope="col"><?php esc_html_e('Link of another system', 'toasoan'); ?></th>
            <th scope="col"><?php esc_html_e('Stale after days', 'toasoan'); ?></th>
        <?php } ?>
        <th scope="col"><?php esc_html_e('Remove', 'toasoan'); ?></th>
    </tr></thead>
    <tbody>
    <?php foreach ([...$draft->rows($list), null] as $row) {
        $name = $row === null ? 'new' : "rows[$row->id]"; ?>
        <tr class="<?php echo $row === null ? 'toasoan-new' : ''; ?>">
            <td data-label="<?php esc_attr_e('Name', 'toasoan'); ?>"><input type="text" class="regular-text" name="<?php echo esc_attr("{$name}[name]"); ?>"
                value="<?php echo esc_attr($row->name ?? ''); ?>" aria-label="<?php echo esc_attr($row === null ? __('Name of a new one', 'toasoan') : __('Name', 'toasoan')); ?>"
                placeholder="<?php echo $row === null ? esc_attr__('New: name', 'toasoan') : ''; ?>">
                <?php if ($row !== null) { ?><code><?php echo esc_html($row->id); ?></code><?php } ?></td>
            <?php if ($list === 'units') { ?>
                <td data-label="<?php esc_attr_e('Items per month', 'toasoan'); ?>"><input type="number" min="0" max="10000" class="small-text" name="<?php echo esc_attr("{$name}[monthly_quota]"); ?>"
                    value="<?php echo (int) ($row->monthly_quota ?? 0); ?>" aria-label="<?php esc_attr_e('Items per month', 'toasoan'); ?>"></td>
            <?php } elseif ($row === null) { ?>
                <td data-label="<?php esc_attr_e('Site', 'toasoan'); ?>"><select name="new[site]" aria-label="<?php esc_attr_e('Site', 'toasoan'); ?>">
                    <?php foreach ($siteNames as $id => $siteName) { ?><option value="<?php echo esc_attr($id); ?>"><?php echo esc_html($siteName); ?></option><?php } ?>
                </select></td>
            <?php } else { ?>
                <td data-label="<?php esc_attr_e('Site', 'toasoan'); ?>"><?php echo esc_html($siteNames[$row->site] ?? $row->site);
                    if ($list === 'channels' && $row->network !== $draft->network()) {
                        echo '<br><em>' . esc_html__('of the other network', 'toasoan') . '</em>';
                    } ?></td>
            <?php }
            if ($list === 'channels') { ?>
                <td data-label="<?php esc_attr_e('Published to from here', 'toasoan'); ?>"><input type="checkbox" name="<?php echo esc_attr("{$name}[publishable]"); ?>"
                    <?php checked($row->publishable ?? true); ?> aria-label="<?php esc_attr_e('Published to from here', 'toasoan'); ?>"></td>
                <td data-label="<?php esc_attr_e('Link of another system', 'toasoan'); ?>"><input type="text" name="<?php echo esc_attr("{$name}[link]"); ?>"
                    value="<?php echo esc_attr($row->link ?? ''); ?>" aria-label="<?php esc_attr_e('Link of another system', 'toasoan'); ?>"></td>
                <td data-label="<?php esc_attr_e('Stale after days', 'toasoan'); ?>"><input type="number" min="0" max="3660" class="small-text" name="<?php echo esc_attr("{$name}[stale_after_days]"); ?>"
                    value="<?php echo (int) ($row->stale_after_days ?? 0); ?>" aria-label="<?php esc_attr_e('Stale after days', 'toasoan'); ?>"></td>
            <?php } ?>
            <td data-label="<?php esc_attr_e('Remove', 'toasoan'); ?>"><?php if ($row !== null) { ?>
                <input type="checkbox" name="<?php echo esc_attr("{$name}[gone]"); ?>" aria-label="<?php echo esc_attr(sprintf(
                    /* translators: %s: name of a thing */
                    __('Remove %s', 'toasoan'), $row->name)); ?>"><?php } ?></td>
        </tr>
    <?php } ?>
    </tbody>
</table>
<p class="submit"><button class="button button-primary"><?php esc_html_e('Save', 'toasoan'); ?></button></p>
</form>
<?php }
