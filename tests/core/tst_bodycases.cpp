// The cases that every implementation of the canonical form must decide alike: tests/data/body. PHP runs the same file.

#include "core/Body.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;

class BodyCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesAlike_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<bool>("canonical");
        QTest::addColumn<QString>("place");
        QFile file(QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/body/cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(cases.size() >= 250);
        for (const QJsonValue &value : cases) {
            const QJsonObject one = value.toObject();
            const bool isText = one.contains("xml"_L1);
            const QByteArray xml = isText ? one["xml"_L1].toString().toUtf8()
                                          : QByteArray::fromBase64(one["base64"_L1].toString().toLatin1());
            QTest::addRow("%s", qPrintable(one["name"_L1].toString())) << xml << one["canonical"_L1].toBool() << one["place"_L1].toString();
        }
    }

    void decidesAlike()
    {
        QFETCH(const QByteArray, xml);
        QFETCH(const bool, canonical);
        QFETCH(const QString, place);
        const Result<Body> body = Body::parse(xml);
        QVERIFY2(body.has_value() == canonical, body ? "was taken" : qPrintable(body.error().detail));
        if (body)
            QCOMPARE(body->write(), xml);
        else if (!place.isEmpty())
            QVERIFY2(body.error().detail.startsWith(place),
                     qPrintable(body.error().detail + u" instead of "_s + place));
    }
};

QTEST_GUILESS_MAIN(BodyCasesTest)
#include "tst_bodycases.moc"
