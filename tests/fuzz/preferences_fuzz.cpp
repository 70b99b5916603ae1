// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Preferences of a group policy are read with an administrator's rights: whatever the bytes, each setting names one place that
// can be shown and kept in a case.
#include "formats/policy_preferences.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace fix789;
using namespace fix789::formats;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool canBeShown(const QString &text)
{
    return text.size() <= 600 &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString policy = QStringLiteral("policy");
    const auto owned = preferencesIn(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), policy);
    if (!owned) {
        require(owned.error().kind == ErrorKind::Malformed);
        return 0;
    }
    for (const OwnedSetting &one : *owned) {
        require(one.policy == policy && one.by == PolicySource::GroupPolicy && one.connection.isEmpty());
        require(one.key.isEmpty() != one.service.isEmpty() && one.key.isEmpty() == one.value.isEmpty());
        require(one.key.isEmpty() || one.key.startsWith(QStringLiteral("HKLM\\")));
        require(canBeShown(one.key) && canBeShown(one.value) && canBeShown(one.service));
        require(one.start.has_value() == !one.service.isEmpty() && !(one.sets && one.start));
    }
    return 0;
}
