#pragma once
// The files that go with an article: cover picture, attachments, the captured original of an aggregated item. It
// knows them by their digests; choosing and keeping files is the window's, which answers with what the cache has.

#include "core/Rulebook.h"

#include <QWidget>

class QImage;
class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace toasoan {

class MetadataTime;

class MetadataFiles : public QWidget
{
    Q_OBJECT

public:
    enum class Use { Cover, Attachment, Original };

    explicit MetadataFiles(QWidget *parent = nullptr);

    [[nodiscard]] QWidget *coverBox() const { return m_coverBox; }
    [[nodiscard]] QWidget *attachmentsBox() const { return m_attachmentsBox; }
    [[nodiscard]] QWidget *originalBox() const { return m_originalBox; }
    [[nodiscard]] const Digest &original() const { return m_original; }

    void setRulebook(const Rulebook &rulebook, QDate today);
    void show(const Content &content);
    void take(Content &content) const;
    /// A file that the cache has.
    void put(Use use, const Digest &digest, const QString &name);
    void setCoverImage(const Digest &digest, const QImage &image);

Q_SIGNALS:
    void changed();
    void fileWanted(toasoan::MetadataFiles::Use use);
    /// Its bytes are in the cache.
    void coverWanted(const toasoan::Digest &digest);

private:
    void makeCover();
    void makeAttachments();
    void makeOriginal();
    void showCover();
    void showAttachments(int row);
    void showAttachment();
    void takeAttachment();
    void touched();

    QWidget *m_coverBox;
    QWidget *m_attachmentsBox;
    QWidget *m_originalBox;
    QLabel *m_picture = nullptr;
    QToolButton *m_removeCover = nullptr;
    QWidget *m_coverWords = nullptr;
    QLineEdit *m_alt = nullptr;
    QLineEdit *m_caption = nullptr;
    QLineEdit *m_credit = nullptr;
    QListWidget *m_list = nullptr;
    QToolButton *m_removeAttachment = nullptr;
    QWidget *m_attachmentWords = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_number = nullptr;
    MetadataTime *m_signedOn = nullptr;
    QLineEdit *m_signer = nullptr;
    QLabel *m_originalState = nullptr;
    std::optional<Cover> m_cover;
    QList<Attachment> m_attachments;
    Digest m_original;
    bool m_showing = false;
};

} // namespace toasoan
