package id.pulang.people.search;

import id.pulang.access.PostCode;
import id.pulang.incidents.IncidentId;
import id.pulang.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of what people can be found by. */
@Repository
class RollRows {

    private static final String KNOWN = """
            select p.id, p.incident_id, p.post, p.born, p.nik, p.merged_into is null and p.statements > 0 as lives,
                   array(select k.key from people.search_key k where k.person_id = p.id and k.kind = 'NAME') as names
            from people.person p
            """;

    private final JdbcClient jdbc;

    RollRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Findable> everybody() {
        return jdbc.sql(KNOWN + "where p.merged_into is null and p.statements > 0")
                .query((row, _) -> known(row))
                .list();
    }

    /** Finds what has changed since a moment. */
    PeopleKnown since(Instant moment) {
        var known = new ArrayList<Findable>();
        var gone = new ArrayList<PersonId>();
        jdbc.sql(KNOWN + "where p.changed_at >= :since")
                .param("since", moment.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    Findable each = known(row);
                    if (row.getBoolean("lives")) {
                        known.add(each);
                    } else {
                        gone.add(each.id());
                    }
                });
        return new PeopleKnown(known, gone);
    }

    private static Findable known(ResultSet row) throws SQLException {
        return new Findable(
                new PersonId(row.getObject("id", UUID.class)),
                new IncidentId(row.getObject("incident_id", UUID.class)),
                new PostCode(row.getString("post")),
                Arrays.asList((String[]) row.getArray("names").getArray()),
                row.getObject("born", LocalDate.class),
                row.getString("nik"));
    }
}
