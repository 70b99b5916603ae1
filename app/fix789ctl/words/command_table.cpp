// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Every command with its options, arguments, examples and exit codes: what a command line accepts, and what help, the manual
// page and the completions are made of.
#include "commands.h"
#include "words/command.h"
#include "words/options.h"
#include "words/site_options.h"

#include "app/language.h"

#include "analysis/server/server_products.h"
#include "checks/checks.h"
#include "diagnosis/causes.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace fix789::app {
namespace {

using namespace words;

constexpr auto kCommon = std::to_array<OptionWord>({
    {"help", QT_TRANSLATE_NOOP("CommandLine", "Shows this help.")},
    {"language", QT_TRANSLATE_NOOP("CommandLine", "The language of the texts, for example de."), "tag", Values::Language},
    {"color",
     QT_TRANSLATE_NOOP("CommandLine",
                       "Colours: always, never, or auto (the default): only on a terminal, and not where NO_COLOR is set."),
     "when", Values::Listed, "auto always never"},
});

constexpr auto kListExamples =
    std::to_array<Example>({{"list", QT_TRANSLATE_NOOP("CommandLine", "Every check with its title.")}});

constexpr auto kCheckArguments = std::to_array<ArgumentWord>(
    {{"check", "[check...]", QT_TRANSLATE_NOOP("CommandLine", "Runs only these checks and the checks they depend on."),
      Values::Check}});
constexpr auto kCheckExamples = std::to_array<Example>({
    {"check --server vpn.example.com", QT_TRANSLATE_NOOP("CommandLine", "Why does the VPN to this server fail?")},
    {"check --connection \"Head office\" --verbose",
     QT_TRANSLATE_NOOP("CommandLine", "A VPN connection in Windows, with every check.")},
    {"check --server vpn.example.com --key-stdin < key.txt",
     QT_TRANSLATE_NOOP("CommandLine", "Also tries the pre-shared key from a file.")},
    {"check --case computer.json --json", QT_TRANSLATE_NOOP("CommandLine", "A recorded computer, for another program.")},
});

constexpr auto kFixOptions = std::to_array<OptionWord>({
    {"server", QT_TRANSLATE_NOOP("CommandLine", "The VPN server, for causes that only a negotiation with it can prove."), "host",
     Values::Any},
    {"connection", QT_TRANSLATE_NOOP("CommandLine", "The VPN connection that \"check\" examined."), "name", Values::Any},
    {"key-stdin", QT_TRANSLATE_NOOP("CommandLine", "Reads the pre-shared key for a copy of a connection from standard input.")},
    {"user", QT_TRANSLATE_NOOP("CommandLine", "Saves this user name with the connection instead of the one that was rejected."),
     "name", Values::Any},
    {"password-stdin",
     QT_TRANSLATE_NOOP("CommandLine", "Reads the password of the --user name from standard input, on the line after the key.")},
    {"network", QT_TRANSLATE_NOOP("CommandLine", "Takes the network's results from a recorded computer."), "file", Values::File},
    {"run", QT_TRANSLATE_NOOP("CommandLine", "The ID of this run, set by the window, which has already run the check."), "uuid",
     Values::Any},
    {"dry-run", QT_TRANSLATE_NOOP("CommandLine", "Says what would be changed, and changes nothing.")},
    {"keep", QT_TRANSLATE_NOOP("CommandLine", "Keeps the change even if it does not help.")},
});
constexpr auto kFixArguments = std::to_array<ArgumentWord>(
    {{"id", "id...", QT_TRANSLATE_NOOP("CommandLine", "The causes, exactly as \"check\" prints them: id or id:subject."),
      Values::Cause}});
constexpr auto kFixExamples = std::to_array<Example>({
    {"fix service.disabled:IKEEXT --dry-run", QT_TRANSLATE_NOOP("CommandLine", "What would be changed?")},
    {"fix service.disabled:IKEEXT", QT_TRANSLATE_NOOP("CommandLine", "Changes it, after asking.")},
    {"fix registry.nat-t-needed --case computer.json --yes",
     QT_TRANSLATE_NOOP("CommandLine", "Changes a recorded computer, without asking.")},
});

constexpr auto kUndoOptions = std::to_array<OptionWord>(
    {{"all", QT_TRANSLATE_NOOP("CommandLine", "Undoes every repair that has not been undone, newest first.")}});
constexpr auto kUndoArguments =
    std::to_array<ArgumentWord>({{"run", "[run]", QT_TRANSLATE_NOOP("CommandLine", "The run, as printed by \"history\".")}});
constexpr auto kUndoExamples = std::to_array<Example>({
    {"undo", QT_TRANSLATE_NOOP("CommandLine", "The newest repair.")},
    {"undo --all --yes", QT_TRANSLATE_NOOP("CommandLine", "Every repair, without asking.")},
});

constexpr auto kHistoryOptions = std::to_array<OptionWord>({
    {"case", QT_TRANSLATE_NOOP("CommandLine", "The history of a recorded computer."), "file", Values::File},
    {"json", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON (fix789.history/1).")},
});
constexpr auto kHistoryExamples =
    std::to_array<Example>({{"history", QT_TRANSLATE_NOOP("CommandLine", "What was changed on this computer?")}});

constexpr auto kRecordOptions = std::to_array<OptionWord>({
    {"practice", QT_TRANSLATE_NOOP("CommandLine", "Writes a copy of the practice computer instead.")},
    {"case", QT_TRANSLATE_NOOP("CommandLine", "Copies a recorded computer, with stand-ins for its names and addresses."), "file",
     Values::File},
    {"server", QT_TRANSLATE_NOOP("CommandLine", "Also records the network path to this server."), "host", Values::Any},
    {"settings", QT_TRANSLATE_NOOP("CommandLine", "A file that names the other servers to contact (see docs/settings.md)."),
     "file", Values::File},
});
constexpr auto kRecordArguments =
    std::to_array<ArgumentWord>({{"file", "file", QT_TRANSLATE_NOOP("CommandLine", "The file to write."), Values::File}});
constexpr auto kRecordExamples = std::to_array<Example>({
    {"record --server vpn.example.com computer.json",
     QT_TRANSLATE_NOOP("CommandLine", "This computer and the path to its server, for someone who helps you.")},
    {"record --practice practice.json", QT_TRANSLATE_NOOP("CommandLine", "A computer with two faults, to experiment with.")},
});

constexpr auto kExportOptions = std::to_array<OptionWord>({
    {"cause", QT_TRANSLATE_NOOP("CommandLine", "The cause: id or id:subject."), "id", Values::Cause},
    {"as",
     QT_TRANSLATE_NOOP("CommandLine", "reg (two files for regedit), powershell (one script) or intune (detection and "
                                      "remediation)."),
     "form", Values::Listed, "reg powershell intune"},
    {"output", QT_TRANSLATE_NOOP("CommandLine", "The folder for the files; the current folder by default."), "folder",
     Values::Folder},
    {"case", QT_TRANSLATE_NOOP("CommandLine", "Plans the change for a recorded computer instead of this one."), "file",
     Values::File},
    {"json", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON (fix789.export/1).")},
});
constexpr auto kExportExamples = std::to_array<Example>(
    {{"export --cause registry.nat-t-needed --as intune",
      QT_TRANSLATE_NOOP("CommandLine", "The change for many computers, and the script that detects it.")}});

constexpr auto kCompareOptions = std::to_array<OptionWord>({
    {"server", QT_TRANSLATE_NOOP("CommandLine", "Compares results for this VPN server only."), "host", Values::Any},
    {"json", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON (fix789.comparison/1).")},
});
constexpr auto kCompareExamples = std::to_array<Example>(
    {{"compare --server vpn.example.com", QT_TRANSLATE_NOOP("CommandLine", "On which networks did this server answer?")}});

constexpr auto kReportOptions = std::to_array<OptionWord>({
    {"format",
     QT_TRANSLATE_NOOP("CommandLine",
                       "text (the default), html (a web page), json, or ticket: at most five lines for a help desk."),
     "format", Values::Listed, "text html json ticket"},
    {"html", QT_TRANSLATE_NOOP("CommandLine", "The same as --format html.")},
    {"output", QT_TRANSLATE_NOOP("CommandLine", "The file to write instead of standard output."), "file", Values::File},
});
constexpr auto kReportExamples = std::to_array<Example>({
    {"report --server vpn.example.com", QT_TRANSLATE_NOOP("CommandLine", "Everything, with the messages to send.")},
    {"report --server vpn.example.com --format ticket", QT_TRANSLATE_NOOP("CommandLine", "At most five lines for a help desk.")},
    {"report --case computer.json --format html --output report.html",
     QT_TRANSLATE_NOOP("CommandLine", "A web page about a recorded computer.")},
});

constexpr auto kSummariseOptions = std::to_array<OptionWord>({
    {"by", QT_TRANSLATE_NOOP("CommandLine", "Also shows a table by site, network, product or day."), "group", Values::Listed,
     "site network product day"},
    {"rows", QT_TRANSLATE_NOOP("CommandLine", "Prints one row for each report instead: csv or jsonl (docs/many-reports.md)."),
     "form", Values::Listed, "csv jsonl"},
    {"json", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON (fix789.summary/1).")},
});
constexpr auto kSummariseArguments = std::to_array<ArgumentWord>(
    {{"path", "path...",
      QT_TRANSLATE_NOOP("CommandLine", "Reports written by \"check --json\" or \"report --json\", results of \"fix --json\", "
                                       "files with one of these on each line (*.jsonl), or folders that contain such files."),
      Values::File}});
constexpr auto kSummariseExamples = std::to_array<Example>({
    {"summarise reports/*.json", QT_TRANSLATE_NOOP("CommandLine", "Which causes are the most frequent?")},
    {"summarise --by site reports",
     QT_TRANSLATE_NOOP("CommandLine", "And at which sites? From a folder with a folder for each site.")},
    {"summarise --rows csv reports > reports.csv",
     QT_TRANSLATE_NOOP("CommandLine", "One row for each report, for a spreadsheet.")},
});

constexpr auto kLadderExamples = std::to_array<Example>({
    {"ladder --server vpn.example.com", QT_TRANSLATE_NOOP("CommandLine", "How far does the negotiation get?")},
    {"ladder --server vpn.example.com --pcap ladder.pcap",
     QT_TRANSLATE_NOOP("CommandLine", "The same, with every packet in a file for Wireshark.")},
});

constexpr auto kKeyArguments = std::to_array<ArgumentWord>({
    {"what", "set|forget", QT_TRANSLATE_NOOP("CommandLine", "\"set\" or \"forget\"."), Values::Listed, "set forget"},
    {"name", "name",
     QT_TRANSLATE_NOOP("CommandLine", "The name of the key: 1 to 64 characters (letters, digits and any of ._{}-).")},
});
constexpr auto kKeyExamples = std::to_array<Example>({
    {"key set head-office", QT_TRANSLATE_NOOP("CommandLine", "Asks for a key, and saves it under this name.")},
    {"key forget head-office", QT_TRANSLATE_NOOP("CommandLine", "Deletes it.")},
});

constexpr auto kSweepOptions = std::to_array<OptionWord>({
    {"rate", QT_TRANSLATE_NOOP("CommandLine", "The number of datagrams sent per second (default: 100)."), "number", Values::Any},
    {"json", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON (fix789.sweep/1).")},
});
constexpr auto kSweepArguments = std::to_array<ArgumentWord>(
    {{"file", "file", QT_TRANSLATE_NOOP("CommandLine", "The list: one server per line; \"#\" starts a comment."), Values::File}});
constexpr auto kSweepExamples =
    std::to_array<Example>({{"sweep servers.txt", QT_TRANSLATE_NOOP("CommandLine", "Which of these servers answer?")}});

constexpr auto kServersOptions = std::to_array<OptionWord>({
    {"product", QT_TRANSLATE_NOOP("CommandLine", "Only this product, for example meraki-mx."), "id", Values::Product},
    {"cause", QT_TRANSLATE_NOOP("CommandLine", "Only this cause, for example psk.wrong."), "id", Values::Cause},
    {"identify",
     QT_TRANSLATE_NOOP("CommandLine", "Tells which product a server is, from a packet capture, the server's log, message 2 in "
                                      "hexadecimal, or a recorded computer."),
     "file", Values::File},
    {"json", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON (fix789.servers/1).")},
});
constexpr auto kServersExamples = std::to_array<Example>({
    {"servers --product mikrotik --cause psk.wrong",
     QT_TRANSLATE_NOOP("CommandLine", "Where is the key set on this product, and what does its log say?")},
    {"servers --identify server.log", QT_TRANSLATE_NOOP("CommandLine", "Which product wrote this log?")},
});

constexpr auto kSelfTestExamples =
    std::to_array<Example>({{"selftest", QT_TRANSLATE_NOOP("CommandLine", "What can be read on this computer?")}});

constexpr auto kRespondOptions = std::to_array<OptionWord>({
    {"port",
     QT_TRANSLATE_NOOP("CommandLine",
                       "A further UDP port to answer on, besides 500, 4500 and 47890. Can be given several times."),
     "number", Values::Any},
    {"paired", QT_TRANSLATE_NOOP("CommandLine", "Answers only programs that know the displayed pairing code.")},
    {"time-limit", QT_TRANSLATE_NOOP("CommandLine", "Stops after this many seconds."), "seconds", Values::Any},
});
constexpr auto kRespondExamples = std::to_array<Example>(
    {{"respond --paired", QT_TRANSLATE_NOOP("CommandLine", "Answers \"check --responder\" from another computer.")}});

constexpr auto kHelpOptions = std::to_array<OptionWord>({
    {"format",
     QT_TRANSLATE_NOOP("CommandLine",
                       "text (the default), man (a manual page for man(1)), or bash, zsh or powershell (completions for that "
                       "shell). The manual page and the completions always describe every command, in English."),
     "format", Values::Listed, "text man bash zsh powershell"},
    {"output", QT_TRANSLATE_NOOP("CommandLine", "The file to write instead of standard output."), "file", Values::File},
});
constexpr auto kHelpArguments = std::to_array<ArgumentWord>(
    {{"command", "[command]", QT_TRANSLATE_NOOP("CommandLine", "The command; without it, one line for each command."),
      Values::Command}});
constexpr auto kHelpExamples = std::to_array<Example>({
    {"help check", QT_TRANSLATE_NOOP("CommandLine", "The same as \"check --help\".")},
    {"help --format bash > ~/.local/share/bash-completion/completions/fix789ctl",
     QT_TRANSLATE_NOOP("CommandLine", "Completion in bash.")},
});

// clang-format off
constexpr auto kCommands = std::to_array<Command>({
    {"list", QT_TRANSLATE_NOOP("CommandLine", "lists the checks"), QT_TRANSLATE_NOOP("CommandLine", "Lists the checks."),
     runList, {kJson}, {}, kListExamples, kTextExits},
    {"check", QT_TRANSLATE_NOOP("CommandLine", "finds out why the VPN fails"),
     QT_TRANSLATE_NOOP("CommandLine", "Finds out why the VPN fails. Checking does not change anything."),
     runCheck, {kLook, kVerbose, kUnattended}, kCheckArguments, kCheckExamples, kVerdictExits},
    {"fix", QT_TRANSLATE_NOOP("CommandLine", "fixes a cause"),
     QT_TRANSLATE_NOOP("CommandLine", "Fixes causes that \"check\" has found, and only while they are present."),
     runFix, {kFixOptions, kRepair, kUnattended}, kFixArguments, kFixExamples, kRepairExits},
    {"undo", QT_TRANSLATE_NOOP("CommandLine", "undoes a repair"),
     QT_TRANSLATE_NOOP("CommandLine", "Undoes a repair: the named run, or the newest one that has not been undone."),
     runUndo, {kUndoOptions, kRepair, kUnattended}, kUndoArguments, kUndoExamples, kRepairExits},
    {"history", QT_TRANSLATE_NOOP("CommandLine", "lists what was changed"),
     QT_TRANSLATE_NOOP("CommandLine", "Lists what was changed, when, and whether it was undone."),
     runHistory, {kHistoryOptions}, {}, kHistoryExamples, kReadExits},
    {"record", QT_TRANSLATE_NOOP("CommandLine", "records this computer in a case file"),
     QT_TRANSLATE_NOOP("CommandLine", "Records this computer in a case file. Names and addresses are replaced by stand-ins."),
     runRecord, {kRecordOptions}, kRecordArguments, kRecordExamples, kTaskExits},
    {"export", QT_TRANSLATE_NOOP("CommandLine", "writes a fix for many computers"),
     QT_TRANSLATE_NOOP("CommandLine", "Writes the change that fixes a cause on many computers, and the change that undoes it."),
     runExport, {kExportOptions}, {}, kExportExamples, kTextExits},
    {"compare", QT_TRANSLATE_NOOP("CommandLine", "compares the networks on which \"check\" was run"),
     QT_TRANSLATE_NOOP("CommandLine", "Compares the networks on which \"check\" was run on this "
                                      "computer: where the server answered and where it did not."),
     runCompare, {kCompareOptions}, {}, kCompareExamples, kReadExits},
    {"report", QT_TRANSLATE_NOOP("CommandLine", "writes a full report with the messages to send"),
     QT_TRANSLATE_NOOP("CommandLine", "Runs the checks and writes a full report: what is wrong, how we know, what is ruled "
                                      "out, and the messages to send. People's names and hardware addresses are left out."),
     runReport, {kReportOptions, kLook}, {}, kReportExamples, kVerdictExits},
    {"summarise", QT_TRANSLATE_NOOP("CommandLine", "summarizes many reports"),
     QT_TRANSLATE_NOOP("CommandLine", "Summarizes many reports: how often each cause was found, where and when, what was left open, and how the repairs turned out."),
     runSummarise, {kSummariseOptions}, kSummariseArguments, kSummariseExamples, kTextExits},
    {"ladder", QT_TRANSLATE_NOOP("CommandLine", "negotiates with a VPN server, step by step"),
     QT_TRANSLATE_NOOP("CommandLine", "Negotiates with a VPN server as Windows does and shows how far the negotiation gets, then the verdict of \"check\"."),
     runNegotiationCommand, {kLook, kVerbose}, {}, kLadderExamples, kVerdictExits},
    {"key", QT_TRANSLATE_NOOP("CommandLine", "saves a pre-shared key in the key store, or deletes it"),
     QT_TRANSLATE_NOOP("CommandLine", "Saves a pre-shared key in this system's key store, or deletes it. \"set\" reads "
                                      "the key from standard input and replaces a key with the same name."),
     runKey, {}, kKeyArguments, kKeyExamples, kTaskExits},
    {"sweep", QT_TRANSLATE_NOOP("CommandLine", "tests many VPN servers at once"),
     QT_TRANSLATE_NOOP("CommandLine", "Tests many VPN servers at once: do they answer the first message that Windows sends (UDP 500)?"),
     runSweep, {kSweepOptions}, kSweepArguments, kSweepExamples, kTaskExits},
    {"servers", QT_TRANSLATE_NOOP("CommandLine", "shows the terms each VPN server product uses, or tells which product a server is"),
     QT_TRANSLATE_NOOP("CommandLine", "Shows, for each product and cause, where to find the setting, what to set, and which line appears in the product's log; or tells which product a server is."),
     runServers, {kServersOptions}, {}, kServersExamples, kTextExits},
    {"baseline", QT_TRANSLATE_NOOP("CommandLine", "says what has changed on this computer since the baseline was saved"),
     QT_TRANSLATE_NOOP("CommandLine", "Says what has changed on this computer since the baseline was saved with --keep, while the VPN worked."),
     runBaseline, {kBaselineOptions}, {}, kBaselineExamples, kTaskExits},
    {"site", QT_TRANSLATE_NOOP("CommandLine", "checks a whole site: its rules and its networks"),
     QT_TRANSLATE_NOOP("CommandLine", "\"site audit\" says, for each Wi-Fi of a Meraki organization, which rule lets the VPN through or blocks it; \"site survey\" checks the networks of a site one after another; \"site sign\" signs the file that says what to expect at a site; and \"site playbook\" says what usually goes wrong at a type of place. None of these changes anything at the site."),
     runSite, {kSiteCommon, kSiteAudit, kSiteOwn}, kSiteArguments, kSiteExamples, kSiteExits},
    {"watch", QT_TRANSLATE_NOOP("CommandLine", "contacts a VPN server again and again"),
     QT_TRANSLATE_NOOP("CommandLine", "Contacts a VPN server again and again, and says when it was reached on UDP 500 and 4500 and when it was not."),
     runWatch, {kWatchOptions}, {}, kWatchExamples, kWatchExits},
    {"selftest", QT_TRANSLATE_NOOP("CommandLine", "tells what can be read on this computer"),
     QT_TRANSLATE_NOOP("CommandLine", "Reads everything that the program can read on this computer and shows the result of each reading. Changes and sends nothing."),
     runSelfTest, {kJson}, {}, kSelfTestExamples, kTaskExits},
    {"respond", QT_TRANSLATE_NOOP("CommandLine", "answers another computer's probes"),
     QT_TRANSLATE_NOOP("CommandLine", "Answers the probes of \"check --responder\" on another computer, so that it can tell a blocked path "
                                      "from a silent server. Answers nothing else, and never with more bytes than it received."),
     runRespond, {kRespondOptions}, {}, kRespondExamples, kReadExits},
    {"help", QT_TRANSLATE_NOOP("CommandLine", "shows help, and writes the manual page and the completions"),
     QT_TRANSLATE_NOOP("CommandLine", "Shows the help of a command, or writes the manual page or the completions for a shell."),
     runHelp, {kHelpOptions}, kHelpArguments, kHelpExamples, kTextExits},
});
// clang-format on

QStringList answers()
{
    static constexpr auto kQuestions =
        std::to_array<const char *>({"windows-here-connects", "elsewhere-connects", "others-connect", "ever-worked",
                                     "worked-here-before", "server-changed", "hotspot-works", "inside-office"});
    QStringList all;
    for (const char *question : kQuestions)
        for (const char *reply : {"yes", "no", "unknown"})
            all << QStringLiteral("%1=%2").arg(QLatin1String(question), QLatin1String(reply));
    for (const QString &product : wordsFor(Values::Product))
        all << QStringLiteral("server-product=") + product;
    return all;
}

} // namespace

std::span<const Command> allCommands()
{
    return kCommands;
}

const Command *findCommand(const QString &name)
{
    const auto found = std::ranges::find_if(kCommands, [&](const Command &one) { return name == QLatin1String(one.name); });
    return found == kCommands.end() ? nullptr : &*found;
}

std::span<const OptionWord> commonOptions()
{
    return kCommon;
}

QStringList wordsFor(Values values, const char *listed)
{
    QStringList all;
    switch (values) {
    case Values::None:
    case Values::Any:
    case Values::File:
    case Values::Folder:
        break;
    case Values::Check:
        for (const checks::Check *check : checks::allChecks())
            all << QString::fromLatin1(check->id);
        break;
    case Values::Cause:
        for (const diagnosis::CauseEntry &cause : diagnosis::allCauses())
            all << cause.id.toString();
        break;
    case Values::Product:
        for (const formats::ServerProduct &product : analysis::serverTable().products)
            all << product.id;
        break;
    case Values::Answer:
        return answers();
    case Values::Command:
        for (const Command &command : kCommands)
            all << QString::fromLatin1(command.name);
        break;
    case Values::Language:
        return languages();
    case Values::Listed:
        return QString::fromLatin1(listed).split(u' ');
    }
    return all;
}

QString translatedWords(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

} // namespace fix789::app
