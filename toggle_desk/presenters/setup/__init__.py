"""What is set up on this till, and how the window looks."""
