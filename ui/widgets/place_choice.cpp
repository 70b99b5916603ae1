// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/place_choice.h"

#include "diagnosis/playbook.h"
#include "ui/help/dialogs.h"
#include "ui/look/chip.h"
#include "ui/look/flow_layout.h"
#include "ui/look/link_button.h"
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
    Place{Environment::Hospitality, QT_TRANSLATE_NOOP("PlaceChoice", "Hotel, co-working space")},
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
    auto *more = new LinkButton(QCoreApplication::translate("PlaceChoice", "What usually goes wrong there?"), "playbook");
    more->hide();
    QObject::connect(more, &QPushButton::clicked, this, [this] { showPlaybook(environment(), window()); });
    QObject::connect(m_places, &QButtonGroup::idToggled, more,
                     [this, more] { more->setVisible(diagnosis::playbookFor(environment()) != nullptr); });
    layout->addWidget(more, 0, Qt::AlignLeading);
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

void PlaceChoice::setEnvironment(Environment environment)
{
    if (QAbstractButton *place = m_places->button(int(environment)))
        place->setChecked(true);
}

} // namespace fix789::ui
