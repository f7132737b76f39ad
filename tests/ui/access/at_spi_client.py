#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A screen reader's way through the real window of `kidoku --demo`, over AT-SPI.

Runs itself again on a display, a session bus and a home of its own. Prints one line for each
thing that is wrong; ends with 0 when there is none.
"""
import os
import re
import subprocess
import sys
import tempfile
import time

PATIENCE = 20  # seconds for anything that must come; nothing here waits for time to pass


def run_on_own_display(program):
    with tempfile.TemporaryDirectory(prefix="kidoku-access-") as home:
        environment = dict(os.environ, HOME=home, XDG_RUNTIME_DIR=home, QT_QPA_PLATFORM="xcb",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        environment.pop("AT_SPI_BUS_ADDRESS", None)
        environment.pop("XAUTHORITY", None)
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            environment[name] = os.path.join(home, name)
        reader, writer = os.pipe()
        display = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x900x24", "-nolisten", "tcp",
             "-noreset"],  # it would refuse who comes while it begins anew after its first client
            pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        try:
            with os.fdopen(reader) as ready:
                environment["DISPLAY"] = ":" + ready.readline().strip()
            return subprocess.run(
                ["dbus-run-session", "--", sys.executable, os.path.abspath(__file__), "--inside",
                 program], env=environment, check=False).returncode
        finally:
            display.terminate()  # takes its lock file away
            display.wait()


class Client:
    """What was found, what was heard, and what was wrong with it."""

    def __init__(self, process):
        self.process = process
        self.wrong = []
        self.heard = []
        self.context = GLib.MainContext.default()
        pyatspi.Registry.registerEventListener(self.hear, "object:state-changed:showing",
                                               "object:property-change:accessible-name",
                                               "object:announcement")

    def hear(self, event):
        try:
            role = event.source.getRoleName()
            name = event.source.name
        except Exception:  # gone again
            return
        kind = str(event.type)
        if kind.endswith("showing") and (role != "notification" or event.detail1 != 1):
            return
        if kind.endswith("accessible-name") and role == "notification":
            return  # the same words, on their way to be shown
        self.heard.append((kind, role, name))

    def spoken(self):
        return [name for kind, _, name in self.heard
                if kind.endswith("showing") or kind.endswith("announcement")]

    def expect(self, right, what):
        if not right:
            self.wrong.append(what)
        return right

    def wait(self, what, condition):
        """Comes back with what `condition` gives once it holds; looks at every event."""
        until = time.monotonic() + PATIENCE
        tick = GLib.timeout_add(100, lambda: True)
        try:
            while time.monotonic() < until and self.process.poll() is None:
                try:
                    found = condition()
                except GLib.Error:  # the object went away while it was asked
                    found = None
                if found:
                    return found
                self.context.iteration(True)
        finally:
            GLib.source_remove(tick)
        self.wrong.append("never came: " + what)
        return None

    def program(self):
        for child in pyatspi.Registry.getDesktop(0):
            if child is not None and child.name == "kidoku":
                return child
        return None

    def tree(self, node=None):
        node = node if node is not None else self.program()
        if node is None:
            return
        yield node
        for index in range(node.childCount):
            child = node.getChildAtIndex(index)
            if child is not None:
                yield from self.tree(child)

    def find(self, role, name, within=None):
        pattern = re.compile(name)
        for node in self.tree(within):
            if node.getRoleName() == role and pattern.search(node.name or ""):
                return node
        return None

    def press(self, role, name):
        node = self.wait(f"{role} “{name}”", lambda: self.find(role, name))
        return node is not None and node.queryAction().doAction(0)


CLOCK = r"\b\d\d:\d\d\b"
WHEN = rf"({CLOCK}|Yesterday|\b\d+ [A-Z][a-z]+\b|[A-Z][a-z]+ \d+)"
# Roles that mean "some part of the window": nothing that takes the keyboard may be one.
VAGUE = {"filler", "panel", "unknown", "redundant object", "invalid"}


def check_tree(client):
    seen = 0
    for node in client.tree():
        states = node.getState()
        role, name = node.getRoleName(), (node.name or "").strip()
        path = f"{role} “{name}” in “{node.parent.name if node.parent else ''}”"
        seen += 1
        # What is not there now has no words yet; a cell of a table may well be empty, as its row is
        # told by the first one.
        if states.contains(pyatspi.STATE_FOCUSABLE) and states.contains(pyatspi.STATE_VISIBLE):
            client.expect(name or role == "table cell", f"takes the keyboard and has no name: {path}")
            client.expect(role not in VAGUE, f"takes the keyboard and has no role: {path}")
        client.expect("<" not in node.description, f"markup is read out: {path}")
    client.expect(seen > 150, f"only {seen} objects in the tree")


def rows_of(client, kind, name, role):
    # The quick switcher, hidden, has a list of the same name.
    parent = next((node for node in client.tree()
                   if node.getRoleName() == kind and re.search(name, node.name)
                   and node.getState().contains(pyatspi.STATE_VISIBLE)), None)
    if parent is not None:
        parent.clear_cache()  # Qt does not tell of rows that come and go
    return [row.name for row in parent if row.getRoleName() == role] if parent else []


def settled_rows(client, kind, name, role):
    """Rows may go while they are asked for their names, as long as the window fills."""
    def settled():
        rows = rows_of(client, kind, name, role)
        # One that has just gone has no name any more; a cell of a table may well have none.
        return rows if role == "table cell" or all(rows) else None
    return client.wait(f"rows of {name}", settled) or []


def check_list(client):
    rows = settled_rows(client, "list", "^Conversations$", "list item")
    client.expect(len(rows) >= 3, f"rows in the list: {rows}")
    for row in rows:
        parts = row.split(" · ")
        client.expect(parts[0].strip(), f"row without a name: {row}")
        client.expect(re.search(r"\b\d+ not marked read|Read\b", row), f"row without read state: {row}")
        client.expect(re.search(r"\b\d+ new to you|Seen", row) or "not marked read" not in row,
                      f"row without unread: {row}")
        client.expect(re.search(WHEN, row), f"row without a time: {row}")


def check_thread(client):
    rows = settled_rows(client, "list", "^Messages$", "list item")
    messages = [row for row in rows if row.count(" · ") >= 3]
    client.expect(len(messages) >= 3, f"messages in the thread: {rows}")
    for row in messages:
        sender, text = row.split(" · ")[:2]
        client.expect(sender.strip() and text.strip(), f"message without sender or text: {row}")
        client.expect(re.search(CLOCK, row), f"message without a time: {row}")
        client.expect("read" in row.lower(), f"message without its state: {row}")


def check_log(client):
    cells = settled_rows(client, "tree", "^Activity$", "table cell")
    told = [cell for cell in cells if re.match(r"\d\d:\d\d:\d\d, .+, .+", cell)]
    client.expect(told, f"no row of the log tells time, event and outcome: {cells[:6]}")


def open_chat_with_a_picture(client):
    """Goes down the list as by key; says whose chat it is."""
    for _ in range(6):
        before = rows_of(client, "list", "^Messages$", "list item")
        client.press("menu item", "^Next conversation$")
        rows = client.wait("another thread", lambda: next(
            (now for now in [rows_of(client, "list", "^Messages$", "list item")]
             if len(now) > 1 and now != before), None))
        if any(row.split(" · ")[1:2] == ["Photo"] for row in rows or []):
            return rows[1].split(" · ")[0]
    client.expect(False, "no thread tells of a photo")
    return ""


def check_marking(client, name):
    client.heard.clear()
    if not client.press("push button", "^Mark as read$"):
        client.expect(False, "“Mark as read” cannot be pressed")
        return
    client.wait("Read is announced",
                lambda: any(re.match(r"Read\b", words) for words in client.spoken()))
    spoken = client.spoken()
    for words in (r"Marking", r"Sending", r"Read\b"):
        count = sum(1 for said in spoken if re.match(words, said))
        client.expect(count == 1, f"{words} was announced {count} times: {spoken}")
    # The four seconds of the hold have passed by now, and their seconds on the screen with them.
    seconds = [heard for heard in client.heard if re.search(r"\bin \d+ s\b", heard[2])]
    client.expect(len(seconds) <= 1, f"the countdown is told: {seconds}")
    client.wait("the row says Read", lambda: any(row.startswith(name) and re.search(r"· Read\b", row)
                            for row in rows_of(client, "list", "^Conversations$", "list item")))


class Keyboard:
    """Keys of the X server, and which object of the program they lead to."""

    def __init__(self, client):
        self.client = client
        self.focused = []
        pyatspi.Registry.registerEventListener(self.note, "object:state-changed:focused")
        window = client.wait("a window for the keys", lambda: self.tool(
            "search", "--onlyvisible", "--class", "kidoku").split("\n")[0])
        self.tool("windowfocus", "--sync", window or "0")

    @staticmethod
    def tool(*words):
        return subprocess.run(["xdotool", *words], capture_output=True, text=True, check=False,
                              timeout=PATIENCE).stdout.strip()

    def note(self, event):
        try:
            if event.detail1 == 1 and event.source.getRoleName() not in ("list item", "table cell"):
                self.focused.append((event.source.getRoleName(), event.source.name))
        except GLib.Error:
            pass

    def press(self, keys):
        """Where the keyboard is after `keys`."""
        self.focused.clear()
        self.tool("key", keys)
        self.client.wait(f"a new focus after {keys}", lambda: self.focused)
        return self.focused[-1] if self.focused else None


def lap(keyboard, key, start):
    """All that `key` leads to from `start` until it is there again."""
    places = [start]
    while len(places) < 80:
        place = keyboard.press(key)
        if place is None or place == start:
            return places
        places.append(place)
    keyboard.client.expect(False, f"{key} never comes back to {start}: {places}")
    return places


def check_tab_keys(client):
    keyboard = Keyboard(client)
    start = keyboard.press("ctrl+alt+f")
    if not client.expect(start, "no focus by key"):
        return
    there = lap(keyboard, "Tab", start)
    back = lap(keyboard, "shift+Tab", start)
    client.expect(there[1:] == back[:0:-1], f"Tab and Shift+Tab differ: {there} and {back}")
    order = [("radio button", r"^Needs reply"), ("list", r"^Conversations$"),
             ("push button", r"^Mark as read$"), ("list", r"^Messages$"), ("text", r"^Reply"),
             ("push button", r"^Saved replies$"), ("text", r"^Filter activity$"),
             ("tree", r"^Activity$")]
    at = 0
    for place in there:
        if at < len(order) and place[0] == order[at][0] and re.search(order[at][1], place[1]):
            at += 1
    client.expect(at == len(order),
                  f"views, list, thread, reply, log is not the way of Tab: {there}")
    for role, name in there:
        client.expect(name.strip(), f"Tab leads to a {role} without a name")


def walk(program):
    process = subprocess.Popen([program, "--demo", "--language", "en", "--theme", "light"],
                               stdout=subprocess.DEVNULL)
    client = Client(process)
    try:
        if client.wait("the list", lambda: len(
                rows_of(client, "list", "^Conversations$", "list item")) >= 5):
            check_list(client)
            name = open_chat_with_a_picture(client)
            check_tree(client)
            check_thread(client)
            check_log(client)
            check_tab_keys(client)
            check_marking(client, name)
    finally:
        process.kill()
        process.wait()
    for line in client.wrong:
        print(line)
    return 1 if client.wrong else 0


if __name__ == "__main__":
    if sys.argv[1] != "--inside":
        sys.exit(run_on_own_display(sys.argv[1]))
    import pyatspi
    from gi.repository import GLib
    sys.exit(walk(sys.argv[2]))
