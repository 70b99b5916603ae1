#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Two builds give the same bytes: reproducible.sh [--all]
# - The sources are copied to another folder, with other times, and some of them are compiled there with the commands of
#   build/windows: a batch of core, a source of the program, its resources and its messages. With --all, everything that the two
#   programs are made of. The objects must be equal, and so must the program that is linked twice.
# - The packages are made twice of copies of build/windows/stage that lie elsewhere, with other times, another time zone, another
#   umask and another language. Without --all, Qt's three large libraries are left out, so that it takes seconds.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$root/build/windows
all=; [ "${1:-}" != --all ] || all=1
[ -e "$build/compile_commands.json" ] && [ -e "$build/stage/fix789.exe" ] || { echo "SKIP reproducible: there is no build for Windows"; echo "0 passed, 0 failed, 1 skipped"; exit 0; }
work=$(mktemp -d "${TMPDIR:-/tmp}/fix789-again.XXXXXX")
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
expect() { local name=$1 why; shift; if why=$("$@" 2>&1); then echo "PASS $name"; passed=$((passed + 1)); else echo "FAIL $name: ${why:-$* failed}"; failed=$((failed + 1)); fi; }

# What is generated, without what is compiled; the libraries are the same folder.
elsewhere=$work/elsewhere
mkdir -p "$elsewhere/build"
git -C "$root" ls-files -z | (cd "$root" && xargs -0 cp --parents -t "$elsewhere" 2> /dev/null)
(cd "$root" && find build/windows -path build/windows/stage -prune -o -type f ! -name '*.obj' ! -name '*.gch' ! -name '*.a' ! -name '*.exe' ! -name '*.dll' ! -name '*.msi' ! -name '*.zip' -print0 |
  xargs -0 cp --parents -t "$elsewhere")
ln -s "$root/build/windows-sysroot" "$elsewhere/build/windows-sysroot"
find "$elsewhere" -type f -exec touch -d '2001-02-03 04:05:06' {} +
# Generated texts name the folder they are in.
grep -rlF "$root" "$elsewhere/build/windows" --include='*.cxx' --include='*.hxx' --include='*.qrc' --include='*.h' --include='*.rc' | xargs -r sed -i "s|$root|$elsewhere|g"
objects() {
  /usr/bin/python3 - "$root" "$elsewhere" "$all" <<'END'
import concurrent.futures, json, os, pathlib, re, shlex, subprocess, sys
root, elsewhere, everything = sys.argv[1], sys.argv[2], bool(sys.argv[3])
commands = json.loads(pathlib.Path(root, "build/windows/compile_commands.json").read_text())
chosen = []
for entry in commands:
    file = entry["file"]
    if everything and not re.search(r"/tests/|cmake_pch", file) or re.search(
            r"fix789_base\.dir/Unity/unity_0_cxx|app/language\.cpp$|fix789ctl/main\.cpp$|qrc_icons\.cpp$|fix789ctl\.rc$|fix789\.rc$", file):
        chosen.append(entry)

def output_of(words):
    return words[words.index("-o") + 1] if "-o" in words else words[-1]

def compile_there(entry):
    output = output_of(shlex.split(entry["command"]))
    words = shlex.split(entry["command"].replace(root, elsewhere))
    start = next(i for i, word in enumerate(words) if re.search(r"(^|/)x86_64-w64-mingw32-(g\+\+|windres)[^/]*$", word))
    words = words[start:]
    there = pathlib.Path(elsewhere, "build/windows", output)
    there.parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(words, cwd=entry["directory"].replace(root, elsewhere), capture_output=True, text=True)
    if done.returncode:
        return f"{output}: {done.stderr[-500:]}"
    same = there.read_bytes() == pathlib.Path(root, "build/windows", output).read_bytes()
    return None if same else f"{output} differs"

with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    wrong = [answer for answer in pool.map(compile_there, chosen) if answer]
print(f"{len(chosen)} objects, {len(wrong)} differ", *wrong[:10], sep="\n")
sys.exit(1 if wrong or len(chosen) < 6 else 0)
END
}
objects > "$work/objects.log" 2>&1; status=$?
head -n 1 "$work/objects.log"
compiled() { [ $status = 0 ] || { cat "$work/objects.log"; return 1; }; }
expect sources-compiled-in-another-folder-give-the-same-objects compiled
linked() {
  local command; command=$(ninja -C "$build" -t commands app/fix789ctl/fix789ctl.exe | tail -n 1)
  (cd "$build" && bash -c "${command//-o app\/fix789ctl\/fix789ctl.exe/-o $work/again.exe}") && cmp "$work/again.exe" "$build/app/fix789ctl/fix789ctl.exe"
}
expect linked-again-it-is-the-same-program linked
rm -rf "$elsewhere"

# A commit meanwhile would change it.
export SOURCE_DATE_EPOCH; SOURCE_DATE_EPOCH=$("$root/installer/epoch.sh")
for copy in one two; do
  mkdir -p "$work/$copy/windows/resources"
  cp -r "$build/stage" "$work/$copy/windows/stage"
  cp "$build/resources/fix789.ico" "$work/$copy/windows/resources/"
  [ -n "$all" ] || rm "$work/$copy/windows/stage"/Qt6{Core,Gui,Widgets}.dll
done
find "$work/two" -exec touch -d '2003-02-01 04:05:06' {} +
export FIX789_WINDOWS_SYSROOT=$root/build/windows-sysroot
pack() { # COPY
  mkdir -p "$work/$1/out" "$work/$1/tmp"
  export TMPDIR=$work/$1/tmp
  "$root/installer/windows/setup.sh" "$work/$1/windows" "$work/$1/out/fix789-setup.exe" && "$root/installer/windows/msi.sh" "$work/$1/windows" "$work/$1/out/fix789.msi" &&
    "$root/installer/windows/portable.sh" "$work/$1/windows" "$work/$1/out/fix789-portable.zip"
}
(umask 022; export TZ=UTC LC_ALL=C.UTF-8; pack one) > "$work/one.log" 2>&1 &
(sleep 3; umask 077; export TZ=America/St_Johns LC_ALL=C; pack two) > "$work/two.log" 2>&1 &
wait
same() { [ -s "$work/one/out/$1" ] || { tail -n 3 "$work/one.log"; return 1; }; cmp "$work/one/out/$1" "$work/two/out/$1"; }
for package in fix789-setup.exe fix789.msi fix789-portable.zip; do expect "$package-is-the-same" same $package; done
echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
