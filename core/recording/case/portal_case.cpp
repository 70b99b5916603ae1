// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_tables.h"

namespace fix789::recording::members {

using enum Need;

namespace {

constexpr qsizetype kMostHops = 16;

Form<QString> url()
{
    return text(1024);
}

bool isAnswered(const PortalProbe &probe)
{
    return probe.reply == PortalReply::Answered;
}

const Table<PortalHop> &hopTable()
{
    static const Table<PortalHop> kTable{
        "portalHop",
        "One page further",
        {row(Required, "by", &PortalHop::by, word<PortalLead>(), kKeep, "what led there"),
         row(Required, "to", &PortalHop::to, url(), &Pseudonyms::url, "without values"),
         row(Written, "reply", &PortalHop::reply, word<PortalReply>(), kKeep, "how asking for it ended"),
         row(Optional, "status", &PortalHop::status, whole<int>(100, 999), kKeep, "of HTTP")}};
    return kTable;
}

const Table<LoginProvider> &loginProviderTable()
{
    static const Table<LoginProvider> kTable{
        "loginProvider",
        "A way to log in that the login page offers on another host",
        {row(Required, "to", &LoginProvider::to, url(), &Pseudonyms::url, "without values"),
         row(Required, "reply", &LoginProvider::reply, word<PortalReply>(), kKeep, "whether its host is let through")}};
    return kTable;
}

const Table<PortalProbe> &probeTable()
{
    using Probe = PortalProbe;
    static const Table<Probe> kTable{
        "portalProbe",
        "What one probe saw",
        {row(Required, "probe", &Probe::kind, word<PortalProbeKind>(), kKeep, "which kind"),
         row(Required, "url", &Probe::url, url(), &Pseudonyms::url, "what was asked for; without values"),
         row(Written, "text", &Probe::textAsked, flag(), kKeep, "a text was expected, not an empty answer"),
         row(Required, "reply", &Probe::reply, word<PortalReply>(), kKeep, "how asking ended"),
         row(Written, "status", &Probe::status, whole<int>(100, 999), kKeep, "of HTTP, where it answered").when(isAnswered),
         row(Written, "statusAsExpected", &Probe::statusAsExpected, flag(), kKeep, "where it answered").when(isAnswered),
         row(Written, "body", &Probe::body, word<PortalBody>(), kKeep, "what the answer held").when(isAnswered),
         row(Optional, "ms", &Probe::ms, whole<int>(0, 1'000'000), kKeep, "until the first answer"),
         row(Optional, "time", &Probe::told, time(), kKeep, "the date that the answer bears"),
         row(Optional, "hops", &Probe::hops, list(object<PortalHop, hopTable>(), kMostHops),
             "where the answer led, one after the other"),
         row(Optional, "comesBack", &Probe::comesBack, flag(), kKeep, "the hops came to where they had been, or did not end"),
         row(Optional, "namesLapse", &Probe::namesLapse, flag(), kKeep, "an address on the way speaks of a session that ran out"),
         row(Optional, "via", &Probe::via, text(64), kKeep, "a mark of the proxies that the answer names"),
         row(Optional, "doors", &Probe::doors, list(object<LoginProvider, loginProviderTable>(), kMostHops),
             "ways to log in on other hosts"),
         row(Optional, "ownDoor", &Probe::ownDoor, flag(), kKeep, "the login page takes a login itself")},
        [](const Probe &probe, const QJsonObject &json) {
            return !isAnswered(probe) ||
                   (json.contains(u"status") && json.contains(u"statusAsExpected") && json.contains(u"body"));
        },
        R"({"if": {"properties": {"reply": {"const": "answered"}}}, "then": {"required": ["status", "statusAsExpected", "body"]}})"};
    return kTable;
}

bool isValid(const PortalApi &api)
{
    return api.valid;
}

Result<void> readCaptive(PortalApi &api, const QJsonValue &json, const QString &where)
{
    const auto captive = flag().read(json, where);
    api.valid = captive.has_value();
    api.captive = captive.value_or(false);
    return captive ? Result<void>{} : std::unexpected(captive.error());
}

const Table<PortalApi> &apiTable()
{
    static const Table<PortalApi> kTable{
        "portalApi",
        "What the network itself states (RFC 8908)",
        {row(Required, "url", &PortalApi::url, url(), &Pseudonyms::url, "without values"),
         row(Required, "reply", &PortalApi::reply, word<PortalReply>(), kKeep, "how asking ended"),
         row<PortalApi>(
             Written, "captive", readCaptive, [](const PortalApi &api) { return QJsonValue(api.captive); }, flag().describe,
             kKeep, "of a valid answer, which is known by it")
             .when(isValid),
         row(Optional, "login", &PortalApi::login, url(), &Pseudonyms::url, "the page for people").when(isValid),
         row(Optional, "secondsLeft", &PortalApi::secondsLeft, whole<int>(0, 1'000'000'000), kKeep, "of the session")
             .when(isValid)},
        [](const PortalApi &api, const QJsonObject &) { return !api.valid || api.reply == PortalReply::Answered; },
        R"({"if": {"required": ["captive"]}, "then": {"properties": {"reply": {"const": "answered"}}}})"};
    return kTable;
}

} // namespace

template <>
const Table<PortalObservation> &table()
{
    static const Table<PortalObservation> kTable{
        "portal",
        "What the probes for a captive portal saw",
        {row(Required, "probes", &PortalObservation::probes, list(object<PortalProbe, probeTable>(), 64), "one entry a page"),
         row(Optional, "apis", &PortalObservation::apis, list(object<PortalApi, apiTable>(), 8),
             "those that the settings or the network name")}};
    return kTable;
}

} // namespace fix789::recording::members
