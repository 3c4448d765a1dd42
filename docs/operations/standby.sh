#!/usr/bin/env bash
# A primary and a synchronous standby on one machine: to try it, and as the pattern for two.
#   standby.sh set-up DIR [PORT]   makes and starts both, prints the settings for the server
#   standby.sh promote DIR         the primary is gone: fences it off and lets the standby take over
#   standby.sh stop DIR            stops both
# Needs nothing but initdb, pg_ctl and postgres: those in PULANG_POSTGRES_BIN, those that Pulang has unpacked, or the system's.
set -euo pipefail

say() { printf '%s\n' "$*" >&2; }
refuse() { say "$1"; exit "${2:-1}"; }

find_programs() {
    local folder
    for folder in "${PULANG_POSTGRES_BIN:-}" "${HOME:-/nowhere}"/.pulang/programs/postgresql-*/bin \
        /var/cache/pulang/postgresql-*/bin /usr/lib/postgresql/*/bin; do
        if [ -n "$folder" ] && [ -x "$folder/pg_ctl" ]; then printf '%s' "$folder"; return; fi
    done
    refuse "No PostgreSQL was found. Name the folder of its programs with PULANG_POSTGRES_BIN." 3
}

# PostgreSQL refuses to run as root; an own user namespace hides it.
run() {
    local program=$1
    shift
    if [ "$(id -u)" -eq 0 ]; then unshare -U "$bin/$program" "$@"; else "$bin/$program" "$@"; fi
}

secret() { head -c 24 /dev/urandom | base64 | tr '+/' '-_'; }

settings() {
    cat <<TEXT
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
port = $1
fsync = on
synchronous_commit = on
full_page_writes = on
wal_level = replica
max_wal_senders = 5
wal_keep_size = '1GB'
hot_standby = on
log_min_error_statement = panic
log_error_verbosity = terse
synchronous_standby_names = '$2'
TEXT
}

start() { run pg_ctl start -D "$1" -l "$1/server.log" -w -t 120 -s >&2; }

set_up() {
    local dir=$1 port=${2:-5433} password replica
    [ ! -e "$dir/primary" ] || refuse "$dir holds a primary already."
    mkdir -p "$dir"
    dir=$(cd "$dir" && pwd)
    umask 077
    password=$(secret)
    replica=$(secret)
    printf '%s' "$password" >"$dir/owner-password"
    run initdb --pgdata="$dir/primary" --username=pulang_owner --auth=scram-sha-256 --pwfile="$dir/owner-password" \
        --encoding=UTF8 --locale=C >/dev/null
    settings "$port" '*' >>"$dir/primary/postgresql.conf"
    printf 'host replication pulang_replica 127.0.0.1/32 scram-sha-256\n' >>"$dir/primary/pg_hba.conf"
    printf "create role pulang_replica login replication password '%s'\n" "$replica" |
        run postgres --single -D "$dir/primary" -c synchronous_standby_names= postgres >/dev/null
    # The primary stands still, so that a plain copy of its files is a whole one.
    cp -a "$dir/primary" "$dir/standby"
    settings "$((port + 1))" '' >>"$dir/standby/postgresql.conf"
    printf "primary_conninfo = 'host=127.0.0.1 port=%s user=pulang_replica password=%s application_name=standby'\n" \
        "$port" "$replica" >>"$dir/standby/postgresql.conf"
    touch "$dir/standby/standby.signal"
    start "$dir/primary"
    start "$dir/standby"
    printf 'PULANG_DB_URL=jdbc:postgresql://127.0.0.1:%s,127.0.0.1:%s/postgres?targetServerType=primary\n' \
        "$port" "$((port + 1))"
    printf 'PULANG_DB_USER=pulang_owner\nPULANG_DB_PASSWORD=%s\n' "$password"
}

# Two primaries would both take people's data: the old one is ended and renamed before the standby takes over.
promote() {
    local dir
    dir=$(cd "$1" && pwd)
    [ -f "$dir/standby/standby.signal" ] || refuse "$dir/standby is no standby."
    if [ -e "$dir/primary" ]; then
        run pg_ctl stop -D "$dir/primary" -m immediate -s >&2 || true
        mv "$dir/primary" "$dir/primary.fenced.$(date +%s)"
    fi
    run pg_ctl promote -D "$dir/standby" -w -t 60 -s >&2
    say "The standby has taken over. It stands alone now: set up a new standby of it soon."
}

stop() {
    local each
    for each in "$1/standby" "$1/primary"; do
        if [ -f "$each/postmaster.pid" ]; then run pg_ctl stop -D "$each" -m immediate -s >&2 || true; fi
    done
}

[ $# -ge 2 ] || { sed -n '2,6s/^# *//p' "$0" >&2; exit 2; }
bin=$(find_programs)
verb=$1
shift
case $verb in
    set-up) set_up "$@" ;;
    promote) promote "$@" ;;
    stop) stop "$@" ;;
    *) refuse "standby.sh knows set-up, promote and stop." 2 ;;
esac
