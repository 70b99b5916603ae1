// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A console whose code page is 850, as German Windows has it: in a pseudo console with this program inside it (where Wine has
// one), and piped as cmd.exe and PowerShell pipe.
#include "adapters/windows/process/windows_console.h"
#include "windows/console_child.h"

#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/wine.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <gtest/gtest.h>

#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace fix789::tests {
using namespace adapters;

int consoleChild(std::string_view what, const char *answer)
{
    const HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD written = 0;
    WriteFile(output, "alive\r\n", 7, &written, nullptr);
    SetConsoleOutputCP(850);
    SetConsoleCP(850);
    if (what == "write")
        return writeToConsole(output, "Gr\xC3\xBC\xC3\x9F"
                                      "e, \xE2\x82\xAC \xD0\x96\n")
                   ? 0
                   : 1;
    if (what == "clear") {
        writeToConsole(output, "half a line");
        clearConsoleLine(output);
        return writeToConsole(output, "whole\n") ? 0 : 1;
    }
    writeToConsole(output, "ready\n");
    const auto text = readInput(64, 1);
    QFile file(QString::fromLocal8Bit(answer));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(text ? text->utf8 : QByteArray("error ") + QByteArray::number(int(text.error().kind)));
    return 0;
}

namespace console_test {
namespace {

// https://learn.microsoft.com/windows/console/creating-a-pseudoconsole-session
using Create = HRESULT(WINAPI *)(COORD, HANDLE, HANDLE, DWORD, void **);
using Close = void(WINAPI *)(void *);
constexpr DWORD_PTR kPseudoConsole = 0x00020016; // PROC_THREAD_ATTRIBUTE_PSEUDOCONSOLE

template <class Function>
Function functionOf(const char *name)
{
    return reinterpret_cast<Function>(reinterpret_cast<void (*)()>(GetProcAddress(GetModuleHandleW(L"kernel32.dll"), name)));
}

class PseudoConsole : public testing::Test {
protected:
    void SetUp() override
    {
        const auto create = functionOf<Create>("CreatePseudoConsole");
        m_close = functionOf<Close>("ClosePseudoConsole");
        if (!create || !m_close)
            GTEST_SKIP() << "there is no pseudo console";
        HANDLE input = nullptr;
        HANDLE output = nullptr;
        ASSERT_TRUE(CreatePipe(&input, &m_keys, nullptr, 0));
        ASSERT_TRUE(CreatePipe(&m_screen, &output, nullptr, 0));
        const HRESULT made = create({80, 25}, input, output, 0, &m_console);
        CloseHandle(input);
        CloseHandle(output);
        if (FAILED(made))
            GTEST_SKIP() << "the pseudo console could not be made: " << std::hex << made;
        m_answer = QDir::tempPath() + QStringLiteral("/fix789-console-%1").arg(GetCurrentProcessId());
        m_reader = std::jthread([this](const std::stop_token &stop) {
            char bytes[512];
            DWORD count = 0;
            // A read would wait as long as anybody holds the other end, which may be for ever.
            while (!stop.stop_requested() && PeekNamedPipe(m_screen, nullptr, 0, nullptr, &count, nullptr)) {
                if (count == 0) {
                    QThread::msleep(10);
                    continue;
                }
                if (!ReadFile(m_screen, bytes, sizeof bytes, &count, nullptr))
                    return;
                const std::lock_guard lock(m_mutex);
                m_shown.append(bytes, qsizetype(count));
            }
        });
    }
    void TearDown() override
    {
        if (m_process)
            TerminateProcess(*m_process, 1);
        m_reader = {};
        if (m_console)
            m_close(m_console);
        if (m_keys)
            CloseHandle(m_keys);
        if (m_screen)
            CloseHandle(m_screen);
        QFile::remove(m_answer);
    }

    void start(const wchar_t *what)
    {
        SIZE_T size = 0;
        InitializeProcThreadAttributeList(nullptr, 1, 0, &size);
        std::vector<char> room(size);
        STARTUPINFOEXW startup{};
        startup.StartupInfo.cb = sizeof startup;
        // Without handles of its own the child would write to those of this program, which may be redirected.
        startup.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
        startup.lpAttributeList = reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(room.data());
        ASSERT_TRUE(InitializeProcThreadAttributeList(startup.lpAttributeList, 1, 0, &size));
        ASSERT_TRUE(
            UpdateProcThreadAttribute(startup.lpAttributeList, 0, kPseudoConsole, m_console, sizeof m_console, nullptr, nullptr));
        wchar_t program[MAX_PATH] = L"";
        GetModuleFileNameW(nullptr, program, MAX_PATH);
        std::wstring line =
            L"\"" + std::wstring(program) + L"\" --console-child " + what + L" \"" + m_answer.toStdWString() + L"\"";
        PROCESS_INFORMATION process{};
        ASSERT_TRUE(CreateProcessW(nullptr, line.data(), nullptr, nullptr, FALSE, EXTENDED_STARTUPINFO_PRESENT, nullptr, nullptr,
                                   &startup.StartupInfo, &process))
            << GetLastError();
        m_process = KernelHandle(process.hProcess);
        CloseHandle(process.hThread);
    }
    // Whether anything arrives at all, by whatever function it was written. What is dead once is not waited for again.
    bool isAlive()
    {
        static bool alive = true;
        if (onWine() && alive)
            alive = shows("alive");
        return alive;
    }
    void type(const QByteArray &utf8)
    {
        DWORD written = 0;
        WriteFile(m_keys, utf8.constData(), DWORD(utf8.size()), &written, nullptr);
    }
    QByteArray shown()
    {
        const std::lock_guard lock(m_mutex);
        return m_shown;
    }
    bool shows(const QByteArray &text)
    {
        for (int i = 0; i < 200 && !shown().contains(text); ++i)
            QThread::msleep(50);
        return shown().contains(text);
    }
    QByteArray answer()
    {
        WaitForSingleObject(*m_process, 15'000);
        QFile file(m_answer);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no answer");
    }

private:
    Close m_close = nullptr;
    void *m_console = nullptr;
    HANDLE m_keys = nullptr;
    HANDLE m_screen = nullptr;
    KernelHandle m_process;
    QString m_answer;
    std::mutex m_mutex;
    QByteArray m_shown;
    std::jthread m_reader;
};

TEST_F(PseudoConsole, ShowsEveryCharacterWhateverItsCodePage)
{
    start(L"write");
    if (!isAlive())
        GTEST_SKIP() << "the pseudo console of this Wine shows nothing";
    EXPECT_TRUE(shows("Gr\xC3\xBC\xC3\x9F"
                      "e, \xE2\x82\xAC \xD0\x96"))
        << shown().toStdString();
}

TEST_F(PseudoConsole, ClearsItsLineWithoutShowingASequenceAsText)
{
    start(L"clear");
    if (!isAlive())
        GTEST_SKIP() << "the pseudo console of this Wine shows nothing";
    EXPECT_TRUE(shows("whole")) << shown().toStdString();
    EXPECT_FALSE(shown().contains("[K]")) << shown().toStdString();
    EXPECT_FALSE(shown().contains("half a linewhole"));
}

TEST_F(PseudoConsole, KeysThatAreTypedAreReadAsTheyAreAndNotShown)
{
    start(L"read");
    if (!isAlive())
        GTEST_SKIP() << "the pseudo console of this Wine shows nothing";
    ASSERT_TRUE(shows("ready"));
    type("Schl\xC3\xBCssel \xE2\x82\xAC\r");
    EXPECT_EQ(answer(), "Schl\xC3\xBCssel \xE2\x82\xAC\r\n");
    EXPECT_FALSE(shown().contains("ssel"));
}

InputText arrived(const QByteArray &bytes, InputWay way = InputWay::Pipe, unsigned codePage = 850)
{
    const auto text = inputText(bytes, way, codePage);
    EXPECT_TRUE(text) << bytes.toHex().toStdString();
    return text.value_or(InputText{"error"});
}

const QByteArray kKey = "schl\xC3\xBCssel\r\n";

TEST(PipedInput, OfCmdIsInTheConsolesCodePage)
{
    const InputText text = arrived("schl\x81ssel\r\n"); // echo schlüssel|fix789ctl ...
    EXPECT_EQ(text.utf8, kKey);
    EXPECT_EQ(text.codePage, 850U);
    EXPECT_FALSE(text.mayHaveLost);
}

TEST(PipedInput, OfAFileIsInTheSystemsCodePage)
{
    EXPECT_EQ(arrived("schl\xFCssel\r\n", InputWay::File, 1252).utf8, kKey);
}

TEST(PipedInput, OfUnicodeIsReadWithOrWithoutItsMark)
{
    const QByteArray wide(reinterpret_cast<const char *>(u"schl\u00fcssel\r\n"), 22);
    EXPECT_EQ(arrived(kKey), (InputText{kKey}));
    EXPECT_EQ(arrived("\xEF\xBB\xBF" + kKey), (InputText{kKey}));
    EXPECT_EQ(arrived("\xFF\xFE" + wide), (InputText{kKey}));
    EXPECT_EQ(arrived(wide), (InputText{kKey})) << "cmd /u";
}

// Its $OutputEncoding is ASCII: "schlüssel" arrives as "schl?ssel".
TEST(PipedInput, OfPowerShellMayHaveLostCharactersAndSaysSo)
{
    EXPECT_TRUE(arrived("schl?ssel\r\n").mayHaveLost);
    EXPECT_FALSE(arrived("schluessel\r\n").mayHaveLost);
    EXPECT_FALSE(arrived("schl\xC3\xBCssel?\r\n").mayHaveLost) << "other characters came through";
    EXPECT_FALSE(arrived("really?\r\n", InputWay::File).mayHaveLost);
}

TEST(PipedInput, ThatTheCodePageDoesNotHaveIsAnError)
{
    EXPECT_EQ(inputText("a\x81", InputWay::File, 932).error().kind, ErrorKind::Malformed); // a lead byte without its trail
    EXPECT_EQ(inputText(QByteArray("\xFF\xFE\x00\xD8", 4), InputWay::Pipe, 850).error().kind,
              ErrorKind::Malformed); // half a pair
    EXPECT_EQ(inputText("\xFF\xFE"
                        "abc",
                        InputWay::Pipe, 850)
                  .error()
                  .kind,
              ErrorKind::Malformed);
}

} // namespace
} // namespace console_test
} // namespace fix789::tests
