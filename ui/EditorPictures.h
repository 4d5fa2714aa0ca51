#pragma once
// Pictures on their way into an article: chosen, dropped, pasted. Their bytes go into the cache first, on the
// store's thread, then their place in the text is made; where that place is was settled when the person asked.

#include "ui/MetadataFiles.h"

#include "Desk.h"

#include <QTextCursor>

namespace toasoan {

class BodyEdit;
class Pictures;

class EditorPictures : public QObject
{
    Q_OBJECT

public:
    EditorPictures(Desk &desk, Executor &executor, BodyEdit &body, MetadataFiles &files, QWidget *window);

    /// Loads what the text shows.
    void fill(const Body &body);
    void choosePicture();
    void chooseFile(MetadataFiles::Use use);

Q_SIGNALS:
    void failed(const toasoan::Error &why);
    /// One picture stands in the text, under the cursor, and wants its words.
    void placed();

private:
    void takeFiles(const QStringList &paths, const QTextCursor &place);
    void takeImage(const QImage &image, const QTextCursor &place);
    void place(const Result<KeptMedium> &kept, const QString &name, const QTextCursor &place, bool alone);
    void showCover(const Digest &digest);
    [[nodiscard]] int width() const;

    Desk &m_desk;
    Executor &m_executor;
    BodyEdit &m_body;
    MetadataFiles &m_files;
    QWidget *m_window;
    Pictures *m_pictures;
};

} // namespace toasoan
