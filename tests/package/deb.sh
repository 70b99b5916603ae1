#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# The package for Debian, really installed and removed: deb.sh [BUILD-FOLDER]. It is made twice; then a copy of this system that
# vanishes with the test (an overlay in a mount namespace of its own; root) gets it by apt, starts both programs, and gives it back.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

if [ "${1:-}" != --inside ]; then
  build=$(realpath -m "${1:-$root/build/debug}")
  say() { echo "SKIP deb: $1"; echo "0 passed, 0 failed, 1 skipped"; exit 0; }
  [ -x "$build/app/fix789ctl/fix789ctl" ] || say "there is no build in $build"
  [ "$(id -u)" = 0 ] || say "only root can install a package"
  work=$(mktemp -d "${TMPDIR:-/tmp}/fix789-debtest.XXXXXX")
  trap 'rm -rf "$work"' EXIT
  unshare -m "$here/deb.sh" --inside "$build" "$work"
  exit $?
fi

build=$2 work=$3
passed=0 failed=0
expect() { # NAME COMMAND...: what the command prints is why it failed
  local name=$1 why; shift
  if why=$("$@" 2>&1); then echo "PASS $name"; passed=$((passed + 1)); else echo "FAIL $name: ${why:-$* failed}"; failed=$((failed + 1)); fi
}
finish() { echo "$passed passed, $failed failed, 0 skipped"; exit $((failed > 0)); }
make() { "$root/installer/linux/deb.sh" "$build" "$work/$1" > "$work/$1.log" 2>&1 || { tail -n 5 "$work/$1.log"; return 1; }; }
expect is-made make one
again() { sleep 2; (umask 077; export TZ=Asia/Tokyo LC_ALL=C.UTF-8 TMPDIR=$work/elsewhere; mkdir "$TMPDIR"; make two) && cmp "$work"/one/*.deb "$work"/two/*.deb; }
expect made-again-it-is-the-same again
package=$(echo "$work"/one/*.deb)
[ -e "$package" ] || finish

mount -t tmpfs none /mnt && mkdir /mnt/upper /mnt/work /mnt/root && mount -t overlay none -o lowerdir=/,upperdir=/mnt/upper,workdir=/mnt/work /mnt/root ||
  { echo "SKIP deb: this kernel has no overlays"; echo "$passed passed, $failed failed, 1 skipped"; exit 0; }
mount --rbind /dev /mnt/root/dev
mount -t proc none /mnt/root/proc
cp "$package" /mnt/root/root/fix789.deb
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot /mnt/root "$@"; }
list() { dpkg-deb -c "$package" | awk '{print $6}' | sed 's|^\./||' | grep -v '/$' | sort; }
gone() { local there=0; while read -r file; do [ ! -e "/mnt/root/$file" ] || { echo "$file is there"; there=1; }; done < <(list); return $there; }
expect nothing-of-it-is-there-before gone
install() { inside apt-get install -qy --no-install-recommends /root/fix789.deb; }
expect installs install
owned() { local not=0; while read -r file; do inside dpkg -S "/$file" > /dev/null || not=1; done < <(list); return $not; }
expect dpkg-knows-every-file owned
listed() { /usr/bin/python3 - "/mnt/root" "$(list)" <<'END'
import hashlib, json, pathlib, sys
root, shipped = pathlib.Path(sys.argv[1]), set(sys.argv[2].split("\n"))
bom = json.loads((root / "usr/share/doc/fix789/fix789.cdx.json").read_text())
listed = {f["name"]: f["hashes"][0]["content"] for c in bom["components"] for f in c.get("components", [])}
wrong = [name for name, sum256 in listed.items() if hashlib.sha256((root / name).read_bytes()).hexdigest() != sum256]
if wrong or set(listed) | {"usr/share/doc/fix789/fix789.cdx.json"} != shipped:
    sys.exit(f"differ: {wrong} {set(listed) ^ shipped}")
END
}
expect its-list-of-contents-is-right listed
version() { inside fix789ctl --version | grep -q "$(sed -n 's/^project(Fix789 VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")"; }
expect the-console-starts version
practice() { inside fix789ctl record --practice /root/practice.json && { inside fix789ctl check --case /root/practice.json; [ $? = 1 ]; }; }
expect it-finds-the-practice-cause practice
# The window opens and stays until the test ends it.
window() { local got=0; inside env QT_QPA_PLATFORM=offscreen timeout 10 fix789 --practice || got=$?; [ $got = 124 ] || { echo "ended with $got"; return 1; }; }
expect the-window-opens window
manual() { [ -s /mnt/root/usr/share/man/man1/fix789ctl.1 ] && inside bash -c '. /usr/share/bash-completion/completions/fix789ctl && complete -p fix789ctl' && [ -s /mnt/root/usr/share/zsh/vendor-completions/_fix789ctl ]; }
expect manual-page-and-completions-are-there manual
if command -v appstreamcli > /dev/null; then
  expect the-software-centre-can-read-it appstreamcli validate --no-net --pedantic "$root/installer/linux/io.github.fix789.Fix789.metainfo.xml"
fi
expect is-removed inside apt-get purge -qy fix789
expect nothing-of-it-is-left gone
finish
