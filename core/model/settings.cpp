// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/settings.h"

namespace fix789 {

// Operating systems and browsers fetch these pages themselves. Their owners differ (docs/settings.md has the same list).
Settings defaultSettings()
{
    return {.portal = {.http = {{QUrl(QStringLiteral("http://www.msftconnecttest.com/connecttest.txt")), 200,
                                 QByteArrayLiteral("Microsoft Connect Test")},
                                {QUrl(QStringLiteral("http://connectivitycheck.gstatic.com/generate_204")), 204, {}},
                                {QUrl(QStringLiteral("http://detectportal.firefox.com/success.txt")), 200,
                                 QByteArrayLiteral("success\n")}},
                       .https = {{QUrl(QStringLiteral("https://www.google.com/generate_204")), 204, {}}},
                       .challenge = {}},
            .udp = {.stun = {{QStringLiteral("stun.l.google.com"), 19302}, {QStringLiteral("stun.cloudflare.com"), 3478}},
                    .ntp = {{QStringLiteral("time.windows.com"), 123}, {QStringLiteral("time.cloudflare.com"), 123}},
                    .quic = {{QStringLiteral("www.google.com"), 443}, {QStringLiteral("www.cloudflare.com"), 443}},
                    .dns = {{QStringLiteral("1.1.1.1"), 53}, {QStringLiteral("9.9.9.9"), 53}}},
            .names = {.random = {QStringLiteral("example.com")},
                      .known = {{QStringLiteral("dns.msftncsi.com"), {QStringLiteral("131.107.255.255")}}},
                      .resolvers = {{QStringLiteral("1.1.1.1"), 53}, {QStringLiteral("9.9.9.9"), 53}}},
            .authorities = {}};
}

} // namespace fix789
