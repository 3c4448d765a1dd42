package id.pulang.families.web;

import id.pulang.people.contacts.ContactDetails;
import id.pulang.people.contacts.ContactOutcome;
import id.pulang.people.contacts.DisclosureChoice;
import java.util.Map;

/**
 * A contact as it was typed, kept in its form when it could not be recorded.
 *
 * @param problem why not; done where nothing was typed yet
 */
public record TypedContact(Map<String, String> fields, ContactOutcome problem) {

    /** Nothing was typed. */
    public static final TypedContact NONE = new TypedContact(Map.of(), ContactOutcome.DONE);

    public TypedContact {
        fields = Map.copyOf(fields);
    }

    /** Returns a field as it was typed. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Returns what was chosen; nothing where nothing was. */
    public DisclosureChoice choice() {
        for (DisclosureChoice each : DisclosureChoice.values()) {
            if (each.name().equals(text("choice"))) {
                return each;
            }
        }
        return DisclosureChoice.NOTHING;
    }

    ContactDetails details() {
        return new ContactDetails(text("name"), text("relation"), text("reachedBy"));
    }

    @Override
    public String toString() {
        return "TypedContact[sealed]";
    }
}
