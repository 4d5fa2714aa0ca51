#pragma once
// The page that is written on: toolbar, title, lead, body. It knows words and blocks, nothing of saving.

#include "core/Article.h"

#include <QWidget>

namespace toasoan {

class BodyBar;
class BodyEdit;
class Clock;
class EditorField;
class Executor;

class EditorText : public QWidget
{
    Q_OBJECT

public:
    EditorText(Clock &clock, Executor &executor, QWidget *parent = nullptr);

    [[nodiscard]] BodyEdit &body() { return *m_body; }
    [[nodiscard]] BodyBar &bar() { return *m_bar; }
    [[nodiscard]] EditorField &title() { return *m_title; }
    [[nodiscard]] EditorField &lead() { return *m_lead; }

    /// A new text; undo is forgotten.
    void load(const Content &content);
    /// The same text changed from elsewhere; can be undone.
    void change(const Content &content);
    /// Title and lead into the content; the body is the follower's.
    void take(Content &content) const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void changed();

private:
    void addColumn();
    void connectAll();
    void askLink();
    void askTable();
    void askFigure();

    BodyEdit *m_body;
    BodyBar *m_bar;
    EditorField *m_title;
    EditorField *m_lead;
    bool m_loading = false;
};

} // namespace toasoan
