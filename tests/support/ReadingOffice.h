#pragma once
// One person's reading pane over a real cache and the training portal, with time moved by hand: nothing here happens
// because a test waited. The other people of the office work at plain seats.

#include "portal/Credentials.h"
#include "support/SyncOffice.h"
#include "ui/ArticleText.h"
#include "ui/ArticleView.h"
#include "ui/ReadingPane.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTabWidget>

namespace toasoan {

/// A text that passes every check without a warning.
inline Content cleanText(const QString &title, const QStringList &paragraphs)
{
    Content content = sampleText(title, paragraphs);
    content.clearance = { u"Bí thư Đảng ủy xã (mẫu)"_s, QDate(2026, 11, 20) };
    return content;
}

class ReadingDesk
{
public:
    ReadingDesk(PortalHouse &house, Seat &seat)
        : m_house(house)
        , settings(folder.path())
        , session(*seat.portal, credentials, seat.ids)
        , desk(std::make_unique<Desk>(DeskParts { *seat.store, *seat.engine, *seat.portal, house.clock, seat.ids,
                                                  executor, executor },
                                      seat.me))
    {
        bool open = false;
        desk->open(desk.get(), [&open](const Result<void> &) { open = true; });
        turnUntil(house.clock, [&open] { return open; }, false);
        Profile profile;
        profile.person = seat.me;
        profile.network = Network::Internet;
        pane = std::make_unique<ReadingPane>(
            WindowParts { *desk, *seat.engine, session, settings, house.clock, executor, profile });
        pane->resize(760, 600);
        pane->QWidget::show();
        comeForward();
    }

    /// Gives the keyboard to this person's window, or to the dialog in front of it: several people share the screen.
    void comeForward()
    {
        QWidget *front = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : pane.get();
        if (!front->isActiveWindow()) {
            front->activateWindow();
            // Not qWaitForWindowActive(): to it a dialog is as active as the window it stands in front of.
            std::ignore = QTest::qWaitFor([front] { return front->isActiveWindow(); });
        }
        // Who reads has the text before him, as after Enter in the list.
        if (front == pane.get() && !QApplication::focusWidget())
            pane->findChild<ArticleText *>()->setFocus();
    }

    /// Turns the event loop and leaves the time where it is.
    bool still(const std::function<bool()> &done) { return turnUntil(m_house.clock, done, false); }
    /// Shows it and waits until its text is on the screen and everything about it was read.
    bool open(ArticleId id)
    {
        comeForward();
        QSignalSpy painted(pane->findChild<ArticleView *>(), &ArticleView::painted);
        pane->show(id);
        if (!still([&] { return !painted.isEmpty() || isRead(); }))
            return false;
        settle();
        return true;
    }
    bool arm()
    {
        m_house.clock.advance(std::chrono::milliseconds(1000));
        return still([this] { return pane->isArmed(); });
    }
    /// Lets answers on the way arrive.
    void settle()
    {
        for (int i = 0; i < 60; ++i) {
            QCoreApplication::processEvents();
            QThread::usleep(500);
        }
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        comeForward();
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        settle();
    }
    [[nodiscard]] QAction *action(const QString &name)
    {
        return pane->findChild<QAction *>(u"decision_"_s + name);
    }
    [[nodiscard]] bool offers(const QString &name) { return action(name) && action(name)->isVisible(); }
    /// What waits to be sent, read without moving the time.
    [[nodiscard]] QList<OutboxRow> rows()
    {
        std::optional<QList<OutboxRow>> found;
        desk->outbox(desk.get(), [&found](const Result<QList<OutboxRow>> &rows) {
            found = rows.value_or(QList<OutboxRow>());
        });
        still([&found] { return found.has_value(); });
        return found.value_or(QList<OutboxRow>());
    }
    [[nodiscard]] QStringList labels()
    {
        QStringList list;
        for (const OutboxRow &row : rows())
            list += row.intent.label;
        return list;
    }
    /// Waits until exactly this waits to be sent; work on other threads takes its time.
    [[nodiscard]] bool queues(const QStringList &wanted)
    {
        const QDeadlineTimer patience(10'000);
        while (labels() != wanted) {
            if (patience.hasExpired())
                return false;
            settle();
        }
        return true;
    }
    /// Vietnamese letters as an input method gives them, one key event each.
    void type(const QString &words)
    {
        QWidget *at = QApplication::focusWidget();
        for (const QChar letter : words)
            QTest::sendKeyEvent(QTest::Click, at, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        settle();
    }

private:
    [[nodiscard]] bool isRead() const
    {
        const auto *tabs = pane->findChild<QTabWidget *>();
        return tabs->currentIndex() != 0;
    }

    PortalHouse &m_house;

public:
    QTemporaryDir folder;
    PoolExecutor executor;
    Settings settings;
    MemoryCredentials credentials;
    Session session;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<ReadingPane> pane;
};

/// Short ways through the workflow, by the shipped members.
class ReadingOffice
{
public:
    Seat &seat(const QString &name)
    {
        auto &one = m_seats[name];
        if (!one)
            one = std::make_unique<Seat>(house, name, ++m_seed);
        return *one;
    }
    ReadingDesk &desk(const QString &name)
    {
        auto &one = m_desks[name];
        if (!one) {
            seat(name).settle();
            one = std::make_unique<ReadingDesk>(house, seat(name));
        }
        return *one;
    }
    bool act(const QString &name, ArticleId id, const QString &action, const QString &reason = {}, bool binds = false,
             const QList<Target> &targets = {})
    {
        if (seat(name).settle() == 0)
            return false;
        seat(name).act(id, action, reason, binds, targets);
        return seat(name).settle() > 0;
    }
    ArticleId submitted(const Content &content, const QString &author = u"ctv.trieuphong"_s)
    {
        const ArticleId id = seat(author).draft(content);
        return seat(author).settle() > 0 ? id : ArticleId();
    }
    ArticleId editing(const Content &content, const QString &author = u"ctv.trieuphong"_s)
    {
        const ArticleId id = submitted(content, author);
        return act(u"bbt.bientap"_s, id, u"receive"_s) ? id : ArticleId();
    }
    ArticleId waiting(const Content &content, const QString &author = u"ctv.trieuphong"_s)
    {
        const ArticleId id = editing(content, author);
        return act(u"bbt.bientap"_s, id, u"forward"_s) ? id : ArticleId();
    }
    ArticleId approved(const Content &content)
    {
        const ArticleId id = waiting(content);
        return act(u"bbt.lanhdao"_s, id, u"approve"_s, {}, true) ? id : ArticleId();
    }
    ArticleId published(const Content &content)
    {
        const ArticleId id = approved(content);
        return act(u"vp.dangbai"_s, id, u"publish"_s, {}, true, sampleTargets) ? id : ArticleId();
    }

    PortalHouse house;

private:
    std::map<QString, std::unique_ptr<Seat>> m_seats;
    std::map<QString, std::unique_ptr<ReadingDesk>> m_desks; ///< gone before their seats
    quint32 m_seed = 0;
};

} // namespace toasoan
