package id.pulang.people.index;

import id.pulang.identity.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import id.pulang.protection.KeyPurpose;
import id.pulang.protection.SealedColumn;
import id.pulang.protection.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of what people can be found by. */
@Repository
class SearchIndexRows {

    private static final String KNOWN = """
            select p.id, p.incident_id, p.post, p.found_by, p.merged_into is null and p.statements > 0 as lives
            from people.person p
            """;

    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Vault vault;
    private final SealedColumn foundBy;

    SearchIndexRows(JdbcClient jdbc, JsonMapper json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.vault = vault;
        foundBy = vault.column(KeyPurpose.IDENTITY, "people.person.found_by");
    }

    /** Counts everybody. */
    int count() {
        return jdbc.sql("select count(*) from people.person p where p.merged_into is null and p.statements > 0")
                .query(Integer.class)
                .single();
    }

    /** Reads everybody row by row, in the order in which their keys lie together; to be closed. */
    Stream<IndexedPerson> everybody() {
        return jdbc
                .sql(KNOWN + "where p.merged_into is null and p.statements > 0 order by p.id")
                .withFetchSize(ROWS_AT_ONCE)
                .query((row, _) -> known(row))
                .stream()
                .flatMap(Optional::stream);
    }

    /**
     * Says for how long the longest transaction of any server has been running. What it has written so far carries a
     * moment since its beginning, and is seen once it has committed, however late that is.
     */
    Duration longestTransaction() {
        return jdbc.sql("""
                select coalesce(max(extract(epoch from clock_timestamp() - a.xact_start)), 0) from pg_stat_activity a
                where a.datname = current_database() and a.usename = current_user and a.pid <> pg_backend_pid()
                """)
                .query((row, _) -> Duration.ofSeconds((long) Math.ceil(row.getDouble(1))))
                .single();
    }

    /** Tells who has changed since a moment and when last, row by row; opens nothing; to be closed. */
    Stream<RowVersion> changedSince(Instant moment) {
        return jdbc
                .sql("select p.id, p.changed_at from people.person p where p.changed_at >= :since")
                .param("since", moment.atOffset(ZoneOffset.UTC))
                .withFetchSize(ROWS_AT_ONCE)
                .query((row, _) -> new RowVersion(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .stream();
    }

    /** Lists who was erased, on whatever server. */
    List<PersonId> erased() {
        return vault.erased().stream().map(PersonId::new).toList();
    }

    /** Reads some people: what those who live can be found by, and who lives no more; their keys are read together. */
    PeopleKnown read(Collection<PersonId> people) {
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        foundBy.fetch(ids);
        var known = new ArrayList<IndexedPerson>();
        var gone = new ArrayList<PersonId>();
        jdbc.sql(KNOWN + "where p.id = any(:people)")
                .param("people", ids.toArray(UUID[]::new))
                .query(row -> {
                    if (row.getBoolean("lives")) {
                        known(row).ifPresent(known::add);
                    } else {
                        gone.add(new PersonId(row.getObject("id", UUID.class)));
                    }
                });
        return new PeopleKnown(known, gone);
    }

    /** Who cannot be opened is not found; one changed row must not keep everybody else from being found. */
    private Optional<IndexedPerson> known(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Optional<String> by = foundBy.openIfWhole(id, row.getBytes("found_by"));
        return by.isEmpty() ? Optional.empty() : Optional.of(opened(id, by.get(), row));
    }

    private IndexedPerson opened(UUID id, String by, ResultSet row) throws SQLException {
        return new IndexedPerson(
                new PersonId(id),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                new PostCode(row.getString("post")),
                json.readValue(by, IndexedTerms.class));
    }
}
