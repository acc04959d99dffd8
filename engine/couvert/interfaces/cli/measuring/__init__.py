"""What `couvert coverage` and `couvert mutate` say."""
