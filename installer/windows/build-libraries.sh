#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Cross-builds what the Windows programs link, from the source packages of this Debian: build-libraries.sh WORK-FOLDER [LIBRARY...]
# The result is WORK-FOLDER/windows-sysroot. Called by sysroot.sh --build. Each library is a step with a stamp, so an interrupted
# build goes on where it was.
# Root, for the build packages; about 80 minutes on two cores, nearly all of it Qt, which is built twice: for Windows, and its tools
# for this system, which must be of the same version (static, in windows-sysroot/host).
set -euo pipefail
[ $# -ge 1 ] || { echo "build-libraries.sh WORK-FOLDER [LIBRARY...]" >&2; exit 2; }
work=$(realpath -m "$1"); shift
libraries=(openssl fmt spdlog googletest qt_tools qt)
[ $# = 0 ] || libraries=("$@")
prefix=$work/windows-sysroot
target=x86_64-w64-mingw32
jobs=$(nproc)
mkdir -p "$prefix" "$work"
cd "$work"

install_tools() {
  DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends build-essential cmake ninja-build dpkg-dev perl \
    g++-mingw-w64-x86-64-posix qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools googletest
}

# The system's own package sources, asked for source packages; after them the newer Debians of the same archive, since a file of
# this one may be gone from it. The system's settings stay as they are.
apt_sources() {
  mkdir -p apt/parts apt/lists/partial
  : > apt/none
  for file in /etc/apt/sources.list.d/*.sources; do
    [ ! -f "$file" ] || sed 's/^Types:.*/Types: deb-src/' "$file" > "apt/parts/$(basename "$file")"
    [ ! -f "$file" ] || sed -n '/^Suites:.*-security/d; s/^Types:.*/Types: deb-src/; s/^Suites:.*/Suites: trixie sid/; p' "$file" |
      awk -v RS= -v ORS='\n\n' '/Suites:/' > "apt/parts/newer-$(basename "$file")"
  done
  for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    [ ! -f "$file" ] || sed -n 's/^deb /deb-src /p' "$file" > "apt/parts/from-$(basename "$file" .list).list"
  done
}
apt_with_sources() {
  local command=$1; shift
  "$command" -o Dir::Etc::SourceList="$work/apt/none" -o Dir::Etc::SourceParts="$work/apt/parts" \
    -o Dir::State::Lists="$work/apt/lists" -o APT::Sandbox::User=root "$@"
}

# PACKAGE VERSION...: unpacks the first of these versions (a beginning is enough) that the archive has, into sources/PACKAGE: with
# Debian's patches, or as its authors released it where Debian's part is gone.
unpack() {
  local package=$1 version wanted plain released; shift
  rm -rf "sources/$package"
  mkdir -p sources downloads
  for wanted in "$@"; do
    for version in $(apt_with_sources apt-cache showsrc "$package" | sed -n 's/^Version: //p' | grep "^$wanted" | sort -rVu); do
      plain=${version#*:} # file names have no epoch
      if (cd downloads && apt_with_sources apt-get source -q --download-only "$package=$version"); then
        dpkg-source --no-check --no-copy -x downloads/"$package"_"$plain".dsc "sources/$package"
        return
      fi
      released=$(find downloads -name "${package}_${plain%-*}.orig.tar.*" ! -name '*.asc' | head -1)
      [ -n "$released" ] || continue
      mkdir "sources/$package"
      tar -xf "$released" -C "sources/$package" --strip-components=1
      return
    done
  done
  echo "There is no source package of $package ($*) to be had." >&2
  return 1
}

# Where it was built must not stand in a library: nobody could build the same bytes elsewhere. All are built with checks of the stack.
flags="-ffile-prefix-map=$work=/src -fmacro-prefix-map=$work=/src -fstack-protector-strong"

# NAME SOURCE OPTIONS...
with_cmake() {
  local name=$1 source=$2; shift 2
  cmake -S "$source" -B "build/$name" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$work/toolchain.cmake" -DCMAKE_INSTALL_PREFIX="$prefix" \
    -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_BUILD_TYPE=Release -DCMAKE_C_FLAGS="$flags" -DCMAKE_CXX_FLAGS="$flags" "$@"
  cmake --build "build/$name" -j "$jobs"
  cmake --install "build/$name"
}

write_toolchain() { # the project's own wants the finished libraries
  cat > toolchain.cmake <<END
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER $target-gcc-posix)
set(CMAKE_CXX_COMPILER $target-g++-posix)
set(CMAKE_RC_COMPILER $target-windres)
set(CMAKE_FIND_ROOT_PATH $prefix /usr/$target)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
END
}

host_qt=(-DQT_HOST_PATH="$prefix/host" -DQT_HOST_PATH_CMAKE_DIR="$prefix/host/lib/cmake")
# What needs a driver, a server or a library of its own is left out, on both sides.
without=(-DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DFEATURE_sql=OFF -DFEATURE_dbus=OFF -DFEATURE_opengl=OFF -DFEATURE_dynamicgl=OFF
  -DFEATURE_vulkan=OFF -DFEATURE_icu=OFF -DFEATURE_system_zlib=OFF -DFEATURE_pkg_config=OFF)

build_openssl() { # only libcrypto and libssl; nothing loaded at run time, no configuration file looked for
  unpack openssl 3.5
  cd sources/openssl
  CC=$target-gcc-posix RC=$target-windres AR=$target-ar RANLIB=$target-ranlib CFLAGS="-O2 $flags" LDLIBS=-lssp \
    ./Configure mingw64 shared no-tests no-docs no-apps no-engine no-legacy no-autoload-config --prefix=/fix789 --libdir=lib --openssldir=/fix789/ssl
  make build_generated
  perl util/mkbuildinf.pl "$target-gcc -O2" mingw64 > crypto/buildinf.h # it would name the compiler's flags, with our folder
  make -j"$jobs" build_libs
  make install_dev DESTDIR="$work/stage-openssl"
  cp -a "$work/stage-openssl/fix789/." "$prefix/"
  cd "$work"
}

# Its UI Automation needs newer headers than this Debian's MinGW-w64 has: these of the next Debian, and no others.
newer_headers() {
  [ ! -e headers/uiautomation.h ] || return 0
  mkdir -p apt/binary-parts apt/binary-lists/partial headers
  for file in apt/parts/newer-*.sources; do
    sed 's/^Types:.*/Types: deb/; s/^Suites:.*/Suites: trixie/' "$file" > "apt/binary-parts/$(basename "$file")"
  done
  local lists=(-o Dir::Etc::SourceList="$work/apt/none" -o Dir::Etc::SourceParts="$work/apt/binary-parts"
    -o Dir::State::Lists="$work/apt/binary-lists" -o APT::Sandbox::User=root)
  apt-get "${lists[@]}" update -q
  (cd downloads && apt-get "${lists[@]}" download mingw-w64-common)
  dpkg -x downloads/mingw-w64-common_*.deb newer-mingw
  cp newer-mingw/usr/share/mingw-w64/include/uiautomation*.h headers/
}

unpack_qt() {
  [ ! -d sources/qt6-base ] || return 0
  unpack qt6-base 6.8.2
  # A thread_local with a destructor is destroyed after its memory has gone where std::thread made the thread (GCC 12's emulated
  # TLS with winpthreads). This one crashed the program at the end of such threads; without a destructor it stays to the end.
  python3 - sources/qt6-base/src/corelib/text/qregularexpression.cpp <<'END'
import sys

name = sys.argv[1]
text = open(name).read()
old = "Q_CONSTINIT static thread_local std::unique_ptr<pcre2_jit_stack_16, PcreJitStackFree> jitStacks;"
assert text.count(old) == 1, "this Qt keeps its stack elsewhere: look again"
kept = """struct PcreJitStackKept
{
    pcre2_jit_stack_16 *stack = nullptr;
    pcre2_jit_stack_16 *get() const { return stack; }
    explicit operator bool() const { return stack; }
    void reset(pcre2_jit_stack_16 *made) { stack = made; }
};
Q_CONSTINIT static thread_local PcreJitStackKept jitStacks;"""
open(name, "w").write(text.replace(old, kept))
END
}

build_qt_tools() {
  unpack_qt
  cmake -S sources/qt6-base -B build/qt-tools -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix/host" -DBUILD_SHARED_LIBS=OFF \
    "${without[@]}" -DINPUT_openssl=no -DFEATURE_glib=OFF -DFEATURE_zstd=OFF -DFEATURE_xcb=OFF -DFEATURE_egl=OFF \
    -DFEATURE_fontconfig=OFF -DFEATURE_libudev=OFF -DFEATURE_evdev=OFF
  cmake --build build/qt-tools -j "$jobs" --target host_tools
  cmake --install build/qt-tools --component host_tools --strip
  cmake --install build/qt-tools --component Devel 2>/dev/null || true
  # What CMake writes of tools is exported in no component of its own.
  cp -r build/qt-tools/lib/cmake/Qt6HostInfo "$prefix/host/lib/cmake/"
  local module
  for module in Core Gui Widgets; do
    cp build/qt-tools/lib/cmake/Qt6${module}Tools/Qt6${module}Tools*.cmake "$prefix/host/lib/cmake/Qt6${module}Tools/"
    cp build/qt-tools/CMakeFiles/Export/*/Qt6${module}ToolsTargets*.cmake "$prefix/host/lib/cmake/Qt6${module}Tools/"
  done
}

build_qt() {
  unpack_qt
  newer_headers
  # TLS by Schannel; the pen needs headers that MinGW 10 lacks; the protection against stack clashes breaks GCC 12 here.
  CPLUS_INCLUDE_PATH=$work/headers with_cmake qt6-base sources/qt6-base "${host_qt[@]}" "${without[@]}" -DBUILD_SHARED_LIBS=ON \
    -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DINPUT_openssl=no -DFEATURE_schannel=ON -DFEATURE_printsupport=ON -DFEATURE_tabletevent=OFF \
    -DFEATURE_style_windows11=ON -DFEATURE_stack_clash_protection=OFF
}

build_fmt() { unpack fmtlib 9.1 9 && with_cmake fmt sources/fmtlib -DFMT_TEST=OFF -DFMT_DOC=OFF; }
build_spdlog() {
  unpack spdlog 1:1.10 1.10 && with_cmake spdlog sources/spdlog -DSPDLOG_FMT_EXTERNAL=ON -DSPDLOG_BUILD_EXAMPLE=OFF -DSPDLOG_BUILD_TESTS=OFF
}
build_googletest() { with_cmake googletest /usr/src/googletest; }

finish() { # what a program is built and shipped with, and no more
  cd "$prefix"
  rm -rf doc libexec modules lib/pkgconfig lib/objects-* lib/libcrypto.a lib/libssl.a lib/cmake/Qt6BuildInternals lib/cmake/Qt6/qt.toolchain.cmake
  find lib -name '*.prl' -delete
  find bin -type f ! -name '*.dll' -delete
  [ ! -d mkspecs ] || find mkspecs -mindepth 1 -maxdepth 1 ! -name win32-g++ ! -name common ! -name features ! -name '*.pri' -exec rm -rf {} +
  rm -rf mkspecs/modules
  cp "$($target-g++-posix -print-file-name=libgcc_s_seh-1.dll)" "$($target-g++-posix -print-file-name=libstdc++-6.dll)" \
    "$($target-g++-posix -print-file-name=libssp-0.dll)" "/usr/$target/lib/libwinpthread-1.dll" bin/
  find . -name '*.dll' -exec $target-strip --strip-unneeded {} +
  find host/lib/cmake -mindepth 1 -maxdepth 1 ! -name 'Qt6*Tools' ! -name Qt6HostInfo ! -name Qt6 -exec rm -rf {} +
  # Where they were built stands in a few texts, and in the tools as a default that nobody needs.
  { grep -rlIF "$work" . || true; } | xargs -r sed -i "s#$work#/src#g"
  { grep -rlF "$work" . || true; } | xargs -r python3 -c '
import sys

old = sys.argv[1].encode()
for name in sys.argv[2:]:
    data = open(name, "rb").read()
    open(name, "wb").write(data.replace(old, b"/src".ljust(len(old), b"/")))' "$work"
  cd "$work"
  ! grep -rlF "$work" "$prefix" || { echo "These files name the folder they were built in." >&2; return 1; }
}

step() { # NAME: once
  [ -e "stamps/$1" ] && return
  echo "== $1" >&2
  "build_$1"
  touch "stamps/$1"
}

mkdir -p stamps
install_tools
apt_sources
apt_with_sources apt-get update -q
write_toolchain
for library in "${libraries[@]}"; do
  step "$library"
done
finish
