package id.pulang.portal.offers;

import java.util.function.BooleanSupplier;

/**
 * Whoever asks about an offer.
 *
 * @param address what counts as one address
 * @param mayLookUp whether they may look up contacts in reports now; asked once, where there is something to look up
 */
public record Asker(String address, BooleanSupplier mayLookUp) {}
