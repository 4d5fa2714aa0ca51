// RFC 8785 for objects, arrays, strings, booleans and integers: one value has one text.

#include "core/CanonicalJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace toasoan;

class CanonicalJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void refuses_data();
    void refuses();
    void comesBackThroughAParser();
};

void CanonicalJsonTest::writes_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QJsonValue &value, const QByteArray &text) {
        QTest::newRow(name) << value << text;
    };
    row("empty object", QJsonObject(), "{}");
    row("empty array", QJsonArray(), "[]");
    row("booleans", QJsonArray { true, false }, "[true,false]");
    row("integers", QJsonArray { 0, -1, 42 }, "[0,-1,42]");
    row("minus nought", -0.0, "0");
    row("largest integer", 9007199254740991.0, "9007199254740991");
    row("least integer", qint64(-9007199254740991), "-9007199254740991");
    row("million", 1e6, "1000000");
    row("Vietnamese", u"Nghị quyết của Đảng bộ"_s, "\"Nghị quyết của Đảng bộ\"");
    row("escapes", u"\b\t\n\f\r\"\\/"_s, "\"\\b\\t\\n\\f\\r\\\"\\\\/\"");
    row("control characters", QString(QChar(0)) + u"\u000b\u001f\u007f\u0080"_s,
        "\"\\u0000\\u000b\\u001f\x7f\xc2\x80\"");
    row("line separators stay", u"\u2028\u2029"_s, "\"\xe2\x80\xa8\xe2\x80\xa9\"");
    row("surrogate pair", u"😀"_s, "\"\xf0\x9f\x98\x80\"");
    row("decomposed stays", u"a\u0300"_s, "\"a\xcc\x80\"");
    row("nested",
        QJsonObject { { u"b"_s, QJsonArray { QJsonObject { { u"d"_s, 1 }, { u"c"_s, u""_s } } } },
            { u"a"_s, true } },
        "{\"a\":true,\"b\":[{\"c\":\"\",\"d\":1}]}");
    // The sorting example of RFC 8785, 3.2.3: by UTF-16 units U+1F600 lies before U+FB33.
    row("sorting",
        QJsonObject { { u"\u20ac"_s, 1 }, { u"\r"_s, 2 }, { u"\ufb33"_s, 3 }, { u"1"_s, 4 },
            { u"😀"_s, 5 }, { u"\u0080"_s, 6 }, { u"\u00f6"_s, 7 } },
        "{\"\\r\":2,\"1\":4,\"\xc2\x80\":6,\"\xc3\xb6\":7,\"\xe2\x82\xac\":1,\"\xf0\x9f\x98\x80\":"
        "5,\"\xef\xac\xb3\":3}");
    row("sorting of prefixes",
        QJsonObject { { u"ab"_s, 1 }, { u"a"_s, 2 }, { u""_s, 3 }, { u"B"_s, 4 } },
        "{\"\":3,\"B\":4,\"a\":2,\"ab\":1}");
    row("name with an opening brace", QJsonObject { { u"{"_s, 1 }, { u"|"_s, 2 } },
        "{\"{\":1,\"|\":2}");
}

void CanonicalJsonTest::writes()
{
    QFETCH(const QJsonValue, value);
    QFETCH(const QByteArray, text);
    QCOMPARE(canonicalJson(value).value_or("refused"), text);
}

void CanonicalJsonTest::refuses_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QJsonValue &value, const QString &detail) {
        QTest::newRow(name) << value << detail;
    };
    row("null", QJsonValue(), u"$: null"_s);
    row("undefined", QJsonValue(QJsonValue::Undefined), u"$: null"_s);
    row("null inside",
        QJsonObject { { u"a"_s, QJsonArray { 1, QJsonObject { { u"b"_s, QJsonValue() } } } } },
        u"$.a[1].b: null"_s);
    row("fraction", QJsonArray { 1, 0.5 }, u"$[1]: not an integer of 53 bits"_s);
    row("2^53", 9007199254740992.0, u"$: not an integer of 53 bits"_s);
    row("large", 1e300, u"$: not an integer of 53 bits"_s);
    row("infinity", std::numeric_limits<double>::infinity(), u"$: not an integer of 53 bits"_s);
    row("not a number", std::numeric_limits<double>::quiet_NaN(),
        u"$: not an integer of 53 bits"_s);
    row("lone surrogate", QJsonObject { { u"a"_s, u"x"_s + QChar(0xd800) } },
        u"$.a: a lone surrogate"_s);
    row("low surrogate", QJsonArray { QString(QChar(0xdc00)) }, u"$[0]: a lone surrogate"_s);

    QJsonValue deep = QJsonArray();
    for (int depth = 0; depth < 300; ++depth)
        deep = QJsonArray { QJsonValue(deep) };
    row("nested too deep", deep, u"$"_s + u"[0]"_s.repeated(201) + u": nested too deep"_s);
}

void CanonicalJsonTest::refuses()
{
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, detail);
    const auto text = canonicalJson(value);
    QVERIFY(!text);
    QCOMPARE(text.error().kind, Error::Kind::BadInput);
    QCOMPARE(text.error().detail, detail);
}

void CanonicalJsonTest::comesBackThroughAParser()
{
    QString all;
    for (ushort unit = 0; unit < 0xd800; ++unit)
        all += QChar(unit);
    for (char32_t c = 0xe000; c <= 0x10ffff; c += 7)
        all += QString::fromUcs4(&c, 1);
    const QJsonObject object { { u"all"_s, all }, { u"n"_s, -7 } };
    const auto text = canonicalJson(object);
    QVERIFY(text);
    QCOMPARE(QJsonDocument::fromJson(*text).object(), object);
}

QTEST_GUILESS_MAIN(CanonicalJsonTest)
#include "tst_canonicaljson.moc"
