#pragma once
// The language of everything on screen: our strings, Qt's own dialogs, and how dates and numbers are written. It is
// set once, before the first window: windows made in one language are not made again in another.

#include <QString>

class QCoreApplication;

namespace toasoan {

/// "vi" or "en"; anything else is taken as "vi". The catalogues live as long as the application. A second call
/// replaces the first.
void installLanguage(QCoreApplication &application, const QString &language);

} // namespace toasoan
