"""How the files of a ruleset are laid out."""
