"""Xero Concierge: recognizes a pasted Xero integration error and answers from a reviewed knowledge base."""
