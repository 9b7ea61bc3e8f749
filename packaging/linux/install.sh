#!/bin/sh
# Installs Simwright beside this file: for you alone, or for everyone when root runs it. Run again, it upgrades.
set -eu

usage() {
    cat <<END
Usage: ./install.sh [--prefix FOLDER] [--remove]

  --prefix FOLDER   where to; $HOME/.local, or /usr/local for root, if it is not given
  --remove          take out what was installed there; your ledger and settings stay
END
    exit "$1"
}

here=$(cd "$(dirname "$0")" && pwd)
remove=
prefix=$HOME/.local
[ "$(id -u)" != 0 ] || prefix=/usr/local
while [ "$#" -gt 0 ]; do
    case "$1" in
        --prefix)
            [ "$#" -gt 1 ] || usage 2 >&2
            prefix=$2
            shift 2
            ;;
        --remove)
            remove=yes
            shift
            ;;
        -h | --help) usage 0 ;;
        *) usage 2 >&2 ;;
    esac
done
case "$prefix" in /*) ;; *) prefix=$PWD/$prefix ;; esac
list=$prefix/lib/simwright/installed.txt

# What an earlier version has laid down goes, also what this one no longer brings.
take_out() {
    [ -f "$list" ] || return 0
    while IFS= read -r file; do
        rm -f "$prefix/$file"
    done <"$list"
    rm -rf "$prefix/lib/simwright"
}

# The desktop learns of new or gone icons, file types and entries.
tell_desktop() {
    if [ -d "$prefix/share/icons/hicolor" ]; then
        touch "$prefix/share/icons/hicolor"
    fi
    if command -v update-desktop-database >/dev/null && [ -d "$prefix/share/applications" ]; then
        update-desktop-database -q "$prefix/share/applications" || true
    fi
    if command -v update-mime-database >/dev/null && [ -d "$prefix/share/mime/packages" ]; then
        update-mime-database "$prefix/share/mime" >/dev/null 2>&1 || true
    fi
}

if [ -n "$remove" ]; then
    if [ ! -f "$list" ]; then
        echo "Simwright is not installed in $prefix." >&2
        exit 1
    fi
    take_out
    tell_desktop
    echo "Simwright is removed from $prefix. Your ledger and settings are where they were."
    exit 0
fi

# Laid beside the earlier version first: a disk that is full leaves that one as it was.
mkdir -p "$prefix/lib" "$prefix/bin"
rm -rf "$prefix/lib/simwright.new"
cp -R "$here/lib/simwright" "$prefix/lib/simwright.new"
take_out
mv "$prefix/lib/simwright.new" "$prefix/lib/simwright"
cd "$here"
{
    echo bin/simwright
    find share -type f
} >"$list"
find share -type f | while IFS= read -r file; do
    mkdir -p "$prefix/$(dirname "$file")"
    cp "$file" "$prefix/$file"
done
ln -sf ../lib/simwright/simwright "$prefix/bin/simwright"
# A desktop session may not have this folder in its PATH.
entry=$prefix/share/applications/simwright.desktop
sed "s|^Exec=simwright|Exec=\"$prefix/bin/simwright\"|" share/applications/simwright.desktop >"$entry"
tell_desktop
"$prefix/bin/simwright" --version
echo "Simwright is installed in $prefix. Start it from the menu, or as $prefix/bin/simwright"
if [ "$(id -u)" = 0 ]; then
    echo "Ports without the group: copy system/70-simwright.rules to /etc/udev/rules.d"
else
    echo "Serial ports need the group dialout (uucp on Arch): sudo usermod -aG dialout $(id -un)"
fi
