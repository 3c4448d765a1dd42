package id.pulang.edge.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.HttpOfficers;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpEntity;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No form of the desk, of the counter or of a field device brings in letters that nobody sees. */
@Tag("security")
@PulangTest
class VisibleFormTests {

    private static final String UNSEEN = "\u3164\u115F\u1160\uFFA0\u202E\u200B\uDB40\uDC41";
    private static final String PILE = "\u0300".repeat(190);

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    @Test
    void everyEntryOfAFormIsReadAsItCanBeSeen() throws Exception {
        var sent = new MockHttpServletRequest("POST", "/desk/anything");
        sent.addParameter("later", UNSEEN + "Si" + UNSEEN + "ti" + PILE, "\u2800Siti");

        HttpServletRequest read = read(sent);

        String[] seen = {"Siti\u0300\u0300\u0300", " Siti"};
        assertThat(read.getParameter("later")).isEqualTo(seen[0]);
        assertThat(read.getParameterValues("later")).containsExactly(seen);
        assertThat(read.getParameterMap()).containsOnlyKeys("later").containsEntry("later", seen);
        assertThat(read.getParameter("other")).isNull();
    }

    @Test
    void secretsAreReadAsTheyWereTyped() throws Exception {
        var sent = new MockHttpServletRequest("POST", "/desk/anything");
        SecretFields.NAMES.forEach(name -> sent.addParameter(name, UNSEEN));

        HttpServletRequest read = read(sent);

        assertThat(SecretFields.NAMES)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(read.getParameter(name)).isEqualTo(UNSEEN));
    }

    /** Else a form would come in beside the filter; what browsers say of a broken rule is read as an attacker's. */
    @Test
    void noEndpointReadsItsFormByAnotherWay(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        assertThat(mapping.getHandlerMethods().values())
                .filteredOn(method -> method.getBeanType().getName().startsWith("id.pulang"))
                .hasSizeGreaterThan(100)
                .allSatisfy(method -> assertThat(method.getMethodParameters())
                        .as(method.toString())
                        .noneMatch(VisibleFormTests::goesBeside));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/registration", "/field/registration/people"})
    void whoIsRegisteredHasANameThatCanBeSeen(String door) {
        HttpOfficer officer = new HttpOfficers(accounts, port).as(SomeActors.registration());
        String word = "Surya " + UUID.randomUUID().toString().substring(0, 6);
        Element form = form(officer, door);

        HttpResponse<byte[]> answer =
                officer.post(form, Map.of("name", UNSEEN + word + PILE, "languages", UNSEEN + "Jawa"));

        assertThat(answer.statusCode()).isEqualTo(200);
        Document page = officer.open("/desk/registration/" + caseOf(answer));
        assertThat(page.text()).contains(word + "\u0300".repeat(3)).doesNotContain("\u0300".repeat(4));
        assertThat(page.text().codePoints())
                .doesNotContainAnyElementsOf(UNSEEN.codePoints().boxed().toList());
    }

    private static HttpServletRequest read(MockHttpServletRequest sent) throws Exception {
        var chain = new MockFilterChain();
        new TextOnly().doFilter(sent, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
    }

    private static boolean goesBeside(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class)
                || parameter.hasParameterAnnotation(RequestPart.class)
                || Set.<Class<?>>of(HttpEntity.class, InputStream.class, Reader.class).stream()
                        .anyMatch(type -> type.isAssignableFrom(parameter.getParameterType()));
    }

    /** A device fills its forms itself: it is set up first, with the token of the session. */
    private static Element form(HttpOfficer officer, String door) {
        Element form = HttpOfficer.form(officer.open("/desk/registration"), "/desk/registration");
        if (door.startsWith("/field")) {
            form.attr("action", "/field/registration/devices");
            String device = text(officer.post(form, Map.of())).replaceAll("(?s).*\"device\":\"([0-9a-f-]{36}).*", "$1");
            form.selectFirst("[name=once]").attr("value", UUID.randomUUID().toString());
            form.appendElement("input").attr("name", "device").attr("value", device);
        }
        return form.attr("action", door);
    }

    private static String caseOf(HttpResponse<byte[]> answer) {
        return Arrays.stream(answer.uri().getPath().split("/"))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
