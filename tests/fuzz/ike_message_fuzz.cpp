// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
//
// Whatever a server sends is read without a fault, and a message that was understood is written and read as the same.
#include "ike/ike_message.h"
#include "ike/ike_sa_init.h"
#include "ike/main_mode.h"
#include "ike/wire/isakmp_numbers.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace fix789;
using namespace fix789::ike;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto message = parseIkeMessage(bytes);
    if (!message)
        return 0;
    if (parseIkeMessage(serialise(*message)) != message)
        std::abort();
    for (const IkePayload &payload : message->payloads) {
        if (payload.type == isakmp::kSecurityAssociation) {
            const auto association = parseSecurityAssociation(payload.body);
            if (association && parseSecurityAssociation(serialise(*association)) != association)
                std::abort();
        }
        (void)parseIsakmpNotification(payload.body);
        (void)parseIkev2Notify(payload.body);
    }
    (void)withoutNonEspMarker(bytes);
    (void)readMainModeMessage2(bytes, message->header.initiator);
    (void)readIkeSaInitReply(bytes, message->header.initiator);
    return 0;
}
