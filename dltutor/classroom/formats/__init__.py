"""Results as files: each format is told one student after the other, and closed at the end."""
