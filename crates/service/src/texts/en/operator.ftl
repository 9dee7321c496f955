# Administration and command line. Read by those who keep the service running.
