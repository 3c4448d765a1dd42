package id.pulang.pages.web.changes;

import id.pulang.identity.Role;
import id.pulang.pages.HomeSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where what changed stands: below the acts, since what was done matters after what has to be done. */
@Configuration(proxyBeanMethods = false)
class ChangesPlace {

    @Bean
    HomeSection changedSinceTheLastShift() {
        return new HomeSection(80, "/desk/changes", Role.CASEWORKERS);
    }
}
