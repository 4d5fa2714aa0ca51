#pragma once
// One or more people at their windows in training mode: each with a cache of his own in a temporary folder, all on
// one training portal. Everything is the product's; only the folders are temporary.

#include "core/Clock.h"
#include "ui/MainWindow.h"
#include "ui/Newsroom.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace toasoan {

class DeskOffice
{
public:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Opens somebody's windows and waits for them; null when they do not come.
    [[nodiscard]] std::unique_ptr<Newsroom> enter(const QString &person, bool offline = false)
    {
        OfficeOptions options;
        options.home = file(person);
        options.training = file(QStringLiteral("tap-huan.db"));
        options.person = person;
        options.offline = offline;
        auto newsroom = std::make_unique<Newsroom>(options);
        QSignalSpy entered(newsroom.get(), &Newsroom::entered);
        newsroom->open();
        if (entered.isEmpty() && !entered.wait(20'000))
            return nullptr;
        return newsroom;
    }

    /// Waits for the answer of a Desk verb.
    template<class T, class Verb> [[nodiscard]] static Result<T> answer(Verb verb)
    {
        std::optional<Result<T>> result;
        QObject context;
        verb(&context, [&result](Result<T> given) { result = std::move(given); });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
            return failure(Error::Kind::Timeout, QStringLiteral("no answer"));
        return *result;
    }

    /// A whole item that passes the checks of Gửi; its words are samples.
    [[nodiscard]] static Content sample(const QString &title)
    {
        Content content;
        content.site = SiteId(QStringLiteral("tinhuy"));
        content.kind = KindId(QStringLiteral("tin"));
        content.title = title;
        content.lead = QStringLiteral("Tóm tắt của tin mẫu.");
        content.body = Body({ Paragraph { { Run { QStringLiteral("Đây là tin mẫu dùng để tập huấn.") } } } });
        content.category = CategoryId(QStringLiteral("dang-bo"));
        content.channels = { ChannelId(QStringLiteral("net-cap-1")) };
        content.event.name = QStringLiteral("Lễ phát động (mẫu)");
        content.event.begins = SystemClock().now() - std::chrono::hours(1);
        content.clearance = { QStringLiteral("Bí thư Đảng ủy xã (mẫu)"), QDate(2026, 11, 20) };
        return content;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace toasoan
