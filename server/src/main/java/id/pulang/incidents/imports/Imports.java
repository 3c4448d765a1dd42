package id.pulang.incidents.imports;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Actor;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.corrections.Choice;
import id.pulang.incidents.corrections.CorrectedRow;
import id.pulang.incidents.corrections.Corrections;
import id.pulang.incidents.lists.Mapping;
import id.pulang.incidents.lists.Proposal;
import id.pulang.incidents.rosters.Acceptance;
import id.pulang.incidents.rosters.Progress;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.lists.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Begins imports and tells how far they have come. */
@Component
public class Imports {

    private final ImportRows rows;
    private final NewImports begun;
    private final ImportJobs jobs;
    private final Corrections corrections;
    private final AuditTrail trail;
    private final Clock clock;

    Imports(
            ImportRows rows,
            NewImports begun,
            ImportJobs jobs,
            Corrections corrections,
            AuditTrail trail,
            Clock clock) {
        this.rows = rows;
        this.begun = begun;
        this.jobs = jobs;
        this.corrections = corrections;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Begins an import once the transaction has ended; asking twice begins it once. A correction that changes who
     * people with a case are waits for a second officer instead.
     */
    public Acceptance accept(
            Actor actor, UploadId upload, ListKind kind, Mapping mapping, @Nullable RosterId corrects) {
        Optional<Import> already = rows.find(upload);
        if (already.isPresent()) {
            return new Acceptance.Started(already.get().progress().roster());
        }
        Optional<OpenedUpload> file = begun.opened(upload);
        return file.isEmpty()
                ? new Acceptance.Undecided(List.of(Problem.ofFile(Proposal.HEAVIER)))
                : accept(actor, file.get(), kind, mapping, corrects);
    }

    private Acceptance accept(
            Actor actor, OpenedUpload file, ListKind kind, Mapping mapping, @Nullable RosterId corrects) {
        List<Problem> open = begun.open(file, kind, mapping, corrects);
        if (!open.isEmpty()) {
            return new Acceptance.Undecided(open);
        }
        List<CorrectedRow> changed = changed(file, kind, mapping, corrects);
        if (!changed.isEmpty()) {
            UploadId upload = file.upload().id();
            corrections.ask(new Choice(upload, kind, mapping, corrects, actor.id(), clock.instant()), changed);
            return new Acceptance.Waits(changed.size());
        }
        return begin(actor, file, kind, mapping, corrects);
    }

    private List<CorrectedRow> changed(OpenedUpload file, ListKind kind, Mapping mapping, @Nullable RosterId corrects) {
        return begun.target(file.upload(), kind, corrects)
                .map(roster -> corrections.changed(roster, begun.rows(file, mapping)))
                .orElse(List.of());
    }

    /** Finds the choice for a file that waits for a second officer. */
    public Optional<Choice> waiting(UploadId upload) {
        return corrections.waiting(upload);
    }

    /** Opens the rows by which people with a case would be said to be somebody else. */
    public List<CorrectedRow> changed(Choice choice) {
        List<CorrectedRow> changed = begun.opened(choice.upload())
                .map(file -> changed(file, choice.kind(), choice.mapping(), choice.corrects()))
                .orElse(List.of());
        corrections.shown(choice.upload(), changed);
        return changed;
    }

    /**
     * Takes what a first officer has chosen, as the second one; empty when nothing waits, it is one's own, or it was
     * chosen at another moment than the one that was looked at.
     */
    public Optional<RosterId> agree(Actor actor, UploadId upload, Instant asked) {
        return corrections
                .waiting(upload)
                .filter(choice -> choice.at().equals(asked) && corrections.agree(upload, asked, actor.id()))
                .flatMap(choice -> begun.opened(upload)
                        .map(file -> begin(actor, file, choice.kind(), choice.mapping(), choice.corrects())))
                .map(Acceptance.Started::roster);
    }

    /** Refuses what waits: nothing of the file is taken, and it waits for a mapping again. */
    public void refuse(UploadId upload) {
        corrections.withdraw(upload);
    }

    private Acceptance.Started begin(
            Actor actor, OpenedUpload file, ListKind kind, Mapping mapping, @Nullable RosterId corrects) {
        RosterId roster = begun.begin(actor, file, kind, mapping, corrects);
        startAfterwards(file.upload().id());
        return new Acceptance.Started(roster);
    }

    /** Tells how far an import has come. */
    public Optional<Progress> progress(UploadId upload) {
        return rows.find(upload).map(Import::progress);
    }

    /** Says whether rows of some list of an incident are being written. */
    public boolean writing(IncidentId incident) {
        return rows.writing(incident);
    }

    /**
     * Goes on with an import that stopped, in the name of who asks for it, once the transaction has ended; one of
     * another post goes on in the name of who began it. One that runs or is done stays as it is.
     */
    public void resume(Actor actor, UploadId upload) {
        Progress held = progress(upload).orElseThrow(() -> new NotFound("import"));
        trail.wrote(
                "import resumed",
                Purpose.REGISTRATION,
                new Subject("upload", upload.value()),
                held.state().name());
        rows.find(upload)
                .filter(work -> work.progress().state() == Progress.State.STOPPED)
                .ifPresent(_ -> {
                    rows.takeOver(upload, actor);
                    startAfterwards(upload);
                });
    }

    private void startAfterwards(UploadId upload) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                jobs.start(upload);
            }
        });
    }

    /** Tells who confirmed the newest file of a list. */
    public Optional<Actor> acceptedBy(RosterId roster) {
        return rows.newestActor(roster);
    }
}
