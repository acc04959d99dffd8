"""How rules fire: working memory, the two backends, and what is still possible when facts are unknown."""
