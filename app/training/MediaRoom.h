#pragma once
// Media by their content: whoever can name a digest has not seen the bytes, so a medium exists only for whoever
// sent its bytes and for those who see an article in which somebody used it who had a right to. Unfinished
// uploads are kept per person, never below the public folder, and are forgotten when the whole is not what its
// name says. Files follow the ledger: they are written before it names them and removed after it stopped to.

#include "training/Visit.h"

namespace toasoan {

/// The revision being written names these; what its writer may see becomes visible with the article.
void nameMedia(const Visit &visit, ArticleId article, const QList<Digest> &media);
[[nodiscard]] bool maySeeMedium(const Visit &visit, const Digest &digest);
/// Whole, and used in the article by somebody who had a right to.
[[nodiscard]] bool articleHasMedium(Ledger &ledger, ArticleId article, const Digest &digest);

/// Whole media that no other article uses.
[[nodiscard]] QList<Digest> mediaOnlyOf(Ledger &ledger, ArticleId article);
void forgetMedia(const Visit &visit, const QList<Digest> &media);
/// Takes a whole medium that came by another way (a package).
[[nodiscard]] bool keepMedium(const Visit &visit, const Digest &digest, const QByteArray &bytes);
[[nodiscard]] std::optional<QByteArray> mediumBytes(const Visit &visit, const Digest &digest);
/// Removes the files that nothing names. Inside a write transaction.
void sweepMedia(Ledger &ledger, const Folders &folders);

[[nodiscard]] Outcome<Answer> headMedium(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> getMedium(Visit &visit, const QStringList &parts);
[[nodiscard]] Outcome<Answer> patchMedium(Visit &visit, const QStringList &parts);

/// MIME type by content.
[[nodiscard]] QByteArray mediumType(const QByteArray &bytes);
/// 200, or 206 for a Range with one part (RFC 9110, 14).
[[nodiscard]] Answer bytesAnswer(const Request &request, const QByteArray &bytes);

} // namespace toasoan
