"""What the configuration may say: the table of keys, how each value is checked, and where it stands in the file."""
