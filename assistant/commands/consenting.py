"""The login by OAuth as `login` and `setup` share it: the user's consent, and the mail server's word on the token."""

from __future__ import annotations

import os
import sys
import webbrowser
from collections.abc import Mapping

from assistant.commands.context import Context
from assistant.commands.terminal import safe_lines
from assistant.mailbox.settings import Secret
from assistant.oauth.login import Person, log_in
from assistant.oauth.settings import OAuthSettings
from assistant.oauth.tokens import Tokens

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")


def tokens_for(
    context: Context, settings: OAuthSettings, client_secret: Secret | None, *, opens_browser: bool, key: str = "oauth"
) -> Tokens:
    """What the user's consent brings; raises what `log_in` raises."""

    def tell(words: str) -> None:
        """Also with -q: without the address nobody could consent."""
        context.stderr.write(safe_lines(words) + "\n")
        context.stderr.flush()

    def browse(page: str) -> None:
        if opens_browser and has_screen(context.environ):
            _open(page)

    return log_in(settings, client_secret, Person(tell, browse), now=context.now, key=key)


def has_screen(environ: Mapping[str, str]) -> bool:
    """Whether a browser would come up in a window: one in the terminal would take it away from us."""
    return sys.platform == "darwin" or os.name == "nt" or any(environ.get(name) for name in _SCREENS)


def _open(page: str) -> None:
    try:
        webbrowser.open(page)
    except (webbrowser.Error, OSError):
        return  # the address stands on the screen
