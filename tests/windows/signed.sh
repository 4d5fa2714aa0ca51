#!/usr/bin/env bash
# signed.sh MSI STAGE FOLDER: the signing step with throw-away keys, in a file (PKCS#12) and in a token (PKCS#11, SoftHSM), and
# a time stamping authority of its own. What was signed verifies with its time stamp, what was changed afterwards does not, a
# wrong password signs nothing, and a signed installer is still the installer that tables.py knows.
set -euo pipefail
msi=$1 stage=$2 folder=$3
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

rm -rf "$folder" && mkdir -p "$folder/stamps" && folder=$(realpath "$folder")
printf '123456' >"$folder/pin"
printf 'sai' >"$folder/wrong"
openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj "/CN=Toa soan (thu nghiem)" -addext extendedKeyUsage=codeSigning \
    -keyout "$folder/key.pem" -out "$folder/certificate.pem" 2>/dev/null
openssl pkcs12 -export -inkey "$folder/key.pem" -in "$folder/certificate.pem" -passout "file:$folder/pin" -out "$folder/key.p12"
files=("$folder/toasoan.msi" "$folder/toasoan.exe" "$folder/toasoan-cli.exe" "$folder/sqlite3.dll")
fresh() {
    cp "$msi" "${files[0]}"
    cp "$stage"/{toasoan.exe,toasoan-cli.exe,sqlite3.dll} "$folder"
}

mkfifo "$folder/open"
python3 "$here/tests/windows/time_stamps.py" "$folder/stamps" <"$folder/open" &
exec {held}>"$folder/open"
for _ in {1..100}; do [[ ! -s $folder/stamps/address ]] || break; sleep 0.1; done
TOASOAN_SIGN_TIME=$(<"$folder/stamps/address")
export TOASOAN_SIGN_TIME

verifies() {
    osslsigncode verify -CAfile "$folder/certificate.pem" -TSA-CAfile "$folder/stamps/stamp.pem" -in "$1" >"$folder/log" 2>&1
}
is_stamped() { grep -q 'Timestamp Server Signature verification: ok' "$folder/log"; }
fail() {
    printf 'signed.sh: %s\n' "$1" >&2
    cat "$folder/log" >&2
    exit 1
}
all_verify() { # with what
    for file in "${files[@]}"; do
        verifies "$file" || fail "$1: $file does not verify"
        is_stamped || fail "$1: $file carries no time stamp"
    done
}

fresh
export TOASOAN_SIGN_KEY=$folder/key.p12
before=$(sha256sum "${files[@]}")
! TOASOAN_SIGN_PIN=$folder/wrong "$here/packaging/windows/sign" "${files[@]}" 2>"$folder/log" || fail "a wrong password signed"
[[ $before == $(sha256sum "${files[@]}") ]] || fail "a refused signature changed a file"
for file in "${files[@]}"; do
    ! verifies "$file" || fail "$file verifies before it was signed"
done
TOASOAN_SIGN_PIN=$folder/pin "$here/packaging/windows/sign" "${files[@]}" 2>"$folder/log" || fail "could not sign"
all_verify "PKCS#12"
python3 "$here/tests/windows/tables.py" "${files[0]}" "$stage" >"$folder/log" 2>&1 || fail "the signed installer is another one"
printf '\x90' | dd of="$folder/toasoan.exe" bs=1 seek=4096 conv=notrunc 2>/dev/null
! verifies "$folder/toasoan.exe" || fail "a changed program still verifies"

# The same from a token.
module=$(find /usr/lib -name libsofthsm2.so | head -n 1)
mkdir "$folder/tokens"
printf 'directories.tokendir = %s\n' "$folder/tokens" >"$folder/softhsm2.conf"
export SOFTHSM2_CONF=$folder/softhsm2.conf
softhsm2-util --init-token --free --label thu --pin "$(<"$folder/pin")" --so-pin 654321 >/dev/null
softhsm2-util --import "$folder/key.pem" --token thu --label ky --id 01 --pin "$(<"$folder/pin")" >/dev/null
fresh
TOASOAN_SIGN_KEY='pkcs11:token=thu;object=ky;type=private' TOASOAN_SIGN_CERT=$folder/certificate.pem \
    TOASOAN_SIGN_MODULE=$module TOASOAN_SIGN_PIN=$folder/pin "$here/packaging/windows/sign" "${files[@]}" 2>"$folder/log" ||
    fail "could not sign from a token"
all_verify "PKCS#11"
exec {held}>&-
wait
printf 'signed and verified, with time stamps: %d files from a file, %d from a token\n' "${#files[@]}" "${#files[@]}"
