"""The interview in a terminal: what `couvert ask` is made of."""
