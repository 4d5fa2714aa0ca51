#pragma once
// What the public sees of an article, and whether it is what was approved: since when, at which address, and what
// reading the page back has shown. "The same" is only ever said after the page itself was read.

#include "Desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace toasoan {

class PublishStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PublishStrip(Desk &desk, QWidget *parent = nullptr);

    void show(ArticleId article, const Live &live, const Calendar &calendar);
    void clear();
    /// Reads the page back now.
    void check();
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString resultWords() const;

Q_SIGNALS:
    void checked(bool same);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void say(const QString &sentence, bool good);
    void elide();
    [[nodiscard]] static QString differencesOf(const ReadBack &report);

    Desk &m_desk;
    QLabel *m_since;
    QLabel *m_link;
    QToolButton *m_copy;
    QPushButton *m_check;
    QLabel *m_result;
    ArticleId m_article;
    Digest m_fingerprint;
    QString m_address;
    int m_round = 0;
};

} // namespace toasoan
