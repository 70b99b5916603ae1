// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/status_icon.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace fix789::ui {

/// A place on the path from this computer to the server.
struct PathStop {
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

/// Draws a path. Each stop and leg is a widget with an accessible name and keyboard focus, so the picture can be mirrored
/// and read aloud like everything else.
class PathPicture : public QWidget {
public:
    explicit PathPicture(QWidget *parent = nullptr);

    void setSketch(const PathSketch &sketch);
};

} // namespace fix789::ui
