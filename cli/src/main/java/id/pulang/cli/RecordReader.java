package id.pulang.cli;

import id.pulang.linkage.PersonRecord;
import id.pulang.linkage.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a list into records. */
final class RecordReader {

    private static final Set<String> WOMAN = Set.of("f", "female", "p", "perempuan", "w", "wanita");
    private static final Set<String> MAN = Set.of("m", "male", "l", "laki-laki", "laki", "pria");

    private final ListFile list;

    RecordReader(ListFile list) {
        this.list = list;
    }

    /** The id of a row among all rows of all files. */
    static String id(String list, int row) {
        return "%s#%08d".formatted(list, row);
    }

    List<PersonRecord> records() {
        var records = new ArrayList<PersonRecord>();
        for (int row = 1; row <= list.rows().size(); row++) {
            records.add(record(row, list.rows().get(row - 1)));
        }
        return records;
    }

    private PersonRecord record(int row, List<String> cells) {
        String both = first(Kind.PLACE_AND_BORN, cells);
        String born = first(Kind.BORN, cells);
        String place = first(Kind.BIRTH_PLACE, cells);
        int comma = both == null ? -1 : both.lastIndexOf(',');
        if (both != null && comma > 0) {
            born = born == null ? both.substring(comma + 1) : born;
            place = place == null ? both.substring(0, comma) : place;
        }
        String name = String.join(" ", all(Kind.NAME, cells));
        return new PersonRecord(
                id(list.name(), row),
                list.name(),
                name.isEmpty() ? null : name,
                all(Kind.OTHER_NAME, cells),
                date(born),
                age(first(Kind.AGE, cells)),
                date(first(Kind.AGE_ON, cells)),
                sex(first(Kind.SEX, cells)),
                first(Kind.NIK, cells),
                first(Kind.PASSPORT, cells),
                first(Kind.PHONE, cells),
                place,
                first(Kind.MOTHER, cells));
    }

    private List<String> all(Kind kind, List<String> cells) {
        var found = new ArrayList<String>();
        for (int i = 0; i < Math.min(cells.size(), list.kinds().size()); i++) {
            if (list.kinds().get(i) == kind && !cells.get(i).isEmpty()) {
                found.add(cells.get(i));
            }
        }
        return found;
    }

    private @Nullable String first(Kind kind, List<String> cells) {
        return all(kind, cells).stream().findFirst().orElse(null);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : SpokenDate.read(text).orElse(null);
    }

    private static @Nullable Integer age(@Nullable String text) {
        String digits = text == null ? "" : text.replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 3 ? null : Integer.valueOf(digits);
    }

    private static @Nullable Sex sex(@Nullable String text) {
        String plain = text == null ? "" : text.toLowerCase(Locale.ROOT);
        if (WOMAN.contains(plain)) {
            return Sex.FEMALE;
        }
        return MAN.contains(plain) ? Sex.MALE : null;
    }
}
