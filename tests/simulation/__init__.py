"""Whole job searches under a simulated clock, from one seed each, with faults at every call.

The scan, the reader, the planning, the ledger and the outbox are the real ones.
Simulated are the mail server and what it stores (`post`), its faults and those
of the disk (`faults`), the employers (`employers`), the user with his mail
clients (`clients`, `user`) and the clock (`history`). What must always hold
stands in `checks`.

A seed that fails does so again, with everything that happened up to there:

    python -m tests.simulation SEED
"""
