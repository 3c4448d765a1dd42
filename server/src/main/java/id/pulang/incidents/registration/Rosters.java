package id.pulang.incidents.registration;

import id.pulang.audit.Export;
import id.pulang.audit.ExportReason;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.Role;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.imports.Imports;
import id.pulang.incidents.imports.RosterPages;
import id.pulang.incidents.imports.Uploads;
import id.pulang.incidents.lists.Mapping;
import id.pulang.incidents.lists.Proposal;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.rosters.Acceptance;
import id.pulang.incidents.rosters.ListPage;
import id.pulang.incidents.rosters.Progress;
import id.pulang.incidents.rosters.RosterSummary;
import id.pulang.incidents.rosters.StatementPage;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.incidents.rosters.WaitingUpload;
import id.pulang.lists.Problem;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door of lists: takes in files, proposes what they tell, imports them and shows them as they came. */
@Service
@Transactional
public class Rosters {

    private static final Role[] IMPORTERS = {Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER};
    private static final Role[] READERS = {
        Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.REVIEWER, Role.HEAD_OF_MISSION
    };

    private final Receptions receptions;
    private final Uploads uploads;
    private final Imports imports;
    private final RosterPages pages;
    private final Access access;

    Rosters(Receptions receptions, Uploads uploads, Imports imports, RosterPages pages, Access access) {
        this.receptions = receptions;
        this.uploads = uploads;
        this.imports = imports;
        this.pages = pages;
        this.access = access;
    }

    /**
     * Takes in a file; the name of the list is the name of the file without its ending. No transaction is open while it
     * is read.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Received receive(IncidentId incident, String fileName, InputStream bytes) {
        access.require(IMPORTERS);
        return receptions.receive(incident, fileName, bytes);
    }

    /** Proposes what the columns of a file tell. */
    public Proposal proposal(UploadId upload) {
        access.require(IMPORTERS);
        return uploads.proposal(upload);
    }

    /** Proposes so, and opens a page of the cells that were read on paper with doubt; page 1 is the first. */
    public Proposal proposal(UploadId upload, int page) {
        access.require(IMPORTERS);
        return uploads.proposal(upload, page);
    }

    /** Lists the files of all incidents that wait for a mapping. */
    public List<WaitingUpload> waiting() {
        return uploads.waiting();
    }

    /** Lists the files of an incident that wait for a mapping. */
    public List<WaitingUpload> waiting(IncidentId incident) {
        return uploads.waiting(incident);
    }

    /** Finds a file that waits for a mapping; empty once it is being imported. */
    public Optional<WaitingUpload> waiting(UploadId upload) {
        return uploads.waiting(upload);
    }

    /** Takes a file back before its rows are taken. */
    public void discard(UploadId upload) {
        access.require(IMPORTERS);
        uploads.discard(upload);
    }

    /** Begins the import with the mapping as it is proposed. */
    public Acceptance accept(UploadId upload) {
        Proposal proposal = proposal(upload);
        return accept(upload, proposal.kind(), proposal.mapping());
    }

    /** Begins the import; a list of the same name and kind in the incident is corrected by it. */
    public Acceptance accept(UploadId upload, ListKind kind, Mapping mapping) {
        return accept(upload, kind, mapping, null);
    }

    /** Begins the import, as a correction of the given list if there is one. */
    public Acceptance accept(UploadId upload, ListKind kind, Mapping mapping, @Nullable RosterId corrects) {
        Actor actor = access.require(IMPORTERS);
        return imports.accept(actor, upload, kind, mapping, corrects);
    }

    /** Shows what a corrected list would change that waits for a second officer; empty when none waits. */
    public Optional<CorrectionView> correction(UploadId upload) {
        Actor actor = access.require(IMPORTERS);
        return imports.waiting(upload)
                .flatMap(choice -> uploads.waiting(upload)
                        .map(waiting -> new CorrectionView(
                                waiting,
                                imports.changed(choice),
                                access.names(List.of(choice.by())).getOrDefault(choice.by(), ""),
                                choice.at(),
                                choice.by().equals(actor.id()))));
    }

    /**
     * Agrees to a corrected list as the second officer; empty when nothing waits, it is one's own, or it was chosen
     * anew since it was looked at.
     *
     * @param asked when the choice was made that they have looked at
     */
    public Optional<RosterId> agree(UploadId upload, Instant asked) {
        Actor actor = access.require(IMPORTERS);
        requireSeen(upload);
        imports.waiting(upload).ifPresent(choice -> access.requireTwoOfficers(choice.by()));
        return imports.agree(actor, upload, asked);
    }

    /** Refuses a corrected list, or takes one's own back; its file waits for a mapping again. */
    public void refuse(UploadId upload) {
        access.require(IMPORTERS);
        requireSeen(upload);
        imports.refuse(upload);
    }

    private void requireSeen(UploadId upload) {
        if (uploads.waiting(upload).isEmpty() && imports.progress(upload).isEmpty()) {
            throw new NotFound("upload");
        }
    }

    /** Tells how far an import has come. */
    public Progress progress(UploadId upload) {
        return imports.progress(upload).orElseThrow(() -> new NotFound("import"));
    }

    /** Says whether rows of some list of an incident are being written just now; one that stopped is not. */
    public boolean writing(IncidentId incident) {
        return imports.writing(incident);
    }

    /** Goes on with an import that stopped, in the name of the acting officer. */
    public void resume(UploadId upload) {
        Actor actor = access.require(IMPORTERS);
        imports.resume(actor, upload);
    }

    /** Tells who confirmed the newest file of a list, and so in whose name work on it goes on. */
    public Optional<Actor> acceptedBy(RosterId roster) {
        return imports.acceptedBy(roster);
    }

    /** Lists the lists of an incident, withdrawn ones last. */
    public List<RosterSummary> of(IncidentId incident) {
        return pages.of(incident);
    }

    /** Summarises one list. */
    public RosterSummary summary(RosterId roster) {
        return pages.summary(roster);
    }

    /** Lists the rows of a list by their ids, as it stands or stood when it was withdrawn. */
    public List<StatementId> statements(RosterId roster) {
        return pages.statements(roster);
    }

    /** Lists where some of the statements of an incident stand, of so many in all; page 1 is the first. */
    public StatementPage statements(IncidentId incident, Optional<Instant> at, long total, int page) {
        return pages.statements(incident, at, total, page);
    }

    /** Opens some rows of a list as they came; page 1 is the first. */
    public ListPage page(RosterId roster, int page, boolean onlyProblems) {
        access.require(READERS);
        return pages.page(roster, page, onlyProblems);
    }

    /** Opens the row of one statement as it came, with the headers of its list. */
    public ListPage row(StatementId statement) {
        access.require(READERS);
        return pages.row(statement);
    }

    /** Writes a list as it came with its problems, marked, as text that no spreadsheet runs as a formula. */
    public String export(
            RosterId roster, ExportReason reason, Function<Problem, String> words, Function<Export, String> mark) {
        access.require(READERS);
        return pages.export(roster, reason, words, mark);
    }
}
