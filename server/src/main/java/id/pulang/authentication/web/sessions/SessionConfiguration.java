package id.pulang.authentication.web.sessions;

import id.pulang.protection.keys.AesGcmCipher;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Puts the sessions of the database in the place of those that the server would keep in its memory. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessions(
            SessionRepository<? extends Session> kept,
            AesGcmCipher seal,
            @Value("${pulang.edge.behind-tls:false}") boolean behindTls) {
        var registration = new FilterRegistrationBean<SessionRepositoryFilter<?>>(
                filter(SeldomWritten.of(kept), new SealedCookie(seal, behindTls)));
        registration.setOrder(SessionContexts.FILTER_ORDER);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        return registration;
    }

    static SessionRepositoryFilter<?> filter(SeldomWritten<?> sessions, SealedCookie cookie) {
        var ids = new CookieHttpSessionIdResolver();
        ids.setCookieSerializer(cookie);
        var filter = ReadOnce.of(sessions);
        filter.setHttpSessionIdResolver(ids);
        return filter;
    }
}
