"""What `couvert diff` reads and says."""
