// Clauses 1 and 2.10: what is meant for the Party's wide area network never reaches an Internet portal, and an
// item for both is two items. The rulebook says on which network its portal stands.

#include "checks/Check.h"

using namespace Qt::StringLiterals;

namespace toasoan {

void checkNetwork(const Scene &scene, Report &report)
{
    for (const ChannelId &id : scene.content.channels) {
        const Channel *channel = scene.rulebook.channel(id);
        if (!channel || channel->site != scene.content.site) {
            report.add(Severity::Block, u"channels"_s, CheckWords::tr("The chosen site has no channel “%1”.").arg(id.toString()));
        } else if (channel->network == Network::Wan && scene.rulebook.network == Network::Internet) {
            report.add(Severity::Block, u"channels"_s,
                       CheckWords::tr("The channel “%1” exists only on the Party's own network and never goes to the Internet.").arg(channel->name));
        } else if (channel->network != scene.rulebook.network) {
            report.add(Severity::Block, u"channels"_s,
                       CheckWords::tr("The channel “%1” is on another network; an item for both networks has to be made as two items.").arg(channel->name));
        } else if (!channel->publishable) {
            report.add(Severity::Block, u"channels"_s,
                       CheckWords::tr("The channel “%1” belongs to another system; nothing is published there from here.").arg(channel->name));
        }
    }
}

} // namespace toasoan
