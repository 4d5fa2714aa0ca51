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
            report.add(Severity::Block, u"channels"_s, u"Kênh “%1” không có trên trang thông tin đã chọn."_s.arg(id.toString()));
        } else if (channel->network == Network::Wan && scene.rulebook.network == Network::Internet) {
            report.add(Severity::Block, u"channels"_s,
                       u"Kênh “%1” chỉ có trên mạng diện rộng của Đảng, không được đưa lên Internet."_s.arg(channel->name));
        } else if (channel->network != scene.rulebook.network) {
            report.add(Severity::Block, u"channels"_s,
                       u"Kênh “%1” ở mạng khác; tin, bài cho hai mạng phải lập thành hai bản."_s.arg(channel->name));
        } else if (!channel->publishable) {
            report.add(Severity::Block, u"channels"_s,
                       u"Kênh “%1” thuộc hệ thống khác, không đăng được từ đây."_s.arg(channel->name));
        }
    }
}

} // namespace toasoan
