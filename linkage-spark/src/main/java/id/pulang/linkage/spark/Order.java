package id.pulang.linkage.spark;

import id.pulang.linkage.spark.rows.Columns;
import id.pulang.linkage.spark.rows.Refusal;
import id.pulang.lists.columns.ColumnKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the command is asked to do.
 *
 * @param csv whether the files are CSV with headings, as all results will be; else Parquet
 */
record Order(List<String> files, boolean csv, Columns columns, Settings settings, String out) {

    static final String USAGE = "Usage: LinkRegistry FILE... --id COLUMN --field COLUMN=KIND... --out FOLDER "
            + "[--listed-on DATE] [--sample RECORDS] [--cut PROBABILITY]\nFiles are CSV with headings (.csv, .csv.gz) or Parquet. Kinds are "
            + Arrays.stream(ColumnKind.values()).map(ColumnKind::name).collect(Collectors.joining(", ")) + '.';

    /** Reads the words of a command line. */
    static Order read(String... words) {
        var reading = new Reading();
        for (int at = 0; at < words.length; at++) {
            if (words[at].startsWith("--")) {
                if (at + 1 == words.length) {
                    throw new Refusal(words[at] + " needs a value");
                }
                reading.option(words[at], words[++at]);
            } else {
                reading.files.add(words[at]);
            }
        }
        return reading.order();
    }

    private static final class Reading {

        private final List<String> files = new ArrayList<>();
        private final List<Columns.Said> said = new ArrayList<>();
        private @Nullable String id;
        private @Nullable String out;
        private LocalDate listedOn = LocalDate.now(ZoneId.systemDefault());
        private Settings settings = Settings.usual();

        void option(String name, String value) {
            switch (name) {
                case "--id" -> id = value;
                case "--out" -> out = value;
                case "--field" -> said.add(field(value));
                case "--sample" -> settings = settings.learningFrom((int) number(name, value));
                case "--listed-on" -> listedOn = date(name, value);
                case "--cut" -> settings = settings.joiningFrom(number(name, value));
                default -> throw new Refusal("There is no option " + name);
            }
        }

        private static Columns.Said field(String value) {
            int equals = value.lastIndexOf('=');
            if (equals < 1) {
                throw new Refusal("--field needs COLUMN=KIND, not " + value);
            }
            String kind = value.substring(equals + 1).toUpperCase(Locale.ROOT).replace('-', '_');
            try {
                return new Columns.Said(value.substring(0, equals), ColumnKind.named(kind));
            } catch (IllegalArgumentException unknown) {
                throw (Refusal) new Refusal("There is no kind " + kind).initCause(unknown);
            }
        }

        private static LocalDate date(String name, String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw (Refusal) new Refusal(name + " needs a date such as 2025-10-22, not " + value).initCause(e);
            }
        }

        private static double number(String name, String value) {
            try {
                return Double.parseDouble(value);
            } catch (NumberFormatException e) {
                throw (Refusal) new Refusal(name + " needs a number, not " + value).initCause(e);
            }
        }

        Order order() {
            if (files.isEmpty() || id == null || out == null || said.isEmpty()) {
                throw new Refusal("It needs files, --id, at least one --field, and --out");
            }
            long csv = files.stream()
                    .filter(file -> file.endsWith(".csv") || file.endsWith(".csv.gz"))
                    .count();
            if (csv > 0 && csv < files.size()) {
                throw new Refusal("Files are all CSV or all Parquet");
            }
            return new Order(List.copyOf(files), csv > 0, new Columns(id, said, listedOn), settings, out);
        }
    }
}
