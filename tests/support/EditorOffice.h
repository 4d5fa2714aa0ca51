#pragma once
// Somebody at an editor window in training mode: a real cache, a real portal in process, real keys.

#include "support/DeskOffice.h"

#include "ui/BodyEdit.h"
#include "ui/EditorField.h"
#include "ui/EditorText.h"
#include "ui/EditorWindow.h"

namespace toasoan {

class EditorOffice
{
public:
    explicit EditorOffice(const QString &person = QStringLiteral("ctv.trieuphong"))
        : newsroom(office.enter(person))
    {
    }

    [[nodiscard]] Desk &desk() { return newsroom->office()->desk(); }
    [[nodiscard]] WindowParts parts()
    {
        Office &own = *newsroom->office();
        return { own.desk(), own.sync(), own.session(), own.settings(), own.clock(), own.executor(), own.profile() };
    }
    [[nodiscard]] ArticleId draft(const Content &content)
    {
        const auto drafted = DeskOffice::answer<Drafted>(
            [&](QObject *context, auto answer) { desk().create(content, context, answer); });
        return drafted ? drafted->article : ArticleId();
    }
    /// Null when it does not show the article in time.
    [[nodiscard]] std::unique_ptr<EditorWindow> open(ArticleId article)
    {
        auto window = std::make_unique<EditorWindow>(parts(), article);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
        const bool loaded = QTest::qWaitFor([&window] { return window->isLoaded(); }, 20'000)
            && QTest::qWaitForWindowActive(window.get());
        return loaded ? std::move(window) : nullptr;
    }
    /// What lies on the disk.
    [[nodiscard]] std::optional<Content> kept(ArticleId article)
    {
        const auto sight = DeskOffice::answer<Sight>(
            [&](QObject *context, auto answer) { desk().look(article, context, answer); });
        return sight && sight->content() ? std::optional(*sight->content()) : std::nullopt;
    }
    [[nodiscard]] QList<RevisionEntry> revisions(ArticleId article)
    {
        return DeskOffice::answer<QList<RevisionEntry>>(
                   [&](QObject *context, auto answer) { desk().revisions(article, context, answer); })
            .value_or(QList<RevisionEntry>());
    }
    [[nodiscard]] static bool saved(EditorWindow &window)
    {
        return QTest::qWaitFor([&window] { return !window.hasUnsavedText(); }, 10'000);
    }

    DeskOffice office;
    std::unique_ptr<Newsroom> newsroom;
};

} // namespace toasoan
