# Part of packaging/dev: the programs for Windows, cross-built, their installer, and how both are tried. Everything that
# Windows' libraries are made of comes from one prefix: the one that TOASOAN_WINDOWS_PREFIX names (a folder, or a tarball
# that is unpacked once per content), else the project's own, made by packaging/windows/prefix from Debian's sources (once,
# about 45 minutes on two cores). Here runs what is inside; nothing is mounted or installed.

windows_prefix() { # prints the folder
    local given=${TOASOAN_WINDOWS_PREFIX:-} own=$HOME/windows-prefix digest
    if [[ -d $given ]]; then
        printf '%s\n' "$given"
        return
    fi
    if [[ ! $given ]]; then
        [[ -e $own/whole ]] || packaging/windows/prefix "$HOME/windows-work" "$own" >&2 || return
        printf '%s\n' "$own"
        return
    fi
    digest=$(sha256sum "$given" | cut -c1-16) || return
    own+=-$digest
    if [[ ! -d $own ]]; then
        rm -rf "$own.part" && mkdir -p "$own.part" && tar -xf "$given" -C "$own.part" --strip-components=1 &&
            mv -T "$own.part" "$own" || return
    fi
    printf '%s\n' "$own"
}

build_windows() { # [targets…]
    local folder
    folder=$(windows_prefix) || return
    (($#)) || set -- toasoan toasoan-cli
    TOASOAN_WINDOWS_PREFIX=$folder build windows "$@"
}

windows_version() { sed -n 's/^project(toasoan VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt; }

# The time of the commit is the time of every file, so that two builds of one commit are the same.
make_windows() {
    local version stage=build/windows/stage
    version=$(windows_version)
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || echo 1767225600)
    export SOURCE_DATE_EPOCH
    build_windows || return
    rm -rf "$stage"
    python3 packaging/windows/stage.py "$(windows_prefix)" build/windows "$stage" &&
        find "$stage" -name '*.exe' -o -name '*.dll' | sign_if_asked &&
        python3 packaging/windows/msi.py "$stage" "$version" "build/windows/toasoan-$version-x64.msi" &&
        sign_if_asked <<<"build/windows/toasoan-$version-x64.msi" &&
        python3 packaging/windows/portable.py "$stage" "$version" "build/windows/toasoan-$version-x64.zip" || return
    # What UPDATEADDRESS points to, once IT has put it where this organisation keeps such files.
    printf '{ "version": "%s", "page": "", "notes": "" }\n' "$version" >build/windows/release.json
    ls -l build/windows/*.msi build/windows/*.zip
}

# Programs and libraries before they are packed, so that what is installed is signed too. A time stamp is another each time:
# two builds of one commit are the same only without signatures.
sign_if_asked() { # a file in each line of its input
    local files
    mapfile -t files
    [[ ! ${TOASOAN_SIGN_KEY:-} ]] || packaging/windows/sign "${files[@]}"
}

# Installs what was made in a fresh Windows under Wine and drives it there, the command line on a WordPress of its own.
test_windows() { # [--all]
    local built=build/windows folder=build/windows-test version
    version=$(windows_version)
    make_windows && build_windows windows_tree typist || return
    # A version before this one, so that there is something to upgrade; the programs in it are the same.
    python3 packaging/windows/msi.py "$built/stage" 0.0.1 "$folder.old.msi" &&
        python3 tests/windows/imports.py "$built/stage" &&
        python3 tests/windows/tables.py "$built/toasoan-$version-x64.msi" "$built/stage" &&
        python3 tests/windows/policies.py &&
        tests/windows/signed.sh "$built/toasoan-$version-x64.msi" "$built/stage" "$folder.signed" &&
        on_portal build/windows-test.portal drive_windows "$built/toasoan-$version-x64.msi" "$folder.old.msi" "$built" "$folder" ||
        return
    [[ ${1:-} != --all ]] || { build_windows all && python3 tests/windows/qttests.py "$built"; }
}

drive_windows() { # MSI, an older one, build folder, folder for pictures, stand
    $portal php "$5" packaging/wordpress/stand/letters.php "$5" && TOASOAN_STAND=$5 python3 tests/windows/drive.py "${@:1:4}"
}
