package id.pulang.edge.web;

import id.pulang.authentication.login.LogIns;
import id.pulang.authentication.login.Sessions;
import id.pulang.authentication.web.ActingFilter;
import id.pulang.authentication.web.PasswordCheck;
import id.pulang.authentication.web.ReauthenticationInterceptor;
import id.pulang.authentication.web.RefusedName;
import id.pulang.authentication.web.SecondStep;
import id.pulang.authentication.web.sessions.LoggedIn;
import id.pulang.authentication.web.sessions.SessionContexts;
import id.pulang.authentication.web.sessions.WantedPage;
import id.pulang.edge.web.forms.DraftKeys;
import id.pulang.edge.web.forms.TextOnly;
import id.pulang.edge.web.idempotency.IdempotencyInterceptor;
import id.pulang.protection.Vault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who may come in, and the headers that keep pages from leaking. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {

    private final ReauthenticationInterceptor fresh;
    private final IdempotencyInterceptor once;
    private final DraftKeys drafts;

    SecurityConfiguration(Sessions sessions, SecondStep step, IdempotencyInterceptor once, Vault vault) {
        this.fresh = new ReauthenticationInterceptor(sessions, step);
        this.once = once;
        this.drafts = new DraftKeys(vault);
    }

    private static final String[] OPEN = {
        "/",
        "/login",
        "/login/outside/**",
        "/language",
        "/appearance",
        "/verify/**",
        "/field/offline",
        "/field/registration",
        "/field/registration/state",
        "/field/manifest.webmanifest",
        "/field/worker.js",
        "/error",
        BrowserRules.REPORTS,
        "/css/**",
        "/js/**",
        "/webjars/**",
        "/favicon.svg"
    };

    /** Makes the browser forget the pages it was shown; the choice of language stays. */
    private static final HeaderWriter FORGETS = new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE);

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, Sessions sessions, SessionContexts contexts, LogIns logIns) throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .formLogin(form -> form.loginPage("/login")
                        .defaultSuccessUrl("/desk", false)
                        .failureHandler(SecurityConfiguration::refused))
                .logout(logout -> logout.addLogoutHandler(new HeaderWriterLogoutHandler(FORGETS))
                        .addLogoutHandler((_, _, leaving) -> left(leaving, logIns))
                        .logoutSuccessUrl("/login?left"))
                .securityContext(kept -> kept.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(new WantedPage()))
                .headers(BrowserRules::in)
                .csrf(csrf -> csrf.ignoringRequestMatchers(BrowserRules.REPORTS))
                .exceptionHandling(wrong -> wrong.accessDeniedHandler(new Refusals()))
                .addFilterBefore(new ForeignPages(), CsrfFilter.class)
                .addFilterAfter(new TextOnly(), CsrfFilter.class)
                .addFilterAfter(new ActingFilter(sessions), AuthorizationFilter.class)
                .build();
    }

    /** The time of a whole request is measured; that of each filter would cost more than it tells. */
    @Bean
    SecurityObservationSettings filtersUnmeasured() {
        return SecurityObservationSettings.noObservations();
    }

    private static void refused(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        RefusedName.keep(request);
        response.sendRedirect("/login?" + (reason instanceof PasswordCheck.Later later ? later.query() : "wrong"));
    }

    private static void left(@Nullable Authentication leaving, LogIns logIns) {
        if (leaving != null && leaving.getPrincipal() instanceof LoggedIn person) {
            logIns.left(person.actor());
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RoleGuard());
        registry.addInterceptor(fresh);
        registry.addInterceptor(once);
        registry.addInterceptor(drafts);
    }
}
