"""The real `tongxing serve` over a data folder of its own, and the people in it."""

import contextlib
import os
import pathlib
import shutil
import signal
import socket
import sqlite3
import subprocess
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("PROGRAM_UNDER_TEST", ROOT / ".build/debug/tongxing"))
START_LIMIT = 60


class Service:
    """One server; everything that it writes lies in `folder`."""

    def __init__(self, folder: pathlib.Path):
        self.data = folder / "data"
        self.log = folder / "serve.log"
        self.rules = folder / "rules"
        shutil.copytree(ROOT / "rules", self.rules)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.environment = os.environ | {"TONGXING_RULES_DIRECTORY": str(self.rules), "LANG": "C.UTF-8"}

    def start(self):
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [BINARY, "serve", "--data", self.data, "--port", str(self.port)],
                cwd=ROOT, env=self.environment, stdout=log, stderr=subprocess.STDOUT)
        end = time.monotonic() + START_LIMIT
        while not self.is_ready():
            if self.process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"the server did not become ready:\n{self.tail()}")
            time.sleep(0.05)

    def is_ready(self):
        try:
            with urllib.request.urlopen(self.address + "/readyz", timeout=2) as answer:
                return answer.status == 200
        except (urllib.error.URLError, OSError):
            return False

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def command(self, *words, limit=60):
        """Runs `tongxing` beside the server and returns what it prints; it may take so many seconds."""
        done = subprocess.run(
            [BINARY, *words, "--data", self.data], cwd=ROOT, env=self.environment, capture_output=True, text=True,
            timeout=limit)
        if done.returncode != 0:
            raise RuntimeError(f"tongxing {' '.join(words)}: {done.stderr}{done.stdout}")
        return done.stdout

    def rows(self, query, *values):
        """What the database holds, read beside the server."""
        path = next(self.data.glob("*.sqlite"))
        with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            return database.execute(query, values).fetchall()

    def change(self, statement):
        """Changes the database behind the server's back."""
        path = next(self.data.glob("*.sqlite"))
        with contextlib.closing(sqlite3.connect(path, timeout=10)) as database:
            database.execute(statement)
            database.commit()

    def add_user(self, login, name, roles, unit=None):
        """Adds a person and returns the made-up password, which has to be changed at the first sign-in."""
        roles = [word for role in roles for word in ("--role", role)]
        printed = self.command("user", "add", login, "--name", name, *roles, *(["--unit", unit] if unit else []))
        return printed.strip().splitlines()[-1]

    def tail(self):
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-30:])
