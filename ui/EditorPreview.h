#pragma once
// The article as readers will see it: title, lead, body, in a document that cannot be typed in.

#include "core/Article.h"

#include <QTextBrowser>

namespace toasoan {

class BodyLooks;
class Desk;
class Executor;
class Pictures;

class EditorPreview : public QTextBrowser
{
    Q_OBJECT

public:
    EditorPreview(Desk &desk, Executor &executor, QWidget *parent = nullptr);
    void show(const Content &content);

private:
    BodyLooks *m_looks;
    Pictures *m_pictures;
};

} // namespace toasoan
