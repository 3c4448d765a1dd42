package id.pulang.cases.sections;

import id.pulang.identity.Purpose;
import java.time.Instant;

/** How a sealed section of a case stands to who acts. */
public sealed interface SectionSeal {

    /** It opens for this purpose, since they are on the case. */
    record Open(Purpose purpose) implements SectionSeal {}

    /** It opens until a moment, since they broke the glass. */
    record Broken(Instant until) implements SectionSeal {}

    /** It is there and stays shut, unless they break the glass. */
    record Shut() implements SectionSeal {}

    /** It is none of their role's business. */
    record Hidden() implements SectionSeal {}

    /** Says whether what lies inside may be shown. */
    default boolean opens() {
        return this instanceof Open || this instanceof Broken;
    }

    /** Returns why it is opened, for the audit trail. */
    default Purpose purpose() {
        return this instanceof Open(Purpose purpose) ? purpose : Purpose.BREAK_GLASS;
    }
}
