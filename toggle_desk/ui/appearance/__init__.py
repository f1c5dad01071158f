"""How everything looks and speaks: theme, colours, pictures, languages."""
