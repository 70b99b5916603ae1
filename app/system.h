// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/machine/system_details.h"
#include "ports/certificate_trust.h"
#include "ports/clock.h"
#include "ports/datagrams.h"
#include "ports/dialer.h"
#include "ports/durable_log.h"
#include "ports/facts.h"
#include "ports/fragment_sender.h"
#include "ports/key_store.h"
#include "ports/launcher.h"
#include "ports/registry.h"
#include "ports/stored_connection.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <cstdio>
#include <memory>
#include <optional>

/// Everything in the programs that differs between systems; one source file for each system.
namespace fix789::app {

/// The first statement of main: restricts where libraries load from, and removes environment variables that control them. Qt
/// makes no machine code of patterns then: most are used once, which takes a fraction of that.
void hardenProcess();

/// The last statement of main, with its exit code, after everything else is closed: closes the log and ends the process in
/// the way that is safe on this system.
int endOfMain(int exitCode);

/// Refused if an elevated program is in a folder where others may write.
Result<void> refuseUnsafeStart();

/// Calls `note` when the person interrupts the program or closes what it runs in. It may run at any time, on any thread, and do
/// almost nothing.
void whenInterrupted(void (*note)());

/// Restarts the computer as its user would; programs with unsaved work are asked first. Errors: NotSupported, Refused (this
/// account may not), Failed.
Result<void> restartComputer();

bool isElevated();
/// Elevated although this user's programs usually are not: somebody chose "Run as administrator".
bool isElevatedByConsent();
/// Says something to the person before there is a window.
void sayWithoutWindow(const QString &title, const QString &text);
bool isTerminal(std::FILE *stream);
/// A terminal that understands sequences for colours; on Windows a console with a virtual terminal.
bool showsColours(std::FILE *stream);
/// How many characters fit into a line of this terminal; nothing if it is none, or does not say.
std::optional<int> terminalColumns(std::FILE *stream);

/// Writes UTF-8 to a standard stream. A console of Windows gets the characters, whatever its code page.
void writeText(std::FILE *stream, const QByteArray &utf8);
/// Clears the line of a terminal, which the next text then begins.
void clearLine(std::FILE *terminal);

struct StandardInput {
    QByteArray bytes;      ///< UTF-8 if the system knows the encoding
    unsigned codePage = 0; ///< of Windows, in which it arrived, if that was not Unicode
    /// A program of Windows piped "?", which some send for every character that is not ASCII.
    bool mayHaveLost = false;
};
/// Standard input to its end; from a terminal only `lines` lines, without echo. Unchanged but for its encoding, which Windows
/// does not leave as UTF-8. Errors: Malformed (more than `most` bytes, or not a text), Cancelled, Failed.
Result<StandardInput> readStandardInput(qsizetype most, int lines);

std::unique_ptr<KeyStore> keyStore(); ///< on a system without one, every call is NotSupported

/// The folder for journals of cases, logs and remembered servers; created if missing.
Result<QString> userStateFolder();

/// The portal API addresses that the network's DHCP announces (RFC 8910). NotSupported, Failed.
Result<std::vector<QUrl>> announcedPortalApis();

enum class Use { Read, Write };
/// The folder of the machine's journal; only administrators read and write there. NotSupported if no fix changes the machine.
Result<QString> machineStateFolder(Use use);
/// Where everybody may read a copy of that journal, how the last repair ended, and the keys before. Same errors.
Result<QString> machineReadableFolder();

/// The journals of other people's own settings, as far as this account sees that there are any; they are not read.
QStringList journalsOfOthers();

std::unique_ptr<DurableLog> durableLog(const QString &path);
std::unique_ptr<Launcher> launcher(); ///< starts fix789ctl and fix789repair from the folder of this program

/// For `selftest`.
SystemDetails systemDetails();

/// How to read this system.
struct SystemPorts {
    QString description; ///< "Windows 11 23H2 (22631.4317)"
    bool windows = false;
    std::unique_ptr<Registry> registry; ///< the facts read it too
    Facts facts;                        ///< `network` with addresses in clear; `runs` do not come from the system
    AskStoredConnection storedConnection;
    CertificateTrust trust;
    std::unique_ptr<Clock> clock;
    std::unique_ptr<IcmpErrors> icmpErrors;
    bool refusalsOfSocket = false;                  ///< `icmpErrors` lacks closed ports: they are errors of the socket itself
    std::unique_ptr<FragmentSender> fragments = {}; ///< nullptr if the system lets no program send its own fragments
    std::unique_ptr<Dialer> dialer;                 ///< nullptr if the system has none
};
SystemPorts systemPorts();

} // namespace fix789::app
