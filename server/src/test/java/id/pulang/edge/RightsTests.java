package id.pulang.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.edge.web.RoleGuard;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.PostCode;
import id.pulang.identity.Roles;
import id.pulang.identity.UserId;
import id.pulang.identity.endpoints.For;
import id.pulang.identity.endpoints.ForEveryone;
import id.pulang.identity.endpoints.Open;
import id.pulang.journeys.HttpOfficers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A role without rights logs in and keeps its account; no door beyond that lets it through. */
@Tag("security")
@PulangTest
class RightsTests {

    private static final PostCode PNH = new PostCode("PNH");

    @Autowired
    private Roles roles;

    @Autowired
    private Accounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @LocalServerPort
    private int port;

    @Test
    void everyEndpointRefusesARoleWithoutRightsUnlessItIsForEveryone() {
        List<HandlerMethod> ours = endpoints.getHandlerMethods().values().stream()
                .filter(each -> each.getBeanType().getName().startsWith("id.pulang"))
                .toList();

        assertThat(ours)
                .hasSizeGreaterThan(150)
                .allSatisfy(each -> assertThat(lets(each))
                        .as(each.toString())
                        .isEqualTo(says(each, Open.class) || says(each, ForEveryone.class)));
    }

    @Test
    void itsHomePageSaysThatThereIsNoPageForItsWorkYet() {
        var counsellor = new HttpOfficers(accounts, port).as(counsellor());

        var home = counsellor.open("/desk");

        assertThat(home.select("main").text()).contains("Konselor", "belum punya halaman");
        assertThat(home.select(".rail a").eachAttr("href")).containsExactly("/desk");
        assertThat(counsellor.get("/desk/account").statusCode()).isEqualTo(200);
        assertThat(counsellor.get("/desk/cases").statusCode()).isEqualTo(403);
        assertThat(counsellor.get("/desk/incidents").statusCode()).isEqualTo(403);
    }

    private boolean lets(HandlerMethod method) {
        try {
            return Acting.as(
                    counsellor(),
                    () -> new RoleGuard()
                            .preHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), method));
        } catch (Forbidden refused) {
            return false;
        }
    }

    private Actor counsellor() {
        return new Actor(new UserId(new UUID(7, 7)), "Tiara", roles.at(PNH, "COUNSELLOR"), PNH, "counselling");
    }

    private static boolean says(HandlerMethod method, Class<? extends java.lang.annotation.Annotation> what) {
        boolean itself = AnnotatedElementUtils.hasAnnotation(method.getMethod(), For.class)
                || AnnotatedElementUtils.hasAnnotation(method.getMethod(), Open.class);
        return AnnotatedElementUtils.hasAnnotation(itself ? method.getMethod() : method.getBeanType(), what);
    }
}
