"""The demo: a mailbox, a clock in fast motion, and the real program between them."""
