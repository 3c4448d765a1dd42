package id.pulang.edge.web;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the server itself treats connections and cookies. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

    private static final Duration BODY_MAY_PAUSE = Duration.ofSeconds(20);

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> edges(@Value("${pulang.passkeys.origin}") String origin) {
        return factory -> {
            factory.addEngineValves(new OwnHost(origin));
            factory.addContextValves(new SecureElsewhere());
            factory.addConnectorCustomizers(
                    connector -> connector.setProperty("connectionUploadTimeout", "" + BODY_MAY_PAUSE.toMillis()));
        };
    }
}
