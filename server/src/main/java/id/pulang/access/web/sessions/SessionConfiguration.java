package id.pulang.access.web.sessions;

import id.pulang.access.keys.Seal;
import id.pulang.access.web.edge.EdgeSettings;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Puts the sessions of the database in the place of those that the server would keep in its memory. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionSettings.class)
class SessionConfiguration {

    /** After the filter that answers where the database is away, before all that asks for a session. */
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 70;

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessions(
            SessionRepository<? extends Session> kept, Seal seal, EdgeSettings settings) {
        var registration = new FilterRegistrationBean<SessionRepositoryFilter<?>>(
                filter(SeldomWritten.of(kept), new SealedCookie(seal, settings.behindTls())));
        registration.setOrder(ORDER);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        return registration;
    }

    static SessionRepositoryFilter<?> filter(SeldomWritten<?> sessions, SealedCookie cookie) {
        var ids = new CookieHttpSessionIdResolver();
        ids.setCookieSerializer(cookie);
        var filter = new SessionRepositoryFilter<>(sessions);
        filter.setHttpSessionIdResolver(ids);
        return filter;
    }
}
