#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds the benchmarks and prints every figure beside its limit or peer, measured in this run.
# usage: packaging/bench.sh [name…]   (names as in build/bench/bench/bench_<name>)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
packaging/dev.sh deps
cmake --preset bench >/dev/null
cmake --build build/bench
export QT_QPA_PLATFORM=offscreen
failed=0
for program in build/bench/bench/bench_*; do
    name=${program##*/bench_}
    if [ $# -gt 0 ] && [[ " $* " != *" $name "* ]]; then
        continue
    fi
    printf '\n== %s\n' "$name"
    "$program" || failed=1
done
exit "$failed"
