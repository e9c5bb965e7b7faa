#!/usr/bin/env bash
# A private MariaDB in its own folder, reachable on 127.0.0.1 only.
#
#   bash tests/mariadb.sh start DIR [--port N] [--durable]   starts it (or finds it running) and prints its connection string
#   bash tests/mariadb.sh stop DIR                           stops it; the data stay in DIR
#
# The connection string names no database; its user may do anything to databases named lincang_*.
# For tests nothing is flushed to disk. With --durable every commit is, and the buffer pool is large: for load tests.
set -euo pipefail

die() { echo "mariadb.sh: $*" >&2; exit 1; }

alive() { [ -s "$dir/pid" ] && kill -0 "$(cat "$dir/pid")" 2>/dev/null; }

answers() { mariadb-admin --no-defaults --socket="$dir/socket" --user=root ping >/dev/null 2>&1; }

free_port() {
  local port
  for port in $(seq 33061 33160); do
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      echo "$port"
      return
    fi
  done
  die "no free port between 33061 and 33160"
}

start() {
  if alive && answers; then
    cat "$dir/connection"
    return
  fi

  command -v mariadbd >/dev/null || PATH="$PATH:/usr/sbin"
  command -v mariadbd >/dev/null || die "MariaDB is not installed (apt-get install mariadb-server)"

  mkdir -p "$dir"
  dir=$(cd "$dir" && pwd)
  [ "${#dir}" -lt 90 ] || die "the folder's path is too long for a socket: $dir"
  local as=()
  if [ "$(id -u)" = 0 ]; then
    as=(--user=mysql)
    chown mysql "$dir"
  fi
  if [ ! -d "$dir/data/mysql" ]; then
    mariadb-install-db --no-defaults "${as[@]}" --datadir="$dir/data" \
      --auth-root-authentication-method=normal --skip-test-db >"$dir/install.log" 2>&1 ||
      { cat "$dir/install.log" >&2; die "mariadb-install-db failed"; }
  fi

  local tuning=(--innodb-flush-log-at-trx-commit=0 --innodb-flush-method=nosync --skip-innodb-doublewrite
    --innodb-buffer-pool-size=128M --innodb-log-file-size=64M)
  if [ "$durable" = yes ]; then
    tuning=(--innodb-flush-log-at-trx-commit=1 --innodb-buffer-pool-size=2G --innodb-log-file-size=1G)
  fi

  [ -n "$port" ] || port=$(free_port)
  nohup mariadbd --no-defaults "${as[@]}" --datadir="$dir/data" --socket="$dir/socket" --pid-file="$dir/pid" \
    --bind-address=127.0.0.1 --port="$port" --skip-name-resolve --max-connections=300 \
    --character-set-server=utf8mb4 --collation-server=utf8mb4_unicode_520_ci \
    "${tuning[@]}" >"$dir/server.log" 2>&1 </dev/null &
  local server=$! tries=0
  until answers; do
    kill -0 "$server" 2>/dev/null || { tail -n 20 "$dir/server.log" >&2; die "mariadbd did not start"; }
    tries=$((tries + 1))
    [ "$tries" -lt 300 ] || { tail -n 20 "$dir/server.log" >&2; die "mariadbd did not answer within 30 seconds"; }
    sleep 0.1
  done

  # Root stays reachable through the socket alone.
  mariadb --no-defaults --socket="$dir/socket" --user=root <<'SQL'
DROP USER IF EXISTS 'root'@'127.0.0.1', 'root'@'::1';
CREATE USER IF NOT EXISTS 'lincang'@'127.0.0.1' IDENTIFIED BY 'lincang';
GRANT ALL ON `lincang\_%`.* TO 'lincang'@'127.0.0.1';
SQL
  echo "Server=127.0.0.1;Port=$port;User ID=lincang;Password=lincang" >"$dir/connection"
  cat "$dir/connection"
}

stop() {
  alive || return 0
  local server
  server=$(cat "$dir/pid")
  kill "$server"
  for _ in $(seq 300); do
    kill -0 "$server" 2>/dev/null || return 0
    sleep 0.1
  done
  kill -9 "$server"
}

verb=${1:-}
dir=${2:-}
[ -n "$dir" ] || die "usage: start DIR [--port N] [--durable] | stop DIR"
shift 2
port=
durable=no
while [ $# -gt 0 ]; do
  case $1 in
    --port) port=$2; shift 2 ;;
    --durable) durable=yes; shift ;;
    *) die "unknown option $1" ;;
  esac
done
case $verb in
  start) start ;;
  stop) stop ;;
  *) die "unknown verb $verb" ;;
esac
