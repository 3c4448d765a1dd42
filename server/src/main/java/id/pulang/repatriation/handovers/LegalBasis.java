package id.pulang.repatriation.handovers;

import id.pulang.repatriation.manifest.ManifestRefusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The order on which somebody is handed to the police. Source: UU 21/2007 Art. 44 (confidentiality); UU 27/2022 Art. 20
 * (basis of processing); docs/decisions/0142.
 *
 * @param number of the order, as it stands on its paper
 * @param issuer who issued it
 * @param on the day of the order
 */
public record LegalBasis(
        String number, String issuer, @Nullable LocalDate on) {

    private static final int LONGEST = 80;

    /** Letters and figures, and so many signs as even a short number of a letter has; our proposal. */
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\p{L})(?=.*\\d)[\\p{L}\\d./ ()-]{6,}");

    private static final Pattern ISSUER = Pattern.compile("(?:.*\\p{L}){4}.*");

    public LegalBasis {
        number = shortened(number.strip());
        issuer = shortened(issuer.strip());
    }

    /** Where a ground lies; the names are stored. */
    public enum Kind {
        /** The person's own choice, as it was once taken; nobody is handed over on it any more. */
        CHOICE,
        /** An order with a number and a date. */
        LAW
    }

    /** Says what is missing of the order, if anything is. */
    public Optional<ManifestRefusal> lacking(LocalDate today) {
        if (on == null || on.isAfter(today)) {
            return Optional.of(ManifestRefusal.BASIS_WITHOUT_DATE);
        }
        if (!NUMBER.matcher(number).matches()) {
            return Optional.of(ManifestRefusal.BASIS_WITHOUT_NUMBER);
        }
        return ISSUER.matcher(issuer).matches() ? Optional.empty() : Optional.of(ManifestRefusal.BASIS_WITHOUT_ISSUER);
    }

    private static String shortened(String said) {
        return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
    }
}
