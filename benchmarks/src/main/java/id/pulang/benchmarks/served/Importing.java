package id.pulang.benchmarks.served;

import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.Hazard;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.NewIncident;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.UploadId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * The import of a long list of people, no two of them alike, from the file to its last row; every time into a new
 * incident.
 */
public final class Importing {

    private static final Instant THEN = Instant.parse("2025-10-17T03:00:00Z");
    private static final long STEP_NANOS = 2_000_000;

    private final Served served;
    private final Actor officer;
    private int lists;

    /** Makes an import that an officer does. */
    public Importing(Served served, Actor officer) {
        this.served = served;
        this.officer = officer;
    }

    /** How many seconds it takes until every row is in. */
    public double seconds(int rows) {
        byte[] list = list(rows, ++lists);
        IncidentId incident =
                Acting.as(officer, () -> served.bean(Incidents.class).open(incident()));
        long began = System.nanoTime();
        UploadId upload = Acting.as(officer, () -> accept(incident, list));
        await(() -> served.bean(Rosters.class).progress(upload).finished());
        return (System.nanoTime() - began) / 1e9;
    }

    private UploadId accept(IncidentId incident, byte[] list) {
        Rosters rosters = served.bean(Rosters.class);
        if (rosters.receive(incident, "daftar.csv", new ByteArrayInputStream(list)) instanceof Received.Readable file) {
            rosters.accept(file.upload());
            return file.upload();
        }
        throw new IllegalStateException("The list was not read");
    }

    private void await(BooleanSupplier done) {
        while (!Acting.as(officer, done::getAsBoolean)) {
            LockSupport.parkNanos(STEP_NANOS);
        }
    }

    private static NewIncident incident() {
        return new NewIncident("Latihan", "Chrey Thum", THEN, Hazard.UNREST, "", THEN, "");
    }

    /** Invented people, none like another, so that the matcher has little to do. */
    private static byte[] list(int rows, int number) {
        var text = new StringBuilder("No,Nama,Jenis Kelamin,Tanggal Lahir,Paspor\n");
        for (int row = 1; row <= rows; row++) {
            int mixed = Integer.reverse(row * 97 + number) >>> 3;
            text.append(String.format(
                    Locale.ROOT,
                    "%d,%s %s,%s,%02d/%02d/%d,B%07d%n",
                    row,
                    word(mixed % 17_576),
                    word(mixed / 17_576 % 17_576),
                    row % 5 == 0 ? "P" : "L",
                    1 + mixed % 28,
                    1 + mixed % 12,
                    1975 + mixed % 30,
                    row));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String word(int number) {
        String consonants = "bcdghjklmnprstwyz";
        String vowels = "aiueo";
        var word = new StringBuilder();
        for (int rest = number, letter = 0; letter < 6; letter++) {
            String letters = letter % 2 == 0 ? consonants : vowels;
            word.append(letters.charAt(rest % letters.length()));
            rest = rest / letters.length() + 31 * letter;
        }
        return word.toString();
    }
}
