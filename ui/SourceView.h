#pragma once
// The canonical form of the body as text, coloured. It may be changed by hand; "Apply" reads it with the same strict
// reader that the portal uses, so what is refused here would be refused there, with line and column. Nothing of it
// reaches the article before that.

#include "core/Body.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
}

namespace toasoan {

class Executor;

class SourceView : public QWidget
{
    Q_OBJECT

public:
    /// isSecret: called on a worker, before anything is applied.
    SourceView(Executor &executor, QWidget *parent = nullptr);
    ~SourceView() override;

    void setSecrecy(std::function<std::function<bool(const QString &)>()> current) { m_secrecy = std::move(current); }
    /// Shows it, unless something was changed here by hand and not applied.
    void show(const QList<Block> &blocks);
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isChanged() const;
    /// What was changed and not applied, where it reads as a body and carries no mark of secrecy. Blocks.
    [[nodiscard]] std::optional<Body> unapplied() const;

Q_SIGNALS:
    void applied(const toasoan::Body &body);
    void secretRefused();

protected:
    void changeEvent(QEvent *event) override;

private:
    void put(const QByteArray &xml);
    void colour();
    void apply();
    void follow();
    void complain(const Error &error);

    Executor &m_executor;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter = nullptr;
    std::function<std::function<bool(const QString &)>()> m_secrecy;
    QPlainTextEdit *m_text;
    QLabel *m_state;
    QPushButton *m_apply;
    QPushButton *m_drop;
    QByteArray m_shown;
};

} // namespace toasoan
