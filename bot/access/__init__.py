"""Who may see and do what: the organizations that are configured, and the permissions."""
