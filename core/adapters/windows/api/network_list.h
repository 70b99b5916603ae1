// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/network_view.h"

#include <QtGlobal>

namespace fix789::adapters {

/// How far Windows believes that this computer can connect (INetworkListManager::GetConnectivity), over all its networks.
/// NotTold if the service behind it is stopped or refuses. Sends nothing.
/// https://learn.microsoft.com/windows/win32/api/netlistmgr/nf-netlistmgr-inetworklistmanager-getconnectivity
NetworkView::Connectivity windowsConnectivity();

/// The meaning of that call's result, a set of NLM_CONNECTIVITY.
NetworkView::Connectivity connectivityOf(quint32 told);

} // namespace fix789::adapters
