package id.pulang.offers.contacts;

import id.pulang.offers.data.DataFiles;

/** The state of which telephone numbers without a country code are: the table {@code home}. */
public final class HomeState {

    private static final String TABLE = "home";

    /** What libphonenumber takes for no state at all. */
    private static final String NONE = "ZZ";

    private HomeState() {}

    /** Reads that of some tables, ISO 3166-1 alpha-2. */
    public static String of(DataFiles files) {
        return files.rows(TABLE, 1).stream().findFirst().map(row -> row.text(0)).orElse(NONE);
    }
}
