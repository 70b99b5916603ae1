// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "words/options.h"

#include <algorithm>
#include <array>

/// What "site" and "baseline" accept. The parts of "site" share its row; site/site_command.cpp keeps them apart.
namespace fix789::app::words {

inline constexpr auto kSiteCommon = std::to_array<OptionWord>({
    {"server",
     QT_TRANSLATE_NOOP("CommandLine", "The VPN server; with \"survey\", a server other than the first one in the site file."),
     "host", Values::Any},
    {"network",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "With \"audit\", only this network (name or id). With \"survey\", the name of the Wi-Fi, if this computer cannot tell."),
     "name", Values::Any},
    {"role",
     QT_TRANSLATE_NOOP("CommandLine", "The role of the client: with \"audit\", the name of a group policy or of an identity PSK; "
                                      "with \"survey\", the role that this computer has."),
     "name", Values::Any},
    {"json", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON (fix789.audit/1 or fix789.survey/1).")},
});

inline constexpr auto kSiteAudit = std::to_array<OptionWord>({
    {"organisation",
     QT_TRANSLATE_NOOP("CommandLine",
                       "With \"audit\": the id of the Meraki organization; not needed if the API key has access to only one."),
     "id", Values::Any},
    {"organization", QT_TRANSLATE_NOOP("CommandLine", "The same as --organisation."), "id", Values::Any},
    {"recorded",
     QT_TRANSLATE_NOOP("CommandLine", "With \"audit\": reads a folder of recorded answers instead, and contacts nothing."),
     "folder", Values::Folder},
    {"to", QT_TRANSLATE_NOOP("CommandLine", "The same as --server."), "host", Values::Any},
    {"address",
     QT_TRANSLATE_NOOP("CommandLine",
                       "With \"audit\": an address of the VPN server, if its name is not to be looked up; may be repeated."),
     "address", Values::Any},
    {"ssid", QT_TRANSLATE_NOOP("CommandLine", "With \"audit\": only this Wi-Fi (name or number)."), "name", Values::Any},
    {"client", QT_TRANSLATE_NOOP("CommandLine", "With \"audit\": one client, by its hardware address."), "address", Values::Any},
    {"key-stdin", QT_TRANSLATE_NOOP("CommandLine", "With \"audit\": reads the dashboard's API key from standard input.")},
    {"key-from-stdin", QT_TRANSLATE_NOOP("CommandLine", "The same as --key-stdin.")},
    {"key-from-keychain",
     QT_TRANSLATE_NOOP("CommandLine",
                       "With \"audit\": takes the API key saved under this name by \"key set\" (default: meraki-dashboard)."),
     "name", Values::Any},
    {"region",
     QT_TRANSLATE_NOOP("CommandLine", "With \"audit\": where the organization is hosted: com, ca, cn, in or gov (default: com)."),
     "region", Values::Listed, "com ca cn in gov"},
    {"dashboard", QT_TRANSLATE_NOOP("CommandLine", "For tests: a server on this computer, http://127.0.0.1:PORT."), "address",
     Values::Any},
    {"save",
     QT_TRANSLATE_NOOP("CommandLine", "With \"audit\": saves the answers, without keys or names of people, in this new folder."),
     "folder", Values::Folder},
    {"record",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "With \"audit\": writes a page to keep; if the file already exists, the new page marks what has changed since."),
     "file", Values::File},
});

inline constexpr auto kSiteSurvey = std::to_array<OptionWord>({
    {"site", QT_TRANSLATE_NOOP("CommandLine", "With \"survey\": the signed site file: what is expected where."), "file",
     Values::File},
    {"trust", QT_TRANSLATE_NOOP("CommandLine", "With \"survey\": a file with the public keys that may sign site files."), "file",
     Values::File},
    {"state",
     QT_TRANSLATE_NOOP("CommandLine", "With \"survey\": where the survey is kept, so that it can continue where it stopped."),
     "file", Values::File},
    {"walk",
     QT_TRANSLATE_NOOP("CommandLine", "With \"survey\": goes from network to network, and waits until you have joined each.")},
    {"page", QT_TRANSLATE_NOOP("CommandLine", "With \"survey\": writes the matrix as a web page (HTML)."), "file", Values::File},
    {"csv", QT_TRANSLATE_NOOP("CommandLine", "With \"survey\": writes the matrix as a table (CSV)."), "file", Values::File},
    {"case", QT_TRANSLATE_NOOP("CommandLine", "Checks a recorded computer instead of this one."), "file", Values::File},
    {"settings", QT_TRANSLATE_NOOP("CommandLine", "A file that names the other servers to contact (see docs/settings.md)."),
     "file", Values::File},
    {"time-limit",
     QT_TRANSLATE_NOOP("CommandLine", "Stops after this many seconds; the remaining checks are reported as unknown."), "seconds",
     Values::Any},
});

inline constexpr auto kSiteSign = std::to_array<OptionWord>({
    {"key",
     QT_TRANSLATE_NOOP("CommandLine", "With \"sign\": the file with the private key (Ed25519, PEM). If it does not exist, it is "
                                      "created, with the public key beside it (.pub)."),
     "file", Values::File},
});

// A row of the table has room for three lists.
inline constexpr auto kSiteOwn = [] {
    std::array<OptionWord, kSiteSurvey.size() + kSiteSign.size()> all{};
    std::ranges::copy(kSiteSign, std::ranges::copy(kSiteSurvey, all.begin()).out);
    return all;
}();

inline constexpr auto kSiteArguments = std::to_array<ArgumentWord>({
    {"what", "audit|survey|sign|playbook", QT_TRANSLATE_NOOP("CommandLine", "\"audit\", \"survey\", \"sign\" or \"playbook\"."),
     Values::Listed, "audit survey sign playbook"},
    {"file", "[file]",
     QT_TRANSLATE_NOOP("CommandLine", "With \"sign\": the site file (JSON, fix789.site/1). With \"playbook\": retail, education, "
                                      "corporate-guest or hospitality."),
     Values::File},
});
inline constexpr auto kSiteExamples = std::to_array<Example>({
    {"site audit --server vpn.example.com --record audit.html",
     QT_TRANSLATE_NOOP("CommandLine", "Which rule blocks the VPN, on which Wi-Fi? With a page to keep.")},
    {"site sign --key office.key office.json", QT_TRANSLATE_NOOP("CommandLine", "Signs what is expected at a site.")},
    {"site survey --site office.json --trust office.key.pub --state survey.json",
     QT_TRANSLATE_NOOP("CommandLine", "Checks this network, and says which one to join next.")},
    {"site playbook retail", QT_TRANSLATE_NOOP("CommandLine", "What usually goes wrong in a shop, and what to check first?")},
});
inline constexpr auto kSiteExits = std::to_array<ExitWord>({
    {ExitCode::Done,
     QT_TRANSLATE_NOOP("CommandLine", "nothing blocks the VPN, everything is as expected, or the file is signed")},
    {ExitCode::CauseFound, QT_TRANSLATE_NOOP("CommandLine", "a rule blocks the VPN, or a network is not as expected")},
    {ExitCode::UsageError, kUsageError},
    {ExitCode::Undetermined, QT_TRANSLATE_NOOP("CommandLine", "undetermined, or the dashboard could not be contacted")},
    {ExitCode::Cancelled, kCancelled},
});

inline constexpr auto kBaselineOptions = std::to_array<OptionWord>({
    {"keep", QT_TRANSLATE_NOOP("CommandLine", "Saves the state of this computer as the baseline; do this while the VPN works.")},
    {"file", QT_TRANSLATE_NOOP("CommandLine", "The baseline file to use, instead of the one in this user's own folder."), "file",
     Values::File},
    {"case", QT_TRANSLATE_NOOP("CommandLine", "Uses a recorded computer instead of this one."), "file", Values::File},
    {"json", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON (fix789.baseline/1).")},
});
inline constexpr auto kBaselineExamples = std::to_array<Example>({
    {"baseline --keep", QT_TRANSLATE_NOOP("CommandLine", "While the VPN works.")},
    {"baseline", QT_TRANSLATE_NOOP("CommandLine", "When it no longer works: what changed since?")},
});

inline constexpr auto kWatchOptions = std::to_array<OptionWord>({
    {"server", QT_TRANSLATE_NOOP("CommandLine", "The VPN server's name or address."), "host", Values::Any},
    {"hours", QT_TRANSLATE_NOOP("CommandLine", "How long to watch, at most 168 hours (default: 1)."), "number", Values::Any},
    {"every", QT_TRANSLATE_NOOP("CommandLine", "The pause between two passes, 10 to 3600 seconds (default: 60)."), "seconds",
     Values::Any},
    {"case", QT_TRANSLATE_NOOP("CommandLine", "Reads a single pass from a recorded computer."), "file", Values::File},
    {"json", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON (fix789.watch/1).")},
});
inline constexpr auto kWatchExamples = std::to_array<Example>({
    {"watch --server vpn.example.com --hours 8",
     QT_TRANSLATE_NOOP("CommandLine", "It fails only now and then: when, and on which port? Ctrl+C ends it early.")},
});
inline constexpr auto kWatchExits = std::to_array<ExitWord>({
    {ExitCode::Done, QT_TRANSLATE_NOOP("CommandLine", "the server answered on both ports in every pass")},
    {ExitCode::UsageError, kUsageError},
    {ExitCode::Undetermined,
     QT_TRANSLATE_NOOP("CommandLine", "an answer was missing at least once, or the server could not be contacted")},
});

} // namespace fix789::app::words
