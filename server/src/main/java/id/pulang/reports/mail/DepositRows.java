package id.pulang.reports.mail;

import id.pulang.jobs.WorkQueue;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code portal.desk} and {@code portal.deposit}. */
@Repository
class DepositRows {

    /** A letter is tried three times. */
    static final WorkQueue QUEUE = new WorkQueue("portal.deposit", "state = 'WAITING'", 3);

    private static final int SOME = 50;
    private static final int BYTES_OF_A_KILOBYTE = 1024;

    private final JdbcClient jdbc;

    DepositRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the public process is told. */
    record Desk(SignedKeyset keys, byte[] salt, MailSettings cost, byte[] decoyKey, byte[] decoy) {}

    /** Public keys of the desk, and its signature; that is missing until the desk has signed once. */
    record SignedKeyset(byte[] keyset, byte @Nullable [] signature) {}

    /** What the public process is told, by its own way. */
    Optional<SignedKeyset> told() {
        return jdbc.sql("select keyset, signature from portal.settings()")
                .query((row, _) -> new SignedKeyset(row.getBytes(1), row.getBytes(2)))
                .optional();
    }

    void begin(Desk desk) {
        jdbc.sql("""
                insert into portal.desk (keyset, signature, salt, memory, passes, decoy_key, decoy)
                values (:keyset, :signature, :salt, :memory, :passes, :key, :decoy) on conflict do nothing
                """)
                .param("keyset", desk.keys().keyset())
                .param("signature", desk.keys().signature())
                .param("salt", desk.salt())
                .param("memory", desk.cost().memory())
                .param("passes", desk.cost().passes())
                .param("key", desk.decoyKey())
                .param("decoy", desk.decoy())
                .update();
    }

    void tell(SignedKeyset keys) {
        jdbc.sql("update portal.desk set keyset = :keyset, signature = :signature")
                .param("keyset", keys.keyset())
                .param("signature", keys.signature())
                .update();
    }

    /**
     * Some that wait, in the order in which they arrived. What is added to a letter that has not come to a desk yet is
     * left out while an earlier deposit may still be that letter.
     *
     * @param lastly what arrived before is asked about once more in any case
     */
    List<UUID> waiting(Instant lastly) {
        return jdbc.sql("""
                        select d.id from portal.deposit d where d.state = 'WAITING' and (d.waits_for is null
                            or d.received_at < :lastly
                            or exists (select from reports.mailbox m where m.box = d.waits_for)
                            or not exists (select from portal.deposit e
                                where e.state <> 'OPENED' and e.waits_for is null and e.arrival < d.arrival))
                        order by d.arrival limit :some
                        """)
                .param("lastly", lastly.atOffset(ZoneOffset.UTC))
                .param("some", SOME)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** One that waits, locked; empty where another server has it. */
    Optional<UUID> next(UUID id) {
        return jdbc.sql("select id from portal.deposit where id = :id and state = 'WAITING' for update skip locked")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    Optional<byte[]> sealed(UUID id) {
        return jdbc.sql("select sealed from portal.deposit where id = :id and state = 'WAITING'")
                .param("id", id)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /** Takes one in the transaction of what is made of it; false where that was done before. */
    boolean take(UUID id, Instant at) {
        return jdbc.sql("select portal.taken(:id, :at)")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Lets an addition wait for its letter, where an earlier deposit may be that; false where none can be. */
    boolean hold(UUID id, byte[] box, Instant lastly) {
        return jdbc.sql("""
                        update portal.deposit d set waits_for = :box
                        where d.id = :id and d.state = 'WAITING' and d.received_at >= :lastly
                            and exists (select from portal.deposit e
                                where e.state <> 'OPENED' and e.waits_for is null and e.arrival < d.arrival)
                        """)
                        .param("box", box)
                        .param("id", id)
                        .param("lastly", lastly.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Parks one that cannot be opened. */
    void park(UUID id) {
        jdbc.sql("update portal.deposit set state = 'PARKED', tries = 0 where id = :id and state = 'WAITING'")
                .param("id", id)
                .update();
    }

    /** Parks those that were begun as often as they may and are not done. */
    List<UUID> parkSpent() {
        return jdbc.sql("""
                        update portal.deposit set state = 'PARKED' where state = 'WAITING' and tries >= :most returning id
                        """)
                .param("most", QUEUE.most())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Those that could not be taken in, the oldest first. */
    List<ParkedLetter> parked() {
        return jdbc.sql("""
                        select id, received_at, tries, length(sealed) as bytes from portal.deposit
                        where state = 'PARKED' order by arrival limit :some
                        """)
                .param("some", SOME)
                .query((row, _) -> new ParkedLetter(
                        row.getObject("id", UUID.class),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getInt("tries") > 0,
                        row.getLong("bytes") / BYTES_OF_A_KILOBYTE))
                .list();
    }

    /** Lets one wait again; false where it is not parked. */
    boolean unpark(UUID id) {
        return jdbc.sql("""
                        update portal.deposit set state = 'WAITING', tries = 0 where id = :id and state = 'PARKED'
                        """).param("id", id).update() == 1;
    }

    /**
     * Deletes what a parked one says; it counts as done with, as one that was opened, so that nothing waits for it and
     * the same one sent again is not taken for new.
     */
    boolean discard(UUID id, Instant at) {
        return jdbc.sql("""
                        update portal.deposit set state = 'OPENED', sealed = null, opened_at = :at
                        where id = :id and state = 'PARKED'
                        """)
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    int forget(Instant before) {
        return jdbc.sql("delete from portal.deposit where state = 'OPENED' and opened_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
