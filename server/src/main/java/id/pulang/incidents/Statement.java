package id.pulang.incidents;

import id.pulang.identity.PostCode;
import id.pulang.protection.Sealed;

/** One row of a list: what someone once said about a person, kept for ever as it came. */
public record Statement(StatementId id, IncidentId incident, Place place, PostCode post, Sealed<StatedFacts> facts) {

    /**
     * Where a statement stands.
     *
     * @param row of the list; the first below the heading is 1
     * @param number under which the list speaks of the person
     */
    public record Place(RosterId roster, String listName, ListKind kind, int row, String number) {}

    /** The list on which it stands. */
    public RosterId roster() {
        return place.roster();
    }

    /** The name of the list. */
    public String listName() {
        return place.listName();
    }

    /** The kind of the list. */
    public ListKind kind() {
        return place.kind();
    }

    /** The row of the list. */
    public int row() {
        return place.row();
    }

    /** The number under which the list speaks of the person. */
    public String number() {
        return place.number();
    }
}
