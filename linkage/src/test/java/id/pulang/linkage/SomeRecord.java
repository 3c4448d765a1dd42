package id.pulang.linkage;

import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records for tests, said in a few words. */
public record SomeRecord(PersonRecord record) {

    public static SomeRecord of(String id, String source, @Nullable String name) {
        return new SomeRecord(new PersonRecord(
                id, source, name, List.of(), null, null, null, Sex.MALE, null, null, null, null, null));
    }

    public SomeRecord born(String date) {
        var r = record;
        return new SomeRecord(new PersonRecord(
                r.id(),
                r.source(),
                r.name(),
                r.otherNames(),
                LocalDate.parse(date),
                r.age(),
                r.ageOn(),
                r.sex(),
                r.nationalNumber(),
                r.passport(),
                r.phone(),
                r.birthPlace(),
                r.motherName()));
    }

    public SomeRecord aged(int age) {
        var r = record;
        return new SomeRecord(new PersonRecord(
                r.id(),
                r.source(),
                r.name(),
                r.otherNames(),
                r.born(),
                age,
                LocalDate.of(2025, 10, 17),
                r.sex(),
                r.nationalNumber(),
                r.passport(),
                r.phone(),
                r.birthPlace(),
                r.motherName()));
    }

    public SomeRecord numbered(String nationalNumber) {
        var r = record;
        return new SomeRecord(new PersonRecord(
                r.id(),
                r.source(),
                r.name(),
                r.otherNames(),
                r.born(),
                r.age(),
                r.ageOn(),
                r.sex(),
                nationalNumber,
                r.passport(),
                r.phone(),
                r.birthPlace(),
                r.motherName()));
    }

    public SomeRecord fromPlaceAndMother(String place, String mother) {
        var r = record;
        return new SomeRecord(new PersonRecord(
                r.id(),
                r.source(),
                r.name(),
                r.otherNames(),
                r.born(),
                r.age(),
                r.ageOn(),
                r.sex(),
                r.nationalNumber(),
                r.passport(),
                r.phone(),
                place,
                mother));
    }

    /** The same, with another value of one component. */
    public SomeRecord stating(String component, Object value) {
        return new SomeRecord(Altered.with(record, component, value));
    }

    /** The same, with a further statement. */
    public SomeRecord detailed(String label, Detail.Kind kind, String value) {
        var details = new ArrayList<>(record.details());
        details.add(new Detail(label, kind, value));
        return stating("details", details);
    }
}
