"""Reply models, in files named as those of `resources/`."""
