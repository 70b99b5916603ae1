// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/network_view.h"

#include <QtGlobal>

namespace fix789 {

/// How far Windows itself thinks that this computer gets (INetworkListManager::GetConnectivity): of all its networks together.
/// NotTold where the service behind it does not run or refuses. Sends nothing.
/// https://learn.microsoft.com/windows/win32/api/netlistmgr/nf-netlistmgr-inetworklistmanager-getconnectivity
NetworkView::Connectivity windowsConnectivity();

/// What that call's answer means, a set of NLM_CONNECTIVITY.
NetworkView::Connectivity connectivityOf(quint32 told);

} // namespace fix789
