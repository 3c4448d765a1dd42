package id.pulang.incidents.imports;

import id.pulang.access.Actor;
import id.pulang.incidents.Acceptance;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.Progress;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.UploadId;
import id.pulang.incidents.files.Problem;
import id.pulang.incidents.lists.Mapping;
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

    Imports(ImportRows rows, NewImports begun, ImportJobs jobs) {
        this.rows = rows;
        this.begun = begun;
        this.jobs = jobs;
    }

    /** Begins an import once the transaction has ended; asking twice begins it once. */
    public Acceptance accept(
            Actor actor, UploadId upload, ListKind kind, Mapping mapping, @Nullable RosterId corrects) {
        Optional<Import> already = rows.find(upload);
        if (already.isPresent()) {
            return new Acceptance.Started(already.get().progress().roster());
        }
        List<Problem> open = begun.open(upload, mapping);
        if (!open.isEmpty()) {
            return new Acceptance.Undecided(open);
        }
        RosterId roster = begun.begin(actor, upload, kind, mapping, corrects);
        startAfterwards(upload);
        return new Acceptance.Started(roster);
    }

    /** Tells how far an import has come. */
    public Optional<Progress> progress(UploadId upload) {
        return rows.find(upload).map(Import::progress);
    }

    /** Goes on with an import that stopped, once the transaction has ended; one that runs or is done stays as it is. */
    public void resume(UploadId upload) {
        rows.find(upload)
                .filter(work -> work.progress().state() == Progress.State.STOPPED)
                .ifPresent(_ -> startAfterwards(upload));
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
