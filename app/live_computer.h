// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/computer.h"
#include "ports/credentials.h"
#include "recording/case_file.h"

#include <memory>
#include <optional>

namespace fix789 {

/// Where a live computer's answers about the network come from.
enum class Network {
    Live,
    None, ///< no socket is opened: a repair with an administrator's rights
};

/// The computer this program runs on.
class LiveComputer : public Computer {
public:
    /// With `networkRecord` everything about the network is answered from that case, and no socket is opened.
    /// Credentials go to the probes and nowhere else; without Network::Live they are dropped.
    static Result<std::unique_ptr<LiveComputer>> open(Network network, std::optional<CaseFile> networkRecord = {},
                                                      Credentials credentials = {});
    ~LiveComputer() override;

    const Machine &machine() const override;
    const Journal &journal() const override;
    QString server() const override;

private:
    struct Parts;
    explicit LiveComputer(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace fix789
