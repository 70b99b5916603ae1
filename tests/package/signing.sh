#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Signs programs, installers or an MSI by installer/sign.sh with a certificate made for this test, and a time stamp from a server of its own that answers
# by "openssl ts" (RFC 3161), and verifies both: signing.sh FILE...
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
for tool in osslsigncode openssl python3; do
  command -v $tool > /dev/null || { echo "SKIP signing: $tool is not installed"; echo "0 passed, 0 failed, 1 skipped"; exit 0; }
done
work=$(mktemp -d "${TMPDIR:-/tmp}/fix789-signing.XXXXXX")
trap 'kill "$server" 2> /dev/null; rm -rf "$work"' EXIT
files=()
for file in "$@"; do cp "$file" "$work/" && files+=("$(basename "$file")"); done
cd "$work" || exit 1
passed=0 failed=0
expect() { local name=$1 why; shift; if why=$("$@" 2>&1); then echo "PASS $name"; passed=$((passed + 1)); else echo "FAIL $name: ${why:-$* failed}"; failed=$((failed + 1)); fi; }

cat > c.cnf <<'END'
[req]
distinguished_name=dn
[dn]
[ca]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign
[code]
extendedKeyUsage=codeSigning
[time]
extendedKeyUsage=critical,timeStamping
[tsa]
default_tsa=server
[server]
serial=serial
signer_cert=time.pem
certs=ca.pem
signer_key=time.key
signer_digest=sha256
default_policy=1.2.3.4.1
digests=sha256,sha384,sha512
accuracy=secs:1
END
{
  openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -subj '/CN=Test root' -days 2 -config c.cnf -extensions ca
  for name in code time; do
    openssl req -newkey rsa:2048 -nodes -keyout $name.key -out $name.csr -subj "/CN=Test $name" -config c.cnf
    openssl x509 -req -in $name.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -out $name.pem -extfile c.cnf -extensions $name
  done
  echo secret > password
  openssl pkcs12 -export -inkey code.key -in code.pem -certfile ca.pem -passout file:password -out code.p12
  echo 01 > serial
} 2> openssl.log || { tail -n 5 openssl.log; echo "FAIL certificates: could not be made"; failed=1; }
cat > server.py <<'END'
import http.server, pathlib, subprocess

class Stamps(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        pathlib.Path("query.tsq").write_bytes(self.rfile.read(int(self.headers["Content-Length"])))
        subprocess.run(["openssl", "ts", "-reply", "-config", "c.cnf", "-queryfile", "query.tsq", "-out", "reply.tsr"], check=True)
        self.send_response(200)
        self.send_header("Content-Type", "application/timestamp-reply")
        self.end_headers()
        self.wfile.write(pathlib.Path("reply.tsr").read_bytes())

server = http.server.HTTPServer(("127.0.0.1", 0), Stamps)
pathlib.Path("port").write_text(str(server.server_port))
server.serve_forever()
END
python3 server.py > server.log 2>&1 &
server=$!
for _ in $(seq 100); do [ -s port ] && break; sleep 0.1; done
for file in "${files[@]}"; do
  before=$(sha256sum "$file")
  is_same() { [ "$before" = "$(sha256sum "$file")" ]; }
  unsigned() { "$root/installer/sign.sh" "$file" && is_same; }
  expect "$file-nothing-set-nothing-signed" unsigned
  expect "$file-is-signed" env FIX789_SIGN_P12=code.p12 FIX789_SIGN_PASSWORD_FILE=password "FIX789_SIGN_TIMESTAMP=http://127.0.0.1:$(cat port)/" "$root/installer/sign.sh" "$file"
  verifies() { osslsigncode verify -CAfile ca.pem -TSA-CAfile ca.pem -in "$file" > verified 2>&1 && grep -qi 'timestamp' verified || { tail -n 20 verified; tail -n 20 server.log; return 1; }; }
  expect "$file-signature-and-time-stamp-verify" verifies
  spoil() { printf x | dd of="$file" bs=1 seek=$(($(stat -c %s "$file") / 2)) conv=notrunc 2> /dev/null; ! osslsigncode verify -CAfile ca.pem -TSA-CAfile ca.pem -in "$file" > /dev/null 2>&1; }
  expect "$file-changed-does-not-verify" spoil
done
# A service that signs gets the file's name as its last word.
touch program.bin
by_service() { FIX789_SIGN_COMMAND="tee -a" "$root/installer/sign.sh" program.bin <<<signed > /dev/null && grep -q signed program.bin; }
expect a-signing-service-gets-the-file by_service
echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
