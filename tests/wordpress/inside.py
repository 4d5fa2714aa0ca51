"""inside.py: runs PHP inside of a WordPress, as its own code and plugins do."""
import json
import subprocess
from pathlib import Path

PROGRAM = """<?php
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET', 'REMOTE_ADDR' => '127.0.0.1',
    'SERVER_PROTOCOL' => 'HTTP/1.1'];
require ABSPATH . 'wp-load.php';
$known = json_decode(<<<'JSON'
%s
JSON, true);
global $wpdb;
echo "\\n", json_encode((function () use ($known, $wpdb) { extract($known); %s })());
"""


def inside(code, text, environment=None, **known):
    """What the PHP text returns, where it finds $wpdb and what is known; a sentence when there was no answer.
    `code`: {"write": a file, "run": the command that runs it}."""
    Path(code["write"]).write_text(PROGRAM % (json.dumps(known), text), encoding="utf-8")
    done = subprocess.run(code["run"], capture_output=True, text=True, timeout=120, env=environment)
    try:
        return json.loads(done.stdout.strip().splitlines()[-1])
    except (ValueError, IndexError):
        return f"no answer: {done.stdout[-300:]} {done.stderr[-300:]}"
