package id.pulang.pages.web;

import id.pulang.identity.Role;
import id.pulang.pages.HomeSection;
import id.pulang.pages.NavigationItem;
import id.pulang.pages.Texts;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The message files of all modules, and the language, which a cookie remembers. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    private static final Duration LANGUAGE_KEPT = Duration.ofDays(365);
    private static final String FIRST_FILES = "_id.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + FIRST_FILES);
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames(
                Arrays.stream(files).map(PagesConfiguration::baseName).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Texts.DEFAULT_LOCALE);
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    private static String baseName(Resource file) {
        String name = String.valueOf(file.getFilename());
        return "classpath:messages/" + name.substring(0, name.length() - FIRST_FILES.length());
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("language");
        resolver.setDefaultLocaleFunction(_ -> Texts.DEFAULT_LOCALE);
        resolver.setCookieMaxAge(LANGUAGE_KEPT);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    /** The place of the accounts, which access cannot declare since it knows no pages. */
    @Bean
    NavigationItem accountsPlace() {
        return new NavigationItem("accounts", "/desk/accounts", "person-badge", 900, Set.of(Role.ADMINISTRATOR));
    }

    /** New accounts that a head at headquarters may answer for. */
    @Bean
    HomeSection newAccountsToAnswerFor() {
        return new HomeSection(7, "/desk/new-accounts/waiting", Set.of(Role.HEAD_OF_MISSION));
    }

    /** The place of the posts, which access cannot declare either. */
    @Bean
    NavigationItem postsPlace() {
        return new NavigationItem("posts", "/desk/posts", "building", 910, Set.of(Role.ADMINISTRATOR));
    }

    /** The place of work that is stuck, which access cannot declare either. */
    @Bean
    NavigationItem parkedPlace() {
        return new NavigationItem("parked", "/desk/parked", "exclamation-triangle", 920, Set.of(Role.ADMINISTRATOR));
    }

    static Locale languageOf(String code) {
        return code.equals("en") ? Locale.ENGLISH : Texts.DEFAULT_LOCALE;
    }
}
