package id.pulang.linkage.weights;

import id.pulang.linkage.PersonRecord;
import id.pulang.linkage.Sex;
import id.pulang.linkage.dates.BirthClaim;
import id.pulang.linkage.documents.DocumentComparison;
import id.pulang.linkage.documents.NationalNumber;
import id.pulang.linkage.names.NameComparison;
import id.pulang.linkage.names.PersonName;
import id.pulang.linkage.names.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the records at hand teach before any two are compared: how common words, places and sexes are. */
public final class Readings {

    private final NameComparison names;
    private final NameComparison mothers;
    private final NameComparison places;
    private final double shareOfWomen;
    private final @Nullable LocalDate usualDay;

    /** Learns from these records. */
    public Readings(Collection<PersonRecord> records) {
        names = new NameComparison(
                new Vocabulary(records.stream().flatMap(Readings::allNames).toList()));
        mothers = new NameComparison(new Vocabulary(present(records.stream().map(PersonRecord::motherName))));
        places = new NameComparison(new Vocabulary(present(records.stream().map(PersonRecord::birthPlace))));
        shareOfWomen = share(records, Sex.FEMALE);
        usualDay = usualDay(records);
    }

    /** Makes a record ready for many comparisons. */
    public Subject read(PersonRecord record) {
        NationalNumber number = record.nationalNumber() == null
                ? null
                : NationalNumber.read(record.nationalNumber()).orElse(null);
        LocalDate ageOn = record.ageOn() == null ? usualDay : record.ageOn();
        return new Subject(
                record,
                namesOf(record),
                new BirthClaim(record.born(), number == null ? null : number.born(), record.age(), ageOn),
                number,
                DocumentComparison.document(record.nationalNumber()),
                DocumentComparison.document(record.passport()),
                DocumentComparison.phone(record.phone()),
                record.birthPlace() == null ? null : places.read(record.birthPlace()),
                record.motherName() == null ? null : mothers.read(record.motherName()));
    }

    /** Compares the names of the people themselves. */
    public NameComparison names() {
        return names;
    }

    NameComparison mothers() {
        return mothers;
    }

    NameComparison places() {
        return places;
    }

    /** How much it says that both are of this sex. */
    double rarity(Sex sex) {
        double share = sex == Sex.FEMALE ? shareOfWomen : 1 - shareOfWomen;
        return -Math.log(share) / Math.log(2);
    }

    private List<PersonName> namesOf(PersonRecord record) {
        var read = new ArrayList<PersonName>();
        if (record.name() != null) {
            PersonName name = names.read(record.name());
            read.add(record.otherNames().contains(record.name()) ? name.asAssumed() : name);
        }
        record.otherNames().forEach(other -> read.add(names.read(other)));
        return List.copyOf(read);
    }

    private static Stream<String> allNames(PersonRecord record) {
        Stream<String> name = record.name() == null ? Stream.empty() : Stream.of(record.name());
        return Stream.concat(name, record.otherNames().stream());
    }

    private static List<String> present(Stream<@Nullable String> values) {
        var present = new ArrayList<String>();
        values.forEach(value -> {
            if (value != null) {
                present.add(value);
            }
        });
        return present;
    }

    private static double share(Collection<PersonRecord> records, Sex sex) {
        long known = records.stream().filter(record -> record.sex() != null).count();
        long such = records.stream().filter(record -> record.sex() == sex).count();
        return (such + 1.0) / (known + 2.0);
    }

    private static @Nullable LocalDate usualDay(Collection<PersonRecord> records) {
        var days = new TreeMap<LocalDate, Integer>();
        records.stream()
                .map(PersonRecord::ageOn)
                .filter(Objects::nonNull)
                .forEach(day -> days.merge(day, 1, Integer::sum));
        return days.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
