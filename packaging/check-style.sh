#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The style check that runs before a commit (git config core.hooksPath packaging/git-hooks) and
# in CI: formatting, licence lines, white space, words that do not belong in a repository.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bad=0
complain() {
    printf '%s\n' "$*" >&2
    bad=1
}

mapfile -t code < <(git ls-files --cached --others --exclude-standard -- '*.cpp' '*.h' | sort -u)
mapfile -t text < <(git ls-files --cached --others --exclude-standard -- \
    '*.cpp' '*.h' '*.txt' '*.cmake' '*.sh' '*.json' '*.md' '*.yml' ':!tests/data' | sort -u)

if [ ${#code[@]} -gt 0 ]; then
    if ! output=$(printf '%s\n' "${code[@]}" | xargs -P 2 -n 40 clang-format --dry-run -Werror 2>&1); then
        printf '%s\n' "$output" | grep -E '^[^ ]+:[0-9]+' | cut -d: -f1 | sort | uniq -c >&2
        complain 'not formatted: run packaging/dev.sh format'
    fi
    missing=$(grep -L 'SPDX-License-Identifier: Apache-2.0' "${code[@]}")
    [ -z "$missing" ] || complain "no SPDX line: $missing"
    missing=$(printf '%s\n' "${code[@]}" | grep '\.h$' | xargs -r grep -L '^#pragma once')
    [ -z "$missing" ] || complain "no #pragma once: $missing"
fi

found=$(grep -nE '[[:blank:]]+$' "${text[@]}" | head -n 10)
[ -z "$found" ] || complain "white space at the end of lines: $found"
# Unfinished marks and paths of somebody's machine; split so that this file does not match itself.
found=$(grep -nE "\b(TO""DO|FIX""ME|X""XX)\b|/ho""me/[a-z]|/wo""rk/[a-z]" "${text[@]}" | head -n 10)
[ -z "$found" ] || complain "does not belong in a commit: $found"

[ "$bad" -eq 0 ] && printf 'style: %d files are fine\n' "${#text[@]}"
exit "$bad"
