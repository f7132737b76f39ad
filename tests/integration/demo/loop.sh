#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The ninety-second demonstration of a stand, round after round: memory, descriptors and threads
# have to stay flat. Prints every gauge, a fitted line, and what is wrong; exit code 0 or 1.
#   loop.sh path/to/kidoku [minutes=30 [speed=1]]
set -euo pipefail

program=${1:?which kidoku}
minutes=${2:-30}
speed=${3:-1}

# Each round has its servers' data in a folder of its own here, which is how rounds are counted.
work=$(mktemp -d)
mkdir "$work/tmp"
mkdir -m 700 "$work/run"
TMPDIR="$work/tmp" XDG_RUNTIME_DIR="$work/run" HOME="$work" QT_QPA_PLATFORM=offscreen \
    "$program" --demo --scenario ninety-seconds --speed "$speed" >"$work/out" 2>&1 &
pid=$!
trap 'kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; rm -rf "$work"' EXIT

value() { awk -v key="$1:" '$1 == key { print $2 }' "/proc/$pid/status"; }

printf '%8s %8s %6s %8s %7s\n' seconds rss_kib files threads rounds
start=$SECONDS
declare -A seen=()
while ((SECONDS - start < minutes * 60)); do
    for _ in {1..10}; do # a round at speed 8 lasts eleven seconds
        sleep 1
        for folder in "$work"/tmp/kidoku-*; do [ -d "$folder" ] && seen[$folder]=1; done
    done
    if ! kill -0 "$pid" 2>/dev/null; then
        echo 'the demonstration ended by itself:' >&2
        tail -5 "$work/out" >&2
        exit 1
    fi
    files=("/proc/$pid/fd/"*)
    printf '%8d %8d %6d %8d %7d\n' $((SECONDS - start)) "$(value VmRSS)" "${#files[@]}" \
        "$(value Threads)" "${#seen[@]}"
done | tee "$work/gauges"

# The first third warms up: caches, fonts, the allocator. A line through the rest is judged.
awk -v minutes="$minutes" '
    NR > 1 && $1 > minutes * 20 {
        n++; x += $1; y += $2; xx += $1 * $1; xy += $1 * $2
        if (!first) first = $1
        last = $1
        late = $1 > minutes * 40
        if ($3 > files[late]) files[late] = $3
        if ($4 > threads[late]) threads[late] = $4
    }
    { rounds = $5 }
    END {
        if (n < 6) { print "too few gauges to judge: " n + 0; exit 1 }
        slope = (n * xy - x * y) / (n * xx - x * x)
        mean = y / n
        grown = 100 * slope * (last - first) / mean
        printf "%d rounds; mean %.1f MiB; fitted %+.1f KiB/min, %+.2f %% from %d s to %d s\n",
            rounds, mean / 1024, slope * 60, grown, first, last
        printf "at most %d, then %d files; %d, then %d threads\n",
            files[0], files[1], threads[0], threads[1]
        wrong = 0
        if (rounds < 3) { print "WRONG: fewer than three rounds"; wrong = 1 }
        if (grown > 5) { print "WRONG: memory grows by more than 5 %"; wrong = 1 }
        if (files[1] > files[0] + 4) { print "WRONG: files are left open"; wrong = 1 }
        if (threads[1] > threads[0] + 2) { print "WRONG: threads are left"; wrong = 1 }
        if (!wrong) print "flat"
        exit wrong
    }' "$work/gauges"
