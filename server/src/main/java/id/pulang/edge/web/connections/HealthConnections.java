package id.pulang.edge.web.connections;

import java.time.Clock;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/**
 * Guards the port of health, which Spring Boot serves from a context of its own; that one reads its configuration from
 * {@code META-INF/spring}, and this is found by no scan.
 */
class HealthConnections {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> healthConnections(
            ConnectionSettings settings, Clock clock) {
        return ConnectionConfiguration.guarded(new PortGuard(ListeningPort.HEALTH, settings, false, clock));
    }
}
