package id.pulang.protection;

import id.pulang.protection.keys.KeyPrint;
import id.pulang.protection.rowcodes.RowNote;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The SQL of the wrapped keys of subjects. */
@Repository
class DataKeyRows {

    private final JdbcClient jdbc;
    private final JdbcClient owners;
    private final TransactionOperations owning;

    DataKeyRows(JdbcClient jdbc, @FlywayDataSource DataSource owner) {
        this.jdbc = jdbc;
        owners = JdbcClient.create(owner);
        owning = new TransactionTemplate(new JdbcTransactionManager(owner));
    }

    /** Reads as the owner of a database does, whom no policy binds. */
    static DataKeyRows of(String url, String owner, String password) {
        var source =
                owner.isEmpty() ? new DriverManagerDataSource(url) : new DriverManagerDataSource(url, owner, password);
        return new DataKeyRows(JdbcClient.create(source), source);
    }

    /** A sealed value, whose key it has, and its row. */
    record Sample(UUID subject, UUID row, byte[] sealed) {}

    /** Takes some values of a column at random; empty ones say nothing. */
    List<Sample> some(SealSample.Column column, int most) {
        return jdbc.sql(
                        "select %s as subject, %s as row, %s as sealed from %s where length(%3$s) > 0 order by random() limit :most"
                                .formatted(column.subject(), column.row(), column.name(), column.table()))
                .param("most", most)
                .query((row, _) -> new Sample(
                        row.getObject("subject", UUID.class), row.getObject("row", UUID.class), row.getBytes("sealed")))
                .list();
    }

    /** A key that has to be wrapped anew. */
    record Wrapped(UUID subject, byte[] key) {}

    /** Finds the key of a subject, and those of its neighbours, who were mostly written at the same time. */
    Map<UUID, byte[]> around(KeyPurpose ring, UUID subject, int neighbours) {
        return keys("""
                (select subject, wrapped from access.data_key where ring = :ring and subject >= :subject
                 order by subject limit :most)
                union all
                (select subject, wrapped from access.data_key where ring = :ring and subject < :subject
                 order by subject desc limit :most)
                """, ring, Map.of("subject", subject, "most", neighbours));
    }

    Map<UUID, byte[]> of(KeyPurpose ring, Collection<UUID> subjects) {
        return keys(
                "select subject, wrapped from access.data_key where ring = :ring and subject = any(:subjects)",
                ring,
                Map.of("subjects", subjects.toArray(UUID[]::new)));
    }

    /** Says whether anything was sealed: there is a key of a subject, or the secret of an officer. */
    boolean any() {
        return jdbc.sql("select exists (select from access.data_key) or exists (select from access.second_factor)")
                .query(Boolean.class)
                .single();
    }

    /** Finds the print of the key file that this database was first used with. */
    Optional<KeyPrint> keyPrint() {
        return jdbc.sql("select print from access.key_print")
                .query(String.class)
                .optional()
                .map(KeyPrint::new);
    }

    /** Keeps the print of the key file at its first use; one that is kept stays. */
    boolean keep(KeyPrint print) {
        return jdbc.sql("insert into access.key_print (print) values (:print) on conflict do nothing")
                        .param("print", print.hex())
                        .update()
                == 1;
    }

    /** Adds keys and returns for whom; whoever got a key meanwhile keeps it. */
    Set<UUID> add(KeyPurpose ring, Map<UUID, byte[]> wrapped) {
        return new HashSet<>(jdbc.sql("""
                insert into access.data_key (subject, ring, wrapped)
                select subject, :ring, wrapped
                from unnest(cast(:subjects as uuid[]), cast(:wrapped as bytea[])) as new (subject, wrapped)
                on conflict do nothing returning subject
                """)
                .param("ring", ring.name())
                .param("subjects", wrapped.keySet().toArray(UUID[]::new))
                .param("wrapped", wrapped.values().toArray(byte[][]::new))
                .query(UUID.class)
                .list());
    }

    /** Finds the subjects and all that hangs on them. */
    Set<UUID> alsoAbout(Collection<UUID> subjects) {
        return new HashSet<>(jdbc.sql("select unnest(access.also_about(:subjects))")
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /**
     * Takes away for good the keys of subjects, and the rows about them or what the rows say. The database asks that
     * two officers have decided so in this transaction.
     */
    void erase(Collection<UUID> subjects) {
        erase(jdbc, "select 1 from access.erase(:subjects)", subjects);
    }

    /**
     * Does the same as the owner, for whom two officers decided before; the request may not be in an older copy.
     *
     * @param coded hears which rows that carry codes are changed by it, before that is so for good
     */
    void eraseAgain(Collection<UUID> subjects, Consumer<List<RowNote>> coded) {
        owning.executeWithoutResult(_ -> {
            erase(owners, "select 1 from access.erase_again(:subjects)", subjects);
            coded.accept(noted());
        });
    }

    private List<RowNote> noted() {
        return owners.sql("select to_regclass('pg_temp.rows_noted') is not null")
                        .query(Boolean.class)
                        .single()
                ? owners.sql("select kind, key, about, post, before, after from pg_temp.rows_noted order by number")
                        .query((row, _) -> new RowNote(
                                row.getString("kind"),
                                row.getString("key"),
                                row.getObject("about", UUID.class),
                                row.getString("post"),
                                row.getString("before"),
                                row.getString("after")))
                        .list()
                : List.of();
    }

    private static void erase(JdbcClient as, String sql, Collection<UUID> subjects) {
        as.sql(sql)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    /** Finds some keys that another key than the newest has wrapped. */
    List<Wrapped> older(KeyPurpose ring, byte[] prefix, int most) {
        return jdbc.sql("""
                select subject, wrapped from access.data_key
                where ring = :ring and substring(wrapped for 5) <> :prefix order by subject limit :most
                """)
                .param("ring", ring.name())
                .param("prefix", prefix)
                .param("most", most)
                .query((row, _) -> new Wrapped(row.getObject("subject", UUID.class), row.getBytes("wrapped")))
                .list();
    }

    /** Writes keys that were wrapped anew; one that was destroyed meanwhile stays so. */
    void rewrap(KeyPurpose ring, List<Wrapped> anew) {
        jdbc.sql("""
                update access.data_key k set wrapped = new.wrapped
                from unnest(cast(:subjects as uuid[]), cast(:wrapped as bytea[])) as new (subject, wrapped)
                where k.ring = :ring and k.subject = new.subject
                """)
                .param("ring", ring.name())
                .param("subjects", anew.stream().map(Wrapped::subject).toArray(UUID[]::new))
                .param("wrapped", anew.stream().map(Wrapped::key).toArray(byte[][]::new))
                .update();
    }

    private Map<UUID, byte[]> keys(String sql, KeyPurpose ring, Map<String, ?> wanted) {
        var keys = new HashMap<UUID, byte[]>();
        jdbc.sql(sql).param("ring", ring.name()).params(wanted).query(row -> {
            keys.put(row.getObject("subject", UUID.class), row.getBytes("wrapped"));
        });
        return keys;
    }
}
