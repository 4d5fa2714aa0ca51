// The log: what is grave enough is in it, each message one line, and it never grows beyond its six files.

#include "office/LogFile.h"

#include "support/FakeClock.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

Q_LOGGING_CATEGORY(testLog, "toasoan.test")

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Text) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

} // namespace

class LogFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeClock m_clock;

private Q_SLOTS:
    void levels_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<int>("lines");
        QTest::newRow("off") << u"off"_s << 0;
        QTest::newRow("warning") << u"warning"_s << 2;
        QTest::newRow("info") << u"info"_s << 3;
        QTest::newRow("debug") << u"debug"_s << 4;
    }

    void levels()
    {
        QFETCH(const QString, level);
        QFETCH(const int, lines);
        const QString folder = m_folder.filePath(level);
        {
            const LogFile log(folder, u"thử"_s, level, m_clock);
            qCDebug(testLog, "gỡ lỗi");
            qCInfo(testLog, "tin");
            qCWarning(testLog, "cảnh báo\nhai dòng");
            qCCritical(testLog, "nghiêm trọng");
        }
        qCWarning(testLog, "after its end");
        const QStringList found = linesOf(folder + u"/thử.log"_s);
        QCOMPARE(found.size(), lines);
        if (lines > 0)
            QVERIFY(found.constLast().endsWith(u"Z critical toasoan.test: nghiêm trọng"_s));
        if (lines == 2)
            QVERIFY(found.constFirst().endsWith(u"warning toasoan.test: cảnh báo hai dòng"_s));
    }

    void goesOnWhereItEnded()
    {
        const QString folder = m_folder.filePath(u"twice"_s);
        for (int n = 0; n < 2; ++n) {
            const LogFile log(folder, u"t"_s, u"warning"_s, m_clock);
            qCWarning(testLog, "once");
        }
        QCOMPARE(linesOf(folder + u"/t.log"_s).size(), 2);
    }

    void staysSmall()
    {
        const QString folder = m_folder.filePath(u"much"_s);
        const LogFile log(folder, u"t"_s, u"warning"_s, m_clock);
        const QByteArray much(100'000, 'x');
        // Ours go to the file; the test's own output needs none of them.
        const QtMessageHandler own = qInstallMessageHandler(nullptr);
        qInstallMessageHandler(own);
        for (int n = 0; n < 80; ++n)
            own(QtWarningMsg, QMessageLogContext(nullptr, 0, nullptr, "toasoan.test"), QString::fromLatin1(much));
        const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files, (QStringList { u"t.log"_s, u"t.log.1"_s, u"t.log.2"_s, u"t.log.3"_s, u"t.log.4"_s, u"t.log.5"_s }));
        for (const QString &file : files)
            QVERIFY(QFileInfo(folder + u'/' + file).size() <= LogFile::largest);
    }

    void nowhereToWrite()
    {
        QFile file(m_folder.filePath(u"a-file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const LogFile log(file.fileName() + u"/below"_s, u"t"_s, u"debug"_s, m_clock);
        QTest::ignoreMessage(QtWarningMsg, "goes on");
        qCWarning(testLog, "goes on");
    }
};

QTEST_GUILESS_MAIN(LogFileTest)
#include "tst_logfile.moc"
