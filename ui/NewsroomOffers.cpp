// What the program says by itself when somebody has entered: that IT has a newer version, and, of a program that nobody
// installed, that it could open letters and links. Each in the window's own bar; nothing waits for an answer.

#include "ui/Newsroom.h"

#include "ui/MainWindow.h"
#include "ui/NoticeBar.h"

#include "office/UpdateCheck.h"
#include "system/System.h"

#include <QCoreApplication>
#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace toasoan {

/// Where nobody installed the program, letters and links open it only when the person who unpacked it wants that.
void Newsroom::offerLinks()
{
    if (!system::isPortable() || m_office->settings().value(Settings::linksOffered).toBool())
        return;
    std::ignore = m_office->settings().setValue(Settings::linksOffered, true);
    m_window->say({ .sentence = tr("Should letters (.toasoan) and links of the portal open this program, for you alone?"),
                    .tone = Tone::Info, .action = tr("Register"), .act = [this] {
                        const bool taken = system::takeLinks(QCoreApplication::applicationFilePath());
                        m_window->say(taken ? Notice { tr("Letters and links now open this program."), Tone::Good }
                                            : Notice { tr("The system refused. Nothing was changed; ask the IT officer."), Tone::Danger });
                    } });
}

void Newsroom::tellOfUpdates()
{
    if (m_office->isTraining() || m_office->isOffline())
        return;
    m_updates = std::make_unique<UpdateCheck>(m_office->access(), m_office->clock(), m_office->settings());
    connect(m_updates.get(), &UpdateCheck::found, this, [this](const Release &release) {
        Notice notice { tr("Version %1 of Tòa soạn is there; IT installs it. %2").arg(release.version.toString(), release.notes).trimmed() };
        if (!release.page.isEmpty()) {
            notice.action = tr("What is new…");
            notice.act = [page = release.page] { QDesktopServices::openUrl(page); };
        }
        m_window->say(notice);
    });
    m_updates->begin();
}

} // namespace toasoan
