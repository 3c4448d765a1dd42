package id.pulang.audit.chain;

import id.pulang.EarlierDatabase;
import id.pulang.audit.verification.AuditVerification;
import id.pulang.audit.verification.NoTables;
import id.pulang.audit.verification.Verified;
import id.pulang.protection.keys.AuditFiles;
import id.pulang.protection.keys.AuditKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An audit trail in a database of its own, which tests may harm as its owner and restore. */
public final class StoredTrail implements AutoCloseable {

    public static final int ENTRIES = 60;
    public static final int SIGNED_EVERY = 20;
    public static final Instant BEGAN = Instant.parse("2025-10-22T01:00:00Z");

    private static final List<String> TABLES = List.of("audit_entry", "audit_link", "audit_checkpoint");

    private final EarlierDatabase database;
    private final AuditFiles files;
    private final Path savedFile;
    private final JdbcClient owner;
    private final ChainRows rows;
    private final AuditKey key;

    public StoredTrail(Path folder) throws IOException {
        database = EarlierDatabase.upTo("3", folder);
        files = AuditFiles.in(folder);
        savedFile = folder.resolve("saved-checkpoints");
        owner = database.owner();
        rows = new ChainRows(owner);
        key = AuditKey.kept(files.key());
        fill();
        save();
    }

    private void fill() throws IOException {
        for (int place = 1; place <= ENTRIES; place++) {
            add(entry(BEGAN.plusSeconds(60L * place)));
            var end = chain();
            if (place % SIGNED_EVERY == 0) {
                var checkpoint = Checkpoint.signed(end.seq(), end.hash(), BEGAN, key);
                rows.add(checkpoint);
                new CheckpointFile(files.checkpoints()).add(checkpoint);
            }
        }
    }

    public static AuditEntry entry(Instant at) {
        return new AuditEntry(
                UUID.randomUUID(),
                at,
                new AuditEntry.By(UUID.randomUUID(), "CONSULAR_OFFICER", "PNH"),
                "opened",
                "CASE_WORK",
                new AuditEntry.About("person", List.of(UUID.randomUUID(), UUID.randomUUID())),
                "rincian: kamar 7");
    }

    /** Writes an entry as a server does, into the waiting line. */
    public void add(AuditEntry entry) {
        add(entry, key);
    }

    /** Writes an entry as somebody does who has another key than the server. */
    public void add(AuditEntry entry, AuditKey otherKey) {
        rows.add(entry, entry.content(), otherKey.mark(entry.content()));
    }

    public ChainRows.End chain() {
        return rows.chain(ENTRIES).orElseThrow();
    }

    public void harm(String sql) {
        owner.sql(sql).update();
    }

    /** Makes every place from one on follow the one before again, as somebody can who knows how it is done. */
    public void followAgainFrom(long place) {
        var links = owner.sql(
                        "select seq, entry_id, content, mark, hash from access.audit_link where seq >= :from order by seq")
                .param("from", place - 1)
                .query((row, _) -> new HashChainLink(
                        row.getLong(1),
                        row.getObject(2, UUID.class),
                        row.getBytes(3),
                        row.getBytes(4),
                        row.getBytes(5)))
                .list();
        byte[] previous = links.getFirst().hash();
        for (HashChainLink link : links.subList(1, links.size())) {
            previous = link.hashAfter(previous);
            owner.sql("update access.audit_link set hash = :hash where seq = :seq")
                    .param("hash", previous)
                    .param("seq", link.seq())
                    .update();
        }
    }

    public void write(AuditEntry entry, long place) {
        owner.sql("update access.audit_link set content = :content where seq = :seq")
                .param("content", entry.content())
                .param("seq", place)
                .update();
        owner.sql("""
                update access.audit_entry e set act = :act from access.audit_link l
                where l.entry_id = e.id and l.seq = :seq
                """).param("act", entry.act()).param("seq", place).update();
    }

    /** The entry at a place, with another act. */
    public AuditEntry changed(long place, String act) {
        return owner.sql("""
                        select e.id, e.at, e.user_id, e.subjects from access.audit_entry e
                        join access.audit_link l on l.entry_id = e.id where l.seq = :seq
                        """)
                .param("seq", place)
                .query((row, _) -> new AuditEntry(
                        row.getObject(1, UUID.class),
                        row.getTimestamp(2).toInstant(),
                        new AuditEntry.By(row.getObject(3, UUID.class), "CONSULAR_OFFICER", "PNH"),
                        act,
                        "CASE_WORK",
                        new AuditEntry.About(
                                "person", List.of((UUID[]) row.getArray(4).getArray())),
                        "rincian: kamar 7"))
                .single();
    }

    public Verified verify() throws IOException {
        PGSimpleDataSource source = database.source();
        return AuditVerification.of(
                source.getUrl(), source.getUser(), source.getPassword(), files, false, new NoTables());
    }

    private void save() throws IOException {
        harm("create schema saved");
        TABLES.forEach(table -> harm("create table saved.%1$s as table access.%1$s".formatted(table)));
        Files.copy(files.checkpoints(), savedFile);
    }

    public void restore() throws IOException {
        harm("truncate access.audit_waiting");
        for (String table : TABLES) {
            harm("truncate access." + table);
            harm("insert into access.%1$s select * from saved.%1$s".formatted(table));
        }
        Files.copy(savedFile, files.checkpoints(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {
        database.close();
    }
}
