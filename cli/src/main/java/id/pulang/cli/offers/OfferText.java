package id.pulang.cli.offers;

/**
 * One text to be checked.
 *
 * @param id what its file calls it, else the number of its row
 * @param text the offer
 */
record OfferText(String id, String text) {}
