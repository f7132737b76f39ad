#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs the benchmarks of a build folder one after the other; packaging/dev.sh bench builds them,
# brings the programs to compare with, and calls this.
# usage: tests/bench/run.sh BUILD_DIR [name…]
set -uo pipefail
build=$1
shift
export QT_QPA_PLATFORM=offscreen
failed=0
for program in "$build"/bench/bench_*; do
    name=${program##*/bench_}
    if [ $# -gt 0 ] && [[ " $* " != *" $name "* ]]; then
        continue
    fi
    printf '\n== %s\n' "$name"
    "$program" || failed=1
done
exit "$failed"
