// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/causes.h"

#include "diagnosis/cause_tables.h"
#include "model/machine/service_names.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace fix789::diagnosis {
namespace {

// The title of a cause with a subject contains the subject.
bool takesSubject(const CauseEntry &entry)
{
    return std::string_view(entry.title).contains("%1");
}

/// All tables joined, with an index by id: every cause of every finding is looked up.
struct Vocabulary {
    struct Place {
        CauseId id;
        std::size_t row;
        int step;
    };
    std::vector<CauseEntry> rows; ///< in the order of fixing
    std::vector<Place> byId;      ///< sorted
};

Vocabulary joined()
{
    Vocabulary all;
    for (const auto table :
         {accessCauses, computerCauses, connectionCauses, routeCauses, networkCauses, serverCauses, signInCauses})
        std::ranges::copy(table(), std::back_inserter(all.rows));
    int step = 0;
    for (std::size_t row = 0; row < all.rows.size(); ++row) {
        step += all.rows[row].sameStep ? 0 : 1;
        all.byId.push_back({all.rows[row].id, row, step});
    }
    std::ranges::sort(all.byId, {}, &Vocabulary::Place::id);
    return all;
}

const Vocabulary &vocabulary()
{
    static const Vocabulary kVocabulary = joined();
    return kVocabulary;
}

const Vocabulary::Place *placeOf(CauseId id)
{
    const auto &places = vocabulary().byId;
    const auto found = std::ranges::lower_bound(places, id, {}, &Vocabulary::Place::id);
    return found == places.end() || found->id != id ? nullptr : &*found;
}

} // namespace

std::span<const CauseEntry> allCauses()
{
    return vocabulary().rows;
}

const CauseEntry *findCause(CauseId id)
{
    const Vocabulary::Place *place = placeOf(id);
    return place ? &vocabulary().rows[place->row] : nullptr;
}

int stepOf(CauseId id)
{
    const Vocabulary::Place *place = placeOf(id);
    return place ? place->step : 0;
}

bool restsOnSilence(CauseId id)
{
    const CauseEntry *entry = findCause(id);
    return entry && entry->restsOn == RestsOn::Silence;
}

Result<CauseRef> causeFromString(const QString &text)
{
    static const QRegularExpression kSubject(QStringLiteral("\\A[A-Za-z0-9._{}-]{1,64}\\z"));
    const qsizetype colon = text.indexOf(u':');
    const QByteArray id = (colon < 0 ? text : text.left(colon)).toUtf8();
    const QString subject = colon < 0 ? QString() : text.mid(colon + 1);
    const CauseEntry *entry = findCause(CauseId{{id.constData(), std::size_t(id.size())}});
    if (!entry || (colon >= 0 && !takesSubject(*entry)) || (colon >= 0 && !kSubject.match(subject).hasMatch()))
        return failure(ErrorKind::Malformed, QStringLiteral("reading a cause"));
    return CauseRef{entry->id, subject};
}

Text titleOf(const CauseRef &cause)
{
    const CauseEntry *entry = findCause(cause.id);
    const QString subject = cause.id.toString().startsWith(u"service.") ? displayNameOf(cause.subject) : cause.subject;
    return entry ? Text{entry->title, {subject}} : Text{};
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

} // namespace fix789::diagnosis
