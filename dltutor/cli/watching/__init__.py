"""What `dltutor watch` is made of: keys, saves, what is shown, and the loop that joins them."""
