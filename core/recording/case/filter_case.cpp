// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_tables.h"

namespace fix789::recording::members {

using enum Need;
using EventKind = FilterEvent::Kind;
using FailedAt = FilterEvent::FailedAt;

namespace {

constexpr double kLargestId = 9'007'199'254'740'992.0; // the largest integer that a JSON number holds exactly

bool isDrop(const FilterEvent &event)
{
    return event.kind == EventKind::Drop;
}

bool isFailure(const FilterEvent &event)
{
    return event.kind != EventKind::Drop;
}

QString bareGuid(const QString &guid)
{
    return QString(guid).remove(u'{').remove(u'}').toLower();
}

QString digits(const QString &thumbprint)
{
    return QString(thumbprint).remove(u' ').toUpper();
}

} // namespace

template <>
const Table<FilterEvent> &table()
{
    using Event = FilterEvent;
    static const Table<Event> kTable{
        "filterEvent",
        "What Windows' filtering platform remembers: a dropped packet, or a failed key exchange. A drop without `at` counts as "
        "just "
        "now; older than an hour it is only a note",
        {row(Required, "event", &Event::kind,
             word<EventKind>({{EventKind::Drop, "drop"},
                              {EventKind::MainModeFailure, "main-mode-failure"},
                              {EventKind::QuickModeFailure, "quick-mode-failure"}}),
             kKeep, "what happened"),
         row(Optional, "at", &Event::at, time(Qt::ISODateWithMs), kKeep, "when"),
         row(Optional, "remoteAddress", &Event::remoteAddress, text(), &Pseudonyms::address, "where to or from"),
         row(Written, "protocol", &Event::protocol, protocol(), kKeep, "of a drop: `udp`, `esp`").when(isDrop),
         row(Written, "direction", &Event::direction,
             word<FirewallDirection>({{FirewallDirection::Out, "out"}, {FirewallDirection::In, "in"}}), kKeep, "of a drop")
             .when(isDrop),
         row(Optional, "localPort", &Event::localPort, whole<std::uint16_t>(0, 0xFFFF), kKeep, "of a drop").when(isDrop),
         row(Optional, "remotePort", &Event::remotePort, whole<std::uint16_t>(0, 0xFFFF), kKeep, "of a drop").when(isDrop),
         row(Optional, "program", &Event::program, text(), &Pseudonyms::file, "whose packet it was").when(isDrop),
         row(Optional, "filterId", &Event::filterId, whole<std::uint64_t>(0, kLargestId), kKeep, "the filter's number")
             .when(isDrop),
         row(
             Optional, "filter", &Event::filter, text(),
             [](Event &event, Pseudonyms &names) { event.filter = names.filter(event); }, "the filter's name")
             .when(isDrop),
         row(Optional, "layer", &Event::layer, text(), kKeep, "`ale-auth-connect-v4`, or its GUID").when(isDrop),
         row(Optional, "provider", &Event::provider, text(), kKeep, "the name of the filter's owner").when(isDrop),
         row(Optional, "providerKey", &Event::providerKey, cleaned(text(), bareGuid), kKeep, "its GUID").when(isDrop),
         row(Optional, "service", &Event::service, text(), kKeep, "the provider's Windows service").when(isDrop),
         row(Optional, "installed", &Event::installed, flag(), kKeep, "`false`: the provider's program is gone").when(isDrop),
         row(Written, "error", &Event::error, whole<int>(0, 0x7FFFFFFF), kKeep, "of a failure (138xx)").when(isFailure),
         row(Optional, "certificate", &Event::certificate, cleaned(text(4096, 0, "([0-9A-Fa-f] ?){40}"), digits),
             &Pseudonyms::thumbprint, "of a failure: thumbprint of the one that this computer used")
             .when(isFailure),
         row(Optional, "failedAt", &Event::failedAt, word<FailedAt>({{FailedAt::Here, "here"}, {FailedAt::Peer, "peer"}}), kKeep,
             "of a failure: on which side")
             .when(isFailure),
         row(Optional, "progress", &Event::progress, ikeProgress(), kKeep, "of a failure: what had been sent last")
             .when(isFailure)}};
    return kTable;
}

} // namespace fix789::recording::members
