"""What a running bot needs whatever it does: duties under a lease, logs, metrics, and an orderly end."""
