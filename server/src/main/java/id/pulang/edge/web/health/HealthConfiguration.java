package id.pulang.edge.web.health;

import id.pulang.edge.events.Outstanding;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * What the port of health tells without a log-in: whether the server lives, is ready, and how many events are parked.
 * Nothing of it is about a person; addresses stand in the numbers without ids.
 */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain healthFilterChain(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }

    /** Parked events make nobody start the server again, which would not help them. */
    @Bean
    HealthIndicator parked(Outstanding outstanding) {
        return () ->
                Health.up().withDetail("events", outstanding.parked().size()).build();
    }

    @Bean
    MeterBinder parkedEvents(Outstanding outstanding) {
        return registry -> Gauge.builder(
                        "pulang.events.parked",
                        outstanding,
                        events -> events.parked().size())
                .description("events whose listener failed three times")
                .register(registry);
    }
}
