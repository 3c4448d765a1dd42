package id.pulang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code pulang rehearse}: does what {@code link} and {@code offer check} do, on invented data and without a word, so
 * that the virtual machine can note what it needs and start quicker ever after.
 */
@Command(name = "rehearse", hidden = true, description = "Prepares quick starts; the build runs it.")
final class RehearseCommand implements Callable<Integer> {

    private static final PrintWriter NOBODY = new PrintWriter(Writer.nullWriter());
    private static final int PEOPLE = 1_500;
    private static final int SMALL = 120;
    private static final String[] SYLLABLES = {
        "ba", "di", "ra", "ma", "su", "to", "ni", "ku", "wa", "hi", "sa", "lu", "bo", "ne", "ti", "yo"
    };

    private long state = 17;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("pulang-rehearsal");
        Path large = folder.resolve("large.csv");
        Path small = folder.resolve("small.csv");
        try {
            Files.writeString(large, list(PEOPLE));
            Files.writeString(small, list(SMALL));
            link(large, "likely", "--truth-column", "rec_id", "--json");
            link(small, "certain", "--truth-column", "rec_id");
            link(small, "likely", "--explain", "small.csv:1", "small.csv:2");
            PulangCommand.run(NOBODY, NOBODY, "offer", "check", "--json", "Lowongan kasir toko di Solo, gaji 2 juta");
        } finally {
            Files.deleteIfExists(large);
            Files.deleteIfExists(small);
            Files.deleteIfExists(folder);
        }
        return PulangCommand.DONE;
    }

    private static void link(Path list, String how, String... more) {
        var arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"link", list.toString(), "--join", how}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        PulangCommand.run(NOBODY, NOBODY, arguments);
    }

    /** Invented people, most of them twice, the second time with a slip. */
    private String list(int people) {
        var list =
                new StringBuilder("rec_id,given_name,surname,suburb,postcode,state,date_of_birth,gender,soc_sec_id\n");
        for (int person = 0; person < people; person++) {
            String given = word(2);
            String family = word(3);
            String rest = "," + word(4) + "," + (1000 + next(90)) + "," + (next(2) == 0 ? "nsw" : "vic") + ","
                    + (1950 + next(50)) + "-" + (10 + next(3)) + "-" + (10 + next(19)) + ","
                    + (next(2) == 0 ? "m" : "f")
                    + "," + (1_000_000 + next(9_000_000)) + "\n";
            list.append("rec-")
                    .append(person)
                    .append("-org,")
                    .append(given)
                    .append(',')
                    .append(family)
                    .append(rest);
            for (int copy = 0; copy < next(3); copy++) {
                list.append("rec-").append(person).append("-dup-").append(copy).append(',');
                list.append(given)
                        .append(',')
                        .append(family, 0, family.length() - 1)
                        .append('o')
                        .append(rest);
            }
        }
        return list.toString();
    }

    private String word(int syllables) {
        var word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[next(SYLLABLES.length)]);
        }
        return word.toString();
    }

    /** The next of a series of numbers below {@code bound} that is the same each time. */
    private int next(int bound) {
        state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        return (int) ((state >>> 33) % bound);
    }
}
