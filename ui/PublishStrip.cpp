#include "ui/PublishStrip.h"

#include "office/Words.h"
#include "ui/Comparison.h"
#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/TimelineView.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace toasoan {

PublishStrip::PublishStrip(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_since(new QLabel(this))
    , m_link(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_check(new QPushButton(icon("view-refresh"_L1), tr("Read the page back"), this))
    , m_result(new QLabel(this))
{
    m_link->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_link->setMinimumWidth(60);
    m_link->setAccessibleName(tr("Address of the page"));
    m_copy->setIcon(icon("edit-copy"_L1));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy the address"));
    m_copy->setAccessibleName(tr("Copy the address"));
    m_check->setToolTip(tr("Fetches the public page as a reader does and compares it with what was approved"));
    m_check->setAutoDefault(false);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_since);
    row->addWidget(m_link, 1);
    row->addWidget(m_copy);
    row->addWidget(m_check);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 2, 12, 4);
    rows->setSpacing(2);
    rows->addLayout(row);
    rows->addWidget(m_result);
    connect(m_link, &QLabel::linkActivated, this, [](const QString &link) {
        const QUrl url(link, QUrl::StrictMode);
        if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
            QDesktopServices::openUrl(url);
    });
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_address); });
    connect(m_check, &QPushButton::clicked, this, &PublishStrip::check);
    hide();
}

QString PublishStrip::resultWords() const { return m_result->isHidden() ? QString() : m_result->text(); }

void PublishStrip::show(ArticleId article, const Live &live, const Calendar &calendar)
{
    const bool other = article != m_article || live.fingerprint != m_fingerprint;
    m_article = article;
    m_fingerprint = live.fingerprint;
    m_address = live.address;
    m_since->setText(tr("On the portal since %1").arg(Words::time(live.since, calendar)));
    if (other) {
        ++m_round;
        m_result->hide();
        m_check->setEnabled(true);
    }
    elide();
    setVisible(true);
}

void PublishStrip::clear()
{
    ++m_round;
    m_article = {};
    m_result->hide();
    hide();
}

void PublishStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void PublishStrip::elide()
{
    const QString shown = m_link->fontMetrics().elidedText(m_address, Qt::ElideMiddle, std::max(m_link->width() - 4, 60));
    m_link->setText(u"<a href=\"%1\">%2</a>"_s.arg(m_address.toHtmlEscaped(), shown.toHtmlEscaped()));
    m_link->setToolTip(m_address);
}

void PublishStrip::say(const QString &sentence, bool good)
{
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, coloursOf(good ? Tone::Good : Tone::Danger, palette()).ink);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_result->setFont(strong);
    m_result->setPalette(ink);
    m_result->setText(sentence);
    m_result->show();
}

void PublishStrip::check()
{
    if (m_article.isNull())
        return;
    m_check->setEnabled(false);
    m_result->setPalette(palette());
    m_result->setText(tr("Reading the page …"));
    m_result->show();
    m_desk.readBack(m_article, this, [this, round = ++m_round](const Result<ReadBack> &report) {
        if (round != m_round)
            return;
        m_check->setEnabled(true);
        if (!report) {
            say(Words::sentence(report.error()), false);
        } else if (report->same) {
            say(tr("✔ The page shows exactly what was approved (fingerprint %1).").arg(shortFingerprint(report->found)), true);
        } else {
            say(tr("✘ The page does NOT show what was approved: %1").arg(differencesOf(*report)), false);
        }
        Q_EMIT checked(report && report->same);
    });
}

QString PublishStrip::differencesOf(const ReadBack &report)
{
    QStringList words;
    for (const QString &one : report.differences) {
        if (one.startsWith("media/"_L1))
            words += tr("a picture or file");
        else if (one.startsWith("status "_L1))
            words += tr("the page answers with error %1").arg(one.sliced(7));
        else if (report.found.isNull())
            words += tr("the page cannot be read as a page of the portal (%1)").arg(one);
        else
            words += Comparison::fieldName(one);
    }
    words.removeDuplicates();
    if (words.isEmpty())
        words += tr("its fingerprint is %1 instead of %2").arg(shortFingerprint(report.found), shortFingerprint(report.approved));
    return words.join(u", "_s);
}

} // namespace toasoan
