#pragma once
// Foreign files become our own values here and nowhere else. What our body can say is kept, what it cannot is
// dropped and told: a note says what, how often, and in a sentence for people. Nothing is fetched from a
// network; a picture beside an HTML file is read only from the folder of that file. Size, depth and number
// of elements are bounded before the parser sees the bytes. Nothing is written: the caller tests the
// result for secrecy marks first.

#include "core/Body.h"
#include "core/Result.h"
#include "text/Picture.h"

#include <functional>

namespace toasoan {

/// Something that was changed or left out.
struct ImportNote
{
    QString code; ///< stable: "script", "remote_picture", "encoding", "tidied", …
    int count = 1;
    QString text; ///< Vietnamese sentence
    bool operator==(const ImportNote &) const = default;
};

/// A picture that came with the file; the body's figures name picture.digest.
struct ImportedPicture
{
    Picture picture; ///< the rendition to publish
    QByteArray original;
    QString name; ///< file name, as the document gave it
    QString alt;
};

struct Imported
{
    QString title; ///< a suggestion
    Body body;
    QList<ImportedPicture> pictures; ///< each once, in order of appearance
    QList<ImportNote> notes;
    QString encoding; ///< that the bytes were read in

    /// Everything a person would read, for secrecyMarks() before anything is kept.
    [[nodiscard]] QString words() const;
};

struct ImportLimits
{
    qint64 bytes = 10ll * 1024 * 1024;
    int depth = 256; ///< of nested elements
    int elements = 120'000;
    int pictures = 200;
};

/// The bytes of a picture named by a document (a relative path); nothing when there is none.
using ReadBeside = std::function<std::optional<QByteArray>(const QString &name)>;

/// .txt, .html, .htm, .xhtml and single pictures, by content where the name says nothing. BadInput with problem
/// "file_unreadable", "file_too_large", "file_type", "file_empty", "too_complex" or those of Picture.h.
[[nodiscard]] Result<Imported> importFile(const QString &path, const ImportLimits &limits = {});

/// Blank lines part paragraphs; without any, each line is one.
[[nodiscard]] Result<Imported> importText(QByteArrayView bytes, const ImportLimits &limits = {});

[[nodiscard]] Result<Imported> importHtml(QByteArrayView bytes, const ReadBeside &beside = {},
                                          const ImportLimits &limits = {});
/// HTML of the clipboard.
[[nodiscard]] Result<Imported> importPasted(const QString &html, const ReadBeside &beside = {},
                                            const ImportLimits &limits = {});

/// One Vietnamese sentence about what went wrong with the file and what to do.
[[nodiscard]] QString importFailureText(const Error &error);

} // namespace toasoan
