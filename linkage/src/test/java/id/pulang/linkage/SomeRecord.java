package id.pulang.linkage;

import id.pulang.linkage.model.Birth;
import id.pulang.linkage.model.Contact;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.Documents;
import id.pulang.linkage.model.Field;
import id.pulang.linkage.model.Name;
import id.pulang.linkage.model.Origin;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.Sex;
import id.pulang.linkage.model.Supplement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records for tests, said in a few words. */
public record SomeRecord(PersonRecord record) {

    public static SomeRecord of(String id, String source, @Nullable String name) {
        return new SomeRecord(new PersonRecord(
                id,
                source,
                new Name(name, List.of(), null),
                new Birth(null, null, null, null, Sex.MALE),
                new Documents(null, null),
                new Contact(null),
                new Origin(null, null),
                List.of()));
    }

    public SomeRecord born(String date) {
        var r = record;
        return new SomeRecord(new PersonRecord(
                r.id(),
                r.source(),
                new Name(r.name(), r.otherNames(), null),
                new Birth(LocalDate.parse(date), null, r.age(), r.ageOn(), r.sex()),
                new Documents(r.nationalNumber(), r.passport()),
                new Contact(r.phone()),
                new Origin(r.birthPlace(), r.motherName()),
                List.of()));
    }

    public SomeRecord aged(int age) {
        var r = record;
        return new SomeRecord(new PersonRecord(
                r.id(),
                r.source(),
                new Name(r.name(), r.otherNames(), null),
                new Birth(r.born(), null, age, LocalDate.of(2025, 10, 17), r.sex()),
                new Documents(r.nationalNumber(), r.passport()),
                new Contact(r.phone()),
                new Origin(r.birthPlace(), r.motherName()),
                List.of()));
    }

    public SomeRecord numbered(String nationalNumber) {
        var r = record;
        return new SomeRecord(new PersonRecord(
                r.id(),
                r.source(),
                new Name(r.name(), r.otherNames(), null),
                new Birth(r.born(), null, r.age(), r.ageOn(), r.sex()),
                new Documents(nationalNumber, r.passport()),
                new Contact(r.phone()),
                new Origin(r.birthPlace(), r.motherName()),
                List.of()));
    }

    public SomeRecord fromPlaceAndMother(String place, String mother) {
        var r = record;
        return new SomeRecord(new PersonRecord(
                r.id(),
                r.source(),
                new Name(r.name(), r.otherNames(), null),
                new Birth(r.born(), null, r.age(), r.ageOn(), r.sex()),
                new Documents(r.nationalNumber(), r.passport()),
                new Contact(r.phone()),
                new Origin(place, mother),
                List.of()));
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

    /** The same, of which these fields were read with doubt. */
    public SomeRecord doubtful(Field... fields) {
        var r = record;
        return new SomeRecord(new PersonRecord(
                r.id(),
                r.source(),
                r.names(),
                r.birth(),
                r.documents(),
                r.contact(),
                r.origin(),
                new Supplement(r.details(), Set.of(fields))));
    }
}
