// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/machine/portal_observation.h"

#include "base/enum_names.h"

#include <array>
#include <utility>

namespace fix789 {
namespace {

constexpr std::array<std::pair<PortalState, const char *>, 8> kStates{{{PortalState::Open, "open"},
                                                                       {PortalState::LoginNeeded, "login-needed"},
                                                                       {PortalState::Partial, "partial"},
                                                                       {PortalState::Loop, "loop"},
                                                                       {PortalState::Expired, "expired"},
                                                                       {PortalState::Intercepted, "intercepted"},
                                                                       {PortalState::Unknown, "unknown"},
                                                                       {PortalState::NotLooked, "not-looked"}}};
constexpr std::array<std::pair<PortalProbeKind, const char *>, 3> kProbeKinds{
    {{PortalProbeKind::Http, "http"}, {PortalProbeKind::Https, "https"}, {PortalProbeKind::Challenge, "challenge"}}};
constexpr std::array<std::pair<PortalReply, const char *>, 9> kProbeReplies{{{PortalReply::Answered, "answered"},
                                                                             {PortalReply::TimedOut, "timed-out"},
                                                                             {PortalReply::NameUnknown, "name-unknown"},
                                                                             {PortalReply::NameTimedOut, "name-timed-out"},
                                                                             {PortalReply::Refused, "refused"},
                                                                             {PortalReply::Untrusted, "untrusted"},
                                                                             {PortalReply::Broken, "broken"},
                                                                             {PortalReply::Failed, "failed"},
                                                                             {PortalReply::NotAsked, "not-asked"}}};
constexpr std::array<std::pair<PortalBody, const char *>, 4> kBodies{{{PortalBody::AsExpected, "as-expected"},
                                                                      {PortalBody::Nothing, "nothing"},
                                                                      {PortalBody::Page, "page"},
                                                                      {PortalBody::Other, "other"}}};
constexpr std::array<std::pair<PortalLead, const char *>, 4> kLeads{{{PortalLead::Location, "location"},
                                                                     {PortalLead::Refresh, "refresh"},
                                                                     {PortalLead::Script, "script"},
                                                                     {PortalLead::Wispr, "wispr"}}};

} // namespace

QString toString(PortalState state)
{
    return wordOf(kStates, state);
}

QString toString(PortalProbeKind kind)
{
    return wordOf(kProbeKinds, kind);
}

QString toString(PortalReply reply)
{
    return wordOf(kProbeReplies, reply);
}

QString toString(PortalBody body)
{
    return wordOf(kBodies, body);
}

QString toString(PortalLead lead)
{
    return wordOf(kLeads, lead);
}

std::optional<PortalProbeKind> portalProbeKindFromString(const QString &word)
{
    return valueOf(kProbeKinds, word);
}

std::optional<PortalReply> portalReplyFromString(const QString &word)
{
    return valueOf(kProbeReplies, word);
}

std::optional<PortalBody> portalBodyFromString(const QString &word)
{
    return valueOf(kBodies, word);
}

std::optional<PortalLead> portalLeadFromString(const QString &word)
{
    return valueOf(kLeads, word);
}

} // namespace fix789
