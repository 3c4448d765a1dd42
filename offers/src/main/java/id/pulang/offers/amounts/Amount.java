package id.pulang.offers.amounts;

/**
 * An amount of money in a text.
 *
 * @param from its first token
 * @param to the token behind its last one
 * @param monthly rupiah a month, the upper end where a range is given; what is paid by day or hour counts for a full
 *     month; what is paid for a piece counts as nothing
 * @param foreign whether it is in another currency than rupiah
 */
public record Amount(int from, int to, double monthly, boolean foreign) {}
