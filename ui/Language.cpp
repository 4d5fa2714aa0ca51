#include "ui/Language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

void install(QCoreApplication &application, const QString &catalogue)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName("toasoan.catalogue"_L1);
    if (translator->load(u":/toasoan/translations/%1.qm"_s.arg(catalogue)))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installLanguage(QCoreApplication &application, const QString &language)
{
    const auto before = application.findChildren<QTranslator *>("toasoan.catalogue"_L1, Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : before) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    const bool english = language == "en"_L1;
    if (!english)
        install(application, u"qt_vi"_s); // English is what Qt says by itself
    install(application, english ? u"toasoan_en"_s : u"toasoan_vi"_s);
    // British English writes dd/mm/yyyy, as everybody here does.
    QLocale locale = english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                             : QLocale(QLocale::Vietnamese, QLocale::Vietnam);
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    QLocale::setDefault(locale);
}

} // namespace toasoan
