// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/causes.h"

#include "diagnosis/cause_tables.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace fix789 {
namespace {

// What has a subject is named by it in its title.
bool takesSubject(const CauseEntry &entry)
{
    return std::string_view(entry.title).contains("%1");
}

} // namespace

std::span<const CauseEntry> allCauses()
{
    static const std::vector<CauseEntry> kAll = [] {
        std::vector<CauseEntry> all;
        for (const std::span<const CauseEntry> table : {computerCauses(), networkCauses(), serverCauses()})
            all.insert(all.end(), table.begin(), table.end());
        return all;
    }();
    return kAll;
}

const CauseEntry *findCause(CauseId id)
{
    const auto all = allCauses();
    const auto it = std::ranges::find(all, id, &CauseEntry::id);
    return it == all.end() ? nullptr : &*it;
}

Result<CauseRef> causeFromString(const QString &text)
{
    static const QRegularExpression kSubject(QStringLiteral("\\A[A-Za-z0-9._{}-]{1,64}\\z"));
    const qsizetype colon = text.indexOf(u':');
    const QString id = colon < 0 ? text : text.left(colon);
    const QString subject = colon < 0 ? QString() : text.mid(colon + 1);
    const auto all = allCauses();
    const auto it = std::ranges::find_if(all, [&](const CauseEntry &entry) { return entry.id.toString() == id; });
    if (it == all.end() || (colon >= 0 && !takesSubject(*it)) || (colon >= 0 && !kSubject.match(subject).hasMatch()))
        return failure(ErrorKind::Malformed, QStringLiteral("reading a cause"));
    return CauseRef{it->id, subject};
}

Text titleOf(const CauseRef &cause)
{
    const CauseEntry *entry = findCause(cause.id);
    return entry ? Text{entry->title, {cause.subject}} : Text{};
}

Text adviceFor(const CauseRef &cause)
{
    const CauseEntry *entry = findCause(cause.id);
    return entry ? Text{entry->advice, {cause.subject}} : Text{};
}

QString toString(Side side)
{
    switch (side) {
    case Side::Computer:
        return QStringLiteral("computer");
    case Side::Site:
        return QStringLiteral("site");
    case Side::Server:
        return QStringLiteral("server");
    case Side::Account:
        return QStringLiteral("account");
    case Side::Policy:
        return QStringLiteral("policy");
    }
    return {};
}

} // namespace fix789
