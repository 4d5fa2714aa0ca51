#include "ui/AboutDialog.h"

#include "ui/Icons.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

struct Part
{
    QLatin1StringView name;
    QLatin1StringView licence;
    QStringList texts; ///< names below :/toasoan/licences
};

const QList<Part> &parts()
{
    static const QList<Part> all {
        { "Qt"_L1, "LGPL-3"_L1, { u"LGPL-3"_s, u"GPL-3"_s, u"qt"_s } },
        { "SQLCipher, SQLite"_L1, "BSD-3-Clause"_L1, { u"sqlcipher"_s } },
        { "OpenSSL"_L1, "Apache-2.0"_L1, { u"openssl"_s, u"Apache-2.0"_s } },
        { "QtKeychain"_L1, "BSD-2-Clause"_L1, { u"qtkeychain"_s } },
        { "KSyntaxHighlighting"_L1, "MIT"_L1, { u"syntaxhighlighting"_s } },
        { "KDSingleApplication"_L1, "MIT"_L1, { u"kdsingleapplication"_s } },
        { "Gumbo"_L1, "Apache-2.0"_L1, { u"gumbo"_s, u"Apache-2.0"_s } },
        { "zlib"_L1, "Zlib"_L1, { u"zlib"_s } },
        { "Breeze"_L1, "LGPL-3"_L1, { u"breeze"_s, u"LGPL-3"_s, u"GPL-3"_s } },
#ifdef Q_OS_WINDOWS
        { "GCC"_L1, "GPL-3, Runtime Library Exception"_L1, { u"gcc"_s, u"GPL-3"_s } },
        { "mingw-w64"_L1, "ZPL, MIT, public domain"_L1, { u"mingw-w64"_s } },
#endif
    };
    return all;
}

QString textOf(const Part &part)
{
    QStringList found;
    for (const QString &name : part.texts) {
        QFile file(u":/toasoan/licences/"_s + name);
        if (file.open(QIODevice::ReadOnly))
            found += QString::fromUtf8(file.readAll());
    }
    return found.join(u"\n\n* * *\n\n"_s);
}

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

} // namespace

AboutDialog::AboutDialog(const WindowParts &parts, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Tòa soạn"));
    auto *column = new QVBoxLayout(this);
    auto *pages = new QTabWidget;
    pages->addTab(aboutPage(parts.desk.rulebookToday()), tr("About"));
    pages->addTab(licencePage(), tr("Licences"));
    column->addWidget(pages, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(680, 460);
}

QWidget *AboutDialog::aboutPage(const Rulebook &book) const
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatio()));
    head->addWidget(picture);
    auto *name = new QLabel(book.title.isEmpty() ? tr("Tòa soạn") : book.title);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    name->setFont(font);
    name->setWordWrap(true);
    head->addWidget(name, 1);
    column->addLayout(head);
    column->addWidget(paragraph(tr("The workstation of a portal's editorial board: articles are written, received, edited, approved and published here, also while there is no network.")));
    auto *facts = new QFormLayout;
    facts->addRow(tr("Version:"), paragraph(QStringLiteral(TOASOAN_VERSION)));
    facts->addRow(tr("Rulebook:"), paragraph(tr("version %1, in force since %2").arg(book.version).arg(book.from.toString(u"dd/MM/yyyy"_s))));
    facts->addRow(tr("Legal ground:"), paragraph(book.ground));
    column->addLayout(facts);
    column->addStretch(1);
    return page;
}

QWidget *AboutDialog::licencePage() const
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(paragraph(tr("The program is passed on with these parts of others, each under its own licence:")));
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    auto *list = new QListWidget;
    list->setAccessibleName(tr("Parts"));
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Text of the licence"));
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    for (const Part &part : parts())
        list->addItem(tr("%1 – %2", "program – licence").arg(part.name, part.licence));
    QObject::connect(list, &QListWidget::currentRowChanged, text, [text](int row) { text->setPlainText(textOf(parts().at(row))); });
    list->setCurrentRow(0);
    split->addWidget(list);
    split->addWidget(text);
    split->setStretchFactor(1, 1);
    split->setSizes({ 210, 440 });
    column->addWidget(split, 1);
    return page;
}

} // namespace toasoan
