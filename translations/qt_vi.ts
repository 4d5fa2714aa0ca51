<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Đóng thẻ</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Tự động</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Tự động</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Bí danh</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Ổ đĩa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Thư mục tệp</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Lối tắt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
</context>
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Connection refused</source>
        <translation>Kết nối bị từ chối</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Kết nối quá thời gian chờ</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Không tìm thấy máy chủ</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Không tới được mạng</translation>
    </message>
    <message>
        <source>Operation on socket is not supported</source>
        <translation>Socket không hỗ trợ thao tác này</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>Socket chưa được kết nối</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>Thao tác socket quá thời gian chờ</translation>
    </message>
    <message>
        <source>Trying to connect while connection is in progress</source>
        <translation>Đang thử kết nối trong lúc một kết nối khác chưa xong</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Chọn tất &amp;cả</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Tăng một bước</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Giảm một bước</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Giảm</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Giảm giá trị</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Lùi một trang</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Sang trang sau</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Tăng</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Tăng giá trị</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Nhấn</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Cuộn xuống</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Cuộn sang phải</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Cuộn lên</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Cuộn xuống dưới</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Cuộn về bên trái</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Cuộn về bên phải</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Cuộn lên trên</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Đưa tiêu điểm tới</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Đưa tiêu điểm bàn phím tới đây</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Hiện trình đơn</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Hiện trình đơn của mục này</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Bật hoặc tắt</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Chuyển trạng thái bật hoặc tắt</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Thực hiện hành động</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Application "%1" requires Qt %2, found Qt %3.</source>
        <translation>Ứng dụng “%1” cần Qt %2, nhưng chỉ tìm thấy Qt %3.</translation>
    </message>
    <message>
        <source>Executable '%1' requires Qt %2, found Qt %3.</source>
        <translation>Chương trình “%1” cần Qt %2, nhưng chỉ tìm thấy Qt %3.</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>Lỗi thư viện Qt không tương thích</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Thêm vào &amp;màu tự chọn</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Màu &amp;cơ bản</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>Màu &amp;tự chọn</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Lục:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>Lấy &amp;màu trên màn hình</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>Đỏ (&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>Độ &amp;bão hòa:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>Độ &amp;sáng:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>Độ đậm đặc (&amp;A):</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>&amp;Lam:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Con trỏ ở %1, %2
Nhấn ESC để hủy</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>Sắ&amp;c độ:</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Chọn màu</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Sai</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Mở danh sách lựa chọn</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Đúng</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Arguments:</source>
        <translation>Tham số:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Hiện trợ giúp, gồm cả các tùy chọn riêng của Qt.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Hiện trợ giúp về các tùy chọn dòng lệnh.</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>Hiện trợ giúp, gồm cả các tùy chọn chung của Qt.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Hiện phiên bản.</translation>
    </message>
    <message>
        <source>Missing value after '%1'.</source>
        <translation>Thiếu giá trị sau “%1”.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Tùy chọn:</translation>
    </message>
    <message>
        <source>Unexpected value after '%1'.</source>
        <translation>Giá trị thừa sau “%1”.</translation>
    </message>
    <message>
        <source>Unknown option '%1'.</source>
        <translation>Tùy chọn “%1” không rõ.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Tùy chọn không rõ: %1.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Cách dùng: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[tùy chọn]</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>%1: ftok failed</source>
        <translation>%1: lệnh ftok không thành công</translation>
    </message>
    <message>
        <source>%1: key is empty</source>
        <translation>%1: khóa trống</translation>
    </message>
    <message>
        <source>%1: unable to make key</source>
        <translation>%1: không tạo được khóa</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Banner Pages</source>
        <translation>Trang ngăn cách</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Thông tin thanh toán:</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Lưu hành hạn chế</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Nội bộ</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Ban ngày (06:00 đến 17:59)</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Cuối:</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Giữ lại vô thời hạn</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Việc in</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Điều khiển việc in</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Mức ưu tiên:</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Ban đêm (18:00 đến 05:59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>In ngay</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Hẹn giờ in:</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Ca hai (16:00 đến 23:59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Mật</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Giờ đã định</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Tiêu chuẩn</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Đầu:</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Ca ba (00:00 đến 07:59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Tuyệt mật</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Không mật</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Cuối tuần (thứ Bảy và Chủ nhật)</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Cần xác thực</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Cần xác thực để dùng %1 trên %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Cần xác thực để dùng %1.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mật khẩu:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Tên người dùng:</translation>
    </message>
</context>
<context>
    <name>QDB2Driver</name>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Không hoàn tất được giao dịch</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Không hủy được giao dịch</translation>
    </message>
</context>
<context>
    <name>QDB2Result</name>
    <message>
        <source>Unable to execute statement</source>
        <translation>Không thực hiện được câu lệnh</translation>
    </message>
</context>
<context>
    <name>QDBusTrayIcon</name>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
</context>
<context>
    <name>QDateTimeParser</name>
    <message>
        <source>AM</source>
        <translation>SA</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>CH</translation>
    </message>
    <message>
        <source>am</source>
        <translation>sa</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>ch</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What's This?</source>
        <translation>Đây là gì?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
</context>
<context>
    <name>QDnsLookup</name>
    <message>
        <source>Could not expand domain name</source>
        <translation>Không khai triển được tên miền</translation>
    </message>
    <message>
        <source>IPv6 nameservers are currently not supported on this OS</source>
        <translation>Hệ điều hành này chưa hỗ trợ máy chủ tên miền IPv6</translation>
    </message>
    <message>
        <source>Invalid IPv4 address record</source>
        <translation>Bản ghi địa chỉ IPv4 không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid IPv6 address record</source>
        <translation>Bản ghi địa chỉ IPv6 không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid TLS association record</source>
        <translation>Bản ghi liên kết TLS không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid canonical name record</source>
        <translation>Bản ghi tên chính tắc không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid domain name</source>
        <translation>Tên miền không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid mail exchange record</source>
        <translation>Bản ghi máy chủ thư không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid name server record</source>
        <translation>Bản ghi máy chủ tên miền không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid pointer record</source>
        <translation>Bản ghi con trỏ không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid reply received</source>
        <translation>Nhận được trả lời không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid reply received (%1)</source>
        <translation>Nhận được trả lời không hợp lệ (%1)</translation>
    </message>
    <message>
        <source>Invalid reply received (rcode %1)</source>
        <translation>Nhận được trả lời không hợp lệ (mã %1)</translation>
    </message>
    <message>
        <source>Invalid service record</source>
        <translation>Bản ghi dịch vụ không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid text record</source>
        <translation>Bản ghi văn bản không hợp lệ</translation>
    </message>
    <message>
        <source>Non existent domain</source>
        <translation>Không có tên miền này</translation>
    </message>
    <message>
        <source>Operation cancelled</source>
        <translation>Đã hủy thao tác</translation>
    </message>
    <message>
        <source>Reply was too large</source>
        <translation>Trả lời quá lớn</translation>
    </message>
    <message>
        <source>Request timed out</source>
        <translation>Yêu cầu quá thời gian chờ</translation>
    </message>
    <message>
        <source>SSL/TLS support not present</source>
        <translation>Không có hỗ trợ SSL/TLS</translation>
    </message>
    <message>
        <source>Server could not process query</source>
        <translation>Máy chủ không xử lý được câu hỏi</translation>
    </message>
    <message>
        <source>Server failure</source>
        <translation>Máy chủ gặp lỗi</translation>
    </message>
    <message>
        <source>Server refused to answer</source>
        <translation>Máy chủ từ chối trả lời</translation>
    </message>
</context>
<context>
    <name>QDnsLookupRunnable</name>
    <message>
        <source>Could not expand domain name</source>
        <translation>Không khai triển được tên miền</translation>
    </message>
    <message>
        <source>Host %1 could not be found.</source>
        <translation>Không tìm thấy máy %1.</translation>
    </message>
    <message>
        <source>IPv6 addresses for nameservers are currently not supported</source>
        <translation>Hiện chưa hỗ trợ địa chỉ IPv6 cho máy chủ tên miền</translation>
    </message>
    <message>
        <source>Invalid IPv4 address record</source>
        <translation>Bản ghi địa chỉ IPv4 không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid IPv6 address record</source>
        <translation>Bản ghi địa chỉ IPv6 không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid canonical name record</source>
        <translation>Bản ghi tên chính tắc không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid domain name</source>
        <translation>Tên miền không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid hostname</source>
        <translation>Tên máy không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid mail exchange record</source>
        <translation>Bản ghi máy chủ thư không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid name server record</source>
        <translation>Bản ghi máy chủ tên miền không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid pointer record</source>
        <translation>Bản ghi con trỏ không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid reply received</source>
        <translation>Nhận được trả lời không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid service record</source>
        <translation>Bản ghi dịch vụ không hợp lệ</translation>
    </message>
    <message>
        <source>Invalid text record</source>
        <translation>Bản ghi văn bản không hợp lệ</translation>
    </message>
    <message>
        <source>No hostname given</source>
        <translation>Chưa cho tên máy</translation>
    </message>
    <message>
        <source>Non existent domain</source>
        <translation>Không có tên miền này</translation>
    </message>
    <message>
        <source>Not yet supported on Android</source>
        <translation>Chưa được hỗ trợ trên Android</translation>
    </message>
    <message>
        <source>Not yet supported on this OS</source>
        <translation>Chưa được hỗ trợ trên hệ điều hành này</translation>
    </message>
    <message>
        <source>Resolver functions not found</source>
        <translation>Không tìm thấy hàm phân giải tên</translation>
    </message>
    <message>
        <source>Resolver initialization failed</source>
        <translation>Không khởi tạo được bộ phân giải tên</translation>
    </message>
    <message>
        <source>Resolver library can't be loaded: No runtime library loading support</source>
        <translation>Không nạp được thư viện phân giải tên: hệ thống không hỗ trợ nạp thư viện lúc chạy</translation>
    </message>
    <message>
        <source>Server could not process query</source>
        <translation>Máy chủ không xử lý được câu hỏi</translation>
    </message>
    <message>
        <source>Server failure</source>
        <translation>Máy chủ gặp lỗi</translation>
    </message>
    <message>
        <source>Server refused to answer</source>
        <translation>Máy chủ từ chối trả lời</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Lỗi không rõ</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Đóng khung gắn kèm</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Tách ra</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Tách khung ra hoặc gắn khung trở lại</translation>
    </message>
</context>
<context>
    <name>QDtls</name>
    <message>
        <source>Error while reading: %1</source>
        <translation>Lỗi khi đọc: %1</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>Đồn&amp;g ý</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Hiện lại thông báo này lần sau</translation>
    </message>
    <message>
        <source>An error occurred</source>
        <translation>Đã xảy ra lỗi</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Lỗi nghiêm trọng:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Thông báo gỡ lỗi:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Lỗi không khắc phục được:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Thông tin:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Cảnh báo:</translation>
    </message>
</context>
<context>
    <name>QFactoryLoader</name>
    <message>
        <source>Invalid metadata version</source>
        <translation>Phiên bản siêu dữ liệu không hợp lệ</translation>
    </message>
    <message>
        <source>Metadata parsing error: %1</source>
        <translation>Lỗi khi đọc siêu dữ liệu: %1</translation>
    </message>
    <message>
        <source>Unexpected metadata contents</source>
        <translation>Nội dung siêu dữ liệu không như mong đợi</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot create %1 for output</source>
        <translation>Không tạo được %1 để ghi</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Không tạo được %1 để ghi: %2</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>Không mở được %1 để đọc</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Không mở được tệp đích: %1</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Không mở được để ghi: %1</translation>
    </message>
    <message>
        <source>Cannot remove source file</source>
        <translation>Không xóa được tệp nguồn</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Tệp đích đã có</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Tệp đích chính là tệp nguồn.</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Lỗi khi đổi tên: %1</translation>
    </message>
    <message>
        <source>Failure to write block</source>
        <translation>Không ghi được khối dữ liệu</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Không ghi được khối dữ liệu: %1</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Không có tệp nguồn.</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>Không khôi phục được từ %1: %2</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>Không đổi tên tệp tuần tự bằng cách chép từng khối</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available</source>
        <translation>Không có bộ xử lý tệp</translation>
    </message>
    <message>
        <source>No file engine available or engine does not support UnMapExtension</source>
        <translation>Không có bộ xử lý tệp, hoặc bộ xử lý không hỗ trợ UnMapExtension</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Không tìm thấy thư mục.
Hãy kiểm tra lại tên thư mục.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Không tìm thấy tệp.
Hãy kiểm tra lại tên tệp.</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Tệp %1</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 đã có.
Thay thế tệp này?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chọn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Thư mục &amp;mới</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổ&amp;i tên</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” được bảo vệ chống ghi.
Vẫn xóa?</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Bí danh</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Xóa “%1”?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Chuyển sang xem chi tiết</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Chuyển sang xem danh sách</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Không xóa được thư mục.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Tạo một thư mục mới</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Xem chi tiết</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Ổ đĩa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Tên tệp:</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Thư mục tệp</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Loại tệp:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Tìm thư mục</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến tới</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Tiến tới</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Lên thư mục cha</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Xem danh sách</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Danh sách vị trí và dấu trang</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Tìm trong:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Máy tính của tôi</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Thư mục mới</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Thư mục cha</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Vị trí gần đây</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Lối tắt</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Hiện </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Hiện tệp ẩ&amp;n</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Thanh bên</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Không dùng được tên “%1”.&lt;/b&gt;&lt;p&gt;Hãy thử tên khác, ngắn hơn hoặc không có dấu câu.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa đổi</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Tên tệp không hợp lệ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Máy tính của tôi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kiểu</translation>
    </message>
</context>
<context>
    <name>QFontDatabase</name>
    <message>
        <source>Any</source>
        <translation>Bất kỳ</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Ả Rập</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengal</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Rất đậm</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kirin</translation>
    </message>
    <message>
        <source>Demi</source>
        <translation>Nửa</translation>
    </message>
    <message>
        <source>Demi Bold</source>
        <translation>Nửa đậm</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Devanagari</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Cực</translation>
    </message>
    <message>
        <source>Extra Bold</source>
        <translation>Cực đậm</translation>
    </message>
    <message>
        <source>Extra Light</source>
        <translation>Cực mảnh</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Gruzia</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Hy Lạp</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarat</translation>
    </message>
    <message>
        <source>Gurmukhi</source>
        <translation>Gurmukhi</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Do Thái</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Nhật</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Hàn</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Lào</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>La-tinh</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Mảnh</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Vừa</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>N'Ko</source>
        <translation>N’Ko</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Thường</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>The Normal or Regular font weight</comment>
        <translation>Thường</translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation>Xiên</translation>
    </message>
    <message>
        <source>Ogham</source>
        <translation>Ogham</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>Oriya</translation>
    </message>
    <message>
        <source>Runic</source>
        <translation>Rune</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Trung giản thể</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Sinhala</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>Syriac</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thaana</source>
        <translation>Thaana</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thái</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Rất mảnh</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tây Tạng</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Trung phồn thể</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Việt</translation>
    </message>
</context>
<context>
    <name>QFontDialog</name>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Phông chữ</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Gạch chân</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Hiệu ứng</translation>
    </message>
    <message>
        <source>Font st&amp;yle</source>
        <translation>&amp;Kiểu chữ</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Chữ mẫu</translation>
    </message>
    <message>
        <source>Select Font</source>
        <translation>Chọn phông chữ</translation>
    </message>
    <message>
        <source>Stri&amp;keout</source>
        <translation>Gạch &amp;ngang</translation>
    </message>
    <message>
        <source>Wr&amp;iting System</source>
        <translation>&amp;Hệ chữ viết</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>Đồn&amp;g ý</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Đóng mà không lưu</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Additional plugins to load, can be specified multiple times.</source>
        <translation>Phần bổ trợ cần nạp thêm, có thể cho nhiều lần.</translation>
    </message>
    <message>
        <source>Alias for --qwindowgeometry.</source>
        <translation>Tên khác của --qwindowgeometry.</translation>
    </message>
    <message>
        <source>Alias for --qwindowicon.</source>
        <translation>Tên khác của --qwindowicon.</translation>
    </message>
    <message>
        <source>Alias for --qwindowtitle.</source>
        <translation>Tên khác của --qwindowtitle.</translation>
    </message>
    <message>
        <source>Alias for --windowgeometry.</source>
        <translation>Tên khác của --windowgeometry.</translation>
    </message>
    <message>
        <source>Alias for --windowicon.</source>
        <translation>Tên khác của --windowicon.</translation>
    </message>
    <message>
        <source>Alias for --windowtitle.</source>
        <translation>Tên khác của --windowtitle.</translation>
    </message>
    <message>
        <source>Default window icon.</source>
        <translation>Biểu tượng mặc định của cửa sổ.</translation>
    </message>
    <message>
        <source>Disable mouse grabbing (useful in debuggers).</source>
        <translation>Không chiếm giữ chuột (có ích khi gỡ lỗi).</translation>
    </message>
    <message>
        <source>Display name, overrides $DISPLAY.</source>
        <translation>Tên màn hình, thay cho $DISPLAY.</translation>
    </message>
    <message>
        <source>Force mouse grabbing (even when running in a debugger).</source>
        <translation>Luôn chiếm giữ chuột (kể cả khi gỡ lỗi).</translation>
    </message>
    <message>
        <source>ID of the X11 Visual to use.</source>
        <translation>Mã X11 Visual cần dùng.</translation>
    </message>
    <message>
        <source>Instance name according to ICCCM 4.1.2.5.</source>
        <translation>Tên phiên chạy theo ICCCM 4.1.2.5.</translation>
    </message>
    <message>
        <source>Path to the platform plugins.</source>
        <translation>Đường dẫn tới các phần bổ trợ nền tảng.</translation>
    </message>
    <message>
        <source>Platform theme.</source>
        <translation>Giao diện của nền tảng.</translation>
    </message>
    <message>
        <source>QPA plugin. See QGuiApplication documentation for available options for each plugin.</source>
        <translation>Phần bổ trợ QPA. Xem tài liệu QGuiApplication để biết tùy chọn của từng phần bổ trợ.</translation>
    </message>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
    <message>
        <source>Restores the application from an earlier session.</source>
        <translation>Khôi phục ứng dụng từ phiên trước.</translation>
    </message>
    <message>
        <source>Sets the application's layout direction to Qt::RightToLeft (debugging helper).</source>
        <translation>Đặt hướng bố cục của ứng dụng là Qt::RightToLeft (để gỡ lỗi).</translation>
    </message>
    <message>
        <source>Title of the first window.</source>
        <translation>Tiêu đề của cửa sổ đầu tiên.</translation>
    </message>
    <message>
        <source>Window geometry for the main window, using the X11-syntax, like 100x100+50+50.</source>
        <translation>Vị trí và kích thước của cửa sổ chính theo cú pháp X11, như 100x100+50+50.</translation>
    </message>
</context>
<context>
    <name>QHostInfo</name>
    <message>
        <source>No host name given</source>
        <translation>Chưa cho tên máy chủ</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Lỗi không rõ</translation>
    </message>
</context>
<context>
    <name>QHostInfoAgent</name>
    <message>
        <source>Host not found</source>
        <translation>Không tìm thấy máy chủ</translation>
    </message>
    <message>
        <source>Invalid hostname</source>
        <translation>Tên máy không hợp lệ</translation>
    </message>
    <message>
        <source>No host name given</source>
        <translation>Chưa cho tên máy chủ</translation>
    </message>
    <message>
        <source>Unknown address type</source>
        <translation>Loại địa chỉ không rõ</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Connection closed</source>
        <translation>Kết nối đã đóng</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Kết nối bị từ chối</translation>
    </message>
    <message>
        <source>Data corrupted</source>
        <translation>Dữ liệu bị hỏng</translation>
    </message>
    <message>
        <source>Data downloaded is too large to store</source>
        <translation>Dữ liệu tải về quá lớn, không lưu được</translation>
    </message>
    <message>
        <source>Decompression failed: %1</source>
        <translation>Không giải nén được: %1</translation>
    </message>
    <message>
        <source>Failed to initialize decompression: %1</source>
        <translation>Không khởi tạo được việc giải nén: %1</translation>
    </message>
    <message>
        <source>Failed to initialize the compression decoder.</source>
        <translation>Không khởi tạo được bộ giải nén.</translation>
    </message>
    <message>
        <source>Host %1 not found</source>
        <translation>Không tìm thấy máy chủ %1</translation>
    </message>
    <message>
        <source>Host requires authentication</source>
        <translation>Máy chủ cần xác thực</translation>
    </message>
    <message>
        <source>Insecure redirect</source>
        <translation>Chuyển hướng sang kết nối không an toàn</translation>
    </message>
    <message>
        <source>Proxy requires authentication</source>
        <translation>Máy chủ ủy quyền cần xác thực</translation>
    </message>
    <message>
        <source>SSL handshake failed</source>
        <translation>Bắt tay SSL không thành công</translation>
    </message>
    <message>
        <source>The decompressed output exceeds the limits specified by QNetworkRequest::decompressedSafetyCheckThreshold()</source>
        <translation>Dữ liệu giải nén vượt quá giới hạn của QNetworkRequest::decompressedSafetyCheckThreshold()</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Chuyển hướng quá nhiều lần</translation>
    </message>
    <message>
        <source>Unknown protocol specified</source>
        <translation>Giao thức đã cho không rõ</translation>
    </message>
    <message>
        <source>Unsupported content encoding: %1</source>
        <translation>Cách mã hóa nội dung không được hỗ trợ: %1</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Authentication required</source>
        <translation>Cần xác thực</translation>
    </message>
    <message>
        <source>Did not receive HTTP response from proxy</source>
        <translation>Không nhận được trả lời HTTP từ máy chủ ủy quyền</translation>
    </message>
    <message>
        <source>Error communicating with HTTP proxy</source>
        <translation>Lỗi khi trao đổi với máy chủ ủy quyền HTTP</translation>
    </message>
    <message>
        <source>Error parsing authentication request from proxy</source>
        <translation>Không hiểu yêu cầu xác thực của máy chủ ủy quyền</translation>
    </message>
    <message>
        <source>Proxy connection closed prematurely</source>
        <translation>Kết nối tới máy chủ ủy quyền bị đóng giữa chừng</translation>
    </message>
    <message>
        <source>Proxy connection refused</source>
        <translation>Máy chủ ủy quyền từ chối kết nối</translation>
    </message>
    <message>
        <source>Proxy denied connection</source>
        <translation>Máy chủ ủy quyền không cho kết nối</translation>
    </message>
    <message>
        <source>Proxy server connection timed out</source>
        <translation>Kết nối tới máy chủ ủy quyền quá thời gian chờ</translation>
    </message>
    <message>
        <source>Proxy server not found</source>
        <translation>Không tìm thấy máy chủ ủy quyền</translation>
    </message>
</context>
<context>
    <name>QIBaseDriver</name>
    <message>
        <source>Error opening database</source>
        <translation>Lỗi khi mở cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Không hoàn tất được giao dịch</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Không hủy được giao dịch</translation>
    </message>
</context>
<context>
    <name>QIBaseResult</name>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Không hoàn tất được giao dịch</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No space left on device</source>
        <translation>Ổ đĩa hết chỗ trống</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Không có tệp hoặc thư mục này</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Không có quyền truy cập</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Quá nhiều tệp đang mở</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Lỗi không rõ</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>tệp cần mở là một thư mục</translation>
    </message>
</context>
<context>
    <name>QImageReader</name>
    <message>
        <source>File not found</source>
        <translation>Không tìm thấy tệp</translation>
    </message>
    <message>
        <source>Invalid device</source>
        <translation>Thiết bị không hợp lệ</translation>
    </message>
    <message>
        <source>Unable to read image data</source>
        <translation>Không đọc được dữ liệu ảnh</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Lỗi không rõ</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Định dạng ảnh không được hỗ trợ</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Cannot open device for writing: %1</source>
        <translation>Không mở được thiết bị để ghi: %1</translation>
    </message>
    <message>
        <source>Device is not set</source>
        <translation>Chưa đặt thiết bị</translation>
    </message>
    <message>
        <source>Device not writable</source>
        <translation>Không ghi được vào thiết bị</translation>
    </message>
    <message>
        <source>Image is empty</source>
        <translation>Ảnh trống</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Lỗi không rõ</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Định dạng ảnh không được hỗ trợ</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Nhập giá trị:</translation>
    </message>
</context>
<context>
    <name>QJsonParseError</name>
    <message>
        <source>garbage at the end of the document</source>
        <translation>nội dung thừa ở cuối tài liệu</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>số không hợp lệ</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>giá trị không hợp lệ</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>chuỗi UTF-8 không hợp lệ</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>chuỗi thoát không hợp lệ</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>số kết thúc không hợp lệ</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>thiếu dấu ngăn cách tên</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>thiếu dấu ngăn cách giá trị</translation>
    </message>
    <message>
        <source>no error occurred</source>
        <translation>không có lỗi</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>thiếu đối tượng sau dấu phẩy</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>tài liệu lồng quá nhiều tầng</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>tài liệu quá lớn</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>mảng chưa kết thúc</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>đối tượng chưa kết thúc</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>chuỗi chưa kết thúc</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>Nhấn phím tắt</translation>
    </message>
</context>
<context>
    <name>QLibrary</name>
    <message>
        <source>'%1' is an invalid ELF object (%2)</source>
        <translation>“%1” là đối tượng ELF không hợp lệ (%2)</translation>
    </message>
    <message>
        <source>'%1' is not a Qt plugin</source>
        <translation>“%1” không phải là phần bổ trợ Qt</translation>
    </message>
    <message>
        <source>'%1' is not a Qt plugin (%2)</source>
        <translation>“%1” không phải là phần bổ trợ Qt (%2)</translation>
    </message>
    <message>
        <source>'%1' is not a valid ELF object (%2)</source>
        <translation>“%1” không phải là đối tượng ELF hợp lệ (%2)</translation>
    </message>
    <message>
        <source>'%1' is not a valid Mach-O binary (%2)</source>
        <translation>“%1” không phải là tệp nhị phân Mach-O hợp lệ (%2)</translation>
    </message>
    <message>
        <source>'%1' is not a valid Windows DLL (%2)</source>
        <translation>“%1” không phải là DLL hợp lệ của Windows (%2)</translation>
    </message>
    <message>
        <source>'%1' is not an ELF object</source>
        <translation>“%1” không phải là đối tượng ELF</translation>
    </message>
    <message>
        <source>'%1' is not an ELF object (%2)</source>
        <translation>“%1” không phải là đối tượng ELF (%2)</translation>
    </message>
    <message>
        <source>'%1' is too small</source>
        <translation>“%1” quá nhỏ</translation>
    </message>
    <message>
        <source>.qtmetadata section has incorrect magic</source>
        <translation>phần .qtmetadata có số nhận dạng sai</translation>
    </message>
    <message>
        <source>.qtmetadata section is executable</source>
        <translation>phần .qtmetadata là mã chạy được</translation>
    </message>
    <message>
        <source>.qtmetadata section is too small</source>
        <translation>phần .qtmetadata quá nhỏ</translation>
    </message>
    <message>
        <source>.qtmetadata section is writable</source>
        <translation>phần .qtmetadata ghi được</translation>
    </message>
    <message>
        <source>Cannot load library %1: %2</source>
        <translation>Không nạp được thư viện %1: %2</translation>
    </message>
    <message>
        <source>Cannot unload library %1: %2</source>
        <translation>Không gỡ được thư viện %1: %2</translation>
    </message>
    <message>
        <source>Could not resolve 'qt_plugin_instance' function</source>
        <translation>Không tìm thấy hàm “qt_plugin_instance”</translation>
    </message>
    <message>
        <source>Failed to extract plugin meta data from '%1'</source>
        <translation>Không lấy được siêu dữ liệu phần bổ trợ từ “%1”</translation>
    </message>
    <message>
        <source>Failed to extract plugin meta data from '%1': %2</source>
        <translation>Không lấy được siêu dữ liệu phần bổ trợ từ “%1”: %2</translation>
    </message>
    <message>
        <source>The file '%1' is not a valid Qt plugin.</source>
        <translation>Tệp “%1” không phải là phần bổ trợ Qt hợp lệ.</translation>
    </message>
    <message>
        <source>The plugin '%1' uses incompatible Qt library. (%2.%3.%4) [%5]</source>
        <translation>Phần bổ trợ “%1” dùng thư viện Qt không tương thích. (%2.%3.%4) [%5]</translation>
    </message>
    <message>
        <source>The plugin '%1' uses incompatible Qt library. (Cannot mix debug and release libraries.)</source>
        <translation>Phần bổ trợ “%1” dùng thư viện Qt không tương thích. (Không dùng lẫn bản gỡ lỗi và bản phát hành.)</translation>
    </message>
    <message>
        <source>The shared library was not found.</source>
        <translation>Không tìm thấy thư viện dùng chung.</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Lỗi không rõ</translation>
    </message>
    <message>
        <source>a note segment start is not properly aligned (offset 0x%1, alignment %2)</source>
        <translation>đầu một đoạn ghi chú không thẳng hàng (vị trí 0x%1, căn theo %2)</translation>
    </message>
    <message>
        <source>a program header entry extends past the end of the file</source>
        <translation>một mục đầu đề chương trình vượt quá cuối tệp</translation>
    </message>
    <message>
        <source>a section name extends past the end of the file</source>
        <translation>tên một phần vượt quá cuối tệp</translation>
    </message>
    <message>
        <source>a section name is empty or extends past the end of the file</source>
        <translation>tên một phần trống hoặc vượt quá cuối tệp</translation>
    </message>
    <message numerus="yes">
        <source>announced %n section(s), each %1 byte(s), exceed file size</source>
        <translation>
            <numerusform>%n phần đã khai, mỗi phần %1 byte, vượt quá kích thước tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>e_shstrndx greater than the number of sections e_shnum (%1 &gt;= %2)</source>
        <translation>e_shstrndx lớn hơn số phần e_shnum (%1 &gt;= %2)</translation>
    </message>
    <message>
        <source>empty .rodata. not a library.</source>
        <translation>.rodata trống, không phải là thư viện.</translation>
    </message>
    <message>
        <source>entrypoint to query the plugin meta data not found</source>
        <translation>không tìm thấy điểm vào để hỏi siêu dữ liệu của phần bổ trợ</translation>
    </message>
    <message>
        <source>file has an unexpected ABI</source>
        <translation>tệp có ABI không như mong đợi</translation>
    </message>
    <message>
        <source>file has an unknown ELF version</source>
        <translation>tệp có phiên bản ELF không rõ</translation>
    </message>
    <message>
        <source>file has no code</source>
        <translation>tệp không có mã</translation>
    </message>
    <message>
        <source>file has no sections</source>
        <translation>tệp không có phần nào</translation>
    </message>
    <message>
        <source>file is corrupt</source>
        <translation>tệp bị hỏng</translation>
    </message>
    <message>
        <source>file is for a different processor</source>
        <translation>tệp dành cho bộ xử lý khác</translation>
    </message>
    <message>
        <source>file is for a different word size</source>
        <translation>tệp dành cho độ dài từ khác</translation>
    </message>
    <message>
        <source>file is for the wrong endianness</source>
        <translation>tệp có thứ tự byte không phù hợp</translation>
    </message>
    <message>
        <source>file is not a shared object</source>
        <translation>tệp không phải là đối tượng dùng chung</translation>
    </message>
    <message>
        <source>file too small</source>
        <translation>tệp quá nhỏ</translation>
    </message>
    <message>
        <source>invalid magic %1</source>
        <translation>số nhận dạng %1 không hợp lệ</translation>
    </message>
    <message>
        <source>invalid signature</source>
        <translation>chữ ký không hợp lệ</translation>
    </message>
    <message>
        <source>metadata not found</source>
        <translation>không tìm thấy siêu dữ liệu</translation>
    </message>
    <message>
        <source>metadata too small</source>
        <translation>siêu dữ liệu quá nhỏ</translation>
    </message>
    <message>
        <source>missing section data. This is not a library.</source>
        <translation>thiếu dữ liệu của phần. Đây không phải là thư viện.</translation>
    </message>
    <message>
        <source>no suitable architecture in fat binary</source>
        <translation>tệp nhiều kiến trúc không có kiến trúc phù hợp</translation>
    </message>
    <message>
        <source>not a dynamic library</source>
        <translation>không phải là thư viện động</translation>
    </message>
    <message>
        <source>odd cpu architecture</source>
        <translation>kiến trúc bộ xử lý lạ</translation>
    </message>
    <message>
        <source>odd endianness</source>
        <translation>thứ tự byte lạ</translation>
    </message>
    <message>
        <source>program header table extends past the end of the file</source>
        <translation>bảng đầu đề chương trình vượt quá cuối tệp</translation>
    </message>
    <message>
        <source>section contents extend past the end of the file</source>
        <translation>nội dung một phần vượt quá cuối tệp</translation>
    </message>
    <message>
        <source>section header string table extends past the end of the file</source>
        <translation>bảng chuỗi tên phần vượt quá cuối tệp</translation>
    </message>
    <message>
        <source>section name %1 of %2 behind end of file</source>
        <translation>tên phần %1 trong %2 nằm sau cuối tệp</translation>
    </message>
    <message>
        <source>section table extends past the end of the file</source>
        <translation>bảng các phần vượt quá cuối tệp</translation>
    </message>
    <message>
        <source>shstrtab section header seems to be at %1</source>
        <translation>phần shstrtab có vẻ ở %1</translation>
    </message>
    <message>
        <source>string table seems to be at %1</source>
        <translation>bảng chuỗi có vẻ ở %1</translation>
    </message>
    <message>
        <source>unexpected e_shentsize</source>
        <translation>e_shentsize không như mong đợi</translation>
    </message>
    <message>
        <source>unexpected e_shsize</source>
        <translation>e_shsize không như mong đợi</translation>
    </message>
    <message>
        <source>unexpected program header entry size (%1)</source>
        <translation>kích thước mục đầu đề chương trình không như mong đợi (%1)</translation>
    </message>
    <message>
        <source>unexpected section entry size (%1)</source>
        <translation>kích thước mục của phần không như mong đợi (%1)</translation>
    </message>
    <message>
        <source>unimplemented: PN_XNUM program headers</source>
        <translation>chưa hỗ trợ: đầu đề chương trình PN_XNUM</translation>
    </message>
    <message>
        <source>wrong architecture</source>
        <translation>sai kiến trúc</translation>
    </message>
    <message>
        <source>wrong characteristics</source>
        <translation>sai đặc tính</translation>
    </message>
    <message>
        <source>wrong cpu architecture</source>
        <translation>sai kiến trúc bộ xử lý</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QLocalServer</name>
    <message>
        <source>%1: Address in use</source>
        <translation>%1: địa chỉ đang được dùng</translation>
    </message>
    <message>
        <source>%1: Name error</source>
        <translation>%1: lỗi tên</translation>
    </message>
    <message>
        <source>%1: Permission denied</source>
        <translation>%1: không có quyền truy cập</translation>
    </message>
    <message>
        <source>%1: Unknown error %2</source>
        <translation>%1: lỗi không rõ %2</translation>
    </message>
</context>
<context>
    <name>QLocalSocket</name>
    <message>
        <source>%1: Access denied</source>
        <translation>%1: không được truy cập</translation>
    </message>
    <message>
        <source>%1: Connection error</source>
        <translation>%1: lỗi kết nối</translation>
    </message>
    <message>
        <source>%1: Connection refused</source>
        <translation>%1: kết nối bị từ chối</translation>
    </message>
    <message>
        <source>%1: Datagram too large</source>
        <translation>%1: gói dữ liệu quá lớn</translation>
    </message>
    <message>
        <source>%1: Invalid name</source>
        <translation>%1: tên không hợp lệ</translation>
    </message>
    <message>
        <source>%1: Operation not permitted when socket is in this state</source>
        <translation>%1: không được thao tác khi socket ở trạng thái này</translation>
    </message>
    <message>
        <source>%1: Remote closed</source>
        <translation>%1: đầu bên kia đã đóng</translation>
    </message>
    <message>
        <source>%1: Socket access error</source>
        <translation>%1: lỗi truy cập socket</translation>
    </message>
    <message>
        <source>%1: Socket operation timed out</source>
        <translation>%1: thao tác socket quá thời gian chờ</translation>
    </message>
    <message>
        <source>%1: Socket resource error</source>
        <translation>%1: lỗi tài nguyên socket</translation>
    </message>
    <message>
        <source>%1: The socket operation is not supported</source>
        <translation>%1: thao tác socket không được hỗ trợ</translation>
    </message>
    <message>
        <source>%1: Unknown error</source>
        <translation>%1: lỗi không rõ</translation>
    </message>
    <message>
        <source>%1: Unknown error %2</source>
        <translation>%1: lỗi không rõ %2</translation>
    </message>
    <message>
        <source>Remote closed</source>
        <translation>Đầu bên kia đã đóng</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>Socket chưa được kết nối</translation>
    </message>
    <message>
        <source>Trying to connect while connection is in progress</source>
        <translation>Đang thử kết nối trong lúc một kết nối khác chưa xong</translation>
    </message>
</context>
<context>
    <name>QMYSQLDriver</name>
    <message>
        <source>Unable to begin transaction</source>
        <translation>Không bắt đầu được giao dịch</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Không hoàn tất được giao dịch</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Không hủy được giao dịch</translation>
    </message>
</context>
<context>
    <name>QMYSQLResult</name>
    <message>
        <source>Unable to execute statement</source>
        <translation>Không thực hiện được câu lệnh</translation>
    </message>
    <message>
        <source>Unable to reset statement</source>
        <translation>Không đặt lại được câu lệnh</translation>
    </message>
</context>
<context>
    <name>QMdiArea</name>
    <message>
        <source>(Untitled)</source>
        <translation>(Không tên)</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>%1 - [%2]</source>
        <translation>%1 - [%2]</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Di chuyển</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Khôi phục</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>- [%1]</source>
        <translation>- [%1]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Ma&amp;ximize</source>
        <translation>&amp;Phóng to</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Trình đơn</translation>
    </message>
    <message>
        <source>Mi&amp;nimize</source>
        <translation>Th&amp;u nhỏ</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Restore Down</source>
        <translation>Khôi phục kích thước</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Cuộn lên thanh tiêu đề</translation>
    </message>
    <message>
        <source>Stay on &amp;Top</source>
        <translation>Luôn ở &amp;trên cùng</translation>
    </message>
    <message>
        <source>Unshade</source>
        <translation>Mở ra khỏi thanh tiêu đề</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Giới thiệu Qt&lt;/h3&gt;&lt;p&gt;Chương trình này dùng Qt phiên bản %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href="http://%2/"&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href="http://%3/"&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt là bộ công cụ C++ để phát triển ứng dụng chạy trên nhiều nền tảng.&lt;/p&gt;&lt;p&gt;Với Qt, một bộ mã nguồn chạy được trên mọi hệ điều hành máy để bàn lớn. Qt cũng có cho Linux nhúng và các hệ điều hành nhúng, di động khác.&lt;/p&gt;&lt;p&gt;Qt có nhiều hình thức giấy phép để đáp ứng nhu cầu của những người dùng khác nhau.&lt;/p&gt;&lt;p&gt;Qt theo giấy phép thương mại của chúng tôi phù hợp với việc phát triển phần mềm thương mại, sở hữu riêng, khi quý vị không muốn chia sẻ mã nguồn với bên thứ ba hoặc không thể tuân theo các điều khoản của GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt theo GNU (L)GPL phù hợp với việc phát triển ứng dụng&amp;nbsp;Qt nếu quý vị tuân theo được các điều khoản và điều kiện của giấy phép tương ứng.&lt;/p&gt;&lt;p&gt;Xem &lt;a href="http://%2/"&gt;%2&lt;/a&gt; để biết tổng quan về giấy phép của Qt.&lt;/p&gt;&lt;p&gt;Bản quyền (C) %1 The Qt Company Ltd và những người đóng góp khác.&lt;/p&gt;&lt;p&gt;Qt và biểu trưng Qt là nhãn hiệu của The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt là sản phẩm của The Qt Company Ltd, được phát triển như một dự án mã nguồn mở. Xem &lt;a href="http://%3/"&gt;%3&lt;/a&gt; để biết thêm.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href="https://%2/"&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) The Qt Company Ltd. and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd. product developed as an open source project. See &lt;a href="https://%3/"&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt là bộ công cụ C++ để phát triển ứng dụng chạy trên nhiều nền tảng.&lt;/p&gt;&lt;p&gt;Với Qt, một bộ mã nguồn chạy được trên mọi hệ điều hành máy để bàn lớn. Qt cũng có cho Linux nhúng và các hệ điều hành nhúng, di động khác.&lt;/p&gt;&lt;p&gt;Qt có nhiều hình thức giấy phép để đáp ứng nhu cầu của những người dùng khác nhau.&lt;/p&gt;&lt;p&gt;Qt theo giấy phép thương mại của chúng tôi phù hợp với việc phát triển phần mềm thương mại, sở hữu riêng, khi quý vị không muốn chia sẻ mã nguồn với bên thứ ba hoặc không thể tuân theo các điều khoản của GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt theo GNU (L)GPL phù hợp với việc phát triển ứng dụng&amp;nbsp;Qt nếu quý vị tuân theo được các điều khoản và điều kiện của giấy phép tương ứng.&lt;/p&gt;&lt;p&gt;Xem &lt;a href="https://%2/"&gt;%2&lt;/a&gt; để biết tổng quan về giấy phép của Qt.&lt;/p&gt;&lt;p&gt;Bản quyền (C) The Qt Company Ltd. và những người đóng góp khác.&lt;/p&gt;&lt;p&gt;Qt và biểu trưng Qt là nhãn hiệu của The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt là sản phẩm của The Qt Company Ltd., được phát triển như một dự án mã nguồn mở. Xem &lt;a href="https://%3/"&gt;%3&lt;/a&gt; để biết thêm.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Giới thiệu Qt</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ẩn chi tiết…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Hiện chi tiết…</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Another socket is already listening on the same port</source>
        <translation>Một socket khác đã lắng nghe trên cổng này</translation>
    </message>
    <message>
        <source>Attempt to use IPv6 socket on a platform with no IPv6 support</source>
        <translation>Dùng socket IPv6 trên nền tảng không hỗ trợ IPv6</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Kết nối bị từ chối</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Đầu bên kia đã cắt kết nối</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Kết nối quá thời gian chờ</translation>
    </message>
    <message>
        <source>Datagram was too large to send</source>
        <translation>Gói dữ liệu quá lớn, không gửi được</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Không tới được máy chủ</translation>
    </message>
    <message>
        <source>Invalid socket descriptor</source>
        <translation>Mô tả socket không hợp lệ</translation>
    </message>
    <message>
        <source>Network dropped connection on reset</source>
        <translation>Mạng đã ngắt kết nối khi đặt lại</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Lỗi mạng</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>Thao tác mạng quá thời gian chờ</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Không tới được mạng</translation>
    </message>
    <message>
        <source>Operation on non-socket</source>
        <translation>Thao tác trên đối tượng không phải socket</translation>
    </message>
    <message>
        <source>Out of resources</source>
        <translation>Hết tài nguyên</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Không có quyền truy cập</translation>
    </message>
    <message>
        <source>Protocol type not supported</source>
        <translation>Loại giao thức không được hỗ trợ</translation>
    </message>
    <message>
        <source>Temporary error</source>
        <translation>Lỗi tạm thời</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>Địa chỉ không dùng được</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>Địa chỉ được bảo vệ</translation>
    </message>
    <message>
        <source>The bound address is already in use</source>
        <translation>Địa chỉ gắn vào đang được dùng</translation>
    </message>
    <message>
        <source>The proxy type is invalid for this operation</source>
        <translation>Loại máy chủ ủy quyền không hợp lệ cho thao tác này</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Máy chủ đã đóng kết nối</translation>
    </message>
    <message>
        <source>Unable to initialize broadcast socket</source>
        <translation>Không khởi tạo được socket quảng bá</translation>
    </message>
    <message>
        <source>Unable to initialize non-blocking socket</source>
        <translation>Không khởi tạo được socket không chặn</translation>
    </message>
    <message>
        <source>Unable to receive a message</source>
        <translation>Không nhận được thông điệp</translation>
    </message>
    <message>
        <source>Unable to send a message</source>
        <translation>Không gửi được thông điệp</translation>
    </message>
    <message>
        <source>Unable to write</source>
        <translation>Không ghi được</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Lỗi không rõ</translation>
    </message>
    <message>
        <source>Unsupported socket operation</source>
        <translation>Thao tác socket không được hỗ trợ</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessCacheBackend</name>
    <message>
        <source>Error opening %1</source>
        <translation>Lỗi khi mở %1</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessDataBackend</name>
    <message>
        <source>Invalid URI: %1</source>
        <translation>URI không hợp lệ: %1</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessFileBackend</name>
    <message>
        <source>Cannot open %1: Path is a directory</source>
        <translation>Không mở được %1: đường dẫn là một thư mục</translation>
    </message>
    <message>
        <source>Error opening %1: %2</source>
        <translation>Lỗi khi mở %1: %2</translation>
    </message>
    <message>
        <source>Read error reading from %1: %2</source>
        <translation>Lỗi khi đọc từ %1: %2</translation>
    </message>
    <message>
        <source>Request for opening non-local file %1</source>
        <translation>Yêu cầu mở tệp không nằm trên máy này: %1</translation>
    </message>
    <message>
        <source>Write error writing to %1: %2</source>
        <translation>Lỗi khi ghi vào %1: %2</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessManager</name>
    <message>
        <source>Network access is disabled.</source>
        <translation>Truy cập mạng đang bị tắt.</translation>
    </message>
</context>
<context>
    <name>QNetworkReply</name>
    <message>
        <source>Background request not allowed.</source>
        <translation>Không được gửi yêu cầu chạy nền.</translation>
    </message>
    <message>
        <source>Error transferring %1 - server replied: %2</source>
        <translation>Lỗi khi truyền %1 – máy chủ trả lời: %2</translation>
    </message>
    <message>
        <source>Network session error.</source>
        <translation>Lỗi phiên mạng.</translation>
    </message>
    <message>
        <source>Protocol "%1" is unknown</source>
        <translation>Giao thức “%1” không rõ</translation>
    </message>
    <message>
        <source>Temporary network failure.</source>
        <translation>Mạng tạm thời gặp lỗi.</translation>
    </message>
    <message>
        <source>backend start error.</source>
        <translation>lỗi khi khởi động bộ phận truyền.</translation>
    </message>
</context>
<context>
    <name>QNetworkReplyHttpImpl</name>
    <message>
        <source>No suitable proxy found</source>
        <translation>Không tìm thấy máy chủ ủy quyền phù hợp</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>Đã hủy thao tác</translation>
    </message>
</context>
<context>
    <name>QNetworkReplyImpl</name>
    <message>
        <source>Operation canceled</source>
        <translation>Đã hủy thao tác</translation>
    </message>
</context>
<context>
    <name>QOCIDriver</name>
    <message>
        <source>Unable to begin transaction</source>
        <translation>Không bắt đầu được giao dịch</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Không hoàn tất được giao dịch</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Không hủy được giao dịch</translation>
    </message>
</context>
<context>
    <name>QOCIResult</name>
    <message>
        <source>Unable to execute statement</source>
        <translation>Không thực hiện được câu lệnh</translation>
    </message>
</context>
<context>
    <name>QODBCDriver</name>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Không hoàn tất được giao dịch</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Không hủy được giao dịch</translation>
    </message>
</context>
<context>
    <name>QODBCResult</name>
    <message>
        <source>Unable to execute statement</source>
        <translation>Không thực hiện được câu lệnh</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Tự chọn</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Chiều cao:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Inch (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Ngang</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Lề</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Mi-li-mét (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Hướng giấy</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Bố cục trang</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Thứ tự trang:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Khổ giấy:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Số trang trên một tờ:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Nguồn giấy:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Điểm (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Dọc</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Ngang, đảo ngược</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Dọc, đảo ngược</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Chiều rộng:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>lề dưới</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>lề trái</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>lề phải</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>lề trên</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 x %2 in</translation>
    </message>
    <message>
        <source>A0</source>
        <translation>A0</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A10</source>
        <translation>A10</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A3 Extra</source>
        <translation>A3 mở rộng</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4 Extra</source>
        <translation>A4 mở rộng</translation>
    </message>
    <message>
        <source>A4 Plus</source>
        <translation>A4 lớn hơn</translation>
    </message>
    <message>
        <source>A4 Small</source>
        <translation>A4 nhỏ</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A5 Extra</source>
        <translation>A5 mở rộng</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A7</source>
        <translation>A7</translation>
    </message>
    <message>
        <source>A8</source>
        <translation>A8</translation>
    </message>
    <message>
        <source>A9</source>
        <translation>A9</translation>
    </message>
    <message>
        <source>ANSI C</source>
        <translation>ANSI C</translation>
    </message>
    <message>
        <source>ANSI D</source>
        <translation>ANSI D</translation>
    </message>
    <message>
        <source>ANSI E</source>
        <translation>ANSI E</translation>
    </message>
    <message>
        <source>Architect A</source>
        <translation>Architect A</translation>
    </message>
    <message>
        <source>Architect B</source>
        <translation>Architect B</translation>
    </message>
    <message>
        <source>Architect C</source>
        <translation>Architect C</translation>
    </message>
    <message>
        <source>Architect D</source>
        <translation>Architect D</translation>
    </message>
    <message>
        <source>Architect E</source>
        <translation>Architect E</translation>
    </message>
    <message>
        <source>B0</source>
        <translation>B0</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B10</source>
        <translation>B10</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>B3</source>
        <translation>B3</translation>
    </message>
    <message>
        <source>B4</source>
        <translation>B4</translation>
    </message>
    <message>
        <source>B5</source>
        <translation>B5</translation>
    </message>
    <message>
        <source>B5 Extra</source>
        <translation>B5 mở rộng</translation>
    </message>
    <message>
        <source>B6</source>
        <translation>B6</translation>
    </message>
    <message>
        <source>B7</source>
        <translation>B7</translation>
    </message>
    <message>
        <source>B8</source>
        <translation>B8</translation>
    </message>
    <message>
        <source>B9</source>
        <translation>B9</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Tự chọn</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Tự chọn (%1CC x %2CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Tự chọn (%1DD x %2DD)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Tự chọn (%1in x %2in)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Tự chọn (%1mm x %2mm)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Tự chọn (%1pc x %2pc)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Tự chọn (%1pt x %2pt)</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Bưu thiếp đôi</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Phong bì B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Phong bì B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Phong bì B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>Phong bì C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>Phong bì C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>Phong bì C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>Phong bì C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Phong bì C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Phong bì C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Phong bì C6</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Phong bì C65</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>Phong bì C7</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Phong bì Chou 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Phong bì Chou 4</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Phong bì DL</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Phong bì thiệp mời</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Phong bì Ý</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Phong bì Kaku 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Phong bì Kaku 3</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Phong bì Monarch</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>Phong bì Trung Quốc 1</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>Phong bì Trung Quốc 10</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>Phong bì Trung Quốc 2</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>Phong bì Trung Quốc 3</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>Phong bì Trung Quốc 4</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>Phong bì Trung Quốc 5</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>Phong bì Trung Quốc 6</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>Phong bì Trung Quốc 7</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>Phong bì Trung Quốc 8</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>Phong bì Trung Quốc 9</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Phong bì cá nhân</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>Phong bì US 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>Phong bì US 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>Phong bì US 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>Phong bì US 14</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>Phong bì US 9</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>Phong bì You 4</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (7,25 x 10,5 in)</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>Executive (7,5 x 10 in)</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>Giấy liên tục Đức (8,5 x 12 in)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>Giấy liên tục Đức, khổ Legal (8,5 x 13 in)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>Giấy liên tục Mỹ (14,875 x 11 in)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>Folio (8,27 x 13 in)</translation>
    </message>
    <message>
        <source>JIS B0</source>
        <translation>JIS B0</translation>
    </message>
    <message>
        <source>JIS B1</source>
        <translation>JIS B1</translation>
    </message>
    <message>
        <source>JIS B10</source>
        <translation>JIS B10</translation>
    </message>
    <message>
        <source>JIS B2</source>
        <translation>JIS B2</translation>
    </message>
    <message>
        <source>JIS B3</source>
        <translation>JIS B3</translation>
    </message>
    <message>
        <source>JIS B4</source>
        <translation>JIS B4</translation>
    </message>
    <message>
        <source>JIS B5</source>
        <translation>JIS B5</translation>
    </message>
    <message>
        <source>JIS B6</source>
        <translation>JIS B6</translation>
    </message>
    <message>
        <source>JIS B7</source>
        <translation>JIS B7</translation>
    </message>
    <message>
        <source>JIS B8</source>
        <translation>JIS B8</translation>
    </message>
    <message>
        <source>JIS B9</source>
        <translation>JIS B9</translation>
    </message>
    <message>
        <source>Ledger / ANSI B</source>
        <translation>Ledger / ANSI B</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Legal Extra</source>
        <translation>Legal mở rộng</translation>
    </message>
    <message>
        <source>Letter / ANSI A</source>
        <translation>Letter / ANSI A</translation>
    </message>
    <message>
        <source>Letter Extra</source>
        <translation>Letter mở rộng</translation>
    </message>
    <message>
        <source>Letter Plus</source>
        <translation>Letter lớn hơn</translation>
    </message>
    <message>
        <source>Letter Small</source>
        <translation>Letter nhỏ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Giấy ghi chú</translation>
    </message>
    <message>
        <source>PRC 16K</source>
        <translation>Trung Quốc 16K</translation>
    </message>
    <message>
        <source>PRC 32K</source>
        <translation>Trung Quốc 32K</translation>
    </message>
    <message>
        <source>PRC 32K Big</source>
        <translation>Trung Quốc 32K lớn</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Bưu thiếp</translation>
    </message>
    <message>
        <source>Quarto</source>
        <translation>Quarto</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Giấy sao kê</translation>
    </message>
    <message>
        <source>Super A</source>
        <translation>Super A</translation>
    </message>
    <message>
        <source>Super B</source>
        <translation>Super B</translation>
    </message>
    <message>
        <source>Tabloid / ANSI B</source>
        <translation>Tabloid / ANSI B</translation>
    </message>
    <message>
        <source>Tabloid Extra</source>
        <translation>Tabloid mở rộng</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Không lưu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>K&amp;hông với tất cả</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Khôi phục mặc định</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lưu tất cả</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Có với &amp;tất cả</translation>
    </message>
</context>
<context>
    <name>QPluginLoader</name>
    <message>
        <source>The plugin was not loaded.</source>
        <translation>Phần bổ trợ chưa được nạp.</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Lỗi không rõ</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 đã có.
Ghi đè lên tệp này?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 không đúng cú pháp. Hãy dùng dấu “,” để ngăn cách khoảng và trang, dấu “-” để chỉ khoảng, và các khoảng không được chồng lên nhau.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 là một thư mục.
Hãy chọn tên tệp khác.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Tùy chọn &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Tùy chọn &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Mọi trang</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Dưới lên trên, trái sang phải</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Dưới lên trên, phải sang trái</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Thiết đặt in hai mặt mâu thuẫn</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Trang chẵn</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Không ghi được tệp %1.
Hãy chọn tên tệp khác.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Trang cần in không hợp lệ</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Trái sang phải, dưới lên trên</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Trái sang phải, trên xuống dưới</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Tệp trên máy</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Trang lẻ</translation>
    </message>
    <message>
        <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
        <translation>Không dùng được “Số trang trên một tờ” cùng với “Tập trang”.
Hãy tắt một trong hai.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>In ra tệp…</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>In ra tệp (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Phải sang trái, dưới lên trên</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Phải sang trái, trên xuống dưới</translation>
    </message>
    <message>
        <source>The 'From' value cannot be greater than the 'To' value.</source>
        <translation>Giá trị “Từ” không được lớn hơn giá trị “Đến”.</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Thiết đặt in hai mặt mâu thuẫn nhau. Sửa lại?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Trên xuống dưới, trái sang phải</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Trên xuống dưới, phải sang trái</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Ghi tệp PDF</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Xuất ra PDF</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Trang đầu</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Vừa cả trang</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Ngang</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Trang cuối</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Thiết lập trang</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Thiết lập trang</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Dọc</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Xem trước khi in</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Hiện hai trang đối nhau</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Hiện toàn bộ các trang</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Hiện từng trang</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Thu nhỏ</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Tùy chọn nâng cao mâu thuẫn</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Tùy chọn của việc in</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Thiết lập trang mâu thuẫn</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Thuộc tính máy in</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Các tùy chọn thiết lập trang mâu thuẫn nhau. Sửa lại?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Một số tùy chọn nâng cao mâu thuẫn nhau. Sửa lại?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Nâng cao</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Một số tùy chọn mâu thuẫn nhau. Hãy sửa lại.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Xếp theo bộ</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Chế độ màu</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Bản in</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Số bản:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Trang hiện tại</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>In hai mặt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Thang xám</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Gáy ở cạnh dài</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Thiết đặt bản in</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Tập trang:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Trang từ</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>In tất cả</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Phạm vi in</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Ngược thứ tự</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Phần đã chọn</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Gáy ở cạnh ngắn</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Cho các trang hoặc khoảng trang, cách nhau bằng dấu phẩy. Một khoảng là hai số nối bằng dấu gạch ngang. Ví dụ: 3,5-7,9 in các trang 3, 5, 6, 7 và 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Tên:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Vị trí:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Tệp in ra:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>Th&amp;uộc tính</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Kiểu:</translation>
    </message>
</context>
<context>
    <name>QProcess</name>
    <message>
        <source>Child process modifier reported error: %1</source>
        <translation>Bước chuẩn bị tiến trình con báo lỗi: %1</translation>
    </message>
    <message>
        <source>Child process modifier reported error: %1: %2</source>
        <translation>Bước chuẩn bị tiến trình con báo lỗi: %1: %2</translation>
    </message>
    <message>
        <source>Child process modifier threw an exception: %1</source>
        <translation>Bước chuẩn bị tiến trình con gặp ngoại lệ: %1</translation>
    </message>
    <message>
        <source>Child process set up failed: %1: %2</source>
        <translation>Không thiết lập được tiến trình con: %1: %2</translation>
    </message>
    <message>
        <source>Could not open input redirection for reading</source>
        <translation>Không mở được luồng vào để đọc</translation>
    </message>
    <message>
        <source>Could not open output redirection for writing</source>
        <translation>Không mở được luồng ra để ghi</translation>
    </message>
    <message>
        <source>Error reading from process</source>
        <translation>Lỗi khi đọc từ tiến trình</translation>
    </message>
    <message>
        <source>Error writing to process</source>
        <translation>Lỗi khi ghi vào tiến trình</translation>
    </message>
    <message>
        <source>No program defined</source>
        <translation>Chưa cho chương trình</translation>
    </message>
    <message>
        <source>Process crashed</source>
        <translation>Tiến trình bị dừng đột ngột</translation>
    </message>
    <message>
        <source>Process failed to start</source>
        <translation>Không khởi động được tiến trình</translation>
    </message>
    <message>
        <source>Process failed to start: %1</source>
        <translation>Không khởi động được tiến trình: %1</translation>
    </message>
    <message>
        <source>Process operation timed out</source>
        <translation>Tiến trình quá thời gian chờ</translation>
    </message>
    <message>
        <source>Resource error (fork failure): %1</source>
        <translation>Lỗi tài nguyên (không tạo được tiến trình): %1</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>QSQLiteDriver</name>
    <message>
        <source>Error closing database</source>
        <translation>Lỗi khi đóng cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Error opening database</source>
        <translation>Lỗi khi mở cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Unable to begin transaction</source>
        <translation>Không bắt đầu được giao dịch</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Không hoàn tất được giao dịch</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Không hủy được giao dịch</translation>
    </message>
</context>
<context>
    <name>QSQLiteResult</name>
    <message>
        <source>No query</source>
        <translation>Không có câu lệnh</translation>
    </message>
    <message>
        <source>Parameter count mismatch</source>
        <translation>Số tham số không khớp</translation>
    </message>
    <message>
        <source>Unable to bind parameters</source>
        <translation>Không gắn được tham số</translation>
    </message>
    <message>
        <source>Unable to execute multiple statements at a time</source>
        <translation>Không thực hiện được nhiều câu lệnh cùng lúc</translation>
    </message>
    <message>
        <source>Unable to execute statement</source>
        <translation>Không thực hiện được câu lệnh</translation>
    </message>
    <message>
        <source>Unable to fetch row</source>
        <translation>Không lấy được dòng dữ liệu</translation>
    </message>
    <message>
        <source>Unable to reset statement</source>
        <translation>Không đặt lại được câu lệnh</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Không ghi được vào tệp đã có %1</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Tên tệp trỏ tới một thư mục</translation>
    </message>
    <message>
        <source>QSaveFile cannot open '%1' without direct write fallback enabled.</source>
        <translation>QSaveFile không mở được “%1” khi không cho phép ghi trực tiếp.</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Ứng dụng đã hủy việc ghi</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Dưới cùng</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Mép trái</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Xuống một trang</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Sang trái một trang</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Sang phải một trang</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Lên một trang</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Mép phải</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Cuộn xuống</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Cuộn tới đây</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Cuộn sang phải</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Cuộn lên</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Trên cùng</translation>
    </message>
</context>
<context>
    <name>QSctpSocket</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Máy chủ đã đóng kết nối</translation>
    </message>
</context>
<context>
    <name>QSharedMemory</name>
    <message>
        <source>%1: UNIX key file doesn't exist</source>
        <translation>%1: không có tệp khóa UNIX</translation>
    </message>
    <message>
        <source>%1: already exists</source>
        <translation>%1: đã có</translation>
    </message>
    <message>
        <source>%1: bad name</source>
        <translation>%1: tên không hợp lệ</translation>
    </message>
    <message>
        <source>%1: create size is less then 0</source>
        <translation>%1: kích thước cần tạo nhỏ hơn 0</translation>
    </message>
    <message>
        <source>%1: doesn't exist</source>
        <translation>%1: không có</translation>
    </message>
    <message>
        <source>%1: ftok failed</source>
        <translation>%1: lệnh ftok không thành công</translation>
    </message>
    <message>
        <source>%1: invalid size</source>
        <translation>%1: kích thước không hợp lệ</translation>
    </message>
    <message>
        <source>%1: key error</source>
        <translation>%1: lỗi khóa</translation>
    </message>
    <message>
        <source>%1: key is empty</source>
        <translation>%1: khóa trống</translation>
    </message>
    <message>
        <source>%1: not attached</source>
        <translation>%1: chưa được gắn</translation>
    </message>
    <message>
        <source>%1: out of resources</source>
        <translation>%1: hết tài nguyên</translation>
    </message>
    <message>
        <source>%1: permission denied</source>
        <translation>%1: không có quyền truy cập</translation>
    </message>
    <message>
        <source>%1: size query failed</source>
        <translation>%1: không hỏi được kích thước</translation>
    </message>
    <message>
        <source>%1: system-imposed size restrictions</source>
        <translation>%1: hệ thống giới hạn kích thước</translation>
    </message>
    <message>
        <source>%1: unable to lock</source>
        <translation>%1: không khóa được</translation>
    </message>
    <message>
        <source>%1: unable to make key</source>
        <translation>%1: không tạo được khóa</translation>
    </message>
    <message>
        <source>%1: unable to set key on lock</source>
        <translation>%1: không đặt được khóa khi khóa vùng nhớ</translation>
    </message>
    <message>
        <source>%1: unable to set key on lock (%2)</source>
        <translation>%1: không đặt được khóa khi khóa vùng nhớ (%2)</translation>
    </message>
    <message>
        <source>%1: unable to unlock</source>
        <translation>%1: không mở khóa được</translation>
    </message>
    <message>
        <source>%1: unknown error %2</source>
        <translation>%1: lỗi không rõ %2</translation>
    </message>
    <message>
        <source>%1: unknown error: %2</source>
        <translation>%1: lỗi không rõ: %2</translation>
    </message>
    <message>
        <source>%1: unsupported key type</source>
        <translation>%1: loại khóa không được hỗ trợ</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Add Favorite</source>
        <translation>Thêm ưa thích</translation>
    </message>
    <message>
        <source>Adjust Brightness</source>
        <translation>Chỉnh độ sáng</translation>
    </message>
    <message>
        <source>Adjust contrast</source>
        <translation>Chỉnh độ tương phản</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Application Left</source>
        <translation>Ứng dụng trái</translation>
    </message>
    <message>
        <source>Application Right</source>
        <translation>Ứng dụng phải</translation>
    </message>
    <message>
        <source>Audio Cycle Track</source>
        <translation>Đổi rãnh âm thanh</translation>
    </message>
    <message>
        <source>Audio Random Play</source>
        <translation>Phát ngẫu nhiên</translation>
    </message>
    <message>
        <source>Audio Repeat</source>
        <translation>Phát lặp lại</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Back Forward</source>
        <translation>Lùi tiến</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Backtab</translation>
    </message>
    <message>
        <source>Bass Boost</source>
        <translation>Tăng tiếng trầm</translation>
    </message>
    <message>
        <source>Bass Down</source>
        <translation>Bớt tiếng trầm</translation>
    </message>
    <message>
        <source>Bass Up</source>
        <translation>Thêm tiếng trầm</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Lam</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Sách</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Trình duyệt</translation>
    </message>
    <message>
        <source>CD</source>
        <translation>CD</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Máy tính tay</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Camera Focus</source>
        <translation>Lấy nét máy ảnh</translation>
    </message>
    <message>
        <source>Camera Shutter</source>
        <translation>Chụp ảnh</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>Channel Down</source>
        <translation>Kênh dưới</translation>
    </message>
    <message>
        <source>Channel Up</source>
        <translation>Kênh trên</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa sạch</translation>
    </message>
    <message>
        <source>Clear Grab</source>
        <translation>Thôi chiếm giữ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Code input</source>
        <translation>Nhập mã</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Cộng đồng</translation>
    </message>
    <message>
        <source>Context1</source>
        <translation>Ngữ cảnh 1</translation>
    </message>
    <message>
        <source>Context2</source>
        <translation>Ngữ cảnh 2</translation>
    </message>
    <message>
        <source>Context3</source>
        <translation>Ngữ cảnh 3</translation>
    </message>
    <message>
        <source>Context4</source>
        <translation>Ngữ cảnh 4</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cắt</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Màn hình</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Eisu Shift</source>
        <translation>Eisu Shift</translation>
    </message>
    <message>
        <source>Eisu toggle</source>
        <translation>Eisu toggle</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>Đẩy đĩa</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
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
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Ưa thích</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Tài chính</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Lật</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến tới</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Trò chơi</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Đi</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Lục</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Hangul</source>
        <translation>Hangul</translation>
    </message>
    <message>
        <source>Hangul Banja</source>
        <translation>Hangul Banja</translation>
    </message>
    <message>
        <source>Hangul End</source>
        <translation>Hangul End</translation>
    </message>
    <message>
        <source>Hangul Hanja</source>
        <translation>Hangul Hanja</translation>
    </message>
    <message>
        <source>Hangul Jamo</source>
        <translation>Hangul Jamo</translation>
    </message>
    <message>
        <source>Hangul Jeonja</source>
        <translation>Hangul Jeonja</translation>
    </message>
    <message>
        <source>Hangul PostHanja</source>
        <translation>Hangul PostHanja</translation>
    </message>
    <message>
        <source>Hangul PreHanja</source>
        <translation>Hangul PreHanja</translation>
    </message>
    <message>
        <source>Hangul Romaja</source>
        <translation>Hangul Romaja</translation>
    </message>
    <message>
        <source>Hangul Special</source>
        <translation>Hangul Special</translation>
    </message>
    <message>
        <source>Hangul Start</source>
        <translation>Hangul Start</translation>
    </message>
    <message>
        <source>Hangup</source>
        <translation>Gác máy</translation>
    </message>
    <message>
        <source>Hankaku</source>
        <translation>Hankaku</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Henkan</source>
        <translation>Henkan</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>Ngủ đông</translation>
    </message>
    <message>
        <source>Hiragana</source>
        <translation>Hiragana</translation>
    </message>
    <message>
        <source>Hiragana Katakana</source>
        <translation>Hiragana Katakana</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home Office</source>
        <translation>Văn phòng tại nhà</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Trang chủ</translation>
    </message>
    <message>
        <source>Hot Links</source>
        <translation>Liên kết nhanh</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Kana Lock</source>
        <translation>Kana Lock</translation>
    </message>
    <message>
        <source>Kana Shift</source>
        <translation>Kana Shift</translation>
    </message>
    <message>
        <source>Kanji</source>
        <translation>Kanji</translation>
    </message>
    <message>
        <source>Katakana</source>
        <translation>Katakana</translation>
    </message>
    <message>
        <source>Keyboard Brightness Down</source>
        <translation>Giảm sáng bàn phím</translation>
    </message>
    <message>
        <source>Keyboard Brightness Up</source>
        <translation>Tăng sáng bàn phím</translation>
    </message>
    <message>
        <source>Keyboard Light On/Off</source>
        <translation>Bật/tắt đèn bàn phím</translation>
    </message>
    <message>
        <source>Keyboard Menu</source>
        <translation>Trình đơn bàn phím</translation>
    </message>
    <message>
        <source>Last Number Redial</source>
        <translation>Gọi lại số cuối</translation>
    </message>
    <message>
        <source>Launch (0)</source>
        <translation>Mở (0)</translation>
    </message>
    <message>
        <source>Launch (1)</source>
        <translation>Mở (1)</translation>
    </message>
    <message>
        <source>Launch (2)</source>
        <translation>Mở (2)</translation>
    </message>
    <message>
        <source>Launch (3)</source>
        <translation>Mở (3)</translation>
    </message>
    <message>
        <source>Launch (4)</source>
        <translation>Mở (4)</translation>
    </message>
    <message>
        <source>Launch (5)</source>
        <translation>Mở (5)</translation>
    </message>
    <message>
        <source>Launch (6)</source>
        <translation>Mở (6)</translation>
    </message>
    <message>
        <source>Launch (7)</source>
        <translation>Mở (7)</translation>
    </message>
    <message>
        <source>Launch (8)</source>
        <translation>Mở (8)</translation>
    </message>
    <message>
        <source>Launch (9)</source>
        <translation>Mở (9)</translation>
    </message>
    <message>
        <source>Launch (A)</source>
        <translation>Mở (A)</translation>
    </message>
    <message>
        <source>Launch (B)</source>
        <translation>Mở (B)</translation>
    </message>
    <message>
        <source>Launch (C)</source>
        <translation>Mở (C)</translation>
    </message>
    <message>
        <source>Launch (D)</source>
        <translation>Mở (D)</translation>
    </message>
    <message>
        <source>Launch (E)</source>
        <translation>Mở (E)</translation>
    </message>
    <message>
        <source>Launch (F)</source>
        <translation>Mở (F)</translation>
    </message>
    <message>
        <source>Launch (G)</source>
        <translation>Mở (G)</translation>
    </message>
    <message>
        <source>Launch (H)</source>
        <translation>Mở (H)</translation>
    </message>
    <message>
        <source>Launch Mail</source>
        <translation>Mở thư điện tử</translation>
    </message>
    <message>
        <source>Launch Media</source>
        <translation>Mở trình phát</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Trái</translation>
    </message>
    <message>
        <source>LightBulb</source>
        <translation>Bóng đèn</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Mail Forward</source>
        <translation>Chuyển tiếp thư</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Chợ</translation>
    </message>
    <message>
        <source>Massyo</source>
        <translation>Massyo</translation>
    </message>
    <message>
        <source>Media Fast Forward</source>
        <translation>Tua nhanh</translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation>Bài sau</translation>
    </message>
    <message>
        <source>Media Pause</source>
        <translation>Tạm dừng phát</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>Phát</translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation>Bài trước</translation>
    </message>
    <message>
        <source>Media Record</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Media Rewind</source>
        <translation>Tua lại</translation>
    </message>
    <message>
        <source>Media Stop</source>
        <translation>Dừng phát</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Ghi nhớ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Trình đơn</translation>
    </message>
    <message>
        <source>Menu PB</source>
        <translation>Trình đơn PB</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Nhắn tin</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Microphone Mute</source>
        <translation>Tắt tiếng micrô</translation>
    </message>
    <message>
        <source>Microphone Volume Down</source>
        <translation>Giảm âm lượng micrô</translation>
    </message>
    <message>
        <source>Microphone Volume Up</source>
        <translation>Tăng âm lượng micrô</translation>
    </message>
    <message>
        <source>Monitor Brightness Down</source>
        <translation>Giảm sáng màn hình</translation>
    </message>
    <message>
        <source>Monitor Brightness Up</source>
        <translation>Tăng sáng màn hình</translation>
    </message>
    <message>
        <source>Muhenkan</source>
        <translation>Muhenkan</translation>
    </message>
    <message>
        <source>Multiple Candidate</source>
        <translation>Nhiều lựa chọn</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Âm nhạc</translation>
    </message>
    <message>
        <source>My Sites</source>
        <translation>Trang của tôi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Tin tức</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Phím số</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>Number Lock</source>
        <translation>Number Lock</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open URL</source>
        <translation>Mở địa chỉ</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Phát</translation>
    </message>
    <message>
        <source>Power Down</source>
        <translation>Giảm nguồn</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>Tắt nguồn</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>Lựa chọn trước</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Đỏ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Làm mới</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Tải lại</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Phải</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Romaji</translation>
    </message>
    <message>
        <source>Rotate Windows</source>
        <translation>Xoay cửa sổ</translation>
    </message>
    <message>
        <source>Rotation KB</source>
        <translation>Xoay KB</translation>
    </message>
    <message>
        <source>Rotation PB</source>
        <translation>Xoay PB</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Screensaver</source>
        <translation>Trình bảo vệ màn hình</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>ScrollLock</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết đặt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Cửa hàng</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Ngủ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Dấu cách</translation>
    </message>
    <message>
        <source>Spellchecker</source>
        <translation>Soát chính tả</translation>
    </message>
    <message>
        <source>Split Screen</source>
        <translation>Chia màn hình</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Bảng tính</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Chờ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Phụ đề</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Hỗ trợ</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Tạm ngưng</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>System Request</source>
        <translation>System Request</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Task Panel</source>
        <translation>Khung tác vụ</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Cửa sổ lệnh</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>To-do list</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Toggle Call/Hangup</source>
        <translation>Gọi/gác máy</translation>
    </message>
    <message>
        <source>Toggle Media Play/Pause</source>
        <translation>Phát/tạm dừng</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Công cụ</translation>
    </message>
    <message>
        <source>Top Menu</source>
        <translation>Trình đơn trên</translation>
    </message>
    <message>
        <source>Touchpad Off</source>
        <translation>Tắt bàn di chuột</translation>
    </message>
    <message>
        <source>Touchpad On</source>
        <translation>Bật bàn di chuột</translation>
    </message>
    <message>
        <source>Touchpad Toggle</source>
        <translation>Bật/tắt bàn di chuột</translation>
    </message>
    <message>
        <source>Touroku</source>
        <translation>Touroku</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Du lịch</translation>
    </message>
    <message>
        <source>Treble Down</source>
        <translation>Bớt tiếng bổng</translation>
    </message>
    <message>
        <source>Treble Up</source>
        <translation>Thêm tiếng bổng</translation>
    </message>
    <message>
        <source>Ultra Wide Band</source>
        <translation>Băng siêu rộng</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Phim</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Voice Dial</source>
        <translation>Gọi bằng giọng nói</translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation>Giảm âm lượng</translation>
    </message>
    <message>
        <source>Volume Mute</source>
        <translation>Tắt tiếng</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Tăng âm lượng</translation>
    </message>
    <message>
        <source>WWW</source>
        <translation>WWW</translation>
    </message>
    <message>
        <source>Wake Up</source>
        <translation>Đánh thức</translation>
    </message>
    <message>
        <source>WebCam</source>
        <translation>WebCam</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Không dây</translation>
    </message>
    <message>
        <source>Word Processor</source>
        <translation>Soạn thảo văn bản</translation>
    </message>
    <message>
        <source>XFer</source>
        <translation>XFer</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Vàng</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Zenkaku</source>
        <translation>Zenkaku</translation>
    </message>
    <message>
        <source>Zenkaku Hankaku</source>
        <translation>Zenkaku Hankaku</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Thu phóng</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>iTouch</source>
        <translation>iTouch</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Address type not supported</source>
        <translation>Loại địa chỉ không được hỗ trợ</translation>
    </message>
    <message>
        <source>Connection not allowed by SOCKSv5 server</source>
        <translation>Máy chủ SOCKSv5 không cho kết nối</translation>
    </message>
    <message>
        <source>Connection to proxy closed prematurely</source>
        <translation>Kết nối tới máy chủ ủy quyền bị đóng giữa chừng</translation>
    </message>
    <message>
        <source>Connection to proxy refused</source>
        <translation>Máy chủ ủy quyền từ chối kết nối</translation>
    </message>
    <message>
        <source>Connection to proxy timed out</source>
        <translation>Kết nối tới máy chủ ủy quyền quá thời gian chờ</translation>
    </message>
    <message>
        <source>General SOCKSv5 server failure</source>
        <translation>Máy chủ SOCKSv5 gặp lỗi chung</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>Thao tác mạng quá thời gian chờ</translation>
    </message>
    <message>
        <source>Proxy authentication failed</source>
        <translation>Máy chủ ủy quyền không chấp nhận xác thực</translation>
    </message>
    <message>
        <source>Proxy authentication failed: %1</source>
        <translation>Máy chủ ủy quyền không chấp nhận xác thực: %1</translation>
    </message>
    <message>
        <source>Proxy host not found</source>
        <translation>Không tìm thấy máy chủ ủy quyền</translation>
    </message>
    <message>
        <source>SOCKS version 5 protocol error</source>
        <translation>Lỗi giao thức SOCKS phiên bản 5</translation>
    </message>
    <message>
        <source>SOCKSv5 command not supported</source>
        <translation>Lệnh SOCKSv5 không được hỗ trợ</translation>
    </message>
    <message>
        <source>TTL expired</source>
        <translation>Gói tin hết hạn (TTL)</translation>
    </message>
    <message>
        <source>Unknown SOCKSv5 proxy error code 0x%1</source>
        <translation>Máy chủ SOCKSv5 trả mã lỗi không rõ 0x%1</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>alert message</source>
        <translation>thông báo</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>hình động</translation>
    </message>
    <message>
        <source>application</source>
        <translation>ứng dụng</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>trợ lý</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>nút có trình đơn</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>nút có danh sách thả xuống</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>nút có lưới thả xuống</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>vùng vẽ</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>ô</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>biểu đồ</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>ô đánh dấu</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>đồng hồ</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>bộ chọn màu</translation>
    </message>
    <message>
        <source>column</source>
        <translation>cột</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>đầu cột</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>hộp chọn</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>nội dung bổ sung</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>con trỏ</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>màn hình nền</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>núm xoay</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>hộp thoại</translation>
    </message>
    <message>
        <source>document</source>
        <translation>tài liệu</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>phương trình</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>phần đệm</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>chân trang</translation>
    </message>
    <message>
        <source>form</source>
        <translation>biểu mẫu</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>khung</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>hình</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>tay nắm</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>đề mục</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>bóng trợ giúp</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>ô phím tắt</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>đèn báo</translation>
    </message>
    <message>
        <source>invalid role</source>
        <translation>vai trò không hợp lệ</translation>
    </message>
    <message>
        <source>label</source>
        <translation>nhãn</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>khung nhiều lớp</translation>
    </message>
    <message>
        <source>link</source>
        <translation>liên kết</translation>
    </message>
    <message>
        <source>list</source>
        <translation>danh sách</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>mục danh sách</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>thanh trình đơn</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>mục trình đơn</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>thông báo</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>thẻ</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>dãy thẻ</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>bảng điều khiển</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>đoạn văn</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>trình đơn bật lên</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>thanh tiến độ</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>trang thuộc tính</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>nút bấm</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>nút chọn một</translation>
    </message>
    <message>
        <source>row</source>
        <translation>dòng</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>đầu dòng</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>thanh cuộn</translation>
    </message>
    <message>
        <source>section</source>
        <translation>mục</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>vạch ngăn cách</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>thanh trượt</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>âm thanh</translation>
    </message>
    <message>
        <source>space</source>
        <translation>khoảng trống</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>ô tăng giảm</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>vạch chia</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>thanh trạng thái</translation>
    </message>
    <message>
        <source>table</source>
        <translation>bảng</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>cửa sổ lệnh</translation>
    </message>
    <message>
        <source>text</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>dấu nháy</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>thanh tiêu đề</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>thanh công cụ</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>chú thích nhanh</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>cây</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>mục cây</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>tài liệu web</translation>
    </message>
</context>
<context>
    <name>QSslDiffieHellmanParameter</name>
    <message>
        <source>Invalid input data</source>
        <translation>Dữ liệu vào không hợp lệ</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>Không có lỗi</translation>
    </message>
    <message>
        <source>The given Diffie-Hellman parameters are deemed unsafe</source>
        <translation>Tham số Diffie-Hellman đã cho bị coi là không an toàn</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>A message was received out of sequence.</source>
        <translation>Nhận được một thông điệp sai thứ tự.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Không được truy cập</translation>
    </message>
    <message>
        <source>Algorithm mismatch</source>
        <translation>Thuật toán không khớp</translation>
    </message>
    <message>
        <source>An error occurred attempting to set %1 to %2</source>
        <translation>Lỗi khi đặt %1 thành %2</translation>
    </message>
    <message>
        <source>An internal handle was invalid</source>
        <translation>Một tham chiếu nội bộ không hợp lệ</translation>
    </message>
    <message>
        <source>An internal token was invalid</source>
        <translation>Một mã nội bộ không hợp lệ</translation>
    </message>
    <message>
        <source>An unsupported function was requested</source>
        <translation>Đã yêu cầu một chức năng không được hỗ trợ</translation>
    </message>
    <message>
        <source>Attempted to use an unsupported protocol.</source>
        <translation>Đã thử dùng một giao thức không được hỗ trợ.</translation>
    </message>
    <message>
        <source>Cannot provide a certificate with no key</source>
        <translation>Không đưa ra được chứng thư khi không có khóa</translation>
    </message>
    <message>
        <source>Cannot provide a certificate with no key, %1</source>
        <translation>Không đưa ra được chứng thư khi không có khóa, %1</translation>
    </message>
    <message>
        <source>Client-side sockets do not send OCSP responses</source>
        <translation>Socket phía máy khách không gửi trả lời OCSP</translation>
    </message>
    <message>
        <source>Did not get the required attributes for the connection.</source>
        <translation>Không có đủ thuộc tính cần thiết cho kết nối.</translation>
    </message>
    <message>
        <source>Diffie-Hellman parameters are not valid</source>
        <translation>Tham số Diffie-Hellman không hợp lệ</translation>
    </message>
    <message>
        <source>Error creating SSL context (%1)</source>
        <translation>Lỗi khi tạo ngữ cảnh SSL (%1)</translation>
    </message>
    <message>
        <source>Error creating SSL session, %1</source>
        <translation>Lỗi khi tạo phiên SSL, %1</translation>
    </message>
    <message>
        <source>Error creating SSL session: %1</source>
        <translation>Lỗi khi tạo phiên SSL: %1</translation>
    </message>
    <message>
        <source>Error during SSL handshake: %1</source>
        <translation>Lỗi khi bắt tay SSL: %1</translation>
    </message>
    <message>
        <source>Error loading local certificate, %1</source>
        <translation>Lỗi khi nạp chứng thư trên máy, %1</translation>
    </message>
    <message>
        <source>Error loading private key, %1</source>
        <translation>Lỗi khi nạp khóa riêng, %1</translation>
    </message>
    <message>
        <source>Error when setting the OpenSSL configuration (%1)</source>
        <translation>Lỗi khi đặt cấu hình OpenSSL (%1)</translation>
    </message>
    <message>
        <source>Error when setting the elliptic curves (%1)</source>
        <translation>Lỗi khi đặt đường cong elip (%1)</translation>
    </message>
    <message>
        <source>Error while reading: %1</source>
        <translation>Lỗi khi đọc: %1</translation>
    </message>
    <message>
        <source>Error while setting the maximum protocol version</source>
        <translation>Lỗi khi đặt phiên bản giao thức cao nhất</translation>
    </message>
    <message>
        <source>Error while setting the minimal protocol version</source>
        <translation>Lỗi khi đặt phiên bản giao thức thấp nhất</translation>
    </message>
    <message>
        <source>Expecting QByteArray for %1</source>
        <translation>%1 phải là QByteArray</translation>
    </message>
    <message>
        <source>Failed to decode OCSP response</source>
        <translation>Không giải mã được trả lời OCSP</translation>
    </message>
    <message>
        <source>Failed to decode a SingleResponse from OCSP status response</source>
        <translation>Không giải mã được SingleResponse trong trả lời trạng thái OCSP</translation>
    </message>
    <message>
        <source>Failed to enable OCSP stapling</source>
        <translation>Không bật được OCSP stapling</translation>
    </message>
    <message>
        <source>Failed to extract 'this update time' from the SingleResponse</source>
        <translation>Không lấy được giờ cập nhật từ SingleResponse</translation>
    </message>
    <message>
        <source>Failed to extract basic OCSP response</source>
        <translation>Không lấy được trả lời OCSP cơ bản</translation>
    </message>
    <message>
        <source>Failed to query the TLS context: %1</source>
        <translation>Không hỏi được ngữ cảnh TLS: %1</translation>
    </message>
    <message>
        <source>Handshake failed: %1</source>
        <translation>Bắt tay không thành công: %1</translation>
    </message>
    <message>
        <source>Insufficient memory</source>
        <translation>Không đủ bộ nhớ</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Lỗi nội bộ</translation>
    </message>
    <message>
        <source>Invalid or empty cipher list (%1)</source>
        <translation>Danh sách bộ mã trống hoặc không hợp lệ (%1)</translation>
    </message>
    <message>
        <source>Invalid protocol chosen</source>
        <translation>Giao thức đã chọn không hợp lệ</translation>
    </message>
    <message>
        <source>No OCSP status response found</source>
        <translation>Không thấy trả lời trạng thái OCSP</translation>
    </message>
    <message>
        <source>No authority could be contacted for authorization</source>
        <translation>Không liên lạc được với cơ quan chứng thực nào để cấp quyền</translation>
    </message>
    <message>
        <source>No certificate verification store, cannot verify OCSP response</source>
        <translation>Không có kho chứng thư để kiểm tra, nên không kiểm tra được trả lời OCSP</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>Không kiểm tra được chứng thư nào</translation>
    </message>
    <message>
        <source>No cipher suites in common</source>
        <translation>Không có bộ mã chung</translation>
    </message>
    <message>
        <source>No common protocol exists between the client and the server</source>
        <translation>Máy khách và máy chủ không có giao thức chung</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Không có thông tin xác thực</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>Không có lỗi</translation>
    </message>
    <message>
        <source>OCSP responder reached an inconsistent internal state</source>
        <translation>Máy trả lời OCSP rơi vào trạng thái nội bộ không nhất quán</translation>
    </message>
    <message>
        <source>OCSP responder was unable to return a status for the requested certificate</source>
        <translation>Máy trả lời OCSP không cho được trạng thái của chứng thư cần hỏi</translation>
    </message>
    <message>
        <source>OCSP responder's identity cannot be verified</source>
        <translation>Không kiểm tra được danh tính của máy trả lời OCSP</translation>
    </message>
    <message>
        <source>OCSP response contains an unexpected number of SingleResponse structures</source>
        <translation>Trả lời OCSP có số SingleResponse không như mong đợi</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>Một chứng thư của cơ quan chứng thực không hợp lệ</translation>
    </message>
    <message>
        <source>OpenSSL version with disabled elliptic curves</source>
        <translation>Phiên bản OpenSSL này tắt đường cong elip</translation>
    </message>
    <message>
        <source>Private key does not certify public key, %1</source>
        <translation>Khóa riêng không ứng với khóa công khai, %1</translation>
    </message>
    <message>
        <source>Renegotiation was unsuccessful: %1</source>
        <translation>Thương lượng lại không thành công: %1</translation>
    </message>
    <message>
        <source>SSL_CONF_CTX_new() failed</source>
        <translation>SSL_CONF_CTX_new() không thành công</translation>
    </message>
    <message>
        <source>SSL_CONF_finish() failed</source>
        <translation>SSL_CONF_finish() không thành công</translation>
    </message>
    <message>
        <source>Schannel failed to encrypt data: %1</source>
        <translation>Schannel không mã hóa được dữ liệu: %1</translation>
    </message>
    <message>
        <source>Server did not accept any certificate we could present.</source>
        <translation>Máy chủ không chấp nhận chứng thư nào của máy này.</translation>
    </message>
    <message>
        <source>Server-side QSslSocket does not support OCSP stapling</source>
        <translation>QSslSocket phía máy chủ không hỗ trợ OCSP stapling</translation>
    </message>
    <message>
        <source>TLS certificate unexpectedly changed during renegotiation!</source>
        <translation>Chứng thư TLS bất ngờ thay đổi trong lúc thương lượng lại!</translation>
    </message>
    <message>
        <source>TLS initialization failed</source>
        <translation>Không khởi tạo được TLS</translation>
    </message>
    <message>
        <source>The OCSP status request had invalid syntax</source>
        <translation>Yêu cầu trạng thái OCSP sai cú pháp</translation>
    </message>
    <message>
        <source>The TLS/SSL connection has been closed</source>
        <translation>Kết nối TLS/SSL đã đóng</translation>
    </message>
    <message>
        <source>The basicConstraints path length parameter has been exceeded</source>
        <translation>Đã vượt quá độ dài đường dẫn basicConstraints</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Chứng thư đã hết hạn</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>Chứng thư chưa có hiệu lực</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>Chứng thư tự ký và không đáng tin cậy</translation>
    </message>
    <message>
        <source>The certificate provided cannot be used for a client.</source>
        <translation>Chứng thư đã cho không dùng được cho máy khách.</translation>
    </message>
    <message>
        <source>The certificate provided cannot be used for a server.</source>
        <translation>Chứng thư đã cho không dùng được cho máy chủ.</translation>
    </message>
    <message>
        <source>The certificate signature could not be decrypted</source>
        <translation>Không giải mã được chữ ký của chứng thư</translation>
    </message>
    <message>
        <source>The certificate status response has expired</source>
        <translation>Trả lời trạng thái chứng thư đã hết hạn</translation>
    </message>
    <message>
        <source>The certificate's notAfter field contains an invalid time</source>
        <translation>Trường notAfter của chứng thư có thời gian không hợp lệ</translation>
    </message>
    <message>
        <source>The certificate's notBefore field contains an invalid time</source>
        <translation>Trường notBefore của chứng thư có thời gian không hợp lệ</translation>
    </message>
    <message>
        <source>The certificate's status is unknown</source>
        <translation>Không rõ trạng thái của chứng thư</translation>
    </message>
    <message>
        <source>The client is not authorized to request OCSP status from this server</source>
        <translation>Máy khách không được quyền hỏi máy chủ này về trạng thái OCSP</translation>
    </message>
    <message>
        <source>The credentials were not recognized / Invalid argument</source>
        <translation>Không nhận ra thông tin xác thực / tham số không hợp lệ</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its issuer name and serial number was present and did not match the authority key identifier of the current certificate</source>
        <translation>Chứng thư ứng viên của cơ quan cấp bị loại vì tên cơ quan cấp và số sê-ri có ghi nhưng không khớp với mã khóa của cơ quan cấp trong chứng thư hiện tại</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its subject name did not match the issuer name of the current certificate</source>
        <translation>Chứng thư ứng viên của cơ quan cấp bị loại vì tên chủ thể của nó không khớp với tên cơ quan cấp trong chứng thư hiện tại</translation>
    </message>
    <message>
        <source>The data could not be encrypted</source>
        <translation>Không mã hóa được dữ liệu</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>Tên máy chủ không khớp với tên nào được ghi trong chứng thư này</translation>
    </message>
    <message>
        <source>The hostname provided does not match the one received from the peer</source>
        <translation>Tên máy chủ đã cho không khớp với tên nhận được từ đầu bên kia</translation>
    </message>
    <message>
        <source>The identity of a certificate in an OCSP response cannot be established</source>
        <translation>Không xác định được danh tính của một chứng thư trong trả lời OCSP</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>Không tìm thấy chứng thư của cơ quan cấp</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>Không tìm thấy chứng thư của cơ quan cấp cho một chứng thư lấy trên máy này</translation>
    </message>
    <message>
        <source>The message was tampered with, damaged or out of sequence.</source>
        <translation>Thông điệp bị sửa đổi, bị hỏng hoặc sai thứ tự.</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>Chứng thư của đầu bên kia nằm trong danh sách cấm</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>Đầu bên kia không đưa ra chứng thư nào</translation>
    </message>
    <message>
        <source>The public key in the certificate could not be read</source>
        <translation>Không đọc được khóa công khai trong chứng thư</translation>
    </message>
    <message>
        <source>The root CA certificate is marked to reject the specified purpose</source>
        <translation>Chứng thư gốc được đánh dấu là không dùng cho mục đích này</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>Chứng thư gốc không được tin cậy cho mục đích này</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>Chứng thư gốc của chuỗi chứng thư tự ký và không đáng tin cậy</translation>
    </message>
    <message>
        <source>The server requires the client to sign the OCSP request in order to construct a response</source>
        <translation>Máy chủ đòi máy khách ký yêu cầu OCSP thì mới trả lời</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>Chữ ký của chứng thư không hợp lệ</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>Chứng thư đã cho không phù hợp với mục đích này</translation>
    </message>
    <message>
        <source>The target is unknown or unreachable</source>
        <translation>Đích không rõ hoặc không tới được</translation>
    </message>
    <message>
        <source>Unable to decrypt data: %1</source>
        <translation>Không giải mã được dữ liệu: %1</translation>
    </message>
    <message>
        <source>Unable to init SSL Context: %1</source>
        <translation>Không khởi tạo được ngữ cảnh SSL: %1</translation>
    </message>
    <message>
        <source>Unable to write data: %1</source>
        <translation>Không ghi được dữ liệu: %1</translation>
    </message>
    <message>
        <source>Unexpected or badly-formatted message received</source>
        <translation>Nhận được thông điệp không mong đợi hoặc sai định dạng</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Lỗi không rõ</translation>
    </message>
    <message>
        <source>Unknown error occurred: %1</source>
        <translation>Lỗi không rõ: %1</translation>
    </message>
    <message>
        <source>Unrecognized command %1 = %2</source>
        <translation>Không hiểu lệnh %1 = %2</translation>
    </message>
    <message>
        <source>Unwanted protocol was negotiated</source>
        <translation>Đã thương lượng ra một giao thức không mong muốn</translation>
    </message>
    <message>
        <source>Wrong value for %1 (%2)</source>
        <translation>Giá trị sai cho %1 (%2)</translation>
    </message>
    <message>
        <source>unsupported protocol</source>
        <translation>giao thức không được hỗ trợ</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Application Configuration</source>
        <translation>Cấu hình ứng dụng</translation>
    </message>
    <message>
        <source>Application Data</source>
        <translation>Dữ liệu ứng dụng</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ứng dụng</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Bộ nhớ đệm</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Cấu hình</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Màn hình nền</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Tải về</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Phông chữ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Phim</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Âm nhạc</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Công cộng</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Lúc chạy</translation>
    </message>
    <message>
        <source>Shared Cache</source>
        <translation>Bộ nhớ đệm dùng chung</translation>
    </message>
    <message>
        <source>Shared Configuration</source>
        <translation>Cấu hình dùng chung</translation>
    </message>
    <message>
        <source>Shared Data</source>
        <translation>Dữ liệu dùng chung</translation>
    </message>
    <message>
        <source>Shared State</source>
        <translation>Trạng thái dùng chung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Thư mục tạm</translation>
    </message>
    <message>
        <source>Temporary Items</source>
        <translation>Mục tạm</translation>
    </message>
</context>
<context>
    <name>QStateMachine</name>
    <message>
        <source>Unknown error</source>
        <translation>Lỗi không rõ</translation>
    </message>
</context>
<context>
    <name>QSystemSemaphore</name>
    <message>
        <source>%1: System V semaphores are not available for sandboxed applications. Please build Qt with -feature-ipc_posix</source>
        <translation>%1: ứng dụng trong vùng cách ly không dùng được semaphore System V. Hãy dựng Qt với -feature-ipc_posix</translation>
    </message>
    <message>
        <source>%1: already exists</source>
        <translation>%1: đã có</translation>
    </message>
    <message>
        <source>%1: does not exist</source>
        <translation>%1: không có</translation>
    </message>
    <message>
        <source>%1: ftok failed</source>
        <translation>%1: lệnh ftok không thành công</translation>
    </message>
    <message>
        <source>%1: key is empty</source>
        <translation>%1: khóa trống</translation>
    </message>
    <message>
        <source>%1: key too long</source>
        <translation>%1: khóa quá dài</translation>
    </message>
    <message>
        <source>%1: out of resources</source>
        <translation>%1: hết tài nguyên</translation>
    </message>
    <message>
        <source>%1: permission denied</source>
        <translation>%1: không có quyền truy cập</translation>
    </message>
    <message>
        <source>%1: unable to make key</source>
        <translation>%1: không tạo được khóa</translation>
    </message>
    <message>
        <source>%1: unknown error %2</source>
        <translation>%1: lỗi không rõ %2</translation>
    </message>
    <message>
        <source>%1: unknown error: %2</source>
        <translation>%1: lỗi không rõ: %2</translation>
    </message>
    <message>
        <source>%1: unsupported key type</source>
        <translation>%1: loại khóa không được hỗ trợ</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Cuộn sang phải</translation>
    </message>
</context>
<context>
    <name>QTcpServer</name>
    <message>
        <source>Operation on socket is not supported</source>
        <translation>Socket không hỗ trợ thao tác này</translation>
    </message>
</context>
<context>
    <name>QTgaFile</name>
    <message>
        <source>Could not read footer</source>
        <translation>Không đọc được phần cuối tệp</translation>
    </message>
    <message>
        <source>Could not read image data</source>
        <translation>Không đọc được dữ liệu ảnh</translation>
    </message>
    <message>
        <source>Could not reset to read data</source>
        <translation>Không quay lại được để đọc dữ liệu</translation>
    </message>
    <message>
        <source>Could not seek to image read footer</source>
        <translation>Không tới được phần cuối tệp ảnh</translation>
    </message>
    <message>
        <source>Image depth not valid</source>
        <translation>Độ sâu màu của ảnh không hợp lệ</translation>
    </message>
    <message>
        <source>Image header read failed</source>
        <translation>Không đọc được phần đầu tệp ảnh</translation>
    </message>
    <message>
        <source>Image size exceeds limit</source>
        <translation>Ảnh vượt quá kích thước cho phép</translation>
    </message>
    <message>
        <source>Image type (non-TrueVision 2.0) not supported</source>
        <translation>Kiểu ảnh này (không phải TrueVision 2.0) không được hỗ trợ</translation>
    </message>
    <message>
        <source>Image type not supported</source>
        <translation>Kiểu ảnh không được hỗ trợ</translation>
    </message>
    <message>
        <source>Invalid color map depth (%1)</source>
        <translation>Độ sâu bảng màu không hợp lệ (%1)</translation>
    </message>
    <message>
        <source>Seek file/device for image read failed</source>
        <translation>Không tới được vị trí cần đọc ảnh trong tệp hoặc thiết bị</translation>
    </message>
    <message>
        <source>Sequential device (eg socket) for image read not supported</source>
        <translation>Không đọc được ảnh từ thiết bị tuần tự (như socket)</translation>
    </message>
</context>
<context>
    <name>QUdpSocket</name>
    <message>
        <source>No datagram available for reading</source>
        <translation>Không có gói dữ liệu nào để đọc</translation>
    </message>
    <message>
        <source>Unable to send a datagram</source>
        <translation>Không gửi được gói dữ liệu</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Làm lại %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Hoàn tác %1</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;trống&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Làm lại %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Hoàn tác %1</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Cách ly theo hướng mạnh đầu tiên</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Chèn ký tự điều khiển Unicode</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Bắt đầu nhúng từ trái sang phải</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Cách ly từ trái sang phải</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Dấu từ trái sang phải</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Bắt đầu buộc từ trái sang phải</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Kết thúc định hướng</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Kết thúc cách ly định hướng</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Bắt đầu nhúng từ phải sang trái</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Cách ly từ phải sang trái</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Dấu từ phải sang trái</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Bắt đầu buộc từ phải sang trái</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Dấu nối không độ rộng</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Dấu không nối không độ rộng</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Dấu cách không độ rộng</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What's This?</source>
        <translation>Đây là gì?</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>*</source>
        <translation>*</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Sao chép địa chỉ liên &amp;kết</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&amp;Finish</source>
        <translation>Hoàn &amp;tất</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Tiếp &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Quay lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
</context>
<context>
    <name>QXml</name>
    <message>
        <source>encoding declaration or standalone declaration expected while reading the XML declaration</source>
        <translation>cần có khai báo bảng mã hoặc khai báo độc lập khi đọc khai báo XML</translation>
    </message>
    <message>
        <source>error in the text declaration of an external entity</source>
        <translation>lỗi trong khai báo văn bản của một thực thể ngoài</translation>
    </message>
    <message>
        <source>error occurred while parsing comment</source>
        <translation>lỗi khi đọc chú thích</translation>
    </message>
    <message>
        <source>error occurred while parsing content</source>
        <translation>lỗi khi đọc nội dung</translation>
    </message>
    <message>
        <source>error occurred while parsing document type definition</source>
        <translation>lỗi khi đọc định nghĩa kiểu tài liệu</translation>
    </message>
    <message>
        <source>error occurred while parsing element</source>
        <translation>lỗi khi đọc phần tử</translation>
    </message>
    <message>
        <source>error occurred while parsing reference</source>
        <translation>lỗi khi đọc tham chiếu</translation>
    </message>
    <message>
        <source>error triggered by consumer</source>
        <translation>bên nhận báo lỗi</translation>
    </message>
    <message>
        <source>external parsed general entity reference not allowed in DTD</source>
        <translation>không được tham chiếu thực thể ngoài trong DTD</translation>
    </message>
    <message>
        <source>external parsed general entity reference not allowed in attribute value</source>
        <translation>không được tham chiếu thực thể ngoài trong giá trị thuộc tính</translation>
    </message>
    <message>
        <source>internal general entity reference not allowed in DTD</source>
        <translation>không được tham chiếu thực thể chung nội bộ trong DTD</translation>
    </message>
    <message>
        <source>invalid name for processing instruction</source>
        <translation>tên chỉ thị xử lý không hợp lệ</translation>
    </message>
    <message>
        <source>letter is expected</source>
        <translation>cần một chữ cái</translation>
    </message>
    <message>
        <source>more than one document type definition</source>
        <translation>nhiều hơn một định nghĩa kiểu tài liệu</translation>
    </message>
    <message>
        <source>no error occurred</source>
        <translation>không có lỗi</translation>
    </message>
    <message>
        <source>recursive entities</source>
        <translation>thực thể gọi lại chính nó</translation>
    </message>
    <message>
        <source>standalone declaration expected while reading the XML declaration</source>
        <translation>cần có khai báo độc lập khi đọc khai báo XML</translation>
    </message>
    <message>
        <source>tag mismatch</source>
        <translation>thẻ không khớp</translation>
    </message>
    <message>
        <source>unexpected character</source>
        <translation>ký tự không mong đợi</translation>
    </message>
    <message>
        <source>unexpected end of file</source>
        <translation>tệp kết thúc bất ngờ</translation>
    </message>
    <message>
        <source>unparsed entity reference in wrong context</source>
        <translation>tham chiếu thực thể không phân tích ở sai chỗ</translation>
    </message>
    <message>
        <source>version expected while reading the XML declaration</source>
        <translation>cần có phiên bản khi đọc khai báo XML</translation>
    </message>
    <message>
        <source>wrong value for standalone declaration</source>
        <translation>giá trị sai cho khai báo độc lập</translation>
    </message>
</context>
<context>
    <name>QXmlStream</name>
    <message>
        <source>%1 is an invalid PUBLIC identifier.</source>
        <translation>%1 không phải là mã PUBLIC hợp lệ.</translation>
    </message>
    <message>
        <source>%1 is an invalid encoding name.</source>
        <translation>%1 không phải là tên bảng mã hợp lệ.</translation>
    </message>
    <message>
        <source>%1 is an invalid processing instruction name.</source>
        <translation>%1 không phải là tên chỉ thị xử lý hợp lệ.</translation>
    </message>
    <message>
        <source>%1 or '%2'</source>
        <translation>%1 hoặc “%2”</translation>
    </message>
    <message>
        <source>%1, '%2'</source>
        <translation>%1, “%2”</translation>
    </message>
    <message>
        <source>%1, or '%2'</source>
        <translation>%1, hoặc “%2”</translation>
    </message>
    <message>
        <source>'%1'</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Attribute '%1' redefined.</source>
        <translation>Thuộc tính “%1” được khai lại.</translation>
    </message>
    <message>
        <source>Encoding %1 is unsupported</source>
        <translation>Bảng mã %1 không được hỗ trợ</translation>
    </message>
    <message>
        <source>Encountered incorrectly encoded content.</source>
        <translation>Gặp nội dung mã hóa sai.</translation>
    </message>
    <message>
        <source>Entity '%1' not declared.</source>
        <translation>Thực thể “%1” chưa được khai.</translation>
    </message>
    <message>
        <source>Entity expands to more characters than the entity expansion limit.</source>
        <translation>Thực thể khai triển ra nhiều ký tự hơn giới hạn.</translation>
    </message>
    <message>
        <source>Expected %1, but got '%2'.</source>
        <translation>Cần %1 nhưng gặp “%2”.</translation>
    </message>
    <message>
        <source>Expected character data.</source>
        <translation>Cần có ký tự văn bản.</translation>
    </message>
    <message>
        <source>Extra content at end of document.</source>
        <translation>Nội dung thừa ở cuối tài liệu.</translation>
    </message>
    <message>
        <source>Found second DTD token in %1.</source>
        <translation>Gặp DTD thứ hai trong %1.</translation>
    </message>
    <message>
        <source>Illegal namespace declaration.</source>
        <translation>Khai báo không gian tên không hợp lệ.</translation>
    </message>
    <message>
        <source>Invalid XML character.</source>
        <translation>Ký tự XML không hợp lệ.</translation>
    </message>
    <message>
        <source>Invalid XML name.</source>
        <translation>Tên XML không hợp lệ.</translation>
    </message>
    <message>
        <source>Invalid XML version string.</source>
        <translation>Chuỗi phiên bản XML không hợp lệ.</translation>
    </message>
    <message>
        <source>Invalid attribute in XML declaration.</source>
        <translation>Thuộc tính không hợp lệ trong khai báo XML.</translation>
    </message>
    <message>
        <source>Invalid attribute in XML declaration: %1 = %2</source>
        <translation>Thuộc tính không hợp lệ trong khai báo XML: %1 = %2</translation>
    </message>
    <message>
        <source>Invalid character reference.</source>
        <translation>Tham chiếu ký tự không hợp lệ.</translation>
    </message>
    <message>
        <source>Invalid document.</source>
        <translation>Tài liệu không hợp lệ.</translation>
    </message>
    <message>
        <source>Invalid entity value.</source>
        <translation>Giá trị thực thể không hợp lệ.</translation>
    </message>
    <message>
        <source>Invalid processing instruction name.</source>
        <translation>Tên chỉ thị xử lý không hợp lệ.</translation>
    </message>
    <message>
        <source>Length of XML attribute name exceeds implementation limits (4KiB characters).</source>
        <translation>Độ dài tên thuộc tính XML vượt quá giới hạn (4 KiB ký tự).</translation>
    </message>
    <message>
        <source>NDATA in parameter entity declaration.</source>
        <translation>NDATA trong khai báo thực thể tham số.</translation>
    </message>
    <message>
        <source>Namespace prefix '%1' not declared</source>
        <translation>Tiền tố không gian tên “%1” chưa được khai</translation>
    </message>
    <message>
        <source>Opening and ending tag mismatch.</source>
        <translation>Thẻ mở và thẻ đóng không khớp.</translation>
    </message>
    <message>
        <source>Premature end of document.</source>
        <translation>Tài liệu kết thúc quá sớm.</translation>
    </message>
    <message>
        <source>Reference to external entity '%1' in attribute value.</source>
        <translation>Tham chiếu thực thể ngoài “%1” trong giá trị thuộc tính.</translation>
    </message>
    <message>
        <source>Reference to unparsed entity '%1'.</source>
        <translation>Tham chiếu thực thể không phân tích “%1”.</translation>
    </message>
    <message>
        <source>Self-referencing entity detected.</source>
        <translation>Thực thể tham chiếu chính nó.</translation>
    </message>
    <message>
        <source>Sequence ']]&gt;' not allowed in content.</source>
        <translation>Không được có chuỗi “]]&gt;” trong nội dung.</translation>
    </message>
    <message>
        <source>Standalone accepts only yes or no.</source>
        <translation>Thuộc tính standalone chỉ nhận yes hoặc no.</translation>
    </message>
    <message>
        <source>Start tag expected.</source>
        <translation>Cần có thẻ mở.</translation>
    </message>
    <message>
        <source>The standalone pseudo attribute must appear after the encoding.</source>
        <translation>Thuộc tính standalone phải đứng sau bảng mã.</translation>
    </message>
    <message>
        <source>Unexpected '%1'.</source>
        <translation>Gặp “%1” không mong đợi.</translation>
    </message>
    <message>
        <source>Unexpected character '%1' in public id literal.</source>
        <translation>Ký tự “%1” không mong đợi trong mã công khai.</translation>
    </message>
    <message>
        <source>Unexpected token type %1 in %2.</source>
        <translation>Loại thành phần %1 không mong đợi trong %2.</translation>
    </message>
    <message>
        <source>Unsupported XML version.</source>
        <translation>Phiên bản XML không được hỗ trợ.</translation>
    </message>
    <message>
        <source>XML declaration not at start of document.</source>
        <translation>Khai báo XML không nằm ở đầu tài liệu.</translation>
    </message>
</context>
</TS>
