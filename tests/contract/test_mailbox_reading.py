"""Looking into a mailbox on a real Dovecot: what is found, what it costs, what it leaves alone."""

from __future__ import annotations


def test_a_scan_with_nothing_new_is_five_commands_and_four_round_trips(account, open_mailbox):
    from servers.faultproxy import FaultProxy

    account.client().logout()
    with FaultProxy(account.server.port) as proxy:
        mailbox = open_mailbox(account, port=proxy.port)
        mailbox.statuses(("INBOX", "Sent", "Drafts"))

        assert [event.verb for event in proxy.events("cmd")] == ["LOGIN", "STATUS", "STATUS", "STATUS"]
