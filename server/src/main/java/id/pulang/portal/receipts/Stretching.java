package id.pulang.portal.receipts;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Stretches receipts with Argon2id (RFC 9106), a few at once only: each takes its memory and a processor. Who comes
 * when all are taken waits a little, then is turned away.
 */
public final class Stretching {

    /** With more before them nobody would have their turn while they wait. */
    private static final int MOST_WAITING = 16;

    private static final int ROOT_BYTES = 32;

    private final Cost cost;
    private final Duration patience;
    private final Semaphore places;

    /**
     * What a receipt costs.
     *
     * @param salt of the installation
     * @param memory in KiB
     */
    public record Cost(byte[] salt, int memory, int passes) {}

    /** Stretches at this cost, so many at once. */
    public Stretching(Cost cost, int atOnce, Duration patience) {
        this.cost = cost;
        this.patience = patience;
        places = new Semaphore(atOnce, true);
    }

    /** Returns the keys of a receipt; empty when all places stay taken. */
    public Optional<ReceiptKeys> keys(Receipt receipt) {
        try {
            if (places.getQueueLength() >= MOST_WAITING
                    || !places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(new ReceiptKeys(root(receipt)));
        } finally {
            places.release();
        }
    }

    private byte[] root(Receipt receipt) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(cost.salt())
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(1)
                .build());
        byte[] root = new byte[ROOT_BYTES];
        argon.generateBytes(receipt.digits().getBytes(StandardCharsets.US_ASCII), root);
        return root;
    }
}
