package id.pulang.linkage;

import id.pulang.linkage.model.Detail;
import id.pulang.linkage.model.PersonRecord;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Records that say the same as others in all but one thing. */
final class Altered {

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
        return Arrays.stream(PersonRecord.class.getRecordComponents())
                .filter(said(record))
                .map(RecordComponent::getName)
                .filter(name ->
                        !List.of("id", "source", "otherNames", "details").contains(name))
                .toList();
    }

    private static Predicate<RecordComponent> said(PersonRecord record) {
        return component -> value(record, component) != null;
    }

    /** The same record with another value of one component. */
    static PersonRecord with(PersonRecord record, String changed, @Nullable Object value) {
        var components = PersonRecord.class.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> component.getName().equals(changed) ? value : value(record, component))
                .toArray();
        try {
            return PersonRecord.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(PersonRecord record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
