// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"

#include <QString>

#include <windows.h>

namespace fix789::tests {

inline const QString kPolicyAgent = QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent");
inline const QString kNatT = QStringLiteral("AssumeUDPEncapsulationContextOnSendRule");
inline const QString kRasMan = QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan");
inline const QString kRasManParameters = QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters");
inline const QString kProhibit = QStringLiteral("ProhibitIpSec");

/// Removes what a test left of the two keys.
inline void forgetKeys()
{
    RegDeleteTreeW(HKEY_LOCAL_MACHINE, L"SYSTEM\\CurrentControlSet\\Services\\PolicyAgent");
    RegDeleteTreeW(HKEY_LOCAL_MACHINE, L"SYSTEM\\CurrentControlSet\\Services\\RasMan");
}

inline void writeRaw(const wchar_t *key, const wchar_t *name, DWORD type, const void *bytes, DWORD size)
{
    RegSetKeyValueW(HKEY_LOCAL_MACHINE, key, name, type, bytes, size);
}

} // namespace fix789::tests
