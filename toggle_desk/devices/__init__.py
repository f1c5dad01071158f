"""What stands beside the till: printers, told what to print and asked how they are."""
