#pragma once
// The body under somebody's hands. Keys go to text/BodyCommands where a line of ours has its own idea of them, to
// Qt otherwise; what is pasted or dropped becomes a Body first, is tested for secrecy marks in memory, and only
// then touches the document. A word is one undo step, also when an input method like Unikey sends it as bursts of
// Backspace and letters.

#include "text/BodyFollower.h"
#include "text/Import.h"

#include <QTextEdit>

namespace toasoan {

class BodyLooks;
class Clock;
class Executor;

class BodyEdit : public QTextEdit
{
    Q_OBJECT

public:
    /// Whether a text carries a mark of secrecy; called on a worker.
    using IsSecret = std::function<bool(const QString &words)>;

    BodyEdit(Clock &clock, Executor &executor, QWidget *parent = nullptr);

    [[nodiscard]] BodyFollower &follower() { return *m_follower; }
    /// Nothing is pasted before this was set.
    void setSecrecy(std::function<IsSecret()> current) { m_secrecy = std::move(current); }
    /// Replaces the text; undo is forgotten.
    void load(const Body &body);
    /// Where pictures go that arrive later: at the cursor of now, whatever is typed in between.
    [[nodiscard]] QTextCursor heldPlace() const;
    void insert(QTextCursor place, const QList<Block> &blocks);

Q_SIGNALS:
    void secretRefused();
    void pasteFailed(const toasoan::Error &why);
    /// Something came in by paste or drop; what was changed or left out on the way.
    void pasted(const QList<toasoan::ImportNote> &notes);
    /// The pictures that the pasted text names; they are not in the cache yet.
    void picturesPasted(const QList<toasoan::ImportedPicture> &pictures);
    void filesDropped(const QStringList &paths, const QTextCursor &place);
    void imagePasted(const QImage &image, const QTextCursor &place);
    void menuWanted(const QPoint &globalPlace);
    void figureActivated();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    [[nodiscard]] bool ownKey(const QKeyEvent &event);
    void type(QKeyEvent *event, bool joins);
    void pasteWith(std::function<Result<Imported>()> import);

    Clock &m_clock;
    Executor &m_executor;
    BodyFollower *m_follower;
    BodyLooks *m_looks;
    std::function<IsSecret()> m_secrecy;
    std::chrono::milliseconds m_lastKey {};
    int m_wordEnd = -1; ///< where the word that is being typed ends; -1 when the next key begins a new step
};

} // namespace toasoan
