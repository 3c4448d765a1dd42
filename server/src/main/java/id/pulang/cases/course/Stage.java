package id.pulang.cases.course;

/**
 * Where a case stands on the road home, in the order of the way.
 *
 * <p>A stage is never typed in: it follows from the milestones. Health and screening go side by side with identity; the
 * stage is how far the way is complete without a gap.
 */
public enum Stage {
    /** Somebody told of the person, who is sought or still inside. */
    REPORTED,
    /** It is known where the person is. */
    LOCATED,
    /** An authority of the host state was asked to act. */
    ENGAGED,
    /** A consular officer had access to the person. */
    VISITED,
    /** The person is free. */
    FREED,
    /** Somebody shelters the person and looks after them. */
    IN_CARE,
    /** The person is registered among those who are present; who they are has not been confirmed. */
    REGISTERED,
    /** A registry confirmed who the person is. */
    IDENTIFIED,
    /** And the person is fit to travel. */
    FIT,
    /** And two officers concluded the screening. */
    SCREENED,
    /** Every gate is open. */
    CLEARED,
    /** The person stands on a manifest. */
    ON_MANIFEST,
    /** The person is on the way. */
    TRAVELLING,
    /** The person has landed. */
    LANDED,
    /** A receiving agency has countersigned that the person is in its care. */
    HOME;

    /** Whether the person is not registered among those who are present yet. */
    public boolean isBeforeRegistration() {
        return compareTo(REGISTERED) < 0;
    }
}
