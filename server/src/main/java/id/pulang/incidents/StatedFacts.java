package id.pulang.incidents;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.pulang.linkage.model.Contact;
import id.pulang.linkage.model.Documents;
import id.pulang.linkage.model.Name;
import id.pulang.linkage.model.Origin;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.Supplement;
import id.pulang.lists.cells.CellValue;
import id.pulang.lists.cells.PersonCells;
import id.pulang.lists.rows.ReadRow;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one row of a list says about someone: stated by whoever made the list, verified by nobody. */
public record StatedFacts(
        @Nullable String name,
        List<String> otherNames,
        @JsonUnwrapped Birth birth,
        @JsonUnwrapped Numbers numbers,
        @Nullable String birthPlace,
        @Nullable String motherName,
        Map<String, String> other,
        FurtherFacts further) {

    /**
     * When the person was born, and as a woman or a man.
     *
     * @param age in years
     * @param ageOn the day on which the age was noted
     */
    public record Birth(
            @Nullable LocalDate born,
            @Nullable Integer age,
            @Nullable LocalDate ageOn,
            @Nullable Sex sex) {}

    /** The numbers of the person's documents and telephone, as far as they can be such. */
    public record Numbers(
            @Nullable String nationalNumber,
            @Nullable String passport,
            @Nullable String phone) {}

    /** The key in {@link #other} under which the region of origin stands. */
    public static final String ORIGIN = "origin";

    /** The key in {@link #other} under which the nationality stands. */
    public static final String NATIONALITY = "nationality";

    /** The key in {@link #other} under which stands where the person was found or last heard from. */
    public static final String LAST_PLACE = "lastPlace";

    private static final Set<String> NAMED = Set.of(ORIGIN, NATIONALITY, LAST_PLACE);

    /** Copies the collections in, so that no one can change a statement later. */
    public StatedFacts {
        otherNames = List.copyOf(otherNames);
        // most say nothing beyond, and of very many each object counts
        other = other.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(other));
        // statements that were written before there was more have none
        further = further == null || further.equals(FurtherFacts.NONE) ? FurtherFacts.NONE : further;
    }

    /**
     * Takes what the reader of lists made of a row. What follows from a year of birth or from where someone comes from
     * is no statement of an age or a place of birth, and is kept for the comparison only.
     *
     * @param other what is kept beside what is compared
     */
    public static StatedFacts of(ReadRow row, Map<String, String> other) {
        PersonRecord record = row.record();
        String nationalNumber = sure(record.nationalNumber(), PersonCells::nationalNumber);
        String passport = sure(record.passport(), PersonCells::passport);
        String phone = sure(record.phone(), PersonCells::phone);
        return new StatedFacts(
                record.name(),
                record.otherNames().stream()
                        .filter(each -> !each.equals(record.name()))
                        .toList(),
                new Birth(
                        record.born(),
                        row.ageOfYear() ? null : record.age(),
                        record.ageOn(),
                        record.sex() == null ? null : Sex.valueOf(record.sex().name())),
                new Numbers(nationalNumber, passport, phone),
                row.placeOfOrigin() ? null : record.birthPlace(),
                record.motherName(),
                other,
                new FurtherFacts(
                        record.familyName(),
                        record.name() != null && record.otherNames().contains(record.name())
                                ? record.otherNames()
                                : null,
                        record.bornAsWritten(),
                        row.ageOfYear() ? bornYear(record) : null,
                        new FurtherFacts.InvalidNumbers(
                                nationalNumber == null ? record.nationalNumber() : null,
                                passport == null ? record.passport() : null,
                                phone == null ? record.phone() : null),
                        record.details(),
                        record.doubtful()));
    }

    private static @Nullable Integer bornYear(PersonRecord record) {
        return record.age() == null || record.ageOn() == null
                ? null
                : Integer.valueOf(record.ageOn().getYear() - record.age());
    }

    /** The date of birth. */
    public @Nullable LocalDate born() {
        return birth.born();
    }

    /** The age in years. */
    public @Nullable Integer age() {
        return birth.age();
    }

    /** The day on which the age was noted. */
    public @Nullable LocalDate ageOn() {
        return birth.ageOn();
    }

    /** The stated sex. */
    public @Nullable Sex sex() {
        return birth.sex();
    }

    /** The national number. */
    public @Nullable String nationalNumber() {
        return numbers.nationalNumber();
    }

    /** The number of the travel document. */
    public @Nullable String passport() {
        return numbers.passport();
    }

    /** The number of the telephone. */
    public @Nullable String phone() {
        return numbers.phone();
    }

    /** What was read without a doubt. */
    private static @Nullable String sure(@Nullable String text, Function<String, CellValue<String>> reader) {
        CellValue<String> read = text == null ? CellValue.nothing() : reader.apply(text);
        return read.problem() == null ? read.value() : null;
    }

    /** Says all of it to the comparison, as the command reads it from the same list. */
    public PersonRecord record(String id, String list) {
        return new PersonRecord(
                id,
                list,
                new Name(name, comparedNames(), further.familyName()),
                new id.pulang.linkage.model.Birth(born(), further.born(), comparedAge(), ageOn(), compared(sex())),
                new Documents(
                        nationalNumber() == null ? further.nationalNumber() : nationalNumber(),
                        passport() == null ? further.passport() : passport()),
                new Contact(phone() == null ? further.phone() : phone()),
                new Origin(comparedPlace(), motherName),
                new Supplement(further.details(), further.doubtful()));
    }

    private List<String> comparedNames() {
        List<String> asTheyStand = further.otherNames();
        return asTheyStand == null ? otherNames : asTheyStand;
    }

    private @Nullable Integer comparedAge() {
        Integer year = further.bornYear();
        LocalDate on = ageOn();
        return year == null || on == null ? age() : Integer.valueOf(on.getYear() - year);
    }

    private @Nullable String comparedPlace() {
        return birthPlace == null && other.containsKey(ORIGIN)
                ? PersonCells.words(other.get(ORIGIN)).value()
                : birthPlace;
    }

    private static id.pulang.linkage.model.@Nullable Sex compared(@Nullable Sex sex) {
        return sex == null ? null : id.pulang.linkage.model.Sex.valueOf(sex.name());
    }

    /** Returns where the person was found or last heard from, if that is said. */
    public Optional<String> lastPlace() {
        return Optional.ofNullable(other.get(LAST_PLACE));
    }

    /** Says the same without the columns that are only kept as they came, which nobody compares. */
    public StatedFacts withoutKept() {
        return NAMED.containsAll(other.keySet()) ? this : withOther(only(NAMED::contains));
    }

    /** Returns what is compared, without columns that are only kept and without where the person is. */
    public StatedFacts compared() {
        return withOther(only(key -> NAMED.contains(key) && !key.equals(LAST_PLACE)));
    }

    /** Returns the columns that are only kept as they came, by their headers. */
    public Map<String, String> kept() {
        return only(key -> !NAMED.contains(key));
    }

    /** Says the same and what stands in columns that are only kept. */
    public StatedFacts with(Map<String, String> kept) {
        var all = new LinkedHashMap<>(other);
        all.putAll(kept);
        return withOther(all);
    }

    /** Counts the letters of all that is said. */
    public int letters() {
        int letters = otherNames.stream().mapToInt(String::length).sum();
        for (Map.Entry<String, String> each : other.entrySet()) {
            letters += each.getKey().length() + each.getValue().length();
        }
        return letters
                + further.letters()
                + Stream.of(name, nationalNumber(), passport(), phone(), birthPlace, motherName)
                        .filter(Objects::nonNull)
                        .mapToInt(String::length)
                        .sum();
    }

    private Map<String, String> only(Predicate<String> keys) {
        var some = new LinkedHashMap<>(other);
        some.keySet().removeIf(keys.negate());
        return some;
    }

    private StatedFacts withOther(Map<String, String> others) {
        return new StatedFacts(name, otherNames, birth, numbers, birthPlace, motherName, others, further);
    }
}
