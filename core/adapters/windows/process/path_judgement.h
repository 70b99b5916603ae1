// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

/// Whether only administrators can change what is at a path. Without Qt, because the first statements of the program that
/// runs elevated (app/fix789repair) ask this before they load anything else; folder_security.h is the same for the others.
namespace fix789::adapters {

/// What other accounts must not be able to do.
enum class Guard {
    Contents, ///< write to its contents, now or by inheritance: for the folder itself
    Place,    ///< remove or replace it: for the folders above it
    Root,     ///< the same of a drive's root, which nobody can remove
};

/// Why something is not trusted.
struct Distrust {
    std::wstring path; ///< empty: not known here
    std::wstring why;  ///< English
    std::wstring sid;  ///< the account that could change it; empty: not an account
    unsigned long code = 0;
};

/// Judges a security descriptor (PSECURITY_DESCRIPTOR): its owner must be SYSTEM, Administrators or TrustedInstaller, and
/// its access list must exist and give write access to no other account. `alsoTrusted` (PSID, may be null) is one more
/// trusted account. Empty: trusted.
std::optional<Distrust> distrustOfDescriptor(void *descriptor, void *alsoTrusted, Guard guard);

/// Judges an open file or folder (HANDLE with READ_CONTROL). A link or junction is not trusted. Under Wine the prefix's user
/// counts as an administrator, because it has no other.
std::optional<Distrust> distrustOfObject(void *handle, Guard guard);

/// Judges what is at this path, without following a link or junction there. What cannot be opened is not trusted.
std::optional<Distrust> distrustOfPath(const std::wstring &path, Guard guard);

/// Judges the folders above one (backslashes, no backslash at its end), where another could be put in its place.
std::optional<Distrust> distrustOfFoldersAbove(const std::wstring &folder);

/// Judges a program's folder (backslashes, no backslash at its end): everything in it, and the folders above it, where another
/// could be put in its place.
std::optional<Distrust> distrustOfProgramFolder(const std::wstring &folder);

/// The folder of this program, without a backslash at its end. Empty if Windows does not say.
std::wstring folderOfThisProgram();

} // namespace fix789::adapters
