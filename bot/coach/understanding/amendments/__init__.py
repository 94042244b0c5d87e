"""What is put right about things a deal has already: which thing is spoken of, and what it is said to be, or not to be."""
