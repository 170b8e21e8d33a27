"""Runs of `scan` by the clock: crontab, systemd, launchd, Windows. The texts are made here, installed in one place."""
