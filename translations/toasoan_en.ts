<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>main</name>
    <message>
        <source>An invitation (.toasoan), or what the browser brings back.</source>
        <translation>An invitation (.toasoan), or what the browser brings back.</translation>
    </message>
    <message>
        <source>Ask nobody; everything waits.</source>
        <translation>Ask nobody; everything waits.</translation>
    </message>
    <message>
        <source>Begin with a small window, as when the machine starts.</source>
        <translation>Begin with a small window, as when the machine starts.</translation>
    </message>
    <message>
        <source>Keep nothing on this machine.</source>
        <translation>Keep nothing on this machine.</translation>
    </message>
    <message>
        <source>Keep settings and drafts below this folder.</source>
        <translation>Keep settings and drafts below this folder.</translation>
    </message>
    <message>
        <source>Practise: the portal is this file.</source>
        <translation>Practise: the portal is this file.</translation>
    </message>
    <message>
        <source>Sign in to this portal.</source>
        <translation>Sign in to this portal.</translation>
    </message>
    <message>
        <source>Work as this person.</source>
        <translation>Work as this person.</translation>
    </message>
</context>
<context>
    <name>toasoan::AboutDialog</name>
    <message>
        <source>%1 – %2</source>
        <comment>program – licence</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>About Tòa soạn</source>
        <translation>About Tòa soạn</translation>
    </message>
    <message>
        <source>Legal ground:</source>
        <translation>Legal ground:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Rulebook:</source>
        <translation>Rulebook:</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text of the licence</translation>
    </message>
    <message>
        <source>The program is passed on with these parts of others, each under its own licence:</source>
        <translation>The program is passed on with these parts of others, each under its own licence:</translation>
    </message>
    <message>
        <source>The workstation of a portal's editorial board: articles are written, received, edited, approved and published here, also while there is no network.</source>
        <translation>The workstation of a portal's editorial board: articles are written, received, edited, approved and published here, also while there is no network.</translation>
    </message>
    <message>
        <source>Tòa soạn</source>
        <translation>Tòa soạn</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version:</translation>
    </message>
    <message>
        <source>version %1, in force since %2</source>
        <translation>version %1, in force since %2</translation>
    </message>
</context>
<context>
    <name>toasoan::AccountDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name (address)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>site: roles</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent and go out when you sign in here again.</source>
        <translation>
            <numerusform>%n change wait to be sent and go out when you sign in here again.</numerusform>
            <numerusform>%n changes wait to be sent and go out when you sign in here again.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Code of a letter from the administrator; it works once, for seven days:</source>
        <translation>&amp;Code of a letter from the administrator; it works once, for seven days:</translation>
    </message>
    <message>
        <source>&amp;Forget me on this machine…</source>
        <translation>&amp;Forget me on this machine…</translation>
    </message>
    <message>
        <source>&amp;Renew the password</source>
        <translation>&amp;Renew the password</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Sign in again…</translation>
    </message>
    <message>
        <source>&amp;Use the code…</source>
        <translation>&amp;Use the code…</translation>
    </message>
    <message>
        <source>Account and password</source>
        <translation>Account and password</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>Asking the portal…</translation>
    </message>
    <message>
        <source>Forget me</source>
        <translation>Forget me</translation>
    </message>
    <message>
        <source>Forget your password and your name on this machine?</source>
        <translation>Forget your password and your name on this machine?</translation>
    </message>
    <message>
        <source>How old the password is will show once the portal was reached.</source>
        <translation>How old the password is will show once the portal was reached.</translation>
    </message>
    <message numerus="yes">
        <source>In use for %n day(s), since %1.</source>
        <translation>
            <numerusform>In use for %n day, since %1.</numerusform>
            <numerusform>In use for %n days, since %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In use since today (%1).</source>
        <translation>In use since today (%1).</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Invitation code</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Network:</translation>
    </message>
    <message>
        <source>None on this portal.</source>
        <translation>None on this portal.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Person:</source>
        <translation>Person:</translation>
    </message>
    <message>
        <source>Portal:</source>
        <translation>Portal:</translation>
    </message>
    <message>
        <source>Roles:</source>
        <translation>Roles:</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Sign &amp;out</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Sign out until the password is typed again?</source>
        <translation>Sign out until the password is typed again?</translation>
    </message>
    <message>
        <source>Signed in; the portal knows you.</source>
        <translation>Signed in; the portal knows you.</translation>
    </message>
    <message>
        <source>Signed out. Your drafts are kept; nothing is sent until somebody signs in.</source>
        <translation>Signed out. Your drafts are kept; nothing is sent until somebody signs in.</translation>
    </message>
    <message>
        <source>Standing:</source>
        <translation>Standing:</translation>
    </message>
    <message>
        <source>The password is new, and kept in this machine's keychain. The old one has ended.</source>
        <translation>The password is new, and kept in this machine's keychain. The old one has ended.</translation>
    </message>
    <message>
        <source>The password was not renewed; the old one stays in use. %1</source>
        <translation>The password was not renewed; the old one stays in use. %1</translation>
    </message>
    <message>
        <source>The password works, but the keychain of this machine could not keep it; you will be asked for it again.</source>
        <translation>The password works, but the keychain of this machine could not keep it; you will be asked for it again.</translation>
    </message>
    <message>
        <source>The portal does not accept the password any more. Nothing is sent until you sign in again.</source>
        <translation>The portal does not accept the password any more. Nothing is sent until you sign in again.</translation>
    </message>
    <message>
        <source>The portal makes a new one, this machine's keychain keeps it, and only then the old one ends.</source>
        <translation>The portal makes a new one, this machine's keychain keeps it, and only then the old one ends.</translation>
    </message>
    <message>
        <source>The portal was not reached yet. You work offline; what you do is sent later.</source>
        <translation>The portal was not reached yet. You work offline; what you do is sent later.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>This machine</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Who I am</translation>
    </message>
    <message>
        <source>Your drafts stay on this machine, encrypted, until you come back.</source>
        <translation>Your drafts stay on this machine, encrypted, until you come back.</translation>
    </message>
</context>
<context>
    <name>toasoan::ArticleDelegate</name>
    <message>
        <source>(without a title)</source>
        <translation>(without a title)</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>Not sent yet: %1</source>
        <translation>Not sent yet: %1</translation>
    </message>
</context>
<context>
    <name>toasoan::ArticleDocument</name>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(no title yet)</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Cleared by</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Not before</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>Period of the report</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Published %1</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Type of document</translation>
    </message>
    <message>
        <source>Use of artificial intelligence</source>
        <translation>Use of artificial intelligence</translation>
    </message>
    <message>
        <source>Used by permission</source>
        <translation>Used by permission</translation>
    </message>
</context>
<context>
    <name>toasoan::ArticleText</name>
    <message>
        <source>%1
Ctrl+click opens it</source>
        <translation>%1
Ctrl+click opens it</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy address of link</source>
        <translation>Copy address of link</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Open link</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>toasoan::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Find in this item</source>
        <translation>Find in this item</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>From the end</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Next (Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Previous (Shift+Enter)</translation>
    </message>
</context>
<context>
    <name>toasoan::AssigneeMenu</name>
    <message>
        <source>Nobody else of this site can receive it</source>
        <translation>Nobody else of this site can receive it</translation>
    </message>
    <message>
        <source>Receive for</source>
        <translation>Receive for</translation>
    </message>
</context>
<context>
    <name>toasoan::Attention</name>
    <message numerus="yes">
        <source>%1: %n new item(s)</source>
        <translation>
            <numerusform>%1: %n new item</numerusform>
            <numerusform>%1: %n new items</numerusform>
        </translation>
    </message>
    <message>
        <source>Tòa soạn</source>
        <translation>Tòa soạn</translation>
    </message>
</context>
<context>
    <name>toasoan::BodyBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>Column to the left</source>
        <translation>Column to the left</translation>
    </message>
    <message>
        <source>Column to the right</source>
        <translation>Column to the right</translation>
    </message>
    <message>
        <source>Deeper in the list</source>
        <translation>Deeper in the list</translation>
    </message>
    <message>
        <source>Description and caption of the picture…</source>
        <translation>Description and caption of the picture…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Header row</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Heading 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Heading 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Heading 3</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Less deep in the list</source>
        <translation>Less deep in the list</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Picture…</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Remove column</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Row above</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Row below</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Rows and columns</translation>
    </message>
    <message>
        <source>Style of the line</source>
        <translation>Style of the line</translation>
    </message>
    <message>
        <source>Style of the line (Ctrl+Alt+0 to 4)</source>
        <translation>Style of the line (Ctrl+Alt+0 to 4)</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Table…</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Underline</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>toasoan::BodyFigureDialog</name>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Caption</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>C&amp;redit</translation>
    </message>
    <message>
        <source>Photo: name of the photographer</source>
        <translation>Photo: name of the photographer</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Picture – %1</source>
        <translation>Picture – %1</translation>
    </message>
    <message>
        <source>The description is read aloud to those who cannot see the picture. The portal takes no picture without one.</source>
        <translation>The description is read aloud to those who cannot see the picture. The portal takes no picture without one.</translation>
    </message>
    <message>
        <source>The hall during the opening session</source>
        <translation>The hall during the opening session</translation>
    </message>
    <message>
        <source>What it &amp;shows</source>
        <translation>What it &amp;shows</translation>
    </message>
</context>
<context>
    <name>toasoan::BodyLinkDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation>&amp;Remove link</translation>
    </message>
    <message>
        <source>&amp;Words shown</source>
        <translation>&amp;Words shown</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Only web, mail and telephone addresses without spaces can be a link.</source>
        <translation>Only web, mail and telephone addresses without spaces can be a link.</translation>
    </message>
</context>
<context>
    <name>toasoan::BodyTableDialog</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columns</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Rows</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>New table</translation>
    </message>
    <message>
        <source>The first row is a &amp;header</source>
        <translation>The first row is a &amp;header</translation>
    </message>
</context>
<context>
    <name>toasoan::CheckWords</name>
    <message>
        <source>A title needs no full stop.</source>
        <translation>A title needs no full stop.</translation>
    </message>
    <message>
        <source>Better put the link on the name of the page than show a long address.</source>
        <translation>Better put the link on the name of the page than show a long address.</translation>
    </message>
    <message>
        <source>Choose at least one channel to publish in.</source>
        <translation>Choose at least one channel to publish in.</translation>
    </message>
    <message>
        <source>Choose the kind of the item.</source>
        <translation>Choose the kind of the item.</translation>
    </message>
    <message>
        <source>Choose the site where it will be published.</source>
        <translation>Choose the site where it will be published.</translation>
    </message>
    <message>
        <source>If personal data have to be named, write down the purpose and the consent of whoever is named.</source>
        <translation>If personal data have to be named, write down the purpose and the consent of whoever is named.</translation>
    </message>
    <message>
        <source>It is not written down which leader of the unit cleared this item.</source>
        <translation>It is not written down which leader of the unit cleared this item.</translation>
    </message>
    <message>
        <source>The attachment is one that must not be published.</source>
        <translation>The attachment is one that must not be published.</translation>
    </message>
    <message>
        <source>The channel “%1” belongs to another system; nothing is published there from here.</source>
        <translation>The channel “%1” belongs to another system; nothing is published there from here.</translation>
    </message>
    <message>
        <source>The channel “%1” exists only on the Party's own network and never goes to the Internet.</source>
        <translation>The channel “%1” exists only on the Party's own network and never goes to the Internet.</translation>
    </message>
    <message>
        <source>The channel “%1” is on another network; an item for both networks has to be made as two items.</source>
        <translation>The channel “%1” is on another network; an item for both networks has to be made as two items.</translation>
    </message>
    <message>
        <source>The chosen site has no channel “%1”.</source>
        <translation>The chosen site has no channel “%1”.</translation>
    </message>
    <message>
        <source>The chosen site has no such category.</source>
        <translation>The chosen site has no such category.</translation>
    </message>
    <message>
        <source>The cover picture has no description for those who cannot see it.</source>
        <translation>The cover picture has no description for those who cannot see it.</translation>
    </message>
    <message>
        <source>The day of signing the attachment is after today.</source>
        <translation>The day of signing the attachment is after today.</translation>
    </message>
    <message>
        <source>The day of signing the document is after today.</source>
        <translation>The day of signing the document is after today.</translation>
    </message>
    <message>
        <source>The day of the unit's clearance is after today.</source>
        <translation>The day of the unit's clearance is after today.</translation>
    </message>
    <message>
        <source>The description of the picture is a file name; write what the picture shows.</source>
        <translation>The description of the picture is a file name; write what the picture shows.</translation>
    </message>
    <message>
        <source>The document is one that must not be published.</source>
        <translation>The document is one that must not be published.</translation>
    </message>
    <message>
        <source>The event ends before it begins.</source>
        <translation>The event ends before it begins.</translation>
    </message>
    <message>
        <source>The file at %1 has a format that is not on the list of what may be published.</source>
        <translation>The file at %1 has a format that is not on the list of what may be published.</translation>
    </message>
    <message>
        <source>The file at %1 is larger than %2 MB.</source>
        <translation>The file at %1 is larger than %2 MB.</translation>
    </message>
    <message>
        <source>The file at %1 is missing; add it again.</source>
        <translation>The file at %1 is missing; add it again.</translation>
    </message>
    <message>
        <source>The film has no description for those who cannot see or hear it.</source>
        <translation>The film has no description for those who cannot see or hear it.</translation>
    </message>
    <message>
        <source>The lead has %1 characters; fewer than %2 are better.</source>
        <translation>The lead has %1 characters; fewer than %2 are better.</translation>
    </message>
    <message>
        <source>The number of a Party document is written the way of the State.</source>
        <translation>The number of a Party document is written the way of the State.</translation>
    </message>
    <message>
        <source>The number of a State document is written the way of the Party.</source>
        <translation>The number of a State document is written the way of the Party.</translation>
    </message>
    <message>
        <source>The original of the page is not kept yet.</source>
        <translation>The original of the page is not kept yet.</translation>
    </message>
    <message>
        <source>The picture has no description for those who cannot see it.</source>
        <translation>The picture has no description for those who cannot see it.</translation>
    </message>
    <message>
        <source>The picture still carries what the camera wrote into it (perhaps the place); add it again from the original file.</source>
        <translation>The picture still carries what the camera wrote into it (perhaps the place); add it again from the original file.</translation>
    </message>
    <message>
        <source>The recording has no description for those who cannot hear it.</source>
        <translation>The recording has no description for those who cannot hear it.</translation>
    </message>
    <message>
        <source>The rulebook names a check that this program does not have.</source>
        <translation>The rulebook names a check that this program does not have.</translation>
    </message>
    <message>
        <source>The secrecy pattern “%1” of the rulebook is wrong; tell the administrator.</source>
        <translation>The secrecy pattern “%1” of the rulebook is wrong; tell the administrator.</translation>
    </message>
    <message>
        <source>The source is not on the list of permitted sources.</source>
        <translation>The source is not on the list of permitted sources.</translation>
    </message>
    <message>
        <source>The text is longer than it may be (%1 KB).</source>
        <translation>The text is longer than it may be (%1 KB).</translation>
    </message>
    <message>
        <source>The title has %1 characters; fewer than %2 are better.</source>
        <translation>The title has %1 characters; fewer than %2 are better.</translation>
    </message>
    <message>
        <source>The title has to stand on one line.</source>
        <translation>The title has to stand on one line.</translation>
    </message>
    <message>
        <source>The title is all in capitals, which is hard to read.</source>
        <translation>The title is all in capitals, which is hard to read.</translation>
    </message>
    <message>
        <source>The words of the link do not say where it leads; write the name of the page or document.</source>
        <translation>The words of the link do not say where it leads; write the name of the page or document.</translation>
    </message>
    <message>
        <source>There are characters at %1 that are not valid or not composed Unicode.</source>
        <translation>There are characters at %1 that are not valid or not composed Unicode.</translation>
    </message>
    <message>
        <source>There are characters in the text that are not valid or not composed Unicode.</source>
        <translation>There are characters in the text that are not valid or not composed Unicode.</translation>
    </message>
    <message>
        <source>There are look-alike, hidden or combining characters here; better composed Unicode.</source>
        <translation>There are look-alike, hidden or combining characters here; better composed Unicode.</translation>
    </message>
    <message>
        <source>There are spaces too many at the beginning or end of %1.</source>
        <translation>There are spaces too many at the beginning or end of %1.</translation>
    </message>
    <message>
        <source>There are traces of artificial intelligence that were not declared.</source>
        <translation>There are traces of artificial intelligence that were not declared.</translation>
    </message>
    <message>
        <source>There is a mark of secrecy; secret documents must not be put into this program.</source>
        <translation>There is a mark of secrecy; secret documents must not be put into this program.</translation>
    </message>
    <message>
        <source>There is the number of a document that must not be published.</source>
        <translation>There is the number of a document that must not be published.</translation>
    </message>
    <message>
        <source>This is still missing: %1.</source>
        <translation>This is still missing: %1.</translation>
    </message>
    <message>
        <source>This may be personal data: %1.</source>
        <translation>This may be personal data: %1.</translation>
    </message>
    <message>
        <source>This type of document is not on the list of what may be published.</source>
        <translation>This type of document is not on the list of what may be published.</translation>
    </message>
    <message>
        <source>This was typed in the old encoding %1, not in Unicode.</source>
        <translation>This was typed in the old encoding %1, not in Unicode.</translation>
    </message>
    <message>
        <source>Write down both the purpose and the consent when personal data are named.</source>
        <translation>Write down both the purpose and the consent when personal data are named.</translation>
    </message>
    <message>
        <source>Write down number, day of signing, signer and type of the document.</source>
        <translation>Write down number, day of signing, signer and type of the document.</translation>
    </message>
    <message>
        <source>Write down the author's permission, or number and day of the framework agreement.</source>
        <translation>Write down the author's permission, or number and day of the framework agreement.</translation>
    </message>
    <message>
        <source>Write down the name of the event and when it begins or ends.</source>
        <translation>Write down the name of the event and when it begins or ends.</translation>
    </message>
    <message>
        <source>Write down the whole address of the original (http:// or https://).</source>
        <translation>Write down the whole address of the original (http:// or https://).</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>attachments</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>byline</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>clearance of the unit</source>
        <translation>clearance of the unit</translation>
    </message>
    <message>
        <source>correction notice</source>
        <translation>correction notice</translation>
    </message>
    <message>
        <source>cover picture</source>
        <translation>cover picture</translation>
    </message>
    <message>
        <source>declared use of artificial intelligence</source>
        <translation>declared use of artificial intelligence</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>event</source>
        <translation>event</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>note to the board</source>
        <translation>note to the board</translation>
    </message>
    <message>
        <source>number of the document</source>
        <translation>number of the document</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>personal data</translation>
    </message>
    <message>
        <source>signer of the document</source>
        <translation>signer of the document</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>type of the document</source>
        <translation>type of the document</translation>
    </message>
</context>
<context>
    <name>toasoan::CommentsView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>About the whole item</source>
        <translation>About the whole item</translation>
    </message>
    <message>
        <source>About “%1”</source>
        <translation>About “%1”</translation>
    </message>
    <message>
        <source>Go to this passage</source>
        <translation>Go to this passage</translation>
    </message>
    <message>
        <source>Nobody has remarked anything yet.</source>
        <translation>Nobody has remarked anything yet.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Send remark (Ctrl+Enter)</source>
        <translation>Send remark (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Write a remark. Select a passage first to write about it.</source>
        <translation>Write a remark. Select a passage first to write about it.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>toasoan::Comparison</name>
    <message numerus="yes">
        <source>%n paragraph(s) with the same words look different</source>
        <translation>
            <numerusform>%n paragraph with the same words look different</numerusform>
            <numerusform>%n paragraphs with the same words look different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or file(s) added</source>
        <translation>
            <numerusform>%n picture or file added</numerusform>
            <numerusform>%n pictures or files added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or file(s) taken out</source>
        <translation>
            <numerusform>%n picture or file taken out</numerusform>
            <numerusform>%n pictures or files taken out</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Byline</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Cleared by</translation>
    </message>
    <message>
        <source>Correction notice</source>
        <translation>Correction notice</translation>
    </message>
    <message>
        <source>Cover picture</source>
        <translation>Cover picture</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Not before</translation>
    </message>
    <message>
        <source>Note to the board</source>
        <translation>Note to the board</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>Period of the report</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Type of document</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Use of artificial intelligence</source>
        <translation>Use of artificial intelligence</translation>
    </message>
</context>
<context>
    <name>toasoan::ComparisonDialog</name>
    <message>
        <source>Compare two revisions</source>
        <translation>Compare two revisions</translation>
    </message>
    <message>
        <source>Struck out: only in the older text. Underlined: only in the newer one.</source>
        <translation>Struck out: only in the older text. Underlined: only in the newer one.</translation>
    </message>
</context>
<context>
    <name>toasoan::ComparisonView</name>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Previous change</translation>
    </message>
</context>
<context>
    <name>toasoan::ConflictBar</name>
    <message>
        <source>Edit again</source>
        <translation>Edit again</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Give it up</translation>
    </message>
    <message>
        <source>Look and decide …</source>
        <translation>Look and decide …</translation>
    </message>
    <message>
        <source>The portal did not take “%1”. %2</source>
        <translation>The portal did not take “%1”. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Two versions differ: somebody else changed the same places. Both texts are kept; look at the differences and decide.</source>
        <translation>Two versions differ: somebody else changed the same places. Both texts are kept; look at the differences and decide.</translation>
    </message>
    <message>
        <source>What was pressed is forgotten; your text stays</source>
        <translation>What was pressed is forgotten; your text stays</translation>
    </message>
</context>
<context>
    <name>toasoan::ConflictDialog</name>
    <message numerus="yes">
        <source>%n place(s) left to decide</source>
        <translation>
            <numerusform>%n place left to decide</numerusform>
            <numerusform>%n places left to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Everything is decided.</translation>
    </message>
    <message>
        <source>Keep both (3)</source>
        <translation>Keep both (3)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Places that differ</source>
        <translation>Places that differ</translation>
    </message>
    <message>
        <source>Settle (Ctrl+Enter)</source>
        <translation>Settle (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take mine (1)</source>
        <translation>Take mine (1)</translation>
    </message>
    <message>
        <source>Take theirs (2)</source>
        <translation>Take theirs (2)</translation>
    </message>
    <message>
        <source>Text, paragraph %1</source>
        <translation>Text, paragraph %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Two versions differ</source>
        <translation>Two versions differ</translation>
    </message>
    <message>
        <source>You and somebody else changed the same places. Choose for each; whatever you choose, both texts stay among the revisions.</source>
        <translation>You and somebody else changed the same places. Choose for each; whatever you choose, both texts stay among the revisions.</translation>
    </message>
    <message>
        <source>✔ %1: both</source>
        <translation>✔ %1: both</translation>
    </message>
    <message>
        <source>✔ %1: mine</source>
        <translation>✔ %1: mine</translation>
    </message>
    <message>
        <source>✔ %1: theirs</source>
        <translation>✔ %1: theirs</translation>
    </message>
</context>
<context>
    <name>toasoan::DecisionAlarm</name>
    <message>
        <source>Duty telephone: %1</source>
        <translation>Duty telephone: %1</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>I have read this</translation>
    </message>
    <message>
        <source>Try to withdraw again</source>
        <translation>Try to withdraw again</translation>
    </message>
</context>
<context>
    <name>toasoan::DecisionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Number of the signed slip</source>
        <translation>Number of the signed slip</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>This needs a reason. Nothing was changed; write why.</source>
        <translation>This needs a reason. Nothing was changed; write why.</translation>
    </message>
</context>
<context>
    <name>toasoan::DecisionUndo</name>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>will be sent in %n second(s)</source>
        <translation>
            <numerusform>will be sent in %n second</numerusform>
            <numerusform>will be sent in %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was pressed: %2 – %3</source>
        <translation>“%1” was pressed: %2 – %3</translation>
    </message>
</context>
<context>
    <name>toasoan::EditorBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Close the notice</translation>
    </message>
</context>
<context>
    <name>toasoan::EditorPictures</name>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Films and recordings (*.mp4 *.webm *.mp3 *.m4a *.ogg)</source>
        <translation>Films and recordings (*.mp4 *.webm *.mp3 *.m4a *.ogg)</translation>
    </message>
    <message>
        <source>Picture, film or recording</source>
        <translation>Picture, film or recording</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.tif *.tiff)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.gif *.tif *.tiff)</translation>
    </message>
</context>
<context>
    <name>toasoan::EditorText</name>
    <message>
        <source>Lead (sapo)</source>
        <translation>Lead (sapo)</translation>
    </message>
    <message>
        <source>Text of the item</source>
        <translation>Text of the item</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
</context>
<context>
    <name>toasoan::EditorWindow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 has taken this item over. You can write on: what you both change is joined.</source>
        <translation>%1 has taken this item over. You can write on: what you both change is joined.</translation>
    </message>
    <message>
        <source>%1 has this item open for editing. You can write all the same: what you both change is joined.</source>
        <translation>%1 has this item open for editing. You can write all the same: what you both change is joined.</translation>
    </message>
    <message>
        <source>%1 – read only</source>
        <translation>%1 – read only</translation>
    </message>
    <message>
        <source>%1 – saved %2</source>
        <comment>title, time</comment>
        <translation>%1 – saved %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this item wait for the portal. They are kept on this machine.</source>
        <translation>
            <numerusform>%n change of this item wait for the portal. They are kept on this machine.</numerusform>
            <numerusform>%n changes of this item wait for the portal. They are kept on this machine.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Preview</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Write</translation>
    </message>
    <message>
        <source>Changes of others came in and are part of the text now. Undo takes them out again.</source>
        <translation>Changes of others came in and are part of the text now. Undo takes them out again.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Close and lose it</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Close without it</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>In this state you can read the item but not change it: %1.</source>
        <translation>In this state you can read the item but not change it: %1.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>NOT SAVED – %1</source>
        <translation>NOT SAVED – %1</translation>
    </message>
    <message>
        <source>NOT SAVED. The text stays in this window, and saving is tried again every few seconds. %1</source>
        <translation>NOT SAVED. The text stays in this window, and saving is tried again every few seconds. %1</translation>
    </message>
    <message>
        <source>NOT SAVED. What was typed since the last save would be lost.</source>
        <translation>NOT SAVED. What was typed since the last save would be lost.</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisions</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Somebody else changed the same words. Both texts are kept; settle it in the main window, under the item.</source>
        <translation>Somebody else changed the same words. Both texts are kept; settle it in the main window, under the item.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
    <message>
        <source>The portal did not take a change of this item. It is kept here; the main window says why.</source>
        <translation>The portal did not take a change of this item. It is kept here; the main window says why.</translation>
    </message>
    <message>
        <source>The source was changed and not applied to the item.</source>
        <translation>The source was changed and not applied to the item.</translation>
    </message>
    <message>
        <source>The text carries a mark of secrecy. Nothing was pasted and nothing was written; handle it as the secrecy rules say.</source>
        <translation>The text carries a mark of secrecy. Nothing was pasted and nothing was written; handle it as the secrecy rules say.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>To look at (%1)</source>
        <translation>To look at (%1)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>toasoan::FindingsAnswer</name>
    <message>
        <source>Mend these points, or write for each why it may stay. The answers go with the item.</source>
        <translation>Mend these points, or write for each why it may stay. The answers go with the item.</translation>
    </message>
    <message>
        <source>Points that want an answer</source>
        <translation>Points that want an answer</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Why it may stay as it is</source>
        <translation>Why it may stay as it is</translation>
    </message>
</context>
<context>
    <name>toasoan::FindingsPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>severity and sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) must be mended first</source>
        <translation>
            <numerusform>%n point must be mended first</numerusform>
            <numerusform>%n points must be mended first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) want a look</source>
        <translation>
            <numerusform>%n point want a look</numerusform>
            <numerusform>%n points want a look</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Repair</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Only hints</source>
        <translation>Only hints</translation>
    </message>
    <message>
        <source>Points to look at</source>
        <translation>Points to look at</translation>
    </message>
    <message numerus="yes">
        <source>Repair &amp;all (%n)</source>
        <translation>
            <numerusform>Repair &amp;all (%n)</numerusform>
            <numerusform>Repair &amp;all (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ImportWords</name>
    <message numerus="yes">
        <source>%n character(s) were tidied (composition, spaces, hidden characters).</source>
        <translation>
            <numerusform>%n character was tidied (composition, spaces, hidden characters).</numerusform>
            <numerusform>%n characters were tidied (composition, spaces, hidden characters).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) were left out.</source>
        <translation>
            <numerusform>%n drawing was left out.</numerusform>
            <numerusform>%n drawings were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embedded thing(s) were left out.</source>
        <translation>
            <numerusform>%n embedded thing was left out.</numerusform>
            <numerusform>%n embedded things were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) or recording(s) were left out; add them from the original files.</source>
        <translation>
            <numerusform>%n film or recording was left out; add it from the original file.</numerusform>
            <numerusform>%n films or recordings were left out; add them from the original files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden part(s) were left out.</source>
        <translation>
            <numerusform>%n hidden part was left out.</numerusform>
            <numerusform>%n hidden parts were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) that cannot be used were left out; their words are there.</source>
        <translation>
            <numerusform>%n link that cannot be used was left out; its words are there.</numerusform>
            <numerusform>%n links that cannot be used were left out; their words are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of forms were left out.</source>
        <translation>
            <numerusform>%n part of a form was left out.</numerusform>
            <numerusform>%n parts of forms were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be read.</source>
        <translation>
            <numerusform>%n picture could not be read.</numerusform>
            <numerusform>%n pictures could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) outside of the file's folder were not fetched; add them from this machine.</source>
        <translation>
            <numerusform>%n picture outside of the file's folder was not fetched; add it from this machine.</numerusform>
            <numerusform>%n pictures outside of the file's folder were not fetched; add them from this machine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out, because the file has too many.</source>
        <translation>
            <numerusform>%n picture was left out, because the file has too many.</numerusform>
            <numerusform>%n pictures were left out, because the file has too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were not found.</source>
        <translation>
            <numerusform>%n picture was not found.</numerusform>
            <numerusform>%n pictures were not found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) were left out.</source>
        <translation>
            <numerusform>%n script was left out.</numerusform>
            <numerusform>%n scripts were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) that only served the layout were left out.</source>
        <translation>
            <numerusform>%n table that only served the layout was left out.</numerusform>
            <numerusform>%n tables that only served the layout were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking picture(s) were left out.</source>
        <translation>
            <numerusform>%n tracking picture was left out.</numerusform>
            <numerusform>%n tracking pictures were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines broken in the middle were joined into paragraphs.</source>
        <translation>Lines broken in the middle were joined into paragraphs.</translation>
    </message>
    <message>
        <source>Some parts were nested too deeply; only their words are kept.</source>
        <translation>Some parts were nested too deeply; only their words are kept.</translation>
    </message>
    <message>
        <source>Text typed in an old encoding was turned into Unicode; read it again.</source>
        <translation>Text typed in an old encoding was turned into Unicode; read it again.</translation>
    </message>
    <message>
        <source>The file cannot be opened; check that it is still there and that no other program holds it.</source>
        <translation>The file cannot be opened; check that it is still there and that no other program holds it.</translation>
    </message>
    <message>
        <source>The file has no words and no pictures.</source>
        <translation>The file has no words and no pictures.</translation>
    </message>
    <message>
        <source>The file is too complex; open it, copy its text and paste it here.</source>
        <translation>The file is too complex; open it, copy its text and paste it here.</translation>
    </message>
    <message>
        <source>The file is too large; split it into smaller ones.</source>
        <translation>The file is too large; split it into smaller ones.</translation>
    </message>
    <message>
        <source>The picture is broken and cannot be read; get the original again.</source>
        <translation>The picture is broken and cannot be read; get the original again.</translation>
    </message>
    <message>
        <source>The picture is no JPEG, PNG, GIF or TIFF; save it as JPEG.</source>
        <translation>The picture is no JPEG, PNG, GIF or TIFF; save it as JPEG.</translation>
    </message>
    <message>
        <source>The picture is too large; make it smaller and add it again.</source>
        <translation>The picture is too large; make it smaller and add it again.</translation>
    </message>
    <message>
        <source>There may still be text typed in an old encoding; read it again.</source>
        <translation>There may still be text typed in an old encoding; read it again.</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>This file cannot be imported.</translation>
    </message>
    <message>
        <source>This type of file cannot be read yet; save it as .txt, .html or as a JPEG or PNG picture.</source>
        <translation>This type of file cannot be read yet; save it as .txt, .html or as a JPEG or PNG picture.</translation>
    </message>
    <message numerus="yes">
        <source>What the camera wrote and the place were taken out of %n picture(s).</source>
        <translation>
            <numerusform>What the camera wrote and the place were taken out of %n picture.</numerusform>
            <numerusform>What the camera wrote and the place were taken out of %n pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::KeysDialog</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions and their keys</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Find an action or a key</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>In the window</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>toasoan::LockDialog</name>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Sign in again…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <source>C&amp;hange user…</source>
        <translation>C&amp;hange user…</translation>
    </message>
    <message>
        <source>No unlocking code was chosen on this machine: sign in at the portal again to go on.</source>
        <translation>No unlocking code was chosen on this machine: sign in at the portal again to go on.</translation>
    </message>
    <message>
        <source>The session of %1 is locked. All that was written is saved.</source>
        <translation>The session of %1 is locked. All that was written is saved.</translation>
    </message>
    <message>
        <source>This is not the code.</source>
        <translation>This is not the code.</translation>
    </message>
    <message>
        <source>Tòa soạn is locked</source>
        <translation>Tòa soạn is locked</translation>
    </message>
    <message>
        <source>Unlocking &amp;code:</source>
        <translation>Unlocking &amp;code:</translation>
    </message>
    <message>
        <source>Wrong five times: sign in at the portal again to go on.</source>
        <translation>Wrong five times: sign in at the portal again to go on.</translation>
    </message>
</context>
<context>
    <name>toasoan::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <comment>person – window</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;About Tòa soạn…</source>
        <translation>&amp;About Tòa soạn…</translation>
    </message>
    <message>
        <source>&amp;Account and password…</source>
        <translation>&amp;Account and password…</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;Change user…</source>
        <translation>&amp;Change user…</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Decide</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Keys…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>&amp;Open in the editor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Import an item</source>
        <translation>Import an item</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>Main tools</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Nothing can be decided here now</source>
        <translation>Nothing can be decided here now</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nothing here.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or without tone marks.</source>
        <translation>Nothing was found. Try fewer words, or without tone marks.</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>S&amp;ync now</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search: any words, with or without tone marks (Ctrl+K)</source>
        <translation>Search: any words, with or without tone marks (Ctrl+K)</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>Texts, pages and pictures (*.txt *.html *.htm *.jpg *.jpeg *.png *.gif);;All files (*)</source>
        <translation>Texts, pages and pictures (*.txt *.html *.htm *.jpg *.jpeg *.png *.gif);;All files (*)</translation>
    </message>
    <message>
        <source>The portal shows another audit trail than this machine has seen before. Tell the administrator; nothing was changed here.</source>
        <translation>The portal shows another audit trail than this machine has seen before. Tell the administrator; nothing was changed here.</translation>
    </message>
    <message>
        <source>The portal wants you to sign in again. Your work is kept and waits.</source>
        <translation>The portal wants you to sign in again. Your work is kept and waits.</translation>
    </message>
    <message>
        <source>Tòa soạn – editing the portal</source>
        <translation>Tòa soạn – editing the portal</translation>
    </message>
</context>
<context>
    <name>toasoan::MetadataFiles</name>
    <message>
        <source>Add a file…</source>
        <translation>Add a file…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choose a picture…</translation>
    </message>
    <message>
        <source>Choose the captured original</source>
        <translation>Choose the captured original</translation>
    </message>
    <message>
        <source>Cover picture</source>
        <translation>Cover picture</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Name shown to readers</source>
        <translation>Name shown to readers</translation>
    </message>
    <message>
        <source>Number and sign</source>
        <translation>Number and sign</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the attachment</source>
        <translation>Remove the attachment</translation>
    </message>
    <message>
        <source>Remove the cover picture</source>
        <translation>Remove the cover picture</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>What it shows</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>not kept yet</translation>
    </message>
</context>
<context>
    <name>toasoan::MetadataPanel</name>
    <message>
        <source>%1 – Internet</source>
        <translation>%1 – Internet</translation>
    </message>
    <message>
        <source>%1 – the Party's network only</source>
        <translation>%1 – the Party's network only</translation>
    </message>
    <message>
        <source>&amp;Byline (pen name)</source>
        <translation>&amp;Byline (pen name)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>&amp;Urgency</translation>
    </message>
    <message>
        <source>(none yet)</source>
        <translation>(none yet)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3 or 2026</source>
        <translation>2026-10, 2026-Q3 or 2026</translation>
    </message>
    <message>
        <source>Address of the original</source>
        <translation>Address of the original</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Author's permission or framework agreement</source>
        <translation>Author's permission or framework agreement</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>C&amp;ategory</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>C&amp;hannels</translation>
    </message>
    <message>
        <source>Captured original</source>
        <translation>Captured original</translation>
    </message>
    <message>
        <source>Clearance by the unit</source>
        <translation>Clearance by the unit</translation>
    </message>
    <message>
        <source>Cleared on</source>
        <translation>Cleared on</translation>
    </message>
    <message>
        <source>Consent, or other ground</source>
        <translation>Consent, or other ground</translation>
    </message>
    <message>
        <source>Correction notice, shown above the item</source>
        <translation>Correction notice, shown above the item</translation>
    </message>
    <message>
        <source>Cover picture</source>
        <translation>Cover picture</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Leader of the unit, name and title</source>
        <translation>Leader of the unit, name and title</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>More fields</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name of the event</translation>
    </message>
    <message>
        <source>Not to be published before</source>
        <translation>Not to be published before</translation>
    </message>
    <message>
        <source>Note to the board (readers never see it)</source>
        <translation>Note to the board (readers never see it)</translation>
    </message>
    <message>
        <source>Number and sign</source>
        <translation>Number and sign</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Period of the statistics</source>
        <translation>Period of the statistics</translation>
    </message>
    <message>
        <source>Personal data in the text</source>
        <translation>Personal data in the text</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Source (permitted list)</source>
        <translation>Source (permitted list)</translation>
    </message>
    <message>
        <source>Source of an aggregated item</source>
        <translation>Source of an aggregated item</translation>
    </message>
    <message>
        <source>Type (approved list)</source>
        <translation>Type (approved list)</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Use of artificial intelligence (empty: none)</source>
        <translation>Use of artificial intelligence (empty: none)</translation>
    </message>
    <message>
        <source>Why it is shown</source>
        <translation>Why it is shown</translation>
    </message>
</context>
<context>
    <name>toasoan::MetadataTime</name>
    <message>
        <source>Choose a day</source>
        <translation>Choose a day</translation>
    </message>
    <message>
        <source>Choose a day: %1</source>
        <translation>Choose a day: %1</translation>
    </message>
    <message>
        <source>This is no day yet. Write it as 23/11/2026 08:30.</source>
        <translation>This is no day yet. Write it as 23/11/2026 08:30.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>dd/mm/yyyy hh:mm</source>
        <translation>dd/mm/yyyy hh:mm</translation>
    </message>
</context>
<context>
    <name>toasoan::Newsroom</name>
    <message>
        <source>Commands typed elsewhere cannot be taken: %1</source>
        <translation>Commands typed elsewhere cannot be taken: %1</translation>
    </message>
    <message>
        <source>Leave and lose them</source>
        <translation>Leave and lose them</translation>
    </message>
    <message>
        <source>Letters and links now open this program.</source>
        <translation>Letters and links now open this program.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Should letters (.toasoan) and links of the portal open this program, for you alone?</source>
        <translation>Should letters (.toasoan) and links of the portal open this program, for you alone?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message numerus="yes">
        <source>The portal does not have all of your work on %n item(s). A temporary session keeps nothing on this machine: when you leave, it is gone.</source>
        <translation>
            <numerusform>The portal does not have all of your work on %n item. A temporary session keeps nothing on this machine: when you leave, it is gone.</numerusform>
            <numerusform>The portal does not have all of your work on %n items. A temporary session keeps nothing on this machine: when you leave, it is gone.</numerusform>
        </translation>
    </message>
    <message>
        <source>The system refused. Nothing was changed; ask the IT officer.</source>
        <translation>The system refused. Nothing was changed; ask the IT officer.</translation>
    </message>
    <message>
        <source>Tòa soạn</source>
        <translation>Tòa soạn</translation>
    </message>
    <message>
        <source>Version %1 of Tòa soạn is there; IT installs it. %2</source>
        <translation>Version %1 of Tòa soạn is there; IT installs it. %2</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>What is new…</translation>
    </message>
    <message>
        <source>“%1” was taken in as a draft.</source>
        <translation>“%1” was taken in as a draft.</translation>
    </message>
</context>
<context>
    <name>toasoan::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Close this notice</translation>
    </message>
</context>
<context>
    <name>toasoan::PeopleDialog</name>
    <message>
        <source>%1 – %2</source>
        <comment>portal – network</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>roles – unit</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>Change user</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Somebody else…</translation>
    </message>
    <message>
        <source>Training mode: nothing here reaches a portal. As whom do you want to work?</source>
        <translation>Training mode: nothing here reaches a portal. As whom do you want to work?</translation>
    </message>
    <message>
        <source>Who is working at this machine now?</source>
        <translation>Who is working at this machine now?</translation>
    </message>
    <message>
        <source>Work as this person</source>
        <translation>Work as this person</translation>
    </message>
</context>
<context>
    <name>toasoan::PlacesView</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Look up</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publishing</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>The board</translation>
    </message>
</context>
<context>
    <name>toasoan::PublishDialog</name>
    <message>
        <source>%1 – network: %2</source>
        <translation>%1 – network: %2</translation>
    </message>
    <message>
        <source>Approved by %1 at %2. Fingerprint %3.</source>
        <translation>Approved by %1 at %2. Fingerprint %3.</translation>
    </message>
    <message>
        <source>Approved on paper, slip %1, entered by %2 at %3. Fingerprint %4.</source>
        <translation>Approved on paper, slip %1, entered by %2 at %3. Fingerprint %4.</translation>
    </message>
    <message>
        <source>At a set time:</source>
        <translation>At a set time:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Not published yet: the portal is not reached. It will be sent by itself when the line is back.</source>
        <translation>Not published yet: the portal is not reached. It will be sent by itself when the line is back.</translation>
    </message>
    <message>
        <source>Not to be published before %1.</source>
        <translation>Not to be published before %1.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Publish (Ctrl+Enter)</source>
        <translation>Publish (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Published.</source>
        <translation>Published.</translation>
    </message>
    <message>
        <source>Schedule (Ctrl+Enter)</source>
        <translation>Schedule (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Scheduled. The portal publishes it by itself at %1.</source>
        <translation>Scheduled. The portal publishes it by itself at %1.</translation>
    </message>
    <message>
        <source>Sending it to the portal …</source>
        <translation>Sending it to the portal …</translation>
    </message>
    <message>
        <source>Taken back. Nothing was published.</source>
        <translation>Taken back. Nothing was published.</translation>
    </message>
    <message>
        <source>The item names no channel. Have it edited first.</source>
        <translation>The item names no channel. Have it edited first.</translation>
    </message>
    <message>
        <source>The portal has it. Reading the page back …</source>
        <translation>The portal has it. Reading the page back …</translation>
    </message>
    <message>
        <source>This item has no approval.</source>
        <translation>This item has no approval.</translation>
    </message>
    <message>
        <source>This portal does not serve that channel</source>
        <translation>This portal does not serve that channel</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <translation>Time of publication</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Waiting for the portal …</source>
        <translation>Waiting for the portal …</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
    <message numerus="yes">
        <source>Will be sent in %n second(s)</source>
        <translation>
            <numerusform>Will be sent in %n second</numerusform>
            <numerusform>Will be sent in %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing it down …</source>
        <translation>Writing it down …</translation>
    </message>
</context>
<context>
    <name>toasoan::PublishStrip</name>
    <message>
        <source>Address of the page</source>
        <translation>Address of the page</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Fetches the public page as a reader does and compares it with what was approved</source>
        <translation>Fetches the public page as a reader does and compares it with what was approved</translation>
    </message>
    <message>
        <source>On the portal since %1</source>
        <translation>On the portal since %1</translation>
    </message>
    <message>
        <source>Read the page back</source>
        <translation>Read the page back</translation>
    </message>
    <message>
        <source>Reading the page …</source>
        <translation>Reading the page …</translation>
    </message>
    <message>
        <source>a picture or file</source>
        <translation>a picture or file</translation>
    </message>
    <message>
        <source>its fingerprint is %1 instead of %2</source>
        <translation>its fingerprint is %1 instead of %2</translation>
    </message>
    <message>
        <source>the page answers with error %1</source>
        <translation>the page answers with error %1</translation>
    </message>
    <message>
        <source>the page cannot be read as a page of the portal (%1)</source>
        <translation>the page cannot be read as a page of the portal (%1)</translation>
    </message>
    <message>
        <source>✔ The page shows exactly what was approved (fingerprint %1).</source>
        <translation>✔ The page shows exactly what was approved (fingerprint %1).</translation>
    </message>
    <message>
        <source>✘ The page does NOT show what was approved: %1</source>
        <translation>✘ The page does NOT show what was approved: %1</translation>
    </message>
</context>
<context>
    <name>toasoan::ReadingActions</name>
    <message>
        <source>Keys and buttons that decide become live one second after the text has come into sight</source>
        <translation>Keys and buttons that decide become live one second after the text has come into sight</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>○ Keys in a second</source>
        <translation>○ Keys in a second</translation>
    </message>
    <message>
        <source>● Keys ready</source>
        <translation>● Keys ready</translation>
    </message>
</context>
<context>
    <name>toasoan::ReadingFindings</name>
    <message numerus="yes">
        <source>%n warning(s) still want a reason before the item can go on.</source>
        <translation>
            <numerusform>%n warning still want a reason before the item can go on.</numerusform>
            <numerusform>%n warnings still want a reason before the item can go on.</numerusform>
        </translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>As before: %1</translation>
    </message>
    <message>
        <source>Every warning has been answered.</source>
        <translation>Every warning has been answered.</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Go to: %1</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>Points to look at</source>
        <translation>Points to look at</translation>
    </message>
    <message>
        <source>The points marked in red stop this item: they have to be mended first.</source>
        <translation>The points marked in red stop this item: they have to be mended first.</translation>
    </message>
    <message>
        <source>Why it may pass</source>
        <translation>Why it may pass</translation>
    </message>
    <message>
        <source>Why it may pass: %1</source>
        <translation>Why it may pass: %1</translation>
    </message>
</context>
<context>
    <name>toasoan::ReadingHeader</name>
    <message>
        <source>(no title yet)</source>
        <translation>(no title yet)</translation>
    </message>
    <message>
        <source>Text not sent yet</source>
        <translation>Text not sent yet</translation>
    </message>
    <message>
        <source>goes out at %1</source>
        <translation>goes out at %1</translation>
    </message>
    <message>
        <source>in the hands of %1</source>
        <translation>in the hands of %1</translation>
    </message>
    <message>
        <source>“%1” was pressed – it waits for your decision</source>
        <translation>“%1” was pressed – it waits for your decision</translation>
    </message>
    <message>
        <source>“%1” was pressed – the portal has not taken it yet</source>
        <translation>“%1” was pressed – the portal has not taken it yet</translation>
    </message>
</context>
<context>
    <name>toasoan::ReadingPane</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a tab and how many things are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) want a reason first.</source>
        <translation>
            <numerusform>%n warning want a reason first.</numerusform>
            <numerusform>%n warnings want a reason first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approval on paper: the number of the slip that the head of the board has signed:</source>
        <translation>Approval on paper: the number of the slip that the head of the board has signed:</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Choose an item in the list to read it here.</source>
        <translation>Choose an item in the list to read it here.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Enter does it, Esc gives up</source>
        <translation>Enter does it, Esc gives up</translation>
    </message>
    <message>
        <source>Fetch it now</source>
        <translation>Fetch it now</translation>
    </message>
    <message>
        <source>Find in this item</source>
        <translation>Find in this item</translation>
    </message>
    <message>
        <source>Goes back to the author. What should be changed?</source>
        <translation>Goes back to the author. What should be changed?</translation>
    </message>
    <message>
        <source>It will not be sent. Your text is kept.</source>
        <translation>It will not be sent. Your text is kept.</translation>
    </message>
    <message>
        <source>NOT WITHDRAWN</source>
        <translation>NOT WITHDRAWN</translation>
    </message>
    <message>
        <source>NOT WITHDRAWN – this machine is offline</source>
        <translation>NOT WITHDRAWN – this machine is offline</translation>
    </message>
    <message>
        <source>Nothing has changed since you saw it at %1.</source>
        <translation>Nothing has changed since you saw it at %1.</translation>
    </message>
    <message>
        <source>Points marked in red stop this item. Send it back to be mended.</source>
        <translation>Points marked in red stop this item. Send it back to be mended.</translation>
    </message>
    <message>
        <source>Points to look at</source>
        <translation>Points to look at</translation>
    </message>
    <message>
        <source>Reading pane</source>
        <translation>Reading pane</translation>
    </message>
    <message>
        <source>Receive for somebody else</source>
        <translation>Receive for somebody else</translation>
    </message>
    <message>
        <source>Remark on the selected passage</source>
        <translation>Remark on the selected passage</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Say why; it stands in the audit trail:</source>
        <translation>Say why; it stands in the audit trail:</translation>
    </message>
    <message>
        <source>Settled. Both texts stay among the revisions.</source>
        <translation>Settled. Both texts stay among the revisions.</translation>
    </message>
    <message>
        <source>Settled. Both texts stay among the revisions; press again: %1.</source>
        <translation>Settled. Both texts stay among the revisions; press again: %1.</translation>
    </message>
    <message>
        <source>Take back what waits to be sent</source>
        <translation>Take back what waits to be sent</translation>
    </message>
    <message>
        <source>Taking it off the portal …</source>
        <translation>Taking it off the portal …</translation>
    </message>
    <message>
        <source>The item will not be used. The author reads this reason:</source>
        <translation>The item will not be used. The author reads this reason:</translation>
    </message>
    <message>
        <source>The public page is taken down at once, with its pictures. Say why:</source>
        <translation>The public page is taken down at once, with its pictures. Say why:</translation>
    </message>
    <message>
        <source>The text is not on this machine. Fetching it …</source>
        <translation>The text is not on this machine. Fetching it …</translation>
    </message>
    <message>
        <source>This passage is no longer in the text.</source>
        <translation>This passage is no longer in the text.</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Trail</translation>
    </message>
    <message>
        <source>What changed since you saw it at %1</source>
        <translation>What changed since you saw it at %1</translation>
    </message>
    <message>
        <source>What is on the portal stays until the corrected text is approved and published. Say why:</source>
        <translation>What is on the portal stays until the corrected text is approved and published. Say why:</translation>
    </message>
    <message>
        <source>Withdrawn at %1. The public no longer sees it.</source>
        <translation>Withdrawn at %1. The public no longer sees it.</translation>
    </message>
    <message>
        <source>Writing it down …</source>
        <translation>Writing it down …</translation>
    </message>
    <message>
        <source>You have not had this item on your screen before.</source>
        <translation>You have not had this item on your screen before.</translation>
    </message>
    <message>
        <source>You saw this item at %1, but that text is no longer on this machine.</source>
        <translation>You saw this item at %1, but that text is no longer on this machine.</translation>
    </message>
    <message>
        <source>“%1” is still on the portal and nothing was queued. Call the duty officer now.</source>
        <translation>“%1” is still on the portal and nothing was queued. Call the duty officer now.</translation>
    </message>
    <message numerus="yes">
        <source>✔ The trail holds: %n entry(s) checked against the portal.</source>
        <translation>
            <numerusform>✔ The trail holds: %n entry checked against the portal.</numerusform>
            <numerusform>✔ The trail holds: %n entrys checked against the portal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✔ What this machine has seen holds (%n entry(s)); the portal was not reached.</source>
        <translation>
            <numerusform>✔ What this machine has seen holds (%n entry); the portal was not reached.</numerusform>
            <numerusform>✔ What this machine has seen holds (%n entrys); the portal was not reached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::RevisionsPanel</name>
    <message>
        <source>%1 – before others' changes came in</source>
        <translation>%1 – before others' changes came in</translation>
    </message>
    <message>
        <source>%1 – by itself</source>
        <translation>%1 – by itself</translation>
    </message>
    <message>
        <source>%1 – closed</source>
        <translation>%1 – closed</translation>
    </message>
    <message>
        <source>%1 – from the portal</source>
        <translation>%1 – from the portal</translation>
    </message>
    <message>
        <source>%1 – saved</source>
        <translation>%1 – saved</translation>
    </message>
    <message>
        <source>%1 – sent</source>
        <translation>%1 – sent</translation>
    </message>
    <message>
        <source>&amp;Restore this revision</source>
        <translation>&amp;Restore this revision</translation>
    </message>
    <message>
        <source>Choose a revision to see what changed since.</source>
        <translation>Choose a revision to see what changed since.</translation>
    </message>
    <message>
        <source>Compared &amp;with</source>
        <translation>Compared &amp;with</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisions</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>The words are the same.</translation>
    </message>
    <message>
        <source>the text of now</source>
        <translation>the text of now</translation>
    </message>
</context>
<context>
    <name>toasoan::SettingsDialog</name>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> seconds</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Appearance:</translation>
    </message>
    <message>
        <source>&amp;Decisions wait before they are sent:</source>
        <translation>&amp;Decisions wait before they are sent:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody has touched it for:</source>
        <translation>&amp;Lock when nobody has touched it for:</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>A&amp;ddress of the proxy:</source>
        <translation>A&amp;ddress of the proxy:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>By a script: %1</source>
        <translation>By a script: %1</translation>
    </message>
    <message>
        <source>Choose the &amp;unlocking code…</source>
        <translation>Choose the &amp;unlocking code…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Every keystroke is saved within a second; a revision is a point to which you can go back.</source>
        <translation>Every keystroke is saved within a second; a revision is a point to which you can go back.</translation>
    </message>
    <message>
        <source>For offices whose firewall lets only GET and POST pass. The IT officer knows whether yours does.</source>
        <translation>For offices whose firewall lets only GET and POST pass. The IT officer knows whether yours does.</translation>
    </message>
    <message>
        <source>It stays on this machine and goes to nobody.</source>
        <translation>It stays on this machine and goes to nobody.</translation>
    </message>
    <message>
        <source>Keep a &amp;revision after work of:</source>
        <translation>Keep a &amp;revision after work of:</translation>
    </message>
    <message>
        <source>Keep a file of what happened when the program &amp;crashes</source>
        <translation>Keep a file of what happened when the program &amp;crashes</translation>
    </message>
    <message>
        <source>Laid down by your organisation</source>
        <translation>Laid down by your organisation</translation>
    </message>
    <message>
        <source>Letters (.toasoan) and links of the portal open this program</source>
        <translation>Letters (.toasoan) and links of the portal open this program</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Line and storage</source>
        <translation>Line and storage</translation>
    </message>
    <message>
        <source>Locked at once by Ctrl+Shift+L. The unlocking code opens it again.</source>
        <translation>Locked at once by Ctrl+Shift+L. The unlocking code opens it again.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Say when a &amp;new version is there</source>
        <translation>Say when a &amp;new version is there</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Send at once</translation>
    </message>
    <message>
        <source>Send changes past a web &amp;firewall</source>
        <translation>Send changes past a web &amp;firewall</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Size of article &amp;text:</source>
        <translation>Size of article &amp;text:</translation>
    </message>
    <message>
        <source>Some of this takes effect the next time the program starts.</source>
        <translation>Some of this takes effect the next time the program starts.</translation>
    </message>
    <message>
        <source>The news as you read and edit it</source>
        <translation>The news as you read and edit it</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>This one</translation>
    </message>
    <message>
        <source>While a decision waits it can be taken back. It is kept on disk meanwhile.</source>
        <translation>While a decision waits it can be taken back. It is kept on disk meanwhile.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
</context>
<context>
    <name>toasoan::SignInDialog</name>
    <message>
        <source>&amp;Address of the portal:</source>
        <translation>&amp;Address of the portal:</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Code:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Password:</translation>
    </message>
    <message>
        <source>&amp;Temporary session: keep nothing on this machine</source>
        <translation>&amp;Temporary session: keep nothing on this machine</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;User name:</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>Asking the portal…</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>For somebody else's computer: drafts and password are gone when the program ends.</source>
        <translation>For somebody else's computer: drafts and password are gone when the program ends.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Invitations (*.toasoan)</source>
        <translation>Invitations (*.toasoan)</translation>
    </message>
    <message>
        <source>Laid down by your organisation</source>
        <translation>Laid down by your organisation</translation>
    </message>
    <message>
        <source>Name and password</source>
        <translation>Name and password</translation>
    </message>
    <message>
        <source>Open a .toasoan &amp;file…</source>
        <translation>Open a .toasoan &amp;file…</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Open an invitation</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Open the browser</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Sign in in the browser and allow Tòa soạn; this window goes on by itself. If the browser did not come up, press the button again.</source>
        <translation>Sign in in the browser and allow Tòa soạn; this window goes on by itself. If the browser did not come up, press the button again.</translation>
    </message>
    <message>
        <source>Sign in to the portal</source>
        <translation>Sign in to the portal</translation>
    </message>
    <message>
        <source>The letter from the administrator holds a code that works once, for seven days.</source>
        <translation>The letter from the administrator holds a code that works once, for seven days.</translation>
    </message>
    <message>
        <source>The portal does not know this name and password, or the code was used or has run out. Check what you typed, or ask the administrator for a new letter.</source>
        <translation>The portal does not know this name and password, or the code was used or has run out. Check what you typed, or ask the administrator for a new letter.</translation>
    </message>
    <message>
        <source>Whoever has an account on the portal's site signs in there, in this machine's browser, and allows Tòa soạn. The program gets a password of its own; yours stays in the browser.</source>
        <translation>Whoever has an account on the portal's site signs in there, in this machine's browser, and allows Tòa soạn. The program gets a password of its own; yours stays in the browser.</translation>
    </message>
</context>
<context>
    <name>toasoan::SourceView</name>
    <message>
        <source>&amp;Apply to the item</source>
        <translation>&amp;Apply to the item</translation>
    </message>
    <message>
        <source>&amp;Discard these changes</source>
        <translation>&amp;Discard these changes</translation>
    </message>
    <message>
        <source>Changed here, not yet applied to the item.</source>
        <translation>Changed here, not yet applied to the item.</translation>
    </message>
    <message>
        <source>Line %1, column %2 is not as the form wants it. Nothing was applied; mend it and try again.</source>
        <translation>Line %1, column %2 is not as the form wants it. Nothing was applied; mend it and try again.</translation>
    </message>
    <message>
        <source>Source of the text</source>
        <translation>Source of the text</translation>
    </message>
    <message>
        <source>This is the form in which the item is stored, approved and published.</source>
        <translation>This is the form in which the item is stored, approved and published.</translation>
    </message>
</context>
<context>
    <name>toasoan::StatusLine</name>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n change wait</numerusform>
            <numerusform>%n changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent.</source>
        <translation>
            <numerusform>%n change wait to be sent.</numerusform>
            <numerusform>%n changes wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait for your decision; they are marked in the list.</source>
        <translation>
            <numerusform>%n item wait for your decision; they are marked in the list.</numerusform>
            <numerusform>%n items wait for your decision; they are marked in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n need you</numerusform>
            <numerusform>%n needs you</numerusform>
        </translation>
    </message>
    <message>
        <source>Last complete sync: %1.</source>
        <translation>Last complete sync: %1.</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Network: %1</translation>
    </message>
    <message>
        <source>Not synced yet since the program started.</source>
        <translation>Not synced yet since the program started.</translation>
    </message>
    <message>
        <source>Nothing is kept on this machine: what the portal has not taken is gone when the program ends.</source>
        <translation>Nothing is kept on this machine: what the portal has not taken is gone when the program ends.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nothing waits to be sent.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline since %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Sign in again…</translation>
    </message>
    <message>
        <source>Something on the way to the portal fails. What you do is kept and tried again.</source>
        <translation>Something on the way to the portal fails. What you do is kept and tried again.</translation>
    </message>
    <message>
        <source>State of the line</source>
        <translation>State of the line</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Syncing…</translation>
    </message>
    <message>
        <source>Temporary session</source>
        <translation>Temporary session</translation>
    </message>
    <message>
        <source>The portal answers; what you do is sent at once.</source>
        <translation>The portal answers; what you do is sent at once.</translation>
    </message>
    <message>
        <source>The portal does not answer as it should</source>
        <translation>The portal does not answer as it should</translation>
    </message>
    <message>
        <source>The portal is not reached. Go on working: everything is kept on this machine and sent by itself when the line is back.</source>
        <translation>The portal is not reached. Go on working: everything is kept on this machine and sent by itself when the line is back.</translation>
    </message>
    <message>
        <source>The portal wants you to sign in again. Everything you do is kept meanwhile.</source>
        <translation>The portal wants you to sign in again. Everything you do is kept meanwhile.</translation>
    </message>
    <message>
        <source>What the line is doing, and what you can do</source>
        <translation>What the line is doing, and what you can do</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>synced %1</translation>
    </message>
</context>
<context>
    <name>toasoan::TimelineView</name>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Choose one entry to compare with the text shown, or two to compare with each other</source>
        <translation>Choose one entry to compare with the text shown, or two to compare with each other</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Compare the two</translation>
    </message>
    <message>
        <source>Compare with the text shown</source>
        <translation>Compare with the text shown</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Verify the trail</source>
        <translation>Verify the trail</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>the portal, on time</source>
        <translation>the portal, on time</translation>
    </message>
</context>
<context>
    <name>toasoan::UnlockCodeDialog</name>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>New &amp;code:</source>
        <translation>New &amp;code:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>Once &amp;more:</translation>
    </message>
    <message numerus="yes">
        <source>This program locks itself when nobody has touched it for %n minute(s).</source>
        <translation>
            <numerusform>This program locks itself when nobody has touched it for %n minute.</numerusform>
            <numerusform>This program locks itself when nobody has touched it for %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking code</source>
        <translation>Unlocking code</translation>
    </message>
    <message>
        <source>With the code you come back to your work, also without a network. It is kept in the keychain of the system, and nobody can read it there.</source>
        <translation>With the code you come back to your work, also without a network. It is kept in the keychain of the system, and nobody can read it there.</translation>
    </message>
</context>
<context>
    <name>toasoan::Words</name>
    <message>
        <source>%1 of office time left</source>
        <translation>%1 of office time left</translation>
    </message>
    <message>
        <source>%1 of office time left, until %2</source>
        <translation>%1 of office time left, until %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>A check stops this. The text is kept as it is; mend the points below and try again.</source>
        <translation>A check stops this. The text is kept as it is; mend the points below and try again.</translation>
    </message>
    <message>
        <source>A file of the backup is not what its manifest says. Nothing was restored; use another copy.</source>
        <translation>A file of the backup is not what its manifest says. Nothing was restored; use another copy.</translation>
    </message>
    <message>
        <source>Abandon the correction</source>
        <translation>Abandon the correction</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>All items</translation>
    </message>
    <message>
        <source>Another program keeps this cache open and does not answer. Nothing was changed; close it and try again.</source>
        <translation>Another program keeps this cache open and does not answer. Nothing was changed; close it and try again.</translation>
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
        <source>Being edited</source>
        <translation>Being edited</translation>
    </message>
    <message>
        <source>By this machine's clock the portal's certificate has expired. Nothing was sent; check date and time of this machine first, and if they are right, tell the portal's administrator.</source>
        <translation>By this machine's clock the portal's certificate has expired. Nothing was sent; check date and time of this machine first, and if they are right, tell the portal's administrator.</translation>
    </message>
    <message>
        <source>Collaborator</source>
        <translation>Collaborator</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Confirm the emergency removal</source>
        <translation>Confirm the emergency removal</translation>
    </message>
    <message>
        <source>Correct the published item</source>
        <translation>Correct the published item</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Forward for approval</source>
        <translation>Forward for approval</translation>
    </message>
    <message>
        <source>Head of the board</source>
        <translation>Head of the board</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>It may have been sent already and cannot be taken back. Look at the item after the next sync.</source>
        <translation>It may have been sent already and cannot be taken back. Look at the item after the next sync.</translation>
    </message>
    <message>
        <source>Member of the board</source>
        <translation>Member of the board</translation>
    </message>
    <message>
        <source>My published items</source>
        <translation>My published items</translation>
    </message>
    <message>
        <source>NOT WITHDRAWN – this machine has no network. Nothing was queued; call the duty officer now.</source>
        <translation>NOT WITHDRAWN – this machine has no network. Nothing was queued; call the duty officer now.</translation>
    </message>
    <message>
        <source>No browser could be opened, or the portal offers no page for it. Sign in with the letter's code, or with name and password.</source>
        <translation>No browser could be opened, or the portal offers no page for it. Sign in with the letter's code, or with name and password.</translation>
    </message>
    <message>
        <source>No channel is named. Nothing was changed; choose a channel.</source>
        <translation>No channel is named. Nothing was changed; choose a channel.</translation>
    </message>
    <message>
        <source>No secure connection to the portal came about. Nothing was sent; tell the IT officer.</source>
        <translation>No secure connection to the portal came about. Nothing was sent; tell the IT officer.</translation>
    </message>
    <message>
        <source>No unlocking code was chosen on this machine. All that was written is kept; sign in at the portal again.</source>
        <translation>No unlocking code was chosen on this machine. All that was written is kept; sign in at the portal again.</translation>
    </message>
    <message>
        <source>No version of this item was kept or sent yet, so there is nothing to remark on. Save it first.</source>
        <translation>No version of this item was kept or sent yet, so there is nothing to remark on. Save it first.</translation>
    </message>
    <message>
        <source>Nobody decides alone about his own work: somebody else has to do this. Nothing was changed.</source>
        <translation>Nobody decides alone about his own work: somebody else has to do this. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this machine yet. Sign in first, or practise in training mode.</source>
        <translation>Nobody has signed in on this machine yet. Sign in first, or practise in training mode.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Nothing of this item waits to be sent.</source>
        <translation>Nothing of this item waits to be sent.</translation>
    </message>
    <message>
        <source>On this machine one works in temporary sessions only. Sign in; nothing is kept when the program ends.</source>
        <translation>On this machine one works in temporary sessions only. Sign in; nothing is kept when the program ends.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
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
        <source>Return to the author</source>
        <translation>Return to the author</translation>
    </message>
    <message>
        <source>Returned for changes</source>
        <translation>Returned for changes</translation>
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
        <source>Scheduled</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>Send back to editing</source>
        <translation>Send back to editing</translation>
    </message>
    <message>
        <source>Send the text</source>
        <translation>Send the text</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Several items end with these characters. Nothing was changed; type more of the number.</source>
        <translation>Several items end with these characters. Nothing was changed; type more of the number.</translation>
    </message>
    <message>
        <source>Somebody else is editing the item. Your text is kept on this machine.</source>
        <translation>Somebody else is editing the item. Your text is kept on this machine.</translation>
    </message>
    <message>
        <source>Somebody else saved before you. Both texts are kept; look at the differences and decide.</source>
        <translation>Somebody else saved before you. Both texts are kept; look at the differences and decide.</translation>
    </message>
    <message>
        <source>Standing member of the board</source>
        <translation>Standing member of the board</translation>
    </message>
    <message>
        <source>Submit to the board</source>
        <translation>Submit to the board</translation>
    </message>
    <message>
        <source>The Party's network (WAN)</source>
        <translation>The Party's network (WAN)</translation>
    </message>
    <message>
        <source>The audit trail does not hold together. Tell the administrator; nothing was changed here.</source>
        <translation>The audit trail does not hold together. Tell the administrator; nothing was changed here.</translation>
    </message>
    <message>
        <source>The browser came back without a password. Nothing was kept; try again, or sign in with the letter's code.</source>
        <translation>The browser came back without a password. Nothing was kept; try again, or sign in with the letter's code.</translation>
    </message>
    <message>
        <source>The cache cannot be opened with the key in the keychain. The file was left untouched; call the IT officer.</source>
        <translation>The cache cannot be opened with the key in the keychain. The file was left untouched; call the IT officer.</translation>
    </message>
    <message>
        <source>The cache is damaged. The file was left untouched; call the IT officer.</source>
        <translation>The cache is damaged. The file was left untouched; call the IT officer.</translation>
    </message>
    <message>
        <source>The cache was written by a newer version of this program. The file was left untouched; install the newer version.</source>
        <translation>The cache was written by a newer version of this program. The file was left untouched; install the newer version.</translation>
    </message>
    <message>
        <source>The certificate belongs to another site. Nothing was sent; check the address, and tell the IT officer if it is right.</source>
        <translation>The certificate belongs to another site. Nothing was sent; check the address, and tell the IT officer if it is right.</translation>
    </message>
    <message>
        <source>The clock of this machine seems to be behind: the portal's certificate is not valid yet. Nothing was sent; set date and time, then try again.</source>
        <translation>The clock of this machine seems to be behind: the portal's certificate is not valid yet. Nothing was sent; set date and time, then try again.</translation>
    </message>
    <message>
        <source>The code is too short. Nothing was changed; take at least six characters.</source>
        <translation>The code is too short. Nothing was changed; take at least six characters.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was taken from it; check its name and whether it is open elsewhere.</source>
        <translation>The file cannot be read. Nothing was taken from it; check its name and whether it is open elsewhere.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was taken from it.</source>
        <translation>The file is empty. Nothing was taken from it.</translation>
    </message>
    <message>
        <source>The file is too large. Nothing was taken from it; make it smaller or split it.</source>
        <translation>The file is too large. Nothing was taken from it; make it smaller or split it.</translation>
    </message>
    <message>
        <source>The folder is not empty. Nothing was written; name a new one.</source>
        <translation>The folder is not empty. Nothing was written; name a new one.</translation>
    </message>
    <message>
        <source>The item changed while you decided. Nothing was sent; look at it again and repeat.</source>
        <translation>The item changed while you decided. Nothing was sent; look at it again and repeat.</translation>
    </message>
    <message>
        <source>The item has moved on meanwhile. Your text is kept; look at the item again.</source>
        <translation>The item has moved on meanwhile. Your text is kept; look at the item again.</translation>
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
        <source>The keychain of this machine holds no password for this account. Your drafts are kept; sign in again.</source>
        <translation>The keychain of this machine holds no password for this account. Your drafts are kept; sign in again.</translation>
    </message>
    <message>
        <source>The keychain of this machine is locked or refused. Your drafts are kept; unlock it and try again.</source>
        <translation>The keychain of this machine is locked or refused. Your drafts are kept; unlock it and try again.</translation>
    </message>
    <message>
        <source>The line broke in the middle: it may have had its effect. Sync, then look at the item before you repeat it.</source>
        <translation>The line broke in the middle: it may have had its effect. Sync, then look at the item before you repeat it.</translation>
    </message>
    <message>
        <source>The period is closed. Nothing was changed.</source>
        <translation>The period is closed. Nothing was changed.</translation>
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
        <source>The portal is busy. What you did is kept and will be sent a little later.</source>
        <translation>The portal is busy. What you did is kept and will be sent a little later.</translation>
    </message>
    <message>
        <source>The portal is reached over https only. Nothing was sent; type the address without http://.</source>
        <translation>The portal is reached over https only. Nothing was sent; type the address without http://.</translation>
    </message>
    <message>
        <source>The portal refuses this content. Your text is kept; mend it and send it again.</source>
        <translation>The portal refuses this content. Your text is kept; mend it and send it again.</translation>
    </message>
    <message>
        <source>The portal was not reached. What you did is kept on this machine and will be sent by itself when the line is back.</source>
        <translation>The portal was not reached. What you did is kept on this machine and will be sent by itself when the line is back.</translation>
    </message>
    <message>
        <source>The portal's plugin is there, but its site has plain links. Ask the administrator to switch pretty links on.</source>
        <translation>The portal's plugin is there, but its site has plain links. Ask the administrator to switch pretty links on.</translation>
    </message>
    <message>
        <source>The program that keeps this cache open ended in the middle: this may have been done. Look at the item before you repeat it.</source>
        <translation>The program that keeps this cache open ended in the middle: this may have been done. Look at the item before you repeat it.</translation>
    </message>
    <message>
        <source>The session is locked. Nothing was done; unlock it in its window first.</source>
        <translation>The session is locked. Nothing was done; unlock it in its window first.</translation>
    </message>
    <message>
        <source>The text carries a mark of secrecy. Nothing of it was written on this machine; handle it as the secrecy rules say.</source>
        <translation>The text carries a mark of secrecy. Nothing of it was written on this machine; handle it as the secrecy rules say.</translation>
    </message>
    <message>
        <source>The text is not in the portal's form. It is kept here; save it again in this program.</source>
        <translation>The text is not in the portal's form. It is kept here; save it again in this program.</translation>
    </message>
    <message>
        <source>The text is too large for the portal. It is kept here; split it.</source>
        <translation>The text is too large for the portal. It is kept here; split it.</translation>
    </message>
    <message>
        <source>The text of this item is not on this machine yet. Connect and sync, then try again.</source>
        <translation>The text of this item is not on this machine yet. Connect and sync, then try again.</translation>
    </message>
    <message>
        <source>There are points to look at first. The text is kept; mend them, or answer each with a reason.</source>
        <translation>There are points to look at first. The text is kept; mend them, or answer each with a reason.</translation>
    </message>
    <message>
        <source>There is no finished backup in this folder. Nothing was changed.</source>
        <translation>There is no finished backup in this folder. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no such item here. Nothing was changed; look at the list for the right number.</source>
        <translation>There is no such item here. Nothing was changed; look at the list for the right number.</translation>
    </message>
    <message>
        <source>This cannot be used as it is. Nothing was changed.</source>
        <translation>This cannot be used as it is. Nothing was changed.</translation>
    </message>
    <message>
        <source>This content belongs to the Party's own network and never goes to the Internet. Nothing was sent.</source>
        <translation>This content belongs to the Party's own network and never goes to the Internet. Nothing was sent.</translation>
    </message>
    <message>
        <source>This is not the address of a site. Nothing was sent; type it as it stands in the letter, for example cong.example.vn.</source>
        <translation>This is not the address of a site. Nothing was sent; type it as it stands in the letter, for example cong.example.vn.</translation>
    </message>
    <message>
        <source>This is not the text that was approved. Nothing was published; have it approved again.</source>
        <translation>This is not the text that was approved. Nothing was published; have it approved again.</translation>
    </message>
    <message>
        <source>This kind of file is not on the portal's list. Nothing was taken from it; save it in another format.</source>
        <translation>This kind of file is not on the portal's list. Nothing was taken from it; save it in another format.</translation>
    </message>
    <message>
        <source>This machine could not write to its disk. What was saved before is kept; free some space and try again.</source>
        <translation>This machine could not write to its disk. What was saved before is kept; free some space and try again.</translation>
    </message>
    <message>
        <source>This machine does not know who issued the portal's certificate; somebody may be listening in. Nothing was sent; tell the IT officer.</source>
        <translation>This machine does not know who issued the portal's certificate; somebody may be listening in. Nothing was sent; tell the IT officer.</translation>
    </message>
    <message>
        <source>This machine has no keychain service, so nothing secret can be kept. Use a temporary session to work without leaving a trace.</source>
        <translation>This machine has no keychain service, so nothing secret can be kept. Use a temporary session to work without leaving a trace.</translation>
    </message>
    <message>
        <source>This needs a reason. Nothing was changed; write why.</source>
        <translation>This needs a reason. Nothing was changed; write why.</translation>
    </message>
    <message>
        <source>This needs a time in the future. Nothing was changed; choose one.</source>
        <translation>This needs a time in the future. Nothing was changed; choose one.</translation>
    </message>
    <message>
        <source>This site answers, but it is no portal that this program works with. Check the address, or ask the administrator whether the plugin is active.</source>
        <translation>This site answers, but it is no portal that this program works with. Check the address, or ask the administrator whether the plugin is active.</translation>
    </message>
    <message>
        <source>This was laid down by your organisation. Nothing was changed; ask the IT officer.</source>
        <translation>This was laid down by your organisation. Nothing was changed; ask the IT officer.</translation>
    </message>
    <message>
        <source>Unschedule</source>
        <translation>Unschedule</translation>
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
        <source>Waiting to be received</source>
        <translation>Waiting to be received</translation>
    </message>
    <message>
        <source>What answered is not the portal (a login page of the network?). What you did is kept; check the connection.</source>
        <translation>What answered is not the portal (a login page of the network?). What you did is kept; check the connection.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>You may not edit the item in its present state. Nothing was changed.</source>
        <translation>You may not edit the item in its present state. Nothing was changed.</translation>
    </message>
    <message>
        <source>Your organisation lets this program speak to certain portals only, and this is none of them. Nothing was sent; ask the IT officer.</source>
        <translation>Your organisation lets this program speak to certain portals only, and this is none of them. Nothing was sent; ask the IT officer.</translation>
    </message>
    <message>
        <source>Your role on this site does not allow this. Nothing was changed.</source>
        <translation>Your role on this site does not allow this. Nothing was changed.</translation>
    </message>
    <message>
        <source>done in time, was due %1</source>
        <translation>done in time, was due %1</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>done late</translation>
    </message>
    <message>
        <source>done late, was due %1</source>
        <translation>done late, was due %1</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>late by %1</translation>
    </message>
    <message>
        <source>late by %1 of office time, was due %2</source>
        <translation>late by %1 of office time, was due %2</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>look at it</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>must be mended</translation>
    </message>
    <message>
        <source>no deadline yet</source>
        <translation>no deadline yet</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>toasoan::cli::Words</name>
    <message>
        <source>  Password since %1</source>
        <translation>  Password since %1</translation>
    </message>
    <message>
        <source>%1 (%2) at %3</source>
        <translation>%1 (%2) at %3</translation>
    </message>
    <message>
        <source>%1 was not accepted: %2</source>
        <translation>%1 was not accepted: %2</translation>
    </message>
    <message>
        <source>%1: %2 items, %3 media, %4 bytes; every file was read again and agrees with the manifest.</source>
        <translation>%1: %2 items, %3 media, %4 bytes; every file was read again and agrees with the manifest.</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <translation>%1: due %2</translation>
    </message>
    <message>
        <source>%1: kept.</source>
        <translation>%1: kept.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) hold two different edits; both are kept.</source>
        <translation>
            <numerusform>%n item hold two different edits; both are kept.</numerusform>
            <numerusform>%n items hold two different edits; both are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were refused and want your decision: toasoan-cli outbox.</source>
        <translation>
            <numerusform>%n item were refused and want your decision: toasoan-cli outbox.</numerusform>
            <numerusform>%n items were refused and want your decision: toasoan-cli outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) joined with changes of others.</source>
        <translation>
            <numerusform>%n text joined with changes of others.</numerusform>
            <numerusform>%n texts joined with changes of others.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new draft from a .txt, .html or picture file</source>
        <translation>A new draft from a .txt, .html or picture file</translation>
    </message>
    <message>
        <source>A new draft from the fields given as options</source>
        <translation>A new draft from the fields given as options</translation>
    </message>
    <message>
        <source>Add a picture, film, recording or document to an item</source>
        <translation>Add a picture, film, recording or document to an item</translation>
    </message>
    <message>
        <source>An item as text, as a page, or as canonical body</source>
        <translation>An item as text, as a page, or as canonical body</translation>
    </message>
    <message>
        <source>An option has a value that cannot be used. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>An option has a value that cannot be used. Nothing was done; use: toasoan-cli help VERB</translation>
    </message>
    <message>
        <source>An option lacks its value. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>An option lacks its value. Nothing was done; use: toasoan-cli help VERB</translation>
    </message>
    <message>
        <source>An option stands there twice. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>An option stands there twice. Nothing was done; use: toasoan-cli help VERB</translation>
    </message>
    <message>
        <source>An option was given a value that it does not take. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>An option was given a value that it does not take. Nothing was done; use: toasoan-cli help VERB</translation>
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
        <source>Change fields of an item and cut a revision</source>
        <translation>Change fields of an item and cut a revision</translation>
    </message>
    <message>
        <source>Check the audit trail of an item link by link</source>
        <translation>Check the audit trail of an item link by link</translation>
    </message>
    <message>
        <source>Check the cache file of this machine</source>
        <translation>Check the cache file of this machine</translation>
    </message>
    <message>
        <source>Copy all data of the portal into a folder and verify it</source>
        <translation>Copy all data of the portal into a folder and verify it</translation>
    </message>
    <message>
        <source>Draft %1: %2</source>
        <translation>Draft %1: %2</translation>
    </message>
    <message>
        <source>Erase a text that must not exist, everywhere</source>
        <translation>Erase a text that must not exist, everywhere</translation>
    </message>
    <message>
        <source>Erased everywhere it was kept; only its number and hashes remain.</source>
        <translation>Erased everywhere it was kept; only its number and hashes remain.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 usage, 3 not found, 4 kept but not sent yet, 5 sign in, 6 not allowed, 7 conflict, 8 refused by a check, 9 disk, 10 not the portal, 11 bad input, 12 differs.</source>
        <translation>Exit codes: 0 done, 2 usage, 3 not found, 4 kept but not sent yet, 5 sign in, 6 not allowed, 7 conflict, 8 refused by a check, 9 disk, 10 not the portal, 11 bad input, 12 differs.</translation>
    </message>
    <message>
        <source>Forget the password on this machine</source>
        <translation>Forget the password on this machine</translation>
    </message>
    <message>
        <source>It is sent at %1; until then: toasoan-cli undo.</source>
        <translation>It is sent at %1; until then: toasoan-cli undo.</translation>
    </message>
    <message>
        <source>Items by words, with or without tone marks</source>
        <translation>Items by words, with or without tone marks</translation>
    </message>
    <message>
        <source>Keep the cache open and in sync, and do the verbs typed elsewhere</source>
        <translation>Keep the cache open and in sync, and do the verbs typed elsewhere</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kinds:</source>
        <translation>Kinds:</translation>
    </message>
    <message>
        <source>Live at</source>
        <translation>Live at</translation>
    </message>
    <message>
        <source>Make an older revision the present text</source>
        <translation>Make an older revision the present text</translation>
    </message>
    <message>
        <source>No channel is named. Nothing was changed; add --channel CHANNEL.</source>
        <translation>No channel is named. Nothing was changed; add --channel CHANNEL.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this machine yet. Use the verb sign-in first, or --training FILE --as PERSON to practise.</source>
        <translation>Nobody has signed in on this machine yet. Use the verb sign-in first, or --training FILE --as PERSON to practise.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nothing here.</translation>
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
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>One item with its text, clocks and what you can do</source>
        <translation>One item with its text, clocks and what you can do</translation>
    </message>
    <message>
        <source>Options for every verb:</source>
        <translation>Options for every verb:</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Put a backup into an empty portal</source>
        <translation>Put a backup into an empty portal</translation>
    </message>
    <message>
        <source>Read a backup again and compare it with its manifest</source>
        <translation>Read a backup again and compare it with its manifest</translation>
    </message>
    <message>
        <source>Read the public page and compare it with what was approved</source>
        <translation>Read the public page and compare it with what was approved</translation>
    </message>
    <message>
        <source>Remark on an item or a passage of it</source>
        <translation>Remark on an item or a passage of it</translation>
    </message>
    <message>
        <source>Remarks on an item</source>
        <translation>Remarks on an item</translation>
    </message>
    <message>
        <source>Replace the password by a new one</source>
        <translation>Replace the password by a new one</translation>
    </message>
    <message>
        <source>Revisions kept of an item</source>
        <translation>Revisions kept of an item</translation>
    </message>
    <message>
        <source>Rulebook %1, in force since %2: %3</source>
        <translation>Rulebook %1, in force since %2: %3</translation>
    </message>
    <message>
        <source>Saved at %1.</source>
        <translation>Saved at %1.</translation>
    </message>
    <message>
        <source>Send what waits and fetch what is new</source>
        <translation>Send what waits and fetch what is new</translation>
    </message>
    <message>
        <source>Send without waiting for the moment of undo</source>
        <translation>Send without waiting for the moment of undo</translation>
    </message>
    <message>
        <source>Sending now.</source>
        <translation>Sending now.</translation>
    </message>
    <message>
        <source>Sent %1, received %2, still waiting %3.</source>
        <translation>Sent %1, received %2, still waiting %3.</translation>
    </message>
    <message>
        <source>Sign in with a name and the password from standard input, or with an invitation code</source>
        <translation>Sign in with a name and the password from standard input, or with an invitation code</translation>
    </message>
    <message>
        <source>Signed out; the password is gone from the keychain. Your drafts stay encrypted on this machine.</source>
        <translation>Signed out; the password is gone from the keychain. Your drafts stay encrypted on this machine.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Sites, channels and kinds of the rulebook in force</source>
        <translation>Sites, channels and kinds of the rulebook in force</translation>
    </message>
    <message>
        <source>Something is missing behind the verb. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>Something is missing behind the verb. Nothing was done; use: toasoan-cli help VERB</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Supply</translation>
    </message>
    <message>
        <source>THE PAGE DOES NOT SHOW WHAT WAS APPROVED. Tell the duty officer; withdraw it if in doubt.
  Address: %1</source>
        <translation>THE PAGE DOES NOT SHOW WHAT WAS APPROVED. Tell the duty officer; withdraw it if in doubt.
  Address: %1</translation>
    </message>
    <message>
        <source>Take back the last decision while it is unsent</source>
        <translation>Take back the last decision while it is unsent</translation>
    </message>
    <message>
        <source>Taken back; nothing was sent.</source>
        <translation>Taken back; nothing was sent.</translation>
    </message>
    <message>
        <source>The cache is sound.</source>
        <translation>The cache is sound.</translation>
    </message>
    <message numerus="yes">
        <source>The chain holds as far as it is kept here: %n entry(s). The portal was not asked.</source>
        <translation>
            <numerusform>The chain holds as far as it is kept here: %n entry. The portal was not asked.</numerusform>
            <numerusform>The chain holds as far as it is kept here: %n entrys. The portal was not asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain holds: %n entry(s), checked against what was seen before.</source>
        <translation>
            <numerusform>The chain holds: %n entry, checked against what was seen before.</numerusform>
            <numerusform>The chain holds: %n entrys, checked against what was seen before.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clocks of an item, or what would be due when</source>
        <translation>The clocks of an item, or what would be due when</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>The draft is gone.</translation>
    </message>
    <message>
        <source>The items of a place (drafts, sent, incoming, waiting, live …)</source>
        <translation>The items of a place (drafts, sent, incoming, waiting, live …)</translation>
    </message>
    <message>
        <source>The newsroom is open; verbs typed elsewhere are done here.</source>
        <translation>The newsroom is open; verbs typed elsewhere are done here.</translation>
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
        <source>The portal has taken it.</source>
        <translation>The portal has taken it.</translation>
    </message>
    <message>
        <source>The remark is kept.</source>
        <translation>The remark is kept.</translation>
    </message>
    <message>
        <source>There are points to look at first. The text is kept; mend them, or answer each with --acknowledge CHECK=REASON.</source>
        <translation>There are points to look at first. The text is kept; mend them, or answer each with --acknowledge CHECK=REASON.</translation>
    </message>
    <message>
        <source>There is no such option here. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>There is no such option here. Nothing was done; use: toasoan-cli help VERB</translation>
    </message>
    <message>
        <source>There is no such place. The places are:</source>
        <translation>There is no such place. The places are:</translation>
    </message>
    <message>
        <source>There is no such verb. Use: toasoan-cli help</source>
        <translation>There is no such verb. Use: toasoan-cli help</translation>
    </message>
    <message>
        <source>This machine has no keychain service, so nothing secret can be kept. Use --temporary to work without leaving a trace.</source>
        <translation>This machine has no keychain service, so nothing secret can be kept. Use --temporary to work without leaving a trace.</translation>
    </message>
    <message>
        <source>This needs a reason. Nothing was changed; add --reason TEXT.</source>
        <translation>This needs a reason. Nothing was changed; add --reason TEXT.</translation>
    </message>
    <message>
        <source>This needs a time in the future. Nothing was changed; add --at "dd/mm/yyyy hh:mm".</source>
        <translation>This needs a time in the future. Nothing was changed; add --at "dd/mm/yyyy hh:mm".</translation>
    </message>
    <message>
        <source>This text, or all about one verb</source>
        <translation>This text, or all about one verb</translation>
    </message>
    <message>
        <source>Throw a draft away that was never sent</source>
        <translation>Throw a draft away that was never sent</translation>
    </message>
    <message>
        <source>What is in force on this machine, and who laid it down</source>
        <translation>What is in force on this machine, and who laid it down</translation>
    </message>
    <message>
        <source>What the checks find in an item</source>
        <translation>What the checks find in an item</translation>
    </message>
    <message>
        <source>What waits to be sent, and why</source>
        <translation>What waits to be sent, and why</translation>
    </message>
    <message>
        <source>Who I am to the portal, my roles, the age of my password</source>
        <translation>Who I am to the portal, my roles, the age of my password</translation>
    </message>
    <message>
        <source>Working offline: it waits on this machine and is sent at the next sync.</source>
        <translation>Working offline: it waits on this machine and is sent at the next sync.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
    <message>
        <source>You can</source>
        <translation>You can</translation>
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
        <source>chosen by the person</source>
        <translation>chosen by the person</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>given to the installer</source>
        <translation>given to the installer</translation>
    </message>
    <message>
        <source>laid down for this machine</source>
        <translation>laid down for this machine</translation>
    </message>
    <message>
        <source>laid down for this user</source>
        <translation>laid down for this user</translation>
    </message>
    <message>
        <source>no deadline yet</source>
        <translation>no deadline yet</translation>
    </message>
    <message>
        <source>toasoan-cli [OPTIONS] VERB [OPERANDS] [OPTIONS] – the newsroom by commands</source>
        <translation>toasoan-cli [OPTIONS] VERB [OPERANDS] [OPTIONS] – the newsroom by commands</translation>
    </message>
</context>
</TS>
