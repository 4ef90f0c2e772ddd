"""What a call cost: prices, usage, ledger."""
