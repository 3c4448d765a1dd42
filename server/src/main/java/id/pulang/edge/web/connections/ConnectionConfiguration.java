package id.pulang.edge.web.connections;

import id.pulang.edge.web.EdgeSettings;
import java.time.Clock;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A thread of its own for each request, which costs nothing while it waits for a slow line, and limits of the lines.
 */
@Configuration(proxyBeanMethods = false)
class ConnectionConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> connections(
            ConnectionSettings settings, EdgeSettings edge, Clock clock) {
        Proxies proxies = Proxies.of(settings.proxies(), edge.behindTls());
        return factory -> {
            factory.setProtocol(GuardedProtocol.class.getName());
            factory.addEngineValves(
                    new ForwardedFor(proxies), new FewRequests(settings.perAddress()), new BodyTimes(settings, clock));
            factory.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof GuardedProtocol guarded) {
                    guarded.limit(settings, proxies::has);
                    guarded.setExecutor(new VirtualThreadExecutor("request-"));
                }
            });
        };
    }
}
