package id.pulang.registration.field;

import id.pulang.people.search.CodedPerson;
import java.util.List;

/**
 * What a device holds of the people of a post to find duplicates: codes, and the key that makes the same codes of what
 * is typed there.
 *
 * @param key of this device and day, as hexadecimal digits
 */
public record DeviceCopy(String key, List<CodedPerson> people) {

    public DeviceCopy {
        people = List.copyOf(people);
    }

    @Override
    public String toString() {
        return "DeviceCopy[sealed]";
    }
}
