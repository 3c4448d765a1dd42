package id.pulang.edge.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits at the edge.
 *
 * @param requestsAtOnce how many an account, or an address before the log-in, may send at once
 * @param requestsPerSecond how many a second it may send after that
 * @param behindTls whether people come through https only, so that every cookie can be bound to it
 */
@ConfigurationProperties("pulang.edge")
public record EdgeSettings(
        @DefaultValue("1000") int requestsAtOnce,
        @DefaultValue("50") int requestsPerSecond,
        @DefaultValue("false") boolean behindTls) {}
