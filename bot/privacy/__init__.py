"""Takes out of texts what nobody should read: secrets and personal data."""
