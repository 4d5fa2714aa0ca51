#pragma once
// What a connection was asked last, for whoever goes on typing: what few rows had, no more of them have with a letter
// or a word added, so the longer question looks only where the shorter one found something. It is true only as long
// as nobody has written to the file (`seen` is SQLite's count of what others have committed, and the connection
// itself only reads).

#include <QList>
#include <QString>

namespace toasoan {

struct LastAsked
{
    struct Found
    {
        QString question = {};
        QList<qint64> numbers = {}; ///< of articles, newest first
        bool isAll = false; ///< there were not more than were asked for
    };

    qint64 seen = 0;
    Found inTitle = {};
    Found together = {}; ///< of a question whose last word was whole: a half word is no neighbour yet
};

} // namespace toasoan
