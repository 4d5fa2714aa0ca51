"""browser.py: a portal as somebody meets it who comes with a browser, a feed reader or a script."""
import base64
import html
import http.cookiejar
import json
import re
import urllib.error
import urllib.parse
import urllib.request

from conversation import NoRedirect


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body
        self.text = body.decode("utf-8", "replace")

    def json(self):
        return json.loads(self.text)

    def says(self):
        """A refusal in one line, whatever form it has."""
        try:
            value = self.json()
            return f"{self.status} {value.get('message') or value.get('detail') or value}"
        except (ValueError, AttributeError):
            words = html.unescape(re.sub(r"<style.*?</style>|<[^>]+>", " ", self.text, flags=re.S))
            return f"{self.status} {' '.join(words.split())}"


class Browser:
    def __init__(self, base, follow=False):
        self.base = base
        self.jar = http.cookiejar.CookieJar()
        handlers = [urllib.request.HTTPCookieProcessor(self.jar)] + ([] if follow else [NoRedirect()])
        self.opener = urllib.request.build_opener(*handlers)

    def send(self, method, path, body=None, headers=None):
        address = path if path.startswith("http") else self.base + path
        request = urllib.request.Request(address, data=body, method=method, headers=headers or {})
        try:
            answer = self.opener.open(request, timeout=90)
        except urllib.error.HTTPError as error:
            answer = error
        return Answer(answer.status, answer.headers, answer.read())

    def get(self, path, **query):
        return self.send("GET", path + ("?" + urllib.parse.urlencode(query, doseq=True) if query else ""))

    def post(self, path, **fields):
        return self.send("POST", path, urllib.parse.urlencode(fields, doseq=True).encode(),
                         {"Content-Type": "application/x-www-form-urlencoded"})

    def sign_in(self, name, password):
        self.get("/wp-login.php")
        return self.post("/wp-login.php", log=name, pwd=password, testcookie="1")


def basic(user, secret):
    return "Basic " + base64.b64encode(f"{user}:{secret}".encode()).decode()
