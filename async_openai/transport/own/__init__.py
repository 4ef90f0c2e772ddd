"""Our own connections: HTTP/1.1 by h11 over sockets, the default transport."""
