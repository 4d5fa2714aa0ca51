<?php
// Letters that were just made: to be printed, or handed over as files. Their codes are shown this once.

use Toasoan\Admin\InvitationsSheet;
use Toasoan\Admin\Words;

if ($letters === []) { ?>
<div class="notice notice-warning inline"><p><?php esc_html_e('The codes of these letters are not shown any more. Make new letters; they end those from before.', 'toasoan'); ?></p></div>
<p><a class="button" href="<?php echo esc_url(InvitationsSheet::address()); ?>"><?php esc_html_e('Back', 'toasoan'); ?></a></p>
<?php return;
} ?>
<p><?php esc_html_e('Print the letters or hand over the files now: the codes are shown in this browser only, for one hour, and lie nowhere else.', 'toasoan'); ?></p>
<p>
    <a class="button button-primary" target="_blank" rel="noopener" href="<?php echo esc_url(InvitationsSheet::fileAddress('print', ['batch' => $batch])); ?>"><?php esc_html_e('Open the letters for printing', 'toasoan'); ?></a>
    <a class="button" href="<?php echo esc_url(InvitationsSheet::fileAddress('files', ['batch' => $batch])); ?>"><?php esc_html_e('Download all files (ZIP)', 'toasoan'); ?></a>
    <a class="button" href="<?php echo esc_url(InvitationsSheet::address()); ?>"><?php esc_html_e('Back', 'toasoan'); ?></a>
</p>
<table class="widefat striped toasoan-table">
    <thead><tr>
        <th scope="col"><?php esc_html_e('Name', 'toasoan'); ?></th>
        <th scope="col"><?php esc_html_e('Code', 'toasoan'); ?></th>
        <th scope="col"><?php esc_html_e('Holds until', 'toasoan'); ?></th>
        <th scope="col"><?php esc_html_e('File', 'toasoan'); ?></th>
    </tr></thead>
    <tbody>
    <?php foreach ($letters as $letter) { ?>
        <tr>
            <th scope="row" data-label="<?php esc_attr_e('Name', 'toasoan'); ?>"><?php echo esc_html($letter['name']); ?><br><code><?php echo esc_html($letter['person']); ?></code></th>
            <td data-label="<?php esc_attr_e('Code', 'toasoan'); ?>"><code><?php echo esc_html($letter['code']); ?></code></td>
            <td data-label="<?php esc_attr_e('Holds until', 'toasoan'); ?>"><?php echo esc_html(Words::time($letter['expires'])); ?></td>
            <td data-label="<?php esc_attr_e('File', 'toasoan'); ?>"><a href="<?php echo esc_url(InvitationsSheet::fileAddress('file', ['batch' => $batch, 'person' => $letter['person']])); ?>"><?php echo esc_html($letter['person'] . '.toasoan'); ?></a></td>
        </tr>
    <?php } ?>
    </tbody>
</table>
