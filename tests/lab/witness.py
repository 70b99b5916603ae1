# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""How far a negotiation with a key comes: an IKEv1 initiator of the lab's own, independent of the product.

Main mode with a pre-shared key, then quick mode, over one socket; message 1 is effects.MESSAGE_1. Says in words where it ended:
    "silent at 1"                  nothing came to message 1 (3, 5 likewise)
    "refused NAME at 3"            an error in clear
    "unreadable at 5"              an answer that this key does not open
    "message 6"                    the key is right, and nothing came to quick mode
    "message 6, quick answered"    or "quick refused NAME"
Ciphers come from libcrypto; groups are computed here.
"""
import ctypes
import ctypes.util
import hashlib
import hmac
import os
import select
import socket
import struct
import time

P1024 = int("FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD"
            "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
            "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE65381FFFFFFFFFFFFFFFF", 16)  # RFC 2409, 6.2
P2048 = int("FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD"
            "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
            "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F"
            "83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B"
            "E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF6955817183995497CEA956AE515D2261898FA0510"
            "15728E5A8AACAA68FFFFFFFFFFFFFFFF", 16)  # RFC 3526, 3
MODP = {2: P1024, 14: P2048}
CURVES = {  # p, b, generator; a is -3 (RFC 5903)
    19: (2**256 - 2**224 + 2**192 + 2**96 - 1,
         0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b,
         (0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296,
          0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5), 32),
    20: (2**384 - 2**128 - 2**96 + 2**32 - 1,
         0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef,
         (0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7,
          0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f), 48),
}
NOTIFICATIONS = {14: "NO-PROPOSAL-CHOSEN", 16: "PAYLOAD-MALFORMED", 18: "INVALID-ID-INFORMATION",
                 24: "AUTHENTICATION-FAILED"}
SENDS_AT = (0.0, 0.4, 1.2)
GIVE_UP_AT = 2.5
NAT_D, ID, HASH, SA, KE, NONCE, NOTIFY, DELETE = 20, 5, 8, 1, 4, 10, 11, 12


def add(one, two, p):
    if one is None or two is None:
        return one or two
    if one[0] == two[0]:
        if (one[1] + two[1]) % p == 0:
            return None
        slope = (3 * one[0] * one[0] - 3) * pow(2 * one[1], -1, p) % p
    else:
        slope = (two[1] - one[1]) * pow(two[0] - one[0], -1, p) % p
    x = (slope * slope - one[0] - two[0]) % p
    return x, (slope * (one[0] - x) - one[1]) % p


def times(factor, point, p):
    result = None
    while factor:
        if factor & 1:
            result = add(result, point, p)
        point, factor = add(point, point, p), factor >> 1
    return result


class Exchange:
    """One side of a Diffie-Hellman exchange."""

    def __init__(self, group):
        self.group, self.secret = group, int.from_bytes(os.urandom(40), "big")
        if group in MODP:
            prime = MODP[group]
            self.size = (prime.bit_length() + 7) // 8
            self.public = pow(2, self.secret, prime).to_bytes(self.size, "big")
        else:
            p, _, generator, self.size = CURVES[group]
            self.public = b"".join(v.to_bytes(self.size, "big") for v in times(self.secret, generator, p))

    def shared(self, theirs):
        if self.group in MODP:
            return pow(int.from_bytes(theirs, "big"), self.secret, MODP[self.group]).to_bytes(self.size, "big")
        point = tuple(int.from_bytes(theirs[at:at + self.size], "big") for at in (0, self.size))
        return times(self.secret, point, CURVES[self.group][0])[0].to_bytes(self.size, "big")


class Cipher:
    """CBC of AES or triple DES, without padding."""
    crypto = ctypes.CDLL(ctypes.util.find_library("crypto") or "libcrypto.so.3")

    def __init__(self, number, bits):
        name = {7: f"EVP_aes_{bits or 128}_cbc", 5: "EVP_des_ede3_cbc"}[number]
        self.key_size, self.block = (bits or 128) // 8 if number == 7 else 24, 16 if number == 7 else 8
        for function in (name, "EVP_CIPHER_CTX_new"):
            getattr(self.crypto, function).restype = ctypes.c_void_p
        self.kind = ctypes.c_void_p(getattr(self.crypto, name)())

    def run(self, key, iv, data, encrypt):
        context = ctypes.c_void_p(self.crypto.EVP_CIPHER_CTX_new())
        out, size = ctypes.create_string_buffer(len(data) + 32), ctypes.c_int()
        self.crypto.EVP_CipherInit_ex(context, self.kind, None, key, iv, int(encrypt))
        self.crypto.EVP_CIPHER_CTX_set_padding(context, 0)
        self.crypto.EVP_CipherUpdate(context, out, ctypes.byref(size), data, len(data))
        self.crypto.EVP_CIPHER_CTX_free(context)
        return out.raw[:size.value]


def chained(*parts):
    """Payloads as bytes from (type, body), and the first one's type."""
    following = [kind for kind, _ in parts[1:]] + [0]
    return parts[0][0], b"".join(struct.pack("!BBH", after, 0, 4 + len(body)) + body
                                 for (_, body), after in zip(parts, following))


def split(kind, data):
    """[(type, body, whole)] or None where the chain does not hold."""
    found, at = [], 0
    while kind:
        if at + 4 > len(data):
            return None
        following, _, length = struct.unpack_from("!BBH", data, at)
        if length < 4 or at + length > len(data):
            return None
        found.append((kind, data[at + 4:at + length], data[at:at + length]))
        kind, at = following, at + length
    return found


class Ended(Exception):
    """Where the negotiation ended, in words."""


class Witness:
    def __init__(self, server, port, key, message_1, stays):
        """`stays`: on this port from message 1 on; else it moves to 4500 where a NAT is found, as Windows does."""
        self.server, self.port, self.key, self.message_1, self.stays = server, port, key, message_1, stays
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("", 0))
        self.mine, self.theirs = message_1[:8], bytes(8)
        self.server_nat = self.client_nat = None

    def climb(self):
        try:
            self.main_mode()
        except Ended as where:
            return str(where)
        return f"message 6, quick {self.quick_mode()}"

    def prf(self, key, *data):
        return hmac.new(key, b"".join(data), self.hash).digest()

    def header(self, first, exchange, flags, message_id, size):
        return self.mine + self.theirs + struct.pack("!BBBBII", first, 0x10, exchange, flags, message_id, 28 + size)

    def ask(self, message, step, read):
        """Sends until `read` makes something of an answer; what it made."""
        marker = bytes(4) if self.port == 4500 else b""
        begun, unreadable = time.monotonic(), False
        for index, until in enumerate((*SENDS_AT[1:], GIVE_UP_AT)):
            self.socket.sendto(marker + message, (self.server, self.port))
            while (left := begun + until - time.monotonic()) > 0:
                if not select.select([self.socket], [], [], left)[0]:
                    break
                try:
                    answer, (_, port) = self.socket.recvfrom(65535)
                except OSError:
                    continue
                answer = answer[4:] if port == 4500 and answer[:4] == bytes(4) else answer
                if len(answer) < 28 or answer[:8] != self.mine:
                    continue
                if (made := read(answer)) is not None:
                    return made
                unreadable = unreadable or (step == 5 and answer[19] & 1)  # not message 4 once more
        raise Ended(f"{'unreadable' if unreadable else 'silent'} at {step}")

    def in_clear(self, answer, step):
        """Payloads of a main mode message in clear; an error in clear ends it."""
        found = split(answer[16], answer[28:]) if not answer[19] & 1 else None
        if answer[18] == 5:
            for kind, body, _ in found or []:
                number, = struct.unpack_from("!H", body, 6)
                if kind == NOTIFY and number < 8192:
                    raise Ended(f"refused {NOTIFICATIONS.get(number, number)} at {step}")
            return None
        return {kind: body for kind, body, _ in found or []} | {
            NAT_D: [body for kind, body, _ in found or [] if kind == NAT_D]} if found else None

    def main_mode(self):
        def second(answer):
            seen = self.in_clear(answer, 1)
            if seen and SA in seen:
                self.theirs = answer[8:16]
                return seen[SA]
        self.choose(self.ask(self.message_1, 1, second))
        exchange, nonce = Exchange(self.group), os.urandom(20)
        local = self.local_address()
        first, body = chained((KE, exchange.public), (NONCE, nonce), (NAT_D, self.nat_hash(self.server, self.port)),
                              (NAT_D, self.nat_hash(*local)))

        def fourth(answer):
            seen = self.in_clear(answer, 3)
            return seen if seen and KE in seen else None
        seen = self.ask(self.header(first, 2, 0, 0, len(body)) + body, 3, fourth)
        self.read_nat(seen[NAT_D], local)
        self.derive(exchange, seen[KE], nonce, seen[NONCE])
        if not self.stays and (self.server_nat or self.client_nat):
            self.port = 4500
        self.authenticate(exchange.public, seen[KE], local[0])

    def choose(self, sa):
        """The suite that message 2 chose: one proposal (8 bytes) with one transform, after DOI and situation."""
        attributes, at, data = {}, 0, sa[8 + 8 + sa[8 + 6] + 8:]
        while at + 4 <= len(data):
            kind, value = struct.unpack_from("!HH", data, at)
            at += 4 if kind & 0x8000 else 4 + value
            attributes[kind & 0x7fff] = value
        self.cipher, self.group = Cipher(attributes[1], attributes.get(14)), attributes[4]
        self.hash = {1: hashlib.md5, 2: hashlib.sha1, 4: hashlib.sha256}[attributes[2]]

    def local_address(self):
        probe = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        probe.connect((self.server, self.port))
        return probe.getsockname()[0], self.socket.getsockname()[1]

    def nat_hash(self, address, port):
        return self.hash(self.mine + self.theirs + socket.inet_aton(address) + struct.pack("!H", port)).digest()

    def read_nat(self, told, local):
        if len(told) >= 2:  # first ours as they see us, then theirs as they see themselves (RFC 3947, 3.2)
            self.client_nat = told[0] != self.nat_hash(*local)
            self.server_nat = self.nat_hash(self.server, self.port) not in told[1:]

    def derive(self, exchange, theirs, mine_nonce, their_nonce):
        shared = exchange.shared(theirs)
        self.skeyid = self.prf(self.key, mine_nonce, their_nonce)
        cookies = self.mine + self.theirs
        self.skeyid_d = self.prf(self.skeyid, shared, cookies, b"\0")
        self.skeyid_a = self.prf(self.skeyid, self.skeyid_d, shared, cookies, b"\1")
        skeyid_e = self.prf(self.skeyid, self.skeyid_a, shared, cookies, b"\2")
        key = skeyid_e
        if len(key) < self.cipher.key_size:  # RFC 2409, appendix B
            key, block = b"", b"\0"
            while len(key) < self.cipher.key_size:
                block = self.prf(skeyid_e, block)
                key += block
        self.cipher_key = key[:self.cipher.key_size]
        self.iv = self.hash(exchange.public + theirs).digest()[:self.cipher.block]

    def sealed(self, first, body, exchange, message_id, iv):
        body += bytes(-len(body) % self.cipher.block)
        encrypted = self.cipher.run(self.cipher_key, iv, body, True)
        return self.header(first, exchange, 1, message_id, len(encrypted)) + encrypted

    def opened(self, answer, iv):
        if not answer[19] & 1 or len(answer[28:]) % self.cipher.block or len(answer) <= 28:
            return None
        return split(answer[16], self.cipher.run(self.cipher_key, iv, answer[28:], False))

    def authenticate(self, mine_public, their_public, address):
        identity = struct.pack("!BBH", 1, 0, 0) + socket.inet_aton(address)
        sa = self.message_1[32:28 + struct.unpack_from("!H", self.message_1, 30)[0]]
        proof = self.prf(self.skeyid, mine_public, their_public, self.mine, self.theirs, sa, identity)
        first, body = chained((ID, identity), (HASH, proof))
        message = self.sealed(first, body, 2, 0, self.iv)
        last = message[-self.cipher.block:]

        def sixth(answer):
            if answer[18] != 2:
                return None
            seen = {kind: body for kind, body, _ in self.opened(answer, last) or []}
            if ID not in seen or HASH not in seen:
                return None
            wanted = self.prf(self.skeyid, their_public, mine_public, self.theirs, self.mine, sa, seen[ID])
            if wanted != seen[HASH]:
                return None
            self.iv = answer[-self.cipher.block:]
            return True
        self.ask(message, 5, sixth)

    def quick_mode(self):
        """ESP with AES-256/128 or 3DES and SHA-1 in transport mode inside UDP, for UDP 1701."""
        def transform(more, number, cipher, bits):
            attributes = struct.pack("!HHHHHH", 0x8004, 4 if self.port == 4500 else 2, 0x8005, 2, 0x8001, 1)
            attributes += struct.pack("!HH", 0x8002, 3600) + (struct.pack("!HH", 0x8006, bits) if bits else b"")
            return struct.pack("!BBHBBH", 3 if more else 0, 0, 8 + len(attributes), number, cipher, 0) + attributes
        transforms = transform(True, 1, 12, 256) + transform(True, 2, 12, 128) + transform(False, 3, 3, 0)
        proposal = struct.pack("!BBHBBBB", 0, 0, 12 + len(transforms), 1, 3, 4, 3) + os.urandom(4) + transforms
        addresses = [struct.pack("!BBH", 1, 17, 1701) + socket.inet_aton(a)
                     for a in (self.local_address()[0], self.server)]
        message_id = int.from_bytes(os.urandom(4), "big") | 1
        _, rest = chained((SA, struct.pack("!II", 1, 1) + proposal), (NONCE, os.urandom(20)),
                          (ID, addresses[0]), (ID, addresses[1]))
        number = struct.pack("!I", message_id)
        first, head = chained((HASH, self.prf(self.skeyid_a, number, rest)))
        head = bytes([SA]) + head[1:]
        iv = self.hash(self.iv + number).digest()[:self.cipher.block]
        message = self.sealed(first, head + rest, 32, message_id, iv)

        def second(answer):
            told = answer[20:24]
            start = message[-self.cipher.block:] if answer[18] == 32 and told == number else \
                self.hash(self.iv + told).digest()[:self.cipher.block]
            seen = self.opened(answer, start)
            if not seen or seen[0][0] != HASH:
                return None
            if answer[18] == 32:
                return "answered"
            for kind, body, _ in seen:
                if kind == NOTIFY and (code := struct.unpack_from("!H", body, 6)[0]) < 8192:
                    return f"refused {NOTIFICATIONS.get(code, code)}"
        try:
            return self.ask(message, 7, second)
        except Ended:
            return "silent"
