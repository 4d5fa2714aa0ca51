#pragma once
// The public page and its way back. Every fingerprinted field is on the page, marked by data-toasoan, so that
// the fingerprint can be computed from the page alone: the body is the canonical form with "media:<digest>"
// replaced by an address that ends in the digest, fields of text are the text of their element, codes stand
// in data-value beside the name people read. Whitespace around a field belongs to the theme and is ignored;
// inside the body nothing is.

#include "core/Article.h"
#include "core/Rulebook.h"

#include <functional>

namespace toasoan {

/// What people read in place of codes, and what surrounds the article.
struct PageNames
{
    QString site; ///< name of the site
    QString siteAddress; ///< of its first page; may be empty
    QString owner; ///< the body answering for it
    QString licence;
    QString kind;
    QString category;
    QMap<ChannelId, QString> channels;
    std::optional<UtcTime> published; ///< shown, not fingerprinted
    QString css; ///< added after the built-in style
};

/// The names that a rulebook knows; a code that it does not know is shown as it is.
[[nodiscard]] PageNames pageNames(const Content &content, const Rulebook &rulebook);

/// The address of a medium; it must end in the 64 digits of the digest, optionally followed by a
/// dot and a file name extension.
using MediaAddress = std::function<QString(const Digest &)>;

/// A whole HTML5 page, UTF-8. Fields that readers do not see (note, clearance, personal data) are not on it.
[[nodiscard]] QByteArray renderPage(const Content &content, const PageNames &names, const MediaAddress &mediaAddress);

struct PageMedium
{
    Digest digest; ///< as the page claims; hash what the address gives to know
    QString address; ///< as written, perhaps relative
    bool operator==(const PageMedium &) const = default;
};

struct PageReading
{
    Content content; ///< only what is fingerprinted
    QList<PageMedium> media; ///< cover, body and attachments, each address once
};

/// Rebuilds the content from the page alone. BadInput with the place when a marked field is missing, doubled or
/// misshapen, a medium's address does not end in a digest, or the body is not canonical.
[[nodiscard]] Result<PageReading> readPage(QByteArrayView html);

/// Also tells whether the names people read in place of codes are the expected ones: BadInput if not.
[[nodiscard]] Result<PageReading> readPage(QByteArrayView html, const PageNames &expected);

} // namespace toasoan
