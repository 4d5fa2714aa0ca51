<?php
// The package's WordPress would look for its configuration below /etc; here it lies in the portal's own folder.
defined('ABSPATH') || define('ABSPATH', '@FOLDER@/www/');
