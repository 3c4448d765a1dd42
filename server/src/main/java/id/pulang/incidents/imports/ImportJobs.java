package id.pulang.incidents.imports;

import id.pulang.access.Acting;
import id.pulang.incidents.UploadId;
import id.pulang.incidents.lists.StatedRow;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes lists in the background, one after the other, each in the name of the officer who confirmed it. */
@Component
class ImportJobs implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);

    private final ImportRows imports;
    private final NewImports begun;
    private final ImportChunks chunks;
    private final TransactionOperations transactions;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("list-import").daemon().factory());

    ImportJobs(ImportRows imports, NewImports begun, ImportChunks chunks, TransactionOperations transactions) {
        this.imports = imports;
        this.begun = begun;
        this.chunks = chunks;
        this.transactions = transactions;
    }

    /** Goes on, at the start of the server, with what was left unfinished. */
    @EventListener(ApplicationReadyEvent.class)
    void startUnfinished() {
        imports.unfinished().forEach(this::start);
    }

    void start(UploadId upload) {
        try {
            worker.execute(() -> run(upload));
        } catch (RejectedExecutionException closing) {
            LOG.info("Import {} goes on at the next start", upload.value());
        }
    }

    /** Writes the rows that are left, or leaves the import for later if something goes wrong. */
    void run(UploadId upload) {
        imports.find(upload).ifPresent(work -> Acting.as(work.actor(), () -> carryOn(work)));
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    private void carryOn(Import work) {
        try {
            List<StatedRow> rows = transactions.execute(_ -> begun.reader(work).rows());
            boolean left = true;
            while (left && !Thread.currentThread().isInterrupted()) {
                left = chunks.next(work, rows);
            }
        } catch (RuntimeException wrong) {
            LOG.error("Import {} stopped", work.progress().upload().value(), wrong);
            chunks.stop(work);
        }
    }
}
