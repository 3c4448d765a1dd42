package id.pulang.edge.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits at the edge.
 *
 * @param requestsAtOnce how many an account, or an address before the log-in, may send at once
 * @param requestsPerSecond how many a second it may send after that
 * @param behindTls whether people come through https only, so that every cookie can be bound to it
 * @param strangers limits of all that is asked before the log-in
 */
@ConfigurationProperties("pulang.edge")
public record EdgeSettings(
        @DefaultValue("1000") int requestsAtOnce,
        @DefaultValue("50") int requestsPerSecond,
        @DefaultValue("false") boolean behindTls,
        @DefaultValue Strangers strangers) {

    /**
     * Limits of those who have not logged in, in tokens. What loads the log-in page costs an address one, all else ten;
     * of the tokens of all each request costs one.
     *
     * @param own how many one address, or one IPv6 network of 64 bits, has at once
     * @param ownPerSecond how many a second it has after that
     * @param common how many all have at once besides
     * @param commonPerSecond how many a second all have after that
     */
    public record Strangers(
            @DefaultValue("300") int own,
            @DefaultValue("20") int ownPerSecond,
            @DefaultValue("200") int common,
            @DefaultValue("20") int commonPerSecond) {}
}
