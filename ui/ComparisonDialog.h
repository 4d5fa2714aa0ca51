#pragma once
// Any two texts of one article word by word, in a window of its own.

#include "core/Article.h"

#include <QDialog>

namespace toasoan {

class ComparisonView;
class Executor;
struct Rulebook;

class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ComparisonDialog(Executor &executor, QWidget *parent = nullptr);
    void compare(const Content &from, const Content &to, const Rulebook &rulebook);

private:
    ComparisonView *m_view;
};

} // namespace toasoan
