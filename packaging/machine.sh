# Sourced by packaging/dev: the same Debian 13 for every call, whatever machine it is. On one that is new enough packages are
# installed; on an older one a private root in the caller's cache folder is made, lent the checkout and entered. Nothing
# is mounted in the host's view, a root comes to be by one rename, and nothing is deleted through a mount.

# --- The private root ------------------------------------------------------------------------------------

# Runs a command in mount and process namespaces of its own. Whoever kills this script, however hard, kills
# unshare with it, that kills the namespace's first process, and the kernel kills all the rest.
alone() {
    setpriv --pdeathsig KILL -- unshare --mount --propagation private --pid --fork --kill-child=KILL \
        --mount-proc -- "$@"
}

# As `alone`, and Ctrl-C ends it at once: package tools retry when only their children are interrupted.
alone_interruptible() {
    # shellcheck disable=SC2016
    alone bash -c 'trap "exit 130" INT; "$@" & wait $!' alone "$@"
}

# Makes a folder or file of the host visible in the root at its own path. Only ever called in `alone`.
lend() { # path, [mount option]
    if [[ -d $1 ]]; then
        mkdir -p "$root$1"
    else
        mkdir -p "$root$(dirname "$1")" && touch "$root$1"
    fi
    mount --rbind ${2:+-o "$2"} "$1" "$root$1"
}

# The far side of `alone`: mounts, then goes into the root. It stays behind as the namespace's first
# process, as root, since the death signal would be lost with a change of user.
go_inside() { # install|work, command…
    local who=$1
    shift
    mount -t proc proc "$root/proc"
    mount --rbind /sys "$root/sys"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs -o mode=1777,nosuid,nodev tmpfs "$root/tmp"
    mount -t tmpfs -o mode=755,nosuid,nodev tmpfs "$root/run"
    mkdir -m 1777 "$root/run/lock" "$root/tmp/.X11-unix"
    [[ -e /etc/resolv.conf ]] && mount --bind /etc/resolv.conf "$root/etc/resolv.conf"
    lend "$checkout"
    if [[ $who == install ]]; then
        chroot "$root" env -i PATH="$PATH" HOME=/root LC_ALL=C.UTF-8 http_proxy="${http_proxy:-}" \
            https_proxy="${https_proxy:-}" no_proxy="${no_proxy:-}" "$@"
        return
    fi
    lend "$home"
    for name in "${lent[@]}"; do
        lend "$name" ro
    done
    [[ ${DISPLAY:-} && -d /tmp/.X11-unix ]] && lend /tmp/.X11-unix
    [[ ${DISPLAY:-} && -e ${XAUTHORITY:-} ]] && lend "$XAUTHORITY" ro
    choose_environment
    chroot --userspec="$uid:$gid" --groups="$gid" "$root" env -i "${environment[@]}" "$@"
}

# Deletes a tree, never through a mount: --one-file-system sees other devices, the loop also sees binds.
discard() {
    local target
    [[ -e $1 ]] || return 0
    while read -r _ _ _ _ target _; do
        printf -v target '%b' "$target"
        [[ $target != "$1"/* ]] || die "không xoá $1: $target đang gắn ở đó" "something is mounted there"
    done </proc/self/mountinfo
    rm -rf --one-file-system --preserve-root=all -- "$1"
}

stamp_of() { sha256sum <<<"${packages[$1]}" | cut -c1-16; }

root_knows_caller() { cut -d: -f3 "$root/etc/passwd" | grep -qx "$uid"; }

root_is_ready() { # groups…
    local group
    [[ -d $root && ! -e $root$state/busy ]] && root_knows_caller || return 1
    for group; do
        [[ $(cat "$root$state/$group" 2>/dev/null) == "$(stamp_of "$group")" ]] || return 1
    done
}

get_debootstrap() {
    local apt=(apt-get -y -o DPkg::Lock::Timeout=600 --no-install-recommends install
        debootstrap debian-archive-keyring)
    export DEBIAN_FRONTEND=noninteractive
    "${apt[@]}" || { apt-get update && "${apt[@]}"; }
}

# Whoever follows an interrupted call finds its unfinished root under this other name, and removes it.
make_root() {
    local making=$root.making free
    discard "$making"
    free=$(df --output=avail -B1M "$cache" | tail -n 1)
    ((free >= 6144)) || die "cần 6 GB trống ở $cache, chỉ còn $((free)) MB" "6 GB are needed there"
    if ! command -v debootstrap >/dev/null; then
        command -v apt-get >/dev/null || die "máy này không phải Debian" "this machine is not a Debian"
        step "Cài/installing debootstrap" get_debootstrap
    fi
    step "Dựng gốc/making the root (Debian 13)" \
        alone_interruptible debootstrap --variant=minbase trixie "$making"
    printf '127.0.0.1 localhost\n::1 localhost\n' >"$making/etc/hosts"
    rm -f "$making/etc/resolv.conf" && touch "$making/etc/resolv.conf"
    printf '#!/bin/sh\nexit 101\n' >"$making/usr/sbin/policy-rc.d" # no package may start a service
    chmod +x "$making/usr/sbin/policy-rc.d"
    printf '%s\n' 'APT::Install-Recommends "false";' 'APT::Keep-Downloaded-Packages "false";' \
        'Acquire::Languages "none";' 'Acquire::Retries "3";' >"$making/etc/apt/apt.conf.d/90toasoan"
    echo force-unsafe-io >"$making/etc/dpkg/dpkg.cfg.d/toasoan" # what a power cut takes is repaired or made anew
    mkdir -p "$making$state"
    mv -T "$making" "$root"
}

in_root_as_root() { alone_interruptible bash "$self" --go-inside install bash "$self" "$@"; }

install_groups() { # groups…
    local group missing=() wanted=()
    if [[ -e $root$state/busy ]]; then
        step "Sửa lần cài dở/repairing an interrupted installation" in_root_as_root --repair
    fi
    touch "$root$state/busy"
    for group; do
        [[ $(cat "$root$state/$group" 2>/dev/null) != "$(stamp_of "$group")" ]] || continue
        missing+=("$group")
        # shellcheck disable=SC2206
        wanted+=(${packages[$group]})
    done
    step "Cài gói/installing packages (${missing[*]})" in_root_as_root --install "${wanted[@]}"
    for group in "${missing[@]}"; do stamp_of "$group" >"$root$state/$group"; done
    rm "$root$state/busy"
}

admit_caller() {
    local name=$user
    ! grep -q "^$name:" "$root/etc/passwd" || name=u$uid
    cut -d: -f3 "$root/etc/group" | grep -qx "$gid" || echo "$name:x:$gid:" >>"$root/etc/group"
    echo "$name:x:$uid:$gid::$home:/bin/bash" >>"$root/etc/passwd"
}

# The lock is inherited by every process of the set-up, so it is free only when the last of them is gone.
prepare_root() { # groups…
    local lock
    alone true 2>/dev/null || die "máy này không cho tạo không gian mount riêng (cần CAP_SYS_ADMIN)" \
        "this machine does not allow private mount namespaces"
    open_cache
    ! root_is_ready "$@" || return 0
    exec {lock}>>"$cache/lock"
    if ! flock --nonblock "$lock"; then
        note "Đợi một lượt khác dựng xong/waiting for another call's set-up …"
        flock "$lock"
    fi
    if ! root_is_ready "$@"; then
        : >"$log"
        [[ -d $root ]] || make_root
        root_knows_caller || admit_caller
        install_groups "$@"
    fi
    exec {lock}>&-
}

# On a new machine compiling takes longest and needs few packages: it goes on while the others are installed.
prepare_root_compiling() { # command, groups…
    local command=$1 builder groups
    shift
    read -ra groups <<<"$(groups_for build)"
    prepare_root "${groups[@]}"
    ! root_is_ready "$@" || return 0
    note "Biên dịch trong lúc cài các gói còn lại/compiling while the other packages are installed"
    # shellcheck disable=SC2086
    setpriv --pdeathsig KILL -- bash "$self" --enter build dev ${targets[$command]} >"$cache/compiling.log" 2>&1 &
    builder=$!
    prepare_root "$@"
    tail -n 1 -f --pid="$builder" "$cache/compiling.log" >&2
    wait "$builder" || true # the command itself compiles once more, and says what is wrong
}

# --- A host that is new enough ---------------------------------------------------------------------------

host_is_debian_13() (
    ID='' VERSION_ID=''
    # shellcheck disable=SC1091
    [[ ! -r /etc/os-release ]] || . /etc/os-release
    [[ $ID == debian ]] && ((${VERSION_ID:-99} >= 13)) # testing and sid have no number
)

prepare_host() { # groups…
    local group package missing=()
    open_cache
    for group; do
        for package in ${packages[$group]}; do
            [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
                missing+=("$package")
        done
    done
    ((${#missing[@]})) || return 0
    : >"$log"
    if ((EUID == 0)); then
        step "Cài gói/installing packages" bash "$self" --install "${missing[@]}"
    else
        need_sudo "để cài/to install: ${missing[*]}"
        step "Cài gói/installing packages" sudo -- bash "$self" --install "${missing[@]}"
    fi
}

need_sudo() { # what for
    if ! command -v sudo >/dev/null || ! sudo -v; then
        die "cần quyền root hoặc sudo $1" "root or sudo is needed"
    fi
}

# With root's rights, on a new enough host or inside the root.
install_packages() {
    local apt=(apt-get -y -o DPkg::Lock::Timeout=600)
    export DEBIAN_FRONTEND=noninteractive
    "${apt[@]}" update
    "${apt[@]}" --no-install-recommends install "$@"
}

# With root's rights, inside the root only.
repair_packages() {
    export DEBIAN_FRONTEND=noninteractive
    dpkg --configure -a || true # what it cannot finish, apt fetches again
    apt-get update
    apt-get -y --fix-broken install
    dpkg --configure -a
}
