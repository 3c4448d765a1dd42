package id.pulang.audit.readers;

import java.time.Instant;

/** That a person is watched: whoever opens them raises an alarm. */
public record Watch(String by, Instant since) {}
