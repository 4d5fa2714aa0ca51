# Sourced by packaging/dev: the portal of `packaging/dev portal`. It outlives the call, so a keeper stays with it, in
# namespaces of its own where the build root is private: whoever kills the keeper kills all of it. One folder per
# checkout, below the home that is the same inside and outside.

portal=packaging/wordpress/portal
TOASOAN_STAND=${TOASOAN_STAND:-$home/portal/${TOASOAN_PORTAL:-$(cksum <<<"$checkout" | cut -d' ' -f1)}} # the same inside
stand=$TOASOAN_STAND

portal_inside() {
    case ${1:-} in
    keep)
        $portal start "$stand" || { touch "$stand/failed" && return 1; }
        $portal php "$stand" packaging/wordpress/stand/letters.php "$stand" >"$stand/people"
        touch "$stand/ready"
        while [[ ! -e $stand/stop ]]; do sleep 0.2; done
        $portal stop "$stand"
        ;;
    sql | answers | fresh | stop) $portal "$1" "$stand" ;;
    php) $portal php "$stand" "${@:2}" ;;
    esac
}

keeper_lives() { kill -0 "$(cat "$stand/keeper" 2>/dev/null)" 2>/dev/null; }

portal_up() {
    if ! keeper_lives; then
        mkdir -p "$stand"
        chown "$uid:$gid" "$home/portal" "$stand"
        rm -f "$stand"/{ready,failed,stop}
        if host_is_debian_13; then
            choose_environment
            setsid env -i "${environment[@]}" bash "$self" portal keep </dev/null >"$stand/keeper.log" 2>&1 &
        else
            setsid unshare --mount --propagation private --pid --fork --kill-child=KILL --mount-proc -- \
                bash "$self" --go-inside work bash "$self" portal keep </dev/null >"$stand/keeper.log" 2>&1 &
        fi
        echo $! >"$stand/keeper"
    fi
    until [[ -e $stand/ready ]]; do
        if [[ -e $stand/failed ]] || ! keeper_lives; then
            cat "$stand/keeper.log" >&2
            die "Cổng không khởi động được; nhật ký: $stand/log" "the portal did not start; its logs are there"
        fi
        sleep 0.1
    done
    printf 'Cổng/portal: %s\nThư mời/letters: %s/letters/<tên>.toasoan\n' "$(<"$stand/address")" "$stand"
    cat "$stand/people"
}

portal_status() {
    if keeper_lives && enter portal answers; then
        note "Cổng đang chạy/the portal runs: $(<"$stand/address")"
    else
        note "Cổng không chạy/the portal does not run"
        return 1
    fi
}

portal_down() {
    local n=0
    if keeper_lives; then
        touch "$stand/stop"
        while keeper_lives && ((n++ < 600)); do sleep 0.1; done
        ! keeper_lives || kill -KILL "$(<"$stand/keeper")"
    fi
    # Without namespaces of its own a keeper that was killed leaves its servers.
    if host_is_debian_13 && [[ -d $stand/run ]]; then enter portal stop; fi
}
