package id.pulang.edge.web.connections;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of connections.
 *
 * @param perAddress how many connections, and how many requests at once, one address may have
 * @param head how long the head of a request may take to come in
 * @param body how long one may wait for a body, and a second more for each {@code perSecond} of it that came
 * @param perSecond how much of a body must come in a second
 * @param beforeLogIn how long a body may be from somebody who has not logged in
 * @param proxies the addresses of proxies that are believed when they say for whom they ask; {@code none} for none
 */
@ConfigurationProperties("pulang.connections")
public record ConnectionSettings(
        @DefaultValue("100") int perAddress,
        @DefaultValue("10s") Duration head,
        @DefaultValue("10s") Duration body,
        @DefaultValue("8KB") DataSize perSecond,
        @DefaultValue("64KB") DataSize beforeLogIn,
        @DefaultValue({}) List<String> proxies) {

    public ConnectionSettings {
        proxies = List.copyOf(proxies);
        Proxies.of(proxies, false);
    }
}
