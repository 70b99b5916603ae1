// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "words/command.h"

#include <QCoreApplication>

#include <array>

/// Options that several commands share.
namespace fix789::app::words {

inline constexpr auto kLook = std::to_array<OptionWord>({
    {"server", QT_TRANSLATE_NOOP("CommandLine", "The VPN server's name or address."), "host", Values::Any},
    {"connection", QT_TRANSLATE_NOOP("CommandLine", "The VPN connection in Windows."), "name", Values::Any},
    {"case", QT_TRANSLATE_NOOP("CommandLine", "Checks a recorded computer instead of this one."), "file", Values::File},
    {"network", QT_TRANSLATE_NOOP("CommandLine", "Takes the network's results from a recorded computer and opens no socket."),
     "file", Values::File},
    {"settings", QT_TRANSLATE_NOOP("CommandLine", "A file that names the other servers to contact (see docs/settings.md)."),
     "file", Values::File},
    {"key-stdin", QT_TRANSLATE_NOOP("CommandLine", "Tries the pre-shared key given on standard input.")},
    {"key-from-keychain", QT_TRANSLATE_NOOP("CommandLine", "Tries the pre-shared key saved under this name by \"key set\"."),
     "name", Values::Any},
    {"user", QT_TRANSLATE_NOOP("CommandLine", "Also signs in as this user."), "name", Values::Any},
    {"password-stdin", QT_TRANSLATE_NOOP("CommandLine", "Reads the password from standard input, on the line after the key.")},
    {"certificate",
     QT_TRANSLATE_NOOP("CommandLine", "Tries this computer's certificate from a file (PEM or PKCS #12) instead of a key."),
     "file", Values::File},
    {"passphrase-stdin",
     QT_TRANSLATE_NOOP("CommandLine", "Reads the passphrase of the certificate file from standard input, on the last line.")},
    {"responder", QT_TRANSLATE_NOOP("CommandLine", "Also tests the path to the responder on the computer that you name."), "host",
     Values::Any},
    {"responder-code-stdin",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Reads the pairing code displayed by \"respond --paired\" from standard input, on the line after all "
                       "others.")},
    {"pcap", QT_TRANSLATE_NOOP("CommandLine", "Writes everything sent and received to this file."), "file", Values::File},
    {"answer",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "What you know: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, "
         "server-changed, hotspot-works or inside-office, followed by =yes, =no or =unknown; or server-product=ID."),
     "question=reply", Values::Answer},
    {"environment",
     QT_TRANSLATE_NOOP("CommandLine", "Where you are: home, retail, education, corporate-guest or hospitality. Changes only the "
                                      "advice, never the verdict."),
     "place", Values::Listed, "home retail education corporate-guest hospitality"},
    {"encryption",
     QT_TRANSLATE_NOOP("CommandLine", "The data encryption set in the VPN connection: require, maximum or optional. Without it, "
                                      "the connection's own setting is used, or else \"require\"."),
     "setting", Values::Listed, "require maximum optional"},
    {"ipsec-parameters",
     QT_TRANSLATE_NOOP("CommandLine", "The IPsec parameters to use, in the form of \"CustomIPSecPolicies\" in the phonebook. "
                                      "Without this option, those of the connection are used."),
     "hexadecimal", Values::Any},
    {"dial", QT_TRANSLATE_NOOP("CommandLine", "Lets Windows try its own connection first, then hangs up.")},
    {"permit",
     QT_TRANSLATE_NOOP("CommandLine",
                       "With --dial: if that fails, tries again while this computer's filters allow traffic to this server.")},
    {"firewall-off", QT_TRANSLATE_NOOP("CommandLine", "With --permit: if that fails as well, tries again as if the firewall were "
                                                      "off for this server, for up to a minute.")},
    {"yes", QT_TRANSLATE_NOOP("CommandLine", "Confirms --firewall-off.")},
    {"time-limit",
     QT_TRANSLATE_NOOP("CommandLine", "Stops after this many seconds; the remaining checks are reported as unknown."), "seconds",
     Values::Any},
    {"json", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON (fix789.report/1).")},
});

inline constexpr auto kVerbose = std::to_array<OptionWord>({
    {"verbose", QT_TRANSLATE_NOOP("CommandLine", "Also prints how we know, what to do, and every check.")},
});

inline constexpr auto kRepair = std::to_array<OptionWord>({
    {"case", QT_TRANSLATE_NOOP("CommandLine", "Changes a recorded computer (its file is replaced) instead of this one."), "file",
     Values::File},
    {"json", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON (fix789.repair/1).")},
    {"yes", QT_TRANSLATE_NOOP("CommandLine", "Does not ask for confirmation.")},
    {"take-over", QT_TRANSLATE_NOOP("CommandLine",
                                    "If another account created the journal folder, renames that folder and creates a new one.")},
});

inline constexpr auto kUnattended = std::to_array<OptionWord>({
    {"one-line", QT_TRANSLATE_NOOP("CommandLine", "Prints the whole result on one line, and nothing on standard error.")},
    {"exit-base", QT_TRANSLATE_NOOP("CommandLine", "Adds this number to every exit code but 0."), "number", Values::Any},
    {"event-log", QT_TRANSLATE_NOOP("CommandLine", "Writes the result into the Windows event log as well.")},
    {"row-file", QT_TRANSLATE_NOOP("CommandLine", "Adds the result to this file as well, as one line of JSON."), "file",
     Values::File},
});

inline constexpr auto kJson = std::to_array<OptionWord>({{"json", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON.")}});

inline constexpr const char *kUsageError = QT_TRANSLATE_NOOP("CommandLine", "wrong arguments, or a file that cannot be used");
inline constexpr const char *kCancelled = QT_TRANSLATE_NOOP("CommandLine", "cancelled");
inline constexpr const char *kDone = QT_TRANSLATE_NOOP("CommandLine", "done");
inline constexpr const char *kCouldNotRun = QT_TRANSLATE_NOOP("CommandLine", "this computer could not be examined");

inline constexpr auto kVerdictExits = std::to_array<ExitWord>({
    {ExitCode::Done, QT_TRANSLATE_NOOP("CommandLine", "healthy")},
    {ExitCode::CauseFound, QT_TRANSLATE_NOOP("CommandLine", "a cause is confirmed")},
    {ExitCode::UsageError, kUsageError},
    {ExitCode::Undetermined, QT_TRANSLATE_NOOP("CommandLine", "undetermined, or the checks could not run")},
    {ExitCode::Cancelled, kCancelled},
});
inline constexpr auto kRepairExits = std::to_array<ExitWord>({
    {ExitCode::Done, QT_TRANSLATE_NOOP("CommandLine", "done, or there was nothing to do")},
    {ExitCode::UsageError, kUsageError},
    {ExitCode::Undetermined,
     QT_TRANSLATE_NOOP("CommandLine", "refused, for example because the cause is not present; nothing was "
                                      "changed")},
    {ExitCode::FixFailed, QT_TRANSLATE_NOOP("CommandLine", "failed, or refused by the system; everything is as before")},
    {ExitCode::Cancelled, QT_TRANSLATE_NOOP("CommandLine", "cancelled; everything is as before")},
    {ExitCode::NotAllBack,
     QT_TRANSLATE_NOOP("CommandLine", "failed, and not everything could be restored; the output lists what was not")},
});
inline constexpr auto kReadExits = std::to_array<ExitWord>(
    {{ExitCode::Done, kDone}, {ExitCode::UsageError, kUsageError}, {ExitCode::Undetermined, kCouldNotRun}});
inline constexpr auto kTaskExits = std::to_array<ExitWord>({{ExitCode::Done, kDone},
                                                            {ExitCode::UsageError, kUsageError},
                                                            {ExitCode::Undetermined, kCouldNotRun},
                                                            {ExitCode::Cancelled, kCancelled}});
inline constexpr auto kTextExits = std::to_array<ExitWord>({{ExitCode::Done, kDone}, {ExitCode::UsageError, kUsageError}});

} // namespace fix789::app::words
