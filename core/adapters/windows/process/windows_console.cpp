// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/windows_console.h"

#include <QString>
#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <vector>

namespace fix789::adapters {
namespace {

constexpr DWORD kVirtualTerminal = 0x0004;      // ENABLE_VIRTUAL_TERMINAL_PROCESSING
constexpr qsizetype kMostAtOnce = 8000;         // characters; a console takes at most 64 KiB
constexpr qsizetype kLongestInput = 256 * 1024; // bytes, in whatever form
constexpr wchar_t kEndOfInput = 0x1A;           // Ctrl+Z

const QString kReading = QStringLiteral("reading standard input");

// What was typed is a secret: no copy of it stays.
template <class Container>
void wipe(Container &what)
{
    if (!what.empty())
        SecureZeroMemory(what.data(), what.size() * sizeof(*what.data()));
}

Result<QByteArray> utf8From(const wchar_t *text, int size)
{
    if (size == 0)
        return QByteArray();
    const int needed = WideCharToMultiByte(CP_UTF8, WC_ERR_INVALID_CHARS, text, size, nullptr, 0, nullptr, nullptr);
    if (needed <= 0)
        return failure(ErrorKind::Malformed, kReading);
    QByteArray utf8(needed, '\0');
    WideCharToMultiByte(CP_UTF8, WC_ERR_INVALID_CHARS, text, size, utf8.data(), needed, nullptr, nullptr);
    return utf8;
}

Result<QByteArray> utf8From(const QByteArray &bytes, unsigned codePage)
{
    const int needed = MultiByteToWideChar(codePage, MB_ERR_INVALID_CHARS, bytes.constData(), int(bytes.size()), nullptr, 0);
    if (needed <= 0)
        return failure(ErrorKind::Malformed, kReading);
    std::vector<wchar_t> text(std::size_t(needed), L'\0');
    MultiByteToWideChar(codePage, MB_ERR_INVALID_CHARS, bytes.constData(), int(bytes.size()), text.data(), needed);
    auto utf8 = utf8From(text.data(), needed);
    wipe(text);
    return utf8;
}

Result<QByteArray> utf8FromWide(const QByteArray &bytes)
{
    if (bytes.size() % 2 != 0)
        return failure(ErrorKind::Malformed, kReading);
    std::vector<wchar_t> text(std::size_t(bytes.size() / 2), L'\0');
    std::copy_n(bytes.constData(), bytes.size(), reinterpret_cast<char *>(text.data()));
    auto utf8 = utf8From(text.data(), int(text.size()));
    wipe(text);
    return utf8;
}

// "cmd /u" pipes UTF-16 without a mark; no other form of a text has zeros.
bool isWide(const QByteArray &bytes)
{
    return bytes.size() % 2 == 0 && bytes.contains('\0');
}

Result<InputText> typed(HANDLE console, qsizetype most, int lines)
{
    std::vector<wchar_t> text;
    text.reserve(std::size_t(most) + 1024); // so that growing leaves no copy behind
    std::array<wchar_t, 512> part{};
    bool cancelled = false;
    bool ended = false;
    while (!ended && text.size() <= std::size_t(most) && std::count(text.begin(), text.end(), L'\n') < lines) {
        DWORD count = 0;
        SetLastError(ERROR_SUCCESS);
        const bool read = ReadConsoleW(console, part.data(), DWORD(part.size()), &count, nullptr) != 0;
        // Ctrl+C ends the call without a character.
        cancelled = !read || (count == 0 && GetLastError() == ERROR_OPERATION_ABORTED);
        ended = cancelled || count == 0 || (part.front() == kEndOfInput && (text.empty() || text.back() == L'\n'));
        if (!ended)
            text.insert(text.end(), part.begin(), part.begin() + count);
    }
    auto utf8 = utf8From(text.data(), int(text.size()));
    wipe(text);
    wipe(part);
    if (cancelled)
        return failure(ErrorKind::Cancelled, kReading);
    if (!utf8)
        return Failure(utf8.error());
    return InputText{std::move(*utf8)};
}

Result<InputText> piped(HANDLE input, InputWay way)
{
    QByteArray bytes;
    bytes.reserve(kLongestInput + 1);
    std::array<char, 512> part{};
    DWORD count = 0;
    // Errors are the end: a pipe whose writer has gone gives ERROR_BROKEN_PIPE.
    while (bytes.size() <= kLongestInput && ReadFile(input, part.data(), DWORD(part.size()), &count, nullptr) && count > 0)
        bytes.append(part.data(), qsizetype(count));
    wipe(part);
    if (bytes.size() > kLongestInput)
        return failure(ErrorKind::Malformed, kReading);
    // "echo" of cmd.exe pipes in the console's code page, Notepad and older programs save in the system's.
    const unsigned console = GetConsoleOutputCP() != 0 ? GetConsoleOutputCP() : GetOEMCP();
    return inputText(std::move(bytes), way, way == InputWay::Pipe ? console : GetACP());
}

} // namespace

bool isConsole(HANDLE handle)
{
    DWORD mode = 0;
    return GetConsoleMode(handle, &mode) != 0;
}

bool hasVirtualTerminal(HANDLE handle)
{
    DWORD mode = 0;
    if (!GetConsoleMode(handle, &mode))
        return false;
    const bool has = SetConsoleMode(handle, mode | kVirtualTerminal) != 0;
    SetConsoleMode(handle, mode);
    return has;
}

std::optional<int> consoleColumns(HANDLE handle)
{
    CONSOLE_SCREEN_BUFFER_INFO screen{};
    if (!GetConsoleScreenBufferInfo(handle, &screen))
        return std::nullopt;
    return int(screen.srWindow.Right) - int(screen.srWindow.Left) + 1;
}

bool writeToConsole(HANDLE handle, const QByteArray &utf8)
{
    DWORD mode = 0;
    if (!GetConsoleMode(handle, &mode))
        return false;
    const QString text = QString::fromUtf8(utf8);
    const bool hasSequences = text.contains(u'\x1b');
    if (hasSequences)
        SetConsoleMode(handle, mode | kVirtualTerminal);
    for (qsizetype from = 0; from < text.size();) {
        qsizetype count = std::min(kMostAtOnce, text.size() - from);
        if (from + count < text.size() && text.at(from + count - 1).isHighSurrogate())
            --count;
        DWORD written = 0;
        if (!WriteConsoleW(handle, text.utf16() + from, DWORD(count), &written, nullptr) || written == 0)
            break;
        from += written;
    }
    if (hasSequences)
        SetConsoleMode(handle, mode);
    return true;
}

void clearConsoleLine(HANDLE handle)
{
    DWORD mode = 0;
    if (!GetConsoleMode(handle, &mode))
        return;
    if (SetConsoleMode(handle, mode | kVirtualTerminal)) {
        writeToConsole(handle, "\r\x1b[K");
        SetConsoleMode(handle, mode);
        return;
    }
    CONSOLE_SCREEN_BUFFER_INFO screen{};
    if (!GetConsoleScreenBufferInfo(handle, &screen))
        return;
    const COORD begin{0, screen.dwCursorPosition.Y};
    DWORD written = 0;
    FillConsoleOutputCharacterW(handle, L' ', DWORD(screen.dwSize.X), begin, &written);
    SetConsoleCursorPosition(handle, begin);
}

Result<InputText> readInput(qsizetype most, int lines)
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    const bool isTyped = GetConsoleMode(input, &mode) != 0;
    if (isTyped)
        SetConsoleMode(input, (mode | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT) & ~DWORD(ENABLE_ECHO_INPUT));
    auto text = isTyped ? typed(input, most, lines)
                        : piped(input, GetFileType(input) == FILE_TYPE_DISK ? InputWay::File : InputWay::Pipe);
    if (isTyped) {
        SetConsoleMode(input, mode);
        writeToConsole(GetStdHandle(STD_ERROR_HANDLE), "\n"); // the one that was not shown
    }
    if (text && text->utf8.size() > most)
        return failure(ErrorKind::Malformed, kReading);
    return text;
}

Result<InputText> inputText(QByteArray bytes, InputWay way, unsigned codePage)
{
    InputText text;
    auto utf8 = Result<QByteArray>(bytes);
    const bool isMarked = bytes.startsWith("\xEF\xBB\xBF");
    if (isMarked) {
        utf8 = bytes.sliced(3); // PowerShell pipes the mark of its $OutputEncoding
    } else if (bytes.startsWith("\xFF\xFE")) {
        utf8 = utf8FromWide(bytes.sliced(2));
    } else if (isWide(bytes)) {
        utf8 = utf8FromWide(bytes);
    } else if (!QUtf8StringView(bytes).isValidUtf8()) {
        utf8 = utf8From(bytes, codePage);
        text.codePage = codePage;
    } else {
        const bool isAscii = std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 128; });
        text.mayHaveLost = way == InputWay::Pipe && isAscii && bytes.contains('?');
    }
    SecureZeroMemory(bytes.data(), std::size_t(bytes.size()));
    if (!utf8)
        return Failure(utf8.error());
    text.utf8 = std::move(*utf8);
    return text;
}

} // namespace fix789::adapters
