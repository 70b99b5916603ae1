// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/status_icon.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace fix789 {

/// A place on the way from this computer to the server.
struct PathStop {
    QString name;
    std::optional<StatusIcon> mark; ///< nothing: a place of which only the way to it is known
    QString sentence;         ///< what is known of it, for those who point at it or hear it
};

/// The way from one stop to the next.
struct PathLeg {
    StatusIcon mark = StatusIcon::NotTried;
    QString sentence;
};

/// One more stop than legs.
struct PathSketch {
    std::vector<PathStop> stops;
    std::vector<PathLeg> legs;
};

/// Draws a path. Each stop and leg is a widget with an accessible name that the keyboard reaches, so the picture mirrors and
/// reads aloud like everything else.
class PathPicture : public QWidget {
public:
    explicit PathPicture(QWidget *parent = nullptr);

    void setSketch(const PathSketch &sketch);
};

} // namespace fix789
