package id.pulang.repatriation.handovers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What anyone who holds a record of handover may learn; it names nobody. */
public sealed interface Verification {

    /**
     * The record was made here.
     *
     * @param print the fingerprint of what it says
     */
    record Genuine(
            String number,
            String agencyIndonesian,
            String agencyEnglish,
            LocalDate handedOn,
            @Nullable LocalDate countersignedOn,
            @Nullable LocalDate refusedOn,
            String print)
            implements Verification {}

    /** No record carries this code. */
    record Unknown() implements Verification {}
}
