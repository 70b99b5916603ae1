// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/machine/service_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789 {
namespace {

struct Named {
    const char *service;
    const char *display;
};

constexpr auto kNames = std::to_array<Named>({
    {"BFE", QT_TRANSLATE_NOOP("Text", "Base Filtering Engine")},
    {"IKEEXT", QT_TRANSLATE_NOOP("Text", "IKE and AuthIP IPsec Keying Modules")},
    {"PolicyAgent", QT_TRANSLATE_NOOP("Text", "IPsec Policy Agent")},
    {"Rasl2tp", QT_TRANSLATE_NOOP("Text", "WAN Miniport (L2TP)")},
    {"RasMan", QT_TRANSLATE_NOOP("Text", "Remote Access Connection Manager")},
    {"SstpSvc", QT_TRANSLATE_NOOP("Text", "Secure Socket Tunneling Protocol Service")},
    {"TapiSrv", QT_TRANSLATE_NOOP("Text", "Telephony")},
});

} // namespace

QString displayNameOf(const QString &service)
{
    const auto found = std::ranges::find_if(kNames, [&service](const Named &named) {
        return service.compare(QLatin1String(named.service), Qt::CaseInsensitive) == 0;
    });
    return found == kNames.end() ? service : QCoreApplication::translate("Text", found->display);
}

} // namespace fix789
