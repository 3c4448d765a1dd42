package id.pulang.linkage.incident;

import id.pulang.linkage.model.Birth;
import id.pulang.linkage.model.Contact;
import id.pulang.linkage.model.Documents;
import id.pulang.linkage.model.Name;
import id.pulang.linkage.model.Origin;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.Sex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lists of one incident as records, and the truth about them.
 *
 * @param truth the person behind each record, by the record's id
 */
public record IncidentFolder(List<PersonRecord> records, Map<String, String> truth) {

    private static final LocalDate RECEIVED = LocalDate.of(2025, 10, 17);
    private static final DateTimeFormatter WORK_DATE = new DateTimeFormatterBuilder()
            .appendPattern("dd-MMM-")
            .appendValueReduced(ChronoField.YEAR, 2, 2, 1930)
            .toFormatter(Locale.ENGLISH);
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    /** Reads a folder with the six lists. */
    public static IncidentFolder read(Path folder) {
        var records = new ArrayList<PersonRecord>();
        for (String list : List.of(
                "1-police-custody-list",
                "2-hospital-patients",
                "3-embassy-registration",
                "4-taken-from-workplace",
                "5-reregistration-detention",
                "6-family-reports")) {
            int row = 0;
            for (var cells : Sheet.read(folder, list).rows()) {
                row++;
                records.add(record(list, row, cells));
            }
        }
        var truth = new HashMap<String, String>();
        for (var cells : Sheet.read(folder, "truth").rows()) {
            truth.put(id(cell(cells, "list"), Integer.parseInt(cell(cells, "row"))), cell(cells, "person"));
        }
        return new IncidentFolder(records, truth);
    }

    /** The same with these lists only. */
    public IncidentFolder only(Set<String> lists) {
        var kept = records.stream()
                .filter(record -> lists.contains(record.source()))
                .toList();
        return new IncidentFolder(kept, truth);
    }

    /** The person behind a record. */
    public String personOf(String record) {
        return Objects.requireNonNull(truth.get(record));
    }

    /** How many people the lists are about. */
    public int people() {
        return (int) truth.values().stream().distinct().count();
    }

    /** The lists, in their order. */
    public List<String> files() {
        return records.stream().map(PersonRecord::source).distinct().toList();
    }

    @Override
    public String toString() {
        return records.size() + " records of " + people() + " people";
    }

    private static PersonRecord record(String list, int row, Map<String, String> cells) {
        return new PersonRecord(
                id(list, row),
                list,
                new Name(
                        any(cells, "NAME", "Patient name", "Nama", "name", "Nama Lengkap", "nama_yang_dicari"),
                        others(any(cells, "name used at work", "panggilan")),
                        null),
                new Birth(
                        born(cells),
                        null,
                        age(any(cells, "AGE", "Age")),
                        any(cells, "AGE", "Age") == null ? null : RECEIVED,
                        sex(any(cells, "SEX", "Gender", "L/P", "sex", "Jenis Kelamin", "jk"))),
                new Documents(
                        any(cells, "NIK", "nik"),
                        any(cells, "PASSPORT NO", "No Paspor", "passport", "Paspor", "paspor")),
                new Contact(any(cells, "No HP", "Telepon")),
                new Origin(place(cells), any(cells, "Nama Ibu", "Ibu Kandung", "nama_ibu")),
                List.of());
    }

    private static String id(String list, int row) {
        return "%s#%04d".formatted(list, row);
    }

    private static List<String> others(@Nullable String other) {
        return other == null ? List.of() : List.of(other);
    }

    private static @Nullable Integer age(@Nullable String age) {
        return age == null ? null : Integer.valueOf(age.replace("~", ""));
    }

    private static @Nullable Sex sex(@Nullable String sex) {
        if (sex == null) {
            return null;
        }
        return List.of("F", "Female", "female", "P", "Perempuan").contains(sex) ? Sex.FEMALE : Sex.MALE;
    }

    private static @Nullable String place(Map<String, String> cells) {
        String both = any(cells, "Tempat, Tanggal Lahir");
        return both == null || !both.contains(",")
                ? any(cells, "Tempat Lahir", "asal")
                : both.substring(0, both.lastIndexOf(','));
    }

    private static @Nullable LocalDate born(Map<String, String> cells) {
        String embassy = any(cells, "Tgl Lahir");
        if (embassy != null) {
            return LocalDate.parse(embassy, DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT));
        }
        String work = any(cells, "date of birth");
        if (work != null) {
            return LocalDate.parse(work, WORK_DATE);
        }
        String family = any(cells, "tanggal_lahir");
        if (family != null) {
            return LocalDate.parse(family);
        }
        String both = any(cells, "Tempat, Tanggal Lahir");
        return both == null
                ? null
                : indonesian(both.substring(both.lastIndexOf(',') + 1).strip());
    }

    private static @Nullable LocalDate indonesian(String date) {
        var parts = date.split(" ", -1);
        if (parts.length != 3) {
            return null;
        }
        int month = MONTHS.indexOf(parts[1]) + 1;
        return LocalDate.of(Integer.parseInt(parts[2]), month, Integer.parseInt(parts[0]));
    }

    private static String cell(Map<String, String> cells, String heading) {
        return Objects.requireNonNull(cells.get(heading));
    }

    private static @Nullable String any(Map<String, String> cells, String... headings) {
        for (String heading : headings) {
            String cell = cells.get(heading);
            if (cell != null && !cell.isBlank()) {
                return cell;
            }
        }
        return null;
    }
}
