package id.pulang.portal;

import id.pulang.protection.keys.OwnerFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.NoSuchElementException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The keys that seal what forms carry. They lie in a file, so that a form is good after the process was killed and
 * started again. Each day has another one, which follows from that of the day before (HKDF, RFC 5869) and not the other
 * way round: with today's file no form of last week is opened. Thread-safe.
 */
public final class FormKeys {

    private static final int BYTES = 32;

    private final OwnerFile file;
    private final Clock clock;
    private LocalDate day;
    private byte[] key;

    private FormKeys(OwnerFile file, Clock clock, LocalDate day, byte[] key) {
        this.file = file;
        this.clock = clock;
        this.day = day;
        this.key = key;
    }

    /** Reads {@code public/form-key} of a data folder; made on first use, for its owner only. */
    public static FormKeys in(Path folder, Clock clock) {
        Path place = folder.resolve("public").resolve("form-key");
        var file = new OwnerFile(place);
        try {
            List<String> lines = file.lines(() -> lines(yesterday(clock), random()));
            return new FormKeys(
                    file,
                    clock,
                    LocalDate.parse(lines.getFirst()),
                    Base64.getDecoder().decode(lines.getLast()));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception.getMessage(), exception);
        } catch (IllegalArgumentException | DateTimeException | NoSuchElementException broken) {
            throw new IllegalStateException(
                    "%s is not whole. Delete it: only who has a form open now must send it once more.".formatted(place),
                    broken);
        }
    }

    /** Returns the key of today and then that of yesterday, whose last forms are still on a screen. */
    public synchronized List<byte[]> now() {
        LocalDate yesterday = yesterday(clock);
        if (day.isBefore(yesterday)) {
            forgetUntil(yesterday);
        }
        return List.of(next(key), key.clone());
    }

    private static LocalDate yesterday(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
    }

    private void forgetUntil(LocalDate yesterday) {
        while (day.isBefore(yesterday)) {
            key = next(key);
            day = day.plusDays(1);
        }
        try {
            file.replace(lines(day, key));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception.getMessage(), exception);
        }
    }

    private static List<String> lines(LocalDate day, byte[] key) {
        return List.of(day.toString(), Base64.getEncoder().encodeToString(key));
    }

    private static byte[] next(byte[] key) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(key)
                            .thenExpand("pulang.form.next-day".getBytes(StandardCharsets.US_ASCII), BYTES));
        } catch (GeneralSecurityException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static byte[] random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
