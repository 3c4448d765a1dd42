package id.pulang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.PulangTest;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Role;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

/** Gives every command of the matrix as everyone who may, and looks whether what was done stands in the audit trail. */
@Tag("security")
@PulangTest
@TestInstance(Lifecycle.PER_CLASS)
class TrailWalkTests {

    private static final String POST = "PNH";

    /** What may be done once, from the most to the least that it leaves to be done. */
    private static final List<String> LAST = List.of(
            "POST /desk/uploads/{upload}",
            "POST /desk/uploads/{upload}/resume",
            "POST /desk/uploads/{upload}/discard",
            "POST /desk/accounts/{id}/close",
            "POST /desk/posts/{post}/close");

    /** The word for a change of which a door says nothing itself, and its id of a command; see AuditTrail. */
    private static final String OF_ITSELF = "changed";

    private final Map<String, Set<String>> told = new TreeMap<>();
    private final Set<String> untold = new TreeSet<>();
    private DatabaseDoors database;
    private List<Endpoint> commands = List.of();
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
        database = DatabaseDoors.of(application);
        commands = Endpoint.ours(mapping).stream()
                .filter(endpoint -> !endpoint.reads())
                .sorted(Comparator.comparing(endpoint -> LAST.indexOf(endpoint.toString())))
                .toList();
        SeededPost.fill(doors, POST, "Suryaningrat", "KEMENSOS", 6);
        var walkers = new Walkers("trail", accounts, verified, port);
        records = Records.of(POST, database, walkers.scrap());
        visitors = walkers.at(POST);
    }

    @Test
    void everyCommandThatIsDoneStandsInTheTrailInItsOwnWord() throws SQLException {
        for (Endpoint command : commands) {
            for (Role role : command.open() ? Set.of(Role.values()) : command.roles()) {
                give(command, role);
            }
        }

        assertThat(untold).as("commands without a line").isEmpty();
        assertThat(told.values())
                .as("%s", told)
                .allMatch(words -> words.stream().noneMatch(word -> word.startsWith(OF_ITSELF + " by ")));
        assertThat(told).hasSizeGreaterThan(35);
    }

    private void give(Endpoint command, Role role) throws SQLException {
        var visitor = Objects.requireNonNull(visitors.get(role));
        var before = lines(role);
        visitor.ask(command, records.along(command), Fields.of(command, records));
        var now = lines(role);
        Set<String> fresh = new TreeSet<>(now.keySet());
        fresh.removeAll(before.keySet());
        fresh.forEach(line -> told.computeIfAbsent(command.toString(), _ -> new TreeSet<>())
                .add(Objects.requireNonNull(now.get(line))));
        if (fresh.isEmpty() && isDone(visitor)) {
            untold.add(command.toString());
        }
    }

    private boolean isDone(Visitor visitor) throws SQLException {
        String claimed = "select count(*) from access.command where id = '%s'".formatted(visitor.lastCommand());
        return !DatabaseDoors.ask(database.asOwner(), claimed).equals(List.of("0"));
    }

    /** What somebody has changed, by the id of its line. */
    private Map<String, String> lines(Role role) throws SQLException {
        Map<String, String> lines = new TreeMap<>();
        for (String line : DatabaseDoors.ask(database.asOwner(), """
                select e.id || '=' || e.act || case when e.act = 'changed' then ' by ' || e.detail else '' end
                from access.audit_entry e join access.account a on a.id = e.user_id
                where a.login = 'trail.pnh.%d' and e.act <> 'opened'
                """.formatted(role.ordinal()))) {
            String[] parts = line.split("=", 2);
            lines.put(parts[0], parts[1]);
        }
        return lines;
    }
}
