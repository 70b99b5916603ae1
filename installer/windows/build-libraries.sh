#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Cross-builds what the Windows programs link, from the source packages of this Debian: build-libraries.sh WORK-FOLDER [LIBRARY...]
# The result is WORK-FOLDER/windows-sysroot. Called by sysroot.sh --build. Each library is a step with a stamp, so an interrupted
# build goes on where it was.
# Root, for the build packages; about 45 minutes on two cores, nearly all of it Qt.
set -euo pipefail
[ $# -ge 1 ] || { echo "build-libraries.sh WORK-FOLDER [LIBRARY...]" >&2; exit 2; }
work=$(realpath -m "$1"); shift
libraries=(openssl fmt spdlog googletest qt qtkeychain)
[ $# = 0 ] || libraries=("$@")
prefix=$work/windows-sysroot
target=x86_64-w64-mingw32
jobs=$(nproc)
mkdir -p "$prefix" "$work"
cd "$work"

install_tools() {
  DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends build-essential cmake ninja-build dpkg-dev perl \
    g++-mingw-w64-x86-64-posix qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools googletest
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

# Where it was built must not stand in a library: nobody could build the same bytes elsewhere.
anonymous="-ffile-prefix-map=$work=/src"

# NAME SOURCE OPTIONS...
with_cmake() {
  local name=$1 source=$2; shift 2
  cmake -S "$source" -B "build/$name" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$work/toolchain.cmake" -DCMAKE_INSTALL_PREFIX="$prefix" \
    -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_BUILD_TYPE=Release -DCMAKE_C_FLAGS="$anonymous" -DCMAKE_CXX_FLAGS="$anonymous" "$@"
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

host_qt() { # Qt's tools run here and must be of the very version that is built
  local files
  files=$(dirname "$(find /usr/lib -maxdepth 3 -path '*/cmake/Qt6HostInfo' | head -1)")
  echo "-DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=$files"
}

build_openssl() { # only libcrypto and libssl; nothing loaded at run time, no configuration file looked for
  unpack openssl 3.0
  cd sources/openssl
  CC=$target-gcc-posix RC=$target-windres AR=$target-ar RANLIB=$target-ranlib CFLAGS="-O2 $anonymous" \
    ./Configure mingw64 shared no-tests no-engine no-legacy no-autoload-config --prefix=/fix789 --libdir=lib --openssldir=/fix789/ssl
  make build_generated
  perl util/mkbuildinf.pl "$target-gcc -O2" mingw64 > crypto/buildinf.h # it would name the compiler's flags, with our folder
  make -j"$jobs" build_libs
  make install_dev DESTDIR="$work/stage-openssl"
  cp -a "$work/stage-openssl/fix789/." "$prefix/"
  cd "$work"
}

build_qt() {
  local version
  version=$(dpkg-query -W -f '${Version}' qt6-base-dev | sed 's/+.*//; s/-.*//')
  unpack qt6-base "$version"
  # TLS by Schannel. What needs a driver or a server of its own is left out; the pen needs headers that MinGW 10 lacks.
  # shellcheck disable=SC2046
  with_cmake qt6-base sources/qt6-base $(host_qt) -DBUILD_SHARED_LIBS=ON -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
    -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DINPUT_openssl=no -DFEATURE_schannel=ON -DFEATURE_tabletevent=OFF -DFEATURE_opengl=OFF \
    -DFEATURE_dynamicgl=OFF -DFEATURE_vulkan=OFF -DFEATURE_sql=OFF -DFEATURE_printsupport=OFF -DFEATURE_dbus=OFF -DFEATURE_icu=OFF \
    -DFEATURE_system_zlib=OFF -DFEATURE_pkg_config=OFF
}

build_fmt() { unpack fmtlib 9.1 9 && with_cmake fmt sources/fmtlib -DFMT_TEST=OFF -DFMT_DOC=OFF; }
build_spdlog() {
  unpack spdlog 1:1.10 1.10 && with_cmake spdlog sources/spdlog -DSPDLOG_FMT_EXTERNAL=ON -DSPDLOG_BUILD_EXAMPLE=OFF -DSPDLOG_BUILD_TESTS=OFF
}
build_qtkeychain() {
  unpack qtkeychain 0.13 0.15 0.1
  find sources/qtkeychain -name CMakeLists.txt -exec sed -i 's#/utf-8##g' {} + # an option of Microsoft's compiler
  # shellcheck disable=SC2046
  with_cmake qtkeychain sources/qtkeychain $(host_qt) -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF -DBUILD_TEST_APPLICATION=OFF \
    -DUSE_CREDENTIAL_STORE=ON
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
    "/usr/$target/lib/libwinpthread-1.dll" bin/
  find . -name '*.dll' -exec $target-strip --strip-unneeded {} +
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
