"""One module per screen: its states, what it shows, and how gestures change it. No Qt."""
