package id.pulang.repatriation.handovers;

import id.pulang.repatriation.manifest.ManifestRefusal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On what ground somebody is handed to the police: because they chose it themself, or because a law orders it. Source:
 * UU 21/2007 Art. 44 (confidentiality); UU 27/2022 Art. 20 (basis of processing).
 *
 * @param number of the order; of a choice none
 * @param on the day of the order, or on which the person chose
 * @param explained whether the person heard before they chose that nobody has to be handed to the police
 */
public record LegalBasis(Kind kind, String number, @Nullable LocalDate on, boolean explained) {

    private static final int LONGEST = 80;

    public LegalBasis {
        number = number.strip();
        number = number.length() > LONGEST ? number.substring(0, LONGEST) : number;
    }

    /** Where a ground lies; the names are stored. */
    public enum Kind {
        /** The person's own choice. */
        CHOICE,
        /** An order with a number and a date. */
        LAW
    }

    /** Says what is missing of the ground for so many people, if anything is. */
    Optional<ManifestRefusal> lacking(int people, LocalDate today) {
        if (on == null || on.isAfter(today)) {
            return Optional.of(ManifestRefusal.BASIS_WITHOUT_DATE);
        }
        return switch (kind) {
            case LAW -> number.isEmpty() ? Optional.of(ManifestRefusal.BASIS_WITHOUT_NUMBER) : Optional.empty();
            case CHOICE -> choice(people);
        };
    }

    private Optional<ManifestRefusal> choice(int people) {
        if (people > 1) {
            return Optional.of(ManifestRefusal.CHOICE_ONE_BY_ONE);
        }
        return explained ? Optional.empty() : Optional.of(ManifestRefusal.CHOICE_NOT_EXPLAINED);
    }
}
