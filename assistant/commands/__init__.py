"""One file a command: arguments in, words or JSON out. What is decided here is only how to say it."""
