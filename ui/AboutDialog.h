#pragma once
// What this program is, on what legal ground it works, and under which licences its parts are passed on. All texts
// are compiled in (resources/licences), so every word is there on any machine, without a network.

#include "ui/Parts.h"

#include <QDialog>

namespace toasoan {

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const WindowParts &parts, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *aboutPage(const Rulebook &book) const;
    [[nodiscard]] QWidget *licencePage() const;
};

} // namespace toasoan
