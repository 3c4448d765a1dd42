package id.pulang.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Records that went into somebody are found by an index, by those too whom row-level security holds. */
@PulangTest
class SurvivorIndexTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Test
    void nobodyElseIsReadToFindTheRecordsOfSomebody() {
        var records = "select id from people.person where survivor = '00000000-0000-0000-0000-000000000001'";

        assertThat(plan(records)).anyMatch(line -> line.contains("person_survivor"));
    }

    /** As it is where a table is so long that reading all of it is never chosen if there is another way. */
    private List<String> plan(String sql) {
        return Acting.as(
                SomeActors.consular(),
                () -> transactions.execute(_ -> {
                    jdbc.sql("set local enable_seqscan = off").update();
                    return jdbc.sql("explain " + sql).query(String.class).list();
                }));
    }
}
