#pragma once
// A person of the training portal at a desk of his own, in a folder that vanishes, for tests that open windows: the
// whole product but for its main function.

#include "office/Office.h"
#include "ui/Parts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace toasoan {

class TrainingDesk
{
public:
    explicit TrainingDesk(const QString &person = QStringLiteral("bbt.lanhdao"))
        : office({ .home = folder.filePath(QStringLiteral("home")),
                   .training = folder.filePath(QStringLiteral("portal.db")),
                   .person = person,
                   .address = {},
                   .trace = {} })
    {
    }

    /// Whether somebody sits there now, signed in.
    [[nodiscard]] bool enter()
    {
        if (const auto prepared = office.prepare(); !prepared)
            return complain(prepared.error());
        const auto profile = office.chosenProfile();
        if (!profile)
            return complain(profile.error());
        std::optional<Result<void>> entered;
        office.enter(*profile, &office, [&entered](const Result<void> &result) { entered = result; });
        if (!QTest::qWaitFor([&entered] { return entered.has_value(); }, 20'000))
            return false;
        return *entered ? true : complain(entered->error());
    }
    [[nodiscard]] WindowParts parts()
    {
        return { office.desk(), office.sync(), office.session(), office.settings(),
                 office.clock(), office.executor(), office.profile() };
    }

    QTemporaryDir folder;
    Office office;

private:
    static bool complain(const Error &error)
    {
        qWarning("%s %s", qPrintable(error.problem), qPrintable(error.detail));
        return false;
    }
};

} // namespace toasoan
