package id.pulang.rescue.requests;

import java.util.List;

/** What came of making a request. */
public sealed interface Making {

    /** It has a number. */
    record Made(RequestId id) implements Making {}

    /**
     * It was not made.
     *
     * @param numbers of the cases for which it could not be; empty where that is no matter of cases
     */
    record Refused(RequestOutcome why, List<String> numbers) implements Making {

        /** Copies the numbers in. */
        public Refused {
            numbers = List.copyOf(numbers);
        }

        /** Refuses all of it. */
        public static Refused of(RequestOutcome why) {
            return new Refused(why, List.of());
        }
    }
}
