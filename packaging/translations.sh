#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Lists what is left to translate, per language; with --update, brings the files up to date with
# the sources first. Exit code 1 while anything is left.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder="$root/resources/translations"

case "${1:-}" in
"") ;;
--update)
    lupdate=$(command -v lupdate6 || echo "$(qtpaths6 --query QT_INSTALL_BINS)/lupdate")
    scan=(-silent -locations none -no-obsolete -recursive "$root/app" "$root/ui")
    "$lupdate" "${scan[@]}" -pluralonly -ts "$folder/kidoku_en.ts"
    for file in "$folder"/kidoku_*.ts; do
        [ "$file" = "$folder/kidoku_en.ts" ] || "$lupdate" "${scan[@]}" -ts "$file"
    done
    ;;
*)
    echo "usage: packaging/translations.sh [--update]" >&2
    exit 2
    ;;
esac

left=0
for file in "$folder"/*.ts; do
    # One line per message that is not finished: context, source.
    list=$(awk '
        /<name>/ { sub(/.*<name>/, ""); sub(/<\/name>.*/, ""); context = $0 }
        /<source>/ { sub(/.*<source>/, ""); sub(/<\/source>.*/, ""); source = $0 }
        /<translation type="unfinished"/ { print "  " context ": " source }
    ' "$file")
    count=$(printf '%s' "$list" | grep -c '' || true)
    echo "$(basename "$file"): $count left"
    [ "$count" -eq 0 ] || printf '%s\n' "$list"
    left=$((left + count))
done
[ "$left" -eq 0 ]
