<?php
// The page of an article: the theme's header and footer, and between them what was approved, as it is stored. Themes
// made of blocks are drawn before the head, since their parts say there which styles they need.

use Toasoan\PublicView;

$ofBlocks = wp_is_block_theme();
$header = $ofBlocks ? PublicView::part('header') : '';
$footer = $ofBlocks ? PublicView::part('footer') : '';
if (!$ofBlocks) {
    get_header();
    echo '<article class="toasoan-page">', "\n", PublicView::marked(), "</article>\n";
    get_footer();
    return;
}
?>
<!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head>
<meta charset="<?php bloginfo('charset'); ?>">
<?php wp_head(); ?>
</head>
<body <?php body_class(); ?>>
<?php wp_body_open(); ?>
<div class="wp-site-blocks">
<?php echo $header; ?>
<main id="noi-dung" class="wp-block-group has-global-padding is-layout-constrained">
<article class="toasoan-page">
<?php echo PublicView::marked(); ?>
</article>
</main>
<?php echo $footer; ?>
</div>
<?php wp_footer(); ?>
</body>
</html>
