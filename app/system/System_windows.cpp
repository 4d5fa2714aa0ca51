#include "system/System.h"

#include <QtSystemDetection>

#ifdef Q_OS_WINDOWS

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

#include <array>

#include <windows.h>

#include <shlobj.h>
#include <shobjidl.h>
#include <winhttp.h>

using namespace Qt::StringLiterals;

namespace toasoan::system {

namespace {

const wchar_t *wide(const QString &text) { return reinterpret_cast<const wchar_t *>(text.utf16()); }

/// "PROXY a:8080; DIRECT" and the forms WinHTTP makes of it: "a:8080;b:3128", "https=a:8080".
QList<QNetworkProxy> proxiesOf(const QString &words)
{
    QList<QNetworkProxy> found;
    for (QString word : words.split(u';', Qt::SkipEmptyParts)) {
        word = word.section(u'=', -1).trimmed();
        const QUrl url(word.contains("://"_L1) ? word : u"http://"_s + word);
        if (!url.host().isEmpty())
            found += QNetworkProxy(QNetworkProxy::HttpProxy, url.host(), static_cast<quint16>(url.port(8080)));
    }
    return found;
}

/// COM for one call, in whatever thread asks.
class Com
{
public:
    Com()
        : m_begun(SUCCEEDED(CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED)))
    {
    }
    ~Com()
    {
        if (m_begun)
            CoUninitialize();
    }
    Q_DISABLE_COPY_MOVE(Com)

private:
    bool m_begun;
};

/// How a letter or link opens the program; what it is comes after "--", where it is no option.
QString openingCommand(const QString &program)
{
    return u'"' + QDir::toNativeSeparators(program) + u"\" -- \"%1\""_s;
}

const QString classes = u"HKEY_CURRENT_USER\\Software\\Classes"_s;
const std::array linkKeys { u".toasoan"_s, u"ToaSoan.Invitation"_s, u"toasoan"_s };

} // namespace

void nameProgram() { SetCurrentProcessExplicitAppUserModelID(L"ToaSoan.ToaSoan"); }

QStringList commandLine(int, char **)
{
    int count = 0;
    LPWSTR *const all = CommandLineToArgvW(GetCommandLineW(), &count);
    QStringList words;
    for (int i = 0; i < count; ++i)
        words += QString::fromWCharArray(all[i]);
    LocalFree(all);
    return words;
}

void letComeForward() { AllowSetForegroundWindow(ASFW_ANY); }

void offerRestart(const QString &words)
{
    // Not after a crash or a hang of its first minute: Windows itself sees to that.
    RegisterApplicationRestart(wide(words), RESTART_NO_CRASH | RESTART_NO_HANG);
}

std::optional<QList<QNetworkProxy>> proxiesByScript(const QUrl &script, const QUrl &target)
{
    const HINTERNET session = WinHttpOpen(L"Toasoan", WINHTTP_ACCESS_TYPE_NO_PROXY, WINHTTP_NO_PROXY_NAME,
                                          WINHTTP_NO_PROXY_BYPASS, 0);
    if (!session)
        return {};
    const QString scriptText = script.toString(QUrl::FullyEncoded);
    const QString targetText = target.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    WINHTTP_AUTOPROXY_OPTIONS options {};
    options.dwFlags = WINHTTP_AUTOPROXY_CONFIG_URL;
    options.lpszAutoConfigUrl = wide(scriptText);
    WINHTTP_PROXY_INFO info {};
    BOOL found = WinHttpGetProxyForUrl(session, wide(targetText), &options, &info);
    if (!found && GetLastError() == ERROR_WINHTTP_LOGIN_FAILURE) {
        options.fAutoLogonIfChallenged = TRUE; // the script's server wants to know who asks
        found = WinHttpGetProxyForUrl(session, wide(targetText), &options, &info);
    }
    std::optional<QList<QNetworkProxy>> proxies;
    if (found) {
        proxies = info.dwAccessType == WINHTTP_ACCESS_TYPE_NAMED_PROXY && info.lpszProxy
            ? proxiesOf(QString::fromWCharArray(info.lpszProxy))
            : QList { QNetworkProxy(QNetworkProxy::NoProxy) };
        GlobalFree(info.lpszProxy);
        GlobalFree(info.lpszProxyBypass);
    }
    WinHttpCloseHandle(session);
    return proxies;
}

void showProgress(quintptr window, std::optional<int> hundredths)
{
    const Com com;
    ITaskbarList3 *taskbar = nullptr;
    if (FAILED(CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_PPV_ARGS(&taskbar))))
        return;
    const auto handle = reinterpret_cast<HWND>(window);
    if (SUCCEEDED(taskbar->HrInit())) {
        taskbar->SetProgressState(handle, hundredths ? TBPF_NORMAL : TBPF_NOPROGRESS);
        if (hundredths)
            taskbar->SetProgressValue(handle, static_cast<ULONGLONG>(*hundredths), 100);
    }
    taskbar->Release();
}

bool isPortable() { return QDir(QCoreApplication::applicationDirPath()).exists(u"portable.ini"_s); }

bool takeLinks(const QString &program)
{
    const QString open = openingCommand(program);
    const QString picture = u'"' + QDir::toNativeSeparators(program) + u"\",0"_s;
    QSettings keys(classes, QSettings::NativeFormat);
    keys.setValue(".toasoan/Default"_L1, u"ToaSoan.Invitation"_s);
    keys.setValue("ToaSoan.Invitation/Default"_L1, u"Thư mời của Tòa soạn"_s);
    keys.setValue("ToaSoan.Invitation/DefaultIcon/Default"_L1, picture);
    keys.setValue("ToaSoan.Invitation/shell/open/command/Default"_L1, open);
    keys.setValue("toasoan/Default"_L1, u"URL:Tòa soạn"_s);
    keys.setValue("toasoan/URL Protocol"_L1, QString());
    keys.setValue("toasoan/DefaultIcon/Default"_L1, picture);
    keys.setValue("toasoan/shell/open/command/Default"_L1, open);
    keys.sync();
    SHChangeNotify(SHCNE_ASSOCCHANGED, SHCNF_IDLIST, nullptr, nullptr);
    return keys.status() == QSettings::NoError;
}

void forgetLinks()
{
    QSettings keys(classes, QSettings::NativeFormat);
    for (const QString &key : linkKeys)
        keys.remove(key);
    keys.sync();
    SHChangeNotify(SHCNE_ASSOCCHANGED, SHCNF_IDLIST, nullptr, nullptr);
}

bool hasLinks(const QString &program)
{
    const QSettings keys(classes, QSettings::NativeFormat);
    return keys.value("toasoan/shell/open/command/Default"_L1).toString() == openingCommand(program);
}

} // namespace toasoan::system

#endif
