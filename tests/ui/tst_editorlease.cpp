// Two people with the same item open, each at a desk of his own: who comes second is told and may take over, who loses
// it is told, and nobody is kept from writing. The lease goes back when the window closes.

#include "support/ReadingOffice.h"

#include "ui/EditorBar.h"
#include "ui/EditorField.h"
#include "ui/EditorLease.h"
#include "ui/EditorText.h"
#include "ui/EditorWindow.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace toasoan;

namespace {

const QString editor = u"bbt.bientap"_s;
const QString approver = u"bbt.lanhdao"_s;
const Content text = cleanText(u"Hai người cùng mở (mẫu)"_s, { u"Sáng nay, bà con đã góp công làm đường."_s });

/// What somebody with the item open was told, in order: "mine", "held ID", "lost ID".
class Holder
{
public:
    Holder(ReadingOffice &office, const QString &name, ArticleId id)
        : m_desk(office.desk(name))
        , m_lease(std::make_unique<EditorLease>(*m_desk.desk, office.house.clock, id, nullptr))
    {
        QObject::connect(m_lease.get(), &EditorLease::mine, m_lease.get(), [this] { m_told += u"mine"_s; });
        QObject::connect(m_lease.get(), &EditorLease::heldBy, m_lease.get(), [this](const PersonId &person, bool after) {
            m_told += (after ? u"lost "_s : u"held "_s) + person.toString();
        });
    }

    [[nodiscard]] EditorLease &lease() { return *m_lease; }
    [[nodiscard]] bool hears(const QString &words)
    {
        return m_desk.still([&] { return !m_told.isEmpty() && m_told.last() == words; });
    }
    [[nodiscard]] qsizetype count() const { return m_told.size(); }
    void close() { m_lease.reset(); }

private:
    ReadingDesk &m_desk;
    std::unique_ptr<EditorLease> m_lease;
    QStringList m_told;
};

} // namespace

class EditorLeaseTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ReadingOffice> m_office;

    void aMinuteLater()
    {
        m_office->house.clock.advance(1min);
        m_office->desk(editor).settle();
    }

private Q_SLOTS:
    void init() { m_office = std::make_unique<ReadingOffice>(); }
    void cleanup() { m_office.reset(); }

    void theSecondIsToldAndMayTakeOver()
    {
        const ArticleId id = m_office->editing(text);
        Holder first(*m_office, editor, id);
        Holder second(*m_office, approver, id);
        first.lease().want();
        QVERIFY(first.hears(u"mine"_s));
        second.lease().want();
        QVERIFY(second.hears(u"held "_s + editor));
        aMinuteLater();
        QCOMPARE(first.count(), 1); // renewed, and nothing new to say
        QCOMPARE(second.count(), 1);
        second.lease().takeOver();
        QVERIFY(second.hears(u"mine"_s));
        aMinuteLater();
        QVERIFY(first.hears(u"lost "_s + approver));
        QVERIFY(!first.lease().isMine());
        second.close();
        aMinuteLater();
        QVERIFY(first.hears(u"mine"_s));
    }

    void whoIsNotReachedSaysNothing()
    {
        const ArticleId id = m_office->editing(text);
        Holder holder(*m_office, editor, id);
        m_office->house.net->setPlan([](const FaultyAccess::Seen &) { return Fault::Refused; });
        holder.lease().want();
        m_office->desk(editor).settle();
        QCOMPARE(holder.count(), 0);
        m_office->house.net->setPlan({});
        aMinuteLater();
        QVERIFY(holder.hears(u"mine"_s));
    }

    void theWindowSaysWhoHasItAndTakesKeys()
    {
        const ArticleId id = m_office->editing(text);
        Holder other(*m_office, approver, id);
        other.lease().want();
        QVERIFY(other.hears(u"mine"_s));
        ReadingDesk &desk = m_office->desk(editor);
        Seat &seat = m_office->seat(editor);
        Profile profile;
        profile.person = seat.me;
        EditorWindow window({ *desk.desk, *seat.engine, desk.session, desk.settings, m_office->house.clock,
                              desk.executor, profile },
                            id);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        const auto *bar = window.findChild<EditorBar *>();
        QVERIFY(desk.still([bar] { return !bar->sentence().isEmpty(); }));
        const Person *person = desk.desk->rulebookToday().person(PersonId(approver));
        QVERIFY(person);
        QVERIFY2(bar->sentence().contains(person->name), qPrintable(bar->sentence()));
        QVERIFY(!window.text().title().isReadOnly());
        QTest::keyClick(&window.text().title(), Qt::Key_A);
        QVERIFY(window.hasUnsavedText());
        other.close();
        aMinuteLater();
        QVERIFY(desk.still([bar] { return bar->sentence().isEmpty(); }));
    }
};

QTEST_MAIN(EditorLeaseTest)
#include "tst_editorlease.moc"
