"""What support agents do: commands, status, retry and resync, and how they are going."""
