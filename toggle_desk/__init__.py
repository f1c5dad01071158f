"""Toggle Desk: free gift cards from the till, each with a person, a reason and a limit."""
