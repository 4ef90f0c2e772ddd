"""Where waiting happens: connections, and the blocking and awaiting runtimes."""
