"""What readers and rooms alike stand on: how records are made, what is worked out when first asked, words around an order."""
