// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/changes/change_json.h"
#include "model/changes/change_kinds.h"

#include <QCoreApplication>

namespace fix789::change_kinds {

using namespace change_json;

Text place(const DnsCacheEmptiedIs &)
{
    return {QT_TRANSLATE_NOOP("Text", "What Windows remembers of names and addresses (DNS cache)"), {}};
}

Text state(const DnsCacheEmptiedIs &fact)
{
    return fact.deed == Deed::Done ? Text{QT_TRANSLATE_NOOP("Text", "Emptied"), {}}
                                   : Text{QT_TRANSLATE_NOOP("Text", "As it is"), {}};
}

bool same(const DnsCacheEmptiedIs &, const DnsCacheEmptiedIs &)
{
    return true;
}

QJsonObject members(const DnsCacheEmptiedIs &fact)
{
    return {{QStringLiteral("done"), fact.deed == Deed::Done}};
}

std::optional<DnsCacheEmptiedIs> read(const QJsonObject &members, const DnsCacheEmptiedIs *)
{
    const auto done = truth(members, "done");
    if (!done || !hasExactly(members, {"done"}))
        return std::nullopt;
    return DnsCacheEmptiedIs{*done ? Deed::Done : Deed::NotDone};
}

} // namespace fix789::change_kinds
