package id.pulang.linkage.documents;

import java.util.List;
import java.util.Optional;

/** What came of reading a machine-readable zone. */
public sealed interface MrzReading {

    /** Every check digit fits. */
    record Read(MachineReadableZone zone) implements MrzReading {}

    /**
     * Something does not fit.
     *
     * @param proposed what it would say if a digit was read as a letter like it, and everything fits then in one way
     *     only; to be offered, never to be taken silently
     */
    record Faulty(List<MrzFault> faults, Optional<MachineReadableZone> proposed) implements MrzReading {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** It has not the lines of a passport or a card: two of 44 signs, two of 36, or three of 30. */
    record NoZone() implements MrzReading {}
}
