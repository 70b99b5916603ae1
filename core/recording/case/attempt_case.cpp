// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_tables.h"

namespace fix789::recording::members {

using enum Need;
using Filters = RasAttempt::Filters;

namespace {

constexpr double kLongest = 366.0 * 24 * 3600;

// One attempt: at most one of the two flags may be set.
Member<RasAttempt> filters(const char *name, Filters value, const char *says)
{
    return row<RasAttempt>(
        Optional, name,
        [value](RasAttempt &attempt, const QJsonValue &json, const QString &where) -> Result<void> {
            const auto holds = flag().read(json, where);
            if (!holds || (*holds && attempt.filters != Filters::InForce))
                return bad(where);
            if (*holds)
                attempt.filters = value;
            return {};
        },
        [value](const RasAttempt &attempt) {
            return attempt.filters == value ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined);
        },
        flag().describe, kKeep, says);
}

} // namespace

template <>
const Table<RasAttempt> &table()
{
    static const Table<RasAttempt> kTable{
        "attempt",
        "One attempt of Windows itself to connect. Without `at` it counts as just now; older than an hour it is only a note",
        {row(Required, "error", &RasAttempt::error, whole<int>(-2147483648.0, kLargest32), kKeep,
             "Windows' number, an HRESULT also as a negative one; 0: it connected"),
         row(Optional, "connection", &RasAttempt::connection, text(), &Pseudonyms::connection, "the VPN connection's name"),
         row(Optional, "server", &RasAttempt::server, text(), &Pseudonyms::server,
             "the one dialled, else as the connection names it"),
         row(Optional, "begun", &RasAttempt::begun, time(Qt::ISODate, true), kKeep, "when it began"),
         row(Optional, "at", &RasAttempt::at, time(Qt::ISODate, true), kKeep, "when it connected or failed"),
         row(Optional, "key", &RasAttempt::key,
             word<RasAttempt::Key>({{RasAttempt::Key::Stored, "stored"}, {RasAttempt::Key::Typed, "typed"}}), kKeep,
             "with the pre-shared key that Windows keeps, or with the one typed for our own negotiation"),
         row(Optional, "tunnel", &RasAttempt::tunnel, tunnelType(), kKeep, "the device that it last dialled with"),
         row(Optional, "ikeError", &RasAttempt::ikeError, whole<int>(0, kLargest32), kKeep,
             "the key exchange's own error (138xx)"),
         row(Optional, "ikeProgress", &RasAttempt::ikeProgress, ikeProgress(), kKeep,
             "what the key exchange had sent last when it failed"),
         row(Optional, "lasted", &RasAttempt::lastedSeconds, whole<int>(0, kLongest), kKeep,
             "seconds, of a connection that has ended"),
         row(Optional, "endedWith", &RasAttempt::endedWith, whole<int>(0, kLargest32), kKeep,
             "Windows' number for its end; 0: the person ended it"),
         row(Optional, "reached", &RasAttempt::reached,
             word<DialStage>({{DialStage::Port, "port"},
                              {DialStage::Tunnel, "tunnel"},
                              {DialStage::SignIn, "sign-in"},
                              {DialStage::Connected, "connected"}}),
             kKeep, "how far it came"),
         row(Optional, "dialed", &RasAttempt::dialed, flag(), kKeep, "made for this check, by `--dial`"),
         filters("permitted", Filters::ServerLetPast, "with the server let past this computer's filters, by `--permit`"),
         filters("firewallOff", Filters::FirewallOff, "as if the firewall were off for the server, by `--firewall-off`")},
        nullptr,
        R"({"not": {"required": ["permitted", "firewallOff"], "properties": {"permitted": {"const": true}, "firewallOff": {"const": true}}}})"};
    return kTable;
}

Form<IkeProgress> ikeProgress()
{
    return word<IkeProgress>({{IkeProgress::OfferSent, "offer-sent"},
                              {IkeProgress::KeysSent, "keys-sent"},
                              {IkeProgress::IdentitySent, "identity-sent"},
                              {IkeProgress::Complete, "complete"}});
}

} // namespace fix789::recording::members
