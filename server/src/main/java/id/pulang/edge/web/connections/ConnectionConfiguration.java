package id.pulang.edge.web.connections;

import id.pulang.edge.web.EdgeSettings;
import java.time.Clock;
import org.apache.catalina.Valve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Guards the port of the desk. */
@Configuration(proxyBeanMethods = false)
class ConnectionConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> connections(
            ConnectionSettings settings, EdgeSettings edge, Clock clock) {
        return guarded(new PortGuard(ListeningPort.DESK, settings, edge.behindTls(), clock));
    }

    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> guarded(PortGuard guard) {
        return factory -> {
            factory.setProtocol(GuardedProtocol.class.getName());
            factory.addEngineValves(guard.valves().toArray(Valve[]::new));
            factory.addConnectorCustomizers(guard::limit);
        };
    }
}
