package id.pulang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Forbidden;
import id.pulang.identity.NotFound;
import id.pulang.identity.PackRole;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What an endpoint says of whom it serves and what the doors behind it ask agree: each endpoint is called past its own
 * guard by somebody without any right, who learns from the door whom it is for.
 */
@Tag("security")
@PulangTest
class DoorsAgreeTests {

    private static final String POST = "PNH";
    private static final Pattern ROLES = Pattern.compile("it is for \\[([A-Z_, ]*)]");
    private static final Actor NOBODY = new Actor(
            new UserId(new UUID(5, 2)), "Tanpa Hak", new PackRole("NONE", Set.of()), new PostCode(POST), "none");

    /** Commands whose door asks for no role, and why nobody learns or changes anything by them. */
    private static final Map<String, String> ASK_NOTHING = Map.ofEntries(
            Map.entry("POST /desk/cases", "searches rows that the database shows nobody without a right"),
            Map.entry("POST /desk/cases/export.csv", "searches rows that the database shows nobody without a right"),
            Map.entry("POST /desk/cases/views", "a view of one's own"),
            Map.entry("POST /desk/cases/views/forget", "a view of one's own"),
            Map.entry("POST /desk/find", "searches rows that the database shows nobody without a right"),
            Map.entry("POST /desk/find/suggestions", "searches rows that the database shows nobody without a right"),
            Map.entry("POST /desk/people", "searches rows that the database shows nobody without a right"),
            Map.entry("POST /desk/people (part)", "searches rows that the database shows nobody without a right"),
            Map.entry("POST /desk/people/known", "searches rows that the database shows nobody without a right"),
            Map.entry("POST /desk/people/known (part)", "searches rows that the database shows nobody without a right"),
            Map.entry("POST /desk/people/mrz", "reads what was typed and nothing that is kept"),
            Map.entry("POST /desk/people/mrz (part)", "reads what was typed and nothing that is kept"),
            Map.entry("POST /desk/queue/devices", "binds the own session to a kiosk, and opens nothing"),
            Map.entry("POST /partner/handovers/on", "hands on only what was handed to the own office"));

    private int agreed;
    private final List<String> silent = new ArrayList<>();
    private final List<String> narrower = new ArrayList<>();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private RequestMappingHandlerAdapter adapter;

    @Test
    void everyDoorAsksForTheRolesOfItsEndpoint(
            @Autowired PostDoors doors,
            @Autowired Accounts accounts,
            @Autowired VerifiedAccounts verified,
            @Autowired ApplicationContext application,
            @Value("${local.server.port}") int port)
            throws Exception {
        SeededPost.fill(doors, POST, "Suryadipura", "KEMENSOS", 6);
        var scrap = new Walkers("doors", accounts, verified, port).scrap();
        Records records = Records.of(POST, DatabaseDoors.of(application), scrap);

        for (Endpoint endpoint : Endpoint.ours(mapping)) {
            if (!endpoint.open() && endpoint.roles().size() < Role.values().length) {
                compare(endpoint, answer(endpoint, records));
            }
        }

        assertThat(narrower).isEmpty();
        assertThat(agreed).isGreaterThan(100);
        assertThat(silent).containsExactlyInAnyOrderElementsOf(ASK_NOTHING.keySet());
    }

    private void compare(Endpoint endpoint, Object answer) {
        if (!(answer instanceof Forbidden no)) {
            if (!endpoint.reads() && !(answer instanceof NotFound)) {
                silent.add(endpoint.toString());
            }
            return;
        }
        var named = ROLES.matcher(String.valueOf(no.getMessage()));
        if (named.find() && !FinerRules.AT.containsKey(endpoint.toString())) {
            Set<Role> door = Stream.of(named.group(1).split(", "))
                    .map(Role::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
            agreed++;
            if (!door.containsAll(endpoint.roles())) {
                narrower.add("%s serves %s and its door %s".formatted(endpoint, endpoint.roles(), door));
            }
        }
    }

    /** What the endpoint says to nobody: an exception, or the page that it leads to. */
    private Object answer(Endpoint endpoint, Records records) throws Exception {
        MockHttpServletRequest request = request(endpoint, records);
        var chain = Objects.requireNonNull(mapping.getHandler(request), endpoint.toString());
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            return Acting.as(NOBODY, () -> handled(request, chain.getHandler()));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private Object handled(MockHttpServletRequest request, Object handler) {
        try {
            var page = adapter.handle(request, new MockHttpServletResponse(), handler);
            return page == null ? "a body" : String.valueOf(page.getViewName());
        } catch (Exception no) {
            return no;
        }
    }

    private static MockHttpServletRequest request(Endpoint endpoint, Records records) {
        var files = Fields.files(endpoint);
        var request = files.isEmpty() ? new MockHttpServletRequest() : new MockMultipartHttpServletRequest();
        request.setMethod(endpoint.method());
        request.setAttribute(DispatcherServlet.OUTPUT_FLASH_MAP_ATTRIBUTE, new FlashMap());
        request.setRequestURI(Kind.filledIn(endpoint.path(), records.along(endpoint)));
        Fields.of(endpoint, records)
                .forEach((name, values) -> request.addParameter(name, values.toArray(String[]::new)));
        if (endpoint.part()) {
            request.addHeader("HX-Request", "true");
        }
        if (request instanceof MockMultipartHttpServletRequest upload) {
            byte[] content = Fields.content(endpoint).getBytes(StandardCharsets.UTF_8);
            files.forEach(name -> upload.addFile(new MockMultipartFile(name, "jalan.csv", "text/csv", content)));
        }
        return request;
    }
}
