"""Who may say the final yes, whether there is money, and whether views on the stage differ."""
