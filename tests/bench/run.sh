#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs the benchmarks of a build folder one after the other; packaging/dev.sh bench builds them,
# brings the programs to compare with, and calls this.
# usage: tests/bench/run.sh BUILD_DIR [name…]
# The name "console" stands for all that the console is judged by; a table ends that run.
set -uo pipefail
build=$1
shift
export QT_QPA_PLATFORM=offscreen
failed=0
table=
if [ "$*" = console ]; then
    set -- console_start console_work console_rows console_log console_reset store_search
    table=$(mktemp)
    export KIDOKU_BENCH_TABLE=$table
fi
for program in "$build"/bench/bench_*; do
    name=${program##*/bench_}
    if [ $# -gt 0 ] && [[ " $* " != *" $name "* ]]; then
        continue
    fi
    printf '\n== %s\n' "$name"
    "$program" || failed=1
done
if [ -n "$table" ]; then
    printf '\n'
    { printf 'figure\there\tgoal\t\n' && cat "$table"; } |
        awk -F '\t' '{ printf "%-62s %12s %14s  %s\n", $1, $2, $3, $4 }'
    rm -f "$table"
fi
exit "$failed"
