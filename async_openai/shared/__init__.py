"""What several processes share through a Redis: one script a decision, on the server's clock."""
