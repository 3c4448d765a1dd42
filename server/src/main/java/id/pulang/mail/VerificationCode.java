package id.pulang.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/**
 * A code that was asked for, to show that who wants letters reads what comes to an address.
 *
 * @param digits eight of them
 * @param tries how often another code was typed
 */
record VerificationCode(String digits, Instant askedAt, int tries) {

    /** How long a code holds; {@code mail.due} sends none that is older. */
    static final Duration HOLDS = Duration.ofMinutes(30);

    /** How soon another code may be asked for, so that nobody's mailbox is filled. */
    static final Duration AGAIN = Duration.ofMinutes(2);

    /** Of a hundred million codes; our proposal. */
    static final int MOST_TRIES = 5;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 100_000_000;

    /** Draws a code. */
    static VerificationCode drawn(Instant now) {
        return new VerificationCode("%08d".formatted(RANDOM.nextInt(CODES)), now, 0);
    }

    /** Whether it is too late or was tried too often. */
    boolean isOver(Instant now) {
        return !askedAt.plus(HOLDS).isAfter(now) || tries >= MOST_TRIES;
    }

    /** Whether another code may be asked for. */
    boolean isLongAgo(Instant now) {
        return !askedAt.plus(AGAIN).isAfter(now);
    }

    /** Compares in the same time whatever was typed; blanks between digits are passed over. */
    boolean is(String typed) {
        return MessageDigest.isEqual(
                digits.getBytes(StandardCharsets.UTF_8),
                typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "VerificationCode[sealed]";
    }
}
