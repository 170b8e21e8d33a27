"""The demo's mail server keeps its connections for as long as they live."""

from __future__ import annotations

import gc
import imaplib
import time

from assistant.demo.servers import HOST, running


def test_a_connection_that_waits_survives_a_collection_of_garbage():
    with running("robin@vale.example", "secret") as servers:
        client = imaplib.IMAP4(HOST, servers.imap_port, timeout=5)
        client.login("robin@vale.example", "secret")
        time.sleep(0.3)  # until the server waits for the next command
        gc.collect()
        answer, _ = client.noop()
        client.logout()
    assert answer == "OK"
