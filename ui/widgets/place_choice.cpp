// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/place_choice.h"

#include "ui/look/chip.h"
#include "ui/look/flow_layout.h"
#include "ui/widgets/typography.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace fix789::ui {
namespace {

struct Place {
    Environment environment;
    const char *name;
};

constexpr std::array kPlaces{
    Place{Environment::Home, QT_TRANSLATE_NOOP("PlaceChoice", "Home or office")},
    Place{Environment::Retail, QT_TRANSLATE_NOOP("PlaceChoice", "Shop")},
    Place{Environment::Education, QT_TRANSLATE_NOOP("PlaceChoice", "School or campus")},
    Place{Environment::CorporateGuest, QT_TRANSLATE_NOOP("PlaceChoice", "Guest Wi-Fi")},
    Place{Environment::Hospitality, QT_TRANSLATE_NOOP("PlaceChoice", "Hotel, co-working")},
};

} // namespace

PlaceChoice::PlaceChoice() : m_places(new QButtonGroup(this))
{
    const int line = lineHeight(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(line / 3);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(line * 2 / 5, chips);
    for (const Place &place : kPlaces) {
        auto *chip = new ChoiceChip(QCoreApplication::translate("PlaceChoice", place.name));
        chip->setObjectName(QStringLiteral("place:") + toString(place.environment));
        chip->setAccessibleDescription(title());
        m_places->addButton(chip, int(place.environment));
        flow->addWidget(chip);
    }
    layout->addWidget(chips);
    layout->addWidget(makeHint(
        QCoreApplication::translate("PlaceChoice", "This only changes whom we suggest you ask. You can leave it open.")));
}

QString PlaceChoice::title()
{
    return QCoreApplication::translate("PlaceChoice", "Where are you?");
}

Environment PlaceChoice::environment() const
{
    return m_places->checkedId() < 0 ? Environment::Unknown : Environment(m_places->checkedId());
}

} // namespace fix789::ui
