"""What comes back: reply models, in files named as those of `resources/`."""
