// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/card.h"
#include "ui/widgets/status_icon.h"

#include <QString>

#include <optional>
#include <vector>

namespace fix789::ui {

/// What is drawn at a stop.
enum class StopKind { Computer, Wireless, Cable, Firewall, Internet, Server };

/// A place on the path from this computer to the server.
struct PathStop {
    StopKind kind = StopKind::Computer;
    QString name;
    std::optional<StatusIcon> mark; ///< empty: only the path to this place is known
    QString sentence;               ///< details, for tooltip and screen reader
};

/// The path from one stop to the next.
struct PathLeg {
    StatusIcon mark = StatusIcon::NotTried;
    QString sentence;
};

/// One more stop than legs.
struct PathSketch {
    std::vector<PathStop> stops;
    std::vector<PathLeg> legs;
};

/// Draws a path over the whole width of a card. Each stop and leg is a button that shows its evidence, so the picture can be
/// mirrored, walked with the keyboard and read aloud like everything else.
class PathPicture : public Card {
    Q_OBJECT

public:
    explicit PathPicture(QWidget *parent = nullptr);

    void setSketch(const PathSketch &sketch);
};

} // namespace fix789::ui
