<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>toasoan::cli::Words</name>
    <message>
        <source>This text, or all about one verb</source>
        <translation>Trang này, hoặc mọi điều về một lệnh</translation>
    </message>
    <message>
        <source>Sign in with a name and the password from standard input, or with an invitation code</source>
        <translation>Đăng nhập bằng tên và mật khẩu đọc từ đầu vào chuẩn, hoặc bằng mã mời</translation>
    </message>
    <message>
        <source>Who I am to the portal, my roles, the age of my password</source>
        <translation>Tôi là ai với Cổng, vai của tôi, mật khẩu dùng từ bao giờ</translation>
    </message>
    <message>
        <source>Replace the password by a new one</source>
        <translation>Thay mật khẩu bằng mật khẩu mới</translation>
    </message>
    <message>
        <source>Forget the password on this machine</source>
        <translation>Quên mật khẩu trên máy này</translation>
    </message>
    <message>
        <source>Keep the cache open and in sync, and do the verbs typed elsewhere</source>
        <translation>Giữ kho nháp mở và đồng bộ, làm thay các lệnh gõ ở nơi khác</translation>
    </message>
    <message>
        <source>A new draft from the fields given as options</source>
        <translation>Bản nháp mới từ các trường cho bằng tùy chọn</translation>
    </message>
    <message>
        <source>A new draft from a .txt, .html or picture file</source>
        <translation>Bản nháp mới từ tệp .txt, .html hoặc tệp ảnh</translation>
    </message>
    <message>
        <source>Change fields of an item and cut a revision</source>
        <translation>Sửa các trường của tin, bài và ghi một phiên bản</translation>
    </message>
    <message>
        <source>Add a picture, film, recording or document to an item</source>
        <translation>Thêm ảnh, phim, ghi âm hoặc tài liệu vào tin, bài</translation>
    </message>
    <message>
        <source>Make an older revision the present text</source>
        <translation>Lấy một phiên bản cũ làm bản hiện tại</translation>
    </message>
    <message>
        <source>Throw a draft away that was never sent</source>
        <translation>Bỏ một bản nháp chưa từng gửi</translation>
    </message>
    <message>
        <source>The items of a place (drafts, sent, incoming, waiting, live …)</source>
        <translation>Tin, bài của một ngăn (drafts, sent, incoming, waiting, live …)</translation>
    </message>
    <message>
        <source>Items by words, with or without tone marks</source>
        <translation>Tìm tin, bài theo từ, có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>One item with its text, clocks and what you can do</source>
        <translation>Một tin, bài với nội dung, thời hạn và việc bạn làm được</translation>
    </message>
    <message>
        <source>What the checks find in an item</source>
        <translation>Các điểm cần xem lại của tin, bài</translation>
    </message>
    <message>
        <source>Remarks on an item</source>
        <translation>Các góp ý cho tin, bài</translation>
    </message>
    <message>
        <source>Revisions kept of an item</source>
        <translation>Các phiên bản đang giữ của tin, bài</translation>
    </message>
    <message>
        <source>What waits to be sent, and why</source>
        <translation>Những gì đang chờ gửi, và vì sao</translation>
    </message>
    <message>
        <source>An item as text, as a page, or as canonical body</source>
        <translation>Xuất tin, bài thành chữ thuần, thành trang, hoặc dạng chuẩn</translation>
    </message>
    <message>
        <source>Sites, channels and kinds of the rulebook in force</source>
        <translation>Trang thông tin, kênh và thể loại theo quy định đang áp dụng</translation>
    </message>
    <message>
        <source>The clocks of an item, or what would be due when</source>
        <translation>Thời hạn của tin, bài, hoặc tính thử thời hạn</translation>
    </message>
    <message>
        <source>Take back the last decision while it is unsent</source>
        <translation>Hoàn tác quyết định cuối khi chưa gửi</translation>
    </message>
    <message>
        <source>Send without waiting for the moment of undo</source>
        <translation>Gửi ngay, không chờ thời gian hoàn tác</translation>
    </message>
    <message>
        <source>Remark on an item or a passage of it</source>
        <translation>Góp ý cho tin, bài hoặc một đoạn của nó</translation>
    </message>
    <message>
        <source>Send what waits and fetch what is new</source>
        <translation>Gửi những gì đang chờ và lấy về những gì mới</translation>
    </message>
    <message>
        <source>Check the audit trail of an item link by link</source>
        <translation>Kiểm nhật ký xử lý của tin, bài từng mắt xích</translation>
    </message>
    <message>
        <source>Read the public page and compare it with what was approved</source>
        <translation>Đối chiếu trang đã đăng với bản đã duyệt</translation>
    </message>
    <message>
        <source>Erase a text that must not exist, everywhere</source>
        <translation>Xóa vĩnh viễn, ở mọi nơi, một nội dung không được tồn tại</translation>
    </message>
    <message>
        <source>Copy all data of the portal into a folder and verify it</source>
        <translation>Sao lưu toàn bộ dữ liệu của Cổng vào một thư mục và kiểm lại</translation>
    </message>
    <message>
        <source>Read a backup again and compare it with its manifest</source>
        <translation>Đọc lại một bản sao lưu và so với bảng kê của nó</translation>
    </message>
    <message>
        <source>Put a backup into an empty portal</source>
        <translation>Khôi phục một bản sao lưu vào Cổng trống</translation>
    </message>
    <message>
        <source>Check the cache file of this machine</source>
        <translation>Kiểm tệp kho nháp của máy này</translation>
    </message>
    <message>
        <source>toasoan-cli [OPTIONS] VERB [OPERANDS] [OPTIONS] – the newsroom by commands</source>
        <translation>toasoan-cli [TÙY CHỌN] LỆNH [ĐỐI TƯỢNG] [TÙY CHỌN] – tòa soạn bằng dòng lệnh</translation>
    </message>
    <message>
        <source>Options for every verb:</source>
        <translation>Tùy chọn chung cho mọi lệnh:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 usage, 3 not found, 4 kept but not sent yet, 5 sign in, 6 not allowed, 7 conflict, 8 refused by a check, 9 disk, 10 not the portal, 11 bad input, 12 differs.</source>
        <translation>Mã thoát: 0 xong, 2 sai cách gọi, 3 không có, 4 đã giữ nhưng chưa gửi được, 5 cần đăng nhập, 6 không được phép, 7 có bản khác, 8 điểm kiểm tra không cho qua, 9 ổ đĩa, 10 không phải Cổng trả lời, 11 dữ liệu không dùng được, 12 không khớp.</translation>
    </message>
    <message>
        <source>The newsroom is open; verbs typed elsewhere are done here.</source>
        <translation>Tòa soạn đang mở; lệnh gõ ở nơi khác được làm tại đây.</translation>
    </message>
    <message>
        <source>%1 was not accepted: %2</source>
        <translation>%1: Cổng không nhận. %2</translation>
    </message>
    <message>
        <source>Working offline: it waits on this machine and is sent at the next sync.</source>
        <translation>Đang làm việc không có mạng: ý định chờ trên máy này và được gửi ở lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>%1 (%2) at %3</source>
        <translation>%1 (%2) tại %3</translation>
    </message>
    <message>
        <source>  Password since %1</source>
        <translation>  Mật khẩu dùng từ %1</translation>
    </message>
    <message>
        <source>Signed out; the password is gone from the keychain. Your drafts stay encrypted on this machine.</source>
        <translation>Đã đăng xuất; mật khẩu đã xóa khỏi kho khóa. Bản nháp của bạn vẫn ở máy này, được mã hóa.</translation>
    </message>
    <message>
        <source>%1: kept.</source>
        <translation>%1: đã ghi nhận.</translation>
    </message>
    <message>
        <source>It is sent at %1; until then: toasoan-cli undo.</source>
        <translation>Sẽ gửi lúc %1; trước đó có thể hoàn tác: toasoan-cli undo.</translation>
    </message>
    <message>
        <source>Taken back; nothing was sent.</source>
        <translation>Đã hoàn tác; chưa có gì được gửi.</translation>
    </message>
    <message>
        <source>Sending now.</source>
        <translation>Đang gửi ngay.</translation>
    </message>
    <message>
        <source>The remark is kept.</source>
        <translation>Đã ghi góp ý.</translation>
    </message>
    <message numerus="yes">
        <source>The chain holds: %n entry(s), checked against what was seen before.</source>
        <translation>
            <numerusform>Nhật ký nguyên vẹn: %n mục, đã so với những gì từng thấy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain holds as far as it is kept here: %n entry(s). The portal was not asked.</source>
        <translation>
            <numerusform>Phần nhật ký giữ ở máy này nguyên vẹn: %n mục. Chưa hỏi được Cổng.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page shows exactly what was approved.
  Address: %1
  Fingerprint: %2</source>
        <translation>Trang hiển thị đúng bản đã duyệt.
  Địa chỉ: %1
  Mã đối chiếu: %2</translation>
    </message>
    <message>
        <source>THE PAGE DOES NOT SHOW WHAT WAS APPROVED. Tell the duty officer; withdraw it if in doubt.
  Address: %1</source>
        <translation>TRANG KHÔNG HIỂN THỊ ĐÚNG BẢN ĐÃ DUYỆT. Báo cán bộ trực; nếu còn nghi ngờ thì gỡ bài.
  Địa chỉ: %1</translation>
    </message>
    <message>
        <source>Erased everywhere it was kept; only its number and hashes remain.</source>
        <translation>Đã xóa ở mọi nơi từng giữ; chỉ còn số hiệu và mã băm.</translation>
    </message>
    <message>
        <source>%1: %2 items, %3 media, %4 bytes; every file was read again and agrees with the manifest.</source>
        <translation>%1: %2 mục, %3 tệp phương tiện, %4 byte; mọi tệp đã được đọc lại và khớp bảng kê.</translation>
    </message>
    <message>
        <source>The cache is sound.</source>
        <translation>Kho nháp nguyên vẹn.</translation>
    </message>
    <message>
        <source>Sent %1, received %2, still waiting %3.</source>
        <translation>Đã gửi %1, đã nhận %2, còn chờ %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) joined with changes of others.</source>
        <translation>
            <numerusform>%n bài đã được ghép với chỗ sửa của người khác.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) hold two different edits; both are kept.</source>
        <translation>
            <numerusform>%n bài có hai bản sửa khác nhau; cả hai đều được giữ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were refused and want your decision: toasoan-cli outbox.</source>
        <translation>
            <numerusform>%n bài không được Cổng nhận và chờ bạn quyết định: toasoan-cli outbox.</numerusform>
        </translation>
    </message>
    <message>
        <source>[live]</source>
        <translation>[đang hiện trên Cổng]</translation>
    </message>
    <message>
        <source>[waits to be sent: %1]</source>
        <translation>[chờ gửi: %1]</translation>
    </message>
    <message>
        <source>[wants your decision]</source>
        <translation>[chờ bạn quyết định]</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Không có gì ở đây.</translation>
    </message>
    <message>
        <source>There is no such place. The places are:</source>
        <translation>Không có ngăn này. Các ngăn là:</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Trang thông tin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Thể loại</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Người gửi</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Thời hạn cung cấp</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Thời hạn đăng</translation>
    </message>
    <message>
        <source>Live at</source>
        <translation>Địa chỉ trên Cổng</translation>
    </message>
    <message>
        <source>You can</source>
        <translation>Bạn có thể</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Không có điểm nào cần xem lại.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Không có gì chờ gửi.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Đã ghi ra %1.</translation>
    </message>
    <message>
        <source>Rulebook %1, in force since %2: %3</source>
        <translation>Quy định và danh mục, bản %1, áp dụng từ %2: %3</translation>
    </message>
    <message>
        <source>Kinds:</source>
        <translation>Thể loại:</translation>
    </message>
    <message>
        <source>no deadline yet</source>
        <translation>chưa có thời hạn</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <translation>%1: hạn %2</translation>
    </message>
    <message>
        <source>Draft %1: %2</source>
        <translation>Bản nháp %1: %2</translation>
    </message>
    <message>
        <source>Saved at %1.</source>
        <translation>Đã lưu lúc %1.</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>Đã bỏ bản nháp.</translation>
    </message>
    <message>
        <source>There is no such item here. Nothing was changed; look at the list for the right number.</source>
        <translation>Ở đây không có tin, bài này. Chưa thay đổi gì; hãy xem danh sách để lấy đúng số hiệu.</translation>
    </message>
    <message>
        <source>Several items end with these characters. Nothing was changed; type more of the number.</source>
        <translation>Có nhiều tin, bài kết thúc bằng các ký tự này. Chưa thay đổi gì; hãy gõ dài hơn.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this machine yet. Use the verb sign-in first, or --training FILE --as PERSON to practise.</source>
        <translation>Máy này chưa có ai đăng nhập. Hãy dùng lệnh sign-in trước, hoặc --training TỆP --as NGƯỜI để tập huấn.</translation>
    </message>
    <message>
        <source>The keychain of this machine holds no password for this account. Your drafts are kept; sign in again.</source>
        <translation>Kho khóa của máy không có mật khẩu cho tài khoản này. Bản nháp vẫn được giữ; hãy đăng nhập lại.</translation>
    </message>
    <message>
        <source>Another program keeps this cache open and does not answer. Nothing was changed; close it and try again.</source>
        <translation>Một chương trình khác đang giữ kho nháp này và không trả lời. Chưa thay đổi gì; hãy đóng nó rồi thử lại.</translation>
    </message>
    <message>
        <source>The text carries a mark of secrecy. Nothing of it was written on this machine; handle it as the secrecy rules say.</source>
        <translation>Nội dung có dấu chỉ độ mật. Chưa ghi gì lên máy này; hãy xử lý theo quy định bảo vệ bí mật nhà nước.</translation>
    </message>
    <message>
        <source>A check stops this. The text is kept as it is; mend the points below and try again.</source>
        <translation>Có điểm kiểm tra không cho qua. Nội dung được giữ nguyên; hãy sửa các điểm dưới đây rồi thử lại.</translation>
    </message>
    <message>
        <source>There are points to look at first. The text is kept; mend them, or answer each with --acknowledge CHECK=REASON.</source>
        <translation>Còn điểm cần xem lại. Nội dung được giữ nguyên; hãy sửa, hoặc trả lời từng điểm bằng --acknowledge ĐIỂM=LÝ_DO.</translation>
    </message>
    <message>
        <source>Your role on this site does not allow this. Nothing was changed.</source>
        <translation>Vai của bạn ở trang thông tin này không cho phép. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Nobody decides alone about his own work: somebody else has to do this. Nothing was changed.</source>
        <translation>Không ai tự quyết định về việc của chính mình: cần người khác làm bước này. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The item is not in a state where this is possible. Nothing was changed; look at it again.</source>
        <translation>Tin, bài không ở trạng thái làm được việc này. Chưa thay đổi gì; hãy xem lại.</translation>
    </message>
    <message>
        <source>The item is not on the portal now. Nothing was changed.</source>
        <translation>Tin, bài hiện không có trên Cổng. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>You may not edit the item in its present state. Nothing was changed.</source>
        <translation>Bạn không được sửa tin, bài ở trạng thái này. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>This needs a reason. Nothing was changed; add --reason TEXT.</source>
        <translation>Việc này cần lý do. Chưa thay đổi gì; hãy thêm --reason LÝ_DO.</translation>
    </message>
    <message>
        <source>This needs a time in the future. Nothing was changed; add --at &quot;dd/mm/yyyy hh:mm&quot;.</source>
        <translation>Việc này cần một thời điểm ở tương lai. Chưa thay đổi gì; hãy thêm --at &quot;dd/mm/yyyy hh:mm&quot;.</translation>
    </message>
    <message>
        <source>No channel is named. Nothing was changed; add --channel CHANNEL.</source>
        <translation>Chưa nêu kênh nào. Chưa thay đổi gì; hãy thêm --channel KÊNH.</translation>
    </message>
    <message>
        <source>The text of this item is not on this machine yet. Connect and sync, then try again.</source>
        <translation>Nội dung bài này chưa có trên máy. Hãy nối mạng, đồng bộ rồi thử lại.</translation>
    </message>
    <message>
        <source>The item changed while you decided. Nothing was sent; look at it again and repeat.</source>
        <translation>Tin, bài đã thay đổi trong lúc bạn quyết định. Chưa gửi gì; hãy xem lại rồi làm lại.</translation>
    </message>
    <message>
        <source>This is not the text that was approved. Nothing was published; have it approved again.</source>
        <translation>Đây không phải bản đã duyệt. Chưa đăng gì; hãy trình duyệt lại.</translation>
    </message>
    <message>
        <source>Somebody else saved before you. Both texts are kept; look at the differences and decide.</source>
        <translation>Có người đã lưu trước bạn. Cả hai bản đều được giữ; hãy xem chỗ khác nhau rồi quyết định.</translation>
    </message>
    <message>
        <source>This content belongs to the Party&apos;s own network and never goes to the Internet. Nothing was sent.</source>
        <translation>Nội dung này thuộc mạng riêng của cơ quan Đảng, không bao giờ ra Internet. Chưa gửi gì.</translation>
    </message>
    <message>
        <source>It may have been sent already and cannot be taken back. Look at the item after the next sync.</source>
        <translation>Có thể đã gửi đi nên không hoàn tác được. Hãy xem lại tin, bài sau lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>Nothing of this item waits to be sent.</source>
        <translation>Tin, bài này không có gì đang chờ gửi.</translation>
    </message>
    <message>
        <source>The line broke in the middle: it may have had its effect. Sync, then look at the item before you repeat it.</source>
        <translation>Đường truyền đứt giữa chừng: có thể việc đã được làm. Hãy đồng bộ và xem lại tin, bài trước khi làm lại.</translation>
    </message>
    <message>
        <source>The audit trail does not hold together. Tell the administrator; nothing was changed here.</source>
        <translation>Nhật ký xử lý không khớp. Hãy báo người quản trị; máy này chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was taken from it; check its name and whether it is open elsewhere.</source>
        <translation>Không đọc được tệp. Chưa lấy gì từ tệp; hãy kiểm tra tên và xem tệp có đang mở ở nơi khác.</translation>
    </message>
    <message>
        <source>The file is too large. Nothing was taken from it; make it smaller or split it.</source>
        <translation>Tệp quá lớn. Chưa lấy gì từ tệp; hãy thu nhỏ hoặc chia tệp.</translation>
    </message>
    <message>
        <source>This kind of file is not on the portal&apos;s list. Nothing was taken from it; save it in another format.</source>
        <translation>Loại tệp này không có trong danh mục của Cổng. Chưa lấy gì từ tệp; hãy lưu sang định dạng khác.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was taken from it.</source>
        <translation>Tệp rỗng. Chưa lấy gì từ tệp.</translation>
    </message>
    <message>
        <source>There is no such verb. Use: toasoan-cli help</source>
        <translation>Không có lệnh này. Hãy dùng: toasoan-cli help</translation>
    </message>
    <message>
        <source>There is no such option here. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>Không có tùy chọn này. Chưa làm gì; hãy dùng: toasoan-cli help LỆNH</translation>
    </message>
    <message>
        <source>An option lacks its value. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>Một tùy chọn thiếu giá trị. Chưa làm gì; hãy dùng: toasoan-cli help LỆNH</translation>
    </message>
    <message>
        <source>An option was given a value that it does not take. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>Một tùy chọn có giá trị thừa. Chưa làm gì; hãy dùng: toasoan-cli help LỆNH</translation>
    </message>
    <message>
        <source>An option stands there twice. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>Một tùy chọn xuất hiện hai lần. Chưa làm gì; hãy dùng: toasoan-cli help LỆNH</translation>
    </message>
    <message>
        <source>Something is missing behind the verb. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>Sau lệnh còn thiếu đối tượng. Chưa làm gì; hãy dùng: toasoan-cli help LỆNH</translation>
    </message>
    <message>
        <source>An option has a value that cannot be used. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>Một tùy chọn có giá trị không dùng được. Chưa làm gì; hãy dùng: toasoan-cli help LỆNH</translation>
    </message>
    <message>
        <source>This machine has no keychain service, so nothing secret can be kept. Use --temporary to work without leaving a trace.</source>
        <translation>Máy này không có kho khóa nên không giữ được bí mật. Hãy dùng --temporary để làm việc không để lại dấu vết.</translation>
    </message>
    <message>
        <source>The cache cannot be opened with the key in the keychain. The file was left untouched; call the IT officer.</source>
        <translation>Không mở được kho nháp bằng khóa trong kho khóa. Tệp được giữ nguyên; hãy gọi cán bộ CNTT.</translation>
    </message>
    <message>
        <source>The cache was written by a newer version of this program. The file was left untouched; install the newer version.</source>
        <translation>Kho nháp do phiên bản mới hơn ghi. Tệp được giữ nguyên; hãy cài phiên bản mới.</translation>
    </message>
    <message>
        <source>The cache is damaged. The file was left untouched; call the IT officer.</source>
        <translation>Kho nháp bị hỏng. Tệp được giữ nguyên; hãy gọi cán bộ CNTT.</translation>
    </message>
    <message>
        <source>The portal was not reached. What you did is kept on this machine and will be sent by itself when the line is back.</source>
        <translation>Không nối được tới Cổng. Việc bạn làm được giữ trên máy này và sẽ tự gửi khi có mạng lại.</translation>
    </message>
    <message>
        <source>The portal did not answer in time. What you did is kept and will be sent again; nothing is done twice.</source>
        <translation>Cổng không trả lời kịp. Việc bạn làm được giữ và sẽ gửi lại; không có gì bị làm hai lần.</translation>
    </message>
    <message>
        <source>The portal does not accept the password any more. Your work is kept; sign in again.</source>
        <translation>Cổng không còn chấp nhận mật khẩu. Việc của bạn vẫn được giữ; hãy đăng nhập lại.</translation>
    </message>
    <message>
        <source>The portal does not allow you to do this. Your text is kept on this machine.</source>
        <translation>Cổng không cho phép bạn làm việc này. Nội dung của bạn được giữ trên máy.</translation>
    </message>
    <message>
        <source>The item has moved on meanwhile. Your text is kept; look at the item again.</source>
        <translation>Tin, bài đã chuyển bước trong lúc đó. Nội dung của bạn được giữ; hãy xem lại.</translation>
    </message>
    <message>
        <source>The portal refuses this content. Your text is kept; mend it and send it again.</source>
        <translation>Cổng không nhận nội dung này. Nội dung của bạn được giữ; hãy sửa rồi gửi lại.</translation>
    </message>
    <message>
        <source>The portal is busy. What you did is kept and will be sent a little later.</source>
        <translation>Cổng đang bận. Việc bạn làm được giữ và sẽ gửi sau ít phút.</translation>
    </message>
    <message>
        <source>What answered is not the portal (a login page of the network?). What you did is kept; check the connection.</source>
        <translation>Nơi trả lời không phải là Cổng (trang đăng nhập mạng?). Việc bạn làm được giữ; hãy kiểm tra kết nối.</translation>
    </message>
    <message>
        <source>This machine could not write to its disk. What was saved before is kept; free some space and try again.</source>
        <translation>Máy không ghi được xuống ổ đĩa. Những gì đã lưu trước đó vẫn còn; hãy giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>This cannot be used as it is. Nothing was changed.</source>
        <translation>Dữ liệu này không dùng được. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Waiting to be received</source>
        <translation>Chờ tiếp nhận</translation>
    </message>
    <message>
        <source>Being edited</source>
        <translation>Đang biên tập</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>Waiting to be published</source>
        <translation>Chờ đăng</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Hẹn giờ</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Đã đăng</translation>
    </message>
    <message>
        <source>Returned for changes</source>
        <translation>Trả lại để sửa</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Không sử dụng</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã gỡ</translation>
    </message>
    <message>
        <source>Submit to the board</source>
        <translation>Gửi Ban Biên tập</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Forward for approval</source>
        <translation>Trình lãnh đạo duyệt</translation>
    </message>
    <message>
        <source>Send back to editing</source>
        <translation>Trả lại biên tập</translation>
    </message>
    <message>
        <source>Return to the author</source>
        <translation>Trả lại tác giả</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Approve on paper</source>
        <translation>Duyệt trên giấy</translation>
    </message>
    <message>
        <source>Revoke approval</source>
        <translation>Hủy duyệt</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Hẹn giờ đăng</translation>
    </message>
    <message>
        <source>Unschedule</source>
        <translation>Hủy hẹn giờ</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Đăng</translation>
    </message>
    <message>
        <source>Correct the published item</source>
        <translation>Sửa bài đã đăng</translation>
    </message>
    <message>
        <source>Abandon the correction</source>
        <translation>Bỏ bản đang sửa</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Gỡ bài</translation>
    </message>
    <message>
        <source>Send the text</source>
        <translation>Gửi nội dung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Góp ý</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>My published items</source>
        <translation>Bài của tôi đã đăng</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tất cả tin, bài</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n giờ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of office time left, until %2</source>
        <translation>còn %1 hành chính, đến %2</translation>
    </message>
    <message>
        <source>late by %1 of office time, was due %2</source>
        <translation>trễ %1 hành chính, hạn %2</translation>
    </message>
    <message>
        <source>done in time, was due %1</source>
        <translation>đúng hạn, hạn %1</translation>
    </message>
    <message>
        <source>done late, was due %1</source>
        <translation>trễ hạn, hạn %1</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>phải sửa</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>cần xem</translation>
    </message>
    <message>
        <source>note</source>
        <translation>lưu ý</translation>
    </message>
    <message>
        <source>NOT WITHDRAWN – this machine has no network. Nothing was queued; call the duty officer now.</source>
        <translation>CHƯA GỠ – máy đang mất mạng. Không có gì được xếp hàng chờ; hãy gọi ngay cán bộ trực.</translation>
    </message>
    <message>
        <source>The keychain of this machine is locked or refused. Your drafts are kept; unlock it and try again.</source>
        <translation>Kho khóa của máy đang khóa hoặc từ chối. Bản nháp vẫn được giữ; hãy mở khóa rồi thử lại.</translation>
    </message>
    <message>
        <source>There is no finished backup in this folder. Nothing was changed.</source>
        <translation>Thư mục này không có bản sao lưu hoàn chỉnh. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>A file of the backup is not what its manifest says. Nothing was restored; use another copy.</source>
        <translation>Một tệp của bản sao lưu không khớp bảng kê. Chưa khôi phục gì; hãy dùng bản sao khác.</translation>
    </message>
    <message>
        <source>The folder is not empty. Nothing was written; name a new one.</source>
        <translation>Thư mục không trống. Chưa ghi gì; hãy chọn thư mục mới.</translation>
    </message>
    <message>
        <source>The text is too large for the portal. It is kept here; split it.</source>
        <translation>Nội dung quá lớn đối với Cổng. Máy này vẫn giữ; hãy chia nhỏ.</translation>
    </message>
    <message>
        <source>Somebody else is editing the item. Your text is kept on this machine.</source>
        <translation>Người khác đang biên tập bài này. Nội dung của bạn được giữ trên máy.</translation>
    </message>
    <message>
        <source>The text is not in the portal&apos;s form. It is kept here; save it again in this program.</source>
        <translation>Nội dung không đúng dạng của Cổng. Máy này vẫn giữ; hãy lưu lại trong chương trình này.</translation>
    </message>
    <message>
        <source>The period is closed. Nothing was changed.</source>
        <translation>Kỳ đã khóa sổ. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The portal has taken it.</source>
        <translation>Cổng đã nhận.</translation>
    </message>
</context>
</TS>
