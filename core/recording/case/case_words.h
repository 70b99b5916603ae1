// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/machine_state.h"
#include "base/enum_names.h"

#include <QString>

#include <array>
#include <optional>
#include <utility>

/// The words that a case uses for Windows' numbers.
namespace fix789::case_words {

inline constexpr char kAbsent[] = "absent";
inline constexpr char kRefused[] = "refused";
inline constexpr char kTimedOut[] = "timedOut";
inline constexpr char kFailed[] = "failed";

inline constexpr std::array<std::pair<StartType, const char *>, 5> kStarts{{{StartType::Boot, "boot"},
                                                                            {StartType::System, "system"},
                                                                            {StartType::Automatic, "automatic"},
                                                                            {StartType::Manual, "manual"},
                                                                            {StartType::Disabled, "disabled"}}};
inline constexpr std::array<std::pair<RunState, const char *>, 7> kStates{{{RunState::Stopped, "stopped"},
                                                                           {RunState::StartPending, "start-pending"},
                                                                           {RunState::StopPending, "stop-pending"},
                                                                           {RunState::Running, "running"},
                                                                           {RunState::ContinuePending, "continue-pending"},
                                                                           {RunState::PausePending, "pause-pending"},
                                                                           {RunState::Paused, "paused"}}};
inline constexpr std::array<std::pair<RegistryType, const char *>, 7> kTypes{{{RegistryType::None, "none"},
                                                                              {RegistryType::String, "string"},
                                                                              {RegistryType::ExpandString, "expand-string"},
                                                                              {RegistryType::Binary, "binary"},
                                                                              {RegistryType::Dword, "dword"},
                                                                              {RegistryType::MultiString, "multi-string"},
                                                                              {RegistryType::Qword, "qword"}}};

} // namespace fix789::case_words
