package id.pulang.linkage.documents;

import id.pulang.linkage.model.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the machine-readable zone of a travel document says; every check digit fits. Immutable.
 *
 * @param optional what the state put into the field that is its own; empty for nothing
 */
public record MachineReadableZone(Document document, Holder holder, String optional) {

    /**
     * The document.
     *
     * @param code what it is: P for a passport, I, A or C for a card, with a second letter of the state's own
     * @param issuer three letters of ISO 3166-1 or of the ICAO, or fewer
     * @param expiry the last day; nothing where it is not said
     */
    public record Document(
            String code,
            String issuer,
            String number,
            @Nullable LocalDate expiry) {}

    /**
     * The bearer.
     *
     * @param primary the family name, or the only name
     * @param secondary the given names; empty for a bearer of one name
     * @param nameMayBeCut whether the name fills its field, so that the end may be missing
     * @param born the day; nothing where only the year is said, or less
     * @param bornYear the year; nothing where it is not said
     * @param sex nothing where it is not specified
     */
    public record Holder(
            String primary,
            String secondary,
            boolean nameMayBeCut,
            String nationality,
            @Nullable LocalDate born,
            @Nullable Integer bornYear,
            @Nullable Sex sex) {

        /** Returns the given names before the family name. */
        public String name() {
            return (secondary + " " + primary).strip();
        }
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "MachineReadableZone[" + document.code() + "]";
    }
}
