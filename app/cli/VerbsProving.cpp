// Proving and keeping: the audit trail, the public page, the cache file, backups of the portal, erasure.

#include "cli/Verbs.h"
#include "cli/Words.h"

#include "Backup.h"
#include "wire/Json.h"

using namespace Qt::StringLiterals;

namespace toasoan::cli {

namespace {

void verify(Office &office, const Arguments &arguments, Report report)
{
    withArticle(office, arguments, 0, report, [&office, report](ArticleId article) {
        office.desk().verify(article, &office, [&office, report](const Result<Verified> &verified) {
            if (!verified) {
                Outcome outcome = failed(verified.error());
                if (verified.error().kind != Error::Kind::Storage)
                    outcome.code = Differs;
                return report(std::move(outcome));
            }
            const Calendar &calendar = office.desk().rulebookToday().calendar;
            QStringList lines;
            QJsonArray list;
            for (const HistoryEntry &entry : verified->entries) {
                lines += u"%1. %2  %3  %4%5"_s.arg(entry.number).arg(
                    Words::time(entry.at, calendar), entry.who.toString(), Words::action(entry.what),
                    entry.reason.isEmpty() ? QString() : u" – "_s + entry.reason);
                list += wire::toJson(entry);
            }
            lines += verified->fromPortal
                ? Words::tr("The chain holds: %n entry(s), checked against what was seen before.", nullptr,
                            verified->head.length)
                : Words::tr("The chain holds as far as it is kept here: %n entry(s). The portal was not asked.", nullptr,
                            verified->head.length);
            report({ Ok, lines.join(u'\n'),
                     { { u"entries"_s, list },
                       { u"length"_s, verified->head.length },
                       { u"head"_s, verified->head.hash.toString() },
                       { u"fromPortal"_s, verified->fromPortal } } });
        });
    });
}

void readBack(Office &office, const Arguments &arguments, Report report)
{
    withArticle(office, arguments, 0, report, [&office, report](ArticleId article) {
        office.desk().readBack(article, &office, [report](const Result<ReadBack> &read) {
            if (!read)
                return report(failed(read.error()));
            QString text = read->same
                ? Words::tr("The page shows exactly what was approved.\n  Address: %1\n  Fingerprint: %2")
                      .arg(read->address, read->found.toString())
                : Words::tr("THE PAGE DOES NOT SHOW WHAT WAS APPROVED. Tell the duty officer; withdraw it if in doubt.\n  Address: %1")
                      .arg(read->address);
            for (const QString &difference : read->differences)
                text += u"\n  – "_s + difference;
            report({ read->same ? int(Ok) : int(Differs), text,
                     { { u"same"_s, read->same },
                       { u"address"_s, read->address },
                       { u"approved"_s, read->approved.toString() },
                       { u"found"_s, read->found.isNull() ? QString() : read->found.toString() },
                       { u"differences"_s, QJsonArray::fromStringList(read->differences) } } });
        });
    });
}

void purge(Office &office, const Arguments &arguments, Report report)
{
    const auto erase = [&office, arguments, report](ArticleId article) {
        office.desk().purge(article, arguments.value(u"reason"_s), &office, [article, report](const Result<void> &done) {
            done ? report({ Ok, Words::tr("Erased everywhere it was kept; only its number and hashes remain."),
                            { { u"article"_s, article.toString() } } })
                 : report(failed(done.error()));
        });
    };
    // A whole number may be of an item that this person has no sight of.
    if (const auto whole = ArticleId::fromString(arguments.operands.first()))
        return erase(*whole);
    withArticle(office, arguments, 0, report, erase);
}

Outcome backupOutcome(const BackupReport &backup)
{
    return { Ok,
             Words::tr("%1: %2 items, %3 media, %4 bytes; every file was read again and agrees with the manifest.")
                 .arg(backup.folder)
                 .arg(backup.items)
                 .arg(backup.media)
                 .arg(backup.bytes),
             { { u"folder"_s, backup.folder },
               { u"items"_s, backup.items },
               { u"media"_s, backup.media },
               { u"bytes"_s, backup.bytes },
               { u"madeAt"_s, toRfc3339(backup.madeAt) },
               { u"portalId"_s, backup.portalId } } };
}

void reportBackup(const Report &report, const Result<BackupReport> &backup)
{
    backup ? report(backupOutcome(*backup)) : report(failed(backup.error()));
}

void backup(Office &office, const Arguments &arguments, Report report)
{
    auto *task = new BackupTask(office.portal(), office.clock(), arguments.operands.first(),
                                [report](const Result<BackupReport> &done) { reportBackup(report, done); }, &office);
    task->start();
}

void verifyFolder(Office &, const Arguments &arguments, Report report)
{
    reportBackup(report, verifyBackup(arguments.operands.first()));
}

void restore(Office &office, const Arguments &arguments, Report report)
{
    auto *task = new RestoreTask(office.portal(), office.ids(), arguments.operands.first(),
                                 [report](const Result<BackupReport> &done) { reportBackup(report, done); }, &office);
    task->start();
}

void integrity(Office &office, const Arguments &, Report report)
{
    office.store().integrity(&office, [report](const Result<void> &sound) {
        sound ? report({ Ok, Words::tr("The cache is sound."), { { u"sound"_s, true } } })
              : report(failed(sound.error()));
    });
}

void sync(Office &office, const Arguments &, Report report)
{
    office.sync().run(&office, [report](const Result<SyncReport> &round) {
        if (!round)
            return report(failed(round.error()));
        QString text = Words::tr("Sent %1, received %2, still waiting %3.")
                           .arg(round->pushed)
                           .arg(round->pulled)
                           .arg(round->waiting);
        if (!round->merged.isEmpty())
            text += u' ' + Words::tr("%n text(s) joined with changes of others.", nullptr, static_cast<int>(round->merged.size()));
        if (!round->conflicts.isEmpty())
            text += u' ' + Words::tr("%n item(s) hold two different edits; both are kept.", nullptr, static_cast<int>(round->conflicts.size()));
        if (!round->parked.isEmpty())
            text += u' ' + Words::tr("%n item(s) were refused and want your decision: toasoan-cli outbox.", nullptr, static_cast<int>(round->parked.size()));
        report({ Ok, text,
                 { { u"pushed"_s, round->pushed },
                   { u"pulled"_s, round->pulled },
                   { u"waiting"_s, round->waiting },
                   { u"merged"_s, round->merged.size() },
                   { u"conflicts"_s, round->conflicts.size() },
                   { u"parked"_s, round->parked.size() } } });
    });
}

} // namespace

QList<Verb> provingVerbs()
{
    return {
        { u"sync"_s, {}, 0, Verb::Needs::Desk, {}, sync },
        { u"verify"_s, u"ID"_s, 1, Verb::Needs::Desk, {}, verify },
        { u"read-back"_s, u"ID"_s, 1, Verb::Needs::Desk, {}, readBack },
        { u"purge"_s, u"ID"_s, 1, Verb::Needs::Desk, { { u"reason"_s, u"TEXT"_s } }, purge },
        { u"backup"_s, u"FOLDER"_s, 1, Verb::Needs::Desk, {}, backup },
        { u"verify-backup"_s, u"FOLDER"_s, 1, Verb::Needs::Nothing, {}, verifyFolder },
        { u"restore"_s, u"FOLDER"_s, 1, Verb::Needs::Desk, {}, restore },
        { u"integrity"_s, {}, 0, Verb::Needs::Desk, {}, integrity },
    };
}

} // namespace toasoan::cli
