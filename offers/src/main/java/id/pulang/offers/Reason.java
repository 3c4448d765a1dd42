package id.pulang.offers;

import id.pulang.offers.data.Bilingual;
import id.pulang.offers.data.Span;
import java.util.List;

/**
 * One thing that was found in an offer.
 *
 * @param sign its code, such as {@code visa.wrong}
 * @param flag the red flag that it belongs to, T01 to T16
 * @param says what it means
 * @param words where the words stand that fired it, in the text as it was given
 */
public record Reason(String sign, String flag, Bilingual says, List<Span> words) {}
