#!/bin/sh
# A portal for the tests, started and stopped as a fixture of ctest: stand.sh start|stop FOLDER. Its time is the tests'.
set -eu
portal=$(dirname "$0")/../../packaging/wordpress/portal
case $1 in
start)
    "$portal" stop "$2" && "$portal" fresh "$2"
    "$portal" start "$2" --cron 0 --workers 10
    cp "$(dirname "$0")/clock.php" "$2/wp-content/mu-plugins/"
    ;;
stop) "$portal" stop "$2" ;;
esac
