#!/usr/bin/env bash
# package.sh DEB: what a Linux desktop gets. Everything is where the desktop looks for it, valid, and the program of the
# package runs from it and knows its version; it asks for the plugin without which it could not open its cache.
set -euo pipefail
deb=$1
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

fail() {
    printf 'package.sh: %s\n' "$1" >&2
    exit 1
}

dpkg-deb -x "$deb" "$room"
share=$room/usr/share
for file in usr/bin/toasoan usr/bin/toasoan-cli usr/share/applications/toasoan.desktop usr/share/metainfo/toasoan.metainfo.xml \
    usr/share/mime/packages/toasoan.xml usr/share/icons/hicolor/256x256/apps/toasoan.png usr/share/doc/toasoan/copyright; do
    [[ -s $room/$file ]] || fail "$file is not in the package"
done
extra=$(find "$room" -type f ! -path '*/bin/toasoan*' ! -path '*/share/*')
[[ ! $extra ]] || fail "files that nobody asked for: $extra"
desktop-file-validate "$share/applications/toasoan.desktop" || fail "the desktop file is not valid"
# The product has no public site, hence neither a domain to be named after nor a page to point to.
known=cid-desktopapp-is-not-rdns=info,url-homepage-missing=info,developer-info-missing=info
appstreamcli validate --no-net --explain --override=$known "$share/metainfo/toasoan.metainfo.xml" || fail "the AppStream data are not valid"
depends=$(dpkg-deb -f "$deb" Depends)
for package in libqt6sql6-sqlite libsqlcipher libqt6widgets6 libkdsingleapplication; do
    [[ $depends == *$package* ]] || fail "the package does not depend on $package: $depends"
done
version=$(dpkg-deb -f "$deb" Version)
release=$(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' "$share/metainfo/toasoan.metainfo.xml" | head -n 1)
[[ $version == "$release" ]] || fail "the package is $version, its AppStream data say $release"
said=$(QT_QPA_PLATFORM=offscreen "$room/usr/bin/toasoan" --version)
[[ $said == *"$version"* ]] || fail "the program says: $said"
HOME=$room "$room/usr/bin/toasoan-cli" --json policy | grep -q '"PortalAddress"' || fail "the command line does not answer"
printf 'package.sh: %s, %s, %d bytes: sound\n' "$(basename "$deb")" "$version" "$(stat -c %s "$deb")"
