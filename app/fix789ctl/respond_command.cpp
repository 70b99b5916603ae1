// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "diagnosis_options.h"
#include "output.h"
#include "responding_sockets.h"
#include "stopper.h"

#include "ike/tunnel_negotiation.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::app {
namespace {

constexpr int kLongestRun = 7 * 24 * 3600; // seconds

Text whyNot(std::uint16_t port, QAbstractSocket::SocketError error)
{
    const QString number = QString::number(port);
    if (error == QAbstractSocket::SocketAccessError)
        return {QT_TRANSLATE_NOOP("Text", "Only an administrator can open UDP %1. Continuing without this port."), {number}};
    if (error == QAbstractSocket::AddressInUseError)
        return {QT_TRANSLATE_NOOP("Text", "UDP %1 is in use by another program (on Windows, ports 500 and 4500 belong to the "
                                          "service \"IKE and AuthIP IPsec Keying Modules\"). Continuing without this port."),
                {number}};
    return {QT_TRANSLATE_NOOP("Text", "UDP %1 cannot be opened. Continuing without this port."), {number}};
}

std::optional<std::vector<std::uint16_t>> chosenPorts(const CommandLine &line)
{
    std::vector<std::uint16_t> ports{500, 4500, ike::kResponderPort};
    for (const QString &word : line.values("port")) {
        bool isPort = false;
        const std::uint16_t port = word.toUShort(&isPort);
        if (!isPort || port == 0) {
            complain(Text{QT_TRANSLATE_NOOP("Text", "\"%1\" is not a port number."), {word.left(16)}});
            return std::nullopt;
        }
        if (std::ranges::find(ports, port) == ports.end())
            ports.push_back(port);
    }
    if (ports.size() > ike::kMostResponderPorts) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "At most %1 ports can be added to 500, 4500 and %2."),
                      {QString::number(ike::kMostResponderPorts - 3), QString::number(ike::kResponderPort)}});
        return std::nullopt;
    }
    return ports;
}

QString listed(const ike::ResponderPorts &ports)
{
    QStringList numbers;
    for (const std::uint16_t port : ports)
        if (port != 0)
            numbers << QString::number(port);
    return numbers.join(QStringLiteral(", "));
}

void introduce(const ike::ResponderPorts &ports, const QString &code)
{
    answer(Text{QT_TRANSLATE_NOOP("Text", "Answering on UDP %1. Press Ctrl+C to stop."), {listed(ports)}}.translated());
    if (!code.isEmpty())
        answer(Text{QT_TRANSLATE_NOOP("Text", "Pairing code: %1"), {code}}.translated());
    answer(Text{QT_TRANSLATE_NOOP("Text", "On the computer with the fault: fix789ctl check --server HOST --responder "
                                          "NAME-OR-ADDRESS-OF-THIS-COMPUTER"),
                {}}
               .translated() +
           (code.isEmpty() ? QString() : QStringLiteral(" --responder-code-stdin")));
}

} // namespace

ExitCode runRespond(const CommandLine &line)
{
    const auto ports = chosenPorts(line);
    const auto limit = chosenLimit(line, kLongestRun);
    if (!ports || !limit)
        return ExitCode::UsageError;

    RespondingSockets sockets;
    for (const std::uint16_t port : *ports)
        if (const auto error = sockets.open(port))
            complain(whyNot(port, *error));
    if (sockets.ports() == ike::ResponderPorts{}) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "No port is left to answer on."), {}});
        return ExitCode::Undetermined;
    }
    const Stopper stopper(*limit);
    const QString code = line.has("paired") ? ike::newPairingCode(ike::systemRandomness()) : QString();
    introduce(sockets.ports(), code);
    sockets.serve(ike::responderKeys(code), stopper.token(), [](const QString &address) {
        answer(Text{QT_TRANSLATE_NOOP("Text", "Answering %1."), {address}}.translated());
    });
    return ExitCode::Done;
}

} // namespace fix789::app
