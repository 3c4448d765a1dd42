package id.pulang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.GoldenFile;
import id.pulang.PulangTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whom each endpoint serves, as a page that changes only together with the code. */
@Tag("security")
@PulangTest
class AuthorizationPageTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    @Qualifier("resourceHandlerMapping")
    private SimpleUrlHandlerMapping statics;

    @Autowired
    private WebInvocationPrivilegeEvaluator atTheGate;

    @Autowired
    private List<SecurityFilterChain> chains;

    @Test
    void thePageOfRightsEqualsTheEndpoints() {
        var page = new AuthorizationPage(
                Endpoint.ours(mapping),
                endpoint -> endpoint.open() && comesThrough(endpoint),
                Endpoint.foreign(mapping),
                statics.getUrlMap().keySet().stream().sorted().toList(),
                chains.stream()
                        .flatMap(chain -> chain.getFilters().stream())
                        .map(filter -> filter.getClass().getSimpleName())
                        .toList());

        GoldenFile.named("authorization.md").mustHold(page.text());
    }

    @Test
    void everyEndpointSaysWhomItServesAndOnWhichMethod() {
        assertThat(Endpoint.ours(mapping)).allSatisfy(endpoint -> {
            assertThat(endpoint.saysWhom())
                    .as("%s serves nobody: mark it with @For, @ForEveryone or @Open", endpoint)
                    .isTrue();
            assertThat(endpoint.method())
                    .as("%s answers every method: say @GetMapping or @PostMapping", endpoint)
                    .isIn("GET", "POST");
        });
    }

    @Test
    void whatServesARoleLetsNobodyThroughWithoutALogIn() {
        assertThat(Endpoint.ours(mapping))
                .filteredOn(endpoint -> !endpoint.open())
                .allSatisfy(endpoint -> assertThat(comesThrough(endpoint))
                        .as("%s and SecurityConfiguration.OPEN", endpoint)
                        .isFalse());
    }

    @Test
    void everyFinerRuleStandsAtAnEndpoint() {
        assertThat(Endpoint.ours(mapping)).extracting(Endpoint::toString).containsAll(FinerRules.AT.keySet());
    }

    private boolean comesThrough(Endpoint endpoint) {
        return atTheGate.isAllowed(null, endpoint.path(), endpoint.method(), null);
    }
}
