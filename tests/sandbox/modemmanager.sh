#!/bin/sh
# Lets ModemManager probe and enable a simulated module, as root on Debian: tests/sandbox/modemmanager.sh ec25
# It is no test of the suite, for it needs mount namespaces: the module's pseudo terminal is mounted over /dev/ttyS0,
# because ModemManager takes only a port that is in sysfs, beside a rule that lets it probe that one.
set -eu
if [ "${2:-}" != inside ]; then
  exec unshare --mount dbus-run-session -- "$0" "${1:-ec25}" inside
fi
work=$(mktemp -d)
trap 'kill $manager $sandbox 2>/dev/null; rm -r "$work"' EXIT
manager=
.venv/bin/python -m app.sandbox --modules 1 --personalities "$1" --reply-ms 5 >"$work/sandbox" &
sandbox=$!
until grep -q '"ready"' "$work/sandbox"; do sleep 0.2; done
device=$(sed -n 's/.*"kind": "port", "device": "\([^"]*\)".*/\1/p' "$work/sandbox")

mkdir "$work/rules"
cp /lib/udev/rules.d/*-mm-* "$work/rules"
printf '%s\n' 'ACTION!="add|change|move|bind", GOTO="end"' 'KERNEL=="ttyS0", ENV{ID_MM_DEVICE_PROCESS}="1"' \
  'LABEL="end"' >"$work/rules/78-mm-simwright.rules"
echo "action=add,subsystem=tty,name=ttyS0,uid=simwright" >"$work/events"
mount --bind "$device" /dev/ttyS0
mount --bind "$work/rules" /lib/udev/rules.d

export DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS"
ModemManager --test-session --test-no-udev --test-no-suspend-resume --test-no-qrtr --no-auto-scan \
  --initial-kernel-events="$work/events" --debug --log-file="$work/log" &
manager=$!
tries=60
until mmcli --list-modems 2>/dev/null | grep -q Modem/ || [ $((tries -= 1)) = 0 ]; do sleep 0.5; done
mmcli --modem any
mmcli --modem any --enable
