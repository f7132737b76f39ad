#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# From a bare Debian 12 to a running Kidoku: see usage() below. Says what it installs before it
# does, is quiet about what is already there, and needs no network once everything is installed.
set -euo pipefail

usage() {
    cat <<'TEXT'
usage: packaging/dev.sh demo [kidoku options…]   install, build, run the demo
       packaging/dev.sh test [ctest options…]    install, build, run every test
       packaging/dev.sh deps                     install only
       packaging/dev.sh bench [name…]            install, build, run the benchmarks
       packaging/dev.sh bench console            all figures of the console, in one table
       packaging/dev.sh soak [minutes [seed]]    the console under load, 30 minutes by default
       packaging/dev.sh format                   format all C++ files
       packaging/dev.sh clazy                    check the console's code with clazy, level 1
TEXT
}

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export LC_ALL=C.UTF-8
export HOME="${HOME:-/root}"

build_packages=(
    g++ cmake ninja-build ccache qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev
    qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev libsqlite3-dev libpq-dev libssl-dev
    libboost-dev libarchive-dev libtomlplusplus-dev
)
run_packages=(
    libqt6sql6-sqlite qt6-translations-l10n libthai0
    fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji
)
headless_packages=(xvfb openbox)
# Programs that benchmarks measure beside ours, in the same run.
peer_packages=(libnginx-mod-nchan libnginx-mod-http-js redis-server quaternion nheko
    quassel-client telegram-desktop)
test_packages=(
    git clang-format dbus-daemon gnome-keyring xdotool x11-utils imagemagick nginx-light openssl
    postgresql procps python3-pyatspi at-spi2-core strace iproute2
    python3-prometheus-client systemd
)

say() { printf 'kidoku: %s\n' "$*"; }
fail() {
    printf 'kidoku: %s\n' "$*" >&2
    exit 1
}

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

install_missing() {
    local missing=() package
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    command -v apt-get >/dev/null || fail "these Debian packages are missing: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            fail "run as root, or install sudo, to get these packages: ${missing[*]}"
        as_root=(sudo)
    fi
    say "installing ${missing[*]}"
    local log="$root/build/install.log"
    mkdir -p "$root/build"
    if ! { "${as_root[@]}" apt-get update &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        fail "the packages could not be installed; the whole story is in $log"
    fi
}

build() { # preset [target]
    local log="$root/build/$1.log"
    mkdir -p "$root/build"
    say "building ($1)"
    if ! { (cd "$root" && cmake --preset "$1") && cmake --build "$root/build/$1" --target "${2:-all}"; } >"$log" 2>&1; then
        grep -m 1 -n -A 15 -E '(FAILED|CMake Error|error:)' "$log" >&2 || tail -n 20 "$log" >&2
        fail "the build stopped; the whole story is in $log"
    fi
}

# Runs a command on a display of its own that goes away with it.
on_private_display() {
    local run
    run=$(mktemp -d)
    # The display's number comes back through the pipe once the server is ready.
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$run/display" 2>"$run/xvfb.log" &
    local xvfb=$!
    local tries=0
    while [ ! -s "$run/display" ]; do
        kill -0 "$xvfb" 2>/dev/null || fail "Xvfb did not start: $(tail -n 2 "$run/xvfb.log")"
        tries=$((tries + 1))
        [ "$tries" -lt 300 ] || fail "Xvfb did not become ready within 30 s"
        sleep 0.1
    done
    local display
    display=:$(tr -d '[:space:]' <"$run/display")
    DISPLAY=$display openbox >/dev/null 2>&1 &
    local openbox=$!
    local status=0
    env -u WAYLAND_DISPLAY DISPLAY="$display" QT_QPA_PLATFORM=xcb \
        XDG_RUNTIME_DIR="$run" "$@" || status=$?
    kill "$openbox" "$xvfb" 2>/dev/null || true
    wait "$openbox" "$xvfb" 2>/dev/null || true
    rm -rf "$run"
    return "$status"
}

demo() {
    install_missing "${build_packages[@]}" "${run_packages[@]}"
    build release
    local kidoku="$root/build/release/bin/kidoku"
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        exec "$kidoku" --demo "$@"
    fi
    install_missing "${headless_packages[@]}"
    say "no display here: playing the demo's story on a private one"
    on_private_display "$kidoku" --demo --capture "$root/build/demo" "$@"
}

run_tests() {
    install_missing "${build_packages[@]}" "${run_packages[@]}" "${headless_packages[@]}" \
        "${test_packages[@]}"
    build dev
    local jobs
    jobs=$(nproc)
    cd "$root"
    on_private_display dbus-run-session -- ctest --preset dev -j "$jobs" "$@"
}

# Prints every figure beside its limit or peer; names as in build/bench/bench/bench_<name>.
run_benchmarks() {
    install_missing "${build_packages[@]}" "${run_packages[@]}" "${headless_packages[@]}" \
        "${test_packages[@]}" "${peer_packages[@]}"
    build bench benchmarks
    on_private_display dbus-run-session -- "$root/tests/bench/run.sh" "$root/build/bench" "$@"
}

# Judges memory, descriptors and threads when it lasts ten minutes or more.
run_soak() { # [minutes [seed]]
    install_missing "${build_packages[@]}" "${run_packages[@]}"
    build dev tst_soak
    QT_QPA_PLATFORM=offscreen "$root/build/dev/tests/tst_soak" --minutes "${1:-30}" --seed "${2:-1}"
}

sources() { git -C "$root" ls-files '*.cpp' '*.h' | sed "s|^|$root/|"; }

run_clazy() {
    install_missing "${build_packages[@]}" clazy git
    mkdir -p "$root/build"
    (cd "$root" && cmake --preset clazy) >"$root/build/clazy.log" 2>&1 ||
        fail "configuring stopped; the whole story is in $root/build/clazy.log"
    # All that is built on Qt's objects. Debian's clang cannot compile the coroutines with which
    # relay and simulator serve their sockets.
    cmake --build "$root/build/clazy" --target kidoku_{core,line,relay,store,secrets,inbox} \
        kidoku_{readmarks,models,demo,ui,main}
}

command=${1:-}
[ $# -gt 0 ] && shift
case "$command" in
demo) demo "$@" ;;
test) run_tests "$@" ;;
deps)
    install_missing "${build_packages[@]}" "${run_packages[@]}" "${headless_packages[@]}" \
        "${test_packages[@]}"
    ;;
format)
    install_missing clang-format git
    sources | xargs clang-format -i
    ;;
bench) run_benchmarks "$@" ;;
soak) run_soak "$@" ;;
clazy) run_clazy ;;
-h | --help) usage ;;
*)
    usage >&2
    exit 2
    ;;
esac
