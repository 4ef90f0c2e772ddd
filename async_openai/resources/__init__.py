"""The operations of the API: request models and resource classes, one file a group."""
