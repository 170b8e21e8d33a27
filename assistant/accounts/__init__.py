"""From a mail address to its servers, and from the user's answers to a configuration file."""
