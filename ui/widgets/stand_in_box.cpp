// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/stand_in_box.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace fix789::ui {

QCheckBox *makeStandInBox()
{
    auto *box = new QCheckBox(QCoreApplication::translate("StandInBox", "&Replace names of people, computers and networks"));
    box->setObjectName(QStringLiteral("standIns"));
    box->setToolTip(
        QCoreApplication::translate("StandInBox", "Each server, connection, network, account and address is replaced by the same "
                                                  "stand-in throughout, for example server-1.example or 192.0.2.1."));
    return box;
}

} // namespace fix789::ui
