package id.pulang.people.numbers;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks of {@code people.contact_code}, over all posts, which hashes are there. */
@Repository
class NumberRows {

    private final JdbcClient jdbc;

    NumberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns those by which a contact at any post is reached. */
    List<byte[]> reached(Collection<byte[]> codes) {
        return jdbc.sql(
                        "select c.code from unnest(cast(:codes as bytea[])) as c (code) where people.contact_has(c.code)")
                .param("codes", codes.toArray(byte[][]::new))
                .query((row, _) -> row.getBytes("code"))
                .list();
    }
}
