package id.pulang.walk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Follows every link as everyone who may, and tells which tables of the database each of them changed. */
final class FollowedLinks {

    /** Tables that say who reads, and nothing of what is read. */
    private static final Map<String, String> ABOUT_READERS = Map.of(
            "access.audit_entry", "that a record was opened stands in the trail",
            "access.audit_waiting", "an entry of the trail before it has its place",
            "access.audit_link", "the place of an entry in the chain",
            "access.audit_checkpoint", "the signed end of the chain, written in the background",
            "access.session", "when a session was last used, and those of who has not logged in",
            "access.session_attributes", "what a session keeps, such as a search",
            "jobs.scheduled_task", "when work in the background runs next");

    /** What answers with a problem because that is its work. */
    private static final Set<String> TELLS_WHY_NOT = Set.of("/desk/uploads/too-large");

    /** What is served at headquarters alone. */
    private static final Set<String> AT_HEADQUARTERS = Set.of("/desk/new-accounts", "/desk/reports/letters/discard");

    private final DatabaseDoors database;
    private final String counted;
    private final List<Endpoint> links;
    private final Map<Role, Visitor> visitors;
    private final Visitor headOfAll;
    private final Records records;

    FollowedLinks(DatabaseDoors database, List<Endpoint> links, Walkers walkers, String post) throws SQLException {
        this.database = database;
        this.links = links;
        counted = countedOf(DatabaseDoors.ask(database.asOwner(), """
                select oid::regclass from pg_class where relkind = 'r'
                and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'probe')
                """));
        records = withAnImport(Records.of(post, database, walkers.scrap()), post);
        visitors = walkers.at(post);
        headOfAll = walkers.walker(Role.HEAD_OF_MISSION, PostCode.HEADQUARTERS.value());
    }

    /** Follows all links, one after the other, while no job runs: what changes meanwhile is the work of a link. */
    List<String> changes() throws SQLException {
        var paused = new PausedJobs(database);
        try (paused) {
            return changesOfLinks();
        }
    }

    private List<String> changesOfLinks() throws SQLException {
        var changed = new ArrayList<String>();
        Map<String, String> before = print();
        for (Endpoint link : links) {
            assertThat(isServedToSomebody(link)).as("%s is served", link).isTrue();
            Map<String, String> after = print();
            differences(before, after).forEach(table -> changed.add(link + " changed " + table));
            before = after;
        }
        return changed;
    }

    /** Asks as everyone who may; a page that says that there is nothing to do is an answer too. */
    private boolean isServedToSomebody(Endpoint link) {
        boolean served = false;
        for (Role role : link.open() ? Set.of(Role.values()) : link.roles()) {
            var visitor = Objects.requireNonNull(visitors.get(role));
            var answer = visitor.ask(link, records.along(link), Fields.of(link, records));
            served |= answer.statusCode() < 400 || TELLS_WHY_NOT.contains(link.path());
        }
        return served || isServedAtHeadquarters(link);
    }

    private boolean isServedAtHeadquarters(Endpoint link) {
        return AT_HEADQUARTERS.contains(link.path())
                && headOfAll
                                .ask(link, records.along(link), Fields.of(link, records))
                                .statusCode()
                        < 400;
    }

    private static List<String> differences(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream()
                .filter(table -> !Objects.equals(before.get(table), after.get(table)))
                .toList();
    }

    /** The same records, but the upload one that became a list, so that its progress can be asked for. */
    private Records withAnImport(Records some, String post) throws SQLException {
        Map<Kind, String> ids = new EnumMap<>(some.ids());
        String imported = "select upload_id from incidents.import where roster_id = '%s'";
        ids.put(
                Kind.UPLOAD,
                DatabaseDoors.ask(database.asOwner(), imported.formatted(some.id(Kind.ROSTER)))
                        .getFirst());
        return new Records(post, ids, some.version());
    }

    /** Of each table how many rows it has and which transaction wrote last to one that is still there. */
    private Map<String, String> print() throws SQLException {
        Map<String, String> print = new TreeMap<>();
        for (String line : DatabaseDoors.ask(database.asOwner(), counted)) {
            var parts = line.split("=", 2);
            print.put(parts[0], parts[1]);
        }
        return print;
    }

    private static String countedOf(List<String> tables) {
        return tables.stream()
                .filter(table -> !ABOUT_READERS.containsKey(table))
                .map(
                        "select '%1$s=' || count(*) || ' by ' || coalesce(max(xmin::text::bigint), 0) from %1$s"
                                ::formatted)
                .collect(Collectors.joining(" union all "));
    }
}
