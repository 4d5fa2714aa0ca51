#pragma once
// Walks Gumbo's tree and says with our own blocks what it says. What runs together in a browser runs together
// here: inline content gathers in a Sink until a block begins or ends. Depth of the walk is bounded; below
// that, only words are taken. Internal to text/.

#include "text/Html.h"
#include "text/Import.h"

#include <QHash>
#include <QMap>

namespace toasoan {

class HtmlImport
{
public:
    HtmlImport(const ReadBeside &beside, const ImportLimits &limits)
        : m_beside(beside)
        , m_limits(limits)
    {
    }

    /// Blocks whose texts are not yet tidied; U+2028 stands for a line break.
    [[nodiscard]] QList<Block> read(const GumboNode *root);

    QString title; ///< of <h1>, else of <title>
    QList<ImportedPicture> pictures;
    QMap<QString, int> notes; ///< code → count

private:
    /// The look of a run as the elements around it make it.
    struct Look
    {
        Marks marks = {};
        QString link = {};
        bool preformatted = false;
        int font = 0; ///< LegacyEncoding that the font stands for
        bool capitals = false; ///< a font of capitals (.VnTimeH)
        int depth = 0;
    };

    /// Where blocks go; text that is not yet a paragraph waits in line.
    struct Sink
    {
        QList<Block> blocks;
        Text line;

        void flush();
    };

    void children(const GumboNode *node, const Look &look, Sink &sink);
    void node(const GumboNode *node, const Look &look, Sink &sink);
    void element(const GumboNode *node, Look look, Sink &sink);
    void wordsBelow(const GumboNode *node, const Look &look, Sink &sink);
    void text(QString words, const Look &look, Sink &sink);
    void style(const GumboNode *node, Look &look);
    void font(const QString &family, Look &look);
    void link(const GumboNode *node, Look &look);
    [[nodiscard]] bool isDropped(const GumboNode *node, const QByteArray &tag);

    void heading(const GumboNode *node, int level, const Look &look, Sink &sink);
    void list(const GumboNode *node, const Look &look, Sink &sink);
    void item(const GumboNode *node, const Look &look, List &list, QList<Block> &after);
    void quote(const GumboNode *node, const Look &look, Sink &sink);
    void table(const GumboNode *node, const Look &look, Sink &sink);
    void row(const GumboNode *node, bool head, const Look &look, Table &table, QList<Block> &after);
    void figure(const GumboNode *node, const Look &look, Sink &sink);
    void image(const GumboNode *node, Sink &sink);
    [[nodiscard]] Text textBelow(const GumboNode *node, const Look &look, QList<Block> &after, std::vector<List> *lists);
    [[nodiscard]] std::optional<QByteArray> bytesOf(const QString &source);
    [[nodiscard]] Digest picture(const QString &source, const QString &alt);

    const ReadBeside &m_beside;
    const ImportLimits &m_limits;
    QString m_heading; ///< the first <h1>
    QHash<QString, Digest> m_known; ///< source → rendition
    qint64 m_pictureBytes = 0;
};

} // namespace toasoan
