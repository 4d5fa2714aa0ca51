"""What policies govern, each seen at work in the installed program: the proxy and its script, the organisation's root
certificate, the log, the lock, crash files. Servers of the test stand on loopback; what they were asked is the proof,
not what the program says of itself.
"""

import http.server
import json
import shutil
import ssl
import subprocess
import sys
import threading
from hashlib import sha1
from pathlib import Path
from struct import pack

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "walk"))
from screen import until  # noqa: E402
from walk import AUTHOR, vi  # noqa: E402

from seat import PROGRAM, WinePerson  # noqa: E402

POLICIES = r"HKLM\Software\Policies\ToaSoan"
# Windows gives those of group policy from a key of its own; wine puts only a person's beside those of the system.
ROOTS = r"HKCU\Software\Microsoft\SystemCertificates\Root\Certificates"
PORTAL = "https://cong.example.vn/wp-json/toasoan/v1"
CODE = "dong ha 26"


class Server:
    """Remembers what it was asked, as "METHOD target"; gives the files it was handed, else 401 as a portal would."""

    def __init__(self, files=(), context=None):
        asked = self.asked = []
        files = dict(files)

        class Handler(http.server.BaseHTTPRequestHandler):
            def answer(self):
                asked.append(f"{self.command} {self.path}")
                refusal = ("application/problem+json", b'{"type": "unauthorized", "status": 401}')
                kind, body = files.get(self.path, refusal)
                self.send_response(200 if self.path in files else 502 if self.command == "CONNECT" else 401)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST = do_CONNECT = answer

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        if context:
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


class Governed:
    def __init__(self, proof, machine):
        self.proof, self.machine, self.wine = proof, machine, machine.wine

    def see(self):
        self.proxies()
        self.roots()
        self.log()
        self.laid_down()
        self.in_passing()
        self.lock()
        self.crash()

    def lay(self, **values):
        self.wine.delete(POLICIES)
        for name, value in values.items():
            self.wine.write(POLICIES, name, value)

    def sign_in(self, portal):
        """toasoan-cli.exe asked to sign in there; its problem."""
        done = self.machine.call("--home", r"C:\duong-truyen", "--json", "sign-in", "--portal", portal, "--user", "a",
                                 input="x\n")
        self.proof.check(done.returncode != 0, "không đăng nhập được vào máy chủ thử", done.stdout)
        return json.loads(done.stdout.splitlines()[-1]).get("error", "")

    # --- The line -----------------------------------------------------------------------------------------------

    def proxies(self):
        self.proof.title("Proxy và kịch bản PAC do cơ quan thiết lập")
        with Server() as proxy:
            script = f'function FindProxyForURL(url, host) {{ return "PROXY 127.0.0.1:{proxy.port}"; }}'
            with Server({"/proxy.pac": ("application/x-ns-proxy-autoconfig", script.encode())}) as keeper:
                wanted = "CONNECT cong.example.vn:443"
                self.lay(ProxyMode="pac", ProxyPac=f"http://127.0.0.1:{keeper.port}/proxy.pac")
                self.sign_in(PORTAL)
                self.proof.check("GET /proxy.pac" in keeper.asked, "kịch bản PAC được tải", keeper.asked)
                self.proof.check(wanted in proxy.asked, "yêu cầu đi qua proxy mà kịch bản chỉ", proxy.asked)
                for mode, through in [("none", False), ("manual", True)]:
                    proxy.asked.clear()
                    self.lay(ProxyMode=mode, ProxyAddress=f"127.0.0.1:{proxy.port}")
                    self.sign_in(PORTAL)
                    self.proof.equal(wanted in proxy.asked, through,
                                     f"{mode}: " + ("qua proxy" if through else "không qua proxy"))
        self.lay(AllowedPortals=["khac.example.vn"])
        self.proof.equal(self.sign_in(PORTAL), "portal_not_allowed", "Cổng ngoài danh sách bị từ chối")
        self.lay()

    def roots(self):
        self.proof.title("Chứng thư gốc của cơ quan, TLS của Windows")
        folder = self.wine.folder / "chung-thu"
        make_certificates(folder)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "server.pem", folder / "server.key")
        with Server(context=context) as portal:
            self.lay(ProxyMode="none")
            address = f"https://localhost:{portal.port}/wp-json/toasoan/v1"
            self.proof.equal(self.sign_in(address), "tls_issuer", "không biết ai cấp: từ chối, nói rõ")
            self.proof.equal(portal.asked, [], "chưa gửi gì")
            der = ssl.PEM_cert_to_DER_cert((folder / "root.pem").read_text())
            self.wine.write(ROOTS + "\\" + sha1(der).hexdigest().upper(), "Blob", pack("<III", 32, 1, len(der)) + der)
            problem = self.sign_in(address)
            self.proof.check(portal.asked, "tin chứng thư gốc đã đưa vào Windows", problem)
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        for least, speaks in [("1.2", True), ("1.3", False)]:
            with Server(context=context) as portal:
                self.lay(ProxyMode="none", MinimumTls=least)
                problem = self.sign_in(f"https://localhost:{portal.port}/wp-json/toasoan/v1")
                self.proof.equal(bool(portal.asked), speaks,
                                 f"MinimumTls {least}: {'nói chuyện' if speaks else 'không nói chuyện'} với máy chủ TLS 1.2")
        self.lay()

    # --- The machine --------------------------------------------------------------------------------------------

    def log(self):
        self.proof.title("Nhật ký kỹ thuật")
        self.lay(LogLevel="debug", LogFolder=r"%LOCALAPPDATA%\nhat-ky-thu", ProxyMode="manual", ProxyAddress="sai")
        self.sign_in("https://localhost:9/wp-json/toasoan/v1")
        file = self.wine.profile() / "AppData/Local/nhat-ky-thu/toasoan-cli.log"
        self.proof.check(file.exists() and "warning toasoan.line" in file.read_text(encoding="utf-8"),
                         "ở thư mục được thiết lập, có dòng cảnh báo")
        self.lay(LogLevel="off", LogFolder=r"%LOCALAPPDATA%\nhat-ky-tat", ProxyMode="manual", ProxyAddress="sai")
        self.sign_in("https://localhost:9/wp-json/toasoan/v1")
        self.proof.check(not (file.parent.parent / "nhat-ky-tat" / file.name).exists(), "tắt là không ghi")
        self.lay()

    def laid_down(self):
        self.proof.title("Điều cơ quan thiết lập: thấy mà không sửa được")
        self.lay(IdleLockMinutes=240, UpdateCheck=0, CrashFiles=0, ProxyMode="none")
        home = self.wine.drive / "thiet-lap"
        person = WinePerson(self.machine, "thiet-lap", "--training", self.machine.path(self.wine.drive / "khoa.db"),
                            "--as", AUTHOR, "--home", self.machine.path(home))
        person.window(vi("Unlocking code"))
        person.active()
        person.key("Escape")
        person.see(vi("Places"))
        person.active()
        person.key("ctrl+comma")
        person.window(vi("Settings"))
        for tab, marks in [("Work", 1), ("Line and storage", 3)]:
            person.click(vi(tab), "page tab")
            until(f"trang {tab}", lambda: len(person.all(vi("Laid down by your organisation"), "label")) == marks)
            self.proof.check(True, f"“{vi(tab)}”: {marks} mục ghi “{vi('Laid down by your organisation')}”")
            self.machine.screen.picture("co-quan-" + tab.split()[0].lower())
        for key in ("Escape", "ctrl+q"):
            before = len(person.windows())
            person.active()
            person.key(key)
            until("cửa sổ đóng lại", lambda: person.process.poll() is not None or len(person.windows()) < before)
        until("chương trình đóng", lambda: person.process.poll() is not None)
        person.close()
        self.lay()

    def in_passing(self):
        self.proof.title("Chỉ phiên tạm, Cổng và ngôn ngữ do cơ quan đặt")
        self.lay(TemporarySessionsOnly=1, PortalAddress="https://bat-buoc.example.vn", Language="en")
        home = self.wine.drive / "phien-tam"
        person = WinePerson(self.machine, "phien-tam", "--home", self.machine.path(home))
        window = person.window("Sign in to the portal")
        self.proof.check(window, "cửa sổ bằng tiếng Anh")
        address = person.see("Address of the portal:", "text")
        self.proof.equal(person.text_of(address), "https://bat-buoc.example.vn", "địa chỉ Cổng đã có")
        person.active()
        if address.enabled:
            person.fill("Address of the portal:", "https://khac.example.vn")
        self.proof.equal(person.text_of(person.see("Address of the portal:", "text")), "https://bat-buoc.example.vn", "và không sửa được")
        self.machine.screen.picture("phien-tam")
        person.click("Cancel")
        until("chương trình đóng", lambda: person.process.poll() is not None)
        person.close()
        refused = self.machine.call("--home", self.machine.path(home), "--json", "list", "drafts")
        self.proof.equal(json.loads(refused.stdout.splitlines()[-1]).get("error"), "temporary_only", "dòng lệnh cũng không giữ gì")
        kept = [str(file.relative_to(home)) for file in home.rglob("*") if file.is_file() and file.suffix not in (".log", ".ini")]
        self.proof.equal(kept, [], "trên đĩa không có kho, không có tệp sự cố")
        self.lay()

    def lock(self):
        self.proof.title("Khóa khi không ai dùng một phút")
        self.lay(IdleLockMinutes=1)
        home = self.wine.drive / "khoa"
        who = ("--training", self.machine.path(self.wine.drive / "khoa.db"), "--as", AUTHOR,
               "--home", self.machine.path(home))
        person = WinePerson(self.machine, "khoa", *who)
        person.window(vi("Unlocking code"))
        person.active()
        person.fill(vi("New &code:"), CODE)
        person.fill(vi("Once &more:"), CODE)
        person.key("Return")
        person.see(vi("Places"))
        until("cửa sổ khóa", lambda: any(vi("Tòa soạn is locked") in window.name for window in person.windows()), 90)
        self.proof.check(not person.all(vi("Places")), "sau một phút chỉ còn cửa sổ khóa")
        self.machine.screen.picture("khoa")
        refused = self.machine.call(*who, "--json", "list", "drafts")
        error = json.loads(refused.stdout.splitlines()[-1])["error"]
        self.proof.equal((refused.returncode, error), (6, "session_locked"), "dòng lệnh bị từ chối")
        person.active()
        person.fill(vi("Unlocking &code:"), CODE)
        person.key("Return")
        self.proof.check(person.see(vi("Places")), "mã đúng mở lại chỗ cũ")
        self.lay()
        person.active()
        person.key("ctrl+q")
        until("chương trình đóng", lambda: person.process.poll() is not None)
        person.close()

    def crash(self):
        self.proof.title("Tệp sự cố")
        # wine's own debugger would keep the program for somebody to look at.
        self.wine.write(r"HKCU\Software\Wine\WineDbg", "ShowCrashDialog", 0)
        home = self.wine.drive / "su-co"
        for how, kept in [("crash", True), ("abort", True), ("crash", False)]:
            shutil.rmtree(home, ignore_errors=True)
            self.lay(CrashFiles=int(kept))
            person = WinePerson(self.machine, "su-co", "--training", self.machine.path(self.wine.drive / "khoa.db"),
                                "--as", AUTHOR, "--home", self.machine.path(home))
            person.see(vi("Places"))
            done = self.machine.typist(how, "Tòa soạn")
            self.proof.equal(done.returncode, 0, f"chương trình bị làm sập ({how})")
            self.proof.soon(lambda: person.process.poll() is not None, "và dừng", 90)
            person.close()
            files = sorted((home / "local" / "crash").glob("*")) if (home / "local" / "crash").is_dir() else []
            if not kept:
                self.proof.equal(files, [], "bị tắt bằng chính sách: không có tệp nào")
                continue
            self.proof.equal([file.suffix for file in files], [".dmp", ".txt"], "có hai tệp")
            self.proof.equal(files[0].read_bytes()[:4], b"MDMP", "một tệp minidump")
            lines = files[1].read_text().splitlines()
            code, module = {"crash": ("0xc0000005", "+0x"), "abort": ("0x40000015", "toasoan.exe+0x")}[how]
            self.proof.check(f"exception {code}" in lines[0] and any(module in line for line in lines[1:]),
                             f"một tệp có tên mô-đun và độ lệch ({module})", lines[:5])
        self.lay()


def make_certificates(folder):
    """A root, and a server's certificate for localhost by it."""
    folder.mkdir(parents=True, exist_ok=True)

    def openssl(*words):
        subprocess.run(["openssl", *words], check=True, capture_output=True, cwd=folder)

    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=Chung thu goc (thu)",
            "-keyout", "root.key", "-out", "root.pem")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-keyout", "server.key",
            "-out", "server.csr")
    (folder / "names").write_text("subjectAltName=DNS:localhost\nextendedKeyUsage=serverAuth\n")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "root.pem", "-CAkey", "root.key", "-days", "20",
            "-extfile", "names", "-out", "server.pem")
