package id.pulang.portal;

import java.time.Duration;

/**
 * How the public process works; our proposals for two processors.
 *
 * @param stretchedAtOnce how many receipts are stretched at once
 * @param patience how long one waits for its turn
 * @param keysFor how long the desk's public keys are used before they are asked for again
 */
public record PublicSettings(int stretchedAtOnce, Duration patience, Duration keysFor) {

    /** What is used where nothing is said. */
    public static final PublicSettings USUAL = new PublicSettings(
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2), Duration.ofSeconds(10), Duration.ofMinutes(1));
}
