#!/usr/bin/env bash
# Everything that has to hold before a change is merged, from a clean checkout: `bash tests/run.sh`.
#
#   --unit         the build and the domain tests only: no database, no browser
#   --filter X     only tests whose full name contains X; the checks of format, model and script are left out
#   --no-browser   all but the browser tests
#
# Ends with the plain line "N passed, N failed", counted from the tests' own reports; a failed check is one more failed.
set -uo pipefail
cd "$(dirname "$0")/.."

unit=no browser=yes filter=
while [ $# -gt 0 ]; do
  case $1 in
    --unit) unit=yes; browser=no; shift ;;
    --no-browser) browser=no; shift ;;
    --filter) filter=${2:?--filter needs a word}; shift 2 ;;
    *) echo "run.sh: unknown option $1" >&2; exit 2 ;;
  esac
done

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
results=$PWD/artifacts/test-results
passed=0 failed=0 skipped=0
scratch=$(mktemp -d)
chmod 711 "$scratch" # MariaDB runs as another user when root starts it
trap 'bash tests/mariadb.sh stop "$scratch/mariadb"; rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

finish() {
  echo
  if [ "$skipped" -gt 0 ]; then
    echo "$passed passed, $failed failed, $skipped skipped"
  else
    echo "$passed passed, $failed failed"
  fi
  [ "$failed" -eq 0 ]
  exit
}

stop_here() {
  echo "$*"
  failed=$((failed + 1))
  finish
}

# section NAME COMMAND…: a heading, the command's own output only if it fails, the seconds it took.
section() {
  local name=$1 began=$SECONDS
  shift
  echo "== $name"
  if "$@" >"$scratch/log" 2>&1; then
    echo "   ok, $((SECONDS - began)) s"
  else
    tail -n 80 "$scratch/log"
    echo "   FAILED after $((SECONDS - began)) s"
    return 1
  fi
}

# check NAME ADVICE COMMAND…: a section whose failure is counted and does not end the run.
check() {
  local name=$1 advice=$2
  shift 2
  section "$name" "$@" || { echo "   To mend it: $advice"; failed=$((failed + 1)); }
}

apt_get() {
  if [ "$(id -u)" = 0 ]; then
    DEBIAN_FRONTEND=noninteractive apt-get "$@"
  else
    sudo -n env DEBIAN_FRONTEND=noninteractive apt-get "$@"
  fi
}

tools() {
  local missing=()
  command -v mariadbd >/dev/null || [ -x /usr/sbin/mariadbd ] || missing+=(mariadb-server)
  if [ "$browser" = yes ]; then
    [ -x "${LINCANG_CHROMIUM:-/usr/bin/chromium}" ] || missing+=(chromium)
    command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh)" ] || missing+=(fontconfig fonts-wqy-microhei)
  fi
  [ ${#missing[@]} -eq 0 ] && return
  if ! command -v apt-get >/dev/null; then
    echo "Please install: ${missing[*]} (there is no apt-get here to do it)."
    return 1
  fi
  apt_get install -y --no-install-recommends "${missing[@]}" ||
    { apt_get update && apt_get install -y --no-install-recommends "${missing[@]}"; } ||
    { echo "Please install as root: apt-get install ${missing[*]}"; return 1; }
}

sdk() {
  dotnet --version || { echo "Please install the .NET SDK that global.json names: https://dotnet.microsoft.com/download"; return 1; }
  npm --version || { echo "Please install Node.js 20 or newer with npm: the build fetches the front-end files with it."; return 1; }
}

restore() { dotnet tool restore && dotnet restore; }

model_drift() {
  local context drifted=0
  for context in SqliteRegisterDb MySqlRegisterDb; do
    dotnet ef migrations has-pending-model-changes --project src/Infrastructure --startup-project src/Infrastructure \
      --context "$context" --configuration Release --no-build || drifted=1
  done
  return $drifted
}

mysql_script() {
  dotnet ef migrations script --idempotent --project src/Infrastructure --startup-project src/Infrastructure \
    --context MySqlRegisterDb --configuration Release --no-build --output "$scratch/schema.sql" &&
    diff --strip-trailing-cr -u db/mysql/schema.sql "$scratch/schema.sql"
}

start_mariadb() { LINCANG_TEST_MYSQL=$(bash tests/mariadb.sh start "$scratch/mariadb") && export LINCANG_TEST_MYSQL; }

counter() { sed -n "s/.*<Counters[^>]* $2=\"\([0-9]*\)\".*/\1/p" "$1"; }

run_tests() {
  local name=LincangHousekeeping.$1 arguments=() status
  local report=$results/$name.trx
  [ -n "$filter" ] && arguments=(--filter-method "*$filter*" --ignore-exit-code 8)
  rm -f "$report"
  section "$1" "tests/$1/bin/Release/net10.0/$name" --progress off --no-ansi --report-trx --report-trx-filename "$name.trx" \
    --results-directory "$results" "${arguments[@]}"
  status=$?
  if [ ! -f "$report" ]; then
    echo "   $1 left no report"
    failed=$((failed + 1))
    return
  fi

  local good bad total
  total=$(counter "$report" total)
  good=$(counter "$report" passed)
  bad=$(($(counter "$report" failed) + $(counter "$report" error) + $(counter "$report" timeout) + $(counter "$report" aborted)))
  echo "   $good passed, $bad failed"
  # A run that ended badly without a failed test (no test found, a crash in a fixture) is a failure all the same.
  [ "$status" -ne 0 ] && [ "$bad" -eq 0 ] && bad=1
  passed=$((passed + good))
  failed=$((failed + bad))
  skipped=$((skipped + total - good - bad > 0 ? skipped + total - good - bad : skipped))
}

section "SDK" sdk || stop_here "The tools are not complete."
[ "$unit" = yes ] || section "Packages of the system" tools || stop_here "The tools are not complete."
section "Restore" restore || stop_here "The packages could not be restored."
if [ "$unit" = yes ]; then
  section "Build" dotnet build tests/Domain.Tests -c Release --no-restore -warnaserror "-consoleLoggerParameters:ErrorsOnly;NoSummary" || stop_here "The build failed."
  run_tests Domain.Tests
  finish
fi

section "Build" dotnet build -c Release --no-restore -warnaserror "-consoleLoggerParameters:ErrorsOnly;NoSummary" || stop_here "The build failed."
if [ -z "$filter" ]; then
  check "Format" "dotnet format" dotnet format --verify-no-changes --no-restore
  check "Model drift" "dotnet ef migrations add NAME --context … for both contexts (README.md)" model_drift
  check "MySQL script" "dotnet ef migrations script --idempotent … --output db/mysql/schema.sql (db/mysql/README.md)" mysql_script
fi

section "MariaDB" start_mariadb || stop_here "MariaDB did not start."
for project in tests/*.Tests; do
  [ "$browser" = yes ] || [ "$project" != tests/Browser.Tests ] || continue
  run_tests "$(basename "$project")"
done
finish
