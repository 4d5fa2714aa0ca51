#!/usr/bin/env bash
# signed.sh MSI STAGE FOLDER: the signing step with a throw-away certificate, on copies of the installer, both programs and a
# library. What was signed verifies, what was changed afterwards does not, and a wrong password signs nothing.
set -euo pipefail
msi=$1 stage=$2 folder=$3
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

rm -rf "$folder" && mkdir -p "$folder"
printf 'mật-khẩu-thử' >"$folder/pin"
printf 'sai' >"$folder/wrong"
openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj "/CN=Toa soan (thu nghiem)" -addext extendedKeyUsage=codeSigning \
    -keyout "$folder/key.pem" -out "$folder/certificate.pem" 2>/dev/null
openssl pkcs12 -export -inkey "$folder/key.pem" -in "$folder/certificate.pem" -passout "file:$folder/pin" -out "$folder/key.p12"
files=("$folder/toasoan.msi" "$folder/toasoan.exe" "$folder/toasoan-cli.exe" "$folder/sqlite3.dll")
cp "$msi" "${files[0]}"
cp "$stage"/{toasoan.exe,toasoan-cli.exe,sqlite3.dll} "$folder"

verifies() { osslsigncode verify -CAfile "$folder/certificate.pem" -in "$1" >"$folder/log" 2>&1; }
fail() {
    printf 'signed.sh: %s\n' "$1" >&2
    cat "$folder/log" >&2
    exit 1
}

export TOASOAN_SIGN_KEY=$folder/key.p12
before=$(sha256sum "${files[@]}")
! TOASOAN_SIGN_PIN=$folder/wrong "$here/packaging/windows/sign" "${files[@]}" 2>"$folder/log" || fail "a wrong password signed"
[[ $before == $(sha256sum "${files[@]}") ]] || fail "a refused signature changed a file"
for file in "${files[@]}"; do
    ! verifies "$file" || fail "$file verifies before it was signed"
done
TOASOAN_SIGN_PIN=$folder/pin "$here/packaging/windows/sign" "${files[@]}" 2>"$folder/log" || fail "could not sign"
for file in "${files[@]}"; do
    verifies "$file" || fail "$file does not verify"
done
printf '\x90' | dd of="$folder/toasoan.exe" bs=1 seek=4096 conv=notrunc 2>/dev/null
! verifies "$folder/toasoan.exe" || fail "a changed program still verifies"
printf 'signed and verified: %d files\n' "${#files[@]}"
