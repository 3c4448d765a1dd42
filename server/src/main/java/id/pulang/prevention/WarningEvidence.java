package id.pulang.prevention;

/**
 * How much a warning rests on: several publishers, or so many people that none of them can be made out.
 *
 * @param publishers how many publishers say it
 * @param people about how many different people it was reported
 */
public record WarningEvidence(int publishers, int people) {

    /** The fewest independent sources. */
    public static final int FEWEST_SOURCES = 3;

    /** The fewest people where a warning rests on what people told. */
    public static final int FEWEST_PEOPLE = 10;

    /** Whether it is enough to warn in public. */
    public boolean suffices() {
        return publishers >= FEWEST_SOURCES || people >= FEWEST_PEOPLE;
    }

    /** Whether it rests on what people told, so that it says how many they are. */
    public boolean restsOnPeople() {
        return people >= FEWEST_PEOPLE;
    }
}
