package id.pulang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Role;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Sends every endpoint what no page offers, one field at a time: it is refused or let be, never a fault of ours. */
@Tag("security")
@PulangTest
@TestInstance(Lifecycle.PER_CLASS)
class OddValuesTests {

    private static final String POST = "PNH";

    /** A word of no list and of no code, days that are none or that no calendar holds, a number for no number. */
    private static final List<String> ODD = List.of(
            "kuda {x} 'satu'",
            "2025-02-30",
            "+999999999-12-31",
            "+999999999-12-31T10:00",
            "+999999999-12",
            "+999999999-12-31T10:00:00Z",
            "9999999999999999999",
            "k".repeat(700));

    /** What ends the walker's session or takes away the record that the others need. */
    private static final Set<String> LAST = Set.of("POST /logout", "POST /desk/accounts/{id}/close");

    private final List<String> wrong = new ArrayList<>();
    private List<Endpoint> endpoints = List.of();
    private Map<Role, Visitor> visitors = Map.of();
    private Records records = new Records(POST, Map.of(), "1");

    @BeforeAll
    void aPostHasOneOfEverything(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            @Autowired PostDoors doors,
            @Autowired Accounts accounts,
            @Autowired VerifiedAccounts verified,
            @Autowired ApplicationContext application,
            @Value("${local.server.port}") int port)
            throws SQLException {
        endpoints = Endpoint.ours(mapping).stream()
                .filter(endpoint -> !LAST.contains(endpoint.toString()))
                .toList();
        SeededPost.fill(doors, POST, "Wirasakti", "KEMENSOS", 6);
        var walkers = new Walkers("odd", accounts, verified, port);
        records = Records.of(POST, DatabaseDoors.of(application), walkers.scrap());
        visitors = walkers.at(POST);
    }

    @Test
    void aValueThatNoPageOffersIsNoFaultOfOurs() {
        for (Endpoint endpoint : endpoints) {
            for (String field : fields(endpoint)) {
                ODD.forEach(odd -> send(endpoint, field, odd));
            }
            for (int at = 0; at < endpoint.kinds().size(); at++) {
                address(endpoint, at);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private void send(Endpoint endpoint, String field, String odd) {
        Map<String, List<String>> sent = new LinkedHashMap<>(Fields.of(endpoint, records));
        sent.put(field, List.of(odd));
        judge(visitor(endpoint).ask(endpoint, records.along(endpoint), sent), endpoint, field + "=" + odd);
    }

    private void address(Endpoint endpoint, int at) {
        List<String> path = new ArrayList<>(records.along(endpoint));
        path.set(at, "kuda%20%7Bx%7D");
        judge(visitor(endpoint).ask(endpoint, path, Fields.of(endpoint, records)), endpoint, "variable " + at);
    }

    private void judge(HttpResponse<byte[]> answer, Endpoint endpoint, String what) {
        if (answer.statusCode() >= 500) {
            wrong.add("%s answers %d to %s".formatted(endpoint, answer.statusCode(), what));
        }
    }

    /** What the walk sends, and each part of a form that is read into a record. */
    private Set<String> fields(Endpoint endpoint) {
        Set<String> names = new LinkedHashSet<>(Fields.of(endpoint, records).keySet());
        endpoint.parameters().stream()
                .map(parameter -> parameter.getParameterType())
                .filter(type -> type.isRecord() && type.getName().startsWith("id.pulang"))
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .forEach(part -> names.add(part.getName()));
        return names;
    }

    private Visitor visitor(Endpoint endpoint) {
        Role role = endpoint.open()
                ? Role.REVIEWER
                : endpoint.roles().stream().sorted().findFirst().orElseThrow();
        return Objects.requireNonNull(visitors.get(role));
    }
}
