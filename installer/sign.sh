#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# The one place where files for Windows are signed: sign.sh FILE...  (programs, libraries, installers, MSI)
# Nothing happens unless one of these is set:
#   FIX789_SIGN_COMMAND   a command that signs the file whose name it gets as its last word (a service, a token)
#   FIX789_SIGN_P12       a PKCS #12 file, with FIX789_SIGN_PASSWORD_FILE; FIX789_SIGN_TIMESTAMP is the RFC 3161 server
# A signed file says when it was signed, so only what is not signed is equal to the byte.
set -euo pipefail
for file in "$@"; do
  if [ -n "${FIX789_SIGN_COMMAND:-}" ]; then
    read -ra command <<<"$FIX789_SIGN_COMMAND"
    "${command[@]}" "$file"
  elif [ -n "${FIX789_SIGN_P12:-}" ]; then
    options=(-pkcs12 "$FIX789_SIGN_P12" -h sha256 -n Fix789)
    [ -z "${FIX789_SIGN_PASSWORD_FILE:-}" ] || options+=(-readpass "$FIX789_SIGN_PASSWORD_FILE")
    [ -z "${FIX789_SIGN_TIMESTAMP:-}" ] || options+=(-ts "$FIX789_SIGN_TIMESTAMP")
    osslsigncode sign "${options[@]}" -in "$file" -out "$file.signed" >/dev/null
    mv "$file.signed" "$file"
  fi
done
