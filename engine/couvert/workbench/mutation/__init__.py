"""Small faults put into the rules of a law, to see whether its examples notice them."""
