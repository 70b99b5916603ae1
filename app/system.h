// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
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
#include <QUrl>

#include <cstdio>
#include <memory>

/// Everything in the programs that differs between systems; one source file for each system.
namespace fix789::app {

/// The first statement of main: restricts where libraries load from, and removes environment variables that control them.
void hardenProcess();

/// The last statement of main, with its exit code, after everything else is closed: closes the log and ends the process in
/// the way that is safe on this system.
int endOfMain(int exitCode);

/// Refused if an elevated program is in a folder where others may write.
Result<void> refuseUnsafeStart();

bool isElevated();
/// Elevated although this user's programs usually are not: somebody chose "Run as administrator".
bool isElevatedByConsent();
bool isTerminal(std::FILE *stream);

/// Standard input to its end, unchanged; from a terminal only `lines` lines, without echo. Errors: Malformed (more than
/// `most` bytes), Cancelled, Failed.
Result<QByteArray> readStandardInput(qsizetype most, int lines);

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

std::unique_ptr<DurableLog> durableLog(const QString &path);
/// The machine's journal itself, which keeps its copy up to date. The folder is machineStateFolder(Use::Write).
Result<std::unique_ptr<DurableLog>> machineJournal(const QString &folder);
std::unique_ptr<Launcher> launcher(); ///< starts fix789ctl and fix789repair from the folder of this program

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
    std::unique_ptr<FragmentSender> fragments = {}; ///< nullptr if the system lets no program send its own fragments
    std::unique_ptr<Dialer> dialer;                 ///< nullptr if the system has none
};
SystemPorts systemPorts();

} // namespace fix789::app
