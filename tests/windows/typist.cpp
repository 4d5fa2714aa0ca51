// A typist at the same desktop as the program: what it sends arrives by SendInput, as from a keyboard, in whatever
// window has the keys, or as the messages by which Windows asks a program to end. Done one after another:
//
//   typist.exe text FILE         the text, letter by letter as Unicode; line ends are Enter, tabs Tab
//   typist.exe unikey FILE       Telex keys as Unikey sends them: plain letters as keys, and where a word changes one
//                                burst of Backspaces and letters without a pause
//   typist.exe pause MILLISECONDS
//   typist.exe close TITLE       WM_CLOSE to the window whose title holds the words
//   typist.exe endsession TITLE  what the Restart Manager sends to all windows of that window's program
//   typist.exe crash TITLE       a thread in its program that goes nowhere
//   typist.exe abort TITLE       its program gives itself up, as after an exception that nobody caught
//
// Exit code 0: sent (and agreed to); 1: not; 2: not understood.

#include "Telex.h"

#include <windows.h>

#include <cstdint>
#include <cstdio>
#include <cwchar>
#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace toasoan;

namespace {

constexpr LPARAM closeProgram = 0x1; // ENDSESSION_CLOSEAPP, which not every header has
constexpr UINT patience = 20'000;

int fail(const wchar_t *what, std::wstring_view which)
{
    std::fwprintf(stderr, L"typist: %ls: %ls\n", what, std::wstring(which).c_str());
    return 1;
}

// --- Keys ----------------------------------------------------------------------------------------------------------

class Keys
{
public:
    Keys &key(WORD code, bool shift = false)
    {
        if (shift)
            add(VK_SHIFT, 0);
        add(code, 0);
        add(code, KEYEVENTF_KEYUP);
        if (shift)
            add(VK_SHIFT, KEYEVENTF_KEYUP);
        return *this;
    }

    Keys &letter(wchar_t unit)
    {
        for (const DWORD flags : { DWORD(KEYEVENTF_UNICODE), DWORD(KEYEVENTF_UNICODE | KEYEVENTF_KEYUP) }) {
            INPUT input {};
            input.type = INPUT_KEYBOARD;
            input.ki.wScan = WORD(unit);
            input.ki.dwFlags = flags;
            m_inputs.push_back(input);
        }
        return *this;
    }

    /// In one call: nothing that others send comes in between.
    bool send()
    {
        const UINT sent = SendInput(UINT(m_inputs.size()), m_inputs.data(), int(sizeof(INPUT)));
        const bool all = sent == m_inputs.size();
        m_inputs.clear();
        return all;
    }

private:
    void add(WORD code, DWORD flags)
    {
        INPUT input {};
        input.type = INPUT_KEYBOARD;
        input.ki.wVk = code;
        input.ki.wScan = WORD(MapVirtualKeyW(code, MAPVK_VK_TO_VSC));
        input.ki.dwFlags = flags;
        m_inputs.push_back(input);
    }

    std::vector<INPUT> m_inputs;
};

std::optional<std::wstring> readUtf8(const wchar_t *path)
{
    const HANDLE file
        = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    std::string bytes(GetFileSize(file, nullptr), '\0');
    DWORD read = 0;
    const bool isRead = ReadFile(file, bytes.data(), DWORD(bytes.size()), &read, nullptr) && read == bytes.size();
    CloseHandle(file);
    if (!isRead)
        return {};
    std::wstring text(bytes.size(), L'\0'); // never more units than bytes
    if (bytes.empty())
        return text;
    const int units = MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, bytes.data(), int(bytes.size()), text.data(),
                                          int(text.size()));
    if (units == 0)
        return {};
    text.resize(std::size_t(units));
    std::erase(text, L'\r');
    return text;
}

bool typeLetter(wchar_t unit)
{
    Keys keys;
    if (unit == L'\n')
        keys.key(VK_RETURN);
    else if (unit == L'\t')
        keys.key(VK_TAB);
    else
        keys.letter(unit);
    return keys.send();
}

bool isTelexKey(wchar_t unit) { return (unit >= L'a' && unit <= L'z') || (unit >= L'A' && unit <= L'Z'); }

/// A key of a word: it passes Unikey as it is, or the word changes.
bool typeTelexKey(std::wstring_view before, wchar_t key, std::wstring_view after)
{
    const bool isUpper = key <= L'Z';
    Keys keys;
    if (after == std::wstring(before) + key)
        return keys.key(WORD(isUpper ? key : key - L'a' + L'A'), isUpper).send();
    const Burst sent = burst(before, after);
    for (std::size_t i = 0; i < sent.backspaces; ++i)
        keys.key(VK_BACK);
    for (const wchar_t unit : sent.letters)
        keys.letter(unit);
    return keys.send();
}

bool typeTelex(std::wstring_view text)
{
    std::wstring keys;
    std::wstring word;
    for (const wchar_t unit : text) {
        if (!isTelexKey(unit)) {
            keys.clear();
            word.clear();
            if (!(unit == L' ' ? Keys().key(VK_SPACE).send() : typeLetter(unit)))
                return false;
            continue;
        }
        keys += unit;
        const std::wstring after = composed(keys);
        if (!typeTelexKey(word, unit, after))
            return false;
        word = after;
    }
    return true;
}

// --- Windows -------------------------------------------------------------------------------------------------------

std::wstring titleOf(HWND window)
{
    std::wstring title(std::size_t(GetWindowTextLengthW(window)) + 1, L'\0');
    title.resize(std::size_t(GetWindowTextW(window, title.data(), int(title.size()))));
    return title;
}

HWND windowTitled(const std::wstring &words)
{
    struct Search
    {
        const std::wstring &words;
        HWND found;
    } search { words, nullptr };
    EnumWindows([](HWND window, LPARAM given) -> BOOL {
        auto &wanted = *reinterpret_cast<Search *>(given);
        if (!IsWindowVisible(window) || titleOf(window).find(wanted.words) == std::wstring::npos)
            return TRUE;
        wanted.found = window;
        return FALSE;
    }, reinterpret_cast<LPARAM>(&search));
    return search.found;
}

/// All of a program, also what it does not show.
std::vector<HWND> windowsOf(DWORD process)
{
    struct Search
    {
        DWORD process;
        std::vector<HWND> found;
    } search { process, {} };
    EnumWindows([](HWND window, LPARAM given) -> BOOL {
        auto &wanted = *reinterpret_cast<Search *>(given);
        DWORD owner = 0;
        GetWindowThreadProcessId(window, &owner);
        if (owner == wanted.process)
            wanted.found.push_back(window);
        return TRUE;
    }, reinterpret_cast<LPARAM>(&search));
    return search.found;
}

DWORD processOf(HWND window)
{
    DWORD process = 0;
    GetWindowThreadProcessId(window, &process);
    return process;
}

int closeWindow(HWND window)
{
    return PostMessageW(window, WM_CLOSE, 0, 0) ? 0 : fail(L"cannot be told to close", titleOf(window));
}

int endSession(HWND window)
{
    const std::vector<HWND> all = windowsOf(processOf(window));
    for (const HWND one : all) {
        DWORD_PTR agreed = FALSE;
        if (!IsWindow(one))
            continue;
        if (!SendMessageTimeoutW(one, WM_QUERYENDSESSION, 0, closeProgram, SMTO_NORMAL, patience, &agreed))
            return fail(L"does not answer", titleOf(one));
        if (!agreed)
            return fail(L"does not want to end", titleOf(one));
    }
    for (const HWND one : all) {
        // Whoever ended at the first of them answers no more.
        DWORD_PTR ignored = 0;
        SendMessageTimeoutW(one, WM_ENDSESSION, TRUE, closeProgram, SMTO_NORMAL, patience, &ignored);
    }
    return 0;
}

/// Begins a thread in the window's program and waits for the program's end.
int beginIn(HWND window, LPTHREAD_START_ROUTINE where)
{
    const HANDLE process = OpenProcess(PROCESS_ALL_ACCESS, FALSE, processOf(window));
    const HANDLE thread = process ? CreateRemoteThread(process, nullptr, 0, where, nullptr, 0, nullptr) : nullptr;
    if (!thread)
        return fail(L"cannot be made to crash", titleOf(window));
    WaitForSingleObject(process, patience);
    CloseHandle(thread);
    CloseHandle(process);
    return 0;
}

/// Where nothing is.
int crash(HWND window) { return beginIn(window, reinterpret_cast<LPTHREAD_START_ROUTINE>(std::uintptr_t(16))); }

/// Both programs are of one C library, which lies at one address in all of them.
int giveUp(HWND window)
{
    for (const wchar_t *library : { L"msvcrt.dll", L"ucrtbase.dll" }) {
        const HMODULE module = GetModuleHandleW(library);
        if (const FARPROC found = module ? GetProcAddress(module, "abort") : nullptr)
            return beginIn(window, reinterpret_cast<LPTHREAD_START_ROUTINE>(reinterpret_cast<void *>(found)));
    }
    return fail(L"no abort() in", L"the C library");
}

int perform(const std::wstring &deed, const wchar_t *with)
{
    if (deed == L"text" || deed == L"unikey") {
        const auto text = readUtf8(with);
        if (!text)
            return fail(L"cannot be read as UTF-8", with);
        if (deed == L"unikey")
            return typeTelex(*text) ? 0 : fail(L"keys were not taken", with);
        for (const wchar_t unit : *text) {
            if (!typeLetter(unit))
                return fail(L"letters were not taken", with);
        }
        return 0;
    }
    if (deed == L"pause") {
        Sleep(DWORD(std::wcstoul(with, nullptr, 10)));
        return 0;
    }
    static const std::map<std::wstring, int (*)(HWND)> toWindows { { L"abort", giveUp },
                                                                  { L"close", closeWindow },
                                                                  { L"crash", crash },
                                                                  { L"endsession", endSession } };
    if (const auto found = toWindows.find(deed); found != toWindows.end()) {
        const HWND window = windowTitled(with);
        return window ? found->second(window) : fail(L"no window", with);
    }
    std::fwprintf(stderr, L"typist: no such deed: %ls\n", deed.c_str());
    return 2;
}

} // namespace

int wmain(int count, wchar_t **words)
{
    if (count < 3 || count % 2 == 0) {
        fail(L"deeds, each with its object", L"text|unikey FILE, pause MILLISECONDS, close|endsession|crash TITLE");
        return 2;
    }
    for (int i = 1; i < count; i += 2) {
        if (const int code = perform(words[i], words[i + 1]); code != 0)
            return code;
    }
    return 0;
}
