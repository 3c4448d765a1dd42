package id.pulang.incidents;

import java.time.Instant;

/** An incident as it may be opened, in a place that people spell as they hear it. */
public final class SomeIncident {

    private SomeIncident() {}

    /** The compound at the border. */
    public static NewIncident inChreyThum() {
        return new NewIncident(
                "Chrey Thum, Oktober 2025",
                "Ceritum",
                Instant.parse("2025-10-17T03:00:00Z"),
                Hazard.UNREST,
                "97 orang di kantor polisi",
                Instant.parse("2025-10-17T10:00:00Z"),
                "Polisi setempat");
    }
}
