"""What people attach to a message: text files, and pictures that a child process reads."""
