"""Budgets: what calls may cost in a period. A pure core, and the budgets of this process."""
