"""What the cases expect, decision by decision: one module is one decision."""
