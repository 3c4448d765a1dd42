package id.pulang.people.numbers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks of {@code people.contact_code}, over all posts, whether a hash is there. */
@Repository
class NumberRows {

    private final JdbcClient jdbc;

    NumberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a contact at any post is reached like this. */
    boolean isReachedBy(byte[] code) {
        return jdbc.sql("select people.contact_has(:code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }
}
