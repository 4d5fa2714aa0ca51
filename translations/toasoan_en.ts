<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>toasoan::cli::Words</name>
    <message>
        <source>This text, or all about one verb</source>
        <translation>This text, or all about one verb</translation>
    </message>
    <message>
        <source>Sign in with a name and the password from standard input, or with an invitation code</source>
        <translation>Sign in with a name and the password from standard input, or with an invitation code</translation>
    </message>
    <message>
        <source>Who I am to the portal, my roles, the age of my password</source>
        <translation>Who I am to the portal, my roles, the age of my password</translation>
    </message>
    <message>
        <source>Replace the password by a new one</source>
        <translation>Replace the password by a new one</translation>
    </message>
    <message>
        <source>Forget the password on this machine</source>
        <translation>Forget the password on this machine</translation>
    </message>
    <message>
        <source>Keep the cache open and in sync, and do the verbs typed elsewhere</source>
        <translation>Keep the cache open and in sync, and do the verbs typed elsewhere</translation>
    </message>
    <message>
        <source>A new draft from the fields given as options</source>
        <translation>A new draft from the fields given as options</translation>
    </message>
    <message>
        <source>A new draft from a .txt, .html or picture file</source>
        <translation>A new draft from a .txt, .html or picture file</translation>
    </message>
    <message>
        <source>Change fields of an item and cut a revision</source>
        <translation>Change fields of an item and cut a revision</translation>
    </message>
    <message>
        <source>Add a picture, film, recording or document to an item</source>
        <translation>Add a picture, film, recording or document to an item</translation>
    </message>
    <message>
        <source>Make an older revision the present text</source>
        <translation>Make an older revision the present text</translation>
    </message>
    <message>
        <source>Throw a draft away that was never sent</source>
        <translation>Throw a draft away that was never sent</translation>
    </message>
    <message>
        <source>The items of a place (drafts, sent, incoming, waiting, live …)</source>
        <translation>The items of a place (drafts, sent, incoming, waiting, live …)</translation>
    </message>
    <message>
        <source>Items by words, with or without tone marks</source>
        <translation>Items by words, with or without tone marks</translation>
    </message>
    <message>
        <source>One item with its text, clocks and what you can do</source>
        <translation>One item with its text, clocks and what you can do</translation>
    </message>
    <message>
        <source>What the checks find in an item</source>
        <translation>What the checks find in an item</translation>
    </message>
    <message>
        <source>Remarks on an item</source>
        <translation>Remarks on an item</translation>
    </message>
    <message>
        <source>Revisions kept of an item</source>
        <translation>Revisions kept of an item</translation>
    </message>
    <message>
        <source>What waits to be sent, and why</source>
        <translation>What waits to be sent, and why</translation>
    </message>
    <message>
        <source>An item as text, as a page, or as canonical body</source>
        <translation>An item as text, as a page, or as canonical body</translation>
    </message>
    <message>
        <source>Sites, channels and kinds of the rulebook in force</source>
        <translation>Sites, channels and kinds of the rulebook in force</translation>
    </message>
    <message>
        <source>The clocks of an item, or what would be due when</source>
        <translation>The clocks of an item, or what would be due when</translation>
    </message>
    <message>
        <source>Take back the last decision while it is unsent</source>
        <translation>Take back the last decision while it is unsent</translation>
    </message>
    <message>
        <source>Send without waiting for the moment of undo</source>
        <translation>Send without waiting for the moment of undo</translation>
    </message>
    <message>
        <source>Remark on an item or a passage of it</source>
        <translation>Remark on an item or a passage of it</translation>
    </message>
    <message>
        <source>Send what waits and fetch what is new</source>
        <translation>Send what waits and fetch what is new</translation>
    </message>
    <message>
        <source>Check the audit trail of an item link by link</source>
        <translation>Check the audit trail of an item link by link</translation>
    </message>
    <message>
        <source>Read the public page and compare it with what was approved</source>
        <translation>Read the public page and compare it with what was approved</translation>
    </message>
    <message>
        <source>Erase a text that must not exist, everywhere</source>
        <translation>Erase a text that must not exist, everywhere</translation>
    </message>
    <message>
        <source>Copy all data of the portal into a folder and verify it</source>
        <translation>Copy all data of the portal into a folder and verify it</translation>
    </message>
    <message>
        <source>Read a backup again and compare it with its manifest</source>
        <translation>Read a backup again and compare it with its manifest</translation>
    </message>
    <message>
        <source>Put a backup into an empty portal</source>
        <translation>Put a backup into an empty portal</translation>
    </message>
    <message>
        <source>Check the cache file of this machine</source>
        <translation>Check the cache file of this machine</translation>
    </message>
    <message>
        <source>toasoan-cli [OPTIONS] VERB [OPERANDS] [OPTIONS] – the newsroom by commands</source>
        <translation>toasoan-cli [OPTIONS] VERB [OPERANDS] [OPTIONS] – the newsroom by commands</translation>
    </message>
    <message>
        <source>Options for every verb:</source>
        <translation>Options for every verb:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 usage, 3 not found, 4 kept but not sent yet, 5 sign in, 6 not allowed, 7 conflict, 8 refused by a check, 9 disk, 10 not the portal, 11 bad input, 12 differs.</source>
        <translation>Exit codes: 0 done, 2 usage, 3 not found, 4 kept but not sent yet, 5 sign in, 6 not allowed, 7 conflict, 8 refused by a check, 9 disk, 10 not the portal, 11 bad input, 12 differs.</translation>
    </message>
    <message>
        <source>The newsroom is open; verbs typed elsewhere are done here.</source>
        <translation>The newsroom is open; verbs typed elsewhere are done here.</translation>
    </message>
    <message>
        <source>%1 was not accepted: %2</source>
        <translation>%1 was not accepted: %2</translation>
    </message>
    <message>
        <source>Working offline: it waits on this machine and is sent at the next sync.</source>
        <translation>Working offline: it waits on this machine and is sent at the next sync.</translation>
    </message>
    <message>
        <source>%1 (%2) at %3</source>
        <translation>%1 (%2) at %3</translation>
    </message>
    <message>
        <source>  Password since %1</source>
        <translation>  Password since %1</translation>
    </message>
    <message>
        <source>Signed out; the password is gone from the keychain. Your drafts stay encrypted on this machine.</source>
        <translation>Signed out; the password is gone from the keychain. Your drafts stay encrypted on this machine.</translation>
    </message>
    <message>
        <source>%1: kept.</source>
        <translation>%1: kept.</translation>
    </message>
    <message>
        <source>It is sent at %1; until then: toasoan-cli undo.</source>
        <translation>It is sent at %1; until then: toasoan-cli undo.</translation>
    </message>
    <message>
        <source>Taken back; nothing was sent.</source>
        <translation>Taken back; nothing was sent.</translation>
    </message>
    <message>
        <source>Sending now.</source>
        <translation>Sending now.</translation>
    </message>
    <message>
        <source>The remark is kept.</source>
        <translation>The remark is kept.</translation>
    </message>
    <message numerus="yes">
        <source>The chain holds: %n entry(s), checked against what was seen before.</source>
        <translation>
            <numerusform>The chain holds: %n entry, checked against what was seen before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain holds as far as it is kept here: %n entry(s). The portal was not asked.</source>
        <translation>
            <numerusform>The chain holds as far as it is kept here: %n entry. The portal was not asked.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page shows exactly what was approved.
  Address: %1
  Fingerprint: %2</source>
        <translation>The page shows exactly what was approved.
  Address: %1
  Fingerprint: %2</translation>
    </message>
    <message>
        <source>THE PAGE DOES NOT SHOW WHAT WAS APPROVED. Tell the duty officer; withdraw it if in doubt.
  Address: %1</source>
        <translation>THE PAGE DOES NOT SHOW WHAT WAS APPROVED. Tell the duty officer; withdraw it if in doubt.
  Address: %1</translation>
    </message>
    <message>
        <source>Erased everywhere it was kept; only its number and hashes remain.</source>
        <translation>Erased everywhere it was kept; only its number and hashes remain.</translation>
    </message>
    <message>
        <source>%1: %2 items, %3 media, %4 bytes; every file was read again and agrees with the manifest.</source>
        <translation>%1: %2 items, %3 media, %4 bytes; every file was read again and agrees with the manifest.</translation>
    </message>
    <message>
        <source>The cache is sound.</source>
        <translation>The cache is sound.</translation>
    </message>
    <message>
        <source>Sent %1, received %2, still waiting %3.</source>
        <translation>Sent %1, received %2, still waiting %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) joined with changes of others.</source>
        <translation>
            <numerusform>%n text joined with changes of others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) hold two different edits; both are kept.</source>
        <translation>
            <numerusform>%n item holds two different edits; both are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were refused and want your decision: toasoan-cli outbox.</source>
        <translation>
            <numerusform>%n item was refused and wants your decision: toasoan-cli outbox.</numerusform>
        </translation>
    </message>
    <message>
        <source>[live]</source>
        <translation>[live]</translation>
    </message>
    <message>
        <source>[waits to be sent: %1]</source>
        <translation>[waits to be sent: %1]</translation>
    </message>
    <message>
        <source>[wants your decision]</source>
        <translation>[wants your decision]</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nothing here.</translation>
    </message>
    <message>
        <source>There is no such place. The places are:</source>
        <translation>There is no such place. The places are:</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Byline</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Supply</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Live at</source>
        <translation>Live at</translation>
    </message>
    <message>
        <source>You can</source>
        <translation>You can</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nothing to mend.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nothing waits to be sent.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
    <message>
        <source>Rulebook %1, in force since %2: %3</source>
        <translation>Rulebook %1, in force since %2: %3</translation>
    </message>
    <message>
        <source>Kinds:</source>
        <translation>Kinds:</translation>
    </message>
    <message>
        <source>no deadline yet</source>
        <translation>no deadline yet</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <translation>%1: due %2</translation>
    </message>
    <message>
        <source>Draft %1: %2</source>
        <translation>Draft %1: %2</translation>
    </message>
    <message>
        <source>Saved at %1.</source>
        <translation>Saved at %1.</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>The draft is gone.</translation>
    </message>
    <message>
        <source>There is no such item here. Nothing was changed; look at the list for the right number.</source>
        <translation>There is no such item here. Nothing was changed; look at the list for the right number.</translation>
    </message>
    <message>
        <source>Several items end with these characters. Nothing was changed; type more of the number.</source>
        <translation>Several items end with these characters. Nothing was changed; type more of the number.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this machine yet. Use the verb sign-in first, or --training FILE --as PERSON to practise.</source>
        <translation>Nobody has signed in on this machine yet. Use the verb sign-in first, or --training FILE --as PERSON to practise.</translation>
    </message>
    <message>
        <source>The keychain of this machine holds no password for this account. Your drafts are kept; sign in again.</source>
        <translation>The keychain of this machine holds no password for this account. Your drafts are kept; sign in again.</translation>
    </message>
    <message>
        <source>Another program keeps this cache open and does not answer. Nothing was changed; close it and try again.</source>
        <translation>Another program keeps this cache open and does not answer. Nothing was changed; close it and try again.</translation>
    </message>
    <message>
        <source>The text carries a mark of secrecy. Nothing of it was written on this machine; handle it as the secrecy rules say.</source>
        <translation>The text carries a mark of secrecy. Nothing of it was written on this machine; handle it as the secrecy rules say.</translation>
    </message>
    <message>
        <source>A check stops this. The text is kept as it is; mend the points below and try again.</source>
        <translation>A check stops this. The text is kept as it is; mend the points below and try again.</translation>
    </message>
    <message>
        <source>There are points to look at first. The text is kept; mend them, or answer each with --acknowledge CHECK=REASON.</source>
        <translation>There are points to look at first. The text is kept; mend them, or answer each with --acknowledge CHECK=REASON.</translation>
    </message>
    <message>
        <source>Your role on this site does not allow this. Nothing was changed.</source>
        <translation>Your role on this site does not allow this. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nobody decides alone about his own work: somebody else has to do this. Nothing was changed.</source>
        <translation>Nobody decides alone about his own work: somebody else has to do this. Nothing was changed.</translation>
    </message>
    <message>
        <source>The item is not in a state where this is possible. Nothing was changed; look at it again.</source>
        <translation>The item is not in a state where this is possible. Nothing was changed; look at it again.</translation>
    </message>
    <message>
        <source>The item is not on the portal now. Nothing was changed.</source>
        <translation>The item is not on the portal now. Nothing was changed.</translation>
    </message>
    <message>
        <source>You may not edit the item in its present state. Nothing was changed.</source>
        <translation>You may not edit the item in its present state. Nothing was changed.</translation>
    </message>
    <message>
        <source>This needs a reason. Nothing was changed; add --reason TEXT.</source>
        <translation>This needs a reason. Nothing was changed; add --reason TEXT.</translation>
    </message>
    <message>
        <source>This needs a time in the future. Nothing was changed; add --at &quot;dd/mm/yyyy hh:mm&quot;.</source>
        <translation>This needs a time in the future. Nothing was changed; add --at &quot;dd/mm/yyyy hh:mm&quot;.</translation>
    </message>
    <message>
        <source>No channel is named. Nothing was changed; add --channel CHANNEL.</source>
        <translation>No channel is named. Nothing was changed; add --channel CHANNEL.</translation>
    </message>
    <message>
        <source>The text of this item is not on this machine yet. Connect and sync, then try again.</source>
        <translation>The text of this item is not on this machine yet. Connect and sync, then try again.</translation>
    </message>
    <message>
        <source>The item changed while you decided. Nothing was sent; look at it again and repeat.</source>
        <translation>The item changed while you decided. Nothing was sent; look at it again and repeat.</translation>
    </message>
    <message>
        <source>This is not the text that was approved. Nothing was published; have it approved again.</source>
        <translation>This is not the text that was approved. Nothing was published; have it approved again.</translation>
    </message>
    <message>
        <source>Somebody else saved before you. Both texts are kept; look at the differences and decide.</source>
        <translation>Somebody else saved before you. Both texts are kept; look at the differences and decide.</translation>
    </message>
    <message>
        <source>This content belongs to the Party&apos;s own network and never goes to the Internet. Nothing was sent.</source>
        <translation>This content belongs to the Party&apos;s own network and never goes to the Internet. Nothing was sent.</translation>
    </message>
    <message>
        <source>It may have been sent already and cannot be taken back. Look at the item after the next sync.</source>
        <translation>It may have been sent already and cannot be taken back. Look at the item after the next sync.</translation>
    </message>
    <message>
        <source>Nothing of this item waits to be sent.</source>
        <translation>Nothing of this item waits to be sent.</translation>
    </message>
    <message>
        <source>The line broke in the middle: it may have had its effect. Sync, then look at the item before you repeat it.</source>
        <translation>The line broke in the middle: it may have had its effect. Sync, then look at the item before you repeat it.</translation>
    </message>
    <message>
        <source>The audit trail does not hold together. Tell the administrator; nothing was changed here.</source>
        <translation>The audit trail does not hold together. Tell the administrator; nothing was changed here.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was taken from it; check its name and whether it is open elsewhere.</source>
        <translation>The file cannot be read. Nothing was taken from it; check its name and whether it is open elsewhere.</translation>
    </message>
    <message>
        <source>The file is too large. Nothing was taken from it; make it smaller or split it.</source>
        <translation>The file is too large. Nothing was taken from it; make it smaller or split it.</translation>
    </message>
    <message>
        <source>This kind of file is not on the portal&apos;s list. Nothing was taken from it; save it in another format.</source>
        <translation>This kind of file is not on the portal&apos;s list. Nothing was taken from it; save it in another format.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was taken from it.</source>
        <translation>The file is empty. Nothing was taken from it.</translation>
    </message>
    <message>
        <source>There is no such verb. Use: toasoan-cli help</source>
        <translation>There is no such verb. Use: toasoan-cli help</translation>
    </message>
    <message>
        <source>There is no such option here. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>There is no such option here. Nothing was done; use: toasoan-cli help VERB</translation>
    </message>
    <message>
        <source>An option lacks its value. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>An option lacks its value. Nothing was done; use: toasoan-cli help VERB</translation>
    </message>
    <message>
        <source>An option was given a value that it does not take. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>An option was given a value that it does not take. Nothing was done; use: toasoan-cli help VERB</translation>
    </message>
    <message>
        <source>An option stands there twice. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>An option stands there twice. Nothing was done; use: toasoan-cli help VERB</translation>
    </message>
    <message>
        <source>Something is missing behind the verb. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>Something is missing behind the verb. Nothing was done; use: toasoan-cli help VERB</translation>
    </message>
    <message>
        <source>An option has a value that cannot be used. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>An option has a value that cannot be used. Nothing was done; use: toasoan-cli help VERB</translation>
    </message>
    <message>
        <source>This machine has no keychain service, so nothing secret can be kept. Use --temporary to work without leaving a trace.</source>
        <translation>This machine has no keychain service, so nothing secret can be kept. Use --temporary to work without leaving a trace.</translation>
    </message>
    <message>
        <source>The cache cannot be opened with the key in the keychain. The file was left untouched; call the IT officer.</source>
        <translation>The cache cannot be opened with the key in the keychain. The file was left untouched; call the IT officer.</translation>
    </message>
    <message>
        <source>The cache was written by a newer version of this program. The file was left untouched; install the newer version.</source>
        <translation>The cache was written by a newer version of this program. The file was left untouched; install the newer version.</translation>
    </message>
    <message>
        <source>The cache is damaged. The file was left untouched; call the IT officer.</source>
        <translation>The cache is damaged. The file was left untouched; call the IT officer.</translation>
    </message>
    <message>
        <source>The portal was not reached. What you did is kept on this machine and will be sent by itself when the line is back.</source>
        <translation>The portal was not reached. What you did is kept on this machine and will be sent by itself when the line is back.</translation>
    </message>
    <message>
        <source>The portal did not answer in time. What you did is kept and will be sent again; nothing is done twice.</source>
        <translation>The portal did not answer in time. What you did is kept and will be sent again; nothing is done twice.</translation>
    </message>
    <message>
        <source>The portal does not accept the password any more. Your work is kept; sign in again.</source>
        <translation>The portal does not accept the password any more. Your work is kept; sign in again.</translation>
    </message>
    <message>
        <source>The portal does not allow you to do this. Your text is kept on this machine.</source>
        <translation>The portal does not allow you to do this. Your text is kept on this machine.</translation>
    </message>
    <message>
        <source>The item has moved on meanwhile. Your text is kept; look at the item again.</source>
        <translation>The item has moved on meanwhile. Your text is kept; look at the item again.</translation>
    </message>
    <message>
        <source>The portal refuses this content. Your text is kept; mend it and send it again.</source>
        <translation>The portal refuses this content. Your text is kept; mend it and send it again.</translation>
    </message>
    <message>
        <source>The portal is busy. What you did is kept and will be sent a little later.</source>
        <translation>The portal is busy. What you did is kept and will be sent a little later.</translation>
    </message>
    <message>
        <source>What answered is not the portal (a login page of the network?). What you did is kept; check the connection.</source>
        <translation>What answered is not the portal (a login page of the network?). What you did is kept; check the connection.</translation>
    </message>
    <message>
        <source>This machine could not write to its disk. What was saved before is kept; free some space and try again.</source>
        <translation>This machine could not write to its disk. What was saved before is kept; free some space and try again.</translation>
    </message>
    <message>
        <source>This cannot be used as it is. Nothing was changed.</source>
        <translation>This cannot be used as it is. Nothing was changed.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Waiting to be received</source>
        <translation>Waiting to be received</translation>
    </message>
    <message>
        <source>Being edited</source>
        <translation>Being edited</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Waiting to be published</source>
        <translation>Waiting to be published</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Returned for changes</source>
        <translation>Returned for changes</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Submit to the board</source>
        <translation>Submit to the board</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Forward for approval</source>
        <translation>Forward for approval</translation>
    </message>
    <message>
        <source>Send back to editing</source>
        <translation>Send back to editing</translation>
    </message>
    <message>
        <source>Return to the author</source>
        <translation>Return to the author</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Approve on paper</source>
        <translation>Approve on paper</translation>
    </message>
    <message>
        <source>Revoke approval</source>
        <translation>Revoke approval</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Unschedule</source>
        <translation>Unschedule</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Correct the published item</source>
        <translation>Correct the published item</translation>
    </message>
    <message>
        <source>Abandon the correction</source>
        <translation>Abandon the correction</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Send the text</source>
        <translation>Send the text</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>My published items</source>
        <translation>My published items</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>All items</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of office time left, until %2</source>
        <translation>%1 of office time left, until %2</translation>
    </message>
    <message>
        <source>late by %1 of office time, was due %2</source>
        <translation>late by %1 of office time, was due %2</translation>
    </message>
    <message>
        <source>done in time, was due %1</source>
        <translation>done in time, was due %1</translation>
    </message>
    <message>
        <source>done late, was due %1</source>
        <translation>done late, was due %1</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>must be mended</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>look at it</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>NOT WITHDRAWN – this machine has no network. Nothing was queued; call the duty officer now.</source>
        <translation>NOT WITHDRAWN – this machine has no network. Nothing was queued; call the duty officer now.</translation>
    </message>
    <message>
        <source>The keychain of this machine is locked or refused. Your drafts are kept; unlock it and try again.</source>
        <translation>The keychain of this machine is locked or refused. Your drafts are kept; unlock it and try again.</translation>
    </message>
    <message>
        <source>There is no finished backup in this folder. Nothing was changed.</source>
        <translation>There is no finished backup in this folder. Nothing was changed.</translation>
    </message>
    <message>
        <source>A file of the backup is not what its manifest says. Nothing was restored; use another copy.</source>
        <translation>A file of the backup is not what its manifest says. Nothing was restored; use another copy.</translation>
    </message>
    <message>
        <source>The folder is not empty. Nothing was written; name a new one.</source>
        <translation>The folder is not empty. Nothing was written; name a new one.</translation>
    </message>
    <message>
        <source>The text is too large for the portal. It is kept here; split it.</source>
        <translation>The text is too large for the portal. It is kept here; split it.</translation>
    </message>
    <message>
        <source>Somebody else is editing the item. Your text is kept on this machine.</source>
        <translation>Somebody else is editing the item. Your text is kept on this machine.</translation>
    </message>
    <message>
        <source>The text is not in the portal&apos;s form. It is kept here; save it again in this program.</source>
        <translation>The text is not in the portal&apos;s form. It is kept here; save it again in this program.</translation>
    </message>
    <message>
        <source>The period is closed. Nothing was changed.</source>
        <translation>The period is closed. Nothing was changed.</translation>
    </message>
    <message>
        <source>The portal has taken it.</source>
        <translation>The portal has taken it.</translation>
    </message>
</context>
</TS>
