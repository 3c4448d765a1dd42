package id.pulang.incidents.imports;

import id.pulang.identity.Acting;
import id.pulang.incidents.lists.StatedRow;
import id.pulang.incidents.rosters.FilesAtOnce;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.jobs.Enduring;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Writes lists in the background, one after the other, each in the name of the officer who confirmed it. */
@Component
class ImportJobs implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);

    private static final int WAITS_SECONDS = 2;
    private static final int END_SECONDS = 10;

    private final ImportRows imports;
    private final NewImports begun;
    private final ImportChunks chunks;
    private final TransactionOperations transactions;
    private final FilesAtOnce files;
    private final Set<UploadId> queued = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("list-import").daemon().factory());

    ImportJobs(
            ImportRows imports,
            NewImports begun,
            ImportChunks chunks,
            TransactionOperations transactions,
            FilesAtOnce files) {
        this.imports = imports;
        this.begun = begun;
        this.chunks = chunks;
        this.transactions = transactions;
        this.files = files;
    }

    /** Goes on, at the start of the server, with what was left unfinished. */
    @EventListener(ApplicationReadyEvent.class)
    void startUnfinished() {
        imports.unfinished().forEach(this::start);
    }

    /** Puts an import in the queue, in which each stands once. */
    void start(UploadId upload) {
        if (queued.add(upload)) {
            startAfter(0, upload);
        }
    }

    /** Counts the imports that wait for their turn. */
    int waiting() {
        return queued.size();
    }

    private void startAfter(int seconds, UploadId upload) {
        try {
            worker.schedule(Enduring.work("importing a list", () -> tryToRun(upload)), seconds, TimeUnit.SECONDS);
        } catch (RejectedExecutionException closing) {
            LOG.info("Import {} goes on at the next start", upload.value());
        }
    }

    /** Goes on by itself, where the database says, once a database that was away answers again. */
    private void tryToRun(UploadId upload) {
        queued.remove(upload);
        try {
            run(upload);
        } catch (DataAccessResourceFailureException | TransactionException away) {
            LOG.warn("Import {} waits for the database", upload.value(), away);
            if (queued.add(upload)) {
                startAfter(WAITS_SECONDS, upload);
            }
        }
    }

    /**
     * Writes the rows that are left, or leaves the import for later if something goes wrong; a finished one is not
     * read.
     */
    void run(UploadId upload) {
        imports.find(upload)
                .filter(work -> !work.progress().finished())
                .ifPresent(work -> Acting.as(work.actor(), () -> carryOn(work)));
    }

    /** Lets the rows that are being written be written; the rest waits for the next start. */
    @Override
    public void destroy() throws InterruptedException {
        worker.shutdownNow();
        if (!worker.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("An import is cut off and goes on at the next start");
        }
    }

    private void carryOn(Import work) {
        try {
            List<StatedRow> rows = files.inTurn(
                    () -> transactions.execute(_ -> begun.reader(work).rows()));
            boolean left = true;
            while (left && !Thread.currentThread().isInterrupted()) {
                left = chunks.next(work, rows);
            }
        } catch (DataAccessResourceFailureException | TransactionException away) {
            throw away;
        } catch (RuntimeException wrong) {
            LOG.error("Import {} stopped", work.progress().upload().value(), wrong);
            chunks.stop(work);
        }
    }
}
