#include "ui/ArticleText.h"

#include "text/BodyDocument.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QMenu>
#include <QScrollBar>
#include <QTextFrame>
#include <QToolTip>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int charactersPerLine = 72;
constexpr double smallestZoom = 0.7;
constexpr double largestZoom = 3;

/// A serif that is drawn for screens and has every Vietnamese letter; the system's own where none is there.
QFont readingFont(const QWidget *widget, double zoom)
{
    QFont font;
    font.setFamilies({ u"Cambria"_s, u"Noto Serif"_s, u"Source Serif 4"_s, u"Times New Roman"_s, u"DejaVu Serif"_s });
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(QApplication::font(widget).pointSizeF() * zoom);
    return font;
}

bool mayOpen(const QUrl &url)
{
    static const QStringList schemes { u"http"_s, u"https"_s, u"mailto"_s };
    return url.isValid() && schemes.contains(url.scheme());
}

} // namespace

ArticleText::ArticleText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    // A bar that comes and goes would change the width of the column, and that the height of the text.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    setFont(readingFont(this, m_zoom));
    fitColumn();
}

void ArticleText::setZoom(double factor)
{
    m_zoom = std::clamp(factor, smallestZoom, largestZoom);
    setFont(readingFont(this, m_zoom));
    fitColumn();
    Q_EMIT zoomed();
}

int ArticleText::column() const
{
    const QFontMetricsF metrics(font());
    const int widest = int(metrics.horizontalAdvance(u'n') * charactersPerLine);
    const int gap = int(metrics.height());
    return std::clamp(viewport()->width() - 2 * gap, 80, std::max(widest, 80));
}

void ArticleText::fitColumn()
{
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    const int side = std::max((viewport()->width() - column()) / 2, 0);
    const double unit = QFontMetricsF(font()).height();
    if (qFuzzyCompare(format.leftMargin(), double(side)) && qFuzzyCompare(format.topMargin(), unit * 0.6))
        return;
    format.setLeftMargin(side);
    format.setRightMargin(side);
    format.setTopMargin(unit * 0.6);
    format.setBottomMargin(unit * 2);
    document()->rootFrame()->setFrameFormat(format);
    Q_EMIT columnChanged();
}

void ArticleText::reveal(const QTextCursor &where)
{
    setTextCursor(where);
    QTextCursor start = where;
    start.setPosition(where.selectionStart());
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + cursorRect(start).top() - viewport()->height() / 3);
}

/// Nothing is undone in a text that is only read: the key belongs to the last decision.
bool ArticleText::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    if (event->type() == QEvent::ApplicationFontChange)
        setZoom(m_zoom);
    return QTextEdit::event(event);
}

void ArticleText::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (std::exchange(m_awaiting, false))
        Q_EMIT painted();
}

void ArticleText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitColumn();
}

void ArticleText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        Q_EMIT paletteReplaced();
}

void ArticleText::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QTextEdit::wheelEvent(event);
    setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    event->accept();
}

QString ArticleText::linkAt(const QPoint &point) const
{
    const int position = document()->documentLayout()->hitTest(
        point + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value()), Qt::ExactHit);
    if (position < 0)
        return {};
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.movePosition(QTextCursor::NextCharacter);
    return cursor.charFormat().stringProperty(LinkProperty);
}

void ArticleText::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const QString link = linkAt(event->pos());
    viewport()->setCursor(link.isEmpty() || !event->modifiers().testFlag(Qt::ControlModifier)
                              ? Qt::IBeamCursor
                              : Qt::PointingHandCursor);
    if (link.isEmpty())
        return QToolTip::hideText();
    QToolTip::showText(event->globalPosition().toPoint(), tr("%1\nCtrl+click opens it").arg(link), viewport());
}

void ArticleText::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier))
        open(linkAt(event->pos()));
}

void ArticleText::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QString link = byKey ? textCursor().charFormat().stringProperty(LinkProperty) : linkAt(event->pos());
    QAction *copy = menu->addAction(tr("Copy"), QKeySequence::Copy, this, &QTextEdit::copy);
    copy->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("Select all"), QKeySequence::SelectAll, this, &QTextEdit::selectAll);
    if (!link.isEmpty()) {
        menu->addSeparator();
        QAction *follow = menu->addAction(tr("Open link"), this, [this, link] { open(link); });
        follow->setEnabled(mayOpen(QUrl(link)));
        menu->addAction(tr("Copy address of link"), this,
                        [link] { QGuiApplication::clipboard()->setText(link); });
    }
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void ArticleText::open(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    if (mayOpen(url))
        QDesktopServices::openUrl(url);
}

} // namespace toasoan
