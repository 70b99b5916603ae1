// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace fix789::engine {

/// How the repair program ends where it leaves no result: beyond the contract's exit codes, and in each case nothing was changed.
/// Without Qt, for that program's first statements; whyNotRepaired (repair_order.h) says each in a sentence.
enum class RepairExit : int {
    NotElevated = 20,
    ProgramFolder, ///< others can change the program
    Preparation,   ///< Windows refused something before the library was loaded
    Library,       ///< it is missing or damaged
    FolderOfOthers,
    NoFolder,     ///< the folder for the journal cannot be made or opened, for another reason
    NotTakenOver, ///< it could not be renamed
    Busy,         ///< another repair is running
};

} // namespace fix789::engine
