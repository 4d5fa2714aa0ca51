// Qt's own dialogs speak the language of the program, and dates are written as here.

#include "ui/Language.h"

#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { installLanguage(*qApp, u"en"_s); }

    void buttonsAreVietnamese_data()
    {
        QTest::addColumn<QDialogButtonBox::StandardButton>("button");
        QTest::addColumn<QString>("text");
        QTest::newRow("ok") << QDialogButtonBox::Ok << u"Đồng ý"_s;
        QTest::newRow("cancel") << QDialogButtonBox::Cancel << u"Hủy"_s;
        QTest::newRow("save") << QDialogButtonBox::Save << u"Lưu"_s;
        QTest::newRow("open") << QDialogButtonBox::Open << u"Mở"_s;
        QTest::newRow("yes") << QDialogButtonBox::Yes << u"&Có"_s;
        QTest::newRow("no") << QDialogButtonBox::No << u"&Không"_s;
        QTest::newRow("apply") << QDialogButtonBox::Apply << u"Áp dụng"_s;
        QTest::newRow("retry") << QDialogButtonBox::Retry << u"Thử lại"_s;
        QTest::newRow("ignore") << QDialogButtonBox::Ignore << u"Bỏ qua"_s;
        QTest::newRow("discard") << QDialogButtonBox::Discard << u"Không lưu"_s;
        QTest::newRow("help") << QDialogButtonBox::Help << u"Trợ giúp"_s;
        QTest::newRow("close") << QDialogButtonBox::Close << u"Đóng"_s;
        QTest::newRow("reset") << QDialogButtonBox::Reset << u"Đặt lại"_s;
    }
    void buttonsAreVietnamese()
    {
        QFETCH(QDialogButtonBox::StandardButton, button);
        QFETCH(QString, text);
        installLanguage(*qApp, u"vi"_s);
        const QDialogButtonBox box(button);
        // A style may take the mnemonic away.
        QCOMPARE(box.button(button)->text().remove(u'&'), QString(text).remove(u'&'));
    }

    void contextMenuIsVietnamese()
    {
        installLanguage(*qApp, u"vi"_s);
        QLineEdit edit;
        const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                texts += action->text().section(u'\t', 0, 0).remove(u'&');
        }
        QCOMPARE(texts, (QStringList { u"Hoàn tác"_s, u"Làm lại"_s, u"Cắt"_s, u"Sao chép"_s, u"Dán"_s, u"Xóa"_s, u"Chọn tất cả"_s }));
    }

    void keysAreNamedAsOnTheKeyboard()
    {
        installLanguage(*qApp, u"vi"_s);
        const auto native = [](const QString &keys) { return QKeySequence(keys).toString(QKeySequence::NativeText); };
        QCOMPARE(native(u"Ctrl+Shift+S"_s), u"Ctrl+Shift+S"_s);
        QCOMPARE(native(u"F9"_s), u"F9"_s);
        QCOMPARE(native(u"Alt+Up"_s), u"Alt+Lên"_s);
        QCOMPARE(native(u"Ctrl+Del"_s), u"Ctrl+Del"_s);
        // What is written for programs stays what it is in every language.
        QCOMPARE(QKeySequence(u"Alt+Up"_s).toString(QKeySequence::PortableText), u"Alt+Up"_s);
    }

    void datesAreWrittenAsHere()
    {
        for (const QString &language : { u"vi"_s, u"en"_s }) {
            installLanguage(*qApp, language);
            const QString date = QLocale().toString(QDate(2026, 3, 7), QLocale::ShortFormat);
            QVERIFY2(date.indexOf(u'7') < date.indexOf(u'3'), qPrintable(date));
            QCOMPARE(QLocale().firstDayOfWeek(), Qt::Monday);
        }
        installLanguage(*qApp, u"vi"_s);
        QCOMPARE(QLocale().decimalPoint(), u","_s);
        QVERIFY(QLocale().standaloneMonthName(3).contains(u"3"_s));
    }

    void englishIsWhatQtSays()
    {
        installLanguage(*qApp, u"vi"_s);
        installLanguage(*qApp, u"en"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    }
};

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
