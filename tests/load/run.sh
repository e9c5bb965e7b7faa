#!/usr/bin/env bash
# How fast the site is, as ratios measured in one run on one machine: `bash tests/load/run.sh`.
#
#   --full "FIRMS WORKERS REVIEWS"   the large size; default "20000 200000 500000"; the small one is 1 % of it
#   --seconds N                      how long each figure is measured; default 10
#   --keep DIR                       keep databases and recordings in DIR and use again what is there
#
# Starts a private MariaDB that flushes every commit, fills one database of each size with demo data, and asks the site in
# Release with wrk. The firm page's limit is tests/load/Limit. Ends with one table.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=$PWD

full="20000 200000 500000" seconds=10 keep=
while [ $# -gt 0 ]; do
  case $1 in
    --full) full=$2; shift 2 ;;
    --seconds) seconds=$2; shift 2 ;;
    --keep) keep=$2; shift 2 ;;
    *) echo "load/run.sh: unknown option $1" >&2; exit 2 ;;
  esac
done

command -v wrk >/dev/null || { echo "Please install wrk (apt-get install wrk)." >&2; exit 1; }
work=${keep:-$(mktemp -d)}
mkdir -p "$work"
chmod 711 "$work"
running=()
clean_up() {
  local process
  for process in "${running[@]}"; do kill "$process" 2>/dev/null || true; done
  wait 2>/dev/null || true
  bash tests/mariadb.sh stop "$work/mariadb"
  [ -n "$keep" ] || rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export Database__Provider=MySql Logging__LogLevel__Default=Warning Files__Folder=$work/files Demo__Seed=false
export PersonalData__Keys__load=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= PersonalData__Current=load
export PersonalData__IndexKey=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
export Keys__Folder=$work/keys Messages__Deliver=false
site_address=http://127.0.0.1:5480 limit_address=http://127.0.0.1:5481

sql() { mariadb --no-defaults --socket="$work/mariadb/socket" --user=root --batch --skip-column-names "$@"; }

# serve NAME COMMAND…: runs it in the background until it answers at the address in `at`.
serve() {
  local name=$1 tries=0
  shift
  "$@" >"$work/$name.log" 2>&1 &
  running+=($!)
  until curl --silent --output /dev/null "$at/"; do
    kill -0 "${running[-1]}" 2>/dev/null || { tail -n 20 "$work/$name.log"; exit 1; }
    tries=$((tries + 1))
    [ "$tries" -lt 300 ] || { echo "$name did not answer"; exit 1; }
    sleep 0.1
  done
}

stop_last() {
  kill "${running[-1]}"
  wait "${running[-1]}" 2>/dev/null || true
  unset 'running[-1]'
}

site() { # site cached|uncached: the site on the database of $size
  at=$site_address
  serve "site-$1" env ASPNETCORE_ENVIRONMENT=Production PublicPages__Enabled="$([ "$1" = cached ] && echo true || echo false)" \
    RateLimits__Enabled=false dotnet "$work/web/LincangHousekeeping.Web.dll" --contentRoot "$work/web" --urls "$site_address"
}

# measure FILE ADDRESS: "requests/s p50 p99 errors" for the paths in FILE, after a short warm-up.
measure() {
  PATHS=$1 wrk -t1 -c32 -d3s -s tests/load/paths.lua "$2" >/dev/null
  PATHS=$1 wrk -t1 -c32 -d"${seconds}s" -s tests/load/paths.lua "$2" | tail -n 1
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", (b > 0 ? a / b : 0) }'; }

echo "== Build"
dotnet publish src/Web -c Release -o "$work/web" >"$work/build.log" 2>&1 || { tail "$work/build.log"; exit 1; }
dotnet build src/Cli -c Release >"$work/build.log" 2>&1 || { tail "$work/build.log"; exit 1; }
dotnet build tests/load/Limit -c Release >"$work/build.log" 2>&1 || { tail "$work/build.log"; exit 1; }
cli() { dotnet "$here/src/Cli/bin/Release/net10.0/LincangHousekeeping.Cli.dll" "$@"; }

echo "== MariaDB"
server=$(bash tests/mariadb.sh start "$work/mariadb" --durable)

declare -A figure
for size in small full; do
  read -r firms workers reviews <<<"$full"
  [ "$size" = full ] || { firms=$((firms / 100)); workers=$((workers / 100)); reviews=$((reviews / 100)); }
  database=lincang_load_${size}_$firms
  export Database__ConnectionString="$server;Database=$database"
  if [ -z "$(sql -e "SHOW DATABASES LIKE '$database'")" ]; then
    echo "== Fill: $firms firms, $workers workers, $reviews reviews"
    sql -e "CREATE DATABASE $database CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci"
    began=$SECONDS
    { cli migrate && cli seed --firms "$firms" --workers "$workers" --reviews "$reviews"; } >"$work/fill.log" 2>&1 ||
      { tail -n 20 "$work/fill.log"; sql -e "DROP DATABASE $database"; exit 1; }
    echo "   $((SECONDS - began)) s"
    sql -e "SELECT table_name FROM information_schema.tables WHERE table_schema = '$database'" |
      while read -r table; do echo "ANALYZE TABLE $database.$table;"; done | sql >/dev/null
  fi

  echo "== Measure: $size"
  recorded=$work/recorded-$size
  rm -rf "$recorded"
  mkdir "$recorded"
  # 200 firms with a grade or without, spread over the whole table.
  sql "$database" -e "SELECT code FROM firms WHERE status = 'Registered' ORDER BY RAND(2026) LIMIT 200" >"$work/codes"
  sed 's|^|/firms/|' "$work/codes" >"$work/firms.paths"
  head -n 1 "$work/firms.paths" >"$work/firm.paths"
  echo /health/live >"$work/plain.paths"
  sql "$database" -e "SELECT DISTINCT CONCAT('/firms?place=', county_code, '&service=', main_service) FROM firms
    WHERE status = 'Registered' ORDER BY RAND(2026) LIMIT 100" >"$work/search.paths"

  site uncached
  sql -e "SET GLOBAL log_output = 'TABLE'; SET GLOBAL general_log = 1"
  while read -r code; do
    sql -e "TRUNCATE mysql.general_log"
    curl --silent --fail --output "$recorded/$code.html" "$site_address/firms/$code"
    sql -e "SELECT HEX(argument) FROM mysql.general_log WHERE command_type = 'Query' AND user_host LIKE 'lincang%'
      ORDER BY event_time" >"$recorded/$code.sql"
  done <"$work/codes"
  sql -e "SET GLOBAL general_log = 0"
  statements=$(cat "$recorded"/*.sql | wc -l)
  figure[$size-statements]=$(ratio "$statements" "$(wc -l <"$work/codes")")
  sed 's|/firms/|/|' "$work/firms.paths" >"$work/limit.paths"

  at=$limit_address
  serve limit env Recorded="$recorded" \
    dotnet tests/load/Limit/bin/Release/net10.0/LincangHousekeeping.Limit.dll --urls "$limit_address"
  figure[$size-limit]=$(measure "$work/limit.paths" "$limit_address")
  stop_last
  figure[$size-firm]=$(measure "$work/firms.paths" "$site_address")
  figure[$size-search]=$(measure "$work/search.paths" "$site_address")
  figure[$size-memory]=$(awk '/^Pss:/ { print int($2 / 1024) }' "/proc/${running[-1]}/smaps_rollup")
  stop_last

  site cached
  figure[$size-plain]=$(measure "$work/plain.paths" "$site_address")
  figure[$size-cached]=$(measure "$work/firm.paths" "$site_address")
  stop_last
done

column() { awk -v n="$2" '{ print $n }' <<<"${figure[$1]}"; }
line() { printf '%-34s %10s %8s %8s %7s   %s\n' "$@"; }

echo
line "" "requests/s" "p50 ms" "p99 ms" "errors" "ratio (target)"
for size in small full; do
  line "-- $size" "" "" "" "" ""
  # shellcheck disable=SC2086
  {
    line "plaintext" ${figure[$size-plain]} ""
    line "firm page, cached" ${figure[$size-cached]} "$(ratio "$(column "$size-cached" 1)" "$(column "$size-plain" 1)") of plaintext (0.85)"
    line "limit: the same statements, ADO.NET" ${figure[$size-limit]} ""
    line "firm page, not cached" ${figure[$size-firm]} "$(ratio "$(column "$size-firm" 1)" "$(column "$size-limit" 1)") of the limit (0.60); ${figure[$size-statements]} statements (3)"
    line "search by county and service" ${figure[$size-search]} "p99 $(ratio "$(column "$size-search" 3)" "$(column "$size-search" 2)") x p50 (3)"
    line "memory of the site, MiB (PSS)" "${figure[$size-memory]}" "" "" "" ""
  }
done
line "-- growth, full against small" "" "" "" "" ""
for page in firm search; do
  line "$page" "" "$(ratio "$(column "full-$page" 2)" "$(column "small-$page" 2)") x" \
    "$(ratio "$(column "full-$page" 3)" "$(column "small-$page" 3)") x" "" "(1.5)"
done
