"""The table [oauth]: what it means for both servers, and what contradicts it."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.config import Config, parse_text
from assistant.configuration.secrets import FromCommand, FromEnvironment, FromFile, FromOAuth
from assistant.errors import ConfigError
from assistant.oauth.settings import KNOWN
from assistant.oauth.store import InFile, InKeyring

LEAST = '[identity]\nname = "Priya Nair"\nemail = "priya@example.org"\n[imap]\nhost = "imap.example.org"\n'
OWN = '[oauth]\nprovider = "other"\nclient_id = "c"\n'
PAGE = 'authorization_endpoint = "https://login.example.org/authorize"\n'
TOKEN = 'token_endpoint = "https://login.example.org/token"\n'


def parsed(text: str) -> Config:
    return parse_text(LEAST + text, Path("config.toml"))


def source(text: str) -> FromOAuth:
    found = parsed(text).imap.secret
    assert isinstance(found, FromOAuth)
    return found


def faults(text: str) -> str:
    with pytest.raises(ConfigError) as caught:
        parsed(text)
    return "\n".join(caught.value.faults)


def test_google_is_asked_in_the_browser_for_mail_that_lasts() -> None:
    settings = source('[oauth]\nprovider = "google"\nclient_id = "c"\nclient_secret_env = "S"\n').settings

    assert (settings.flow, settings.scopes, settings.device_endpoint) == (
        "browser",
        ("https://mail.google.com/",),
        None,
    )
    assert dict(settings.asked) == {"access_type": "offline", "prompt": "consent"}
    assert settings.login_hint == "priya@example.org"


def test_microsoft_is_asked_by_a_code_at_the_users_own_organisation() -> None:
    settings = source('[oauth]\nprovider = "microsoft"\nclient_id = "c"\ntenant = "contoso.com"\n').settings

    assert settings.flow == "device"
    assert settings.device_endpoint == "https://login.microsoftonline.com/contoso.com/oauth2/v2.0/devicecode"
    assert settings.token_endpoint == "https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token"
    assert "offline_access" in settings.scopes


def test_microsoft_takes_the_browser_too_and_comes_back_to_localhost() -> None:
    settings = source('[oauth]\nprovider = "microsoft"\nclient_id = "c"\nflow = "browser"\nscopes = ["x"]\n').settings

    assert (settings.flow, settings.redirect_host, settings.scopes) == ("browser", "localhost", ("x",))


@pytest.mark.parametrize("known", KNOWN.values(), ids=KNOWN)
def test_what_is_known_of_a_provider_is_asked_with_tls_alone(known: object) -> None:
    urls = [getattr(known, name) for name in ("token_endpoint", "authorization_endpoint", "device_endpoint")]

    assert all(url.startswith("https://") for url in urls if url)


def test_both_servers_take_the_same_token_in_the_same_way() -> None:
    config = parsed(f'auth = "oauthbearer"\n[smtp]\nhost = "smtp.example.org"\n{OWN}{PAGE}{TOKEN}')

    assert config.smtp is not None
    assert config.smtp.secret == config.imap.secret
    assert (config.imap.settings.auth, config.smtp.settings.auth) == ("oauthbearer", "oauthbearer")


def test_the_usual_way_to_show_it_is_xoauth2() -> None:
    assert parsed(OWN + PAGE + TOKEN).imap.settings.auth == "xoauth2"


def test_sending_may_have_a_password_of_its_own() -> None:
    config = parsed(f'[smtp]\nhost = "smtp.example.org"\npassword_env = "PW"\n{OWN}{PAGE}{TOKEN}')

    assert config.smtp is not None
    assert isinstance(config.smtp.secret, FromEnvironment)
    assert config.smtp.settings.auth == "password"


def test_the_tokens_are_in_the_keyring_unless_a_file_is_asked_for() -> None:
    state = '[state]\npath = "/there/mine.sqlite3"\n'
    beside = Path("/there/mine.tokens")

    unasked = source(f"{OWN}{PAGE}{TOKEN}{state}").place
    asked = source(f'{OWN}{PAGE}{TOKEN}keep = "file"\n{state}').place

    assert unasked == InKeyring("config.toml: oauth", "imap.example.org", "priya@example.org", beside)
    assert asked == InFile(Path("/there/mine.tokens.json"))


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ('client_secret_env = "S"', FromEnvironment),
        ('client_secret_command = ["pass", "show", "x"]', FromCommand),
        ('client_secret = "s"', FromFile),
        ("", type(None)),
    ],
)
def test_the_secret_of_the_client_comes_from_where_passwords_come_from(line: str, kind: type) -> None:
    assert isinstance(source(f"{OWN}{PAGE}{TOKEN}{line}\n").client_secret, kind)


def test_the_secret_of_the_client_is_in_no_repr() -> None:
    assert "s3cret" not in repr(parsed(f'{OWN}{PAGE}{TOKEN}client_secret = "s3cret"\n'))


@pytest.mark.parametrize("flow", ["", 'flow = "device"\n'])
def test_a_device_endpoint_alone_means_a_code(flow: str) -> None:
    assert source(f'{OWN}{TOKEN}{flow}device_endpoint = "https://x.example/device"\n').settings.flow == "device"


def test_this_machine_needs_no_tls() -> None:
    text = f'{OWN}authorization_endpoint = "http://127.0.0.1:8080/a"\ntoken_endpoint = "http://[::1]:8080/t"\n'

    assert source(text).settings.token_endpoint == "http://[::1]:8080/t"


FAULTS = [
    (OWN, 'config.toml:6: oauth.authorization_endpoint: is missing: provider = "other" with flow = "browser" needs it'),
    (OWN + PAGE, 'oauth.token_endpoint: is missing: provider = "other"'),
    (OWN + TOKEN + 'flow = "device"\n', "oauth.device_endpoint: is missing"),
    ('[oauth]\nprovider = "google"\n', "oauth.client_id: is missing, as in client_id ="),
    ('[oauth]\nclient_id = "c"\n', "oauth.provider: is missing, as in provider ="),
    ('[oauth]\nprovider = "gogle"\nclient_id = "c"\n', 'did you mean "google"?'),
    (
        '[oauth]\nprovider = "google"\nclient_id = "c"\nflow = "device"\n',
        "oauth.flow: Google lets nobody read mail by a",
    ),
    ('[oauth]\nprovider = "google"\nclient_id = "c"\n' + TOKEN, 'is known for provider = "google"; leave it out'),
    ('[oauth]\nprovider = "microsoft"\nclient_id = "c"\ntenant = "a/../b"\n', "oauth.tenant: letters, digits, dots"),
    (OWN + PAGE + 'token_endpoint = "http://login.example.org/t"\n', "has to begin with https://"),
    (OWN + PAGE + 'token_endpoint = "login.example.org"\n', "an address that begins with https:// is wanted"),
    (OWN + PAGE + 'token_endpoint = "file:///etc/passwd"\n', "an address that begins with https:// is wanted"),
    (OWN + PAGE + 'token_endpoint = "https://u:p@x.example/"\n', "an address that begins with https:// is wanted"),
    (OWN + PAGE + 'token_endpoint = "https://[x"\n', "is no address of the web"),
    (OWN + PAGE + 'token_endpoint = "https://x.example/a b"\n', "one word without spaces"),
    (OWN + PAGE + TOKEN + "scopes = []\n", "oauth.scopes: is empty"),
    (OWN + PAGE + TOKEN + 'scopes = ["mail send"]\n', "one word without spaces is wanted"),
    (OWN + PAGE + TOKEN + 'keep = "cloud"\n', '"keyring" or "file" is wanted'),
    (OWN + PAGE + TOKEN + 'client_secret_env = "A"\nclient_secret_command = "b"\n', "contradicts client_secret_env"),
    (OWN + PAGE + TOKEN + 'client_secrt = "x"\n', "did you mean client_secret?"),
    ('password_env = "A"\n' + OWN + PAGE + TOKEN, "imap.password_env: contradicts [oauth]: give one of the two"),
    ('token_command = "x"\n' + OWN + PAGE + TOKEN, "imap.token_command: contradicts [oauth]: give one of the two"),
    ('auth = "password"\n' + OWN + PAGE + TOKEN, 'imap.auth: "password" contradicts [oauth]; leave it out or use "xoa'),
]


@pytest.mark.parametrize(("text", "words"), FAULTS)
def test_what_does_not_fit_together_is_told(text: str, words: str) -> None:
    assert words in faults(text)


def test_a_client_secret_in_an_open_file_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(f'{LEAST}{OWN}{PAGE}{TOKEN}client_secret = "s3cret"\n')
    file.chmod(0o644)

    with pytest.raises(ConfigError, match=r"oauth\.client_secret: others can read this file: chmod 600") as caught:
        parse_text(file.read_text(), file)

    assert "s3cret" not in str(caught.value)


def test_accounts_share_the_client_and_keep_their_own_tokens() -> None:
    text = (
        '[oauth]\nprovider = "microsoft"\nclient_id = "c"\nkeep = "file"\n'
        '[[account]]\nname = "a"\nidentity.name = "P"\nidentity.email = "p@a.example"\nimap.host = "a.example"\n'
        '[[account]]\nname = "b"\nidentity.name = "P"\nidentity.email = "p@b.example"\nimap.host = "b.example"\n'
        'imap.password_env = "PW"\n'
    )

    from assistant.config import parse_accounts

    one, other = parse_accounts(text, Path("config.toml"))

    assert isinstance(one.imap.secret, FromOAuth)
    assert isinstance(one.imap.secret.place, InFile)
    assert one.imap.secret.place.path.parent.name == "a"
    assert one.imap.secret.key == "config.toml: account a: oauth"
    assert isinstance(other.imap.secret, FromEnvironment), "its own word wins"
