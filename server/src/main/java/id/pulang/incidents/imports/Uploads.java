package id.pulang.incidents.imports;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.lists.Fingerprint;
import id.pulang.incidents.lists.ListReader;
import id.pulang.incidents.lists.Mapping;
import id.pulang.incidents.lists.Proposal;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.lists.StatementReader;
import id.pulang.incidents.rosters.DoubtfulCells;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.incidents.rosters.WaitingUpload;
import id.pulang.lists.Problem;
import id.pulang.lists.files.Reading;
import id.pulang.lists.files.Reading.Readable;
import id.pulang.lists.files.Reading.Unreadable;
import id.pulang.lists.rows.ListDate;
import id.pulang.lists.tables.Table;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps files, byte by byte, until an officer has confirmed what they tell. */
@Component
public class Uploads {

    private final UploadRows rows;
    private final MappingRows remembered;
    private final ListReader reader;
    private final Access access;
    private final AuditTrail trail;

    Uploads(UploadRows rows, MappingRows remembered, ListReader reader, Access access, AuditTrail trail) {
        this.rows = rows;
        this.remembered = remembered;
        this.reader = reader;
        this.access = access;
        this.trail = trail;
    }

    /** Proposes what the columns tell, as an officer confirmed it for the same header before, or else as guessed. */
    public Proposal proposal(UploadId id) {
        Upload upload = found(id);
        return switch (reading(upload)) {
            case Readable(Table table) -> proposal(upload.fileName(), table);
            case Unreadable _ -> Proposal.heavier();
        };
    }

    /** Proposes so, and opens a page of the cells that were read on paper with doubt; page 1 is the first. */
    public Proposal proposal(UploadId id, int page) {
        Upload upload = found(id);
        return switch (reading(upload)) {
            case Readable(Table table) -> proposal(upload.fileName(), table).showing(doubtful(id, table, page));
            case Unreadable _ -> Proposal.heavier();
        };
    }

    private DoubtfulCells doubtful(UploadId id, Table table, int page) {
        DoubtfulCells shown = DoubtfulCells.page(table, page);
        if (!shown.cells().isEmpty()) {
            trail.opened(Purpose.REGISTRATION, List.of(new Subject("upload", id.value())));
        }
        return shown;
    }

    /** Lists the files of all incidents that wait for a mapping. */
    public List<WaitingUpload> waiting() {
        return rows.waiting();
    }

    /** Lists the files of an incident that wait for a mapping. */
    public List<WaitingUpload> waiting(IncidentId incident) {
        return rows.waiting(incident);
    }

    /** Finds a file that waits for a mapping. */
    public Optional<WaitingUpload> waiting(UploadId upload) {
        return rows.waiting(upload);
    }

    /** Deletes a file of which no row was taken. */
    public void discard(UploadId upload) {
        rows.discard(upload);
        wrote("list taken back", upload, "");
    }

    Upload found(UploadId id) {
        return rows.find(id).orElseThrow(() -> new NotFound("upload"));
    }

    /** Reads a file that was kept; one from before today's limits may be beyond them. */
    Reading reading(Upload upload) {
        return rows.decoded(upload.id())
                .map(decoded -> reader.again(upload.fileName(), decoded))
                .orElseGet(() -> reader.read(upload.fileName(), rows.bytes(upload.id())));
    }

    /** Keeps the mapping that an officer confirmed, for the next list of the same header. */
    void remember(Table table, Import work) {
        remembered.remember(Fingerprint.of(table), work.kind(), work.mapping(), work.actor());
    }

    /** Prepares to read the rows of a table that was kept. */
    StatementReader statements(Table table, Mapping mapping, ListDate date) {
        return reader.statements(table, mapping, date);
    }

    /** Reads a file that could be read when it came. */
    Table table(Upload upload) {
        return table(reading(upload));
    }

    /** The list that a file shows on paper; empty for files that hold text. */
    Optional<Table> onPaper(UploadId id) {
        return rows.decoded(id).map(decoded -> table(reader.again(found(id).fileName(), decoded)));
    }

    private static Table table(Reading reading) {
        return switch (reading) {
            case Readable(Table table) -> table;
            case Unreadable(Problem problem) ->
                throw new IllegalStateException("A kept file cannot be read any more: " + problem.code());
        };
    }

    private void wrote(String act, UploadId upload, String detail) {
        trail.wrote(act, Purpose.REGISTRATION, new Subject("upload", upload.value()), detail);
    }

    /** Keeps a file in which a list stands; one of which rows were taken is known. */
    public Received keep(IncidentId incident, String name, byte[] bytes, Table table) {
        UploadId id = rows.keep(incident, name, bytes, table, access.actor());
        if (rows.waiting(id).isEmpty()) {
            return new Received.Known(id);
        }
        wrote("list handed in", id, table.rows() + " rows");
        return new Received.Readable(id, proposal(name, table));
    }

    private Proposal proposal(String name, Table table) {
        Proposal guessed = reader.propose(name, table);
        return remembered
                .find(Fingerprint.of(table), access.actor().post())
                .map(known -> guessed.remembering(known.kind(), known.mapping()))
                .orElse(guessed);
    }
}
