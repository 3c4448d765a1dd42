package id.pulang.people.sight;

import id.pulang.identity.PostCode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code access.shown}. */
@Component
class ShownRows {

    private final JdbcClient jdbc;

    ShownRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void show(Collection<UUID> people, PostCode agency, Instant at) {
        jdbc.sql("""
                insert into access.shown (agency, person_id, at)
                select :agency, person, :at from unnest(:people) as person
                on conflict (agency, person_id) do nothing
                """)
                .param("agency", agency.value())
                .param("people", people.toArray(UUID[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Ends that an agency sees people, and who was found to be the same. */
    void hide(Collection<UUID> people, PostCode agency) {
        jdbc.sql(
                        "delete from access.shown where agency = :agency and (person_id = any(:people) or through = any(:people))")
                .param("agency", agency.value())
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    /** Finds who was shown to an office of an agency. */
    Set<UUID> shown(PostCode office) {
        return jdbc.sql("select person_id from access.shown where agency = :office")
                .param("office", office.value())
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .set();
    }

    /** Finds whom the acting person's office sees: those shown to it, and if it coordinates, to offices below. */
    Set<UUID> inSight() {
        return jdbc.sql("select person_id from access.shown where agency in (select access.offices_in_sight())")
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .set();
    }

    /** Lets the agencies that see one person see another as well, and returns how many agencies that are. */
    int showThrough(UUID known, UUID same, Instant at) {
        return jdbc.sql("""
                insert into access.shown (agency, person_id, at, through)
                select agency, :same, :at, :known from access.shown where person_id = :known
                on conflict (agency, person_id) do nothing
                """)
                .param("known", known)
                .param("same", same)
                .param("at", Timestamp.from(at))
                .update();
    }

    int hideThrough(UUID known, UUID same) {
        return jdbc.sql("delete from access.shown where person_id = :same and through = :known")
                .param("known", known)
                .param("same", same)
                .update();
    }
}
