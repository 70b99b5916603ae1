// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A case file is hostile input: whatever the bytes, reading it ends with a value or an error.
#include "recording/case/case_file.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace fix789::recording;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace fix789;
    const auto file = CaseFile::parse(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!file)
        return 0;
    // What was read can be written and read again, and says the same.
    const auto again = CaseFile::parse(file->toJson());
    if (!again || again->state() != file->state())
        std::abort();
    return 0;
}
