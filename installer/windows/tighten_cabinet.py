#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""Compresses a cabinet again: tighten_cabinet.py CABINET. Its files stay as they are.

libgcab 1.5 begins each block of 32,768 bytes with an empty history, although the format lets a block refer to the one before
([MS-MCI] 2.1 "MSZIP"; [MS-CAB] 2 for the rest), which makes ours 5% larger than need be."""
import struct
import sys
import zlib

MSZIP = 1


def checksum(data, seed=0):
    """[MS-CAB] 3.1: words of 32 bits, XORed; what is left over counts from its end."""
    whole = len(data) // 4 * 4
    for (word,) in struct.iter_unpack("<I", data[:whole]):
        seed ^= word
    return seed ^ int.from_bytes(data[whole:], "big")


def unpack(data, history):
    engine = zlib.decompressobj(-zlib.MAX_WBITS, history) if history else zlib.decompressobj(-zlib.MAX_WBITS)
    return engine.decompress(data) + engine.flush()


def main():
    name = sys.argv[1]
    with open(name, "rb") as file:
        cabinet = file.read()
    signature, size, folders, flags = struct.unpack_from("<4s4xI4x4x4x2xH2xH", cabinet)
    if signature != b"MSCF" or size != len(cabinet) or folders != 1 or flags:
        sys.exit(f"tighten_cabinet.py: {name} is not a cabinet as wixl makes it")
    data_at, blocks, method = struct.unpack_from("<IHH", cabinet, 36)
    if method != MSZIP:
        sys.exit(f"tighten_cabinet.py: {name} is not compressed by MSZIP")
    packed, before, at = [], b"", data_at
    for _ in range(blocks):
        sum_of_block, stored, plain = struct.unpack_from("<IHH", cabinet, at)
        body = cabinet[at + 8:at + 8 + stored]
        block = unpack(body[2:], before)
        if body[:2] != b"CK" or len(block) != plain or sum_of_block != checksum(cabinet[at + 4:at + 8], checksum(body)):
            sys.exit(f"tighten_cabinet.py: a block of {name} cannot be read")
        engine = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, 9, zlib.Z_DEFAULT_STRATEGY, *([before] if before else []))
        new = b"CK" + engine.compress(block) + engine.flush()
        if unpack(new[2:], before) != block:
            sys.exit("tighten_cabinet.py: what was packed does not unpack")
        head = struct.pack("<HH", len(new), plain)
        packed.append(struct.pack("<I", checksum(head, checksum(new))) + head + new)
        before, at = block, at + 8 + stored
    if at != len(cabinet):
        sys.exit(f"tighten_cabinet.py: {name} has more in it than one folder")
    made = bytearray(cabinet[:data_at] + b"".join(packed))
    struct.pack_into("<I", made, 8, len(made))
    with open(name, "wb") as file:
        file.write(made)


main()
