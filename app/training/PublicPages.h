#pragma once
// What the public sees, as files: tin/<article>.html and media/<digest>, served exactly as they lie there, so
// that a file somebody altered is noticed by whoever reads it back. The ledger says what ought to be there;
// files follow once that stands: a page is replaced in one step, and withdrawing takes away the page and every
// medium that no other page shows. Whatever was interrupted is made good by the next request.

#include "training/Visit.h"

namespace toasoan {

/// The public address of an article's page.
[[nodiscard]] QString pageAddress(ArticleId article);

/// Marks the page for settlePages(), whatever has to become of it.
void pageChanged(Ledger &ledger, ArticleId article);
[[nodiscard]] bool pagesWait(Ledger &ledger);
/// Brings the files in line with the ledger. Inside a write transaction; what fails waits for the next time.
void settlePages(Ledger &ledger, const Folders &folders, const Rulebook &rulebook);

/// A reader without credential; not_found for whatever is not public.
[[nodiscard]] Answer publicAnswer(const Folders &folders, const Request &request);

} // namespace toasoan
