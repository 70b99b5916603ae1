# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
"""A program's window on the accessibility bus: its tree as it stands, and what was announced."""
import os
import re
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

KINDS = ("object:announcement", "object:state-changed:showing", "object:state-changed:focused")
PATIENCE = 30  # seconds; a sanitised build on a busy computer


class Node:
    """One object of the tree, read once. `there`: a screen reader meets it, if need be by scrolling."""

    def __init__(self, accessible, parent=None):
        self.accessible, self.parent = accessible, parent
        self.states = {state.value_nick for state in accessible.get_state_set().get_states()}
        self.children = []
        if "visible" not in self.states:
            self.there = False
            return
        box = accessible.get_extents(Atspi.CoordType.SCREEN)
        self.left, self.top, self.right, self.bottom = box.x, box.y, box.x + box.width, box.y + box.height
        self.there = box.width > 0 and box.height > 0
        role = accessible.get_role_name()
        self.role = "push button" if role == "button" else role  # as later versions of the bus say
        self.name = accessible.get_name() or ""
        self.description = accessible.get_description() or ""

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def ancestors(self):
        node = self.parent
        while node:
            yield node
            node = node.parent

    def labels(self):
        """The objects that label this one, by name."""
        return [relation.get_target(i).get_name() for relation in self.accessible.get_relation_set()
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY for i in range(relation.get_n_targets())]

    def actions(self):
        interface = self.accessible.get_action_iface()
        return [interface.get_action_name(i).lower() for i in range(interface.get_n_actions())] if interface else []

    def act(self, *wanted):
        for i, name in enumerate(self.actions()):
            if name in wanted:
                return self.accessible.get_action_iface().do_action(i)
        raise AssertionError(f"{self} can do {self.actions()}, none of {wanted}")

    def press(self):
        self.act("press", "toggle")

    def __str__(self):
        return f"{self.role} {self.name!r} at {self.left},{self.top} {self.right - self.left}x{self.bottom - self.top}"


class Window:
    """The program, started with a state folder of its own; use it with `with`."""

    def __init__(self, program, *words):
        self._state = tempfile.TemporaryDirectory(prefix="fix789-accessibility-")
        self.announced = []  # sentences, oldest first
        self.focus = None  # what the bus says has the keyboard
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in KINDS:
            self._listener.register(kind)
        environment = dict(os.environ, XDG_STATE_HOME=self._state.name, XDG_RUNTIME_DIR=self._state.name, LC_ALL="C.UTF-8",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        self._process = subprocess.Popen([program, *words], env=environment)
        self._application = None

    def __enter__(self):
        try:
            self._application = self.wait_for(self._find, "the window is on the bus")
        except AssertionError:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()
        for kind in KINDS:
            self._listener.deregister(kind)
        self._state.cleanup()

    def _hear(self, event):
        try:
            self._note(event)
        except GLib.Error:
            pass  # its source went away before it could be asked

    def _note(self, event):
        # Qt 6.8 announces; before, it shows a notification.
        if event.type == "object:announcement":
            self.announced.append(str(event.any_data))
        elif event.type.startswith("object:state-changed:focused"):
            if event.detail1:
                self.focus = event.source
        elif event.detail1 and event.source and event.source.get_role() == Atspi.Role.NOTIFICATION:
            self.announced.append(event.source.get_name())

    def take_keyboard(self):
        """Without a window manager nobody gives the window the keyboard."""
        found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self._process.pid)], capture_output=True,
                               text=True, timeout=PATIENCE, check=True).stdout.split()
        subprocess.run(["xdotool", "windowfocus", "--sync", found[-1]], timeout=PATIENCE, check=True)

    def key(self, name):
        """A real key of the display."""
        subprocess.run(["xdotool", "key", name], timeout=PATIENCE, check=True)
        self.listen(0.15)

    def _find(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application and application.get_process_id() == self._process.pid and application.get_child_count():
                return application
        return None

    def listen(self, seconds):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(0.02)

    def wait_for(self, condition, what, patience=PATIENCE):
        until = time.monotonic() + patience
        while time.monotonic() < until:
            self.listen(0.1)
            try:
                found = condition()
            except GLib.Error:  # an object that went away while it was read
                found = None
            if found:
                return found
            if self._process.poll() is not None:
                raise AssertionError(f"the program ended with {self._process.returncode} while waiting: {what}")
        raise AssertionError(f"not within {patience} s: {what}; announced: {self.announced}")

    def wait_to_hear(self, pattern, since=0):
        return self.wait_for(lambda: next((said for said in self.announced[since:] if re.search(pattern, said)), None),
                             f"announced {pattern!r}")

    def tree(self):
        """The dialogue as it stands, without what is hidden."""
        self.listen(0.2)
        Atspi.Accessible.clear_cache(self._application)
        for _ in range(5):  # objects may go away meanwhile
            try:
                return self._read(self._application.get_child_at_index(self._application.get_child_count() - 1), None)
            except (GLib.Error, AttributeError):
                self.listen(0.3)
        raise AssertionError("the tree could not be read")

    def _read(self, accessible, parent):
        node = Node(accessible, parent)
        if node.there and ("manages-descendants" not in node.states or node.role == "list"):
            for i in range(accessible.get_child_count()):
                child = self._read(accessible.get_child_at_index(i), node)
                if child.there:
                    node.children.append(child)
        return node

    def find(self, role, pattern="", tree=None):
        """The object of this role and name that shows; None without one."""
        for node in (tree or self.tree()).walk():
            if re.fullmatch(role, node.role) and re.search(pattern, node.name, re.I):
                return node
        return None

    def step(self):
        for node in self.tree().walk():
            if at := re.match(r"Step (\d) of \d", node.name):
                return int(at.group(1))
        raise AssertionError("the list of steps names none")

    def wait_for_step(self, step):
        self.wait_for(lambda: self.step() == step, f"step {step}")

    def default_button(self):
        return next((node for node in self.tree().walk() if "is-default" in node.states), None)
