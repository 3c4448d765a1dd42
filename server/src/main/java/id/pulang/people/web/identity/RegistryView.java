package id.pulang.people.web.identity;

import id.pulang.people.PersonId;
import id.pulang.people.registry.Attribute;
import id.pulang.people.registry.RegistryStanding;
import java.util.Collection;
import java.util.List;

/** What the civil registry can say and has said about a person, and which colleague asked. */
public record RegistryView(PersonId person, RegistryStanding standing, String officer) {

    /** Returns the address under which the registry is asked about this person. */
    public String path() {
        return "/desk/people/" + person.value() + "/registry";
    }

    /** Returns attributes in the order in which they are always named. */
    public List<Attribute> sorted(Collection<Attribute> attributes) {
        return attributes.stream().sorted().toList();
    }
}
