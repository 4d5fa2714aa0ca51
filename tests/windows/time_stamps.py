#!/usr/bin/env python3
"""time_stamps.py FOLDER: a time stamping authority (RFC 3161) on loopback with a certificate of its own, made below FOLDER.

It writes its address to FOLDER/address when it answers, and ends with its caller's standard input.
"""

import http.server
import subprocess
import sys
import threading
from pathlib import Path

CONFIGURATION = """
[ tsa ]
default_tsa = own
[ own ]
serial = serial
crypto_device = builtin
signer_cert = stamp.pem
certs = stamp.pem
signer_key = stamp.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
"""


def main():
    folder = Path(sys.argv[1])
    (folder / "tsa.cnf").write_text(CONFIGURATION)
    (folder / "serial").write_text("01\n")

    def openssl(*words):
        subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)

    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=Dau thoi gian (thu nghiem)",
            "-addext", "extendedKeyUsage=critical,timeStamping", "-keyout", "stamp.key", "-out", "stamp.pem")

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            (folder / "query").write_bytes(self.rfile.read(int(self.headers["Content-Length"])))
            openssl("ts", "-reply", "-config", "tsa.cnf", "-queryfile", "query", "-out", "reply")
            reply = (folder / "reply").read_bytes()
            self.send_response(200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(reply)))
            self.end_headers()
            self.wfile.write(reply)

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    (folder / "address").write_text(f"http://127.0.0.1:{server.server_address[1]}/")
    sys.stdin.read()


main()
