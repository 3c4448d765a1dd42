package id.pulang.repatriation.handovers;

import java.time.LocalDate;
import java.util.Locale;
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
            String agencyLocal,
            String agencyEnglish,
            LocalDate handedOn,
            @Nullable LocalDate countersignedOn,
            @Nullable LocalDate refusedOn,
            String print)
            implements Verification {

        /** Returns the name of the agency in a language of the pages. */
        public String agency(String language) {
            return language.equals(Locale.ENGLISH.getLanguage()) ? agencyEnglish : agencyLocal;
        }
    }

    /** No record carries this code. */
    record Unknown() implements Verification {}
}
