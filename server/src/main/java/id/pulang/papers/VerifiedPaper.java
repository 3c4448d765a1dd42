package id.pulang.papers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What anyone who holds a paper may learn of it; it names nobody.
 *
 * @param kind the code of its kind
 * @param correctedBy the number of the paper that corrects it, if one does
 * @param hash of what it says
 */
public record VerifiedPaper(
        String kind, String number, LocalDate issuedOn, Optional<String> correctedBy, String hash) {}
