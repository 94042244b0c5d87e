"""Being with a deal: opening one, coming back, another customer, handing over, the list of all."""
