package id.pulang.linkage;

import id.pulang.linkage.model.Birth;
import id.pulang.linkage.model.Contact;
import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.Documents;
import id.pulang.linkage.model.Name;
import id.pulang.linkage.model.Origin;
import id.pulang.linkage.model.PersonRecord;
import id.pulang.linkage.model.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records that say the same as others in all but one thing. */
final class Altered {

    private static final List<String> NULLABLE = List.of(
            "name",
            "born",
            "age",
            "ageOn",
            "sex",
            "nationalNumber",
            "passport",
            "phone",
            "birthPlace",
            "motherName",
            "familyName",
            "bornAsWritten");

    private Altered() {}

    static PersonRecord called(PersonRecord record, String id) {
        return with(record, "id", id);
    }

    static PersonRecord ofList(PersonRecord record, String source) {
        return with(record, "source", source);
    }

    static PersonRecord detailed(PersonRecord record, List<Detail> details) {
        return with(record, "details", details);
    }

    /** The same record, silent about what the component says. */
    static PersonRecord silent(PersonRecord record, String component) {
        return with(record, component, null);
    }

    /** What can be null in a record, and is not null in this one. */
    static List<String> stated(PersonRecord record) {
        return NULLABLE.stream()
                .filter(component -> value(record, component) != null)
                .toList();
    }

    /** The same record with another value of one thing that it says. */
    static PersonRecord with(PersonRecord record, String changed, @Nullable Object value) {
        Said said = component -> component.equals(changed) ? value : value(record, component);
        return new PersonRecord(
                Objects.requireNonNull((String) said.of("id")),
                Objects.requireNonNull((String) said.of("source")),
                new Name((String) said.of("name"), list(said.of("otherNames")), (String) said.of("familyName")),
                new Birth(
                        (LocalDate) said.of("born"),
                        (String) said.of("bornAsWritten"),
                        (Integer) said.of("age"),
                        (LocalDate) said.of("ageOn"),
                        (Sex) said.of("sex")),
                new Documents((String) said.of("nationalNumber"), (String) said.of("passport")),
                new Contact((String) said.of("phone")),
                new Origin((String) said.of("birthPlace"), (String) said.of("motherName")),
                list(said.of("details")));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(@Nullable Object value) {
        return (List<T>) Objects.requireNonNull(value);
    }

    private static @Nullable Object value(PersonRecord record, String component) {
        try {
            return PersonRecord.class.getMethod(component).invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Said {
        @Nullable
        Object of(String component);
    }
}
