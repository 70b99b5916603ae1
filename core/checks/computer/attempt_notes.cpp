// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/computer/attempt_notes.h"

#include <QCoreApplication>

namespace fix789::checks {

// The user asked for a second attempt past the filters, and there was none.
Note notPermitted(const Error &error)
{
    constexpr const char *kId = "windows.not-permitted";
    if (error.kind == ErrorKind::Refused)
        return {kId,
                {QT_TRANSLATE_NOOP(
                     "Text", "No second attempt was made past this computer's filters: only an administrator can make one."),
                 {}}};
    if (error.kind == ErrorKind::TimedOut)
        return {
            kId,
            {QT_TRANSLATE_NOOP("Text", "The second attempt, past this computer's filters, did not finish within a minute."), {}}};
    return {kId, {QT_TRANSLATE_NOOP("Text", "There was no second attempt past this computer's filters."), {}}};
}

// The user asked for an attempt as if the firewall were off, and there was none.
Note notWithoutFirewall(const Error &error)
{
    constexpr const char *kId = "windows.firewall-not-off";
    if (error.kind == ErrorKind::TimedOut)
        return {kId,
                {QT_TRANSLATE_NOOP(
                     "Text",
                     "The attempt with the firewall letting everything through for this server did not finish within a minute."),
                 {}}};
    return {kId,
            {QT_TRANSLATE_NOOP("Text", "No attempt was made with the firewall letting everything through for this server."), {}}};
}

Note keyExchangeUnread()
{
    return {"windows.key-exchange-unread",
            {QT_TRANSLATE_NOOP("Text", "Windows records how far its key exchange got, but only an administrator may read that. "
                                       "Check again as an administrator right after Windows' next attempt: that can prove that "
                                       "the saved key differs, or that the router lets only one computer through."),
             {}}};
}

Note keyExchangeContradicted()
{
    return {
        "windows.records-contradict",
        {QT_TRANSLATE_NOOP(
             "Text",
             "Windows' own records of its last attempt contradict each other: according to one, Windows and the server had "
             "accepted each other's key or certificate; according to the other, they had not. So neither is used as evidence."),
         {}}};
}

} // namespace fix789::checks
