#include "wire/Exchange.h"

namespace toasoan {

Summary summaryOf(const Article &article)
{
    return { .id = article.id,
             .version = article.version,
             .site = article.content.site,
             .kind = article.content.kind,
             .title = article.content.title,
             .byline = article.content.byline,
             .author = article.author,
             .assignee = article.assignee,
             .unit = article.unit,
             .state = article.state,
             .channels = article.content.channels,
             .live = article.live.has_value(),
             .due = article.due,
             .submittedAt = article.submittedAt,
             .updatedAt = article.updatedAt,
             .more = {} };
}

} // namespace toasoan
