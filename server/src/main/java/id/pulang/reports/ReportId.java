package id.pulang.reports;

import java.util.UUID;

/** Identifies a report. */
public record ReportId(UUID value) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final int BITS = 5;
    private static final int HALF = 4;

    /** Returns what officers call it on the telephone, as {@code L-7F3K-92QD}: 40 random bits of the id in base 32. */
    public String code() {
        long bits = value.getLeastSignificantBits();
        var signs = new StringBuilder("L-");
        for (int at = LENGTH - 1; at >= 0; at--) {
            signs.append(SIGNS.charAt((int) (bits >>> at * BITS & SIGNS.length() - 1)));
            if (at == HALF) {
                signs.append('-');
            }
        }
        return signs.toString();
    }
}
