// Runs in a program that is broken: no heap, no locks, no Qt after the filter was called; whatever it needs was made
// ready before. The dump holds stacks and modules and no heap, so no text of an article beyond what lay on a stack.

#include "system/System.h"

#include <QtSystemDetection>

#ifdef Q_OS_WINDOWS

#include <QDir>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cwchar>

#include <windows.h>

#include <ntstatus.h>

#include <dbghelp.h>
#include <psapi.h>

using namespace Qt::StringLiterals;

namespace toasoan::system {

namespace {

constexpr int keptCrashes = 10;
constexpr size_t longestPath = 1024;
constexpr DWORD mostFrames = 62;
constexpr ULONG roomAfterOverflow = 64 * 1024; ///< of the stack of the windows' thread, for the filter

std::array<wchar_t, longestPath> folder {};

HANDLE create(const wchar_t *stem, const wchar_t *suffix)
{
    std::array<wchar_t, longestPath + 64> path {};
    std::swprintf(path.data(), path.size(), L"%ls\\%ls%ls", folder.data(), stem, suffix);
    return CreateFileW(path.data(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
}

void writeLine(HANDLE file, const char *format, const char *name, unsigned long long number)
{
    std::array<char, 512> line {};
    const int length = std::snprintf(line.data(), line.size(), format, name, number);
    DWORD written = 0;
    if (length > 0)
        WriteFile(file, line.data(), static_cast<DWORD>(std::min(length, static_cast<int>(line.size()) - 1)), &written, nullptr);
}

/// The module that holds the address, by its file's name, and where in it.
void writePlace(HANDLE file, const void *address)
{
    HMODULE module = nullptr;
    const DWORD flags = GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT;
    if (!GetModuleHandleExW(flags, static_cast<LPCWSTR>(address), &module))
        return writeLine(file, "%s+0x%llx\r\n", "?", reinterpret_cast<unsigned long long>(address));
    std::array<char, MAX_PATH> path {};
    GetModuleFileNameA(module, path.data(), MAX_PATH);
    const char *name = std::strrchr(path.data(), '\\');
    writeLine(file, "%s+0x%llx\r\n", name ? name + 1 : path.data(),
              reinterpret_cast<unsigned long long>(address) - reinterpret_cast<unsigned long long>(module));
}

void writeFrames(HANDLE file, const CONTEXT &crashed)
{
    CONTEXT context = crashed;
    for (DWORD frame = 0; frame < mostFrames && context.Rip; ++frame) {
        writePlace(file, reinterpret_cast<const void *>(context.Rip));
        DWORD64 base = 0;
        const PRUNTIME_FUNCTION function = RtlLookupFunctionEntry(context.Rip, &base, nullptr);
        if (!function) { // a leaf: its return address is on top
            context.Rip = *reinterpret_cast<const DWORD64 *>(context.Rsp);
            context.Rsp += sizeof(DWORD64);
            continue;
        }
        void *handler = nullptr;
        DWORD64 establisher = 0;
        RtlVirtualUnwind(UNW_FLAG_NHANDLER, base, context.Rip, function, &context, &handler, &establisher, nullptr);
    }
}

LONG WINAPI onCrash(EXCEPTION_POINTERS *what)
{
    static LONG entered = 0;
    if (InterlockedExchange(&entered, 1))
        return EXCEPTION_CONTINUE_SEARCH;
    CreateDirectoryW(folder.data(), nullptr);
    SYSTEMTIME now {};
    GetSystemTime(&now);
    std::array<wchar_t, 64> stem {};
    std::swprintf(stem.data(), stem.size(), L"%04d%02d%02d-%02d%02d%02dZ-%lu", now.wYear, now.wMonth, now.wDay, now.wHour,
                  now.wMinute, now.wSecond, GetCurrentProcessId());
    if (const HANDLE text = create(stem.data(), L".txt"); text != INVALID_HANDLE_VALUE) {
        writeLine(text, "toasoan %s, exception 0x%llx\r\n", TOASOAN_VERSION, what->ExceptionRecord->ExceptionCode);
        writeFrames(text, *what->ContextRecord);
        CloseHandle(text);
    }
    if (const HANDLE dump = create(stem.data(), L".dmp"); dump != INVALID_HANDLE_VALUE) {
        MINIDUMP_EXCEPTION_INFORMATION information { GetCurrentThreadId(), what, FALSE };
        MiniDumpWriteDump(GetCurrentProcess(), GetCurrentProcessId(), dump, MiniDumpNormal, &information, nullptr, nullptr);
        CloseHandle(dump);
    }
    return EXCEPTION_CONTINUE_SEARCH;
}

/// A program that gives itself up (an exception nobody caught, qFatal) raises none of the system's exceptions by itself.
void onAbort(int)
{
    RaiseException(STATUS_FATAL_APP_EXIT, EXCEPTION_NONCONTINUABLE, 0, nullptr);
    std::_Exit(EXIT_FAILURE); // never reached; without it this would be no frame of the stack
}

} // namespace

void keepCrashFiles(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    if (native.isEmpty() || native.size() >= static_cast<qsizetype>(longestPath))
        return;
    QDir(path).mkpath(u".."_s);
    native.toWCharArray(folder.data());
    folder[static_cast<size_t>(native.size())] = L'\0';
    const QFileInfoList files = QDir(path).entryInfoList({ u"*.dmp"_s, u"*.txt"_s }, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i + 2 * keptCrashes < files.size(); ++i)
        QFile::remove(files[i].filePath());
    ULONG room = roomAfterOverflow;
    SetThreadStackGuarantee(&room);
    SetUnhandledExceptionFilter(onCrash);
    std::signal(SIGABRT, onAbort);
}

} // namespace toasoan::system

#endif
