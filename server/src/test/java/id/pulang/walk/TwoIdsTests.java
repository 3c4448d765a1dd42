package id.pulang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Acting;
import id.pulang.identity.Role;
import id.pulang.people.PersonId;
import id.pulang.people.erasure.ErasureOutcome;
import id.pulang.people.erasure.Erasures;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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

/**
 * Decides under the address of somebody what is about somebody else of the same post, wherever an address names two
 * records: a link that misleads.
 */
@Tag("security")
@PulangTest
@TestInstance(Lifecycle.PER_CLASS)
class TwoIdsTests {

    private static final String POST = "PNH";

    /** Words, which belong to nobody. */
    private static final Set<Kind> WORDS = Set.of(Kind.GATE, Kind.SECTION, Kind.CODE, Kind.POST, Kind.TABLE);

    /** Somebody of the post with whom none of it has to do. */
    private static final Map<Kind, String> STRANGERS = Map.of(
            Kind.PERSON, "select id from people.person where post = '%s' and merged_into is null and id not in (%s)",
            Kind.CASE,
                    "select id from cases.protection_case where post = '%s' and merged_into is null and id not in (%s)",
            Kind.REPORT_WITH_FILE, "select id from reports.report where post = '%s' and id not in (%s)",
            Kind.MANIFEST, "select id from repatriation.manifest where post = '%s' and id not in (%s)",
            Kind.ACCOUNT, "select id from access.account where post = '%s' and id not in (%s)");

    private static final Map<Kind, Kind> LIKE = Map.of(
            Kind.SPLIT_PERSON, Kind.PERSON,
            Kind.INTERVIEW_PERSON, Kind.PERSON,
            Kind.DOUBTED_PERSON, Kind.PERSON,
            Kind.FACT_CASE, Kind.CASE);

    private DatabaseDoors database;
    private List<Endpoint> twice = List.of();
    private Map<Role, Visitor> visitors = Map.of();
    private Records records = new Records(POST, Map.of(), "1");

    @BeforeAll
    void aPostHasOneOfEverything(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            @Autowired PostDoors doors,
            @Autowired Accounts accounts,
            @Autowired VerifiedAccounts verified,
            @Autowired Erasures erasures,
            @Autowired ApplicationContext application,
            @Value("${local.server.port}") int port)
            throws SQLException {
        database = DatabaseDoors.of(application);
        twice = Endpoint.ours(mapping).stream()
                .filter(endpoint -> records(endpoint).size() > 1)
                .toList();
        SeededPost.fill(doors, POST, "Tunggul", "KEMENSOS", 2);
        SeededPost.fill(doors, POST, "Ametung", "KEMENSOS", 8);
        var walkers = new Walkers("twice", accounts, verified, port);
        records = Records.of(POST, database, walkers.scrap());
        records = withAnErasure(erasures);
        visitors = walkers.at(POST);
    }

    @Test
    void nothingIsDecidedUnderTheAddressOfSomebodyElse() throws SQLException {
        var decided = new ArrayList<String>();

        for (Endpoint endpoint : twice) {
            for (Role role : endpoint.roles()) {
                var visitor = Objects.requireNonNull(visitors.get(role));
                var answer = visitor.ask(endpoint, misled(endpoint), Fields.of(endpoint, records));
                if (isDone(visitor) || answer.statusCode() == 200) {
                    decided.add(role + " at " + endpoint + ": " + answer.statusCode());
                }
            }
        }

        assertThat(twice).hasSizeGreaterThan(7);
        assertThat(decided).isEmpty();
    }

    private static List<Kind> records(Endpoint endpoint) {
        return endpoint.kinds().stream().filter(kind -> !WORDS.contains(kind)).toList();
    }

    /** The address with somebody else in the first place. */
    private List<String> misled(Endpoint endpoint) throws SQLException {
        var path = new ArrayList<>(records.along(endpoint));
        Kind first = endpoint.kinds().getFirst();
        String strangers = Objects.requireNonNull(STRANGERS.get(LIKE.getOrDefault(first, first)), first.name());
        String known = "'%s'"
                .formatted(String.join(
                        "', '",
                        records.ids().values().stream()
                                .filter(id -> id.length() == 36)
                                .toList()));
        path.set(
                0,
                DatabaseDoors.ask(database.asOwner(), strangers.formatted(POST, known) + " limit 1")
                        .getFirst());
        return path;
    }

    private boolean isDone(Visitor visitor) throws SQLException {
        String claimed = "select count(*) from access.command where id = '%s'".formatted(visitor.lastCommand());
        return !DatabaseDoors.ask(database.asOwner(), claimed).equals(List.of("0"));
    }

    /** The same records, with a request to erase somebody that a second officer may decide. */
    private Records withAnErasure(Erasures erasures) throws SQLException {
        var person = new PersonId(UUID.fromString(records.id(Kind.SPLIT_PERSON)));
        assertThat(Acting.as(
                        SeededPost.officer(POST, Role.CONSULAR_OFFICER),
                        () -> erasures.ask(person, "Diminta oleh orangnya sendiri")))
                .isEqualTo(ErasureOutcome.ASKED);
        Map<Kind, String> ids = new EnumMap<>(records.ids());
        ids.put(
                Kind.ERASURE,
                DatabaseDoors.ask(
                                database.asOwner(),
                                "select id from people.erasure where person_id = '%s'".formatted(person.value()))
                        .getFirst());
        return new Records(POST, ids, records.version());
    }
}
