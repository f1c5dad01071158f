"""The people of this till: a list, one person, a PIN typed twice, a badge scanned twice."""
