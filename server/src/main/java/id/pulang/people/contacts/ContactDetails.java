package id.pulang.people.contacts;

/**
 * Who a contact is, in the words of the person.
 *
 * @param relation what they are to the person, as {@code kakak}
 * @param way how they are reached, as a number or a neighbour; empty where nobody said
 */
public record ContactDetails(String name, String relation, String way) {

    /** The most letters of each; as many as a cell of a register has. */
    public static final int LONGEST = 200;

    /** Strips what was typed. */
    public ContactDetails {
        name = name.strip();
        relation = relation.strip();
        way = way.strip();
    }

    boolean isTooLong() {
        return name.length() > LONGEST || relation.length() > LONGEST || way.length() > LONGEST;
    }

    @Override
    public String toString() {
        return "ContactDetails[sealed]";
    }
}
