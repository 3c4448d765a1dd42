package id.pulang.people.search;

import id.pulang.identity.PostCode;
import id.pulang.people.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code people.sought_elsewhere}. */
@Repository
class SoughtRows {

    private final JdbcClient jdbc;

    SoughtRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that the acting person asks for somebody, and returns the post that may be told. */
    Optional<PostCode> ask(PersonId person, Instant at, int most) {
        return jdbc.sql("select people.ask_elsewhere(:person, :at, :most)")
                .param("person", person.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> Optional.ofNullable(row.getString(1)).map(PostCode::new))
                .single();
    }
}
