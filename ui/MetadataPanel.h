#pragma once
// Everything about an article but its words: what its kind needs stands first, what is filled in stands with it,
// the rest is one click away. Every field is a pair of "show" and "take", so that what the panel does not know of a
// content is never lost.

#include "core/Rulebook.h"

#include <QScrollArea>

#include <functional>
#include <memory>
#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace toasoan {

class MetadataFiles;
class MetadataTime;

class MetadataPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit MetadataPanel(MetadataFiles *files, QWidget *parent = nullptr);

    void setRulebook(const Rulebook &rulebook, QDate today);
    /// live: whether the public sees it, so that a correction needs its notice.
    void show(const Content &content, bool live);
    [[nodiscard]] bool isLive() const { return m_live; }
    /// Writes what the fields say into the content.
    void take(Content &content) const;
    void setReadOnly(bool readOnly);
    /// Shows the field of a finding's place and puts the cursor in it; false when it is not in here.
    bool goTo(const QString &place);

Q_SIGNALS:
    void changed();

private:
    struct Field
    {
        std::function<void(const Content &)> show;
        std::function<void(Content &)> take;
    };
    /// Fields that belong together and move together.
    struct Group
    {
        QString need; ///< as a kind's `required` names it
        QWidget *box = nullptr;
        QFormLayout *form = nullptr;
        std::function<bool(const Content &)> filled;
    };

    Group &group(const QString &need, const QString &title, std::function<bool(const Content &)> filled);
    QLineEdit *line(Group &group, const QString &place, const QString &name,
                    std::function<QString &(Content &)> member);
    QPlainTextEdit *lines(Group &group, const QString &place, const QString &name, QString Content::*member);
    MetadataTime *time(Group &group, const QString &place, const QString &name,
                       std::function<std::optional<UtcTime> &(Content &)> member);
    MetadataTime *day(Group &group, const QString &place, const QString &name, std::function<QDate &(Content &)> member);
    QComboBox *choice(Group &group, const QString &place, const QString &name);
    void addRow(Group &group, const QString &place, const QString &name, QWidget *field);
    void addBasics();
    void addByKind();
    void addRest();
    void fillLists(const SiteId &site);
    void fillChannels(const SiteId &site, const QList<ChannelId> &chosen);
    void arrange(const Content &content);
    void touched();

    Rulebook m_rulebook;
    QWidget *m_inside;
    QVBoxLayout *m_first;
    QVBoxLayout *m_more;
    QWidget *m_moreBox;
    QToolButton *m_moreButton;
    std::vector<std::unique_ptr<Group>> m_groups;
    QList<Field> m_fields;
    QHash<QString, QWidget *> m_places;
    QComboBox *m_kind = nullptr;
    QComboBox *m_site = nullptr;
    QComboBox *m_category = nullptr;
    QListWidget *m_channels = nullptr;
    QList<MetadataTime *> m_times;
    MetadataFiles *m_files;
    bool m_live = false;
    bool m_showing = false;
};

} // namespace toasoan
