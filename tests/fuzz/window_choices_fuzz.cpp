// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// What the window remembers: whatever the bytes, a server can be asked for by its name, and a tag names a language.
#include "adapters/portable/window_choices_file.h"
#include "model/target.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace fix789;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto choices = adapters::windowChoicesFrom(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!choices.server.isEmpty() && (serverFromInput(choices.server) != choices.server || !choices.remember))
        std::abort();
    if (choices.language.size() > 35 || choices.language.contains(u'/') || choices.language.contains(u'.'))
        std::abort();
    return 0;
}
