"""What is asked over the network about an integration: its sync, and what Xero says of itself."""
