<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>main</name>
    <message>
        <source>An invitation (.toasoan), or what the browser brings back.</source>
        <translation>Thư mời (.toasoan), hoặc địa chỉ trình duyệt trả về.</translation>
    </message>
    <message>
        <source>Ask nobody; everything waits.</source>
        <translation>Không hỏi Cổng; mọi việc chờ lại.</translation>
    </message>
    <message>
        <source>Begin with a small window, as when the machine starts.</source>
        <translation>Mở với cửa sổ thu nhỏ, như khi máy khởi động.</translation>
    </message>
    <message>
        <source>Keep nothing on this machine.</source>
        <translation>Không lưu gì trên máy này.</translation>
    </message>
    <message>
        <source>Keep settings and drafts below this folder.</source>
        <translation>Giữ thiết lập và bản nháp trong thư mục này.</translation>
    </message>
    <message>
        <source>Practise: the portal is this file.</source>
        <translation>Tập huấn: Cổng là tệp này.</translation>
    </message>
    <message>
        <source>Sign in to this portal.</source>
        <translation>Đăng nhập vào Cổng này.</translation>
    </message>
    <message>
        <source>Work as this person.</source>
        <translation>Làm việc với vai người này.</translation>
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
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>About Tòa soạn</source>
        <translation>Giới thiệu Tòa soạn</translation>
    </message>
    <message>
        <source>Legal ground:</source>
        <translation>Căn cứ:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Các phần kèm theo</translation>
    </message>
    <message>
        <source>Rulebook:</source>
        <translation>Quy định và danh mục:</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Nội dung giấy phép</translation>
    </message>
    <message>
        <source>The program is passed on with these parts of others, each under its own licence:</source>
        <translation>Chương trình có kèm những phần sau đây của tác giả khác, mỗi phần theo giấy phép riêng:</translation>
    </message>
    <message>
        <source>The workstation of a portal's editorial board: articles are written, received, edited, approved and published here, also while there is no network.</source>
        <translation>Máy làm việc của ban biên tập cổng thông tin điện tử: soạn, tiếp nhận, biên tập, duyệt và đăng tin, bài, kể cả khi không có mạng.</translation>
    </message>
    <message>
        <source>Tòa soạn</source>
        <translation>Tòa soạn</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Phiên bản:</translation>
    </message>
    <message>
        <source>version %1, in force since %2</source>
        <translation>bản %1, áp dụng từ ngày %2</translation>
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
            <numerusform>Còn %n thay đổi chưa gửi; sẽ được gửi khi bạn đăng nhập lại ở đây.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Code of a letter from the administrator; it works once, for seven days:</source>
        <translation>&amp;Mã trong thư của quản trị; dùng một lần, trong bảy ngày:</translation>
    </message>
    <message>
        <source>&amp;Forget me on this machine…</source>
        <translation>&amp;Quên tôi trên máy này…</translation>
    </message>
    <message>
        <source>&amp;Renew the password</source>
        <translation>Đổi mật &amp;khẩu mới</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Đăng nhậ&amp;p lại…</translation>
    </message>
    <message>
        <source>&amp;Use the code…</source>
        <translation>&amp;Dùng mã…</translation>
    </message>
    <message>
        <source>Account and password</source>
        <translation>Tài khoản và mật khẩu</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>Đang hỏi Cổng…</translation>
    </message>
    <message>
        <source>Forget me</source>
        <translation>Quên tôi</translation>
    </message>
    <message>
        <source>Forget your password and your name on this machine?</source>
        <translation>Quên mật khẩu và tên của bạn trên máy này?</translation>
    </message>
    <message>
        <source>How old the password is will show once the portal was reached.</source>
        <translation>Mật khẩu dùng từ bao giờ sẽ hiện khi tới được Cổng.</translation>
    </message>
    <message numerus="yes">
        <source>In use for %n day(s), since %1.</source>
        <translation>
            <numerusform>Đã dùng %n ngày, từ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In use since today (%1).</source>
        <translation>Dùng từ hôm nay (%1).</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Mã mời</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Mạng:</translation>
    </message>
    <message>
        <source>None on this portal.</source>
        <translation>Không có vai trò nào trên Cổng này.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Person:</source>
        <translation>Họ và tên:</translation>
    </message>
    <message>
        <source>Portal:</source>
        <translation>Cổng:</translation>
    </message>
    <message>
        <source>Roles:</source>
        <translation>Vai trò:</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Đăng &amp;xuất</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Sign out until the password is typed again?</source>
        <translation>Đăng xuất cho đến khi nhập lại mật khẩu?</translation>
    </message>
    <message>
        <source>Signed in; the portal knows you.</source>
        <translation>Đã đăng nhập; Cổng nhận ra tài khoản này.</translation>
    </message>
    <message>
        <source>Signed out. Your drafts are kept; nothing is sent until somebody signs in.</source>
        <translation>Đã đăng xuất. Bản nháp vẫn còn; chưa gửi gì cho đến khi đăng nhập.</translation>
    </message>
    <message>
        <source>Standing:</source>
        <translation>Tình trạng:</translation>
    </message>
    <message>
        <source>The password is new, and kept in this machine's keychain. The old one has ended.</source>
        <translation>Đã có mật khẩu mới, giữ trong kho khóa của máy này. Mật khẩu cũ đã hết hiệu lực.</translation>
    </message>
    <message>
        <source>The password was not renewed; the old one stays in use. %1</source>
        <translation>Chưa đổi được mật khẩu; mật khẩu cũ vẫn dùng. %1</translation>
    </message>
    <message>
        <source>The password works, but the keychain of this machine could not keep it; you will be asked for it again.</source>
        <translation>Mật khẩu dùng được nhưng kho khóa của máy này không giữ được; lần sau sẽ phải nhập lại.</translation>
    </message>
    <message>
        <source>The portal does not accept the password any more. Nothing is sent until you sign in again.</source>
        <translation>Cổng không nhận mật khẩu này nữa. Chưa gửi gì cho đến khi đăng nhập lại.</translation>
    </message>
    <message>
        <source>The portal makes a new one, this machine's keychain keeps it, and only then the old one ends.</source>
        <translation>Cổng tạo mật khẩu mới, kho khóa của máy này giữ lại, sau đó mật khẩu cũ mới hết hiệu lực.</translation>
    </message>
    <message>
        <source>The portal was not reached yet. You work offline; what you do is sent later.</source>
        <translation>Chưa tới được Cổng. Cứ làm việc khi không có mạng; việc đã làm sẽ được gửi sau.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Your drafts stay on this machine, encrypted, until you come back.</source>
        <translation>Bản nháp vẫn ở trên máy này, được mã hóa, cho đến khi bạn trở lại.</translation>
    </message>
</context>
<context>
    <name>toasoan::ArticleDelegate</name>
    <message>
        <source>(without a title)</source>
        <translation>(chưa có tiêu đề)</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Cần anh/chị xử lý</translation>
    </message>
    <message>
        <source>Not sent yet: %1</source>
        <translation>Chưa gửi: %1</translation>
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
        <translation>(chưa có tiêu đề)</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Tài liệu kèm theo</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Đơn vị xác nhận</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Số, ký hiệu văn bản</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Không đăng trước</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Đăng lúc %1</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>Use of artificial intelligence</source>
        <translation>Sử dụng trí tuệ nhân tạo</translation>
    </message>
    <message>
        <source>Used by permission</source>
        <translation>Được phép sử dụng theo</translation>
    </message>
</context>
<context>
    <name>toasoan::ArticleText</name>
    <message>
        <source>%1
Ctrl+click opens it</source>
        <translation>%1
Giữ Ctrl và bấm chuột để mở</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Copy address of link</source>
        <translation>Chép địa chỉ liên kết</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Mở liên kết</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>toasoan::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Bài viết</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>Find in this item</source>
        <translation>Tìm trong bài này</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Tìm lại từ đầu bài</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>Tìm lại từ cuối bài</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Tiếp (Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không thấy</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Trước (Shift+Enter)</translation>
    </message>
</context>
<context>
    <name>toasoan::AssigneeMenu</name>
    <message>
        <source>Nobody else of this site can receive it</source>
        <translation>Không còn ai khác của cổng này được tiếp nhận</translation>
    </message>
    <message>
        <source>Receive for</source>
        <translation>Tiếp nhận và giao cho</translation>
    </message>
</context>
<context>
    <name>toasoan::Attention</name>
    <message numerus="yes">
        <source>%1: %n new item(s)</source>
        <translation>
            <numerusform>%1: %n mục mới</numerusform>
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
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Danh sách dấu chấm</translation>
    </message>
    <message>
        <source>Column to the left</source>
        <translation>Thêm cột bên trái</translation>
    </message>
    <message>
        <source>Column to the right</source>
        <translation>Thêm cột bên phải</translation>
    </message>
    <message>
        <source>Deeper in the list</source>
        <translation>Thụt vào trong danh sách</translation>
    </message>
    <message>
        <source>Description and caption of the picture…</source>
        <translation>Mô tả và chú thích ảnh…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Hàng tiêu đề</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Đầu mục 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Đầu mục 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Đầu mục 3</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>Less deep in the list</source>
        <translation>Đưa ra ngoài danh sách</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Liên kết…</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Danh sách đánh số</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Đoạn văn</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Ảnh…</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Xóa cột</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Xóa hàng</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Thêm hàng phía trên</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Thêm hàng phía dưới</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Hàng và cột</translation>
    </message>
    <message>
        <source>Style of the line</source>
        <translation>Kiểu của dòng</translation>
    </message>
    <message>
        <source>Style of the line (Ctrl+Alt+0 to 4)</source>
        <translation>Kiểu của dòng (Ctrl+Alt+0 đến 4)</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Bảng…</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Gạch chân</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>toasoan::BodyFigureDialog</name>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Chú thích</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>&amp;Nguồn ảnh</translation>
    </message>
    <message>
        <source>Photo: name of the photographer</source>
        <translation>Ảnh: tên người chụp</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Picture – %1</source>
        <translation>Ảnh – %1</translation>
    </message>
    <message>
        <source>The description is read aloud to those who cannot see the picture. The portal takes no picture without one.</source>
        <translation>Mô tả được đọc to cho người không nhìn thấy ảnh. Cổng không nhận ảnh thiếu mô tả.</translation>
    </message>
    <message>
        <source>The hall during the opening session</source>
        <translation>Ví dụ: Toàn cảnh hội trường phiên khai mạc</translation>
    </message>
    <message>
        <source>What it &amp;shows</source>
        <translation>Ảnh &amp;thể hiện gì</translation>
    </message>
</context>
<context>
    <name>toasoan::BodyLinkDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation>Đị&amp;a chỉ</translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation>&amp;Bỏ liên kết</translation>
    </message>
    <message>
        <source>&amp;Words shown</source>
        <translation>&amp;Chữ hiển thị</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Only web, mail and telephone addresses without spaces can be a link.</source>
        <translation>Chỉ địa chỉ web, thư điện tử hoặc số điện thoại không có dấu cách mới làm liên kết được.</translation>
    </message>
</context>
<context>
    <name>toasoan::BodyTableDialog</name>
    <message>
        <source>&amp;Columns</source>
        <translation>Số &amp;cột</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>Số &amp;hàng</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Bảng mới</translation>
    </message>
    <message>
        <source>The first row is a &amp;header</source>
        <translation>Hàng đầu là hàng &amp;tiêu đề</translation>
    </message>
</context>
<context>
    <name>toasoan::CheckWords</name>
    <message>
        <source>A title needs no full stop.</source>
        <translation>Tiêu đề không cần dấu chấm ở cuối.</translation>
    </message>
    <message>
        <source>Better put the link on the name of the page than show a long address.</source>
        <translation>Nên đặt liên kết vào tên trang thay cho địa chỉ dài.</translation>
    </message>
    <message>
        <source>Choose at least one channel to publish in.</source>
        <translation>Hãy chọn ít nhất một kênh để đăng.</translation>
    </message>
    <message>
        <source>Choose the kind of the item.</source>
        <translation>Hãy chọn thể loại của tin, bài.</translation>
    </message>
    <message>
        <source>Choose the site where it will be published.</source>
        <translation>Hãy chọn trang thông tin sẽ đăng.</translation>
    </message>
    <message>
        <source>If personal data have to be named, write down the purpose and the consent of whoever is named.</source>
        <translation>Nếu phải nêu dữ liệu cá nhân, hãy ghi mục đích và sự đồng ý của người được nêu.</translation>
    </message>
    <message>
        <source>It is not written down which leader of the unit cleared this item.</source>
        <translation>Chưa ghi lãnh đạo đơn vị đã xác nhận tin, bài này.</translation>
    </message>
    <message>
        <source>The attachment is one that must not be published.</source>
        <translation>Tài liệu kèm theo thuộc diện không được đăng.</translation>
    </message>
    <message>
        <source>The channel “%1” belongs to another system; nothing is published there from here.</source>
        <translation>Kênh “%1” thuộc hệ thống khác, không đăng được từ đây.</translation>
    </message>
    <message>
        <source>The channel “%1” exists only on the Party's own network and never goes to the Internet.</source>
        <translation>Kênh “%1” chỉ có trên mạng diện rộng của Đảng, không được đưa lên Internet.</translation>
    </message>
    <message>
        <source>The channel “%1” is on another network; an item for both networks has to be made as two items.</source>
        <translation>Kênh “%1” ở mạng khác; tin, bài cho hai mạng phải lập thành hai bản.</translation>
    </message>
    <message>
        <source>The chosen site has no channel “%1”.</source>
        <translation>Kênh “%1” không có trên trang thông tin đã chọn.</translation>
    </message>
    <message>
        <source>The chosen site has no such category.</source>
        <translation>Chuyên mục này không có trên trang thông tin đã chọn.</translation>
    </message>
    <message>
        <source>The cover picture has no description for those who cannot see it.</source>
        <translation>Ảnh đại diện chưa có lời mô tả cho người không nhìn được ảnh.</translation>
    </message>
    <message>
        <source>The day of signing the attachment is after today.</source>
        <translation>Ngày ký tài liệu ở sau ngày hôm nay.</translation>
    </message>
    <message>
        <source>The day of signing the document is after today.</source>
        <translation>Ngày ký văn bản ở sau ngày hôm nay.</translation>
    </message>
    <message>
        <source>The day of the unit's clearance is after today.</source>
        <translation>Ngày đơn vị xác nhận ở sau ngày hôm nay.</translation>
    </message>
    <message>
        <source>The description of the picture is a file name; write what the picture shows.</source>
        <translation>Lời mô tả ảnh là tên tệp; hãy viết điều ảnh cho thấy.</translation>
    </message>
    <message>
        <source>The document is one that must not be published.</source>
        <translation>Văn bản thuộc diện không được đăng.</translation>
    </message>
    <message>
        <source>The event ends before it begins.</source>
        <translation>Sự kiện kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>The file at %1 has a format that is not on the list of what may be published.</source>
        <translation>Định dạng tệp ở phần %1 không có trong danh mục được đăng.</translation>
    </message>
    <message>
        <source>The file at %1 is larger than %2 MB.</source>
        <translation>Tệp ở phần %1 lớn quá %2 MB.</translation>
    </message>
    <message>
        <source>The file at %1 is missing; add it again.</source>
        <translation>Thiếu tệp ở phần %1; hãy thêm lại tệp.</translation>
    </message>
    <message>
        <source>The film has no description for those who cannot see or hear it.</source>
        <translation>Video chưa có lời mô tả cho người không xem, nghe được.</translation>
    </message>
    <message>
        <source>The lead has %1 characters; fewer than %2 are better.</source>
        <translation>Tóm tắt dài %1 chữ cái; nên dưới %2.</translation>
    </message>
    <message>
        <source>The number of a Party document is written the way of the State.</source>
        <translation>Số văn bản của Đảng viết theo mẫu của Nhà nước.</translation>
    </message>
    <message>
        <source>The number of a State document is written the way of the Party.</source>
        <translation>Số văn bản của Nhà nước viết theo mẫu của Đảng.</translation>
    </message>
    <message>
        <source>The original of the page is not kept yet.</source>
        <translation>Chưa lưu bản gốc của trang được khai thác.</translation>
    </message>
    <message>
        <source>The picture has no description for those who cannot see it.</source>
        <translation>Ảnh chưa có lời mô tả cho người không xem, nghe được.</translation>
    </message>
    <message>
        <source>The picture still carries what the camera wrote into it (perhaps the place); add it again from the original file.</source>
        <translation>Ảnh còn mang thông tin của máy ảnh (có thể có vị trí); hãy thêm lại ảnh từ tệp gốc.</translation>
    </message>
    <message>
        <source>The recording has no description for those who cannot hear it.</source>
        <translation>Âm thanh chưa có lời mô tả cho người không xem, nghe được.</translation>
    </message>
    <message>
        <source>The rulebook names a check that this program does not have.</source>
        <translation>Quy định nêu một bước kiểm tra mà phần mềm này không có.</translation>
    </message>
    <message>
        <source>The secrecy pattern “%1” of the rulebook is wrong; tell the administrator.</source>
        <translation>Mẫu dấu mật “%1” trong quy định bị sai; hãy báo quản trị.</translation>
    </message>
    <message>
        <source>The source is not on the list of permitted sources.</source>
        <translation>Nguồn không có trong danh mục được phép khai thác.</translation>
    </message>
    <message>
        <source>The text is longer than it may be (%1 KB).</source>
        <translation>Nội dung dài quá mức cho phép (%1 KB).</translation>
    </message>
    <message>
        <source>The title has %1 characters; fewer than %2 are better.</source>
        <translation>Tiêu đề dài %1 chữ cái; nên dưới %2.</translation>
    </message>
    <message>
        <source>The title has to stand on one line.</source>
        <translation>Tiêu đề phải nằm trên một dòng.</translation>
    </message>
    <message>
        <source>The title is all in capitals, which is hard to read.</source>
        <translation>Tiêu đề viết toàn chữ in hoa, khó đọc.</translation>
    </message>
    <message>
        <source>The words of the link do not say where it leads; write the name of the page or document.</source>
        <translation>Lời liên kết không cho biết dẫn tới đâu; hãy viết tên trang hoặc tên văn bản.</translation>
    </message>
    <message>
        <source>There are characters at %1 that are not valid or not composed Unicode.</source>
        <translation>Phần %1 có ký tự không hợp lệ hoặc chưa ở dạng Unicode dựng sẵn.</translation>
    </message>
    <message>
        <source>There are characters in the text that are not valid or not composed Unicode.</source>
        <translation>Nội dung có ký tự không hợp lệ hoặc chưa ở dạng Unicode dựng sẵn.</translation>
    </message>
    <message>
        <source>There are look-alike, hidden or combining characters here; better composed Unicode.</source>
        <translation>Chữ có ký tự lạ, ký tự ẩn hoặc dấu tổ hợp; nên thay bằng chữ Unicode dựng sẵn.</translation>
    </message>
    <message>
        <source>There are spaces too many at the beginning or end of %1.</source>
        <translation>Phần %1 thừa khoảng trắng ở đầu hoặc cuối.</translation>
    </message>
    <message>
        <source>There are traces of artificial intelligence that were not declared.</source>
        <translation>Có dấu vết của trí tuệ nhân tạo mà chưa khai báo.</translation>
    </message>
    <message>
        <source>There is a mark of secrecy; secret documents must not be put into this program.</source>
        <translation>Có dấu chỉ độ mật; tài liệu mật không được đưa vào phần mềm này.</translation>
    </message>
    <message>
        <source>There is the number of a document that must not be published.</source>
        <translation>Có số của văn bản thuộc diện không được đăng.</translation>
    </message>
    <message>
        <source>This is still missing: %1.</source>
        <translation>Chưa có %1.</translation>
    </message>
    <message>
        <source>This may be personal data: %1.</source>
        <translation>Có thể là dữ liệu cá nhân: %1.</translation>
    </message>
    <message>
        <source>This type of document is not on the list of what may be published.</source>
        <translation>Loại văn bản không có trong danh mục được phép đăng.</translation>
    </message>
    <message>
        <source>This was typed in the old encoding %1, not in Unicode.</source>
        <translation>Chữ gõ bằng bảng mã cũ %1, không phải Unicode.</translation>
    </message>
    <message>
        <source>Write down both the purpose and the consent when personal data are named.</source>
        <translation>Hãy ghi cả mục đích lẫn sự đồng ý khi nêu dữ liệu cá nhân.</translation>
    </message>
    <message>
        <source>Write down number, day of signing, signer and type of the document.</source>
        <translation>Hãy ghi đủ số, ký hiệu, ngày ký, người ký và loại văn bản.</translation>
    </message>
    <message>
        <source>Write down the author's permission, or number and day of the framework agreement.</source>
        <translation>Hãy ghi sự cho phép của tác giả, hoặc số và ngày của thỏa thuận khung.</translation>
    </message>
    <message>
        <source>Write down the name of the event and when it begins or ends.</source>
        <translation>Hãy ghi tên sự kiện và thời điểm bắt đầu hoặc kết thúc.</translation>
    </message>
    <message>
        <source>Write down the whole address of the original (http:// or https://).</source>
        <translation>Hãy ghi địa chỉ đầy đủ của bản gốc (http:// hoặc https://).</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>tài liệu kèm theo</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>tác giả (bút danh)</translation>
    </message>
    <message>
        <source>category</source>
        <translation>chuyên mục</translation>
    </message>
    <message>
        <source>clearance of the unit</source>
        <translation>xác nhận của đơn vị</translation>
    </message>
    <message>
        <source>correction notice</source>
        <translation>lời đính chính</translation>
    </message>
    <message>
        <source>cover picture</source>
        <translation>ảnh đại diện</translation>
    </message>
    <message>
        <source>declared use of artificial intelligence</source>
        <translation>khai báo sử dụng trí tuệ nhân tạo</translation>
    </message>
    <message>
        <source>document</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>event</source>
        <translation>sự kiện</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>tóm tắt</translation>
    </message>
    <message>
        <source>note to the board</source>
        <translation>lời nhắn Ban Biên tập</translation>
    </message>
    <message>
        <source>number of the document</source>
        <translation>số, ký hiệu văn bản</translation>
    </message>
    <message>
        <source>period</source>
        <translation>kỳ báo cáo</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>signer of the document</source>
        <translation>người ký văn bản</translation>
    </message>
    <message>
        <source>source</source>
        <translation>nguồn</translation>
    </message>
    <message>
        <source>text</source>
        <translation>nội dung</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tiêu đề</translation>
    </message>
    <message>
        <source>type of the document</source>
        <translation>loại văn bản</translation>
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
        <translation>Về cả bài</translation>
    </message>
    <message>
        <source>About “%1”</source>
        <translation>Về đoạn “%1”</translation>
    </message>
    <message>
        <source>Go to this passage</source>
        <translation>Đến đoạn này</translation>
    </message>
    <message>
        <source>Nobody has remarked anything yet.</source>
        <translation>Chưa có ai góp ý.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Góp ý</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Góp ý</translation>
    </message>
    <message>
        <source>Send remark (Ctrl+Enter)</source>
        <translation>Gửi góp ý (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Write a remark. Select a passage first to write about it.</source>
        <translation>Viết góp ý. Muốn góp ý về một đoạn thì chọn đoạn đó trước.</translation>
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
            <numerusform>%n đoạn giữ nguyên chữ nhưng đổi cách trình bày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or file(s) added</source>
        <translation>
            <numerusform>Thêm %n ảnh hoặc tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or file(s) taken out</source>
        <translation>
            <numerusform>Bỏ %n ảnh hoặc tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Tài liệu kèm theo</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Đơn vị xác nhận</translation>
    </message>
    <message>
        <source>Correction notice</source>
        <translation>Đính chính</translation>
    </message>
    <message>
        <source>Cover picture</source>
        <translation>Ảnh bìa</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Số, ký hiệu văn bản</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Thể loại</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Không đăng trước</translation>
    </message>
    <message>
        <source>Note to the board</source>
        <translation>Lời nhắn Ban Biên tập</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Mức khẩn</translation>
    </message>
    <message>
        <source>Use of artificial intelligence</source>
        <translation>Sử dụng trí tuệ nhân tạo</translation>
    </message>
</context>
<context>
    <name>toasoan::ComparisonDialog</name>
    <message>
        <source>Compare two revisions</source>
        <translation>So sánh hai bản</translation>
    </message>
    <message>
        <source>Struck out: only in the older text. Underlined: only in the newer one.</source>
        <translation>Gạch ngang: chỉ có ở bản cũ. Gạch chân: chỉ có ở bản mới.</translation>
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
            <numerusform>%n chỗ thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Thay đổi tiếp theo</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Thay đổi trước</translation>
    </message>
</context>
<context>
    <name>toasoan::ConflictBar</name>
    <message>
        <source>Edit again</source>
        <translation>Sửa lại</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Thôi không gửi</translation>
    </message>
    <message>
        <source>Look and decide …</source>
        <translation>Xem và quyết định…</translation>
    </message>
    <message>
        <source>The portal did not take “%1”. %2</source>
        <translation>Cổng không nhận “%1”. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Two versions differ: somebody else changed the same places. Both texts are kept; look at the differences and decide.</source>
        <translation>Hai bản sửa khác nhau: có người khác cũng sửa những chỗ này. Cả hai bản đều được giữ; hãy xem chỗ khác và quyết định.</translation>
    </message>
    <message>
        <source>What was pressed is forgotten; your text stays</source>
        <translation>Bỏ thao tác đã bấm; văn bản của bạn vẫn còn</translation>
    </message>
</context>
<context>
    <name>toasoan::ConflictDialog</name>
    <message numerus="yes">
        <source>%n place(s) left to decide</source>
        <translation>
            <numerusform>Còn %n chỗ chưa quyết định</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước khi sửa</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Đã quyết định hết.</translation>
    </message>
    <message>
        <source>Keep both (3)</source>
        <translation>Giữ cả hai (3)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Bản của tôi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Places that differ</source>
        <translation>Những chỗ khác nhau</translation>
    </message>
    <message>
        <source>Settle (Ctrl+Enter)</source>
        <translation>Chốt (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take mine (1)</source>
        <translation>Lấy bản của tôi (1)</translation>
    </message>
    <message>
        <source>Take theirs (2)</source>
        <translation>Lấy bản của người khác (2)</translation>
    </message>
    <message>
        <source>Text, paragraph %1</source>
        <translation>Nội dung, đoạn %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Bản của người khác</translation>
    </message>
    <message>
        <source>Two versions differ</source>
        <translation>Hai bản sửa khác nhau</translation>
    </message>
    <message>
        <source>You and somebody else changed the same places. Choose for each; whatever you choose, both texts stay among the revisions.</source>
        <translation>Bạn và người khác cùng sửa những chỗ dưới đây. Chọn từng chỗ một; dù chọn bản nào thì cả hai vẫn được giữ trong các bản đã lưu.</translation>
    </message>
    <message>
        <source>✔ %1: both</source>
        <translation>✔ %1: cả hai</translation>
    </message>
    <message>
        <source>✔ %1: mine</source>
        <translation>✔ %1: của tôi</translation>
    </message>
    <message>
        <source>✔ %1: theirs</source>
        <translation>✔ %1: của người khác</translation>
    </message>
</context>
<context>
    <name>toasoan::DecisionAlarm</name>
    <message>
        <source>Duty telephone: %1</source>
        <translation>Điện thoại trực: %1</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Tôi đã đọc</translation>
    </message>
    <message>
        <source>Try to withdraw again</source>
        <translation>Thử gỡ lại</translation>
    </message>
</context>
<context>
    <name>toasoan::DecisionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
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
        <translation>Số phiếu duyệt đã ký</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>This needs a reason. Nothing was changed; write why.</source>
        <translation>Việc này cần có lý do. Chưa thay đổi gì; hãy ghi lý do.</translation>
    </message>
</context>
<context>
    <name>toasoan::DecisionUndo</name>
    <message>
        <source>Send now</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Hoàn tác (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>will be sent in %n second(s)</source>
        <translation>
            <numerusform>sẽ gửi sau %n giây</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was pressed: %2 – %3</source>
        <translation>Đã bấm “%1”: %2 – %3</translation>
    </message>
</context>
<context>
    <name>toasoan::EditorBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Đóng thông báo</translation>
    </message>
</context>
<context>
    <name>toasoan::EditorPictures</name>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Films and recordings (*.mp4 *.webm *.mp3 *.m4a *.ogg)</source>
        <translation>Phim và ghi âm (*.mp4 *.webm *.mp3 *.m4a *.ogg)</translation>
    </message>
    <message>
        <source>Picture, film or recording</source>
        <translation>Ảnh, phim hoặc ghi âm</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.tif *.tiff)</source>
        <translation>Ảnh (*.jpg *.jpeg *.png *.gif *.tif *.tiff)</translation>
    </message>
</context>
<context>
    <name>toasoan::EditorText</name>
    <message>
        <source>Lead (sapo)</source>
        <translation>Tóm tắt (sapo)</translation>
    </message>
    <message>
        <source>Text of the item</source>
        <translation>Nội dung bài</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
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
        <translation>%1 đã nhận sửa bài này. Bạn vẫn viết tiếp được: những gì hai người cùng sửa sẽ được ghép lại.</translation>
    </message>
    <message>
        <source>%1 has this item open for editing. You can write all the same: what you both change is joined.</source>
        <translation>%1 đang mở bài này để sửa. Bạn vẫn viết được: những gì hai người cùng sửa sẽ được ghép lại.</translation>
    </message>
    <message>
        <source>%1 – read only</source>
        <translation>%1 – chỉ xem</translation>
    </message>
    <message>
        <source>%1 – saved %2</source>
        <comment>title, time</comment>
        <translation>%1 – Đã lưu %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this item wait for the portal. They are kept on this machine.</source>
        <translation>
            <numerusform>%n thay đổi của bài này đang chờ gửi lên Cổng và được giữ trên máy này.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Xem trước</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Soạn thảo</translation>
    </message>
    <message>
        <source>Changes of others came in and are part of the text now. Undo takes them out again.</source>
        <translation>Đã nhập phần người khác sửa vào bài. Bấm Hoàn tác để bỏ ra.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Đóng và bỏ phần đó</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Đóng, bỏ phần này</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>In this state you can read the item but not change it: %1.</source>
        <translation>Ở trạng thái này đồng chí chỉ xem được, không sửa được: %1.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Bài</translation>
    </message>
    <message>
        <source>NOT SAVED – %1</source>
        <translation>CHƯA LƯU – %1</translation>
    </message>
    <message>
        <source>NOT SAVED. The text stays in this window, and saving is tried again every few seconds. %1</source>
        <translation>CHƯA LƯU ĐƯỢC. Nội dung vẫn còn trong cửa sổ này và máy tự thử lưu lại sau vài giây. %1</translation>
    </message>
    <message>
        <source>NOT SAVED. What was typed since the last save would be lost.</source>
        <translation>CHƯA LƯU ĐƯỢC. Phần gõ sau lần lưu cuối sẽ mất nếu đóng.</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Soạn tin</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Các bản đã lưu</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Mã nguồn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Somebody else changed the same words. Both texts are kept; settle it in the main window, under the item.</source>
        <translation>Có người khác sửa cùng chỗ. Cả hai bản đều được giữ; hãy chọn bản đúng ở cửa sổ chính, dưới bài này.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Nhận sửa</translation>
    </message>
    <message>
        <source>The portal did not take a change of this item. It is kept here; the main window says why.</source>
        <translation>Cổng chưa nhận một thay đổi của bài này. Nội dung vẫn được giữ trên máy; cửa sổ chính nói rõ lý do.</translation>
    </message>
    <message>
        <source>The source was changed and not applied to the item.</source>
        <translation>Mã nguồn đã sửa nhưng chưa áp dụng vào bài.</translation>
    </message>
    <message>
        <source>The text carries a mark of secrecy. Nothing was pasted and nothing was written; handle it as the secrecy rules say.</source>
        <translation>Văn bản có dấu mật. Không có gì được dán hay ghi vào máy; hãy xử lý theo quy định bảo vệ bí mật nhà nước.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>To look at (%1)</source>
        <translation>Cần xem lại (%1)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>toasoan::FindingsAnswer</name>
    <message>
        <source>Mend these points, or write for each why it may stay. The answers go with the item.</source>
        <translation>Hãy sửa các điểm này, hoặc ghi lý do để nguyên từng điểm. Câu trả lời được gửi kèm bài.</translation>
    </message>
    <message>
        <source>Points that want an answer</source>
        <translation>Điểm cần trả lời</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Lý do: %1</translation>
    </message>
    <message>
        <source>Why it may stay as it is</source>
        <translation>Vì sao để nguyên được</translation>
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
            <numerusform>%n điểm phải sửa trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) want a look</source>
        <translation>
            <numerusform>%n điểm cần xem lại</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Sửa điểm này</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không có điểm nào cần xem lại</translation>
    </message>
    <message>
        <source>Only hints</source>
        <translation>Chỉ có gợi ý</translation>
    </message>
    <message>
        <source>Points to look at</source>
        <translation>Điểm cần xem lại</translation>
    </message>
    <message numerus="yes">
        <source>Repair &amp;all (%n)</source>
        <translation>
            <numerusform>Sửa &amp;tất cả (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ImportWords</name>
    <message numerus="yes">
        <source>%n character(s) were tidied (composition, spaces, hidden characters).</source>
        <translation>
            <numerusform>Đã chuẩn hóa %n ký tự (dựng sẵn, khoảng trắng, ký tự ẩn).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n hình vẽ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embedded thing(s) were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n nội dung nhúng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) or recording(s) were left out; add them from the original files.</source>
        <translation>
            <numerusform>Đã bỏ %n video hoặc âm thanh; hãy thêm từ tệp gốc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden part(s) were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n phần ẩn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) that cannot be used were left out; their words are there.</source>
        <translation>
            <numerusform>Đã bỏ %n liên kết không dùng được; lời vẫn còn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of forms were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n phần biểu mẫu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be read.</source>
        <translation>
            <numerusform>Không đọc được %n ảnh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) outside of the file's folder were not fetched; add them from this machine.</source>
        <translation>
            <numerusform>Không lấy %n ảnh nằm ngoài thư mục của tệp; hãy thêm ảnh từ máy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out, because the file has too many.</source>
        <translation>
            <numerusform>Đã bỏ %n ảnh vì tệp có quá nhiều ảnh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were not found.</source>
        <translation>
            <numerusform>Không tìm thấy %n ảnh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n đoạn mã chương trình.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) that only served the layout were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n khung bảng chỉ dùng để trình bày.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking picture(s) were left out.</source>
        <translation>
            <numerusform>Đã bỏ %n ảnh theo dõi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines broken in the middle were joined into paragraphs.</source>
        <translation>Đã nối các dòng ngắt giữa chừng thành đoạn.</translation>
    </message>
    <message>
        <source>Some parts were nested too deeply; only their words are kept.</source>
        <translation>Có phần lồng quá sâu, chỉ giữ lại lời.</translation>
    </message>
    <message>
        <source>Text typed in an old encoding was turned into Unicode; read it again.</source>
        <translation>Đã đổi chữ gõ bằng bảng mã cũ sang Unicode; hãy đọc lại.</translation>
    </message>
    <message>
        <source>The file cannot be opened; check that it is still there and that no other program holds it.</source>
        <translation>Không mở được tệp; hãy kiểm tra tệp còn ở đó và không bị chương trình khác giữ.</translation>
    </message>
    <message>
        <source>The file has no words and no pictures.</source>
        <translation>Tệp không có chữ và không có ảnh.</translation>
    </message>
    <message>
        <source>The file is too complex; open it, copy its text and paste it here.</source>
        <translation>Tệp quá phức tạp; hãy mở tệp, chép phần nội dung rồi dán vào đây.</translation>
    </message>
    <message>
        <source>The file is too large; split it into smaller ones.</source>
        <translation>Tệp lớn quá; hãy tách thành các tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>The picture is broken and cannot be read; get the original again.</source>
        <translation>Ảnh bị hỏng, không đọc được; hãy lấy lại ảnh gốc.</translation>
    </message>
    <message>
        <source>The picture is no JPEG, PNG, GIF or TIFF; save it as JPEG.</source>
        <translation>Ảnh không phải JPEG, PNG, GIF hoặc TIFF; hãy lưu lại thành JPEG.</translation>
    </message>
    <message>
        <source>The picture is too large; make it smaller and add it again.</source>
        <translation>Ảnh lớn quá; hãy thu nhỏ ảnh rồi thêm lại.</translation>
    </message>
    <message>
        <source>There may still be text typed in an old encoding; read it again.</source>
        <translation>Có thể còn chữ gõ bằng bảng mã cũ; hãy đọc lại.</translation>
    </message>
    <message>
        <source>This file cannot be imported.</source>
        <translation>Không nhập được tệp này.</translation>
    </message>
    <message>
        <source>This type of file cannot be read yet; save it as .txt, .html or as a JPEG or PNG picture.</source>
        <translation>Chưa đọc được loại tệp này; hãy lưu thành .txt, .html hoặc ảnh JPEG, PNG.</translation>
    </message>
    <message numerus="yes">
        <source>What the camera wrote and the place were taken out of %n picture(s).</source>
        <translation>
            <numerusform>Đã gỡ thông tin máy ảnh và vị trí khỏi %n ảnh.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::KeysDialog</name>
    <message>
        <source>Action</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Các thao tác và phím tắt</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Tìm thao tác hoặc phím</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Trong cửa sổ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
</context>
<context>
    <name>toasoan::LockDialog</name>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Đăng nhậ&amp;p lại…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Mở khóa</translation>
    </message>
    <message>
        <source>C&amp;hange user…</source>
        <translation>Đổ&amp;i người dùng…</translation>
    </message>
    <message>
        <source>No unlocking code was chosen on this machine: sign in at the portal again to go on.</source>
        <translation>Máy này chưa đặt mã mở khóa: hãy đăng nhập lại Cổng để làm việc tiếp.</translation>
    </message>
    <message>
        <source>The session of %1 is locked. All that was written is saved.</source>
        <translation>Phiên làm việc của %1 đang khóa. Mọi thứ đã viết đều đã được lưu.</translation>
    </message>
    <message>
        <source>This is not the code.</source>
        <translation>Mã không đúng.</translation>
    </message>
    <message>
        <source>Tòa soạn is locked</source>
        <translation>Tòa soạn đang khóa</translation>
    </message>
    <message>
        <source>Unlocking &amp;code:</source>
        <translation>Mã mở &amp;khóa:</translation>
    </message>
    <message>
        <source>Wrong five times: sign in at the portal again to go on.</source>
        <translation>Đã sai năm lần: hãy đăng nhập lại Cổng để làm việc tiếp.</translation>
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
        <translation>&amp;Giới thiệu Tòa soạn…</translation>
    </message>
    <message>
        <source>&amp;Account and password…</source>
        <translation>Tài &amp;khoản và mật khẩu…</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Tin, bài</translation>
    </message>
    <message>
        <source>&amp;Change user…</source>
        <translation>Đổi &amp;người dùng…</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Xử lý</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>T&amp;rợ giúp</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>N&amp;hập từ tệp…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Phím tắt…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Khóa phiên</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>Soạ&amp;n mới</translation>
    </message>
    <message>
        <source>&amp;Open in the editor</source>
        <translation>&amp;Mở để soạn</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>T&amp;hoát</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Tìm kiếm</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Thiết lập…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Công cụ</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>X&amp;em</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Danh sách tin, bài</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>Import an item</source>
        <translation>Nhập tin, bài từ tệp</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>Công cụ chính</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Soạn tin</translation>
    </message>
    <message>
        <source>Nothing can be decided here now</source>
        <translation>Lúc này không có việc gì để xử lý</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Không có gì ở đây.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or without tone marks.</source>
        <translation>Không tìm thấy. Hãy thử ít từ hơn, hoặc gõ không dấu.</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>Đồng &amp;bộ ngay</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Search: any words, with or without tone marks (Ctrl+K)</source>
        <translation>Tìm: từ bất kỳ, có dấu hay không dấu (Ctrl+K)</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Đăng nhập…</translation>
    </message>
    <message>
        <source>Texts, pages and pictures (*.txt *.html *.htm *.jpg *.jpeg *.png *.gif);;All files (*)</source>
        <translation>Văn bản, trang và ảnh (*.txt *.html *.htm *.jpg *.jpeg *.png *.gif);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>The portal shows another audit trail than this machine has seen before. Tell the administrator; nothing was changed here.</source>
        <translation>Cổng đưa ra nhật ký xử lý khác với nhật ký máy này đã thấy. Hãy báo quản trị; ở đây chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The portal wants you to sign in again. Your work is kept and waits.</source>
        <translation>Cổng yêu cầu đăng nhập lại. Việc đã làm vẫn được giữ và đang chờ.</translation>
    </message>
    <message>
        <source>Tòa soạn – editing the portal</source>
        <translation>Tòa soạn – Biên tập Cổng thông tin điện tử</translation>
    </message>
</context>
<context>
    <name>toasoan::MetadataFiles</name>
    <message>
        <source>Add a file…</source>
        <translation>Thêm tệp…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tài liệu kèm theo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Chọn ảnh…</translation>
    </message>
    <message>
        <source>Choose the captured original</source>
        <translation>Chọn bản gốc đã lưu</translation>
    </message>
    <message>
        <source>Cover picture</source>
        <translation>Ảnh bìa</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Nguồn ảnh</translation>
    </message>
    <message>
        <source>Name shown to readers</source>
        <translation>Tên hiển thị cho người đọc</translation>
    </message>
    <message>
        <source>Number and sign</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Remove the attachment</source>
        <translation>Bỏ tài liệu kèm theo</translation>
    </message>
    <message>
        <source>Remove the cover picture</source>
        <translation>Bỏ ảnh đại diện</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ảnh thể hiện gì</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>đã lưu</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>chưa lưu</translation>
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
        <translation>%1 – chỉ mạng của Đảng</translation>
    </message>
    <message>
        <source>&amp;Byline (pen name)</source>
        <translation>Tác &amp;giả (bút danh)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Thể &amp;loại</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Trang thông tin</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>Mức độ k&amp;hẩn</translation>
    </message>
    <message>
        <source>(none yet)</source>
        <translation>(chưa chọn)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(không)</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3 or 2026</source>
        <translation>2026-10, 2026-Q3 hoặc 2026</translation>
    </message>
    <message>
        <source>Address of the original</source>
        <translation>Địa chỉ bản gốc</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tài liệu kèm theo</translation>
    </message>
    <message>
        <source>Author's permission or framework agreement</source>
        <translation>Sự đồng ý của tác giả hoặc thỏa thuận khung</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>&amp;Chuyên mục</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>&amp;Kênh đăng</translation>
    </message>
    <message>
        <source>Captured original</source>
        <translation>Bản gốc đã lưu</translation>
    </message>
    <message>
        <source>Clearance by the unit</source>
        <translation>Xác nhận của đơn vị</translation>
    </message>
    <message>
        <source>Cleared on</source>
        <translation>Ngày xác nhận</translation>
    </message>
    <message>
        <source>Consent, or other ground</source>
        <translation>Sự đồng ý hoặc căn cứ khác</translation>
    </message>
    <message>
        <source>Correction notice, shown above the item</source>
        <translation>Lời đính chính, hiện phía trên bài</translation>
    </message>
    <message>
        <source>Cover picture</source>
        <translation>Ảnh bìa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Hỏa tốc</translation>
    </message>
    <message>
        <source>Leader of the unit, name and title</source>
        <translation>Lãnh đạo đơn vị (họ tên, chức vụ)</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Tên sự kiện</translation>
    </message>
    <message>
        <source>Not to be published before</source>
        <translation>Không đăng trước</translation>
    </message>
    <message>
        <source>Note to the board (readers never see it)</source>
        <translation>Lời nhắn Ban Biên tập (người đọc không thấy)</translation>
    </message>
    <message>
        <source>Number and sign</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Period of the statistics</source>
        <translation>Kỳ số liệu</translation>
    </message>
    <message>
        <source>Personal data in the text</source>
        <translation>Dữ liệu cá nhân trong bài</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Source (permitted list)</source>
        <translation>Nguồn (theo danh mục cho phép)</translation>
    </message>
    <message>
        <source>Source of an aggregated item</source>
        <translation>Nguồn khai thác</translation>
    </message>
    <message>
        <source>Type (approved list)</source>
        <translation>Loại (theo danh mục được đăng)</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Khẩn</translation>
    </message>
    <message>
        <source>Use of artificial intelligence (empty: none)</source>
        <translation>Sử dụng trí tuệ nhân tạo (để trống: không)</translation>
    </message>
    <message>
        <source>Why it is shown</source>
        <translation>Mục đích nêu</translation>
    </message>
</context>
<context>
    <name>toasoan::MetadataTime</name>
    <message>
        <source>Choose a day</source>
        <translation>Chọn ngày</translation>
    </message>
    <message>
        <source>Choose a day: %1</source>
        <translation>Chọn ngày: %1</translation>
    </message>
    <message>
        <source>This is no day yet. Write it as 23/11/2026 08:30.</source>
        <translation>Chưa phải là ngày. Hãy ghi như 23/11/2026 08:30.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>dd/mm/yyyy hh:mm</source>
        <translation>ngày/tháng/năm giờ:phút</translation>
    </message>
</context>
<context>
    <name>toasoan::Newsroom</name>
    <message>
        <source>Commands typed elsewhere cannot be taken: %1</source>
        <translation>Không nhận được lệnh gõ ở nơi khác: %1</translation>
    </message>
    <message>
        <source>Leave and lose them</source>
        <translation>Rời đi, chịu mất</translation>
    </message>
    <message>
        <source>Letters and links now open this program.</source>
        <translation>Thư mời và liên kết từ nay mở bằng chương trình này.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Should letters (.toasoan) and links of the portal open this program, for you alone?</source>
        <translation>Cho thư mời (.toasoan) và liên kết của Cổng mở bằng chương trình này, chỉ với riêng bạn?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ở lại</translation>
    </message>
    <message numerus="yes">
        <source>The portal does not have all of your work on %n item(s). A temporary session keeps nothing on this machine: when you leave, it is gone.</source>
        <translation>
            <numerusform>Cổng chưa nhận hết việc đã làm ở %n bài. Phiên tạm không giữ gì trên máy này: rời đi là mất phần chưa nhận.</numerusform>
        </translation>
    </message>
    <message>
        <source>The system refused. Nothing was changed; ask the IT officer.</source>
        <translation>Hệ thống không cho phép. Chưa thay đổi gì; hãy hỏi cán bộ công nghệ thông tin.</translation>
    </message>
    <message>
        <source>Tòa soạn</source>
        <translation>Tòa soạn</translation>
    </message>
    <message>
        <source>Version %1 of Tòa soạn is there; IT installs it. %2</source>
        <translation>Đã có Tòa soạn bản %1; bộ phận công nghệ thông tin sẽ cài. %2</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Có gì mới…</translation>
    </message>
    <message>
        <source>“%1” was taken in as a draft.</source>
        <translation>Đã nhập “%1” thành bản nháp.</translation>
    </message>
</context>
<context>
    <name>toasoan::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Đóng thông báo này</translation>
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
        <translation>Đổi người dùng</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Danh sách người dùng</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Người khác…</translation>
    </message>
    <message>
        <source>Training mode: nothing here reaches a portal. As whom do you want to work?</source>
        <translation>Chế độ tập huấn: không có gì đến Cổng thật. Bạn muốn làm việc với vai ai?</translation>
    </message>
    <message>
        <source>Who is working at this machine now?</source>
        <translation>Ai đang làm việc trên máy này?</translation>
    </message>
    <message>
        <source>Work as this person</source>
        <translation>Làm việc với vai này</translation>
    </message>
</context>
<context>
    <name>toasoan::PlacesView</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n tin, bài</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Tra cứu</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Của tôi</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Nơi làm việc</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Đăng bài</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Ban Biên tập</translation>
    </message>
</context>
<context>
    <name>toasoan::PublishDialog</name>
    <message>
        <source>%1 – network: %2</source>
        <translation>%1 – mạng: %2</translation>
    </message>
    <message>
        <source>Approved by %1 at %2. Fingerprint %3.</source>
        <translation>%1 duyệt lúc %2. Mã đối chiếu %3.</translation>
    </message>
    <message>
        <source>Approved on paper, slip %1, entered by %2 at %3. Fingerprint %4.</source>
        <translation>Duyệt trên giấy, phiếu số %1, %2 nhập lúc %3. Mã đối chiếu %4.</translation>
    </message>
    <message>
        <source>At a set time:</source>
        <translation>Hẹn giờ:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Not published yet: the portal is not reached. It will be sent by itself when the line is back.</source>
        <translation>Chưa đăng: không liên lạc được với Cổng. Có mạng lại sẽ tự gửi.</translation>
    </message>
    <message>
        <source>Not to be published before %1.</source>
        <translation>Không đăng trước %1.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ngay bây giờ</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Đăng</translation>
    </message>
    <message>
        <source>Publish (Ctrl+Enter)</source>
        <translation>Đăng (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Published.</source>
        <translation>Đã đăng.</translation>
    </message>
    <message>
        <source>Schedule (Ctrl+Enter)</source>
        <translation>Hẹn giờ đăng (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Scheduled. The portal publishes it by itself at %1.</source>
        <translation>Đã hẹn giờ. Cổng sẽ tự đăng lúc %1.</translation>
    </message>
    <message>
        <source>Sending it to the portal …</source>
        <translation>Đang gửi lên Cổng…</translation>
    </message>
    <message>
        <source>Taken back. Nothing was published.</source>
        <translation>Đã hoàn tác. Chưa đăng gì.</translation>
    </message>
    <message>
        <source>The item names no channel. Have it edited first.</source>
        <translation>Bài chưa chọn kênh nào. Cần biên tập lại trước.</translation>
    </message>
    <message>
        <source>The portal has it. Reading the page back …</source>
        <translation>Cổng đã nhận. Đang đối chiếu trang đã đăng…</translation>
    </message>
    <message>
        <source>This item has no approval.</source>
        <translation>Bài này chưa được duyệt.</translation>
    </message>
    <message>
        <source>This portal does not serve that channel</source>
        <translation>Cổng này không phục vụ kênh đó</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <translation>Giờ đăng</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Waiting for the portal …</source>
        <translation>Đang chờ Cổng…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Nơi đăng</translation>
    </message>
    <message numerus="yes">
        <source>Will be sent in %n second(s)</source>
        <translation>
            <numerusform>Sẽ gửi sau %n giây</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing it down …</source>
        <translation>Đang ghi…</translation>
    </message>
</context>
<context>
    <name>toasoan::PublishStrip</name>
    <message>
        <source>Address of the page</source>
        <translation>Địa chỉ trang</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Chép địa chỉ</translation>
    </message>
    <message>
        <source>Fetches the public page as a reader does and compares it with what was approved</source>
        <translation>Tải trang công khai như một người đọc rồi so với bản đã duyệt</translation>
    </message>
    <message>
        <source>On the portal since %1</source>
        <translation>Đang hiện trên Cổng từ %1</translation>
    </message>
    <message>
        <source>Read the page back</source>
        <translation>Đối chiếu trang</translation>
    </message>
    <message>
        <source>Reading the page …</source>
        <translation>Đang đọc trang…</translation>
    </message>
    <message>
        <source>a picture or file</source>
        <translation>ảnh hoặc tệp</translation>
    </message>
    <message>
        <source>its fingerprint is %1 instead of %2</source>
        <translation>mã đối chiếu là %1, không phải %2</translation>
    </message>
    <message>
        <source>the page answers with error %1</source>
        <translation>trang báo lỗi %1</translation>
    </message>
    <message>
        <source>the page cannot be read as a page of the portal (%1)</source>
        <translation>không đọc được trang này như một trang của Cổng (%1)</translation>
    </message>
    <message>
        <source>✔ The page shows exactly what was approved (fingerprint %1).</source>
        <translation>✔ Trang đang hiện đúng bản đã duyệt (mã đối chiếu %1).</translation>
    </message>
    <message>
        <source>✘ The page does NOT show what was approved: %1</source>
        <translation>✘ Trang KHÔNG hiện đúng bản đã duyệt: %1</translation>
    </message>
</context>
<context>
    <name>toasoan::ReadingActions</name>
    <message>
        <source>Keys and buttons that decide become live one second after the text has come into sight</source>
        <translation>Phím và nút quyết định dùng được sau khi bài hiện trên màn hình một giây</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Thao tác khác</translation>
    </message>
    <message>
        <source>○ Keys in a second</source>
        <translation>○ Chờ một giây</translation>
    </message>
    <message>
        <source>● Keys ready</source>
        <translation>● Phím sẵn sàng</translation>
    </message>
</context>
<context>
    <name>toasoan::ReadingFindings</name>
    <message numerus="yes">
        <source>%n warning(s) still want a reason before the item can go on.</source>
        <translation>
            <numerusform>Còn %n cảnh báo cần ghi lý do thì bài mới đi tiếp được.</numerusform>
        </translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Như lần trước: %1</translation>
    </message>
    <message>
        <source>Every warning has been answered.</source>
        <translation>Đã trả lời hết các cảnh báo.</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Đến: %1</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Không có điểm nào cần xem lại.</translation>
    </message>
    <message>
        <source>Points to look at</source>
        <translation>Điểm cần xem lại</translation>
    </message>
    <message>
        <source>The points marked in red stop this item: they have to be mended first.</source>
        <translation>Những điểm màu đỏ chặn bài này: phải sửa trước đã.</translation>
    </message>
    <message>
        <source>Why it may pass</source>
        <translation>Lý do vẫn cho qua</translation>
    </message>
    <message>
        <source>Why it may pass: %1</source>
        <translation>Lý do vẫn cho qua: %1</translation>
    </message>
</context>
<context>
    <name>toasoan::ReadingHeader</name>
    <message>
        <source>(no title yet)</source>
        <translation>(chưa có tiêu đề)</translation>
    </message>
    <message>
        <source>Text not sent yet</source>
        <translation>Văn bản chưa gửi</translation>
    </message>
    <message>
        <source>goes out at %1</source>
        <translation>hẹn đăng lúc %1</translation>
    </message>
    <message>
        <source>in the hands of %1</source>
        <translation>%1 đang giữ bài</translation>
    </message>
    <message>
        <source>“%1” was pressed – it waits for your decision</source>
        <translation>Đã bấm “%1” – chờ bạn quyết định</translation>
    </message>
    <message>
        <source>“%1” was pressed – the portal has not taken it yet</source>
        <translation>Đã bấm “%1” – Cổng chưa nhận</translation>
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
            <numerusform>Có %n cảnh báo cần ghi lý do trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approval on paper: the number of the slip that the head of the board has signed:</source>
        <translation>Duyệt trên giấy: ghi số phiếu duyệt mà lãnh đạo Ban Biên tập đã ký:</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Bài viết</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Choose an item in the list to read it here.</source>
        <translation>Chọn một tin, bài trong danh sách để đọc ở đây.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Biên tập</translation>
    </message>
    <message>
        <source>Enter does it, Esc gives up</source>
        <translation>Enter để làm, Esc để thôi</translation>
    </message>
    <message>
        <source>Fetch it now</source>
        <translation>Tải về ngay</translation>
    </message>
    <message>
        <source>Find in this item</source>
        <translation>Tìm trong bài này</translation>
    </message>
    <message>
        <source>Goes back to the author. What should be changed?</source>
        <translation>Bài trở lại tác giả. Cần sửa gì?</translation>
    </message>
    <message>
        <source>It will not be sent. Your text is kept.</source>
        <translation>Sẽ không gửi nữa. Văn bản của bạn vẫn được giữ.</translation>
    </message>
    <message>
        <source>NOT WITHDRAWN</source>
        <translation>CHƯA GỠ</translation>
    </message>
    <message>
        <source>NOT WITHDRAWN – this machine is offline</source>
        <translation>CHƯA GỠ – máy đang mất mạng</translation>
    </message>
    <message>
        <source>Nothing has changed since you saw it at %1.</source>
        <translation>Không có gì thay đổi từ lần bạn xem lúc %1.</translation>
    </message>
    <message>
        <source>Points marked in red stop this item. Send it back to be mended.</source>
        <translation>Những điểm màu đỏ chặn bài này. Hãy trả lại để sửa.</translation>
    </message>
    <message>
        <source>Points to look at</source>
        <translation>Điểm cần xem lại</translation>
    </message>
    <message>
        <source>Reading pane</source>
        <translation>Khung đọc</translation>
    </message>
    <message>
        <source>Receive for somebody else</source>
        <translation>Tiếp nhận, giao cho người khác</translation>
    </message>
    <message>
        <source>Remark on the selected passage</source>
        <translation>Góp ý về đoạn đang chọn</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Góp ý</translation>
    </message>
    <message>
        <source>Say why; it stands in the audit trail:</source>
        <translation>Ghi lý do; lý do được lưu trong nhật ký xử lý:</translation>
    </message>
    <message>
        <source>Settled. Both texts stay among the revisions.</source>
        <translation>Đã chốt. Cả hai bản vẫn được giữ.</translation>
    </message>
    <message>
        <source>Settled. Both texts stay among the revisions; press again: %1.</source>
        <translation>Đã chốt. Cả hai bản vẫn được giữ; cần bấm lại: %1.</translation>
    </message>
    <message>
        <source>Take back what waits to be sent</source>
        <translation>Hoàn tác việc đang chờ gửi</translation>
    </message>
    <message>
        <source>Taking it off the portal …</source>
        <translation>Đang gỡ khỏi Cổng…</translation>
    </message>
    <message>
        <source>The item will not be used. The author reads this reason:</source>
        <translation>Bài sẽ không được sử dụng. Tác giả đọc được lý do này:</translation>
    </message>
    <message>
        <source>The public page is taken down at once, with its pictures. Say why:</source>
        <translation>Trang bị gỡ ngay, cả ảnh kèm theo. Ghi lý do:</translation>
    </message>
    <message>
        <source>The text is not on this machine. Fetching it …</source>
        <translation>Văn bản chưa có trên máy này. Đang tải về…</translation>
    </message>
    <message>
        <source>This passage is no longer in the text.</source>
        <translation>Đoạn này không còn trong bài.</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>What changed since you saw it at %1</source>
        <translation>Những gì thay đổi từ lần bạn xem lúc %1</translation>
    </message>
    <message>
        <source>What is on the portal stays until the corrected text is approved and published. Say why:</source>
        <translation>Bản đang hiện trên Cổng được giữ cho đến khi bản sửa được duyệt và đăng. Ghi lý do:</translation>
    </message>
    <message>
        <source>Withdrawn at %1. The public no longer sees it.</source>
        <translation>Đã gỡ lúc %1. Người đọc không còn thấy bài này.</translation>
    </message>
    <message>
        <source>Writing it down …</source>
        <translation>Đang ghi…</translation>
    </message>
    <message>
        <source>You have not had this item on your screen before.</source>
        <translation>Bạn chưa xem bài này lần nào trên máy này.</translation>
    </message>
    <message>
        <source>You saw this item at %1, but that text is no longer on this machine.</source>
        <translation>Bạn đã xem bài này lúc %1, nhưng bản đó không còn trên máy này.</translation>
    </message>
    <message>
        <source>“%1” is still on the portal and nothing was queued. Call the duty officer now.</source>
        <translation>“%1” vẫn còn trên Cổng và không có lệnh nào được xếp hàng chờ. Hãy gọi người trực ngay.</translation>
    </message>
    <message numerus="yes">
        <source>✔ The trail holds: %n entry(s) checked against the portal.</source>
        <translation>
            <numerusform>✔ Nhật ký nguyên vẹn: đã đối chiếu %n mục với Cổng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✔ What this machine has seen holds (%n entry(s)); the portal was not reached.</source>
        <translation>
            <numerusform>✔ Phần máy này đã thấy vẫn nguyên vẹn (%n mục); chưa liên lạc được với Cổng.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::RevisionsPanel</name>
    <message>
        <source>%1 – before others' changes came in</source>
        <translation>%1 – trước khi nhập phần người khác sửa</translation>
    </message>
    <message>
        <source>%1 – by itself</source>
        <translation>%1 – tự lưu bản</translation>
    </message>
    <message>
        <source>%1 – closed</source>
        <translation>%1 – khi đóng</translation>
    </message>
    <message>
        <source>%1 – from the portal</source>
        <translation>%1 – từ Cổng</translation>
    </message>
    <message>
        <source>%1 – saved</source>
        <translation>%1 – bấm Lưu</translation>
    </message>
    <message>
        <source>%1 – sent</source>
        <translation>%1 – khi gửi</translation>
    </message>
    <message>
        <source>&amp;Restore this revision</source>
        <translation>&amp;Khôi phục bản này</translation>
    </message>
    <message>
        <source>Choose a revision to see what changed since.</source>
        <translation>Chọn một bản để xem từ đó đến nay đã đổi gì.</translation>
    </message>
    <message>
        <source>Compared &amp;with</source>
        <translation>&amp;So với</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Chỗ khác nhau</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Các bản đã lưu</translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation>Lời văn giống nhau.</translation>
    </message>
    <message>
        <source>the text of now</source>
        <translation>nội dung hiện tại</translation>
    </message>
</context>
<context>
    <name>toasoan::SettingsDialog</name>
    <message>
        <source> minutes</source>
        <translation> phút</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> giây</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Giao diện:</translation>
    </message>
    <message>
        <source>&amp;Decisions wait before they are sent:</source>
        <translation>&amp;Chờ trước khi gửi quyết định:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Ngôn ngữ:</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody has touched it for:</source>
        <translation>Tự &amp;khóa khi không ai dùng trong:</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Máy chủ trung gian (proxy):</translation>
    </message>
    <message>
        <source>A&amp;ddress of the proxy:</source>
        <translation>Địa &amp;chỉ proxy:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>By a script: %1</source>
        <translation>Theo kịch bản: %1</translation>
    </message>
    <message>
        <source>Choose the &amp;unlocking code…</source>
        <translation>Đặt &amp;mã mở khóa…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Every keystroke is saved within a second; a revision is a point to which you can go back.</source>
        <translation>Mỗi chữ gõ được lưu trong một giây; mỗi bản được giữ là một mốc có thể quay lại.</translation>
    </message>
    <message>
        <source>For offices whose firewall lets only GET and POST pass. The IT officer knows whether yours does.</source>
        <translation>Dành cho cơ quan có tường lửa chỉ cho qua GET và POST. Cán bộ công nghệ thông tin biết rõ điều này.</translation>
    </message>
    <message>
        <source>It stays on this machine and goes to nobody.</source>
        <translation>Tệp này ở lại máy, không gửi cho ai.</translation>
    </message>
    <message>
        <source>Keep a &amp;revision after work of:</source>
        <translation>&amp;Giữ một bản sau khi làm việc:</translation>
    </message>
    <message>
        <source>Keep a file of what happened when the program &amp;crashes</source>
        <translation>Giữ tệp ghi lại khi chương trình gặp &amp;sự cố</translation>
    </message>
    <message>
        <source>Laid down by your organisation</source>
        <translation>Do cơ quan thiết lập</translation>
    </message>
    <message>
        <source>Letters (.toasoan) and links of the portal open this program</source>
        <translation>Thư mời (.toasoan) và liên kết của Cổng mở chương trình này</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Line and storage</source>
        <translation>Đường truyền và lưu trữ</translation>
    </message>
    <message>
        <source>Locked at once by Ctrl+Shift+L. The unlocking code opens it again.</source>
        <translation>Khóa ngay bằng Ctrl+Shift+L. Mở lại bằng mã mở khóa.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Không bao giờ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không dùng</translation>
    </message>
    <message>
        <source>Say when a &amp;new version is there</source>
        <translation>Báo khi có &amp;bản mới</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Send changes past a web &amp;firewall</source>
        <translation>Gửi thay đổi qua &amp;tường lửa web</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết đặt</translation>
    </message>
    <message>
        <source>Size of article &amp;text:</source>
        <translation>&amp;Cỡ chữ bài viết:</translation>
    </message>
    <message>
        <source>Some of this takes effect the next time the program starts.</source>
        <translation>Một số lựa chọn có hiệu lực từ lần mở chương trình sau.</translation>
    </message>
    <message>
        <source>The news as you read and edit it</source>
        <translation>Tin, bài khi đọc và biên tập</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Máy chủ này</translation>
    </message>
    <message>
        <source>While a decision waits it can be taken back. It is kept on disk meanwhile.</source>
        <translation>Trong lúc chờ có thể hoàn tác. Quyết định đã được ghi vào ổ đĩa.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Làm việc</translation>
    </message>
</context>
<context>
    <name>toasoan::SignInDialog</name>
    <message>
        <source>&amp;Address of the portal:</source>
        <translation>Đị&amp;a chỉ Cổng:</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Mã mời:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mật &amp;khẩu:</translation>
    </message>
    <message>
        <source>&amp;Temporary session: keep nothing on this machine</source>
        <translation>&amp;Phiên tạm: không lưu gì trên máy này</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Tên đăng &amp;nhập:</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>Đang hỏi Cổng…</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Trình duyệt</translation>
    </message>
    <message>
        <source>For somebody else's computer: drafts and password are gone when the program ends.</source>
        <translation>Dùng khi ngồi máy người khác: bản nháp và mật khẩu mất khi đóng chương trình.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Thư mời</translation>
    </message>
    <message>
        <source>Invitations (*.toasoan)</source>
        <translation>Thư mời (*.toasoan)</translation>
    </message>
    <message>
        <source>Laid down by your organisation</source>
        <translation>Do cơ quan thiết lập</translation>
    </message>
    <message>
        <source>Name and password</source>
        <translation>Tên và mật khẩu</translation>
    </message>
    <message>
        <source>Open a .toasoan &amp;file…</source>
        <translation>Mở &amp;tệp .toasoan…</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Mở thư mời</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Mở trình duyệt</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Sign in in the browser and allow Tòa soạn; this window goes on by itself. If the browser did not come up, press the button again.</source>
        <translation>Hãy đăng nhập trong trình duyệt rồi cho phép Tòa soạn; cửa sổ này sẽ tự chuyển tiếp. Nếu trình duyệt không mở ra, bấm nút lần nữa.</translation>
    </message>
    <message>
        <source>Sign in to the portal</source>
        <translation>Đăng nhập vào Cổng</translation>
    </message>
    <message>
        <source>The letter from the administrator holds a code that works once, for seven days.</source>
        <translation>Thư của quản trị có một mã dùng được một lần, trong bảy ngày.</translation>
    </message>
    <message>
        <source>The portal does not know this name and password, or the code was used or has run out. Check what you typed, or ask the administrator for a new letter.</source>
        <translation>Cổng không nhận tên và mật khẩu này, hoặc mã đã dùng hay đã hết hạn. Hãy xem lại chỗ vừa gõ, hoặc xin quản trị thư mới.</translation>
    </message>
    <message>
        <source>Whoever has an account on the portal's site signs in there, in this machine's browser, and allows Tòa soạn. The program gets a password of its own; yours stays in the browser.</source>
        <translation>Ai có tài khoản trên trang của Cổng thì đăng nhập ở đó, bằng trình duyệt của máy này, và cho phép Tòa soạn. Chương trình nhận một mật khẩu riêng; mật khẩu của bạn chỉ ở trong trình duyệt.</translation>
    </message>
</context>
<context>
    <name>toasoan::SourceView</name>
    <message>
        <source>&amp;Apply to the item</source>
        <translation>Á&amp;p dụng vào bài</translation>
    </message>
    <message>
        <source>&amp;Discard these changes</source>
        <translation>&amp;Bỏ phần đã sửa</translation>
    </message>
    <message>
        <source>Changed here, not yet applied to the item.</source>
        <translation>Đã sửa ở đây, chưa áp dụng vào bài.</translation>
    </message>
    <message>
        <source>Line %1, column %2 is not as the form wants it. Nothing was applied; mend it and try again.</source>
        <translation>Dòng %1, cột %2 chưa đúng dạng chuẩn. Chưa áp dụng gì; hãy sửa rồi thử lại.</translation>
    </message>
    <message>
        <source>Source of the text</source>
        <translation>Mã nguồn của bài</translation>
    </message>
    <message>
        <source>This is the form in which the item is stored, approved and published.</source>
        <translation>Đây là dạng mà bài được lưu, duyệt và đăng.</translation>
    </message>
</context>
<context>
    <name>toasoan::StatusLine</name>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n thay đổi đang chờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent.</source>
        <translation>
            <numerusform>%n thay đổi đang chờ gửi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait for your decision; they are marked in the list.</source>
        <translation>
            <numerusform>%n tin, bài chờ anh/chị quyết định; chúng được đánh dấu trong danh sách.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n việc cần xử lý</numerusform>
        </translation>
    </message>
    <message>
        <source>Last complete sync: %1.</source>
        <translation>Lần đồng bộ trọn vẹn gần nhất: %1.</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Mạng: %1</translation>
    </message>
    <message>
        <source>Not synced yet since the program started.</source>
        <translation>Chưa đồng bộ lần nào từ khi mở chương trình.</translation>
    </message>
    <message>
        <source>Nothing is kept on this machine: what the portal has not taken is gone when the program ends.</source>
        <translation>Không giữ gì trên máy này: những gì Cổng chưa nhận sẽ mất khi đóng chương trình.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Không có gì chờ gửi.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Mất mạng</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Mất mạng từ %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Cần đăng nhập lại</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Đăng nhập lại…</translation>
    </message>
    <message>
        <source>Something on the way to the portal fails. What you do is kept and tried again.</source>
        <translation>Đường đến Cổng đang trục trặc. Việc anh/chị làm được giữ lại và sẽ thử gửi tiếp.</translation>
    </message>
    <message>
        <source>State of the line</source>
        <translation>Tình trạng kết nối</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Đồng bộ ngay</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Đang đồng bộ…</translation>
    </message>
    <message>
        <source>Temporary session</source>
        <translation>Phiên tạm</translation>
    </message>
    <message>
        <source>The portal answers; what you do is sent at once.</source>
        <translation>Cổng đang trả lời; việc anh/chị làm được gửi ngay.</translation>
    </message>
    <message>
        <source>The portal does not answer as it should</source>
        <translation>Cổng trả lời không đúng</translation>
    </message>
    <message>
        <source>The portal is not reached. Go on working: everything is kept on this machine and sent by itself when the line is back.</source>
        <translation>Không tới được Cổng. Cứ làm việc tiếp: mọi thứ được giữ trên máy này và tự gửi khi có mạng lại.</translation>
    </message>
    <message>
        <source>The portal wants you to sign in again. Everything you do is kept meanwhile.</source>
        <translation>Cổng yêu cầu đăng nhập lại. Mọi việc anh/chị làm vẫn được giữ.</translation>
    </message>
    <message>
        <source>What the line is doing, and what you can do</source>
        <translation>Kết nối đang ra sao, và có thể làm gì</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>đồng bộ lúc %1</translation>
    </message>
</context>
<context>
    <name>toasoan::TimelineView</name>
    <message>
        <source>Audit trail</source>
        <translation>Nhật ký xử lý</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message>
        <source>Choose one entry to compare with the text shown, or two to compare with each other</source>
        <translation>Chọn một mục để so với bản đang xem, hoặc hai mục để so với nhau</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>So sánh hai bản</translation>
    </message>
    <message>
        <source>Compare with the text shown</source>
        <translation>So với bản đang xem</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Mã đối chiếu</translation>
    </message>
    <message>
        <source>Verify the trail</source>
        <translation>Kiểm tra nhật ký</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>the portal, on time</source>
        <translation>Cổng, đúng giờ hẹn</translation>
    </message>
</context>
<context>
    <name>toasoan::UnlockCodeDialog</name>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>Ít nhất %n ký tự.</numerusform>
        </translation>
    </message>
    <message>
        <source>New &amp;code:</source>
        <translation>&amp;Mã mới:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Nhập lại:</translation>
    </message>
    <message numerus="yes">
        <source>This program locks itself when nobody has touched it for %n minute(s).</source>
        <translation>
            <numerusform>Chương trình tự khóa khi không ai dùng trong %n phút.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking code</source>
        <translation>Mã mở khóa</translation>
    </message>
    <message>
        <source>With the code you come back to your work, also without a network. It is kept in the keychain of the system, and nobody can read it there.</source>
        <translation>Nhập mã là trở lại việc đang làm, kể cả khi không có mạng. Mã nằm trong kho mật khẩu của hệ thống và không ai đọc được ở đó.</translation>
    </message>
</context>
<context>
    <name>toasoan::Words</name>
    <message>
        <source>%1 of office time left</source>
        <translation>còn %1 hành chính</translation>
    </message>
    <message>
        <source>%1 of office time left, until %2</source>
        <translation>còn %1 hành chính, đến %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>A check stops this. The text is kept as it is; mend the points below and try again.</source>
        <translation>Có điểm kiểm tra không cho qua. Nội dung được giữ nguyên; hãy sửa các điểm dưới đây rồi thử lại.</translation>
    </message>
    <message>
        <source>A file of the backup is not what its manifest says. Nothing was restored; use another copy.</source>
        <translation>Một tệp của bản sao lưu không khớp bảng kê. Chưa khôi phục gì; hãy dùng bản sao khác.</translation>
    </message>
    <message>
        <source>Abandon the correction</source>
        <translation>Bỏ bản đang sửa</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tất cả tin, bài</translation>
    </message>
    <message>
        <source>Another program keeps this cache open and does not answer. Nothing was changed; close it and try again.</source>
        <translation>Một chương trình khác đang giữ kho nháp này và không trả lời. Chưa thay đổi gì; hãy đóng nó rồi thử lại.</translation>
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
        <source>Being edited</source>
        <translation>Đang biên tập</translation>
    </message>
    <message>
        <source>By this machine's clock the portal's certificate has expired. Nothing was sent; check date and time of this machine first, and if they are right, tell the portal's administrator.</source>
        <translation>Theo đồng hồ của máy này, chứng thư số của Cổng đã hết hạn. Chưa có gì được gửi đi; trước hết hãy kiểm tra ngày giờ của máy, nếu đúng thì báo quản trị Cổng.</translation>
    </message>
    <message>
        <source>Collaborator</source>
        <translation>Cộng tác viên</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Góp ý</translation>
    </message>
    <message>
        <source>Confirm the emergency removal</source>
        <translation>Xác nhận gỡ khẩn cấp</translation>
    </message>
    <message>
        <source>Correct the published item</source>
        <translation>Sửa bài đã đăng</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Forward for approval</source>
        <translation>Trình lãnh đạo duyệt</translation>
    </message>
    <message>
        <source>Head of the board</source>
        <translation>Lãnh đạo Ban Biên tập</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>It may have been sent already and cannot be taken back. Look at the item after the next sync.</source>
        <translation>Có thể đã gửi đi nên không hoàn tác được. Hãy xem lại tin, bài sau lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>Member of the board</source>
        <translation>Thành viên Ban Biên tập</translation>
    </message>
    <message>
        <source>My published items</source>
        <translation>Bài của tôi đã đăng</translation>
    </message>
    <message>
        <source>NOT WITHDRAWN – this machine has no network. Nothing was queued; call the duty officer now.</source>
        <translation>CHƯA GỠ – máy đang mất mạng. Không có gì được xếp hàng chờ; hãy gọi ngay cán bộ trực.</translation>
    </message>
    <message>
        <source>No browser could be opened, or the portal offers no page for it. Sign in with the letter's code, or with name and password.</source>
        <translation>Không mở được trình duyệt, hoặc Cổng không có trang đăng nhập này. Hãy đăng nhập bằng mã trong thư mời, hoặc bằng tên và mật khẩu.</translation>
    </message>
    <message>
        <source>No channel is named. Nothing was changed; choose a channel.</source>
        <translation>Chưa chọn kênh. Chưa có gì thay đổi; hãy chọn một kênh.</translation>
    </message>
    <message>
        <source>No secure connection to the portal came about. Nothing was sent; tell the IT officer.</source>
        <translation>Không lập được kết nối an toàn tới Cổng. Chưa có gì được gửi đi; hãy báo cán bộ công nghệ thông tin.</translation>
    </message>
    <message>
        <source>No unlocking code was chosen on this machine. All that was written is kept; sign in at the portal again.</source>
        <translation>Máy này chưa đặt mã mở khóa. Mọi thứ đã viết vẫn được giữ; hãy đăng nhập lại Cổng.</translation>
    </message>
    <message>
        <source>No version of this item was kept or sent yet, so there is nothing to remark on. Save it first.</source>
        <translation>Bài này chưa có bản nào được giữ lại hay gửi đi nên chưa có gì để góp ý. Hãy lưu bài trước.</translation>
    </message>
    <message>
        <source>Nobody decides alone about his own work: somebody else has to do this. Nothing was changed.</source>
        <translation>Không ai tự quyết định về việc của chính mình: cần người khác làm bước này. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this machine yet. Sign in first, or practise in training mode.</source>
        <translation>Chưa ai đăng nhập trên máy này. Hãy đăng nhập, hoặc thử trong chế độ tập huấn.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Không sử dụng</translation>
    </message>
    <message>
        <source>Nothing of this item waits to be sent.</source>
        <translation>Tin, bài này không có gì đang chờ gửi.</translation>
    </message>
    <message>
        <source>On this machine one works in temporary sessions only. Sign in; nothing is kept when the program ends.</source>
        <translation>Máy này chỉ cho làm việc trong phiên tạm. Hãy đăng nhập; đóng chương trình là không giữ lại gì.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Đăng</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Đã đăng</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Người đăng</translation>
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
        <source>Return to the author</source>
        <translation>Trả lại tác giả</translation>
    </message>
    <message>
        <source>Returned for changes</source>
        <translation>Trả lại để sửa</translation>
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
        <source>Scheduled</source>
        <translation>Hẹn giờ</translation>
    </message>
    <message>
        <source>Send back to editing</source>
        <translation>Trả lại biên tập</translation>
    </message>
    <message>
        <source>Send the text</source>
        <translation>Gửi nội dung</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Several items end with these characters. Nothing was changed; type more of the number.</source>
        <translation>Có nhiều tin, bài kết thúc bằng các ký tự này. Chưa thay đổi gì; hãy gõ dài hơn.</translation>
    </message>
    <message>
        <source>Somebody else is editing the item. Your text is kept on this machine.</source>
        <translation>Người khác đang biên tập bài này. Nội dung của bạn được giữ trên máy.</translation>
    </message>
    <message>
        <source>Somebody else saved before you. Both texts are kept; look at the differences and decide.</source>
        <translation>Có người đã lưu trước bạn. Cả hai bản đều được giữ; hãy xem chỗ khác nhau rồi quyết định.</translation>
    </message>
    <message>
        <source>Standing member of the board</source>
        <translation>Thường trực Ban Biên tập</translation>
    </message>
    <message>
        <source>Submit to the board</source>
        <translation>Gửi Ban Biên tập</translation>
    </message>
    <message>
        <source>The Party's network (WAN)</source>
        <translation>Mạng của Đảng (WAN)</translation>
    </message>
    <message>
        <source>The audit trail does not hold together. Tell the administrator; nothing was changed here.</source>
        <translation>Nhật ký xử lý không khớp. Hãy báo người quản trị; máy này chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The browser came back without a password. Nothing was kept; try again, or sign in with the letter's code.</source>
        <translation>Trình duyệt trả về mà không có mật khẩu. Không có gì được lưu; hãy thử lại, hoặc đăng nhập bằng mã trong thư mời.</translation>
    </message>
    <message>
        <source>The cache cannot be opened with the key in the keychain. The file was left untouched; call the IT officer.</source>
        <translation>Không mở được kho nháp bằng khóa trong kho khóa. Tệp được giữ nguyên; hãy gọi cán bộ CNTT.</translation>
    </message>
    <message>
        <source>The cache is damaged. The file was left untouched; call the IT officer.</source>
        <translation>Kho nháp bị hỏng. Tệp được giữ nguyên; hãy gọi cán bộ CNTT.</translation>
    </message>
    <message>
        <source>The cache was written by a newer version of this program. The file was left untouched; install the newer version.</source>
        <translation>Kho nháp do phiên bản mới hơn ghi. Tệp được giữ nguyên; hãy cài phiên bản mới.</translation>
    </message>
    <message>
        <source>The certificate belongs to another site. Nothing was sent; check the address, and tell the IT officer if it is right.</source>
        <translation>Chứng thư số thuộc về một trang khác. Chưa có gì được gửi đi; hãy xem lại địa chỉ, nếu đúng thì báo cán bộ công nghệ thông tin.</translation>
    </message>
    <message>
        <source>The clock of this machine seems to be behind: the portal's certificate is not valid yet. Nothing was sent; set date and time, then try again.</source>
        <translation>Đồng hồ của máy này có vẻ chạy chậm: chứng thư số của Cổng chưa đến ngày có hiệu lực. Chưa có gì được gửi đi; hãy chỉnh ngày giờ rồi thử lại.</translation>
    </message>
    <message>
        <source>The code is too short. Nothing was changed; take at least six characters.</source>
        <translation>Mã quá ngắn. Chưa thay đổi gì; hãy dùng ít nhất sáu ký tự.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was taken from it; check its name and whether it is open elsewhere.</source>
        <translation>Không đọc được tệp. Chưa lấy gì từ tệp; hãy kiểm tra tên và xem tệp có đang mở ở nơi khác.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was taken from it.</source>
        <translation>Tệp rỗng. Chưa lấy gì từ tệp.</translation>
    </message>
    <message>
        <source>The file is too large. Nothing was taken from it; make it smaller or split it.</source>
        <translation>Tệp quá lớn. Chưa lấy gì từ tệp; hãy thu nhỏ hoặc chia tệp.</translation>
    </message>
    <message>
        <source>The folder is not empty. Nothing was written; name a new one.</source>
        <translation>Thư mục không trống. Chưa ghi gì; hãy chọn thư mục mới.</translation>
    </message>
    <message>
        <source>The item changed while you decided. Nothing was sent; look at it again and repeat.</source>
        <translation>Tin, bài đã thay đổi trong lúc bạn quyết định. Chưa gửi gì; hãy xem lại rồi làm lại.</translation>
    </message>
    <message>
        <source>The item has moved on meanwhile. Your text is kept; look at the item again.</source>
        <translation>Tin, bài đã chuyển bước trong lúc đó. Nội dung của bạn được giữ; hãy xem lại.</translation>
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
        <source>The keychain of this machine holds no password for this account. Your drafts are kept; sign in again.</source>
        <translation>Kho khóa của máy không có mật khẩu cho tài khoản này. Bản nháp vẫn được giữ; hãy đăng nhập lại.</translation>
    </message>
    <message>
        <source>The keychain of this machine is locked or refused. Your drafts are kept; unlock it and try again.</source>
        <translation>Kho khóa của máy đang khóa hoặc từ chối. Bản nháp vẫn được giữ; hãy mở khóa rồi thử lại.</translation>
    </message>
    <message>
        <source>The line broke in the middle: it may have had its effect. Sync, then look at the item before you repeat it.</source>
        <translation>Đường truyền đứt giữa chừng: có thể việc đã được làm. Hãy đồng bộ và xem lại tin, bài trước khi làm lại.</translation>
    </message>
    <message>
        <source>The period is closed. Nothing was changed.</source>
        <translation>Kỳ đã khóa sổ. Chưa thay đổi gì.</translation>
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
        <source>The portal is busy. What you did is kept and will be sent a little later.</source>
        <translation>Cổng đang bận. Việc bạn làm được giữ và sẽ gửi sau ít phút.</translation>
    </message>
    <message>
        <source>The portal is reached over https only. Nothing was sent; type the address without http://.</source>
        <translation>Chỉ kết nối tới Cổng bằng https. Chưa có gì được gửi đi; hãy gõ địa chỉ không có http://.</translation>
    </message>
    <message>
        <source>The portal refuses this content. Your text is kept; mend it and send it again.</source>
        <translation>Cổng không nhận nội dung này. Nội dung của bạn được giữ; hãy sửa rồi gửi lại.</translation>
    </message>
    <message>
        <source>The portal was not reached. What you did is kept on this machine and will be sent by itself when the line is back.</source>
        <translation>Không nối được tới Cổng. Việc bạn làm được giữ trên máy này và sẽ tự gửi khi có mạng lại.</translation>
    </message>
    <message>
        <source>The portal's plugin is there, but its site has plain links. Ask the administrator to switch pretty links on.</source>
        <translation>Cổng có phần mềm Tòa soạn, nhưng trang đang dùng đường dẫn thô. Hãy đề nghị quản trị bật đường dẫn đẹp (permalink).</translation>
    </message>
    <message>
        <source>The program that keeps this cache open ended in the middle: this may have been done. Look at the item before you repeat it.</source>
        <translation>Chương trình đang giữ kho nháp dừng giữa chừng: có thể việc đã được làm. Hãy xem lại tin, bài trước khi làm lại.</translation>
    </message>
    <message>
        <source>The session is locked. Nothing was done; unlock it in its window first.</source>
        <translation>Phiên làm việc đang khóa. Chưa làm gì; hãy mở khóa trong cửa sổ trước.</translation>
    </message>
    <message>
        <source>The text carries a mark of secrecy. Nothing of it was written on this machine; handle it as the secrecy rules say.</source>
        <translation>Nội dung có dấu chỉ độ mật. Chưa ghi gì lên máy này; hãy xử lý theo quy định bảo vệ bí mật nhà nước.</translation>
    </message>
    <message>
        <source>The text is not in the portal's form. It is kept here; save it again in this program.</source>
        <translation>Nội dung không đúng dạng của Cổng. Máy này vẫn giữ; hãy lưu lại trong chương trình này.</translation>
    </message>
    <message>
        <source>The text is too large for the portal. It is kept here; split it.</source>
        <translation>Nội dung quá lớn đối với Cổng. Máy này vẫn giữ; hãy chia nhỏ.</translation>
    </message>
    <message>
        <source>The text of this item is not on this machine yet. Connect and sync, then try again.</source>
        <translation>Nội dung bài này chưa có trên máy. Hãy nối mạng, đồng bộ rồi thử lại.</translation>
    </message>
    <message>
        <source>There are points to look at first. The text is kept; mend them, or answer each with a reason.</source>
        <translation>Có điểm cần xem lại trước. Nội dung vẫn được giữ; hãy sửa, hoặc trả lời từng điểm kèm lý do.</translation>
    </message>
    <message>
        <source>There is no finished backup in this folder. Nothing was changed.</source>
        <translation>Thư mục này không có bản sao lưu hoàn chỉnh. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>There is no such item here. Nothing was changed; look at the list for the right number.</source>
        <translation>Ở đây không có tin, bài này. Chưa thay đổi gì; hãy xem danh sách để lấy đúng số hiệu.</translation>
    </message>
    <message>
        <source>This cannot be used as it is. Nothing was changed.</source>
        <translation>Dữ liệu này không dùng được. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>This content belongs to the Party's own network and never goes to the Internet. Nothing was sent.</source>
        <translation>Nội dung này thuộc mạng riêng của cơ quan Đảng, không bao giờ ra Internet. Chưa gửi gì.</translation>
    </message>
    <message>
        <source>This is not the address of a site. Nothing was sent; type it as it stands in the letter, for example cong.example.vn.</source>
        <translation>Đây không phải địa chỉ của một trang. Chưa có gì được gửi đi; hãy gõ đúng như trong thư mời, ví dụ cong.example.vn.</translation>
    </message>
    <message>
        <source>This is not the text that was approved. Nothing was published; have it approved again.</source>
        <translation>Đây không phải bản đã duyệt. Chưa đăng gì; hãy trình duyệt lại.</translation>
    </message>
    <message>
        <source>This kind of file is not on the portal's list. Nothing was taken from it; save it in another format.</source>
        <translation>Loại tệp này không có trong danh mục của Cổng. Chưa lấy gì từ tệp; hãy lưu sang định dạng khác.</translation>
    </message>
    <message>
        <source>This machine could not write to its disk. What was saved before is kept; free some space and try again.</source>
        <translation>Máy không ghi được xuống ổ đĩa. Những gì đã lưu trước đó vẫn còn; hãy giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>This machine does not know who issued the portal's certificate; somebody may be listening in. Nothing was sent; tell the IT officer.</source>
        <translation>Máy này không biết ai đã cấp chứng thư số của Cổng; có thể có người nghe lén. Chưa có gì được gửi đi; hãy báo cán bộ công nghệ thông tin.</translation>
    </message>
    <message>
        <source>This machine has no keychain service, so nothing secret can be kept. Use a temporary session to work without leaving a trace.</source>
        <translation>Máy này không có kho khóa nên không giữ được mật khẩu. Hãy dùng Phiên tạm để làm việc mà không để lại dấu vết.</translation>
    </message>
    <message>
        <source>This needs a reason. Nothing was changed; write why.</source>
        <translation>Việc này cần có lý do. Chưa thay đổi gì; hãy ghi lý do.</translation>
    </message>
    <message>
        <source>This needs a time in the future. Nothing was changed; choose one.</source>
        <translation>Việc này cần một thời điểm trong tương lai. Chưa có gì thay đổi; hãy chọn giờ.</translation>
    </message>
    <message>
        <source>This site answers, but it is no portal that this program works with. Check the address, or ask the administrator whether the plugin is active.</source>
        <translation>Trang này có trả lời, nhưng không phải Cổng mà chương trình làm việc được. Hãy xem lại địa chỉ, hoặc hỏi quản trị xem phần mềm Tòa soạn trên Cổng đã bật chưa.</translation>
    </message>
    <message>
        <source>This was laid down by your organisation. Nothing was changed; ask the IT officer.</source>
        <translation>Mục này do cơ quan thiết lập. Chưa thay đổi gì; hãy hỏi cán bộ công nghệ thông tin.</translation>
    </message>
    <message>
        <source>Unschedule</source>
        <translation>Hủy hẹn giờ</translation>
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
        <source>Waiting to be received</source>
        <translation>Chờ tiếp nhận</translation>
    </message>
    <message>
        <source>What answered is not the portal (a login page of the network?). What you did is kept; check the connection.</source>
        <translation>Nơi trả lời không phải là Cổng (trang đăng nhập mạng?). Việc bạn làm được giữ; hãy kiểm tra kết nối.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Gỡ bài</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã gỡ</translation>
    </message>
    <message>
        <source>You may not edit the item in its present state. Nothing was changed.</source>
        <translation>Bạn không được sửa tin, bài ở trạng thái này. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Your organisation lets this program speak to certain portals only, and this is none of them. Nothing was sent; ask the IT officer.</source>
        <translation>Cơ quan chỉ cho chương trình kết nối một số Cổng, và đây không phải Cổng được phép. Chưa gửi gì; hãy hỏi cán bộ công nghệ thông tin.</translation>
    </message>
    <message>
        <source>Your role on this site does not allow this. Nothing was changed.</source>
        <translation>Vai của bạn ở trang thông tin này không cho phép. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>done in time, was due %1</source>
        <translation>đúng hạn, hạn %1</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>làm trễ hạn</translation>
    </message>
    <message>
        <source>done late, was due %1</source>
        <translation>trễ hạn, hạn %1</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>trễ %1</translation>
    </message>
    <message>
        <source>late by %1 of office time, was due %2</source>
        <translation>trễ %1 hành chính, hạn %2</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>cần xem</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>phải sửa</translation>
    </message>
    <message>
        <source>no deadline yet</source>
        <translation>chưa có thời hạn</translation>
    </message>
    <message>
        <source>note</source>
        <translation>lưu ý</translation>
    </message>
</context>
<context>
    <name>toasoan::cli::Words</name>
    <message>
        <source>  Password since %1</source>
        <translation>  Mật khẩu dùng từ %1</translation>
    </message>
    <message>
        <source>%1 (%2) at %3</source>
        <translation>%1 (%2) tại %3</translation>
    </message>
    <message>
        <source>%1 was not accepted: %2</source>
        <translation>%1: Cổng không nhận. %2</translation>
    </message>
    <message>
        <source>%1: %2 items, %3 media, %4 bytes; every file was read again and agrees with the manifest.</source>
        <translation>%1: %2 mục, %3 tệp phương tiện, %4 byte; mọi tệp đã được đọc lại và khớp bảng kê.</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <translation>%1: hạn %2</translation>
    </message>
    <message>
        <source>%1: kept.</source>
        <translation>%1: đã ghi nhận.</translation>
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
    <message numerus="yes">
        <source>%n text(s) joined with changes of others.</source>
        <translation>
            <numerusform>%n bài đã được ghép với chỗ sửa của người khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new draft from a .txt, .html or picture file</source>
        <translation>Bản nháp mới từ tệp .txt, .html hoặc tệp ảnh</translation>
    </message>
    <message>
        <source>A new draft from the fields given as options</source>
        <translation>Bản nháp mới từ các trường cho bằng tùy chọn</translation>
    </message>
    <message>
        <source>Add a picture, film, recording or document to an item</source>
        <translation>Thêm ảnh, phim, ghi âm hoặc tài liệu vào tin, bài</translation>
    </message>
    <message>
        <source>An item as text, as a page, or as canonical body</source>
        <translation>Xuất tin, bài thành chữ thuần, thành trang, hoặc dạng chuẩn</translation>
    </message>
    <message>
        <source>An option has a value that cannot be used. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>Một tùy chọn có giá trị không dùng được. Chưa làm gì; hãy dùng: toasoan-cli help LỆNH</translation>
    </message>
    <message>
        <source>An option lacks its value. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>Một tùy chọn thiếu giá trị. Chưa làm gì; hãy dùng: toasoan-cli help LỆNH</translation>
    </message>
    <message>
        <source>An option stands there twice. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>Một tùy chọn xuất hiện hai lần. Chưa làm gì; hãy dùng: toasoan-cli help LỆNH</translation>
    </message>
    <message>
        <source>An option was given a value that it does not take. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>Một tùy chọn có giá trị thừa. Chưa làm gì; hãy dùng: toasoan-cli help LỆNH</translation>
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
        <source>Change fields of an item and cut a revision</source>
        <translation>Sửa các trường của tin, bài và ghi một phiên bản</translation>
    </message>
    <message>
        <source>Check the audit trail of an item link by link</source>
        <translation>Kiểm nhật ký xử lý của tin, bài từng mắt xích</translation>
    </message>
    <message>
        <source>Check the cache file of this machine</source>
        <translation>Kiểm tệp kho nháp của máy này</translation>
    </message>
    <message>
        <source>Copy all data of the portal into a folder and verify it</source>
        <translation>Sao lưu toàn bộ dữ liệu của Cổng vào một thư mục và kiểm lại</translation>
    </message>
    <message>
        <source>Draft %1: %2</source>
        <translation>Bản nháp %1: %2</translation>
    </message>
    <message>
        <source>Erase a text that must not exist, everywhere</source>
        <translation>Xóa vĩnh viễn, ở mọi nơi, một nội dung không được tồn tại</translation>
    </message>
    <message>
        <source>Erased everywhere it was kept; only its number and hashes remain.</source>
        <translation>Đã xóa ở mọi nơi từng giữ; chỉ còn số hiệu và mã băm.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 usage, 3 not found, 4 kept but not sent yet, 5 sign in, 6 not allowed, 7 conflict, 8 refused by a check, 9 disk, 10 not the portal, 11 bad input, 12 differs.</source>
        <translation>Mã thoát: 0 xong, 2 sai cách gọi, 3 không có, 4 đã giữ nhưng chưa gửi được, 5 cần đăng nhập, 6 không được phép, 7 có bản khác, 8 điểm kiểm tra không cho qua, 9 ổ đĩa, 10 không phải Cổng trả lời, 11 dữ liệu không dùng được, 12 không khớp.</translation>
    </message>
    <message>
        <source>Forget the password on this machine</source>
        <translation>Quên mật khẩu trên máy này</translation>
    </message>
    <message>
        <source>It is sent at %1; until then: toasoan-cli undo.</source>
        <translation>Sẽ gửi lúc %1; trước đó có thể hoàn tác: toasoan-cli undo.</translation>
    </message>
    <message>
        <source>Items by words, with or without tone marks</source>
        <translation>Tìm tin, bài theo từ, có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>Keep the cache open and in sync, and do the verbs typed elsewhere</source>
        <translation>Giữ kho nháp mở và đồng bộ, làm thay các lệnh gõ ở nơi khác</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Thể loại</translation>
    </message>
    <message>
        <source>Kinds:</source>
        <translation>Thể loại:</translation>
    </message>
    <message>
        <source>Live at</source>
        <translation>Địa chỉ trên Cổng</translation>
    </message>
    <message>
        <source>Make an older revision the present text</source>
        <translation>Lấy một phiên bản cũ làm bản hiện tại</translation>
    </message>
    <message>
        <source>No channel is named. Nothing was changed; add --channel CHANNEL.</source>
        <translation>Chưa nêu kênh nào. Chưa thay đổi gì; hãy thêm --channel KÊNH.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this machine yet. Use the verb sign-in first, or --training FILE --as PERSON to practise.</source>
        <translation>Máy này chưa có ai đăng nhập. Hãy dùng lệnh sign-in trước, hoặc --training TỆP --as NGƯỜI để tập huấn.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Không có gì ở đây.</translation>
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
        <source>Number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>One item with its text, clocks and what you can do</source>
        <translation>Một tin, bài với nội dung, thời hạn và việc bạn làm được</translation>
    </message>
    <message>
        <source>Options for every verb:</source>
        <translation>Tùy chọn chung cho mọi lệnh:</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Thời hạn đăng</translation>
    </message>
    <message>
        <source>Put a backup into an empty portal</source>
        <translation>Khôi phục một bản sao lưu vào Cổng trống</translation>
    </message>
    <message>
        <source>Read a backup again and compare it with its manifest</source>
        <translation>Đọc lại một bản sao lưu và so với bảng kê của nó</translation>
    </message>
    <message>
        <source>Read the public page and compare it with what was approved</source>
        <translation>Đối chiếu trang đã đăng với bản đã duyệt</translation>
    </message>
    <message>
        <source>Remark on an item or a passage of it</source>
        <translation>Góp ý cho tin, bài hoặc một đoạn của nó</translation>
    </message>
    <message>
        <source>Remarks on an item</source>
        <translation>Các góp ý cho tin, bài</translation>
    </message>
    <message>
        <source>Replace the password by a new one</source>
        <translation>Thay mật khẩu bằng mật khẩu mới</translation>
    </message>
    <message>
        <source>Revisions kept of an item</source>
        <translation>Các phiên bản đang giữ của tin, bài</translation>
    </message>
    <message>
        <source>Rulebook %1, in force since %2: %3</source>
        <translation>Quy định và danh mục, bản %1, áp dụng từ %2: %3</translation>
    </message>
    <message>
        <source>Saved at %1.</source>
        <translation>Đã lưu lúc %1.</translation>
    </message>
    <message>
        <source>Send what waits and fetch what is new</source>
        <translation>Gửi những gì đang chờ và lấy về những gì mới</translation>
    </message>
    <message>
        <source>Send without waiting for the moment of undo</source>
        <translation>Gửi ngay, không chờ thời gian hoàn tác</translation>
    </message>
    <message>
        <source>Sending now.</source>
        <translation>Đang gửi ngay.</translation>
    </message>
    <message>
        <source>Sent %1, received %2, still waiting %3.</source>
        <translation>Đã gửi %1, đã nhận %2, còn chờ %3.</translation>
    </message>
    <message>
        <source>Sign in with a name and the password from standard input, or with an invitation code</source>
        <translation>Đăng nhập bằng tên và mật khẩu đọc từ đầu vào chuẩn, hoặc bằng mã mời</translation>
    </message>
    <message>
        <source>Signed out; the password is gone from the keychain. Your drafts stay encrypted on this machine.</source>
        <translation>Đã đăng xuất; mật khẩu đã xóa khỏi kho khóa. Bản nháp của bạn vẫn ở máy này, được mã hóa.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Trang thông tin</translation>
    </message>
    <message>
        <source>Sites, channels and kinds of the rulebook in force</source>
        <translation>Trang thông tin, kênh và thể loại theo quy định đang áp dụng</translation>
    </message>
    <message>
        <source>Something is missing behind the verb. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>Sau lệnh còn thiếu đối tượng. Chưa làm gì; hãy dùng: toasoan-cli help LỆNH</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Thời hạn cung cấp</translation>
    </message>
    <message>
        <source>THE PAGE DOES NOT SHOW WHAT WAS APPROVED. Tell the duty officer; withdraw it if in doubt.
  Address: %1</source>
        <translation>TRANG KHÔNG HIỂN THỊ ĐÚNG BẢN ĐÃ DUYỆT. Báo cán bộ trực; nếu còn nghi ngờ thì gỡ bài.
  Địa chỉ: %1</translation>
    </message>
    <message>
        <source>Take back the last decision while it is unsent</source>
        <translation>Hoàn tác quyết định cuối khi chưa gửi</translation>
    </message>
    <message>
        <source>Taken back; nothing was sent.</source>
        <translation>Đã hoàn tác; chưa có gì được gửi.</translation>
    </message>
    <message>
        <source>The cache is sound.</source>
        <translation>Kho nháp nguyên vẹn.</translation>
    </message>
    <message numerus="yes">
        <source>The chain holds as far as it is kept here: %n entry(s). The portal was not asked.</source>
        <translation>
            <numerusform>Phần nhật ký giữ ở máy này nguyên vẹn: %n mục. Chưa hỏi được Cổng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain holds: %n entry(s), checked against what was seen before.</source>
        <translation>
            <numerusform>Nhật ký nguyên vẹn: %n mục, đã so với những gì từng thấy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clocks of an item, or what would be due when</source>
        <translation>Thời hạn của tin, bài, hoặc tính thử thời hạn</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>Đã bỏ bản nháp.</translation>
    </message>
    <message>
        <source>The items of a place (drafts, sent, incoming, waiting, live …)</source>
        <translation>Tin, bài của một ngăn (drafts, sent, incoming, waiting, live …)</translation>
    </message>
    <message>
        <source>The newsroom is open; verbs typed elsewhere are done here.</source>
        <translation>Tòa soạn đang mở; lệnh gõ ở nơi khác được làm tại đây.</translation>
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
        <source>The portal has taken it.</source>
        <translation>Cổng đã nhận.</translation>
    </message>
    <message>
        <source>The remark is kept.</source>
        <translation>Đã ghi góp ý.</translation>
    </message>
    <message>
        <source>There are points to look at first. The text is kept; mend them, or answer each with --acknowledge CHECK=REASON.</source>
        <translation>Còn điểm cần xem lại. Nội dung được giữ nguyên; hãy sửa, hoặc trả lời từng điểm bằng --acknowledge ĐIỂM=LÝ_DO.</translation>
    </message>
    <message>
        <source>There is no such option here. Nothing was done; use: toasoan-cli help VERB</source>
        <translation>Không có tùy chọn này. Chưa làm gì; hãy dùng: toasoan-cli help LỆNH</translation>
    </message>
    <message>
        <source>There is no such place. The places are:</source>
        <translation>Không có ngăn này. Các ngăn là:</translation>
    </message>
    <message>
        <source>There is no such verb. Use: toasoan-cli help</source>
        <translation>Không có lệnh này. Hãy dùng: toasoan-cli help</translation>
    </message>
    <message>
        <source>This machine has no keychain service, so nothing secret can be kept. Use --temporary to work without leaving a trace.</source>
        <translation>Máy này không có kho khóa nên không giữ được bí mật. Hãy dùng --temporary để làm việc không để lại dấu vết.</translation>
    </message>
    <message>
        <source>This needs a reason. Nothing was changed; add --reason TEXT.</source>
        <translation>Việc này cần lý do. Chưa thay đổi gì; hãy thêm --reason LÝ_DO.</translation>
    </message>
    <message>
        <source>This needs a time in the future. Nothing was changed; add --at "dd/mm/yyyy hh:mm".</source>
        <translation>Việc này cần một thời điểm ở tương lai. Chưa thay đổi gì; hãy thêm --at "dd/mm/yyyy hh:mm".</translation>
    </message>
    <message>
        <source>This text, or all about one verb</source>
        <translation>Trang này, hoặc mọi điều về một lệnh</translation>
    </message>
    <message>
        <source>Throw a draft away that was never sent</source>
        <translation>Bỏ một bản nháp chưa từng gửi</translation>
    </message>
    <message>
        <source>What is in force on this machine, and who laid it down</source>
        <translation>Thiết lập nào đang có hiệu lực trên máy này và do ai đặt</translation>
    </message>
    <message>
        <source>What the checks find in an item</source>
        <translation>Các điểm cần xem lại của tin, bài</translation>
    </message>
    <message>
        <source>What waits to be sent, and why</source>
        <translation>Những gì đang chờ gửi, và vì sao</translation>
    </message>
    <message>
        <source>Who I am to the portal, my roles, the age of my password</source>
        <translation>Tôi là ai với Cổng, vai của tôi, mật khẩu dùng từ bao giờ</translation>
    </message>
    <message>
        <source>Working offline: it waits on this machine and is sent at the next sync.</source>
        <translation>Đang làm việc không có mạng: ý định chờ trên máy này và được gửi ở lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Đã ghi ra %1.</translation>
    </message>
    <message>
        <source>You can</source>
        <translation>Bạn có thể</translation>
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
        <source>chosen by the person</source>
        <translation>người dùng chọn</translation>
    </message>
    <message>
        <source>default</source>
        <translation>mặc định</translation>
    </message>
    <message>
        <source>given to the installer</source>
        <translation>đặt khi cài</translation>
    </message>
    <message>
        <source>laid down for this machine</source>
        <translation>cơ quan thiết lập cho máy</translation>
    </message>
    <message>
        <source>laid down for this user</source>
        <translation>cơ quan thiết lập cho người dùng</translation>
    </message>
    <message>
        <source>no deadline yet</source>
        <translation>chưa có thời hạn</translation>
    </message>
    <message>
        <source>toasoan-cli [OPTIONS] VERB [OPERANDS] [OPTIONS] – the newsroom by commands</source>
        <translation>toasoan-cli [TÙY CHỌN] LỆNH [ĐỐI TƯỢNG] [TÙY CHỌN] – tòa soạn bằng dòng lệnh</translation>
    </message>
</context>
</TS>
