// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/place_choice.h"

#include "ui/widgets/typography.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
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
constexpr int kColumns = 3;

} // namespace

PlaceChoice::PlaceChoice() : m_places(new QButtonGroup(this))
{
    const int line = lineHeight(this);
    const QString title = QCoreApplication::translate("PlaceChoice", "Where you are");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(line / 3);
    layout->addWidget(makeHeading(title));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(line);
    grid->setVerticalSpacing(line / 4);
    for (int i = 0; i < int(kPlaces.size()); ++i) {
        const Place &place = kPlaces[std::size_t(i)];
        auto *button = new QRadioButton(QCoreApplication::translate("PlaceChoice", place.name));
        button->setObjectName(QStringLiteral("place:") + toString(place.environment));
        button->setAccessibleDescription(title);
        m_places->addButton(button, int(place.environment));
        grid->addWidget(button, i / kColumns, i % kColumns);
    }
    grid->setColumnStretch(kColumns, 1);
    layout->addLayout(grid);
    layout->addWidget(makeHint(
        QCoreApplication::translate("PlaceChoice", "This only changes whom we suggest you ask. You can leave it open.")));
}

Environment PlaceChoice::environment() const
{
    return m_places->checkedId() < 0 ? Environment::Unknown : Environment(m_places->checkedId());
}

} // namespace fix789::ui
