package id.pulang.benchmarks.invented;

import id.pulang.linkage.model.Birth;
import id.pulang.linkage.model.Contact;
import id.pulang.linkage.model.Documents;
import id.pulang.linkage.model.Name;
import id.pulang.linkage.model.Origin;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.RecordPair;
import id.pulang.linkage.model.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Three lists of about the same people, with the slips of three clerks; the truth is the number within the id. */
public final class InventedRoster {

    private static final LocalDate LISTED = LocalDate.of(2025, 10, 17);
    private static final List<String> PLACES =
            List.of("Medan", "Manado", "Bekasi", "Pontianak", "Batam", "Dumai", "Malang", "Cirebon", "Buleleng");

    private final SplittableRandom random;
    private final InventedNames names;
    private final List<PersonRecord> records = new ArrayList<>();
    private final Set<RecordPair> truth = new HashSet<>();

    /** Invents people, each of whom stands in two or three lists. */
    public InventedRoster(int people, long seed) {
        random = new SplittableRandom(seed);
        names = new InventedNames(seed + 1);
        for (int person = 0; person < people; person++) {
            add(person);
        }
    }

    /** What the lists say. */
    public List<PersonRecord> records() {
        return List.copyOf(records);
    }

    /** Which rows are about one person. */
    public Set<RecordPair> truth() {
        return Set.copyOf(truth);
    }

    /** The harmonic mean of precision and recall, when these pairs are said to be one person. */
    public double f1(Set<RecordPair> said) {
        long right = said.stream().filter(truth::contains).count();
        return said.isEmpty() ? 0 : 2.0 * right / (said.size() + truth.size());
    }

    private void add(int person) {
        String name = names.name();
        String mother = names.name();
        String place = PLACES.get(random.nextInt(PLACES.size()));
        var born = LISTED.minusDays(random.nextInt(18 * 365, 45 * 365));
        var sex = random.nextInt(100) < 15 ? Sex.FEMALE : Sex.MALE;
        String number = number(born, sex);
        int missing = random.nextInt(6);
        var ids = new ArrayList<String>();
        for (int list = 0; list < 3; list++) {
            if (list != missing) {
                String id = "%06d-%d".formatted(person, list);
                ids.forEach(other -> truth.add(new RecordPair(other, id)));
                ids.add(id);
                records.add(row(id, list, name, born, sex, number, place, mother));
            }
        }
    }

    private PersonRecord row(
            String id, int list, String name, LocalDate born, Sex sex, String number, String place, String mother) {
        return new PersonRecord(
                id,
                "list " + list,
                new Name(written(name), List.of(), null),
                new Birth(date(born), null, null, null, sex),
                new Documents(list == 0 ? null : number(number), null),
                new Contact(null),
                new Origin(list == 1 ? place : null, list == 0 ? null : mother),
                List.of());
    }

    private String written(String name) {
        var written = name;
        if (happens(30)) {
            written = slip(written);
        }
        if (happens(20)) {
            written = written.replace("muhammad", "moh").replace("u", "oe");
        }
        int blank = written.indexOf(' ');
        return blank > 0 && happens(15) ? written.substring(blank + 1) + ' ' + written.substring(0, blank) : written;
    }

    private String slip(String word) {
        int at = random.nextInt(word.length());
        char letter = (char) ('a' + random.nextInt(26));
        return happens(50)
                ? word.substring(0, at) + letter + word.substring(at + 1)
                : word.substring(0, at) + word.charAt(at) + word.substring(at);
    }

    private @Nullable LocalDate date(LocalDate born) {
        if (happens(8)) {
            return null;
        }
        return happens(8) ? born.plusDays(random.nextInt(-20, 20)) : born;
    }

    private @Nullable String number(String number) {
        if (happens(40)) {
            return null;
        }
        int at = random.nextInt(number.length());
        return happens(5) ? number.substring(0, at) + random.nextInt(10) + number.substring(at + 1) : number;
    }

    private String number(LocalDate born, Sex sex) {
        int day = born.getDayOfMonth() + (sex == Sex.FEMALE ? 40 : 0);
        return "1271%02d%02d%02d%02d%04d"
                .formatted(
                        1 + random.nextInt(20),
                        day,
                        born.getMonthValue(),
                        born.getYear() % 100,
                        1 + random.nextInt(400));
    }

    private boolean happens(int inHundred) {
        return random.nextInt(100) < inHundred;
    }
}
