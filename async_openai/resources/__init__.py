"""What can be asked: request models and resource classes, one file a group."""
