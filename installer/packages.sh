#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Installs what is missing of Debian 12's packages (root or sudo), by group:
#   packages.sh build          compiler and libraries of both programs
#   packages.sh window         what a window needs to open, with the letters of every language
#   packages.sh tests          test framework, a cache for what was compiled before, schema validator, virtual display, accessibility bus, tracer
#   packages.sh lab            network namespaces and real VPN servers (with what libreswan links, which the lab unpacks)
#   packages.sh windows        cross compiler and Wine
#   packages.sh setup          what makes and signs the packages for Windows
#   packages.sh debian13 tidy fuzz bench
# Exit 1 with a sentence where something is missing and cannot be installed.
set -euo pipefail
declare -A groups=(
  [build]="g++ cmake ninja-build qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev libspdlog-dev libfmt-dev libssl-dev qtkeychain-qt6-dev libsecret-1-0 librsvg2-bin imagemagick"
  [window]="libqt6widgets6 libqt6gui6 qt6-qpa-plugins qt6-translations-l10n fonts-dejavu-core fonts-wqy-microhei"
  [tests]="ccache groff-base googletest libgtest-dev libgmock-dev gnome-keyring dbus-daemon openssl python3 python3-jsonschema xvfb xauth xdotool x11-utils strace util-linux at-spi2-core gir1.2-atspi-2.0 python3-gi"
  [lab]="charon-systemd strongswan-swanctl libstrongswan-standard-plugins libcharon-extra-plugins nftables iproute2 iputils-ping netbase python3 openssl softether-vpnserver softether-vpncmd libnss3-tools libldns3 libevent-core-2.1-7 libevent-pthreads-2.1-7 libunbound8 libcurl3-nss libldap-2.5-0 libcap-ng0 opennds squid iptables xl2tpd l2tpns freeradius"
  [windows]="g++-mingw-w64-x86-64-posix wine wine64 xz-utils python3"
  [setup]="nsis wixl msitools faketime zip unzip osslsigncode openssl binutils-mingw-w64-x86-64"
  [tidy]="clang-tidy-19 clang-format-19"
  [debian13]="debootstrap debian-archive-keyring"
  [fuzz]="clang-19 libclang-rt-19-dev"
  [bench]="xvfb xauth python3 ike-scan iproute2 libbenchmark-dev"
)
wanted=()
for group in "$@"; do
  [ -n "${groups[$group]:-}" ] || { echo "packages.sh: there is no group '$group'" >&2; exit 1; }
  read -ra names <<<"${groups[$group]}"
  wanted+=("${names[@]}")
done
missing=()
for name in "${wanted[@]}"; do
  dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || missing+=("$name")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "These packages are missing, and only root may install them: ${missing[*]}" >&2; exit 1; }
  as_root=(sudo)
fi
echo "Installing: ${missing[*]}" >&2
export DEBIAN_FRONTEND=noninteractive
install() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >&2; }
# The lists of packages may be old or missing: ask for them once, and only when needed.
install 2>/dev/null || { "${as_root[@]}" apt-get update -qq >&2 && install; } || {
  echo "These packages could not be installed: ${missing[*]}" >&2
  exit 1
}
