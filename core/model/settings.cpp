// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/settings.h"

namespace fix789 {

// Pages that operating systems and browsers ask for themselves, of different owners (docs/settings.md has the same list).
Settings defaultSettings()
{
    return {.portal = {.http = {{QUrl(QStringLiteral("http://www.msftconnecttest.com/connecttest.txt")), 200,
                                 QByteArrayLiteral("Microsoft Connect Test")},
                                {QUrl(QStringLiteral("http://connectivitycheck.gstatic.com/generate_204")), 204, {}},
                                {QUrl(QStringLiteral("http://detectportal.firefox.com/success.txt")), 200,
                                 QByteArrayLiteral("success\n")}},
                       .https = {{QUrl(QStringLiteral("https://www.google.com/generate_204")), 204, {}}},
                       .challenge = {}},
            .authorities = {}};
}

} // namespace fix789
