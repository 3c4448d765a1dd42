package id.pulang;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server: all modules in one process. */
@SpringBootApplication
public class PulangApplication {}
