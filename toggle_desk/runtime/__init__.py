"""The process itself: its threads, its folders, its log, its last words."""
